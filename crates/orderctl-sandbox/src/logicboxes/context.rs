//! What every function of the API has at hand: the request, whose it is, and the words of answers.

use serde_json::{Map, Value, json};

use super::super::amount::Amount;
use super::super::catalog::{Contact, Customer, Registrar as Catalog, Standing};
use super::super::http::Call;
use super::super::state::{Combo, Millis, Registrar};

/// A request on its way through the API, with the reseller it was made for.
#[derive(Clone, Copy)]
pub(crate) struct RequestContext<'a> {
    pub(super) call: &'a Call,
    pub(super) catalog: &'a Catalog,
    pub(super) provisioning: Millis,
    pub(super) reseller: u64,
}

impl<'a> RequestContext<'a> {
    pub(super) fn get(&self, name: &str) -> &'a str {
        self.call.get(name)
    }

    pub(super) fn number(&self, name: &str) -> Option<u64> {
        self.get(name).parse().ok()
    }

    /// The name of an order's plan.
    pub(super) fn plan_name(&self, combo: &Combo) -> &'a str {
        let plan = combo.plan.and_then(|id| self.catalog.plan(id));
        plan.map_or("", |plan| plan.name.as_str())
    }

    /// Everybody's customers as they stand: those of the catalog, and those who signed up.
    pub(super) fn customers<'r>(
        &self,
        registrar: &'r Registrar,
    ) -> impl Iterator<Item = &'r Customer>
    where
        'a: 'r,
    {
        let changed = &registrar.signed_up;
        let old = |known: &&Customer| changed.iter().all(|customer| customer.id != known.id);
        self.catalog.customers.iter().filter(old).chain(changed)
    }

    /// Everybody's contacts, likewise.
    pub(super) fn contacts<'r>(&self, registrar: &'r Registrar) -> impl Iterator<Item = &'r Contact>
    where
        'a: 'r,
    {
        let changed = &registrar.contacts;
        let old = |known: &&Contact| changed.iter().all(|contact| contact.id != known.id);
        let all = self.catalog.contacts.iter().filter(old).chain(changed);
        all.filter(|contact| !contact.deleted)
    }

    /// The reseller's own customers.
    pub(super) fn own_customers<'r>(
        &self,
        registrar: &'r Registrar,
    ) -> impl Iterator<Item = &'r Customer>
    where
        'a: 'r,
    {
        let reseller = self.reseller;
        self.customers(registrar).filter(move |customer| customer.reseller == reseller)
    }

    /// The customer in `customer-id`, if he belongs to the reseller and was not deleted.
    pub(super) fn customer<'r>(&self, registrar: &'r Registrar) -> Result<&'r Customer, Refusal>
    where
        'a: 'r,
    {
        let id = self.number("customer-id");
        let known = self.own_customers(registrar).find(|customer| Some(customer.id) == id);
        known
            .filter(|customer| customer.standing != Standing::Deleted)
            .ok_or_else(|| Refusal::new("Invalid customer-id"))
    }

    /// The contact of this id, if it is of one of the reseller's customers.
    pub(super) fn contact<'r>(
        &self,
        registrar: &'r Registrar,
        id: &str,
    ) -> Result<&'r Contact, Refusal>
    where
        'a: 'r,
    {
        let id = id.parse().ok();
        let contact = self.contacts(registrar).find(|contact| Some(contact.id) == id);
        let own = |contact: &&Contact| {
            self.own_customers(registrar).any(|owner| owner.id == contact.customer)
        };
        contact.filter(own).ok_or_else(|| Refusal::new("Invalid contact-id"))
    }

    /// One page of rows, by number and with their count, as most searches answer.
    pub(super) fn numbered(&self, rows: &[Value]) -> Value {
        let shown = self.page(rows);
        let mut object = Map::new();
        object.insert("recsonpage".into(), json!(shown.len().to_string()));
        object.insert("recsindb".into(), json!(rows.len().to_string()));
        for (number, row) in shown.iter().enumerate() {
            object.insert((number + 1).to_string(), row.clone());
        }
        Value::Object(object)
    }

    pub(super) fn page<'v>(&self, rows: &'v [Value]) -> &'v [Value] {
        let size = usize::try_from(self.number("no-of-records").unwrap_or(10)).unwrap_or(10);
        let number = usize::try_from(self.number("page-no").unwrap_or(1)).unwrap_or(1).max(1);
        let first = (number - 1).saturating_mul(size).min(rows.len());
        &rows[first..first.saturating_add(size).min(rows.len())]
    }

    /// Customers and domains are listed by 10 to 500 at once.
    ///
    /// Inferred: the words; the limits are documented.
    pub(super) fn check_page_size(&self) -> Result<(), Refusal> {
        let fits = self.number("no-of-records").is_some_and(|count| (10..=500).contains(&count));
        if fits { Ok(()) } else { Err(Refusal::new("Invalid no-of-records")) }
    }

    /// Whether a repeatable filter lets a value pass: one that was not sent lets everything pass.
    pub(super) fn passes(&self, filter: &str, value: &str) -> bool {
        let mut wanted = self.call.all(filter).filter(|wanted| !wanted.is_empty()).peekable();
        wanted.peek().is_none() || wanted.any(|wanted| wanted == value)
    }

    /// Whether `<filter>-start` and `<filter>-end` let a number pass, such as a time in seconds.
    /// What is no number filters nothing.
    pub(super) fn is_within<T: Copy + PartialOrd>(
        &self,
        filter: &str,
        value: T,
        read: fn(&str) -> Option<T>,
    ) -> bool {
        let edge = |end: &str| read(self.get(&format!("{filter}-{end}")));
        edge("start").is_none_or(|start| start <= value)
            && edge("end").is_none_or(|end| value <= end)
    }
}

/// Seconds since the epoch, as filters have them.
pub(super) fn seconds(text: &str) -> Option<i64> {
    text.parse().ok()
}

/// An amount, as filters have it.
pub(super) fn amount(text: &str) -> Option<Amount> {
    Amount::try_from(text.to_owned()).ok()
}

/// A value to answer, or the refusal in its place.
pub(crate) type Answer = Result<Value, Refusal>;

/// `{"status":"ERROR","message":…}`, with the HTTP status that it comes with.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(super) status: u16,
    pub(super) message: String,
}

impl Refusal {
    pub(super) fn new(message: impl Into<String>) -> Self {
        Self { status: 500, message: message.into() }
    }

    pub(super) fn missing(name: &str) -> Self {
        Self::new(format!("Required parameter missing: {name}"))
    }

    pub(super) fn invalid(name: &str) -> Self {
        Self::new(format!("Invalid {name}"))
    }

    pub(super) fn not_allowed() -> Self {
        Self::new("You are not allowed to perform this action")
    }

    pub(super) fn pending() -> Self {
        Self::new("There is already an action pending on this Order.")
    }
}

/// Most numbers are strings here; these are not.
pub(super) fn native(amount: Amount) -> Value {
    serde_json::from_str(&amount.to_string()).unwrap_or_default()
}

/// An amount owed: negative, with three decimals, a string.
pub(super) fn owed(amount: Amount) -> Value {
    json!(format!("{:.3}", -amount.0))
}

/// An amount with three decimals, a string.
pub(super) fn thousandths(amount: Amount) -> Value {
    json!(format!("{:.3}", amount.0))
}

/// The chain of resellers above an order.
pub(super) fn parent_key(reseller: u64) -> String {
    format!("999999999_999999998_{reseller}")
}
