//! A row before anybody was asked for its price.

use std::sync::Arc;

use super::clients::{Api, Client};
use super::order::Order;
use orderctl_billmanager::AutoRenew;
use orderctl_checkout::ledger::fingerprint;
use orderctl_core::Money;
use orderctl_core::error::Result;

/// A row before anybody was asked for its price.
pub struct Draft {
    /// Its name.
    pub name: String,
    /// The key under which the file knows it.
    pub key: String,
    /// The client of its profile.
    pub client: Arc<Client>,
    /// What is ordered.
    pub order: Order,
    /// What is said of the renewal of a service.
    pub auto_renew: Option<AutoRenew>,
    /// The most that it may cost.
    pub max_price: Option<Money>,
    /// Whether a file has it: then it means the same renewal for ever.
    pub is_of_file: bool,
    /// What is missing in it so that it can't be ordered.
    pub missing: Option<String>,
}

/// The longest part of a key that tells an end: times are shorter.
const MAX_END: usize = 40;

/// The end of what an order renews, as the provider has it now, in its words; nothing for what renews
/// nothing, and where the provider tells none.
///
/// # Errors
/// When the provider can't be asked.
pub fn end_of(order: &Order, client: &Client) -> Result<Option<String>> {
    match (order, &client.api) {
        (Order::Renew { renewal, item_type }, Api::Panel(panel)) => {
            let id = renewal.service_id.to_string();
            Ok(panel.service(item_type.as_deref(), &id)?.expires)
        }
        (Order::ComboRenew { renewal, .. }, Api::Reseller(reseller)) => {
            let details = reseller.combo_details(&renewal.order_id.to_string())?;
            Ok(details.expires.map(|end| end.to_string()))
        }
        _ => Ok(None),
    }
}

/// The key of a renewal: the account, what is renewed, and the end that it has before. Whoever renews
/// this term has the same key, and nobody renews it twice.
pub fn renewal_key(order: &Order, client: &Client, end: &str) -> Option<String> {
    let (what, id) = match order {
        Order::Renew { renewal, .. } => ("service", renewal.service_id),
        Order::ComboRenew { renewal, .. } => ("combo", renewal.order_id),
        Order::Line(_) | Order::Now(_) | Order::Pay(_) | Order::Combo(_) => return None,
    };
    let account = client.account();
    let whose = fingerprint(
        account.provider.name(),
        &account.account,
        "renew",
        &[("endpoint", &account.endpoint)],
    );
    let plain = |c: char| if c.is_ascii_graphic() { c } else { '_' };
    let end: String = end.chars().map(plain).take(MAX_END).collect();
    let whose = whose.get(..16).unwrap_or(&whose);
    Some(format!("renew/{what}-{id}/{end}/{whose}"))
}
