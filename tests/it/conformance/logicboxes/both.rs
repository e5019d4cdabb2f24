//! A plain client and this one at the same provider.

use std::sync::Arc;
use std::time::Duration;

use orderctl_core::http::Http;
use orderctl_core::{Purchase as _, Secret, SendOutcome, SystemClock};
use orderctl_logicboxes::{
    ActionFilter, Domain, Format, Reseller, Settings, Settle, SettledStatus, Settlement, Stage,
    WaitingFor,
};
use serde_json::{Value, json};

use super::prepared::{Prepared, pairs, register};
use crate::support::attempt_id;

fn reseller(shop: &Prepared, format: Format) -> Reseller {
    let clock = Arc::new(SystemClock);
    let settings = Settings {
        url: shop.running.logicboxes_url(),
        auth_userid: "100001".into(),
        api_key: Secret::new("sandbox-key"),
        format,
        renew_term: orderctl_logicboxes::RenewTerm::default(),
        tax: None,
    };
    Reseller::new(settings, Http::new(Duration::from_secs(10), clock.clone()), clock)
}

#[test]
fn a_domain_that_a_plain_client_adds_is_found_paid_and_counted() {
    for format in [Format::Json, Format::Xml] {
        let shop = Prepared::empty();
        let came =
            shop.call("POST", "domains/register.json", &pairs(&register("new.example", "OnlyAdd")));
        assert_eq!(came.status, 200, "{}", came.body);
        let reseller = reseller(&shop, format);
        let name: Domain = "new.example".parse().unwrap();
        let status = || reseller.domain_details(&name, &["All".into()]).unwrap().status;
        assert_eq!(status().as_deref(), Some("in_active"));
        let (waiting, _) = reseller.actions(Stage::Current, &ActionFilter::default(), 9).unwrap();
        assert_eq!(waiting[0].action_type.as_deref(), Some("add_new_domain"));

        let (invoices, _) = reseller.transactions(&[], 9).unwrap();
        let invoice_ids = vec![invoices[0].invoice_id.clone()];
        let order = Settlement { invoice_ids, cancel_invoice: None };
        let settle = Settle { reseller: &reseller, order: &order };
        let sent = settle.send(&settle.request(&attempt_id(), &()), &(), &WaitingFor::new());
        let SendOutcome::Placed(paid) = sent else {
            panic!("not paid");
        };
        assert_eq!(paid.status, SettledStatus::Paid);
        assert_eq!(status().as_deref(), Some("active"));

        let report = shop.http.get(format!("{}/orders", shop.running.control_url())).send();
        let report: Value = serde_json::from_str(&report.unwrap().text().unwrap()).unwrap();
        let expected = json!([{"id": "90000001", "reseller": "100001", "customer": "20000001",
            "plan": null, "domain": "new.example", "status": "executing", "charged": "0.80"}]);
        assert_eq!(report["logicboxes"]["orders"], expected);
        assert_eq!(report["charged"]["20000001"], "1.00 USD");
    }
}

/// What the client reads, it reads alike from both formats of the other reading.
#[test]
fn the_client_reads_the_same_in_json_and_in_xml() {
    let shop = Prepared::with_orders();
    let told = |format| {
        let reseller = reseller(&shop, format);
        let name: Domain = "alone-example.net".parse().unwrap();
        json!({
            "combo": reseller.combo_details("90000001").unwrap(),
            "waiting": reseller.combo_details("90000005").unwrap(),
            "customers": reseller.customers(&[], 9).unwrap(),
            "customer": reseller.customer(&Ok(20_000_004)).unwrap().customer_id,
            "contacts": reseller.contacts(20_000_001, &[], 9).unwrap().0.len(),
            "default": reseller.default_contacts(20_000_001, &["Contact".into()]).unwrap(),
            "domain": reseller.domain_details(&name, &["All".into()]).unwrap(),
            "names": reseller.available(std::slice::from_ref(&name)).unwrap(),
            "servers": reseller.default_name_servers(20_000_001).unwrap(),
            "plans": reseller.priced_plans(Some(20_000_001)).unwrap(),
            "balance": reseller.balance(None).unwrap(),
            "invoices": reseller.transactions(&[], 9).unwrap(),
            "actions": reseller.actions_now(&ActionFilter::default()).unwrap(),
        })
    };
    assert_eq!(told(Format::Json), told(Format::Xml));
}
