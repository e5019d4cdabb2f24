//! What changes while the sandbox is used: carts, services, orders, balances, sessions. One value,
//! one file.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::amount::Amount;
use super::catalogue::{Catalogue, Contact, Customer};

/// Time in milliseconds since the epoch.
pub(super) type Millis = i64;

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct State {
    /// Names this version of the state. It stands first in the file, so that a glance at the head
    /// tells whether a copy in memory is still good.
    pub(super) revision: String,
    pub(super) billmanager: Panel,
    pub(super) logicboxes: Registrar,
}

impl State {
    /// The state of a sandbox that nobody has used yet.
    pub(super) fn fresh(catalogue: &Catalogue) -> Self {
        let mut state = Self::default();
        for user in &catalogue.billmanager.users {
            let panel = &mut state.billmanager;
            panel.balances.insert(user.name.clone(), user.balance);
            for id in &user.stored {
                panel.stored.insert(*id, Stored { user: user.name.clone(), paymethod: 15 });
            }
        }
        for reseller in &catalogue.logicboxes.resellers {
            state.logicboxes.resellers.insert(reseller.id, reseller.balance);
        }
        for customer in &catalogue.logicboxes.customers {
            state.logicboxes.customers.insert(customer.id, customer.balance);
        }
        state
    }
}

