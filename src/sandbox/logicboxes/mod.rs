//! The LogicBoxes API: a method is a path, its answer JSON or XML by the path's suffix, a refusal
//! HTTP 500 with a document like any other.

mod action;
mod billing;
mod bundle;
mod check;
mod contact;
mod details;
mod domain;
mod execution;
mod manage;
mod product;
mod render;
mod renew;
mod search;
mod settle;
mod signup;

use std::io;

use serde_json::{Map, Value, json};

use super::amount::Amount;
use super::catalogue::{Contact, Customer, Registrar as Catalogue};
use super::fault::Target;
use super::http::{Call, House, Reply};
use super::state::{Combo, Millis, Registrar};

/// A request on its way through the API, with the reseller it was made for.
#[derive(Clone, Copy)]
struct Desk<'a> {
    call: &'a Call,
    catalogue: &'a Catalogue,
    provisioning: Millis,
    reseller: u64,
}

impl<'a> Desk<'a> {
    fn get(&self, name: &str) -> &'a str {
        self.call.get(name)
    }

    fn number(&self, name: &str) -> Option<u64> {
        self.get(name).parse().ok()
    }

    /// The name of an order's plan.
    fn plan_name(&self, combo: &Combo) -> &'a str {
        self.catalogue.plan(combo.plan).map_or("", |plan| plan.name.as_str())
    }

    /// Everybody's customers: those of the catalogue, and those who signed up.
    fn customers<'r>(&self, registrar: &'r Registrar) -> impl Iterator<Item = &'r Customer>
    where
        'a: 'r,
    {
        self.catalogue.customers.iter().chain(&registrar.signed_up)
    }

    /// Everybody's contacts, likewise.
    fn contacts<'r>(&self, registrar: &'r Registrar) -> impl Iterator<Item = &'r Contact>
    where
        'a: 'r,
    {
        self.catalogue.contacts.iter().chain(&registrar.contacts)
    }

    /// The customer in `customer-id`, if he belongs to the reseller.
    fn customer<'r>(&self, registrar: &'r Registrar) -> Result<&'r Customer, Refusal>
    where
        'a: 'r,
    {
        let id = self.number("customer-id");
        let known = self.customers(registrar).find(|customer| Some(customer.id) == id);
        known
            .filter(|customer| customer.reseller == self.reseller)
            .ok_or_else(|| Refusal::new("Invalid customer-id"))
    }
}

/// A value to answer, or the refusal in its place.
type Answer = Result<Value, Refusal>;

/// `{"status":"ERROR","message":…}`, with the HTTP status that it comes with.
#[derive(Debug)]
struct Refusal {
    status: u16,
    message: String,
}

impl Refusal {
    fn new(message: impl Into<String>) -> Self {
        Self { status: 500, message: message.into() }
    }
}

enum Run {
    Read(fn(&Desk, &Registrar) -> Answer),
    Write(fn(&Desk, &mut Registrar) -> Answer),
}

use Run::{Read, Write};

struct Method {
    post: bool,
    required: &'static [&'static str],
    run: Run,
}

const PAGE: [&str; 2] = ["no-of-records", "page-no"];

