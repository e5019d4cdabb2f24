//! What changes while the sandbox is used: carts, services, orders, balances, sessions. One value,
//! one file.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::amount::Amount;
use super::catalog::{Catalog, Contact, Customer};

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
    pub(super) fn fresh(catalog: &Catalog) -> Self {
        let mut state = Self::default();
        for user in &catalog.billmanager.users {
            let panel = &mut state.billmanager;
            panel.balances.insert(user.name.clone(), user.balance);
            for id in &user.stored {
                panel.stored.insert(*id, Stored { user: user.name.clone(), paymethod: 15 });
            }
        }
        for reseller in &catalog.logicboxes.resellers {
            state.logicboxes.resellers.insert(reseller.id, reseller.balance);
        }
        for customer in &catalog.logicboxes.customers {
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
    /// When somebody gave a wrong password of each name, lately.
    #[serde(default)]
    pub(super) failures: BTreeMap<String, Vec<Millis>>,
    /// Payers that were added or changed, beside those of the catalog.
    #[serde(default)]
    pub(super) payers: BTreeMap<u64, Payer>,
    pub(super) lines: BTreeMap<u64, Line>,
    pub(super) services: BTreeMap<u64, Service>,
    pub(super) payments: BTreeMap<u64, Payment>,
    pub(super) stored: BTreeMap<u64, Stored>,
    pub(super) last_line: u64,
    pub(super) last_service: u64,
    pub(super) last_payment: u64,
    pub(super) last_stored: u64,
    #[serde(default)]
    pub(super) last_payer: u64,
}

impl Panel {
    pub(super) fn new_line(&mut self, line: Line) -> u64 {
        let id = next_id(&mut self.last_line, 4711);
        self.lines.insert(id, line);
        id
    }

    pub(super) fn new_service(&mut self, service: Service) -> u64 {
        let id = self.next_service();
        self.services.insert(id, service);
        id
    }

    pub(super) fn next_service(&mut self) -> u64 {
        next_id(&mut self.last_service, 100_500)
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

    pub(super) fn new_payer(&mut self, payer: Payer) -> u64 {
        let id = next_id(&mut self.last_payer, 101);
        self.payers.insert(id, payer);
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
    /// For one piece and the whole period: options and set-up included, the tariff's discount taken
    /// off, before any promo code.
    pub(super) price: Amount,
    /// What of the price is paid once.
    #[serde(default)]
    pub(super) setup: Amount,
    /// What the tariff's discount took off the price.
    #[serde(default)]
    pub(super) discount: Amount,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Line {
    pub(super) user: String,
    pub(super) order: Order,
    /// In the old cart (`func=basket`) instead of the new one.
    pub(super) old_cart: bool,
    /// The service that a line of the old cart is for: its id is given away with the line.
    #[serde(default)]
    pub(super) item: Option<u64>,
    /// Taken out of the old cart, where it is shown still.
    #[serde(default)]
    pub(super) rolled_back: bool,
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
    /// The password that was set since it runs.
    #[serde(default)]
    pub(super) password: String,
    #[serde(default)]
    pub(super) deleted: bool,
}

/// Who pays, as far as that was said.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Payer {
    pub(super) user: String,
    pub(super) name: String,
    pub(super) person: String,
    pub(super) country: String,
    /// 1 is a person, 2 a company, 3 a sole proprietor.
    pub(super) kind: String,
}

impl Default for Payer {
    fn default() -> Self {
        let country = "177".into();
        Self {
            user: String::new(),
            name: String::new(),
            person: String::new(),
            country,
            kind: "1".into(),
        }
    }
}

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
    /// The order of the old cart that it is for.
    #[serde(default)]
    pub(super) billorder: Option<u64>,
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
    /// Customers who signed up, and those of the catalog who were changed.
    #[serde(default)]
    pub(super) signed_up: Vec<Customer>,
    /// Contacts that were added, and those of the catalog that were changed.
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

/// An order with its first action, the addition, and those that came later: a combo, or a domain
/// alone.
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
    pub(super) later: Vec<Later>,
}

impl Combo {
    /// The order id of the domain, which is a service of its own.
    pub(super) fn domain_order(&self) -> Option<u64> {
        self.children.iter().find(|(key, _)| key == "domainOrder").map(|(_, id)| *id)
    }
}

/// What is done to an order after its addition: an action of its own.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Later {
    pub(super) action: u64,
    pub(super) what: What,
    pub(super) created: Millis,
    pub(super) progress: Progress,
    pub(super) cost: Amount,
    pub(super) invoice: Option<u64>,
}

/// What an action does; a term is in months.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum What {
    Add(u32),
    Renew(u32),
    Delete,
}

/// How far an action has got.
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
    pub(super) fn is_done(self, now: Millis) -> bool {
        matches!(self, Self::Executing(ready) if ready <= now)
    }
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Invoice {
    pub(super) customer: u64,
    pub(super) order: u64,
    /// With the tax.
    pub(super) amount: Amount,
    #[serde(default)]
    pub(super) tax: Amount,
    pub(super) description: String,
    pub(super) created: Millis,
    pub(super) paid: bool,
    pub(super) cancelled: bool,
}
