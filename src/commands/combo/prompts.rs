//! Questions about a combo order, with what the account has to answer them.

use super::plans::{price, words};
use crate::app::catalog_queries;
use crate::app::context::Context;
use crate::args::values;
use crate::config::Profile;
use crate::flows::named::Named;
use crate::flows::select::MAX_CHOICES;
use crate::prompt::{Choice, Prompter};
use orderctl_core::Months;
use orderctl_core::error::{Error, Result};
use orderctl_logicboxes::{DefaultContacts, InvoiceOption, Listed, Plan, Reseller, Term, known};

/// The id of a plan that is named by it, or by a name that no other plan has.
///
/// # Errors
/// As [`Named::resolve`], and when the plans can't be read.
pub fn plan_id(
    ctx: &Context,
    account: (&Reseller, &Profile),
    customer_id: Option<u64>,
    named: &Named,
) -> Result<u64> {
    named.resolve("combo plan", || {
        let kept = catalog_queries::plans(ctx, account, customer_id, false)?;
        let plans = catalog_queries::orderable(kept.list.plans).into_iter();
        Ok(plans.map(|plan| Choice::new(plan.id, plan.name)).collect())
    })
}

/// Asks for the plan, with what it costs this customer in sight where the price list tells.
pub fn plan(ask: &Prompter, plans: Vec<Plan>) -> Result<u64> {
    let choices: Vec<Choice> = catalog_queries::orderable(plans)
        .into_iter()
        .map(|plan| {
            let holds = if plan.services.is_empty() {
                plan.product_key.clone()
            } else {
                plan.services.join(", ")
            };
            let price = price(&plan);
            Choice::new(&plan.id, format!("{}  {}  {price}  ({holds})", plan.id, plan.name))
        })
        .collect();
    let answer = ask.choose("--bundle-id", "Plan", &choices)?;
    values::id(&answer).map_err(Error::usage)
}

/// Asks for the term: one that the price list has for the plan, with its price; any where it has none.
/// `price` tells which price of a term is meant.
pub fn months(
    ask: &Prompter,
    plans: &[Plan],
    bundle_id: Option<&str>,
    price: impl Fn(&Term) -> Option<&Listed>,
) -> Result<Months> {
    const USUAL: &str = "12";
    let plan = plans.iter().find(|plan| Some(plan.id.as_str()) == bundle_id);
    let choice = |term: &Term| {
        let (price, value) = (price(term)?, term.months.to_string());
        let months: Months = value.parse().ok()?;
        // The list does not say what it means of several months.
        let span = if term.price_per.is_some() { "a month" } else { "a month or in all" };
        Some(Choice::new(value, format!("{:9}  {} {span}", months.to_string(), words(price))))
    };
    let terms = plan.into_iter().flat_map(|plan| &plan.terms);
    let choices: Vec<Choice> = terms.filter_map(choice).collect();
    if choices.is_empty() {
        return ask.text("--months", "Months", Some(USUAL));
    }
    let answer = ask.choose_usual("--months", "Months", &choices, Some(USUAL))?;
    answer.parse().map_err(|error| Error::usage(format!("--months: {error}")))
}

pub fn invoice_option(ask: &Prompter) -> Result<InvoiceOption> {
    let choices = InvoiceOption::ALL.map(|option| {
        Choice::new(option.wire(), format!("{:12} {}", option.wire(), option.meaning()))
    });
    ask.choose("--invoice-option", "Invoice", &choices)?.parse()
}

/// A contact of the customer; the one that he uses by default stands first.
pub fn contact(
    ask: &Prompter,
    reseller: &Reseller,
    customer_id: u64,
    flag: &str,
    question: &str,
) -> Result<String> {
    // Only the order of the choices depends on it.
    let defaults = reseller
        .default_contacts(customer_id, &["Contact".to_owned()])
        .ok()
        .and_then(|defaults| defaults.into_iter().next());
    let usual = defaults.and_then(|defaults| role(defaults, flag));
    let (mut contacts, _) = reseller.contacts(customer_id, &[], MAX_CHOICES)?;
    contacts.sort_by_key(|contact| Some(&contact.contact_id) != usual.as_ref());
    let choices: Vec<Choice> = contacts
        .into_iter()
        .map(|contact| {
            let default = (Some(&contact.contact_id) == usual.as_ref()).then(|| "default".into());
            let words = [contact.name, contact.company, contact.email, contact.kind, default];
            let words: Vec<String> = words.into_iter().flatten().collect();
            let id = contact.contact_id;
            Choice::new(&id, format!("{id}  {}", words.join(", ")))
        })
        .collect();
    if choices.is_empty() {
        return ask
            .text_that(flag, question, None, &|text| orderctl_logicboxes::check_contact_id(text));
    }
    ask.choose(flag, question, &choices)
}

fn role(defaults: DefaultContacts, flag: &str) -> Option<String> {
    match flag {
        "--admin-contact" => defaults.admin,
        "--tech-contact" => defaults.tech,
        "--billing-contact" => defaults.billing,
        _ => defaults.registrant,
    }
}

/// Two name servers; those that the customer uses by default are proposed.
pub fn name_servers(ask: &Prompter, reseller: &Reseller, customer_id: u64) -> Result<Vec<String>> {
    let usual = reseller.default_name_servers(customer_id)?;
    let mut servers = Vec::new();
    for question in ["First name server", "Second name server"] {
        let usual = usual.get(servers.len()).map(String::as_str);
        let check = |text: &str| orderctl_logicboxes::check_name_server(text);
        let server = ask.text_that("", question, usual, &check)?;
        ask.answered("--ns", &server);
        servers.push(server);
    }
    Ok(servers)
}

/// The services of the plan, all of them chosen beforehand: the provider refuses an order that lacks one
/// which its plan requires, and does not tell which those are. Of a plan that lists none, the keys that
/// are known are offered.
pub fn services(ask: &Prompter, reseller: &Reseller, bundle_id: u64) -> Result<Vec<String>> {
    let id = bundle_id.to_string();
    let plan = reseller.plans()?.plans.into_iter().find(|plan| plan.id == id && plan.is_combo());
    let of_plan = plan.map_or_else(Vec::new, |plan| plan.services);
    // The domain is said by its name servers and contacts.
    let of_plan: Vec<&str> =
        of_plan.iter().map(String::as_str).filter(|key| *key != DOMAIN).collect();
    let is_listed = !of_plan.is_empty();
    let keys = if is_listed {
        of_plan
    } else {
        known().iter().map(|known| known.key).filter(|key| *key != DOMAIN).collect()
    };
    let choices: Vec<(Choice, bool)> =
        keys.iter().map(|key| (Choice::new(*key, label(key)), is_listed)).collect();
    let chosen = ask.choose_several("", "Services of the plan", &choices)?;
    let choices: Vec<(Choice, bool)> =
        chosen.iter().map(|key| (Choice::new(key, label(key)), false)).collect();
    let renewed = ask.choose_several("", "Renew automatically", &choices)?;
    let services = chosen.into_iter().map(|key| match renewed.contains(&key) {
        true => format!("{key}:auto-renew"),
        false => key,
    });
    Ok(services.inspect(|service| ask.answered("--service", service)).collect())
}

/// The key of the domain itself.
const DOMAIN: &str = "domainOrder";

fn label(key: &str) -> String {
    let name = known().iter().find(|known| known.key == key).map_or("", |known| known.name);
    format!("{key}  {name}").trim_end().to_owned()
}
