//! Who may do what: passwords, sessions, the second factor, acting for a client.

use serde_json::{Value, json};

use super::super::{Pairs, Sandbox, text};
use super::{VDS, call_json, order};

#[test]
fn who_may_not_order_is_refused() {
    let sandbox = Sandbox::new();
    let access = |func: &str| ("access".to_owned(), func.to_owned());
    assert_eq!(sandbox.panel_error("reader", &order(&[])), access(VDS));
    assert_eq!(sandbox.panel_error("admin", &order(&[])), access(VDS), "an administrator needs su");
    assert_eq!(sandbox.panel_error("demo", &[("func", "subaccount")]), access("subaccount"));
    assert_eq!(
        sandbox.panel_error("demo", &[("func", "whoami"), ("su", "empty")]),
        access("whoami")
    );
    assert_eq!(sandbox.panel_error("demo", &[("func", "no.such")]).0, "missed");
    let doc: Value =
        serde_json::from_str(&sandbox.panel_text(&[("func", "cart"), ("out", "json")])).unwrap();
    assert_eq!(doc["doc"]["error"]["$type"], "access", "nobody is logged in");
}

#[test]
fn a_wrong_password_is_told_from_a_missing_right() {
    let sandbox = Sandbox::new();
    let calls: [Pairs; 3] = [
        &[("func", "whoami"), ("authinfo", "demo:wrong"), ("out", "sjson")],
        &[("func", "auth"), ("username", "demo"), ("password", "wrong"), ("out", "sjson")],
        &[("func", "auth"), ("username", "nobody"), ("password", "demo"), ("out", "sjson")],
    ];
    for call in calls {
        let doc: Value = serde_json::from_str(&sandbox.panel_text(call)).unwrap();
        let expected = json!({"doc": {"error": {
            "$type": "auth", "$object": "badpassword", "$lang": "en",
            "detail": {"$": "Invalid username or password "}, "msg": {"$": "Invalid username or password "},
            "param": [
                {"$name": "object", "$type": "msg", "$": "badpassword"},
                {"$name": "value", "$": "remote_addr: [127.0.0.1]"},
            ],
        }}});
        assert_eq!(doc, expected);
    }
}

#[test]
fn a_session_is_opened_used_and_closed() {
    let sandbox = Sandbox::new();
    let login =
        call_json(&sandbox, &[("func", "auth"), ("username", "demo"), ("password", "demo")]);
    let id = text(&login["auth"]["$id"]);
    assert_eq!(login["auth"], json!({"$id": id, "$level": "16", "$": id}));
    assert_eq!(id.len(), 24);
    assert_eq!(login["tparams"]["username"]["$"], "demo");
    assert!(login["tparams"].get("password").is_none());
    assert_eq!(call_json(&sandbox, &[("func", "whoami"), ("auth", &id)])["user"]["$id"], "77");
    assert_eq!(call_json(&sandbox, &[("func", "keepalive"), ("auth", &id)])["ok"], json!({}));
    call_json(&sandbox, &[("func", "logon"), ("auth", &id)]);
    let dead = call_json(&sandbox, &[("func", "keepalive"), ("auth", &id)]);
    assert_eq!(dead["error"]["$type"], "access");
}

#[test]
fn a_second_factor_leaves_the_session_half_open_until_the_code_comes() {
    let sandbox = Sandbox::new();
    let login =
        call_json(&sandbox, &[("func", "auth"), ("username", "totp"), ("password", "totp")]);
    let half = text(&login["auth"]["$id"]);
    let asked = json!({"$type": "form", "$": "func=totp.confirm"});
    assert_eq!(call_json(&sandbox, &[("func", "whoami"), ("auth", &half)])["ok"], asked);
    assert_eq!(call_json(&sandbox, &[("func", "whoami"), ("authinfo", "totp:totp")])["ok"], asked);
    let confirm = |code: &str| {
        let pairs =
            [("func", "totp.confirm"), ("auth", half.as_str()), ("qrcode", code), ("sok", "ok")];
        call_json(&sandbox, &pairs)
    };
    assert_eq!(confirm("000000")["error"]["$type"], "value");
    let whole = text(&confirm("123456")["auth"]["$id"]);
    assert_ne!(whole, half);
    assert_eq!(
        call_json(&sandbox, &[("func", "whoami"), ("auth", &whole)])["user"]["$name"],
        "totp"
    );
    assert_eq!(
        call_json(&sandbox, &[("func", "whoami"), ("auth", &half)])["error"]["$type"],
        "access"
    );
}

#[test]
fn an_administrator_acts_for_a_client_and_makes_one_time_keys() {
    let sandbox = Sandbox::new();
    let mut pairs = order(&[("su", "empty")]);
    pairs.push(("remoteid", "by-admin"));
    assert!(sandbox.panel_as("admin", &pairs)["lineitem.id"]["$"].is_string());
    assert_eq!(sandbox.panel_as("empty", &[("func", "cart")])["total"]["count"]["$"], "1");
    assert_eq!(sandbox.panel_error("admin", &[("func", "cart"), ("su", "nobody")]).0, "missed");

    let key = "0123456789abcdef";
    let made = sandbox
        .panel_as("admin", &[("func", "session.newkey"), ("username", "demo"), ("key", key)]);
    assert_eq!(made["ok"], json!({}));
    assert_eq!(made["tparams"]["key"]["$"], key, "the key is echoed");
    assert!(made["tparams"].get("username").is_none());
    let enter = [("func", "auth"), ("username", "demo"), ("key", key), ("checkcookie", "no")];
    assert!(call_json(&sandbox, &enter)["auth"]["$id"].is_string());
    assert_eq!(call_json(&sandbox, &enter)["error"]["$type"], "auth", "a key opens one session");
    let short = [("func", "session.newkey"), ("username", "demo"), ("key", "short")];
    assert_eq!(sandbox.panel_error("admin", &short).1, "key");
    let foreign = [("func", "session.newkey"), ("username", "demo"), ("key", key)];
    assert_eq!(sandbox.panel_error("empty", &foreign).0, "access");
}

#[test]
fn the_account_says_who_and_how_much() {
    let sandbox = Sandbox::new();
    let user = json!({
        "$id": "77", "$name": "demo", "$realname": "Jane Roe", "$email": "demo@client.example", "$phone": "",
        "$balance": "1000.00 EUR", "$currency": "EUR", "$email_verified": "on", "$need_phone_validate": "off",
    });
    assert_eq!(sandbox.panel(&[("func", "whoami")])["user"], user);
    let info =
        sandbox.panel(&[("func", "dashboard.info"), ("dashboard", "info"), ("sfrom", "ajax")]);
    assert_eq!(info["elem"][0]["balance"]["$"], "1000.00 EUR");
    let menu = sandbox.panel(&[("func", "menu")]);
    let products = &menu["menu"]["node"][0];
    assert_eq!(products["$name"], "mainmenuservice");
    assert_eq!(products["node"][0], json!({"$name": "vds", "$action": "vds", "$type": "list"}));
}
