//! `domains/register`: a domain alone.
//!
//! Inferred: the order of the checks, and that its answer is flat with every kind of invoice.

use serde_json::{Map, Value, json};

use super::super::super::amount::Amount;
use super::super::super::catalog::Tld;
use super::super::super::state::{Combo, Progress, Registrar, next_id};
use super::super::action;
use super::super::bundle::{FIRST_ACTION, FIRST_ORDER};
use super::super::check::{
    check_domain_order, check_free, discount, domain_contacts, is_domain, name_servers,
};
use super::super::context::{Answer, Refusal, RequestContext};
use super::super::execution::{Charge, Invoicing, privacy_refused};

pub(in super::super) const REGISTER: &[&str] = &[
    "domain-name",
    "years",
    "ns",
    "customer-id",
    "reg-contact-id",
    "admin-contact-id",
    "tech-contact-id",
    "billing-contact-id",
    "invoice-option",
];

pub(in super::super) fn register(ctx: &RequestContext, registrar: &mut Registrar) -> Answer {
    let domain = ctx.get("domain-name").to_ascii_lowercase();
    if !is_domain(&domain) {
        return Err(Refusal::invalid("domain-name"));
    }
    let years = years(ctx)?;
    let customer = ctx.customer(registrar)?.id;
    let invoicing = Invoicing::of(ctx)?;
    let tld = ctx.catalog.tld_of(&domain);
    let tld = tld.ok_or_else(|| Refusal::new(format!("TLD of {domain} is not supported")))?;
    let asked = asked(ctx);
    check_domain_order(ctx, registrar, customer, &asked, tld)?;
    check_free(ctx, registrar, &domain)?;
    let (price, cost) = prices(ctx, &domain, tld)?;
    let discount = discount(ctx, price * years)?;
    let (price, cost) = (price * years - discount, cost * years);

    let order = next_id(&mut registrar.last_order, FIRST_ORDER);
    let wants_privacy =
        ["purchase-privacy", "protect-privacy"].iter().any(|name| ctx.get(name) == "true");
    let mut combo = Combo {
        reseller: ctx.reseller,
        customer,
        plan: None,
        domain: domain.clone(),
        months: years * 12,
        created: ctx.call.now,
        progress: Progress::AwaitingPayment,
        auto_renew: ctx.get("auto-renew") == "true",
        children: vec![("domainOrder".to_owned(), order)],
        action: FIRST_ACTION + (order - FIRST_ORDER),
        price,
        cost,
        invoice: None,
        name_servers: name_servers(&asked),
        domain_contacts: domain_contacts(&asked),
        suspended: false,
        privacy: wants_privacy && tld.privacy,
        later: Vec::new(),
    };
    let charge =
        Charge { order, customer, domain: &domain, plan: None, invoicing, price, discount, cost };
    let addition = charge.execute(ctx, registrar, action::addition(&combo));
    combo.progress = addition.progress;
    combo.invoice = addition.invoice;
    let further = (wants_privacy && !tld.privacy).then(privacy_refused);
    let answer = charge.answer(ctx, addition, Map::from_iter(further));
    registrar.domains.insert(domain, order);
    registrar.orders.insert(order, combo);
    Ok(answer)
}

/// One year to ten.
pub(super) fn years(ctx: &RequestContext) -> Result<u32, Refusal> {
    let years = ctx.get("years").parse().ok().filter(|years| (1..=10).contains(years));
    years.ok_or_else(|| Refusal::invalid("years"))
}

/// The parameters as a combo has them in its JSON.
fn asked(ctx: &RequestContext) -> Map<String, Value> {
    let servers: Vec<&str> = ctx.call.all("ns").collect();
    let contacts = REGISTER.iter().filter(|name| name.ends_with("-contact-id"));
    let mut asked: Map<String, Value> =
        contacts.map(|name| ((*name).to_owned(), json!(ctx.get(name)))).collect();
    asked.insert("ns".into(), json!(servers));
    asked
}

/// What the customer and the reseller pay for a year. A premium name is sold to whoever says that
/// he knows it is one.
fn prices(ctx: &RequestContext, domain: &str, tld: &Tld) -> Result<(Amount, Amount), Refusal> {
    let Some(premium) = ctx.catalog.premium(domain) else { return Ok((tld.price, tld.cost)) };
    let mut numbers = (1..=20).filter(|n| ctx.get(&format!("attr-name{n}")) == "premium");
    let knows = numbers.any(|n| ctx.get(&format!("attr-value{n}")) == "yes");
    // Inferred: the words.
    if knows { Ok((premium.price, premium.price)) } else { Err(Refusal::missing("premium")) }
}
