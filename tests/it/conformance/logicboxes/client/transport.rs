//! How answers and refusals come at all.

use serde_json::{Value, json};

use super::questions::{combo, keep, none, order_id, pay, signup, suspend};
use super::{check, no, ok, row, xml};
use crate::support::scripted::Answer;

#[test]
fn section_2_1_successes_in_json() {
    let texts = r#"{"entityid":"90000001","eaqid":"514034683","recurring":"false","creationtime":"1760000000"}"#;
    let native =
        r#"{"entityid":90000001,"eaqid":514034683,"recurring":false,"creationtime":1760000000}"#;
    let read = json!({"order_id": "90000001", "action_id": "514034683", "auto_renew": false,
        "created": "2025-10-09T08:53:20Z"});
    let more = r#"{"entityid":"90000001","emailaccounts":1,"currentOrderPrice":0.0}"#;
    let extra = json!({"extra": {"emailaccounts": "1", "currentOrderPrice": "0.0"}});
    let plain = Answer::of(200, "text/plain", "Success: done");
    let nothing = json!({"action": null});
    check(vec![
        row("a bare integer", order_id, ok("84372632"), json!("84372632")),
        row("the same in quotes", order_id, ok("\"84372632\""), json!("84372632")),
        row("a bare integer of a signup", signup, ok("30930235"), json!("30930235")),
        row("a bare truth value", suspend, ok("true"), nothing.clone()),
        row("plain text", suspend, plain, nothing),
        row("numbers as texts", combo, ok(texts), read.clone()),
        row("the same native", combo, ok(native), read),
        row("numbers that nobody asked for", combo, ok(more), extra),
    ]);
}

#[test]
fn section_2_2_successes_in_xml() {
    let entry = |name: &str, value: &str| format!("<entry><string>{name}</string>{value}</entry>");
    let map = |entries: &[String]| format!("<hashtable>{}</hashtable>", entries.concat());
    let text = |text: &str| format!("<string>{text}</string>");
    let child = map(&[entry("sslcert", &map(&[entry("orderid", &text("90000004"))]))]);
    let nested = map(&[
        entry("entityid", &text("90000001")),
        entry("Plan_Details", &child),
        entry("orderstatus", "<vector><string>transferlock</string></vector>"),
    ]);
    let execution = map(&[
        entry("status", &text("Success")),
        entry("entityid", &text("93606499")),
        entry("actionstatus", &text("Success")),
    ]);
    let integer = "<?xml version=\"1.0\"?><int>84372632</int>";
    let read = json!({"services": {"sslcert": {"orderid": "90000004"}},
        "extra": {"orderstatus": ["transferlock"]}});
    let placed = json!({"status": "completed", "order_id": "93606499"});
    check(vec![
        row("an integer in an element", order_id, xml(integer), json!("84372632")),
        row("under another name", order_id, xml("<long>84372632</long>"), json!("84372632")),
        row("a truth value", suspend, xml("<boolean>true</boolean>"), json!({"action": null})),
        row("a map in a map, and a list", combo, xml(nested), read),
        row("an execution", none, xml(execution), placed),
    ]);
}

fn refused(code: &str) -> Value {
    json!({"error": "Refused", "code": code})
}

#[test]
fn section_2_3_every_place_of_a_reason() {
    let words = "A Domain Name cannot be extended beyond 10 years";
    let order = json!({"refused": "Refused", "code": "term_too_long"});
    for body in [
        json!({"status": "ERROR", "message": words}),
        json!({"status": "Error", "message": words}),
        json!({"status": "error", "message": words}),
        json!({"status": "error", "error": words}),
        json!({"status": "Failed", "actionstatusdesc": words}),
        json!({"status": "Failed", "msg": words}),
        json!({"errorvalue": {"error": words}}),
    ] {
        for answer in [no(body.to_string()), ok(body.to_string())] {
            check(vec![
                row("to a read", combo, answer.clone(), refused("term_too_long")),
                row("to an order", pay, answer, order.clone()),
            ]);
        }
    }
}

#[test]
fn section_2_3_other_forms_of_no() {
    let page = "<html><body><h1>403</h1>Request forbidden by administrative rules.</body></html>";
    let java = r#"{"status":"ERROR","message":"{techcontactid=techcontactid is not registered by you, ns=bad}"}"#;
    let escaped = r#"{"status":"ERROR","message":"{registrantcontactid\\u003dregistrantcontactid is invalid}"}"#;
    let denied = r#"{"status":"ERROR","message":"Access Denied: You are not authorized to perform this action"}"#;
    let unknown_domain = r#"{"status":"ERROR","message":"Website doesn't exist for shop.example"}"#;
    let pending =
        r#"{"status":"ERROR","message":"There is already an action pending on this Order."}"#;
    let response =
        "<response><status>ERROR</status><message>Invalid contact-id</message></response>";
    let map = "<hashtable><entry><string>status</string><string>error</string></entry>\
        <entry><string>error</string><string>Invalid contact-id</string></entry></hashtable>";
    let sentence = "the provider refused: techcontactid is not registered by you; ns: bad";
    let again = json!({"already there": "Refused", "code": "action_pending"});
    check(vec![
        row("a Java map", combo, no(java), json!({"message": sentence})),
        row("its sign escaped", combo, no(escaped), refused("invalid_registrantcontactid")),
        row("denied", combo, Answer::json(400, denied), json!({"error": "Credentials"})),
        row("a page", combo, Answer::html(403, page), json!({"error": "Credentials"})),
        row("a page, to an order", keep, Answer::html(403, page), json!({"unknown": "Unknown"})),
        row("in XML", combo, Answer::xml(500, response), refused("invalid_contact_id")),
        row("in XML as a map", combo, xml(map), refused("invalid_contact_id")),
        row("of an unknown domain", order_id, no(unknown_domain), Value::Null),
        row("to the same order again", keep, no(pending), again),
    ]);
}

/// Each text, and the word that a script gets for it; nothing where there is none.
#[test]
fn section_2_4_messages() {
    for (message, code) in [
        ("Required parameter missing: ns", Some("missing_parameter")),
        ("There is already an action pending on this Order.", Some("action_pending")),
        ("Domain already renewed.", Some("already_renewed")),
        ("You must have atleast ONE email account.", None),
        ("No Entity found for Entityid: 7", Some("no_such_entity")),
        ("Website doesn't exist for shop.example", Some("no_such_order")),
        ("Invalid customer-id", Some("invalid_customer_id")),
        ("Invalid contact-id", Some("invalid_contact_id")),
        ("Customer ann@new.example not found", Some("no_such_customer")),
        ("You are not allowed to perform this action", Some("not_allowed")),
        ("Domain shop.example already registered", Some("already_registered")),
        ("ns1.shop is not a valid Nameserver", Some("invalid_nameserver")),
        ("Same value for new and old NameServers", Some("same_value")),
        ("A Domain Name cannot be extended beyond 10 years", Some("term_too_long")),
        ("Privacy Protection Service not available.", Some("privacy")),
        ("Privacy Protection not Purchased", Some("privacy")),
        ("Invalid action status/action type for this operation", Some("invalid_action")),
        (
            "{registrantcontactid=registrantcontactid is invalid}",
            Some("invalid_registrantcontactid"),
        ),
        ("Feature deprecated. Please refer to KB link", Some("deprecated")),
    ] {
        let body = json!({"status": "ERROR", "message": message}).to_string();
        let gives = json!({"error": "Refused", "code": code});
        check(vec![row(message, combo, no(body), gives)]);
    }
}
