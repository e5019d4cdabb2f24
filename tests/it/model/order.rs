//! What users may want, and how it becomes a purchase.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use orderctl_billmanager as panel;
use orderctl_checkout::Charge;
use orderctl_checkout::ledger::Attempt;
use orderctl_core::http::Http;
use orderctl_core::{Clock, Command, Months, Period, ProviderKind, Purchase, Secret};
use orderctl_logicboxes as api;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::support::Provider;

/// An account at one of the providers, and the profile that buys with it.
pub struct Account {
    pub profile: &'static str,
    pub provider: ProviderKind,
    /// The panel's user, or the reseller.
    pub name: &'static str,
    /// What the profile may spend in any 24 hours.
    pub limit: Option<&'static str>,
}

pub const ACCOUNTS: [Account; 4] = [
    Account {
        profile: "shared",
        provider: ProviderKind::Billmanager,
        name: "demo",
        limit: Some("25.00 EUR"),
    },
    Account { profile: "free", provider: ProviderKind::Billmanager, name: "nopayer", limit: None },
    Account {
        profile: "penniless",
        provider: ProviderKind::Billmanager,
        name: "empty",
        limit: None,
    },
    Account {
        profile: "resell",
        provider: ProviderKind::Logicboxes,
        name: "100001",
        limit: Some("3.00 USD"),
    },
];

/// An order as a user means it.
#[derive(Clone)]
pub enum Order {
    Line(panel::AddOrder),
    AtOnce(panel::AddOrder),
    Pay(panel::CartPayment),
    Activate(panel::CartPayment),
    Combo(api::ComboOrder),
}

/// What is done with a purchase, whatever it buys.
pub trait Errand {
    type Outcome;
    fn run<P: Purchase>(self, charge: Charge, purchase: &P) -> Self::Outcome;
}

pub fn tariff(id: u64) -> panel::AddOrder {
    panel::AddOrder::new("vds", id, Period::MONTH)
}

pub fn payment(lines: Vec<String>) -> panel::CartPayment {
    panel::CartPayment { lineitem_ids: lines, method: Some(0), ..panel::CartPayment::default() }
}

/// The combo plan that costs 0.99 USD.
pub fn combo(domain: &str) -> api::ComboOrder {
    let services = api::ServicesBuilder {
        ns: vec!["ns1.shop.example".into(), "ns2.shop.example".into()],
        contacts: api::Contacts::all("30000001"),
        ..api::ServicesBuilder::default()
    };
    api::ComboOrder {
        domain: domain.parse().unwrap(),
        customer_id: 20_000_001,
        months: "1".parse::<Months>().unwrap(),
        invoice_option: api::InvoiceOption::KeepInvoice,
        bundle_id: 502,
        services: services.build().unwrap(),
        discount_amount: None,
    }
}

impl fmt::Debug for Order {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Line(order) => write!(f, "cart add {}", order.tariff),
            Self::AtOnce(order) => write!(f, "cart add --skip-basket {}", order.tariff),
            Self::Pay(payment) => write!(f, "cart pay {}", payment.lineitem_ids.join(" ")),
            Self::Activate(payment) => {
                write!(f, "cart activate {}", payment.lineitem_ids.join(" "))
            }
            Self::Combo(order) => write!(f, "combo add {}", order.domain),
        }
    }
}

impl Order {
    /// The order that a recorded attempt was made for.
    pub fn of(attempt: &Attempt) -> Self {
        fn read<T: DeserializeOwned>(attempt: &Attempt) -> T {
            attempt.recorded.order.read().unwrap()
        }
        match attempt.command {
            Command::CartAdd => Self::Line(read(attempt)),
            Command::CartAddSkipBasket => Self::AtOnce(read(attempt)),
            Command::CartPay => Self::Pay(read(attempt)),
            Command::CartActivate => Self::Activate(read(attempt)),
            _ => Self::Combo(read(attempt)),
        }
    }

    /// Runs an errand as a process of its own would: with clients that nobody has used before.
    pub fn with<E: Errand>(
        &self,
        account: &Account,
        provider: &Provider,
        clock: &Arc<dyn Clock>,
        errand: E,
    ) -> E::Outcome {
        // No fault of the model takes longer: what hangs is hung up on by the provider.
        let http = Http::new(Duration::from_secs(60), Arc::clone(clock));
        let login = || {
            let secret = Secret::new(account.name);
            panel::Settings::new(provider.panel_url(), account.name, secret)
        };
        match self {
            Self::Combo(order) => {
                let settings = api::Settings {
                    url: provider.api_url(),
                    auth_userid: account.name.into(),
                    api_key: Secret::new("sandbox-key"),
                    format: api::Format::Json,
                    renew_term: api::RenewTerm::default(),
                    tax: None,
                };
                let reseller = api::Reseller::new(settings, http, Arc::clone(clock));
                errand.run(Charge::Immediate, &api::ComboAdd { reseller: &reseller, order })
            }
            Self::Line(order) => {
                let panel = panel::Panel::new(login(), http);
                errand.run(Charge::Deferred, &panel::AddToCart::new(&panel, order))
            }
            Self::AtOnce(order) => {
                let panel = panel::Panel::new(login(), http);
                errand.run(Charge::Immediate, &panel::OrderNow::new(&panel, order))
            }
            Self::Pay(payment) => {
                let panel = panel::Panel::new(login(), http);
                errand.run(Charge::Immediate, &panel::PayCart::new(&panel, payment.clone()))
            }
            Self::Activate(payment) => {
                let panel = panel::Panel::new(login(), http);
                errand.run(Charge::Immediate, &panel::Activate::of(&panel, payment.clone()))
            }
        }
    }
}

/// The lines that an attempt to pay is for; none for any other attempt.
pub fn paid_lines(attempt: &Attempt) -> Vec<String> {
    if !matches!(attempt.command, Command::CartPay | Command::CartActivate) {
        return Vec::new();
    }
    let before: panel::PaySnapshot = attempt.recorded.snapshot.read().unwrap();
    before.lines.into_keys().collect()
}

/// What a person who found the order, and its id, writes down.
pub fn receipt(attempt: &Attempt, id: Option<&str>) -> Value {
    match attempt.command {
        Command::CartAdd => json!({
            "lineitem_id": id.unwrap_or("paid by now"), "item_type": "vds",
            "tariff_id": "3087", "period": 1, "price": null,
        }),
        Command::CartAddSkipBasket => json!({
            "service_id": id, "status": "ordered", "item_type": "vds", "tariff_id": "3087",
            "price": attempt.amount,
        }),
        Command::CartPay | Command::CartActivate => json!({
            "status": "paid", "lineitem_ids": paid_lines(attempt), "amount": attempt.amount,
            "redirect_url": null, "payment_id": null,
        }),
        _ => json!({
            "status": "accepted", "order_id": id, "customer_id": "20000001",
            "domain": attempt.recorded.order.json()["domain"], "notes": [],
        }),
    }
}

/// The ids that such a receipt has.
pub fn order_ids(attempt: &Attempt, id: Option<&str>) -> Vec<String> {
    match attempt.command {
        Command::CartPay | Command::CartActivate => paid_lines(attempt),
        _ => id.into_iter().map(str::to_owned).collect(),
    }
}
