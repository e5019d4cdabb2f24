//! The LogicBoxes API: shapes, quirks of typing, and every check on input.

use serde_json::{Value, json};

use super::{Pairs, Sandbox, credentials, text};

const SERVICES: &str = r#"{"domainOrder":{"ns":["ns1.example.net","ns2.example.net"],"reg-contact-id":"30000001",
    "admin-contact-id":"30000001","tech-contact-id":"30000002","billing-contact-id":"30000002"},
    "singledomainhostinglinuxus":{"auto-renew":"true"},"sslcert":{}}"#;

/// An order of the ordinary plan, with parameters of its own in front, which win.
fn order<'a>(more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
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
fn an_order_locks_when_the_reseller_has_no_funds() {
    let sandbox = Sandbox::new();
    let services = SERVICES.replace("30000001", "30000004").replace("30000002", "30000004");
    let mut pairs = vec![("auth-userid", "100002"), ("api-key", "sandbox-key-2")];
    pairs.extend(order(&[("customer-id", "20000003"), ("servicesParamJson", &services)]));
    let url = sandbox.api_url("productbundle/add.json");
    let (status, body) = sandbox.api(sandbox.http.post(url).form(&pairs));
    let answer: Value = serde_json::from_str(&body).unwrap();
    assert_eq!(status, 200);
    assert_eq!(answer["status"], "AdminApproved");
    assert_eq!(answer["actionstatus"], "AdminApproved");
    assert_eq!(answer["actionstatusdesc"], "Order Locked In Processing.");
    assert_eq!(answer["error"], "NoError");
}

#[test]
fn a_finished_order_is_active_and_its_action_is_archived() {
    let sandbox = Sandbox::new();
    let (_, answer) = add(&sandbox, &[]);
    assert_eq!(answer["actionstatus"], "Success");
    let mut details = sandbox.read("productbundle/details.json", &[("order-id", "90000001")]);
    for time in ["creationtime", "endtime"] {
        let seconds: i64 = text(&details[time]).parse().unwrap();
        assert!(seconds > 1_700_000_000, "{time} is a text of epoch seconds");
        details.as_object_mut().unwrap().remove(time);
    }
    let expected = json!({
        "entityid": "90000001", "orderid": "90000001", "description": "shop-example.com",
        "domainname": "shop-example.com", "currentstatus": "Active", "productkey": "productbundle",
        "productcategory": "productbundle", "isImmediateReseller": "true",
        "parentkey": "999999999_999999998_100001", "customerid": "20000001", "isOrderSuspendedUponExpiry": "false",
        "orderSuspendedByParent": "false", "allowdeletion": "true", "paused": "false", "recurring": "true",
        "eaqid": "0", "jumpConditions": [], "orderstatus": [],
        "Plan_Details": {
            "domainOrder": {"orderid": "90000002"},
            "singledomainhostinglinuxus": {"orderid": "90000003"},
            "sslcert": {"orderid": "90000004"},
        },
    });
    assert_eq!(details, expected);
    let page = [("no-of-records", "10"), ("page-no", "1"), ("order-id", "90000001")];
    assert_eq!(
        sandbox.read("actions/search-current.json", &page),
        json!({"recsonpage": "0", "recsindb": "0"})
    );
    let archived = sandbox.read("actions/search-archived.json", &page);
    assert_eq!(archived["1"]["actionstatus"], "Success");
    assert_eq!(archived["1"]["eaqid"], "600000001");
}

