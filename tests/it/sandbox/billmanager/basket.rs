//! The old cart and its payments, as the documentation and the client areas of hosters have them.

use orderctl_sandbox::Options;
use serde_json::{Value, json};

use super::super::{Pairs, Sandbox, text};
use super::{balance, column};

const ORDER: &str = "77";

/// Puts a tariff into the old cart.
fn add(sandbox: &Sandbox, user: &str, tariff: &str) -> Value {
    let order = [("func", "vds.order.param"), ("pricelist", tariff), ("period", "1")];
    let button = [("autoprolong", "1"), ("clicked_button", "basket"), ("sok", "ok")];
    sandbox.panel_as(user, &[&order[..], &button].concat())
}

fn basket(sandbox: &Sandbox, more: Pairs) -> Value {
    sandbox.panel(&[&[("func", "basket"), ("sok", "ok")][..], more].concat())
}

fn pay<'a>(method: &'a str, more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let call = [("func", "payment.add.method"), ("billorder", ORDER), ("sok", "ok")];
    [&call[..], &[("paymethod", method)], more].concat()
}

#[test]
fn rows_of_the_old_cart_are_for_services_and_their_amounts_have_no_currency() {
    let sandbox = Sandbox::new();
    add(&sandbox, "demo", "3087");
    let doc = sandbox.panel(&[("func", "basket")]);
    assert_eq!(
        doc["list"][0],
        json!({"$name": "itemlist", "elem": [{
            "id": {"$": "4711"}, "item.id": {"$": "100500"}, "item.type": {"$": "vds"},
            "item.period": {"$": "1"}, "item.autoprolong": {"$": "1"},
            "pricelist_name": {"$": "VPS-1"}, "desc": {"$": "<b>VPS-1</b>&nbsp;#100500"},
            "cost": {"$": "5.00"}, "fullcost": {"$": "5.00"}, "discount_percent": {},
        }]})
    );
    assert_eq!((&doc["billorder"]["$"], &doc["tax"]["$"]), (&json!(ORDER), &json!("0.00 EUR")));
    assert_eq!(sandbox.panel(&[("func", "vds")])["p_elems"]["$"], "0", "not before it is paid");
    assert_eq!(basket(&sandbox, &[("promocode", "WELCOME10")])["ok"], json!({}));
    let doc = sandbox.panel(&[("func", "basket")]);
    assert_eq!(
        (&doc["total_sum"]["$"], &doc["full_discount"]["$"]),
        (&json!("4.50 EUR"), &json!("0.50 EUR"))
    );
    assert_eq!(doc["list"][0]["elem"][0]["discount_percent"]["$"], "10");
}

#[test]
fn a_row_that_was_deleted_is_rolled_back_and_never_paid() {
    let sandbox = Sandbox::new();
    add(&sandbox, "demo", "3087");
    add(&sandbox, "demo", "3087");
    basket(&sandbox, &[("clicked_button", "delete"), ("id", "4711")]);
    let doc = sandbox.panel(&[("func", "basket")]);
    assert_eq!(column(&doc["list"][0], "rolled_back"), ["on", ""]);
    assert_eq!(doc["total_sum"]["$"], "5.00 EUR");
    let again = basket(&sandbox, &[("clicked_button", "delete"), ("id", "4711")]);
    assert_eq!(again["error"]["$type"], "missed");
    let paid = sandbox.panel(&pay("0", &[("clicked_button", "fromsubaccount")]));
    assert_eq!(paid["ok"], json!({"$": "func=order"}));
    assert_eq!(balance(&sandbox), "995.00 EUR");
    assert_eq!(column(&sandbox.panel(&[("func", "vds")]), "id"), ["100501"]);
    let doc = sandbox.panel(&[("func", "basket")]);
    assert_eq!(doc["list"][0].get("elem"), None, "the order is done");
}

