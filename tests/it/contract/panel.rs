//! What the commands around an order at a BILLmanager panel answer.

use serde_json::{Value, json};

use super::{ADD, Sandbox, amount, payment};

/// A service with its address.
fn service() -> Value {
    json!({
        "service_id": "text", "item_type": "text", "name": "text", "status": "text",
        "status_code": "text", "domain": "text", "ip": "text", "addresses": ["text"], "tariff_id": "text",
        "tariff": "text", "datacenter": "text", "period": "number", "price": amount(),
        "created": "text", "expires": "text", "auto_renew": "flag", "tag": "text",
    })
}

fn with(mut fields: Value, more: &Value) -> Value {
    fields.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    fields
}

#[test]
fn services_answer_as_documented() {
    let sandbox = Sandbox::new();
    let followed = with(service(), &json!({"ready": "flag"}));
    sandbox.run(&[&ADD[..], &["--domain", "vps1.example"]].concat());
    let paid = with(payment(), &json!({"services": [followed]}));
    sandbox.answers("cart.pay", &["cart", "pay", "--yes", "--wait"], &paid);
    let waited = json!({"services": [followed], "ready": "flag"});
    sandbox.answers("service.wait", &["service", "wait", "100500"], &waited);
    let list = json!({"services": [service()], "complete": "flag", "incomplete_item_types": []});
    sandbox.answers("service.list", &["service", "list"], &list);
    let mut shown = sandbox.run(&["service", "show", "100500"])["data"].clone();
    let columns = shown.as_object_mut().unwrap().remove("columns").unwrap();
    assert!(columns.as_object().unwrap().values().all(Value::is_string));
    assert_eq!(super::shape(&shown), service());
}

#[test]
fn tariffs_answer_as_documented() {
    let sandbox = Sandbox::new();
    let tariff = json!({
        "tariff_id": "text", "name": "text", "description": "text", "tags": ["text"], "sold_out": "flag",
        "details": [{"name": "text", "value": "text"}],
        "prices": [{"period": "number", "price": amount()}],
        "item_type": "text", "datacenters": [{"datacenter_id": "text", "name": "text"}],
    });
    let list = json!({"tariffs": [tariff], "without_tariffs": [], "read_at": "text"});
    sandbox.answers("tariff.list", &["tariff", "list"], &list);
    let more = json!({
        "period": "number", "total": amount(), "command": "text", "read_at": "text",
        "options": [{
            "name": "text", "flag": "text", "parameter": "text", "default": "text",
            "values": [{
                "words": "text", "value": "text", "name": "text", "price": amount(), "needs": "null",
            }],
            "least": "null", "most": "null", "step": "null", "step_price": "null",
        }],
    });
    let shown = with(tariff, &more);
    sandbox.answers("tariff.show", &["tariff", "show", "3087"], &shown);
}

#[test]
fn a_renewal_and_the_balance_answer_as_documented() {
    let sandbox = Sandbox::new();
    sandbox.run(&[&ADD[..], &["--skip-basket", "--yes", "--wait"]].concat());
    let renewed = json!({
        "service_id": "text", "status": "text", "period": "number", "expires_before": "text",
        "expires": "text", "price": amount(), "attempt": "text", "replayed": "flag",
    });
    let words = ["service", "renew", "100500", "--period", "1y", "--yes"];
    sandbox.answers("service.renew", &words, &renewed);
    let changed = json!({"service_id": "text", "status": "text", "auto_renew": "flag",
        "expires": "text"});
    for (value, on) in [("12", true), ("off", false), ("on", true)] {
        let words = ["service", "auto-renew", "100500", value];
        let data = sandbox.answers("service.auto_renew", &words, &changed);
        assert_eq!((&data["status"], &data["auto_renew"]), (&json!("changed"), &json!(on)));
    }
    let not_offered = ["--sandbox", "service", "auto-renew", "100500", "7"];
    let _ = sandbox.0.run(&not_offered).fails(2, &["choose one of off, 1,"]);
    let unsure = sandbox.0.run(&["--sandbox", "service", "cancel", "100500"]);
    let _ = unsure.fails(9, &["nothing was canceled", "--yes"]);
    let canceled = json!({"service_id": "text", "status": "text", "refunded": "null"});
    let words = ["service", "cancel", "100500", "--yes"];
    assert_eq!(sandbox.answers("service.cancel", &words, &canceled)["status"], "deleted");
    let _ = sandbox.0.run(&[&["--sandbox"], &words[..]].concat()).fails(5, &["already deleted"]);
    let balance = json!({"balance": amount(), "text": "text", "source": "text"});
    sandbox.answers("balance", &["balance"], &balance);
}

#[test]
fn payments_and_ways_to_pay_answer_as_documented() {
    let sandbox = Sandbox::new();
    let method = json!({"paymethod_id": "text", "name": "text", "minimum": "null", "minimum_text": "null", "commission": "null",
        "payer": "text"});
    let methods =
        json!({"methods": [method], "stored": [{"stored_method_id": "text", "name": "text"}]});
    sandbox.answers("paymethod.list", &["paymethod", "list"], &methods);
    let payers = json!({"payers": [{"payer_id": "text", "name": "text"}]});
    sandbox.answers("payer.list", &["payer", "list"], &payers);
    sandbox.run(&ADD);
    let _ = sandbox.0.run(&["--sandbox", "cart", "pay", "--paymethod", "15", "--yes"]);
    let payment = json!({
        "payment_id": "text", "number": "text", "status": "text", "created": "text",
        "paid": "null", "amount": amount(), "credited": amount(), "method": "text",
        "payer": "text", "recipient": "text",
    });
    let list = json!({"payments": [payment], "complete": "flag"});
    sandbox.answers("payment.list", &["payment", "list"], &list);
    sandbox.answers("payment.show", &["payment", "show", "150"], &payment);
    let link = json!({"payment_id": "text", "url": "text"});
    sandbox.answers("payment.link", &["payment", "link", "150"], &link);
}
