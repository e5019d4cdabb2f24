//! Orders of a combo plan: the shapes of their answers, and where the money goes.

use serde_json::{Value, json};

use super::super::Sandbox;
use super::{SERVICES, add, execution, order, refusal};

#[test]
fn an_order_with_an_invoice_kept_is_flat_and_of_strings() {
    let sandbox = Sandbox::slow();
    assert_eq!(add(&sandbox, &[]), (200, execution()));
}

#[test]
fn an_order_with_its_invoice_paid_is_nested_and_takes_the_customers_money() {
    let sandbox = Sandbox::slow();
    let (_, answer) = add(&sandbox, &[("invoice-option", "PayInvoice")]);
    assert_eq!(answer, json!({"91000001": execution()}));
    let balance = sandbox.read("billing/customer-balance.json", &[("customer-id", "20000001")]);
    assert_eq!(balance["sellingcurrencybalance"], json!(940.12));
}

#[test]
fn an_order_without_an_invoice_has_no_invoice_fields() {
    let sandbox = Sandbox::slow();
    let (_, answer) = add(&sandbox, &[("invoice-option", "NoInvoice")]);
    let mut expected = execution();
    expected["actionstatus"] = json!("PendingExecution");
    for field in [
        "invoiceid",
        "sellingcurrencysymbol",
        "sellingamount",
        "unutilisedsellingamount",
        "customerid",
    ] {
        expected.as_object_mut().unwrap().remove(field);
    }
    assert_eq!(answer, expected);
}

#[test]
fn an_order_that_is_only_added_has_no_status_and_waits() {
    let sandbox = Sandbox::new();
    let (_, answer) = add(&sandbox, &[("invoice-option", "OnlyAdd")]);
    let expected = json!({
        "customercost": "59.88", "eaqid": "600000001", "customerid": "20000001", "invoiceid": "91000001",
    });
    assert_eq!(answer, expected);
    let details = sandbox.read("productbundle/details.json", &[("order-id", "90000001")]);
    assert_eq!(
        (&details["currentstatus"], &details["eaqid"]),
        (&json!("InActive"), &json!("600000001"))
    );
}

#[test]
fn a_customer_without_funds_keeps_the_order_waiting() {
    let sandbox = Sandbox::new();
    let services = r#"{"domainOrder":{"ns":["a.example","b.example"],"reg-contact-id":30000003,
        "admin-contact-id":30000003,"tech-contact-id":30000003,"billing-contact-id":30000003}}"#;
    let pairs = [
        ("customer-id", "20000002"),
        ("bundle-id", "502"),
        ("invoice-option", "PayInvoice"),
        ("servicesParamJson", services),
    ];
    let (status, answer) = add(&sandbox, &pairs);
    assert_eq!(status, 200);
    assert_eq!(answer["91000001"]["status"], "Success");
    assert_eq!(answer["91000001"]["actionstatus"], "PendingExecution");
    let current =
        sandbox.read("actions/search-current.json", &[("no-of-records", "10"), ("page-no", "1")]);
    assert_eq!(current["1"]["entityid"], "90000001");
    let found = [("no-of-records", "10"), ("page-no", "1"), ("customer-id", "20000002")];
    let invoices = sandbox.read("billing/customer-transactions/search.json", &found);
    assert_eq!(
        (&invoices["recsindb"], &invoices["1"]["sellingamount"]),
        (&json!("1"), &json!("-11.880"))
    );
}

#[test]
fn an_order_locks_when_the_reseller_has_no_funds_and_says_so_in_four_forms() {
    let answer = |number: &str, customer: &str, contact: &str| {
        let sandbox = Sandbox::new();
        let (reseller, key) = (format!("10000{number}"), format!("sandbox-key-{number}"));
        let services = SERVICES.replace("30000001", contact).replace("30000002", contact);
        let mut pairs = vec![("auth-userid", &*reseller), ("api-key", &*key)];
        pairs.extend(order(&[("customer-id", customer), ("servicesParamJson", &services)]));
        let url = sandbox.api_url("productbundle/add.json");
        let (status, body) = sandbox.api(sandbox.http.post(url).form(&pairs));
        (status, serde_json::from_str::<Value>(&body).unwrap())
    };
    let said = "Order Locked In Processing.";
    let names = ["status", "actionstatus", "actionstatusdesc", "error"];
    for (number, customer, contact, expected) in [
        ("2", "20000003", "30000004", ["AdminApproved", "AdminApproved", said, "NoError"]),
        (
            "3",
            "10000003",
            "15000003",
            [
                "InvoicePaid",
                "InvoicePaid",
                "",
                "Order Locked for Processing, Please contact Support",
            ],
        ),
        ("4", "10000004", "15000004", ["Failed", "AdminApproved", said, "NoError"]),
    ] {
        let (status, answer) = answer(number, customer, contact);
        assert_eq!(status, 200);
        assert_eq!(names.map(|name| answer[name].as_str().unwrap()), expected, "{number}");
        assert!(answer["entityid"].is_string(), "{answer}");
    }
    let (status, answer) = answer("5", "10000005", "15000005");
    assert_eq!((status, &answer["status"]), (500, &json!("ERROR")));
    assert!(answer["message"].as_str().unwrap().ends_with(said), "{answer}");
    assert_eq!(answer["entityid"], Value::Null);
}

