//! Both carts.

use serde_json::{Value, json};

use super::super::{Sandbox, text};
use super::{VDS, column, envelope, order};

#[test]
fn an_order_answers_the_line_in_the_cart_and_echoes_no_password() {
    let sandbox = Sandbox::new();
    let doc = sandbox.panel(&order(&[("force_use_new_cart", "on")]));
    let own = json!({"lineitem.id": {"$": "4711"}, "ok": {"$type": "form", "$": "func=cart"}});
    let tparams = json!({
        "out": {"$": "json"}, "lang": {"$": "en"}, "force_use_new_cart": {"$": "on"}, "func": {"$": VDS},
        "pricelist": {"$": "3087"}, "order_period": {"$": "1"}, "clicked_button": {"$": "order"}, "sok": {"$": "ok"},
    });
    assert_eq!(doc, envelope(&sandbox, VDS, &own, &tparams));
}

#[test]
fn the_cart_shows_lines_options_and_their_sum() {
    let sandbox = Sandbox::new();
    let empty = sandbox.panel(&[("func", "cart")]);
    assert_eq!(empty["list"], json!([{"$name": "lineitems"}]), "without rows there is no elem");
    sandbox.panel(&order(&[("datacenter", "2"), ("addon_3091", "1000"), ("addon_3092", "40")]));
    let doc = sandbox.panel(&[("func", "cart")]);
    let price = |cost: &str| json!({"price": {"cost": {"$": cost}, "currency": {"$": "EUR"}}});
    let option = |name: &str, value: &str, cost: &str| {
        json!({
            "configuration_name": {"$": format!("&nbsp;-&nbsp;{name}")},
            "configuration_value": {"$": value},
            "configuration_price": price(cost),
        })
    };
    let line = json!({
        "id": {"$": "4711"}, "elid": {"$": "4711"},
        "main": {"name": {"$": "VPS-1"}, "period": {"$": "one month"}},
        "price": price("11.00"),
        "configuration": {"elem": [
            option("Data center", "Frankfurt", "0.00"),
            option("Operating system", "Debian 12", "0.00"),
            option("Port speed", "1 Gbit/s", "5.00"),
            option("Disk space", "40", "1.00"),
        ]},
        "action": {"button": {"$name": "edit", "$type": "func", "$func": VDS}},
    });
    let own = json!({
        "promocode": {},
        "total": {"cost": {"$": "11.00"}, "currency": {"$": "EUR"}, "count": {"$": "1"}},
        "list": [{"$name": "lineitems", "elem": [line]}],
    });
    let tparams = json!({"out": {"$": "json"}, "lang": {"$": "en"}, "func": {"$": "cart"}});
    assert_eq!(doc, envelope(&sandbox, "cart", &own, &tparams));
}

#[test]
fn without_the_flag_an_old_order_goes_into_the_old_cart() {
    let sandbox = Sandbox::new();
    let add = [
        ("func", "vds.order.param"),
        ("pricelist", "3087"),
        ("period", "1"),
        ("clicked_button", "basket"),
        ("sok", "ok"),
    ];
    sandbox.panel(&add);
    assert_eq!(sandbox.panel(&[("func", "cart")])["total"]["count"]["$"], "0");
    let old = sandbox.panel(&[("func", "basket")]);
    assert_eq!(old["total_sum"]["$"], "5.00 EUR");
    assert_eq!(old["list"][0]["elem"][0]["item.type"]["$"], "vds");
    let order = text(&old["billorder"]["$"]);
    sandbox.panel(&[
        ("func", "basket"),
        ("clicked_button", "clearbasket"),
        ("id", &order),
        ("sok", "ok"),
    ]);
    assert_eq!(sandbox.panel(&[("func", "basket")])["total_sum"]["$"], "0.00 EUR");
}

#[test]
fn lines_can_be_taken_out_of_the_cart_one_by_one_or_all() {
    let sandbox = Sandbox::new();
    (0..3).for_each(|_| drop(sandbox.panel(&order(&[]))));
    let done = sandbox.panel(&[
        ("func", "cart"),
        ("clicked_button", "delete"),
        ("id", "4712"),
        ("sok", "ok"),
    ]);
    assert_eq!(done["ok"], json!({}));
    let ids = |doc: &Value| column(&doc["list"][0], "id");
    assert_eq!(ids(&sandbox.panel(&[("func", "cart")])), ["4711", "4713"]);
    sandbox.panel(&[("func", "cart.empty")]);
    assert_eq!(ids(&sandbox.panel(&[("func", "cart")])), Vec::<String>::new());
}

#[test]
fn a_promo_code_lowers_the_price_and_a_dead_one_is_refused() {
    let sandbox = Sandbox::new();
    sandbox.panel(&order(&[]));
    let apply = |code: &str| sandbox.panel(&[("func", "cart"), ("promocode", code), ("sok", "ok")]);
    assert_eq!(apply("WELCOME10")["ok"], json!({}));
    let cart = sandbox.panel(&[("func", "cart")]);
    assert_eq!(cart["promocode"]["$"], "WELCOME10");
    assert_eq!(cart["total"]["cost"]["$"], "4.50");
    assert_eq!(
        apply("SUMMER20"),
        json!({"error": {
            "$type": "promocode_not_use", "$lang": "en", "msg": {"$": "The promo code cannot be used"},
            "param": {"$name": "promocode", "$": "SUMMER20"},
        }}),
        "this error has one param, which is no array"
    );
    assert_eq!(apply("NOSUCH")["error"]["$type"], "missed");
}
