//! Orders that are refused, in the provider's own words.

use super::super::{Pairs, Sandbox};
use super::{SERVICES, add, order, refusal};

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
