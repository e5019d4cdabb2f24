//! What is changed at one function is seen at the others.

use serde_json::{Value, json};

use super::prepared::{Prepared, pairs, register};

impl Prepared {
    fn read(&self, path: &str, words: &str) -> Value {
        let came = self.call("GET", &format!("{path}.json"), &pairs(words));
        assert_eq!(came.status, 200, "{path}: {}", came.body);
        serde_json::from_str(&came.body).unwrap()
    }

    fn write(&self, path: &str, words: &str) -> Value {
        let came = self.call("POST", &format!("{path}.json"), &pairs(words));
        assert_eq!(came.status, 200, "{path}: {}", came.body);
        serde_json::from_str(&came.body).unwrap()
    }

    fn refused(&self, verb: &str, path: &str, words: &str) -> String {
        let came = self.call(verb, &format!("{path}.json"), &pairs(words));
        assert_eq!(came.status, 500, "{path}: {}", came.body);
        serde_json::from_str::<Value>(&came.body).unwrap()["message"].as_str().unwrap().to_owned()
    }
}

#[test]
fn a_customer_who_is_changed_is_read_as_he_is_now() {
    let shop = Prepared::with_orders();
    let change = "customer-id=20000001 city=Porto phone=2079460999";
    assert_eq!(shop.write("customers/modify", change), json!(true));
    let now = shop.read("customers/details", "username=jane@customer.example");
    assert_eq!((&now["city"], &now["telno"]), (&json!("Porto"), &json!("2079460999")));
    assert_eq!(now["name"], "Jane Roe", "what was not sent stays");
    let found = shop.read("customers/search", "no-of-records=10 page-no=1 city=Porto");
    assert_eq!(found["recsindb"], "2");
    assert_eq!(shop.write("customers/delete", "customer-id=20000004"), json!(true));
    let gone = shop.read("customers/search", "no-of-records=10 page-no=1 status=Deleted");
    assert_eq!(gone["1"]["customer.customerid"], "20000004");
    let page = "customer-id=20000004 no-of-records=10 page-no=1";
    assert_eq!(shop.refused("GET", "contacts/search", page), "Invalid customer-id");
}

#[test]
fn a_new_password_ends_the_old_one_and_its_tokens() {
    let shop = Prepared::with_orders();
    let token = format!("token={}", shop.token);
    assert_eq!(shop.read("customers/authenticate-token", &token)["username"], "ann@new.example");
    shop.write("customers/change-password", "customer-id=20000004 new-passwd=Other_pass2");
    shop.refused("GET", "customers/authenticate-token", &token);
    let login = "username=ann@new.example ip=192.0.2.1 passwd=";
    shop.refused("GET", "customers/generate-token", &format!("{login}Secret_pass1"));
    shop.read("customers/generate-token", &format!("{login}Other_pass2"));
}

#[test]
fn default_contacts_are_those_that_were_set() {
    let shop = Prepared::with_orders();
    let set = "customer-id=20000001 reg-contact-id=30000001 admin-contact-id=30000002 \
        tech-contact-id=30000002 billing-contact-id=30000001 type=Contact";
    shop.write("contacts/modDefault", set);
    let now = shop.write("contacts/default", "customer-id=20000001 type=Contact");
    assert_eq!(now["Contact"]["registrant"], "30000001");
    assert_eq!(now["Contact"]["admin"], "30000002");
    assert_eq!(now["Contact"]["adminContactDetails"]["contact.contactid"], "30000002");
}

#[test]
fn a_contact_that_was_deleted_is_nowhere() {
    let shop = Prepared::with_orders();
    shop.write("contacts/delete", "contact-id=30000006");
    assert_eq!(
        shop.refused("GET", "contacts/details", "contact-id=30000006"),
        "Invalid contact-id"
    );
    let page = "customer-id=20000004 no-of-records=10 page-no=1";
    assert_eq!(shop.read("contacts/search", page)["recsindb"], "0");
}

#[test]
fn a_domain_is_renewed_once_for_the_end_that_was_told() {
    let shop = Prepared::with_orders();
    let renew = format!("order-id=90000007 years=2 invoice-option=NoInvoice exp-date={}", shop.end);
    shop.write("domains/renew", &renew);
    assert_eq!(shop.refused("POST", "domains/renew", &renew), "Domain already renewed.");
    let now = shop.read("domains/details", "order-id=90000007 options=All");
    let year = 365 * 24 * 3600;
    let seconds = |text: &str| text.parse::<i64>().unwrap();
    let longer = seconds(now["endtime"].as_str().unwrap()) - seconds(&shop.end);
    assert!((2 * year..=2 * year + 86_400).contains(&longer), "{longer}");
    let done =
        shop.read("actions/search-archived", "no-of-records=10 page-no=1 action-type=RenewDomain");
    assert_eq!(done["1"]["entityid"], "90000007");
}

