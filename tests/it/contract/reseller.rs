//! The rest of the way at `LogicBoxes`.

use serde_json::{Value, json};

use super::{COMBO, Sandbox, amount, shape};

#[test]
fn plans_and_actions_answer_as_documented() {
    let sandbox = Sandbox::new();
    let term =
        json!({"period": "number", "price": amount(), "renewal": amount(), "price_per": "text"});
    let plan = json!({
        "bundle_id": "text", "name": "text", "product_key": "text", "category": "text", "active": "flag",
        "services": ["text"], "terms": [term], "extra": {},
    });
    let plans = json!({"plans": [plan], "other": {}, "notes": [], "read_at": "text"});
    sandbox.answers("combo.plans", &["combo", "plans", "--customer-id", "20000001"], &plans);
    let order: Vec<&str> = COMBO.split_whitespace().chain(["--yes"]).collect();
    sandbox.run(&order);
    let action = |ended: &str| {
        json!({
            "action_id": "text", "order_id": "text", "action_type": "text", "description": "text",
            "action_status": "text", "action_description": "text", "added": "text",
            "started": "text", "completed": ended, "stage": "text", "locked": "flag",
        })
    };
    let listed = json!({"actions": [action("null")], "complete": "flag"});
    sandbox.answers("action.list", &["action", "list"], &listed);
    let waited = json!({"actions": [action("text")]});
    sandbox.answers("action.wait", &["action", "wait", "600000001"], &waited);
}

#[test]
fn customers_contacts_and_names_answer_as_documented() {
    let sandbox = Sandbox::new();
    let passed_through = |command: &str, words: &str, list: &str, row: &Value| {
        let words: Vec<&str> = words.split_whitespace().collect();
        let mut data = sandbox.run(&words)["data"].clone();
        let rows = if list.is_empty() {
            vec![&mut data]
        } else {
            assert!(data["complete"].is_boolean(), "{command}");
            data[list].as_array_mut().unwrap().iter_mut().collect()
        };
        for found in rows {
            let extra = found.as_object_mut().unwrap().remove("extra").unwrap();
            assert!(extra.is_object(), "{command}");
            assert_eq!(shape(found), *row, "{command}");
        }
    };
    let mut customer = json!({
        "customer_id": "text", "username": "text", "name": "text", "company": "text",
        "city": "text", "country": "text", "status": "text", "created": "null",
    });
    passed_through("customer.search", "customer search", "customers", &customer);
    customer["created"] = json!("text");
    passed_through("customer.show", "customer show 20000001", "", &customer);
    let mut contact = json!({
        "contact_id": "text", "customer_id": "text", "name": "text", "company": "null",
        "email": "text", "kind": "text", "status": "text",
    });
    let list = "contact list --customer-id 20000001";
    passed_through("contact.list", list, "contacts", &contact);
    contact["company"] = json!("text");
    passed_through("contact.show", "contact show 30000001", "", &contact);
    let default = json!({"defaults": [{"kind": "text", "registrant": "text", "admin": "text",
        "tech": "text", "billing": "text"}]});
    let words = ["contact", "default", "--customer-id", "20000001"];
    sandbox.answers("contact.default", &words, &default);
    let checked = json!({"domains": [{"domain": "text", "status": "text", "product_key": "text",
        "premium": "null", "extra": {}}]});
    sandbox.answers("domain.check", &["domain", "check", "free.com"], &checked);
}

#[test]
fn invoices_and_changes_answer_as_documented() {
    let sandbox = Sandbox::new();
    let order = COMBO.replace("KeepInvoice", "OnlyAdd");
    let order = format!("--sandbox {order} --yes");
    sandbox.0.ends(8, &order.split_whitespace().collect::<Vec<_>>());
    let mut listed = sandbox.run(&["invoice", "list"])["data"].clone();
    assert!(listed["invoices"][0]["extra"].is_object());
    listed["invoices"][0].as_object_mut().unwrap().remove("extra");
    let invoice = json!({
        "invoice_id": "text", "customer_id": "text", "order_id": "text", "kind": "text",
        "description": "text", "created": "text", "amount": amount(), "tax": amount(),
        "status": "text",
    });
    assert_eq!(shape(&listed), json!({"invoices": [invoice], "complete": "flag"}));
    let settled = json!({
        "status": "text", "amount": amount(), "attempt": "text", "replayed": "flag",
        "invoices": [{"invoice_id": "text", "settled": "flag", "action_id": "text",
            "action_status": "text", "action_description": "text", "amount": amount()}],
    });
    sandbox.answers("invoice.pay", &["invoice", "pay", "91000001", "--yes"], &settled);
    sandbox.run(&["action", "wait", "600000001"]);
    let changed = json!({"order_id": "text", "domain": "null", "action_id": "text",
        "action_status": "text", "action_description": "text"});
    let suspend = ["combo", "suspend", "90000001", "--reason", "x"];
    sandbox.answers("combo.suspend", &suspend, &changed);
}

#[test]
fn what_becomes_of_an_order_answers_as_documented() {
    let sandbox = Sandbox::new();
    sandbox.run(&COMBO.split_whitespace().chain(["--yes", "--wait"]).collect::<Vec<_>>());
    let found = json!({
        "order_id": "text", "domain": "text", "status": "text", "customer_id": "text",
        "created": "text", "expires": "text", "auto_renew": "flag", "product_key": "text",
        "extra": {"entitytypename": "text"},
    });
    let found = json!({"combos": [found], "complete": "flag", "total": "number"});
    sandbox.answers("combo.search", &["combo", "search"], &found);
    let id = json!({"order_id": "text", "domain": "text"});
    sandbox.answers("combo.order_id", &["combo", "order-id", "shop.example"], &id);
    let renew = "combo renew 90000001 --months 12 --auto-renew on --invoice-option KeepInvoice \
                 --yes --wait";
    let renewed = json!({
        "status": "text", "order_id": "text", "action_id": "text", "action_status": "text",
        "action_description": "text", "invoice_id": "text", "customer_id": "text",
        "further_invoice_ids": [],
        "domain": "text", "amount": amount(), "period": "number", "expires_before": "text",
        "expires": "text", "notes": [], "attempt": "text", "replayed": "flag",
    });
    sandbox.answers("combo.renew", &renew.split_whitespace().collect::<Vec<_>>(), &renewed);
    let deleted = json!({"order_id": "text", "domain": "null", "action_id": "text",
        "action_status": "text", "action_description": "text"});
    sandbox.answers("combo.delete", &["combo", "delete", "90000001", "--yes"], &deleted);
}

#[test]
fn a_balance_is_told_whoever_holds_it() {
    let sandbox = Sandbox::new();
    let funds = json!({"account": "text", "balance": amount(), "locked": amount()});
    sandbox.answers("balance", &["balance", "logicboxes"], &funds);
    sandbox.answers("balance", &["balance", "--customer-id", "20000001"], &funds);
}
