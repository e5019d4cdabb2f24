//! The checks of `productbundle/add`, in the order in which they are made; what passes is a
//! [`Wanted`].
//!
//! Inferred: the order, and every message that is not one of those published for sibling products.

use serde_json::{Map, Value};

use super::super::amount::Amount;
use super::super::catalog::{Plan, Tld};
use super::super::state::Registrar;
use super::context::{Refusal, RequestContext};
use super::execution::Invoicing;

/// Contact roles: the key inside `domainOrder`, and the name in messages.
const ROLES: [(&str, &str); 4] = [
    ("reg-contact-id", "registrant"),
    ("admin-contact-id", "admin"),
    ("tech-contact-id", "tech"),
    ("billing-contact-id", "billing"),
];

/// An order that may be placed.
pub(super) struct Wanted<'a> {
    pub(super) domain: String,
    pub(super) customer: u64,
    pub(super) plan: &'a Plan,
    pub(super) months: u32,
    pub(super) invoicing: Invoicing,
    pub(super) auto_renew: bool,
    pub(super) privacy: bool,
    /// Privacy was asked for, where the registry has none: the order goes through, and says so.
    pub(super) privacy_refused: bool,
    /// What a premium name costs on top of the plan, and privacy that is bought.
    pub(super) premium: Amount,
    pub(super) privacy_price: Amount,
    pub(super) discount: Amount,
    pub(super) name_servers: Vec<String>,
    pub(super) domain_contacts: Vec<String>,
}

impl Wanted<'_> {
    /// What the customer pays for the whole term, before tax.
    pub(super) fn price(&self) -> Amount {
        self.plan.price * self.months - self.discount + self.premium + self.privacy_price
    }
}

pub(super) fn check<'a>(
    ctx: &RequestContext<'a>,
    registrar: &Registrar,
) -> Result<Wanted<'a>, Refusal> {
    let domain = ctx.get("domain-name").to_ascii_lowercase();
    if !is_domain(&domain) {
        return Err(Refusal::new("Invalid domain-name"));
    }
    let customer = ctx.customer(registrar)?.id;
    let plan =
        ctx.number("bundle-id").and_then(|id| ctx.catalog.plan(id)).filter(|plan| !plan.paused);
    let plan = plan.ok_or_else(|| Refusal::new("Invalid bundle-id"))?;
    let months = ctx.get("noOfMonths").parse().ok().filter(|months| plan.terms.contains(months));
    let months = months.ok_or_else(|| Refusal::new("Invalid noOfMonths"))?;
    let invoicing = Invoicing::of(ctx)?;
    let services = services(ctx, plan)?;
    let tld = ctx
        .catalog
        .tld_of(&domain)
        .ok_or_else(|| Refusal::new(format!("TLD of {domain} is not supported")))?;
    let domain_order = services.get("domainOrder").and_then(Value::as_object);
    if let Some(order) = domain_order {
        check_domain_order(ctx, registrar, customer, order, tld)?;
    }
    check_free(ctx, registrar, &domain)?;
    let years = months.div_ceil(12);
    let premium = match ctx.catalog.premium(&domain) {
        // A premium name is sold to whoever says that he knows it is one. Inferred: the words.
        Some(_) if !domain_order.is_some_and(knows_premium) => {
            return Err(Refusal::missing("premium"));
        }
        Some(premium) => premium.price * years,
        None => Amount::ZERO,
    };
    let bought = domain_order.and_then(|order| order.get("purchase-privacy")).is_some_and(is_true);
    Ok(Wanted {
        premium,
        privacy_price: if bought && tld.privacy {
            ctx.catalog.privacy * years
        } else {
            Amount::ZERO
        },
        discount: discount(ctx, plan.price * months)?,
        auto_renew: services.values().any(|service| service.get("auto-renew").is_some_and(is_true)),
        name_servers: domain_order.map_or_else(Vec::new, name_servers),
        domain_contacts: domain_order.map_or_else(Vec::new, domain_contacts),
        privacy: tld.privacy && domain_order.is_some_and(wants_privacy),
        privacy_refused: !tld.privacy && domain_order.is_some_and(wants_privacy),
        domain,
        customer,
        plan,
        months,
        invoicing,
    })
}

/// Letters, digits and hyphens in two labels or more: an international name comes as punycode.
pub(super) fn is_domain(name: &str) -> bool {
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    name.len() <= 253 && name.contains('.') && name.split('.').all(is_label)
}

pub(super) fn name_servers(order: &Map<String, Value>) -> Vec<String> {
    let servers = order.get("ns").and_then(Value::as_array).into_iter().flatten();
    servers.filter_map(Value::as_str).map(str::to_owned).collect()
}

