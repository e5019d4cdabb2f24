//! What can be read: orders, plans, prices, people, balances, free names.

use serde_json::{Value, json};

use super::super::{Sandbox, text};
use super::{add, refusal};

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
        "eaqid": "0", "jumpConditions": [], "orderstatus": [], "planid": "501",
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
    assert_eq!(prices["productbundle"]["plans"]["501"]["add"]["12"], json!(4.99));
    let recorded = json!({"add": {"12": 1.76}});
    assert_eq!(prices["productbundle"]["plans"]["504"], recorded, "as recorded");
    assert_eq!(prices["privacy_protection"], json!(1.99), "a native number");
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