#[test]
fn ids_are_bare_numbers() {
    let sandbox = Sandbox::new();
    add(&sandbox, &[]);
    let name = [("domain-name", "Shop-Example.com")];
    assert_eq!(sandbox.api_get("productbundle/orderid.json", &name), (200, "90000001".into()));
    assert_eq!(sandbox.api_get("domains/orderid.json", &name), (200, "90000002".into()));
    let xml = sandbox.api_get("domains/orderid.xml", &name);
    assert_eq!(xml.1, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<int>90000002</int>\n");
    let unknown = sandbox.api_get("domains/orderid.json", &[("domain-name", "none.com")]);
    assert_eq!(refusal(unknown), "Website doesn't exist for none.com");
    let unknown = sandbox.api_get("productbundle/details.json", &[("order-id", "1")]);
    assert!(refusal(unknown).starts_with("No Entity found for Entityid"));
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
fn every_bad_parameter_of_an_order_is_refused_in_the_providers_words() {
    let sandbox = Sandbox::new();
    let without = |text: &str| SERVICES.replace(text, r#""x":"1""#);
    let no_admin = without(r#""admin-contact-id":"30000001""#);
    let one_ns = SERVICES.replace(r#","ns2.example.net""#, "");
    let bad_ns = SERVICES.replace("ns2.example.net", "ns2 example");
    let foreign =
        SERVICES.replace(r#""reg-contact-id":"30000001""#, r#""reg-contact-id":"30000003""#);
    let unknown = SERVICES.replace("30000002", "39999999");
    let extra = SERVICES.replace(r#""sslcert":{}"#, r#""sslcert":{},"weebly":{}"#);
    let cases: [(Pairs, &str); 22] = [
        (&[("domain-name", "")], "Required parameter missing: domain-name"),
        (&[("servicesParamJson", "")], "Required parameter missing: servicesParamJson"),
        (&[("domain-name", "no dots")], "Invalid domain-name"),
        (&[("domain-name", "-a.com")], "Invalid domain-name"),
        (&[("customer-id", "1")], "Invalid customer-id"),
        (&[("customer-id", "20000003")], "Invalid customer-id"),
        (&[("bundle-id", "9")], "Invalid bundle-id"),
        (&[("bundle-id", "503")], "Invalid bundle-id"),
        (&[("noOfMonths", "0")], "Invalid noOfMonths"),
        (&[("noOfMonths", "-12")], "Invalid noOfMonths"),
        (&[("invoice-option", "payinvoice")], "Invalid invoice-option"),
        (&[("servicesParamJson", "{")], "Invalid servicesParamJson"),
        (&[("servicesParamJson", "[]")], "Invalid servicesParamJson"),
        (
            &[("servicesParamJson", r#"{"domainOrder":{}}"#)],
            "Required parameter missing: singledomainhostinglinuxus",
        ),
        (&[("servicesParamJson", &extra)], "Invalid product key: weebly"),
        (&[("servicesParamJson", &one_ns)], "Required parameter missing: ns"),
        (&[("servicesParamJson", &bad_ns)], "ns2 example is not a valid Nameserver"),
        (&[("servicesParamJson", &no_admin)], "Required parameter missing: admin-contact-id"),
        (
            &[("servicesParamJson", &foreign)],
            "{registrantcontactid=registrantcontactid is not registered by you}",
        ),
        (
            &[("servicesParamJson", &unknown)],
            "{techcontactid=techcontactid is invalid, billingcontactid=billingcontactid is invalid}",
        ),
        (&[("domain-name", "shop.zz")], "TLD of shop.zz is not supported"),
        (&[("domain-name", "taken-example.com")], "Domain taken-example.com already registered"),
    ];
    for (pairs, message) in cases {
        assert_eq!(
            refusal(sandbox.api_post("productbundle/add.json", &order(pairs))),
            message,
            "{pairs:?}"
        );
    }
    let page = [("no-of-records", "10"), ("page-no", "1")];
    assert_eq!(
        sandbox.read("actions/search-archived.json", &page)["recsindb"],
        "0",
        "nothing was ordered"
    );
}

#[test]
fn a_contact_of_the_wrong_kind_is_refused_and_a_role_that_the_registry_lacks_may_be_none() {
    let sandbox = Sandbox::new();
    let message =
        refusal(sandbox.api_post("productbundle/add.json", &order(&[("domain-name", "shop.eu")])));
    assert!(
        message.starts_with("{registrantcontactid=registrantcontactid must be of type EuContact"),
        "{message}"
    );
    let services = r#"{"domainOrder":{"ns":["a.example","b.example"],"reg-contact-id":"30000005",
        "admin-contact-id":"-1","tech-contact-id":"-1","billing-contact-id":"-1"}}"#;
    let pairs = [("domain-name", "shop.eu"), ("bundle-id", "502"), ("servicesParamJson", services)];
    assert_eq!(add(&sandbox, &pairs).0, 200);
}

#[test]
fn the_same_domain_is_not_ordered_twice() {
    let slow = Sandbox::slow();
    add(&slow, &[]);
    let again = slow.api_post("productbundle/add.json", &order(&[]));
    assert_eq!(refusal(again), "There is already an action pending on this Order.");
    let done = Sandbox::new();
    add(&done, &[]);
    let again = done.api_post("productbundle/add.json", &order(&[]));
    assert_eq!(refusal(again), "Domain shop-example.com already registered");
}

#[test]
fn a_wrong_key_is_denied_before_anything_else_is_looked_at() {
    let sandbox = Sandbox::new();
    let denied = json!({"status": "ERROR", "message": "Access Denied: You are not authorized to perform this action"});
    for path in ["productbundle/add.json", "no/such.json"] {
        let url = sandbox.api_url(path);
        let request =
            sandbox.http.post(url).form(&[("auth-userid", "100001"), ("api-key", "wrong")]);
        let (status, body) = sandbox.api(request);
        assert_eq!((status, serde_json::from_str::<Value>(&body).unwrap()), (403, denied.clone()));
    }
}

#[test]
fn an_unknown_path_is_a_page_and_a_wrong_verb_is_an_error() {
    let sandbox = Sandbox::new();
    for path in ["no/such.json", "productbundle/add", "productbundle/add.yaml"] {
        let (status, body) = sandbox.api_post(path, &order(&[]));
        assert_eq!(status, 404);
        assert!(body.starts_with("<!DOCTYPE html>"));
    }
    refusal(sandbox.api_get("productbundle/add.json", &order(&[])));
    refusal(sandbox.api_post("productbundle/details.json", &[("order-id", "1")]));
}

#[test]
fn parameters_of_a_post_may_stand_in_its_query() {
    let sandbox = Sandbox::slow();
    let request = sandbox.http.post(sandbox.api_url("productbundle/add.json"));
    let (status, body) = sandbox.api(request.query(&credentials()).query(&order(&[])));
    assert_eq!((status, serde_json::from_str::<Value>(&body).unwrap()), (200, execution()));
}

#[test]
fn xml_is_a_hashtable_and_an_error_a_response() {
    let sandbox = Sandbox::slow();
    let (status, body) =
        sandbox.api_post("productbundle/add.xml", &order(&[("invoice-option", "OnlyAdd")]));
    let entry = |key: &str, value: &str| {
        format!("<entry><string>{key}</string><string>{value}</string></entry>")
    };
    let expected = [
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<hashtable>",
        &entry("customercost", "59.88"),
        &entry("eaqid", "600000001"),
        &entry("customerid", "20000001"),
        &entry("invoiceid", "91000001"),
        "</hashtable>\n",
    ]
    .concat();
    assert_eq!((status, body), (200, expected));
    let (status, body) = sandbox.api_get("productbundle/details.xml", &[("order-id", "7")]);
    let expected = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response><status>ERROR</status>\
        <message>No Entity found for Entityid: 7</message></response>\n";
    assert_eq!((status, body.as_str()), (500, expected));
    let (_, body) = sandbox.api_get("productbundle/details.xml", &[("order-id", "90000001")]);
    assert!(body.contains(
        "<entry><string>Plan_Details</string><hashtable><entry><string>domainOrder</string>"
    ));
}

#[test]
fn plans_and_prices_tell_what_a_bundle_costs_a_month() {
    let sandbox = Sandbox::new();
    let plans = sandbox.read("products/plan-details.json", &[]);
    assert_eq!(
        plans["productbundle"]["501"],
        json!({
            "plan_name": "Business Combo", "plan_status": "Active",
            "services": ["domainOrder", "singledomainhostinglinuxus", "sslcert"],
        })
    );
    assert_eq!(plans["productbundle"]["503"]["plan_status"], "Paused");
    let prices = sandbox.read("products/customer-price.json", &[("customer-id", "20000001")]);
    assert_eq!(prices["productbundle"]["501"]["add"]["12"], json!(4.99), "a native number");
    assert_eq!(prices["domcno"]["addnewdomain"]["1"], "9.99", "a text");
    let keys = sandbox.read("products/category-keys-mapping.json", &[]);
    assert_eq!(keys["domorder"][0], json!({"domcno": ["com"]}));
    assert!(keys["hosting"].as_array().unwrap().contains(&json!("singledomainhostinglinuxus")));
}

#[test]
fn customers_are_numbered_and_contacts_an_array() {
    let sandbox = Sandbox::new();
    let page = [("no-of-records", "10"), ("page-no", "1")];
    let customers = sandbox.read("customers/search.json", &page);
    assert_eq!((&customers["recsonpage"], &customers["recsindb"]), (&json!("2"), &json!("2")));
    assert_eq!(customers["1"]["customer.customerid"], "20000001");
    assert_eq!(customers["2"]["customer.customerid"], "20000002");
    let few = sandbox.api_get("customers/search.json", &[("no-of-records", "9"), ("page-no", "1")]);
    assert_eq!(refusal(few), "Invalid no-of-records");
    let one = sandbox.read("customers/details-by-id.json", &[("customer-id", "20000001")]);
    assert_eq!(
        (&one["customerid"], &one["isDominicanTaxConfiguredByParent"]),
        (&json!("20000001"), &json!(false))
    );

    let mut pairs = page.to_vec();
    pairs.push(("customer-id", "20000001"));
    pairs.push(("type", "Contact"));
    let contacts = sandbox.read("contacts/search.json", &pairs);
    assert_eq!(contacts["recsindb"], "2");
    assert_eq!(contacts["result"][0]["contact.contactid"], "30000001");
    assert_eq!(contacts["result"][1]["entity.customerid"], "20000001");
    let contact = sandbox.read("contacts/details.json", &[("contact-id", "30000002")]);
    assert_eq!(contact["customerid"], "20000001");
    let foreign = sandbox.api_get("contacts/details.json", &[("contact-id", "30000004")]);
    assert_eq!(refusal(foreign), "Invalid contact-id");

    let default = [("customer-id", "20000001"), ("type", "Contact")];
    let (status, body) = sandbox.api_post("contacts/default.json", &default);
    let default: Value = serde_json::from_str(&body).unwrap();
    assert_eq!((status, &default["Contact"]["registrant"]), (200, &json!("30000001")));
}

#[test]
fn balances_are_native_numbers() {
    let sandbox = Sandbox::new();
    let balance = sandbox.read("billing/reseller-balance.json", &[("reseller-id", "100001")]);
    let expected = json!({
        "sellingcurrencysymbol": "USD", "sellingcurrencybalance": 100_000.0, "sellingcurrencylockedbalance": 0.0,
    });
    assert_eq!(balance, expected);
    refusal(sandbox.api_get("billing/reseller-balance.json", &[]));
    refusal(sandbox.api_get("billing/reseller-balance.json", &[("reseller-id", "100002")]));
}

#[test]
fn availability_tells_ours_from_others() {
    let sandbox = Sandbox::new();
    add(&sandbox, &[]);
    let pairs = [
        ("domain-name", "shop-example"),
        ("domain-name", "taken-example"),
        ("tlds", "com"),
        ("tlds", "zz"),
    ];
    let found = sandbox.read("domains/available.json", &pairs);
    assert_eq!(found["shop-example.com"], json!({"classkey": "domcno", "status": "regthroughus"}));
    assert_eq!(found["taken-example.com"]["status"], "regthroughothers");
    assert_eq!(found["shop-example.zz"]["status"], "unknown");
    let free = sandbox.read("domains/available.json", &[("domain-name", "free"), ("tlds", "net")]);
    assert_eq!(free["free.net"], json!({"classkey": "dotnet", "status": "available"}));
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
