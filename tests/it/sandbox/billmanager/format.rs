//! One document in every format, and parameters from wherever they come.

use serde_json::{Value, json};

use super::super::{Pairs, Sandbox, text};
use super::{VDS, column, order};

#[test]
fn an_error_stands_alone_in_its_document() {
    let sandbox = Sandbox::new();
    let doc = sandbox.panel(&[("func", VDS), ("pricelist", "9")]);
    let message = "The element 'pricelist' with the value '9' does not exist";
    let expected = json!({"error": {
        "$type": "missed", "$object": "pricelist", "$lang": "en",
        "detail": {"$": message}, "msg": {"$": message},
        "param": [{"$name": "object", "$type": "msg", "$": "pricelist"}, {"$name": "value", "$": "9"}],
    }});
    assert_eq!(doc, expected);
}

#[test]
fn the_three_json_formats_are_one() {
    let sandbox = Sandbox::new();
    let ask = |format: &str| {
        let mut doc: Value = serde_json::from_str(&sandbox.panel_text(&[
            ("func", "cart"),
            ("authinfo", "demo:demo"),
            ("out", format),
        ]))
        .unwrap();
        doc["doc"]["tparams"].take();
        doc
    };
    assert_eq!(ask("json"), ask("xjson"));
    assert_eq!(ask("json"), ask("sjson"));
}

#[test]
fn xml_says_the_same_as_json_with_attributes_and_texts() {
    let sandbox = Sandbox::new();
    let host = format!("http://{}", sandbox.running.addr());
    let call = order(&[("out", "xml"), ("authinfo", "demo:demo"), ("remoteid", "a<b&\"c\"")]);
    let expected = format!(
        concat!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
            "<doc lang=\"en\" func=\"{}\" binary=\"/billmgr\" host=\"{}\" themename=\"dragon\" ",
            "features=\"00000000000000000000000000000000\" notify=\"\"><lineitem.id>4711</lineitem.id>",
            "<ok type=\"form\">func=cart</ok><saved_filters/><tparams><out>xml</out>",
            "<remoteid>a&lt;b&amp;&quot;c&quot;</remoteid><func>{}</func><pricelist>3087</pricelist>",
            "<order_period>1</order_period><clicked_button>order</clicked_button><sok>ok</sok></tparams></doc>\n"
        ),
        VDS, host, VDS
    );
    assert_eq!(sandbox.panel_text(&call), expected);

    let form = |format: &str| {
        sandbox.panel_text(&[
            ("func", VDS),
            ("pricelist", "3087"),
            ("out", format),
            ("authinfo", "demo:demo"),
        ])
    };
    assert!(form("xml").contains(
        "<messages name=\"v2.vds.order.param\"><msg name=\"addon_3091\">Port speed</msg>"
    ));
    assert!(!form("xml").contains("<metadata"));
    assert!(
        form("devel")
            .contains("<metadata name=\"v2.vds.order.param\" type=\"form\"><form><page name=")
    );

    let error = sandbox.panel_text(&[("func", "cart"), ("out", "xml")]);
    assert!(error.contains("<doc><error type=\"access\" object=\"cart\" lang=\"en\">"), "{error}");
    assert!(
        error.contains("<stack><action level=\"0\" user=\"\">cart</action></stack>"),
        "{error}"
    );
}

#[test]
fn text_can_be_read_by_its_first_word() {
    let sandbox = Sandbox::new();
    let ask = |pairs: Pairs| {
        let mut all = vec![("out", "text"), ("authinfo", "demo:demo")];
        all.extend_from_slice(pairs);
        sandbox.panel_text(&all)
    };
    assert_eq!(ask(&order(&[])), "OK lineitem.id=4711 ok=func=cart\n");
    assert!(
        ask(&[("func", "cart")])
            .starts_with("id=4711 elid=4711 main.name=VPS-1 main.period=one month ")
    );
    let error = ask(&[("func", VDS), ("pricelist", "9")]);
    assert_eq!(error, "ERROR Error: Type: 'missed' Object: 'pricelist' Value: '9'\n");
    assert_eq!(ask(&[("func", "cart.empty")]), "OK\n");
}

#[test]
fn a_call_without_a_format_is_answered_with_a_page() {
    let sandbox = Sandbox::new();
    assert!(
        sandbox
            .panel_text(&[("func", "cart"), ("authinfo", "demo:demo")])
            .starts_with("<!DOCTYPE html>")
    );
}

#[test]
fn parameters_are_taken_from_the_query_and_the_body_and_unknown_ones_are_overlooked() {
    let sandbox = Sandbox::new();
    let url = sandbox.running.billmanager_url();
    let query = [
        ("func", "whoami"),
        ("authinfo", "demo:demo"),
        ("out", "json"),
        ("operafake", "1"),
        ("clickstat", "yes"),
    ];
    let got = sandbox.http.get(&url).query(&query).send().unwrap().text().unwrap();
    assert!(got.contains("\"$id\":\"77\""), "{got}");
    let both =
        sandbox.http.post(format!("{url}/?out=json&func=auth")).form(&query[..2]).send().unwrap();
    assert!(both.text().unwrap().contains("\"$func\":\"whoami\""), "the body wins");
}

#[test]
fn long_lists_come_in_pages_and_can_be_filtered() {
    let sandbox = Sandbox::new();
    for name in ["a", "b", "c"] {
        sandbox.panel(&order(&[("skipbasket", "on"), ("remoteid", name)]));
    }
    let page = sandbox.panel(&[("func", "vds"), ("p_num", "2"), ("p_cnt", "2")]);
    assert_eq!(column(&page, "remoteid"), ["c"]);
    assert_eq!((text(&page["p_elems"]["$"]), text(&page["p_num"]["$"])), ("3".into(), "2".into()));
    let found = sandbox.panel(&[("func", "vds"), ("filter", "on"), ("remoteid", "b")]);
    assert_eq!(column(&found, "id"), ["100501"]);
    let none = sandbox.panel(&[("func", "vds"), ("filter", "on"), ("remoteid", "z")]);
    assert!(none.get("elem").is_none());
}

#[test]
fn a_name_that_xml_can_not_hold_does_not_break_the_answer() {
    let sandbox = Sandbox::new();
    let pairs = [
        ("func", "cart"),
        ("authinfo", "demo:demo"),
        ("out", "xml"),
        ("1<x>", "y"),
        ("remoteid", "a\u{1}b"),
    ];
    let answer = sandbox.panel_text(&pairs);
    assert!(answer.contains("<remoteid>ab</remoteid>"), "{answer}");
    assert!(!answer.contains("1<x>"));
}
