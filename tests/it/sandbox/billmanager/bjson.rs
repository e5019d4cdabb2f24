//! The compact JSON, and a client that sends everything in its query.

use serde_json::{Value, json};

use super::super::{Pairs, Sandbox, text};
use super::{VDS, order};

/// What a client that puts everything into the query is answered.
fn get(sandbox: &Sandbox, pairs: Pairs) -> String {
    let request = sandbox.http.get(sandbox.running.billmanager_url());
    let response = request.query(&[("authinfo", "demo:demo")]).query(pairs).send().unwrap();
    assert_eq!(response.status(), 200);
    response.text().unwrap()
}

fn bjson(sandbox: &Sandbox, pairs: Pairs) -> Value {
    serde_json::from_str(&get(sandbox, &[&[("out", "bjson")], pairs].concat())).unwrap()
}

#[test]
fn a_list_has_plain_rows_and_an_attribute_is_a_second_field() {
    let sandbox = Sandbox::new();
    let ordered = bjson(&sandbox, &order(&[("skipbasket", "on"), ("remoteid", "mine")]));
    assert_eq!(text(&ordered["func"]), VDS);
    assert!(ordered.get("error").is_none(), "{ordered}");
    let list = bjson(&sandbox, &[("func", "vds")]);
    assert!(list.get("doc").is_none());
    assert_eq!((&list["func"], &list["p_elems"]), (&json!("vds"), &json!("1")));
    let row = &list["elem"][0];
    assert_eq!(text(&row["remoteid"]), "mine");
    assert_eq!((&row["item_status"], &row["item_status_orig"]), (&json!("Active"), &json!("2")));
}

#[test]
fn a_form_has_its_values_labels_lists_and_choices_apart() {
    let sandbox = Sandbox::new();
    let tariffs = bjson(&sandbox, &[("func", "v2.vds.order.pricelist")]);
    assert_eq!(text(&tariffs["list"]["pricelist"][0]["id"]), "3087", "{tariffs}");
    let places = json!([{"k": "1", "v": "Amsterdam"}, {"k": "2", "v": "Frankfurt"}]);
    assert_eq!(tariffs["list"]["slist"]["datacenter"], places, "{tariffs}");
    let form = bjson(&sandbox, &[("func", VDS), ("pricelist", "3087")]);
    assert_eq!(text(&form["model"]["pricelist"]), "3087");
    let label = json!({"name": "addon_3091", "msg": "Port speed"});
    assert!(form["messages"].as_array().unwrap().contains(&label), "{form}");
}

#[test]
fn an_error_is_its_message_alone() {
    let sandbox = Sandbox::new();
    let refused = bjson(&sandbox, &[("func", VDS), ("pricelist", "9")]);
    let message = "The element 'pricelist' with the value '9' does not exist";
    assert_eq!(refused, json!({"error": {"msg": message}}));
}

#[test]
fn a_page_elsewhere_gets_a_script_and_can_not_make_one_up() {
    let sandbox = Sandbox::new();
    let ask = |callback| {
        get(&sandbox, &[("func", "keepalive"), ("out", "bjson"), ("callback", callback)])
    };
    let script = ask("shop.show_1");
    let document = script.strip_prefix("shop.show_1(").and_then(|rest| rest.strip_suffix(')'));
    let document: Value = serde_json::from_str(document.unwrap()).unwrap();
    assert_eq!(document["func"], "keepalive");
    for callback in ["", "alert(1);x", "<script>", "1x"] {
        assert!(ask(callback).starts_with('{'), "{callback}");
    }
}

#[test]
fn everything_can_be_asked_by_get() {
    let sandbox = Sandbox::new();
    let json = |pairs: Pairs| -> Value {
        serde_json::from_str(&get(&sandbox, &[&[("out", "json")], pairs].concat())).unwrap()
    };
    let added = json(&order(&[]));
    let line = text(&added["doc"]["lineitem.id"]["$"]);
    let pay = [
        ("func", "cartorder.create.confirm"),
        ("elid", &line),
        ("paymethod_id", "0"),
        ("sok", "ok"),
    ];
    let paid = json(&pay);
    assert!(paid["doc"].get("ok").is_some(), "{paid}");
    assert_eq!(super::balance(&sandbox), "995.00 EUR");
}
