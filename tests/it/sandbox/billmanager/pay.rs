//! Money: by balance, by card, by a stored method, and whatever must cost nothing.

use serde_json::json;

use super::super::{Pairs, Sandbox, text};
use super::{balance, column, order};

#[test]
fn skipping_the_cart_charges_the_balance_at_once_and_names_the_service() {
    let sandbox = Sandbox::slow();
    let doc = sandbox.panel(&order(&[
        ("skipbasket", "on"),
        ("remoteid", "my-42"),
        ("domain", "vps1.example"),
    ]));
    assert_eq!(doc["item.id"], json!({"$": "100500"}));
    assert_eq!(doc["ok"], json!({}));
    assert_eq!(balance(&sandbox), "995.00 EUR");
    let row = &sandbox.panel(&[("func", "vds")])["elem"][0];
    assert_eq!(row["item_status"], json!({"$orig": "5", "$": "Processing", "$color": "yellow"}));
    assert_eq!(row["remoteid"]["$"], "my-42");
    assert_eq!(row["domain"]["$"], "vps1.example");
    assert_eq!(row["ip"], json!({}));
    assert_eq!(row["item_cost"]["$"], "5.0000");
    assert_eq!(row["cost"]["$"], "5.00 EUR / Month");
    assert_eq!(row["autoprolong"]["$"], "null");
}

#[test]
fn paying_from_the_balance_charges_it_and_starts_the_services() {
    let sandbox = Sandbox::slow();
    sandbox.panel(&order(&[]));
    sandbox.panel(&order(&[("remoteid", "second")]));
    let pay = [
        ("func", "cartorder.create.confirm"),
        ("elid", "4711, 4712"),
        ("paymethod_id", "0"),
        ("sok", "ok"),
    ];
    assert_eq!(sandbox.panel(&pay)["ok"], json!({}));
    assert_eq!(balance(&sandbox), "990.00 EUR");
    let services = sandbox.panel(&[("func", "vds")]);
    assert_eq!(column(&services, "remoteid"), ["", "second"]);
    assert_eq!(services["p_elems"]["$"], "2");
    assert_eq!(
        sandbox.panel_error("demo", &pay),
        ("missed".into(), "lineitem".into()),
        "it can't be paid twice"
    );
}

#[test]
fn a_free_item_is_activated_by_the_pay_request() {
    let sandbox = Sandbox::new();
    sandbox.panel_as("empty", &order(&[("pricelist", "3088")]));
    let pay = [
        ("func", "cartorder.create.confirm"),
        ("elid", "4711"),
        ("paymethod_id", "0"),
        ("sok", "ok"),
    ];
    assert_eq!(sandbox.panel_as("empty", &pay)["ok"], json!({}));
    assert_eq!(column(&sandbox.panel_as("empty", &[("func", "vds")]), "pricelist"), ["VPS-Free"]);
}

#[test]
fn a_card_payment_sends_the_client_to_a_gateway_and_waits_for_him() {
    let sandbox = Sandbox::new();
    sandbox.panel(&order(&[]));
    let pay = [
        ("func", "cartorder.create.confirm"),
        ("elid", "4711"),
        ("paymethod_id", "15"),
        ("store_paymethod", "on"),
        ("sok", "ok"),
    ];
    let doc = sandbox.panel(&pay);
    assert_eq!(doc["id"], json!([{"$": "150"}, {"$step": "1", "$": "150"}]));
    assert_eq!(doc["payment_id"], json!({"$": "150"}));
    assert_eq!(doc["ok"], json!({"$type": "url", "$": "/mancgi/sandboxpayment?elid=150"}));
    assert_eq!(sandbox.panel(&[("func", "vds")])["elem"][0]["item_status"]["$orig"], "1");
    assert_eq!(
        sandbox.panel(&[("func", "payment")])["elem"][0]["status"],
        json!({"$orig": "1", "$": "New"})
    );

    let gateway = format!("http://{}{}", sandbox.running.addr(), text(&doc["ok"]["$"]));
    let stranger = sandbox.http.post(&gateway).form(&[("authinfo", "empty:empty")]).send().unwrap();
    assert_eq!(stranger.status(), 404);
    sandbox.http.get(&gateway).query(&[("authinfo", "demo:demo")]).send().unwrap();
    assert_eq!(
        sandbox.panel(&[("func", "vds")])["elem"][0]["item_status"]["$orig"],
        "1",
        "looking pays nothing"
    );
    sandbox.http.post(&gateway).form(&[("authinfo", "demo:demo")]).send().unwrap();
    assert_eq!(sandbox.panel(&[("func", "vds")])["elem"][0]["item_status"]["$orig"], "2");
    let paid = sandbox.panel(&[("func", "payment"), ("filter", "on"), ("status", "4")]);
    assert_eq!(column(&paid, "subaccountamount_iso"), ["5.00 EUR"]);
    let stored = sandbox.panel(&[("func", "payment.recurring.stored_methods")]);
    assert_eq!(column(&stored, "id"), ["455", "456"], "the method was stored");
}

#[test]
fn a_stored_method_pays_at_once_and_leaves_the_balance_alone() {
    let sandbox = Sandbox::new();
    sandbox.panel(&order(&[]));
    let doc = sandbox.panel(&[
        ("func", "cartorder.create.confirm"),
        ("elid", "4711"),
        ("storedmethod_id", "455"),
        ("sok", "ok"),
    ]);
    assert_eq!(doc["ok"], json!({}));
    assert_eq!(balance(&sandbox), "1000.00 EUR");
    assert_eq!(
        column(&sandbox.panel(&[("func", "payment")]), "subaccountamount_iso"),
        ["5.00 EUR"]
    );
    assert_eq!(sandbox.panel(&[("func", "vds")])["elem"][0]["item_status"]["$orig"], "2");
}

