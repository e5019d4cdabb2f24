//! `customers/search`.

use serde_json::{Value, json};

use super::super::super::catalogue::Customer;
use super::super::super::state::Registrar;
use super::super::desk::{Answer, RequestContext, amount, seconds, thousandths};
use super::{CREATED, receipts, said};

/// Inferred: that a name is matched as a whole, and that those who were deleted are found.
pub(in super::super) fn search(desk: &RequestContext, registrar: &Registrar) -> Answer {
    desk.check_page_size()?;
    let wanted = |customer: &&Customer| {
        desk.passes("customer-id", &customer.id.to_string())
            && desk.passes("reseller-id", &customer.reseller.to_string())
            && desk.passes("username", &customer.username)
            && desk.passes("name", &customer.name)
            && desk.passes("company", &customer.company)
            && desk.passes("city", &customer.city)
            && desk.passes("state", &said(customer, "state", "Not Applicable"))
            && desk.passes("status", customer.standing.name())
            && desk.is_within("creation-date", customer.created.unwrap_or(CREATED), seconds)
            && desk.is_within("total-receipt", receipts(registrar, customer.id), amount)
    };
    let found = desk.own_customers(registrar).filter(wanted);
    let rows: Vec<Value> = found.map(|customer| row(registrar, customer)).collect();
    Ok(desk.numbered(&rows))
}

fn row(registrar: &Registrar, customer: &Customer) -> Value {
    json!({
        "customer.customerid": customer.id.to_string(),
        "customer.username": customer.username,
        "customer.name": customer.name,
        "customer.company": customer.company,
        "customer.city": customer.city,
        "customer.country": customer.country,
        "customer.resellerid": customer.reseller.to_string(),
        "customer.telnocc": said(customer, "phone-cc", "44"),
        "customer.telno": said(customer, "phone", "2079460123"),
        "customer.customerstatus": customer.standing.name(),
        "customer.totalreceipts": thousandths(receipts(registrar, customer.id)),
        "customer.websitecount": registrar
            .orders
            .values()
            .filter(|order| order.customer == customer.id)
            .count()
            .to_string(),
    })
}
