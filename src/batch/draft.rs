//! A row before anybody was asked for its price.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::clients::{Api, Client};
use super::order::Order;
use orderctl_billmanager::{AutoRenew, Service, no_service};
use orderctl_checkout::ledger::fingerprint;
use orderctl_core::Money;
use orderctl_core::error::{Error, Result};

/// A row before anybody was asked for its price.
pub struct Draft {
    /// The name of the row in its file, or of what is renewed (`service-7`).
    pub name: String,
    /// The key under which the file knows it.
    pub key: String,
    /// The client of its profile.
    pub client: Arc<Client>,
    /// The order as the file says it; its renewal is not yet held against what the panel offers.
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

/// The services that the rows of a chunk renew. A list has no way to ask for one service, so it is
/// read once for all of them: once a row, it would take a time that grows with the square of the rows.
#[derive(Default)]
pub struct Ends {
    lists: BTreeMap<List, Result<BTreeMap<String, Option<String>>>>,
}

/// A list of services: of a profile, and of one product type or of all.
type List = (String, Option<String>);

impl Ends {
    /// Reads the lists that these rows need.
    pub fn read(drafts: &[Draft]) -> Self {
        let mut wanted: BTreeMap<List, (&Client, BTreeSet<String>)> = BTreeMap::new();
        for draft in drafts {
            if let Some((list, id)) = listed(draft) {
                let (_, ids) = wanted.entry(list).or_insert((&draft.client, BTreeSet::new()));
                ids.insert(id);
            }
        }
        let mut lists = BTreeMap::new();
        for (list, (client, ids)) in wanted {
            let Api::Panel(panel) = &client.api else { continue };
            let types: Vec<String> = list.1.iter().cloned().collect();
            let is_wanted = |service: &Service| ids.contains(&service.service_id);
            let found = client.ask(|| panel.services_that(&types, ids.len(), &is_wanted));
            let ends = found.map(|found| {
                found.into_iter().map(|service| (service.service_id, service.expires)).collect()
            });
            lists.insert(list, ends);
        }
        Self { lists }
    }

    /// The end of what a row renews, as the provider has it now, in its words; nothing for what renews
    /// nothing, and where the provider tells none.
    ///
    /// # Errors
    /// When the provider could not be asked, or has no such service.
    pub fn of(&self, draft: &Draft) -> Result<Option<String>> {
        if let (Order::ComboRenew { renewal, .. }, Api::Reseller(reseller)) =
            (&draft.order, &draft.client.api)
        {
            let details = reseller.combo_details(&renewal.order_id.to_string())?;
            return Ok(details.expires.map(|end| end.to_string()));
        }
        let Some((list, id)) = listed(draft) else { return Ok(None) };
        match self.lists.get(&list) {
            Some(Ok(ends)) => match ends.get(&id) {
                Some(end) => Ok(end.clone()),
                None => Err(no_service(&id)),
            },
            Some(Err(error)) => {
                Err(Error::new(error.kind(), error.message()).coded_as(error).advised_as(error))
            }
            None => Err(Error::internal("a list of services was not read")),
        }
    }
}

/// The list that shows what a row renews, and its id there.
fn listed(draft: &Draft) -> Option<(List, String)> {
    match &draft.order {
        Order::Renew { renewal, item_type } => {
            let list = (draft.client.profile.name.clone(), item_type.clone());
            Some((list, renewal.service_id.to_string()))
        }
        _ => None,
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