pub(super) fn domain_contacts(order: &Map<String, Value>) -> Vec<String> {
    let ids = ROLES.iter().filter_map(|(key, _)| order.get(*key)?.as_str());
    ids.map(str::to_owned).collect()
}

/// One object for each service of the plan, and for no other.
fn services(ctx: &RequestContext, plan: &Plan) -> Result<Map<String, Value>, Refusal> {
    let invalid = || Refusal::new("Invalid servicesParamJson");
    let services: Map<String, Value> =
        serde_json::from_str(ctx.get("servicesParamJson")).map_err(|_| invalid())?;
    if !services.values().all(Value::is_object) {
        return Err(invalid());
    }
    if let Some(absent) = plan.services.iter().find(|key| !services.contains_key(*key)) {
        return Err(Refusal::missing(absent));
    }
    match services.keys().find(|key| !plan.services.contains(key)) {
        Some(extra) => Err(Refusal::new(format!("Invalid product key: {extra}"))),
        None => Ok(services),
    }
}

pub(super) fn check_domain_order(
    ctx: &RequestContext,
    registrar: &Registrar,
    customer: u64,
    order: &Map<String, Value>,
    tld: &Tld,
) -> Result<(), Refusal> {
    let servers = order.get("ns").and_then(Value::as_array).filter(|servers| servers.len() >= 2);
    for server in servers.ok_or_else(|| Refusal::missing("ns"))? {
        let name = server.as_str().unwrap_or_default().to_ascii_lowercase();
        if !is_domain(&name) {
            return Err(Refusal::new(format!("{name} is not a valid Nameserver")));
        }
    }
    if let Some((key, _)) = ROLES.iter().find(|(key, _)| !order.contains_key(*key)) {
        return Err(Refusal::missing(key));
    }
    let faults: Vec<String> = ROLES
        .iter()
        .filter_map(|role| contact_fault(ctx, registrar, customer, order, tld, *role))
        .collect();
    // The text of a Java map, as the API passes it on.
    if faults.is_empty() { Ok(()) } else { Err(Refusal::new(format!("{{{}}}", faults.join(", ")))) }
}

fn contact_fault(
    ctx: &RequestContext,
    registrar: &Registrar,
    customer: u64,
    order: &Map<String, Value>,
    tld: &Tld,
    (key, role): (&str, &str),
) -> Option<String> {
    let id = match order.get(key)? {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    if id == "-1" && tld.none.iter().any(|none| none == role) {
        return None;
    }
    let field = format!("{role}contactid");
    let known = ctx.contacts(registrar).find(|contact| contact.id.to_string() == id);
    let Some(contact) = known else {
        return Some(format!("{field}={field} is invalid"));
    };
    if contact.customer != customer {
        return Some(format!("{field}={field} is not registered by you"));
    }
    let wrong_type = contact.kind != tld.contact;
    wrong_type.then(|| format!("{field}={field} must be of type {} for .{}", tld.contact, tld.name))
}

pub(super) fn check_free(
    ctx: &RequestContext,
    registrar: &Registrar,
    domain: &str,
) -> Result<(), Refusal> {
    if let Some(order) = registrar.domains.get(domain).and_then(|id| registrar.orders.get(id)) {
        let done = order.progress.is_done(ctx.call.now);
        return Err(if done {
            Refusal::new(format!("Domain {domain} already registered"))
        } else {
            Refusal::pending()
        });
    }
    if ctx.catalog.is_taken(domain) {
        return Err(Refusal::new(format!("Domain {domain} already registered")));
    }
    Ok(())
}

pub(super) fn discount(ctx: &RequestContext, total: Amount) -> Result<Amount, Refusal> {
    let given = ctx.get("discount-amount");
    if given.is_empty() {
        return Ok(Amount::ZERO);
    }
    let discount = Amount::try_from(given.to_owned())
        .ok()
        .filter(|discount| (Amount::ZERO..=total).contains(discount));
    discount.ok_or_else(|| Refusal::new("Invalid discount-amount"))
}

/// The attribute `premium` of a domain.
fn knows_premium(order: &Map<String, Value>) -> bool {
    let said = |name: String| order.get(&name).and_then(Value::as_str).unwrap_or_default();
    let mut numbers = (1..=20).filter(|n| said(format!("attr-name{n}")) == "premium");
    numbers.any(|n| said(format!("attr-value{n}")) == "yes")
}

fn wants_privacy(order: &Map<String, Value>) -> bool {
    ["purchase-privacy", "protect-privacy"].iter().any(|key| order.get(*key).is_some_and(is_true))
}

/// A flag is text as a rule; a boolean is understood too.
fn is_true(flag: &Value) -> bool {
    flag == "true" || flag == &Value::Bool(true)
}
