//! The control address: the plan while the sandbox runs, what was placed, the clock.

use std::time::Duration;

use orderctl_sandbox::Options;
use serde_json::{Value, json};

use super::super::{Sandbox, billmanager_order, text};
use super::{Provider, TAG, control, faulty, panel};

fn orders(sandbox: &Sandbox) -> Value {
    control(sandbox, "GET", "/control/orders", "").json()
}

#[test]
fn a_plan_can_be_replaced_and_removed_while_the_sandbox_runs() {
    let sandbox = faulty(&["http-502:1"]);
    assert_eq!(Provider::Api.order(&sandbox).status(), "502");
    let plan = control(&sandbox, "GET", "/control/faults", "").json();
    let rule = json!({"rule": "http-502:1:charge", "seen": 1, "fired": 1});
    assert_eq!(plan, json!({"seed": 0, "fault": [rule]}));

    let json = r#"{"seed":5,"fault":["html-403:1:combo",{"kind":"slow","count":1,"where":"cart.add","delay":"1ms"}]}"#;
    let plan = control(&sandbox, "PUT", "/control/faults", json);
    assert_eq!(plan.status(), "200");
    assert_eq!(plan.json()["fault"][1]["rule"], "slow:1:cart.add:delay=1ms");
    assert_eq!(Provider::Api.order(&sandbox).status(), "403");

    let toml = "[[fault]]\nkind = \"http-429\"\nprobability = 100\nwhere = \"combo\"\n";
    assert_eq!(control(&sandbox, "PUT", "/control/faults", toml).status(), "200");
    assert_eq!(Provider::Api.order(&sandbox).status(), "429");

    let gone = control(&sandbox, "DELETE", "/control/faults", "").json();
    assert_eq!(gone, json!({"seed": 0, "fault": []}));
    assert_eq!(Provider::Api.order(&sandbox).status(), "200");
}