#[test]
fn an_external_method_answers_its_payment_twice_and_the_gateways_address() {
    let sandbox = Sandbox::new();
    add(&sandbox, "demo", "3087");
    let form = sandbox.panel(&[("func", "payment.add"), ("billorder", ORDER)]);
    assert_eq!(column(&form["list"][0], "paymethod"), ["0", "15", "16"]);
    assert_eq!(form["list"][0]["elem"][0]["action"]["button"]["$name"], "fromsubaccount");
    let doc = sandbox.panel(&pay("16", &[("profile", "42")]));
    assert_eq!(doc["id"], json!([{"$": "150"}, {"$step": "1", "$": "150"}]));
    assert_eq!(doc["payment_id"]["$"], "150");
    assert_eq!(doc["ok"]["$type"], "url");
    let row = &sandbox.panel(&[("func", "payment")])["elem"][0];
    assert_eq!((&row["billorder"]["$"], &row["status"]["$orig"]), (&json!(ORDER), &json!("1")));
    assert_eq!(balance(&sandbox), "1000.00 EUR");
}

#[test]
fn a_payment_that_can_not_be_is_refused_and_takes_nothing() {
    let sandbox = Sandbox::new();
    let error = |pairs: Vec<_>| sandbox.panel_error("demo", &pairs);
    assert_eq!(error(pay("0", &[])), ("missed".into(), "billorder".into()), "an empty cart");
    add(&sandbox, "demo", "3087");
    for (method, more, kind, object) in [
        ("", &[][..], "value", "paymethod"),
        ("99", &[], "missed", "paymethod"),
        ("16", &[], "value", "profile"),
        ("16", &[("profile", "43")], "missed", "profile"),
        ("15", &[("payment_currency", "126")], "missed", "payment_currency"),
    ] {
        assert_eq!(error(pay(method, more)), (kind.into(), object.into()), "{method} {more:?}");
    }
    let other = [("func", "payment.add"), ("billorder", "28")];
    assert_eq!(sandbox.panel_error("demo", &other).0, "missed", "somebody else's order");
    let free = [("func", "basket"), ("clicked_button", "free"), ("id", ORDER), ("sok", "ok")];
    assert_eq!(sandbox.panel_error("demo", &free).0, "value", "it is not free");
    let bare = [("func", "payment.add.pay"), ("paymethod", "0"), ("sok", "ok")];
    assert_eq!(sandbox.panel_error("demo", &bare), ("value".into(), "billorder".into()));
    add(&sandbox, "empty", "3087");
    let broke =
        [("func", "payment.add.pay"), ("billorder", "79"), ("paymethod", "0"), ("sok", "ok")];
    assert_eq!(sandbox.panel_error("empty", &broke).0, "noMoney");
    assert_eq!(balance(&sandbox), "1000.00 EUR");
    assert_eq!(sandbox.panel(&[("func", "basket")])["total_sum"]["$"], "5.00 EUR");
}

#[test]
fn a_free_order_is_activated_by_its_own_button() {
    let sandbox = Sandbox::new();
    add(&sandbox, "demo", "3088");
    let done = basket(&sandbox, &[("clicked_button", "free"), ("id", ORDER)]);
    assert_eq!(done["ok"], json!({}));
    let row = &sandbox.panel(&[("func", "vds")])["elem"][0];
    assert_eq!(
        (text(&row["id"]["$"]), text(&row["item_status"]["$orig"])),
        ("100500".into(), "2".into())
    );
}

#[test]
fn a_panel_with_the_old_cart_alone_knows_no_other_function() {
    let sandbox = Sandbox::with(Options { old_cart: true, ..Options::default() });
    for func in [
        "cart",
        "cart.empty",
        "cartorder.create.confirm",
        "v2.vds.order.pricelist",
        "v2.vds.order.param",
    ] {
        let error =
            sandbox.panel_error("demo", &[("func", func), ("pricelist", "3087"), ("sok", "ok")]);
        assert_eq!(error, ("missed".into(), "func".into()), "{func}");
    }
    let order = [("func", "vds.order.param"), ("pricelist", "3087"), ("period", "1")];
    let flag = [("force_use_new_cart", "on"), ("clicked_button", "basket"), ("sok", "ok")];
    sandbox.panel(&[&order[..], &flag].concat());
    assert_eq!(
        sandbox.panel(&[("func", "basket")])["total_sum"]["$"],
        "5.00 EUR",
        "there is no other"
    );
}
