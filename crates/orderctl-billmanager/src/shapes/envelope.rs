//! Logins, refusals, and what is no answer of a panel.

use super::super::wire::{Server, html, status};
use super::super::{AuthMode, Out};
use super::{json, panel};
use orderctl_core::error::Kind;
use orderctl_core::{Effect, Secret};

/// The first answer is that to the login, the second that to the call.
fn session_after(login: &str) -> Option<String> {
    let server = Server::answering([login, r#"{"doc":{"ok":{}}}"#]);
    let panel = server.panel(|settings| settings.auth = AuthMode::Session);
    panel.call("keepalive", vec![], Effect::Read).ok()?;
    let body = server.bodies().pop()?;
    let (_, rest) = body.split_once("auth=")?;
    rest.split('&').next().map(str::to_owned)
}

#[test]
fn a_session_is_found_in_every_login_answer() {
    for login in [
        r#"<doc lang="ru" func="auth" binary="/billmgr" notify=""><auth id="5e55" level="16">5e55</auth>
            <tparams><out>xml</out><username>a@b.example</username><func>auth</func></tparams>
            <saved_filters></saved_filters></doc>"#,
        r#"{"doc":{"$func":"auth","auth":{"$id":"5e55","$level":"16","$":"5e55"},"tparams":{"func":{"$":"auth"}}}}"#,
        r#"{"doc":{"auth":{"$id":"5e55"}}}"#,
        r#"{"doc":{"auth":{"$":"5e55"}}}"#,
    ] {
        assert_eq!(session_after(login).as_deref(), Some("5e55"), "{login}");
    }
    for login in [r#"{"doc":{"$func":"logon","ok":{}}}"#, r#"{"doc":{"auth":{}}}"#] {
        assert_eq!(session_after(login), None, "{login}");
    }
}

#[test]
fn a_half_open_session_is_confirmed_and_the_new_one_used() {
    let pending = json(r#""$func":"whoami","ok":{"$type":"form","$":"func=totp.confirm"}"#);
    let opened = |id: &str| json(&format!(r#""auth":{{"$id":"{id}","$level":"16","$":"{id}"}}"#));
    for pending in [
        &pending,
        r#"{"doc":{"ok":{"$":"func=totp.confirm"}}}"#,
        "<doc><ok>func=totp.confirm</ok></doc>",
    ] {
        let server =
            Server::answering([&opened("half"), pending, &opened("whole"), r#"{"doc":{"ok":{}}}"#]);
        let panel = server.panel(|settings| {
            settings.auth = AuthMode::Session;
            settings.second_factor = Some(std::sync::Arc::new(|| Ok(Secret::new("123456"))));
        });
        panel.call("whoami", vec![], Effect::Read).unwrap();
        assert!(server.bodies()[2].contains("qrcode=123456"));
        assert!(server.bodies()[3].contains("auth=whole"), "{pending}");
    }
}

/// Each with the error's type, which is its code, and the sentence that a person reads.
#[test]
fn every_type_of_refusal_keeps_its_code_and_its_sentence() {
    for (kind, object, code) in [
        ("auth", "badpassword", "auth"),
        ("auth", "badip", "auth"),
        ("auth", "blocklogon", "auth"),
        ("auth", "min_email_send_timeout", "auth"),
        ("access", "vds", "access"),
        ("missed", "pricelist", "missed"),
        ("exists", "user", "exists"),
        ("value", "person", "value"),
        ("promocode_not_use", "", "promocode_not_use"),
        ("wizard_unavailable", "vds.order.param", "wizard_unavailable"),
        ("captcha_verification_failed", "", "captcha_verification_failed"),
        ("min_email_send_timeout", "", "min_email_send_timeout"),
        ("xml", "module", "xml"),
        ("anything_of_a_plugin", "", "anything_of_a_plugin"),
    ] {
        let msg = "It can't be done ";
        let array = format!(
            r#"{{"doc":{{"error":{{"$type":"{kind}","$object":"{object}","$lang":"en","detail":{{"$":"{msg}"}},"msg":{{"$":"{msg}"}},
            "param":[{{"$name":"object","$type":"msg","$":"{object}"}},{{"$name":"value","$":""}}]}}}}}}"#
        );
        let one = format!(
            r#"{{"doc":{{"error":{{"$type":"{kind}","$object":"{object}","msg":{{"$":"{msg}"}},"param":{{"$name":"value","$":"x"}}}}}}}}"#
        );
        let xml = format!(
            r#"<doc><error type="{kind}" object="{object}" lang="en" code="1"><param name="object" type="msg">{object}</param>
            <stack><action level="0" user="">vds</action></stack><detail>{msg}</detail><msg>{msg}</msg></error></doc>"#
        );
        for body in [&array, &one, &xml] {
            let error = panel(body).call("vds", vec![], Effect::Read).unwrap_err();
            assert_eq!(error.machine_code(), Some(code), "{body}");
            let is_login = error.kind() == Kind::Credentials;
            assert_eq!(is_login, kind == "auth", "{body}");
            let in_our_words = is_login || kind == "promocode_not_use";
            let panels_own = error.message().starts_with("It can't be done");
            assert!(in_our_words || panels_own, "{body}");
        }
    }
}

#[test]
fn the_text_of_a_refusal_is_whole_wherever_the_panel_puts_it() {
    for body in [
        r#"{"doc":{"error":{"$type":"x","msg":"Choose EUR"}}}"#,
        r#"{"doc":{"error":{"$type":"x","msg":{"$":"Choose __purse_currency__"},"param":{"$name":"purse_currency","$":"EUR"}}}}"#,
        r#"{"doc":{"error":{"$type":"x","detail":{"$":"Choose EUR"}}}}"#,
        r#"{"doc":{"error":{"$type":"x","$":"Choose EUR"}}}"#,
        r#"{"error":{"msg":"Choose EUR"}}"#,
        r#"{"error":{"msg":{"$":"Choose EUR"}}}"#,
        r#"{"error":"Choose EUR"}"#,
        "<doc><error type='x'><msg>Choose __cur__</msg><param name='cur'>EUR</param></error></doc>",
    ] {
        let error = panel(body).call("payment.add", vec![], Effect::Read).unwrap_err();
        assert_eq!((error.kind(), error.message()), (Kind::Refused, "Choose EUR"), "{body}");
    }
    let unknown = r#"{"doc":{"error":{"$type":"x","msg":{"$":"Choose __purse_currency__"}}}}"#;
    let error = panel(unknown).call("payment.add", vec![], Effect::Read).unwrap_err();
    assert_eq!(error.message(), "Choose __purse_currency__", "a place that nothing fills stays");
}

#[test]
fn what_stands_in_front_of_a_panel_is_never_taken_for_its_answer() {
    let ok = r#"{"doc":{"ok":{}}}"#;
    for answer in [
        html(200),
        html(403),
        html(460),
        html(502),
        status(503, ok),
        status(200, ""),
        status(200, "[]"),
        status(404, ok),
    ] {
        let error = Server::raw(vec![answer.clone(); 8])
            .panel(|_| ())
            .call("vds", vec![], Effect::Read)
            .unwrap_err();
        assert_ne!(error.kind(), Kind::Internal, "{answer}");
        assert!(
            matches!(error.machine_code(), Some("html" | "http" | "malformed")),
            "{answer}: {error:?}"
        );
    }
}

#[test]
fn success_is_read_in_lines_of_text_too() {
    for (body, is_error) in [
        ("OK\n", false),
        ("OK item.id=100500\n", false),
        ("id=7 name=VPS one\nid=8 name=VPS two\n", false),
        ("ERROR Error: Type: 'exists' Object: 'user' Value: ''\n", true),
    ] {
        let answer = panel(body).call_raw("vds", vec![], Effect::Read, Out::Text);
        assert_eq!(answer.is_err(), is_error, "{body}");
    }
}
