//! `cart …` through the real binary, at a panel that answers as its reference says.

mod adding;
mod answers;
mod looking;
mod paying;
mod signing_in;
mod time_limits;

use crate::support::scripted::Answer;

/// The words that put one tariff into the cart.
const ADD: [&str; 8] = ["cart", "add", "--item-type", "vds", "--tariff", "3087", "--period", "1"];

const ADDED: &str = r#"{"doc":{"$func":"v2.vds.order.param","lineitem.id":{"$":"4711"},
    "ok":{"$type":"form","$":"func=cart"},"tparams":{"func":{"$":"v2.vds.order.param"}}}}"#;
const OK: &str = r#"{"doc":{"ok":{}}}"#;
const FORM: &str = r#"{"doc":{"$func":"v2.vds.order.param","pricelist":{"$":"3087"},
    "order_period":{"$":"1"},"list":[{"$name":"pricelist_summary","elem":[{"cost":{"price":
    {"cost":{"$":"5.00"},"currency":{"$":"EUR"}}}}]}]}}"#;
const WHOAMI: &str =
    r#"{"doc":{"$func":"whoami","user":{"$name":"robot","$balance":"100.00 EUR"}}}"#;
const DENIED: &str = r#"{"doc":{"error":{"$type":"access","$object":"cart","$lang":"en",
    "msg":{"$":"Insufficient privileges"},"param":[{"$name":"object","$type":"msg","$":"cart"}]}}}"#;

fn json(body: &str) -> Answer {
    Answer::json(200, body)
}

/// The cart with these lines: id and price in EUR.
pub fn cart(lines: &[(&str, &str)]) -> Answer {
    let rows: Vec<String> = lines
        .iter()
        .map(|(id, cost)| {
            format!(
                r#"{{"id":{{"$":"{id}"}},"elid":{{"$":"{id}"}},"main":{{"name":{{"$":"VPS-1"}},
                "period":{{"$":"one month"}}}},"price":{{"price":{{"cost":{{"$":"{cost}"}},
                "currency":{{"$":"EUR"}}}}}},"configuration":{{"elem":[{{"configuration_name":
                {{"$":"&nbsp;-&nbsp;Port speed"}},"configuration_value":{{"$":"1 Gbit/s"}},
                "configuration_price":{{"price":{{"cost":{{"$":"2.00"}},"currency":{{"$":"EUR"}}}}}}}}]}},
                "action":{{"button":{{"$name":"edit","$func":"v2.vds.order.param"}}}}}}"#
            )
        })
        .collect();
    json(&format!(
        r#"{{"doc":{{"$func":"cart","promocode":{{}},"list":[{{"$name":"lineitems","elem":[{}]}}]}}}}"#,
        rows.join(",")
    ))
}