#[test]
fn a_renewal_waits_for_its_invoice_and_keeps_the_domain_running() {
    let shop = Prepared::with_orders();
    let renew = format!("order-id=90000007 years=1 invoice-option=OnlyAdd exp-date={}", shop.end);
    let small = shop.write("domains/renew", &renew);
    let pending = shop.read("domains/details", "order-id=90000007 options=OrderDetails");
    assert_eq!((&pending["currentstatus"], &pending["eaqid"]), (&json!("Active"), &small["eaqid"]));
    assert_eq!(pending["actiontype"], "RenewDomain");
    assert_eq!(pending["endtime"], shop.end.as_str(), "it is not longer before it is paid");
    let again = shop.refused("POST", "domains/renew", &renew);
    assert_eq!(again, "There is already an action pending on this Order.");
    let invoice = small["invoiceid"].as_str().unwrap();
    let paid = shop.write("billing/customer-pay", &format!("invoice-ids={invoice}"));
    assert_eq!(paid[invoice]["actionstatus"], "Success");
    let now = shop.read("domains/details", "order-id=90000007 options=OrderDetails");
    assert_ne!(now["endtime"], shop.end.as_str());
    assert_eq!(now["eaqid"], "0");
}

#[test]
fn a_registered_domain_is_ours_for_every_function() {
    let shop = Prepared::empty();
    let before = shop.read("billing/customer-balance", "customer-id=20000001");
    shop.write("domains/register", &register("mine-example.org", "PayInvoice"));
    let free = shop.read("domains/available", "domain-name=mine-example tlds=org");
    assert_eq!(free["mine-example.org"]["status"], "regthroughus");
    let after = shop.read("billing/customer-balance", "customer-id=20000001");
    let funds = |balance: &Value| balance["sellingcurrencybalance"].to_string();
    assert_eq!((funds(&before), funds(&after)), ("1000.0".into(), "988.51".into()));
    let invoices = shop.read("billing/customer-transactions/search", "no-of-records=10 page-no=1");
    assert_eq!(invoices["recsindb"], "2", "an invoice and its receipt: {invoices}");
    let details = shop.read("domains/details-by-name", "domain-name=mine-example.org options=All");
    assert_eq!(details["registrantcontact"]["contactid"], "30000001");
    let moved = "domain-name=mine-example.org existing-customer-id=20000001 \
        new-customer-id=20000002 default-contact=default";
    shop.write("products/move", moved);
    let details = shop.read("domains/details-by-name", "domain-name=mine-example.org options=All");
    assert_eq!(
        (&details["customerid"], &details["registrantcontactid"]),
        (&json!("20000002"), &json!("30000003"))
    );
}

#[test]
fn privacy_is_bought_for_the_domain_of_a_combo_afterwards() {
    let shop = Prepared::with_orders();
    let of = "domain-name=shop-example.com options=OrderDetails";
    assert_eq!(shop.read("domains/details-by-name", of)["isprivacyprotected"], "false");
    shop.write("domains/purchase-privacy", "order-id=90000002 invoice-option=NoInvoice");
    assert_eq!(shop.read("domains/details-by-name", of)["isprivacyprotected"], "true");
}

#[test]
fn money_that_is_given_can_be_spent_and_is_counted() {
    let shop = Prepared::with_orders();
    let fund = "customer-id=20000002 amount=100 description=gift transaction-type=credit \
        transaction-key=gift-2 update-total-receipt=true";
    let id = shop.write("billing/add-customer-fund", fund);
    shop.refused("POST", "billing/add-customer-fund", fund);
    let balance = shop.read("billing/customer-balance", "customer-id=20000002");
    assert_eq!(balance["sellingcurrencybalance"], json!(100.0));
    let details = shop.read("customers/details-by-id", "customer-id=20000002");
    assert_eq!(details["totalreceipts"], "100.000");
    let told = shop.read("billing/customer-transactions", &format!("transaction-ids={id}"));
    assert_eq!(told[id.to_string()]["key"], "gift-2");
}