/// The methods, by their path without the suffix.
fn method(path: &str) -> Option<Method> {
    let get = |required, run| Some(Method { post: false, required, run: Read(run) });
    match path {
        "productbundle/add" => Some(Method {
            post: true,
            required: &[
                "domain-name",
                "customer-id",
                "noOfMonths",
                "invoice-option",
                "bundle-id",
                "servicesParamJson",
            ],
            run: Write(bundle::add),
        }),
        "productbundle/renew" => Some(Method {
            post: true,
            required: &["order-id", "auto-renew", "invoice-option"],
            run: Write(renew::renew),
        }),
        "productbundle/delete" => {
            Some(Method { post: true, required: &["order-id"], run: Write(renew::delete) })
        }
        "productbundle/search" => get(&PAGE, search::search),
        "productbundle/details" => get(&["order-id"], details::bundle),
        // Inferred: that combos have this method, as every sibling product has.
        "productbundle/orderid" => get(&["domain-name"], details::bundle_id),
        "domains/orderid" => get(&["domain-name"], domain::id),
        "domains/details" => get(&["order-id", "options"], domain::by_order),
        "domains/details-by-name" => get(&["domain-name", "options"], domain::by_name),
        "domains/customer-default-ns" => get(&["customer-id"], domain::default_servers),
        "domains/available" => get(&["domain-name", "tlds"], domain::available),
        "products/plan-details" => get(&[], product::plans),
        "products/customer-price" => get(&[], product::prices),
        "products/category-keys-mapping" => get(&[], product::keys),
        // Inferred: which of the two parameters is missed when neither is there.
        "billing/customer-pay" => {
            Some(Method { post: true, required: &["invoice-ids"], run: Write(settle::pay) })
        }
        "billing/execute-order-without-payment" => Some(Method {
            post: true,
            required: &["invoice-ids", "cancel-invoice"],
            run: Write(settle::execute),
        }),
        "billing/customer-balance" => get(&["customer-id"], billing::customer_balance),
        "billing/reseller-balance" => get(&["reseller-id"], billing::reseller_balance),
        "orders/suspend" => Some(Method {
            post: true,
            required: &["order-id", "reason"],
            run: Write(manage::suspend),
        }),
        "orders/unsuspend" => {
            Some(Method { post: true, required: &["order-id"], run: Write(manage::unsuspend) })
        }
        "products/move" => Some(Method {
            post: true,
            required: &[
                "domain-name",
                "existing-customer-id",
                "new-customer-id",
                "default-contact",
            ],
            run: Write(manage::move_products),
        }),
        "billing/customer-transactions" => get(&["transaction-ids"], billing::by_ids),
        "billing/customer-transactions/search" => get(&PAGE, billing::transactions),
        "actions/search-current" => get(&PAGE, action::current),
        "actions/search-archived" => get(&PAGE, action::archived),
        "contacts/search" => get(&["customer-id", "no-of-records", "page-no"], contact::search),
        "contacts/details" => get(&["contact-id"], contact::details),
        // A POST, although it reads.
        "contacts/default" => Some(Method {
            post: true,
            required: &["customer-id", "type"],
            run: Read(contact::default),
        }),
        "customers/search" => get(&PAGE, contact::customers),
        "customers/signup" | "customers/v2/signup" => {
            Some(Method { post: true, required: &signup::CUSTOMER, run: Write(signup::customer) })
        }
        "contacts/add" => {
            Some(Method { post: true, required: &signup::CONTACT, run: Write(signup::contact) })
        }
        "customers/details" => get(&["username"], contact::customer_by_name),
        "customers/details-by-id" => get(&["customer-id"], contact::customer),
        _ => None,
    }
}

/// Parameters that say who calls.
pub(super) const CREDENTIALS: &[&str] = &["auth-userid", "api-key"];

/// What tells a client which order is his, in the answer to an order.
const IDS: [&str; 2] = ["entityid", "eaqid"];

/// What a request asks of the API, as the rules of a fault plan name it.
pub(super) fn target<'a>(call: &'a Call, path: &'a str) -> Target<'a> {
    let name = path.rsplit_once('.').map_or(path, |(name, _)| name);
    let command = match name {
        "productbundle/add" => Some("combo.add"),
        "productbundle/renew" => Some("combo.renew"),
        "billing/customer-pay" => Some("invoice.pay"),
        "billing/execute-order-without-payment" => Some("invoice.execute"),
        _ => None,
    };
    let writes = method(name).is_some_and(|method| matches!(method.run, Write(_)));
    Target { path: &call.path, name, command, writes }
}

