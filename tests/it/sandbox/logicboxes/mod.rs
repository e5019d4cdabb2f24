//! The LogicBoxes API, method by method.

mod bundle;
mod lookup;
mod refusal;
mod renew;
mod transport;

use serde_json::{Value, json};

use super::{Pairs, Sandbox, text};

const SERVICES: &str = r#"{"domainOrder":{"ns":["ns1.example.net","ns2.example.net"],"reg-contact-id":"30000001",
    "admin-contact-id":"30000001","tech-contact-id":"30000002","billing-contact-id":"30000002"},
    "singledomainhostinglinuxus":{"auto-renew":"true"},"sslcert":{}}"#;

/// An order of the ordinary plan, with parameters of its own in front, which win.
pub(super) fn order<'a>(more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut pairs = more.to_vec();
    let usual = [
        ("domain-name", "shop-example.com"),
        ("customer-id", "20000001"),
        ("noOfMonths", "12"),
        ("invoice-option", "KeepInvoice"),
        ("bundle-id", "501"),
        ("servicesParamJson", SERVICES),
    ];
    pairs.extend(usual);
    pairs
}

fn add(sandbox: &Sandbox, more: Pairs) -> (u16, Value) {
    let (status, body) = sandbox.api_post("productbundle/add.json", &order(more));
    (status, serde_json::from_str(&body).unwrap())
}

/// The message that a call is refused with.
fn refusal(answer: (u16, String)) -> String {
    let (status, body) = answer;
    let document: Value = serde_json::from_str(&body).unwrap();
    assert_eq!(status, 500, "{body}");
    assert_eq!(document["status"], "ERROR");
    assert_eq!(document.as_object().unwrap().len(), 2, "{body}");
    text(&document["message"])
}

fn execution() -> Value {
    json!({
        "status": "Success", "actiontype": "Add",
        "actiontypedesc": "Addition of Business Combo for shop-example.com for 12 months",
        "actionstatus": "InvoicePaid",
        "actionstatusdesc": "Your Order will be processed by our automatic provisioning system in the next 5-10 minutes.",
        "entityid": "90000001", "eaqid": "600000001", "description": "shop-example.com",
        "invoiceid": "91000001", "sellingcurrencysymbol": "USD", "sellingamount": "-59.880",
        "unutilisedsellingamount": "-59.880", "customerid": "20000001",
    })
}