#[test]
fn payment_methods_are_listed_and_asking_for_them_pays_nothing() {
    let sandbox = Sandbox::new();
    for func in ["payment.add", "payment.add.method", "cartorder.create.confirm"] {
        let doc = sandbox.panel(&[("func", func), ("elid", "4711")]);
        let first = json!({
            "paymethod": {"$": "0"}, "paymethod_type": {"$": "0"}, "name": {"$": "Account balance"},
            "action": {"button": {"$name": "fromsubaccount"}},
        });
        assert_eq!(doc["list"][0]["$name"], "methodlist");
        assert_eq!(doc["list"][0]["elem"][0], first);
        assert_eq!(column(&doc["list"][0], "paymethod"), ["0", "15", "16"]);
    }
    assert_eq!(column(&sandbox.panel(&[("func", "profile")]), "id"), ["42"]);
    assert_eq!(
        column(&sandbox.panel_as("nopayer", &[("func", "profile")]), "id"),
        Vec::<String>::new()
    );
}

#[test]
fn every_bad_payment_is_refused_and_costs_nothing() {
    let sandbox = Sandbox::new();
    sandbox.panel(&order(&[]));
    sandbox.panel_as("empty", &order(&[]));
    sandbox.panel_as("nopayer", &order(&[]));
    let cases: [(&str, Pairs, &str, &str); 11] = [
        ("demo", &[("elid", ""), ("paymethod_id", "0")], "value", "elid"),
        ("demo", &[("elid", "9"), ("paymethod_id", "0")], "missed", "lineitem"),
        ("demo", &[("elid", "4712"), ("paymethod_id", "0")], "missed", "lineitem"),
        ("demo", &[("elid", "4711, 4712"), ("paymethod_id", "0")], "missed", "lineitem"),
        ("demo", &[("elid", "4711")], "value", "paymethod_id"),
        ("demo", &[("elid", "4711"), ("paymethod_id", "77")], "missed", "paymethod_id"),
        ("demo", &[("elid", "4711"), ("storedmethod_id", "1")], "missed", "storedmethod_id"),
        ("empty", &[("elid", "4712"), ("storedmethod_id", "455")], "missed", "storedmethod_id"),
        ("demo", &[("elid", "4711"), ("paymethod_id", "16")], "value", "profile_id"),
        (
            "nopayer",
            &[("elid", "4713"), ("paymethod_id", "16"), ("profile_id", "42")],
            "missed",
            "profile_id",
        ),
        ("empty", &[("elid", "4712"), ("paymethod_id", "0")], "noMoney", "paymethod_id"),
    ];
    for (user, pairs, kind, object) in cases {
        let mut all = vec![("func", "cartorder.create.confirm"), ("sok", "ok")];
        all.extend_from_slice(pairs);
        let (got_kind, got_object) = sandbox.panel_error(user, &all);
        assert_eq!((got_kind.as_str(), got_object.as_str()), (kind, object), "{user} {pairs:?}");
    }
    assert_eq!(sandbox.panel_error("empty", &order(&[("skipbasket", "on")])).0, "noMoney");
    assert_eq!(balance(&sandbox), "1000.00 EUR");
    assert_eq!(sandbox.panel(&[("func", "cart")])["total"]["count"]["$"], "1");
    assert_eq!(column(&sandbox.panel(&[("func", "vds")]), "id"), Vec::<String>::new());
}

#[test]
fn the_payer_that_a_method_needs_can_be_named() {
    let sandbox = Sandbox::new();
    sandbox.panel(&order(&[]));
    let doc = sandbox.panel(&[
        ("func", "cartorder.create.confirm"),
        ("elid", "4711"),
        ("paymethod_id", "16"),
        ("profile_id", "42"),
        ("sok", "ok"),
    ]);
    assert_eq!(doc["ok"]["$type"], "url");
}

#[test]
fn an_open_payment_can_be_taken_up_again_and_found_by_its_date() {
    let sandbox = Sandbox::new();
    sandbox.panel(&order(&[]));
    let pay = [
        ("func", "cartorder.create.confirm"),
        ("elid", "4711"),
        ("paymethod_id", "15"),
        ("sok", "ok"),
    ];
    let resume = [("func", "payment.add.redirect"), ("elid", "150"), ("sok", "ok")];
    let missed = ("missed".to_owned(), "payment".to_owned());
    assert_eq!(sandbox.panel_error("demo", &resume), missed);
    let first = sandbox.panel(&pay);
    assert_eq!(sandbox.panel(&resume)["ok"], first["ok"]);
    assert_eq!(sandbox.panel_error("empty", &resume), missed, "it is somebody else's");
    let found = |start: &str, end: &str| {
        let doc = sandbox.panel(&[
            ("func", "payment"),
            ("filter", "on"),
            ("createdate", "other"),
            ("createdatestart", start),
            ("createdateend", end),
        ]);
        column(&doc, "id").len()
    };
    assert_eq!((found("2020-01-01", "2199-12-31"), found("2020-01-01", "2020-12-31")), (1, 0));
}