/// The next id of a range that looks like the provider's own. No id is given twice, whatever was
/// deleted since.
pub(super) fn next_id(last: &mut u64, first: u64) -> u64 {
    *last = (*last + 1).max(first);
    *last
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Panel {
    pub(super) balances: BTreeMap<String, Amount>,
    pub(super) sessions: BTreeMap<String, Session>,
    /// One-time keys of `session.newkey`: key to user.
    pub(super) keys: BTreeMap<String, String>,
    /// Promo code in each client's cart.
    pub(super) promocodes: BTreeMap<String, String>,
    /// Filters that stick: the client and the list, and the fields.
    #[serde(default)]
    pub(super) filters: BTreeMap<String, Vec<(String, String)>>,
    pub(super) lines: BTreeMap<u64, Line>,
    pub(super) services: BTreeMap<u64, Service>,
    pub(super) payments: BTreeMap<u64, Payment>,
    pub(super) stored: BTreeMap<u64, Stored>,
    pub(super) last_line: u64,
    pub(super) last_service: u64,
    pub(super) last_payment: u64,
    pub(super) last_stored: u64,
}

impl Panel {
    pub(super) fn new_line(&mut self, line: Line) -> u64 {
        let id = next_id(&mut self.last_line, 4711);
        self.lines.insert(id, line);
        id
    }

    pub(super) fn new_service(&mut self, service: Service) -> u64 {
        let id = next_id(&mut self.last_service, 100_500);
        self.services.insert(id, service);
        id
    }

    pub(super) fn new_payment(&mut self, payment: Payment) -> u64 {
        let id = next_id(&mut self.last_payment, 150);
        self.payments.insert(id, payment);
        id
    }

    pub(super) fn new_stored(&mut self, stored: Stored) -> u64 {
        let id = next_id(&mut self.last_stored, 456);
        self.stored.insert(id, stored);
        id
    }

    pub(super) fn balance(&self, user: &str) -> Amount {
        self.balances.get(user).copied().unwrap_or_default()
    }
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Session {
    pub(super) user: String,
    pub(super) used: Millis,
    /// The second factor is still due.
    pub(super) half: bool,
}

/// One configured product, in a cart or in service.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Order {
    pub(super) tariff: u64,
    pub(super) period: i32,
    pub(super) datacenter: Option<u64>,
    pub(super) addons: Vec<(u64, String)>,
    pub(super) ostempl: String,
    pub(super) recipe: String,
    pub(super) domain: String,
    pub(super) server_name: String,
    pub(super) autoprolong: bool,
    pub(super) remoteid: String,
    pub(super) count: u32,
    /// For one piece and the whole period, options included, before any promo code.
    pub(super) price: Amount,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Line {
    pub(super) user: String,
    pub(super) order: Order,
    /// In the old cart (`func=basket`) instead of the new one.
    pub(super) old_cart: bool,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Service {
    pub(super) user: String,
    pub(super) order: Order,
    pub(super) paid: Amount,
    pub(super) created: Millis,
    /// When it becomes active; none while it is not paid.
    pub(super) ready: Option<Millis>,
    #[serde(default)]
    pub(super) prolonged: Vec<Prolonged>,
}

/// A renewal of a service.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Prolonged {
    pub(super) months: i32,
    pub(super) price: Amount,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Payment {
    pub(super) user: String,
    pub(super) paymethod: u64,
    pub(super) payer: Option<u64>,
    pub(super) amount: Amount,
    pub(super) created: Millis,
    /// Save the method once this payment has gone through.
    pub(super) store: bool,
    pub(super) credited: bool,
    pub(super) services: Vec<u64>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Stored {
    pub(super) user: String,
    pub(super) paymethod: u64,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Registrar {
    /// Funds of each reseller.
    pub(super) resellers: BTreeMap<u64, Amount>,
    /// Funds of each customer.
    pub(super) customers: BTreeMap<u64, Amount>,
    pub(super) orders: BTreeMap<u64, Combo>,
    /// Domain to order: a name is asked for with every order, among many thousands.
    pub(super) domains: BTreeMap<String, u64>,
    pub(super) invoices: BTreeMap<u64, Invoice>,
    pub(super) last_order: u64,
    pub(super) last_invoice: u64,
    /// Customers who signed up, and those of the catalogue who were changed.
    #[serde(default)]
    pub(super) signed_up: Vec<Customer>,
    /// Contacts that were added, and those of the catalogue that were changed.
    #[serde(default)]
    pub(super) contacts: Vec<Contact>,
    #[serde(default)]
    pub(super) default_contacts: Vec<DefaultContacts>,
    /// Tokens of customers who logged in.
    #[serde(default)]
    pub(super) tokens: BTreeMap<String, u64>,
    /// Money that was given to customers, by its transaction.
    #[serde(default)]
    pub(super) funds: BTreeMap<u64, Fund>,
}

/// The contacts that a customer uses for one kind of domain where nothing else is said.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DefaultContacts {
    pub(super) customer: u64,
    #[serde(rename = "type")]
    pub(super) kind: String,
    /// Registrant, admin, tech, billing.
    pub(super) ids: [u64; 4],
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Fund {
    pub(super) customer: u64,
    pub(super) amount: Amount,
    pub(super) description: String,
    /// `credit` or `receipt`.
    pub(super) kind: String,
    /// The caller's own word for it.
    pub(super) key: String,
    /// Whether it counts among what the customer has paid in all.
    pub(super) counted: bool,
    pub(super) created: Millis,
}

/// An order with its one action, the addition: a combo, or a domain alone.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Combo {
    pub(super) reseller: u64,
    pub(super) customer: u64,
    /// Nothing for a domain that was registered alone.
    pub(super) plan: Option<u64>,
    pub(super) domain: String,
    pub(super) months: u32,
    pub(super) created: Millis,
    pub(super) progress: Progress,
    pub(super) auto_renew: bool,
    /// Product key and order id of each service in the plan; a domain alone is its own service.
    pub(super) children: Vec<(String, u64)>,
    pub(super) action: u64,
    pub(super) price: Amount,
    pub(super) cost: Amount,
    pub(super) invoice: Option<u64>,
    /// Name servers of the domain, and its contacts: registrant, admin, tech, billing.
    #[serde(default)]
    pub(super) name_servers: Vec<String>,
    #[serde(default)]
    pub(super) domain_contacts: Vec<String>,
    #[serde(default)]
    pub(super) suspended: bool,
    /// Whether the domain's owner is hidden.
    #[serde(default)]
    pub(super) privacy: bool,
    #[serde(default)]
    pub(super) renewals: Vec<Renewal>,
}

impl Combo {
    /// The order id of the domain, which is a service of its own.
    pub(super) fn domain_order(&self) -> Option<u64> {
        self.children.iter().find(|(key, _)| key == "domainOrder").map(|(_, id)| *id)
    }

    /// Months that are paid for or being executed.
    pub(super) fn term(&self) -> u32 {
        let renewed = self.renewals.iter().filter(|renewal| renewal.progress.is_executed());
        self.months + renewed.map(|renewal| renewal.months).sum::<u32>()
    }
}

/// A further term of an order.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Renewal {
    pub(super) action: u64,
    pub(super) months: u32,
    pub(super) created: Millis,
    pub(super) cost: Amount,
    pub(super) invoice: Option<u64>,
    pub(super) progress: Progress,
}

/// How far an addition or a renewal has got.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Progress {
    /// Executed; active from this time on.
    Executing(Millis),
    /// Nothing happens until the invoice is paid.
    AwaitingPayment,
    /// The reseller's funds don't cover the cost.
    Locked,
}

impl Progress {
    pub(super) fn is_executed(self) -> bool {
        matches!(self, Self::Executing(_))
    }

    pub(super) fn is_done(self, now: Millis) -> bool {
        matches!(self, Self::Executing(ready) if ready <= now)
    }
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Invoice {
    pub(super) customer: u64,
    pub(super) order: u64,
    pub(super) amount: Amount,
    pub(super) description: String,
    pub(super) created: Millis,
    pub(super) paid: bool,
    pub(super) cancelled: bool,
}