#[test]
fn a_plan_that_is_wrong_is_refused_and_the_old_one_stays() {
    let sandbox = faulty(&["http-502:1"]);
    let refused = control(&sandbox, "PUT", "/control/faults", r#"{"fault":["hnag"]}"#);
    assert_eq!(refused.status(), "400");
    assert!(text(&refused.json()["error"]).contains("the nearest is hang"), "{refused:?}");
    assert_eq!(Provider::Api.order(&sandbox).status(), "502");
}

#[test]
fn a_plan_for_everything_leaves_the_control_address_alone() {
    let sandbox = faulty(&["drop-before:*"]);
    assert!(Provider::Panel.order(&sandbox).nothing());
    assert_eq!(control(&sandbox, "DELETE", "/control/faults", "").status(), "200");
    assert!(Provider::Panel.order(&sandbox).json().is_object());
}

#[test]
fn what_was_placed_is_counted_by_tag_and_by_domain_and_what_was_charged_by_account() {
    let sandbox = faulty(&[]);
    let fresh = orders(&sandbox);
    assert_eq!(fresh["billmanager"]["lines"], json!([]));
    assert_eq!(fresh["charged"]["demo"], "0.00 EUR");

    let ordered = panel(&sandbox, &billmanager_order(&[("remoteid", TAG)])).json();
    let line = text(&ordered["doc"]["lineitem.id"]["$"]);
    let now = orders(&sandbox);
    let expected = json!([{"id": line, "user": "demo", "item_type": "vds", "remoteid": TAG, "domain": "", "price": "5.00"}]);
    assert_eq!(now["billmanager"]["lines"], expected);
    assert_eq!(now["billmanager"]["by_remoteid"], json!({TAG: 1}));

    let confirm = [("func", "cartorder.create.confirm"), ("elid", &line), ("sok", "ok")];
    panel(&sandbox, &[&confirm[..], &[("paymethod_id", "0")]].concat());
    let now = orders(&sandbox);
    assert_eq!(
        now["billmanager"]["by_remoteid"],
        json!({TAG: 1}),
        "a paid line is one order still"
    );
    assert_eq!(now["billmanager"]["services"][0]["charged"], "5.00");
    assert_eq!(now["charged"]["demo"], "5.00 EUR");

    let twice = [("remoteid", TAG), ("skipbasket", "on"), ("domain", "a.example")];
    panel(&sandbox, &billmanager_order(&twice));
    let now = orders(&sandbox);
    assert_eq!(now["billmanager"]["by_remoteid"], json!({TAG: 2}));
    assert_eq!(now["billmanager"]["by_domain"], json!({"": 1, "a.example": 1}));
    assert_eq!(now["charged"]["demo"], "10.00 EUR");
}

#[test]
fn a_payment_by_card_is_charged_once_the_gateway_has_it() {
    let sandbox = faulty(&[]);
    let ordered = panel(&sandbox, &billmanager_order(&[])).json();
    let line = text(&ordered["doc"]["lineitem.id"]["$"]);
    let confirm = [("func", "cartorder.create.confirm"), ("elid", &line), ("sok", "ok")];
    panel(&sandbox, &[&confirm[..], &[("paymethod_id", "15")]].concat());
    let now = orders(&sandbox);
    let payment = json!({"id": "150", "user": "demo", "amount": "5.00", "credited": false, "services": ["100500"]});
    assert_eq!(now["billmanager"]["payments"], json!([payment]));
    assert_eq!(now["billmanager"]["services"][0]["charged"], "0.00");
    assert_eq!(now["charged"]["demo"], "0.00 EUR");
    let url = format!("http://{}/mancgi/sandboxpayment", sandbox.running.addr());
    let form = [("elid", "150"), ("authinfo", "demo:demo")];
    sandbox.http.post(url).form(&form).send().unwrap();
    let now = orders(&sandbox);
    assert_eq!(now["billmanager"]["services"][0]["charged"], "5.00");
    assert_eq!(now["charged"]["demo"], "5.00 EUR");
}

#[test]
fn a_combo_is_charged_to_the_reseller_and_if_paid_to_the_customer() {
    let sandbox = faulty(&[]);
    let order = super::super::combo_order(&[("invoice-option", "PayInvoice")]);
    sandbox.api_post("productbundle/add.json", &order);
    let now = orders(&sandbox);
    let order = &now["logicboxes"]["orders"][0];
    assert_eq!((&order["id"], &order["status"]), (&json!("90000001"), &json!("executing")));
    assert_eq!(now["logicboxes"]["by_domain"], json!({super::DOMAIN: 1}));
    assert_eq!(now["charged"]["20000001"], "59.88 USD");
    assert_eq!(text(&now["charged"]["100001"]), format!("{} USD", text(&order["charged"])));
}

#[test]
fn the_clock_moves_ahead_for_sessions_and_for_what_is_being_provisioned() {
    let options =
        Options { control: true, provisioning: Duration::from_secs(600), ..Options::default() };
    let sandbox = Sandbox::with(options);
    panel(&sandbox, &billmanager_order(&[("skipbasket", "on")]));
    let status = || {
        let mut list = panel(&sandbox, &[("func", "vds")]).json();
        text(&list["doc"]["elem"][0]["item_status"]["$orig"].take())
    };
    assert_eq!(status(), "5");
    let moved = control(&sandbox, "POST", "/control/clock", r#"{"advance":"10m"}"#);
    assert_eq!(moved.json(), json!({"ahead": "600000ms"}));
    assert_eq!(status(), "2");
    for wrong in ["", "{}", r#"{"advance":"soon"}"#, r#"{"advance":"-1s"}"#] {
        assert_eq!(control(&sandbox, "POST", "/control/clock", wrong).status(), "400", "{wrong}");
    }
}

#[test]
fn money_that_a_customer_was_given_is_nothing_that_he_spent() {
    let sandbox = faulty(&[]);
    let fund = [
        ("customer-id", "20000001"),
        ("amount", "100"),
        ("description", "gift"),
        ("transaction-type", "credit"),
        ("transaction-key", "gift-1"),
        ("update-total-receipt", "true"),
    ];
    assert_eq!(sandbox.api_post("billing/add-customer-fund.json", &fund).0, 200);
    assert_eq!(orders(&sandbox)["charged"]["20000001"], "0.00 USD");
}

#[test]
fn a_web_page_reaches_neither_the_providers_nor_the_control_address() {
    let sandbox = faulty(&["http-502:1:read"]);
    let plan = || control(&sandbox, "GET", "/control/faults", "").json();
    let before = plan();
    let url = |path: &str| format!("http://{}{path}", sandbox.running.addr());
    let status = |request: reqwest::blocking::RequestBuilder| request.send().unwrap().status();
    let json = ("content-type", "application/json");
    for (what, request) in [
        ("rebound", sandbox.http.get(url("/billmgr?func=whoami")).header("host", "evil.example")),
        ("rebound", sandbox.http.get(url("/control/orders")).header("host", "evil.example:80")),
        (
            "a page",
            sandbox
                .http
                .put(url("/control/faults"))
                .header("origin", "http://evil.example")
                .body("{}"),
        ),
        (
            "a page",
            sandbox.http.delete(url("/control/faults")).header("sec-fetch-site", "cross-site"),
        ),
        ("a form", sandbox.http.post(url("/control/clock")).body(r#"{"advance":"10m"}"#)),
        (
            "a form",
            sandbox
                .http
                .post(url("/control/clock"))
                .header("content-type", "text/plain")
                .body(r#"{"advance":"10m"}"#),
        ),
    ] {
        assert_eq!(status(request), 403, "{what}");
    }
    assert_eq!(plan(), before);
    let moved = sandbox.http.post(url("/control/clock")).header(json.0, json.1);
    assert_eq!(status(moved.body(r#"{"advance":"10m"}"#)), 200);
}
