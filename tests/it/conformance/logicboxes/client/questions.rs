//! What the client is asked, and what it tells as a document.

use crate::support::attempt_id;
use jiff::Timestamp;
use orderctl_core::error::{Error, Result};
use orderctl_core::{Field, Purchase as _, SendOutcome};
use orderctl_logicboxes::{
    ActionFilter, Before, ComboAdd, ComboOrder, ComboSnapshot, Contacts, InvoiceOption,
    PlanServices, Reseller, ServicesBuilder, Settle, Settlement, Stage, WaitingFor,
};
use serde::Serialize;
use serde_json::{Value, json};

pub fn told<T: Serialize>(result: Result<T>) -> Value {
    result.map_or_else(|error| trouble("error", &error), |value| json!(value))
}

fn trouble(name: &str, error: &Error) -> Value {
    let kind = format!("{:?}", error.kind());
    json!({ name: kind, "code": error.machine_code(), "message": error.message() })
}

pub fn order_id(reseller: &Reseller) -> Value {
    told(reseller.order_id_by_domain(&"shop.example".parse().unwrap()))
}

pub fn combo(reseller: &Reseller) -> Value {
    told(reseller.combo_details("90000001"))
}

pub fn signup(reseller: &Reseller) -> Value {
    let fields = vec![Field::plain("username", "ann@new.example")];
    told(reseller.create(&reseller.signup(fields)))
}

pub fn suspend(reseller: &Reseller) -> Value {
    let changed = reseller.changed(&reseller.suspension(90_000_001, "unpaid"));
    told(changed.map(|done| json!({"action": done.action_id, "status": done.action_status})))
}

pub fn customers(reseller: &Reseller) -> Value {
    told(reseller.customers(&[], 50))
}

pub fn customer(reseller: &Reseller) -> Value {
    told(reseller.customer(&Ok(20_000_001)))
}

pub fn contacts(reseller: &Reseller) -> Value {
    told(reseller.contacts(20_000_001, &[], 50))
}

pub fn contact(reseller: &Reseller) -> Value {
    told(reseller.contact(80_079_260))
}

pub fn default_contacts(reseller: &Reseller) -> Value {
    told(reseller.default_contacts(20_000_001, &["Contact".into()]))
}

pub fn available(reseller: &Reseller) -> Value {
    told(reseller.available(&["shop.example".parse().unwrap(), "gold.example".parse().unwrap()]))
}

pub fn domain(reseller: &Reseller) -> Value {
    told(reseller.domain_details(&"shop.example".parse().unwrap(), &["All".into()]))
}

pub fn actions(reseller: &Reseller) -> Value {
    told(reseller.actions(Stage::Current, &ActionFilter::default(), 50))
}

pub fn invoices(reseller: &Reseller) -> Value {
    told(reseller.transactions(&[], 50))
}

pub fn balance(reseller: &Reseller) -> Value {
    told(reseller.balance(None))
}

pub fn plans(reseller: &Reseller) -> Value {
    told(reseller.priced_plans(Some(20_000_001)))
}

pub fn keep(reseller: &Reseller) -> Value {
    add(reseller, InvoiceOption::KeepInvoice)
}

pub fn pay(reseller: &Reseller) -> Value {
    add(reseller, InvoiceOption::PayInvoice)
}

pub fn none(reseller: &Reseller) -> Value {
    add(reseller, InvoiceOption::NoInvoice)
}

pub fn only_add(reseller: &Reseller) -> Value {
    add(reseller, InvoiceOption::OnlyAdd)
}

fn add(reseller: &Reseller, invoice_option: InvoiceOption) -> Value {
    let services = ServicesBuilder {
        ns: vec!["ns1.shop.example".into(), "ns2.shop.example".into()],
        contacts: Contacts::all("30000001"),
        ..ServicesBuilder::default()
    };
    let order = ComboOrder {
        domain: "shop.example".parse().unwrap(),
        customer_id: 20_000_001,
        months: "12".parse().unwrap(),
        invoice_option,
        bundle_id: 502,
        services: services.build().unwrap(),
        discount_amount: None,
    };
    let add = ComboAdd { reseller, order: &order };
    let before = ComboSnapshot { before: Before::Nothing, looked_at: Timestamp::UNIX_EPOCH };
    reply(add.send(
        &add.request(&attempt_id(), &PlanServices::default()),
        &PlanServices::default(),
        &before,
    ))
}

pub fn settle(reseller: &Reseller) -> Value {
    let invoice_ids = vec!["91000001".into(), "91000002".into()];
    let order = Settlement { invoice_ids, cancel_invoice: None };
    let settle = Settle { reseller, order: &order };
    reply(settle.send(&settle.request(&attempt_id(), &()), &(), &WaitingFor::new()))
}

fn reply<T: Serialize>(reply: SendOutcome<T>) -> Value {
    match reply {
        SendOutcome::Placed(receipt) => json!(receipt),
        SendOutcome::Refused(error) => trouble("refused", &error),
        SendOutcome::AlreadyThere(error) => trouble("already there", &error),
        SendOutcome::NotSent(error) => trouble("not sent", &error),
        SendOutcome::Unknown(error) => trouble("unknown", &error),
    }
}