/// Answers one call; `path` is what stands after `/api/`.
///
/// # Errors
/// The state can't be read or written.
pub(super) fn answer(house: &House, call: &Call, path: &str) -> io::Result<Reply> {
    let (name, suffix) = path.rsplit_once('.').unwrap_or((path, ""));
    let xml = suffix == "xml";
    let Some(reseller) = reseller(&house.catalogue.logicboxes, call) else {
        let message = "Access Denied: You are not authorized to perform this action".into();
        return Ok(render::reply(xml, Err(Refusal { status: 403, message })));
    };
    let Some(method) = method(name).filter(|_| matches!(suffix, "json" | "xml")) else {
        return Ok(Reply::html(
            404,
            "404 Not Found",
            "The requested URL was not found on this server.",
        ));
    };
    let desk = Desk {
        call,
        catalogue: &house.catalogue.logicboxes,
        provisioning: house.provisioning,
        reseller,
    };
    let mut answer = match (admit(&desk, &method), method.run) {
        (Err(refusal), _) => Err(refusal),
        (Ok(()), Read(run)) => house.store.read(|state| run(&desk, &state.logicboxes))?,
        (Ok(()), Write(run)) => house.store.write(|state| run(&desk, &mut state.logicboxes))?,
    };
    if call.without_ids
        && let Ok(value) = &mut answer
    {
        remove_ids(value);
    }
    Ok(render::reply(xml, answer))
}

/// The answer to a paid order is nested, under its invoice's id.
fn remove_ids(value: &mut Value) {
    if let Value::Object(map) = value {
        map.retain(|key, _| !IDS.contains(&key.as_str()));
        map.values_mut().for_each(remove_ids);
    }
}

/// The reseller whose id and key were sent.
fn reseller(catalogue: &Catalogue, call: &Call) -> Option<u64> {
    let id: u64 = call.get("auth-userid").parse().ok()?;
    let known = catalogue.resellers.iter().find(|reseller| reseller.id == id)?;
    (known.key == call.get("api-key")).then_some(id)
}

/// Verb, then parameters in the order of the method's table.
fn admit(desk: &Desk, method: &Method) -> Result<(), Refusal> {
    if desk.call.post != method.post {
        // Inferred: the words.
        return Err(Refusal::new("Invalid HTTP method"));
    }
    match method.required.iter().find(|name| desk.get(name).is_empty()) {
        Some(name) => Err(missing(name)),
        None => Ok(()),
    }
}

fn missing(name: &str) -> Refusal {
    Refusal::new(format!("Required parameter missing: {name}"))
}

/// Most numbers are strings here; these are not.
fn native(amount: Amount) -> Value {
    serde_json::from_str(&amount.to_string()).unwrap_or_default()
}

/// An amount owed: negative, with three decimals, a string.
fn owed(amount: Amount) -> Value {
    json!(format!("{:.3}", -amount.0))
}

/// One page of rows, by number and with their count, as most searches answer.
fn numbered(desk: &Desk, rows: &[Value]) -> Value {
    let shown = page(desk, rows);
    let mut object = Map::new();
    object.insert("recsonpage".into(), json!(shown.len().to_string()));
    object.insert("recsindb".into(), json!(rows.len().to_string()));
    for (number, row) in shown.iter().enumerate() {
        object.insert((number + 1).to_string(), row.clone());
    }
    Value::Object(object)
}

fn page<'a>(desk: &Desk, rows: &'a [Value]) -> &'a [Value] {
    let size = usize::try_from(desk.number("no-of-records").unwrap_or(10)).unwrap_or(10);
    let number = usize::try_from(desk.number("page-no").unwrap_or(1)).unwrap_or(1).max(1);
    let first = (number - 1).saturating_mul(size).min(rows.len());
    &rows[first..first.saturating_add(size).min(rows.len())]
}

/// Whether a repeatable filter lets a value pass: one that was not sent lets everything pass.
fn passes(desk: &Desk, filter: &str, value: &str) -> bool {
    let mut wanted = desk.call.all(filter).filter(|wanted| !wanted.is_empty()).peekable();
    wanted.peek().is_none() || wanted.any(|wanted| wanted == value)
}
