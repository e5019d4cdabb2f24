use proptest::prelude::*;
use serde_json::json;

use super::*;
use orderctl_core::Secret;
use orderctl_core::error::Kind;

fn answer(status: u16, body: &str) -> Answer<Value> {
    let redactor = Redactor::default();
    redactor.learn(&Secret::new("EXAMPLE-KEY/1"));
    classify(&Response::of(status, body), &redactor)
}

fn refused(status: u16, body: &str) -> Error {
    match answer(status, body) {
        Answer::Refused(_, error) => error,
        other => panic!("{body} is no refusal: {other:?}"),
    }
}

fn done(status: u16, body: &str) -> Value {
    match answer(status, body) {
        Answer::Accepted(value) => value,
        other => panic!("{body} was not accepted: {other:?}"),
    }
}

fn garbled(status: u16, body: &str) -> Error {
    match answer(status, body) {
        Answer::Unclear(error) => error,
        other => panic!("{body} was understood: {other:?}"),
    }
}

#[test]
fn every_way_of_saying_no_is_understood() {
    for (body, words) in [
        (r#"{"status":"ERROR","message":"Domain already renewed."}"#, "Domain already renewed"),
        (r#"{"status":"error","error":"Bad thing"}"#, "Bad thing"),
        (r#"{"status":"Failed","actionstatusdesc":"No funds"}"#, "No funds"),
        (r#"{"status":"Failed","msg":"No funds"}"#, "No funds"),
        (r#"{"errorvalue":{"error":"No TLDs are selected"}}"#, "No TLDs are selected"),
        (r#"{"error":"Bad thing"}"#, "Bad thing"),
        (r#"{"status":"ERROR"}"#, "status ERROR, without a reason"),
        (
            r#"{"status":"ERROR","message":"{registrantcontactid\u003dregistrantcontactid is invalid}"}"#,
            "registrantcontactid is invalid",
        ),
        ("<response><status>ERROR</status><message>Bad thing</message></response>", "Bad thing"),
        (
            "<hashtable><entry><string>status</string><string>error</string></entry>\
             <entry><string>error</string><string>Bad thing</string></entry></hashtable>",
            "Bad thing",
        ),
    ] {
        for status in [200, 400, 500] {
            let error = refused(status, body);
            assert_eq!(error.kind(), Kind::Refused, "{body}");
            assert_eq!(error.message(), format!("the provider refused: {words}"));
        }
    }
}

#[test]
fn a_success_that_carries_no_error_is_a_success() {
    let body = r#"{"status":"AdminApproved","error":"NoError","eaqid":"1"}"#;
    assert_eq!(done(200, body)["eaqid"], "1");
    assert_eq!(done(500, r#"{"status":"Success"}"#), json!({"status":"Success"}));
    assert_eq!(done(200, "84372632"), json!("84372632"));
    assert_eq!(done(200, "true"), json!(true));
    assert_eq!(done(200, "{}"), json!({}));
}

#[test]
fn a_wrong_key_is_told_apart_from_a_wrong_order() {
    let denied = r#"{"status":"ERROR","message":"Access Denied: You are not authorized to perform this action"}"#;
    for error in [
        refused(400, denied),
        refused(200, denied),
        refused(401, r#"{"message":"who are you"}"#),
        refused(403, r#"{"status":"ERROR","message":"no"}"#),
    ] {
        assert_eq!(error.kind(), Kind::Credentials);
        assert_eq!(error.machine_code(), Some("access_denied"));
        assert!(error.hints().iter().any(|hint| hint.contains("Settings > API")));
    }
    let other = r#"{"status":"ERROR","message":"You are not allowed to perform this action"}"#;
    assert_eq!(refused(500, other).kind(), Kind::Refused);
}

#[test]
fn what_a_gateway_says_is_never_the_providers_no() {
    for (status, body) in [
        (504, r#"{"status":"error","message":"upstream timed out"}"#),
        (503, r#"{"message":"Service Unavailable"}"#),
        (500, r#"{"message":"Internal Server Error"}"#),
        (502, "<html><body>Bad Gateway</body></html>"),
        (200, "<html><body>Please log in</body></html>"),
        (200, r#"{"status":"Succ"#),
        (200, ""),
        (500, "84372632"),
        (301, ""),
    ] {
        assert_eq!(garbled(status, body).kind(), Kind::Unreachable, "{body}");
    }
}

#[test]
fn a_page_in_place_of_every_answer_means_an_address_that_is_not_listed() {
    for body in ["<html><body>Request forbidden by administrative rules.</body></html>", ""] {
        let error = garbled(403, body);
        assert_eq!(error.kind(), Kind::Credentials, "{body}");
        assert_eq!(error.machine_code(), Some("address_not_listed"));
    }
}

#[test]
fn a_request_for_a_pause_is_told_as_one() {
    for body in ["", "slow down", r#"{"status":"ERROR","message":"too many"}"#, "<html></html>"] {
        assert_eq!(garbled(429, body).kind(), Kind::RateLimited);
    }
}

#[test]
fn the_key_is_never_repeated_in_any_encoding() {
    for written in ["EXAMPLE-KEY/1", "EXAMPLE-KEY%2F1", "EXAMPLE-KEY%2f1", "EXAMPLE-KEY&#47;1"] {
        let error = refused(
            500,
            &format!(
                r#"{{"status":"ERROR","message":"{{key\\u003d{written}, a=bad}}","{written}":1}}"#
            ),
        );
        assert_eq!(error.message(), "the provider refused: key: ***; a: bad", "{written}");
        let echo = done(200, &format!(r#"{{"echo":"x?api-key={written}","{written}":"1"}}"#));
        assert_eq!(echo, json!({"echo": "x?api-key=***", "***": "1"}));
    }
}

#[test]
fn a_secret_that_is_an_ordinary_word_changes_nothing_that_is_decided() {
    let redactor = Redactor::default();
    redactor.learn(&Secret::new("error"));
    redactor.learn(&Secret::new("registered"));
    let body = r#"{"status":"error","message":"shop.example is already registered"}"#;
    match classify(&Response::of(500, body), &redactor) {
        Answer::Refused(refusal, error) => {
            assert_eq!(refusal, Refusal::AlreadyThere);
            assert_eq!(error.machine_code(), Some("already_registered"));
            assert!(error.message().ends_with("is already ***"), "{}", error.message());
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn beside_the_ids_of_an_order_an_error_is_no_clear_refusal() {
    let body = r#"{"error":"odd","eaqid":"600000001"}"#;
    assert_eq!(done(200, body)["error"], "odd");
}

proptest! {
    #[test]
    fn no_answer_can_bring_the_program_down(status in 100_u16..600, body in any::<String>()) {
        let _ = answer(status, &body);
    }

    #[test]
    fn no_document_can_bring_the_program_down(
        status in 100_u16..600,
        name in "status|error|message|errorvalue|msg|entityid",
        value in r#"("[ -!#-\[\]-~]{0,12}"|\{"error":"[a-z]{0,3}"\}|\[1,null,"x"\]|null|-1e9|true)"#,
    ) {
        let _ = answer(status, &format!("{{\"{name}\":{value}}}"));
    }
}
