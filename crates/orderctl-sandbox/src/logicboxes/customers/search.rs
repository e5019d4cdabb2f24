//! `customers/search`.

use serde_json::{Value, json};

use super::super::super::catalog::Customer;
use super::super::super::state::Registrar;
use super::super::context::{Answer, RequestContext, amount, seconds, thousandths};
use super::{CREATED, receipts, said};

/// Inferred: that a name is matched as a whole, and that those who were deleted are found.
pub(in super::super) fn search(ctx: &RequestContext, registrar: &Registrar) -> Answer {
    ctx.check_page_size()?;
    let wanted = |customer: &&Customer| {
        ctx.passes("customer-id", &customer.id.to_string())
            && ctx.passes("reseller-id", &customer.reseller.to_string())
            && ctx.passes("username", &customer.username)
            && ctx.passes("name", &customer.name)
            && ctx.passes("company", &customer.company)
            && ctx.passes("city", &customer.city)
            && ctx.passes("state", &said(customer, "state", "Not Applicable"))
            && ctx.passes("status", customer.standing.name())
            && ctx.is_within("creation-date", customer.created.unwrap_or(CREATED), seconds)
            && ctx.is_within("total-receipt", receipts(registrar, customer.id), amount)
    };
    let found = ctx.own_customers(registrar).filter(wanted);
    let rows: Vec<Value> = found.map(|customer| row(registrar, customer)).collect();
    Ok(ctx.numbered(&rows))
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
