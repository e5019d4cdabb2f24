//! What the commands around an order at a BILLmanager panel answer.

use serde_json::json;

use super::{Sandbox, amount};

#[test]
fn tariffs_answer_as_documented() {
    let sandbox = Sandbox::new();
    let tariff = json!({
        "id": "text", "name": "text", "description": "text", "tags": ["text"], "sold_out": "flag",
        "details": [{"name": "text", "value": "text"}],
        "prices": [{"period": "text", "price": amount()}],
        "item_type": "text", "datacenters": [{"id": "text", "name": "text"}],
    });
    let list = json!({"tariffs": [tariff], "without_tariffs": []});
    sandbox.answers("tariff.list", &["tariff", "list"], &list);
    let mut shown = tariff;
    let more = json!({
        "period": "number", "total": amount(), "command": "text",
        "options": [{
            "name": "text", "flag": "text", "parameter": "text", "default": "text",
            "values": [{
                "words": "text", "value": "text", "name": "text", "price": amount(), "needs": "null",
            }],
            "least": "null", "most": "null", "step": "null", "step_price": "null",
        }],
    });
    shown.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    sandbox.answers("tariff.show", &["tariff", "show", "3087"], &shown);
}
