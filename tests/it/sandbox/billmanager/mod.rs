//! The panel, function by function.

mod auth;
mod basket;
mod bjson;
mod cart;
mod format;
mod order;
mod pay;

use serde_json::{Value, json};

use super::{Pairs, Sandbox, text};

const VDS: &str = "v2.vds.order.param";

/// An order of the ordinary tariff, with more parameters or others.
pub(super) fn order<'a>(more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut pairs = more.to_vec();
    let usual = [
        ("func", VDS),
        ("pricelist", "3087"),
        ("order_period", "1"),
        ("clicked_button", "order"),
        ("sok", "ok"),
    ];
    pairs.extend(usual);
    pairs
}

fn balance(sandbox: &Sandbox) -> String {
    text(&sandbox.panel(&[("func", "whoami")])["user"]["$balance"])
}

/// What one field of a service list's rows holds.
fn column(doc: &Value, name: &str) -> Vec<String> {
    let rows = doc["elem"].as_array().cloned().unwrap_or_default();
    rows.iter().map(|row| text(&row[name]["$"])).collect()
}

fn envelope(sandbox: &Sandbox, func: &str, own: &Value, tparams: &Value) -> Value {
    let mut doc = json!({
        "$lang": "en", "$func": func, "$binary": "/billmgr",
        "$host": format!("http://{}", sandbox.running.addr()),
        "$themename": "dragon", "$features": "00000000000000000000000000000000", "$notify": "",
        "saved_filters": {}, "tparams": tparams,
    });
    let doc_map = doc.as_object_mut().unwrap();
    doc_map.extend(own.as_object().unwrap().clone());
    doc
}

fn call_json(sandbox: &Sandbox, pairs: Pairs) -> Value {
    let mut all = vec![("out", "json")];
    all.extend_from_slice(pairs);
    let mut answer: Value = serde_json::from_str(&sandbox.panel_text(&all)).unwrap();
    answer["doc"].take()
}
