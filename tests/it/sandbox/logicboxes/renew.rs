//! What becomes of an order later: renewed, deleted, found among others.

use std::time::Duration;

use orderctl_sandbox::Options;
use serde_json::{Value, json};

use super::super::{Pairs, Sandbox, text};
use super::{add, order, refusal};

const PAGE: [(&str, &str); 2] = [("no-of-records", "10"), ("page-no", "1")];

fn renewal<'a>(more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let usual = [
        ("order-id", "90000001"),
        ("months", "12"),
        ("auto-renew", "false"),
        ("invoice-option", "KeepInvoice"),
    ];
    more.iter().copied().chain(usual).collect()
}

fn renew(sandbox: &Sandbox, more: Pairs) -> Value {
    let (status, body) = sandbox.api_post("productbundle/renew.json", &renewal(more));
    assert_eq!(status, 200, "{body}");
    serde_json::from_str(&body).unwrap()
}

fn details(sandbox: &Sandbox) -> Value {
    sandbox.read("productbundle/details.json", &[("order-id", "90000001")])
}

fn end(sandbox: &Sandbox) -> i64 {
    text(&details(sandbox)["endtime"]).parse().unwrap()
}

#[test]
fn a_renewal_moves_the_end_and_is_an_action_of_its_own() {
    let sandbox = Sandbox::new();
    add(&sandbox, &[]);
    let before = end(&sandbox);
    let answer = renew(&sandbox, &[]);
    let action = text(&answer["eaqid"]);
    assert_ne!(action, "600000001", "the addition's");
    let expected = json!({
        "status": "Success", "actiontype": "Renew",
        "actiontypedesc": "Renewal of Business Combo for shop-example.com for 12 months",
        "actionstatus": "Success", "actionstatusdesc": "Order has been executed successfully.",
        "entityid": "90000001", "eaqid": action, "description": "shop-example.com",
        "invoiceid": "91000002", "sellingcurrencysymbol": "USD", "sellingamount": "-59.880",
        "unutilisedsellingamount": "-59.880", "customerid": "20000001",
    });
    assert_eq!(answer, expected);
    let days = (end(&sandbox) - before) / 86_400;
    assert!((365..=366).contains(&days), "{days}");
    let of_order = [&PAGE[..], &[("order-id", "90000001"), ("action-type", "Renew")]].concat();
    let archived = sandbox.read("actions/search-archived.json", &of_order);
    assert_eq!((&archived["recsindb"], &archived["1"]["eaqid"]), (&json!("1"), &json!(action)));
    assert_eq!(details(&sandbox)["recurring"], "false", "as the renewal said");
}

#[test]
fn the_term_has_either_name_and_every_invoice_option_its_shape() {
    let sandbox = Sandbox::new();
    add(&sandbox, &[]);
    let by_other_name: Vec<_> =
        renewal(&[("noOfMonths", "1")]).into_iter().filter(|(name, _)| *name != "months").collect();
    let (status, body) = sandbox.api_post("productbundle/renew.json", &by_other_name);
    assert!(status == 200 && body.contains("for 1 month\""), "{body}");

    let free = renew(&sandbox, &[("invoice-option", "NoInvoice"), ("months", "1")]);
    assert!(free["status"] == "Success" && free.get("invoiceid").is_none(), "{free}");
    let paid = renew(&sandbox, &[("invoice-option", "PayInvoice"), ("months", "1")]);
    let (id, inner) = paid.as_object().unwrap().iter().next().unwrap();
    assert_eq!((&inner["invoiceid"], &inner["sellingamount"]), (&json!(id), &json!("-4.990")));

    let before = end(&sandbox);
    let waits = renew(&sandbox, &[("invoice-option", "OnlyAdd"), ("months", "1")]);
    let names: Vec<&String> = waits.as_object().unwrap().keys().collect();
    assert_eq!(names.len(), 4, "{waits}");
    assert_eq!(details(&sandbox)["actiontype"], "Renew");
    assert_eq!(end(&sandbox), before, "nothing is renewed before it is paid");
    let twice = sandbox.api_post("productbundle/renew.json", &renewal(&[]));
    assert_eq!(refusal(twice), "There is already an action pending on this Order.");
    let invoice = text(&waits["invoiceid"]);
    sandbox.api_post("billing/customer-pay.json", &[("invoice-ids", &invoice)]);
    assert!(end(&sandbox) > before, "paid, and renewed");
}