#[test]
fn a_discount_is_taken_off_and_told() {
    let sandbox = Sandbox::slow();
    let (_, answer) = add(&sandbox, &[("discount-amount", "9.88")]);
    assert_eq!(
        (&answer["sellingamount"], &answer["discount-amount"]),
        (&json!("-50.000"), &json!("9.88"))
    );
    for wrong in ["-1", "60", "ten"] {
        let pairs = order(&[("domain-name", "other.com"), ("discount-amount", wrong)]);
        assert_eq!(
            refusal(sandbox.api_post("productbundle/add.json", &pairs)),
            "Invalid discount-amount"
        );
    }
}

#[test]
fn privacy_that_is_bought_and_a_premium_name_are_on_the_invoice() {
    let sandbox = Sandbox::slow();
    let services = SERVICES.replace(r#""ns":"#, r#""purchase-privacy":"true","ns":"#);
    let (_, answer) = add(&sandbox, &[("servicesParamJson", &services)]);
    assert_eq!(answer["sellingamount"], "-61.870");
    let premium = r#""attr-name1":"premium","attr-value1":"yes","ns":"#;
    let services = SERVICES.replace(r#""ns":"#, premium);
    let gold = [("domain-name", "gold.example"), ("servicesParamJson", &*services)];
    assert_eq!(add(&sandbox, &gold).1["sellingamount"], "-1259.880");
}

#[test]
fn privacy_that_a_registry_lacks_is_reported_and_fails_nothing() {
    let sandbox = Sandbox::new();
    let services = SERVICES.replace(r#""ns":"#, r#""purchase-privacy":"true","ns":"#);
    let (status, answer) =
        add(&sandbox, &[("domain-name", "shop.us"), ("servicesParamJson", &services)]);
    assert_eq!((status, &answer["status"]), (200, &json!("Success")));
    let expected = json!({"status": "error", "error": "Privacy Protection Service not available."});
    assert_eq!(answer["privacydetails"], expected);
}

#[test]
fn an_order_that_waits_is_executed_once_its_invoice_is_paid() {
    let sandbox = Sandbox::new();
    add(&sandbox, &[("invoice-option", "OnlyAdd")]);
    let pay = [("invoice-ids", "91000001")];
    let (status, body) = sandbox.api_post("billing/customer-pay.json", &pay);
    let answer: Value = serde_json::from_str(&body).unwrap();
    assert_eq!((status, &answer["91000001"]["actionstatus"]), (200, &json!("Success")));
    let details = sandbox.read("productbundle/details.json", &[("order-id", "90000001")]);
    assert_eq!(details["currentstatus"], "Active");
    let balance = sandbox.read("billing/customer-balance.json", &[("customer-id", "20000001")]);
    assert_eq!(balance["sellingcurrencybalance"], json!(940.12));
    let again = sandbox.api_post("billing/customer-pay.json", &pay);
    assert_eq!(refusal(again), "Invalid invoice-ids", "it can't be paid twice");
}

#[test]
fn an_order_can_be_executed_without_its_payment() {
    let sandbox = Sandbox::new();
    add(&sandbox, &[("invoice-option", "OnlyAdd")]);
    let path = "billing/execute-order-without-payment.json";
    let ids = ("invoice-ids", "91000001");
    let missing = refusal(sandbox.api_post(path, &[ids]));
    assert_eq!(missing, "Required parameter missing: cancel-invoice");
    let (status, _) = sandbox.api_post(path, &[ids, ("cancel-invoice", "false")]);
    assert_eq!(status, 200);
    let details = sandbox.read("productbundle/details.json", &[("order-id", "90000001")]);
    assert_eq!(details["currentstatus"], "Active");
    let balance = sandbox.read("billing/customer-balance.json", &[("customer-id", "20000001")]);
    assert_eq!(balance["sellingcurrencybalance"], json!(1000.0));
}