#[test]
fn a_renewal_that_can_not_be_is_refused_in_words() {
    let sandbox = Sandbox::new();
    add(&sandbox, &[]);
    for (wrong, message) in [
        (("order-id", "7"), "No Entity found for Entityid: 7"),
        (("months", "5"), "Invalid months"),
        (("auto-renew", "perhaps"), "Invalid auto-renew"),
        (("invoice-option", "Later"), "Invalid invoice-option"),
        (("discount-amount", "60.00"), "Invalid discount-amount"),
    ] {
        let answer = sandbox.api_post("productbundle/renew.json", &renewal(&[wrong]));
        assert_eq!(refusal(answer), message);
    }
    let nameless: Vec<_> = renewal(&[]).into_iter().filter(|(name, _)| *name != "months").collect();
    let answer = sandbox.api_post("productbundle/renew.json", &nameless);
    assert_eq!(refusal(answer), "Required parameter missing: months");
    for _ in 0..3 {
        renew(&sandbox, &[("months", "36")]);
    }
    let answer = sandbox.api_post("productbundle/renew.json", &renewal(&[]));
    assert!(refusal(answer).starts_with("A Domain Name cannot be extended beyond"));
}

#[test]
fn a_deleted_order_is_listed_as_such_and_its_domain_is_free() {
    let sandbox = Sandbox::new();
    add(&sandbox, &[]);
    let (status, body) = sandbox.api_post("productbundle/delete.json", &[("order-id", "90000001")]);
    let answer: Value = serde_json::from_str(&body).unwrap();
    assert_eq!((status, &answer["actiontype"]), (200, &json!("Delete")));
    assert_eq!(answer["currentaction"], answer["eaqid"]);
    assert!(answer.get("invoiceid").is_none(), "{answer}");
    assert_eq!(details(&sandbox)["currentstatus"], "Deleted");
    let name = [("domain-name", "shop-example.com")];
    let gone = sandbox.api_get("productbundle/orderid.json", &name);
    assert_eq!(refusal(gone), "Website doesn't exist for shop-example.com");
    for path in ["productbundle/renew.json", "productbundle/delete.json"] {
        let answer = sandbox.api_post(path, &renewal(&[]));
        assert!(refusal(answer).starts_with("Invalid action status"));
    }
    let of_domain = [("order-id", "90000002"), ("invoice-option", "NoInvoice")];
    let privacy = sandbox.api_post("domains/purchase-privacy.json", &of_domain);
    assert!(refusal(privacy).starts_with("Invalid action status"));
    assert_eq!(add(&sandbox, &[]).0, 200);
}

#[test]
fn orders_are_searched_by_page_and_by_what_they_are() {
    let sandbox = Sandbox::with(Options { provisioning: Duration::ZERO, ..Options::default() });
    for number in 0..12 {
        let name = format!("shop-{number}.com");
        sandbox.api_post("productbundle/add.json", &order(&[("domain-name", &name)]));
    }
    let first = sandbox.read("productbundle/search.json", &PAGE);
    assert_eq!((&first["recsonpage"], &first["recsindb"]), (&json!("10"), &json!("12")));
    let mut row = first["1"].as_object().unwrap().clone();
    for time in ["orders.creationtime", "orders.endtime"] {
        assert!(text(&row.remove(time).unwrap()).parse::<i64>().unwrap() > 1_700_000_000);
    }
    let expected = json!({
        "orders.orderid": "90000001", "orders.autorenew": "true",
        "entity.description": "shop-0.com", "entity.customerid": "20000001",
        "entity.currentstatus": "Active", "entitytype.entitytypekey": "productbundle",
        "entitytype.entitytypename": "Business Combo",
    });
    assert_eq!(Value::Object(row), expected);
    let found = |more: Pairs| {
        let filter = [&PAGE[..], more].concat();
        text(&sandbox.read("productbundle/search.json", &filter)["recsindb"])
    };
    assert_eq!(found(&[("domain-name", "shop-7.com")]), "1");
    assert_eq!(found(&[("order-id", "90000001"), ("order-id", "90000005")]), "2");
    assert_eq!(found(&[("customer-id", "20000002")]), "0");
    assert_eq!(found(&[("status", "Suspended")]), "0");
    assert_eq!(found(&[("creation-date-start", "4000000000")]), "0");
    assert_eq!(found(&[("expiry-date-end", "1700000000")]), "0");
    assert_eq!(found(&[("show-child-orders", "true")]), "48");
    let few = [("no-of-records", "9"), ("page-no", "1")];
    assert_eq!(
        refusal(sandbox.api_get("productbundle/search.json", &few)),
        "Invalid no-of-records"
    );
    let odd = [&PAGE[..], &[("order-by", "weather")]].concat();
    assert_eq!(refusal(sandbox.api_get("productbundle/search.json", &odd)), "Invalid order-by");
}
