//! The payment of the lines that a file adds to the cart.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::clients::Client;
use super::draft::Draft;
use super::order::Order;
use super::plan::{Action, PlanRow};
use orderctl_billmanager::CartPayment;
use orderctl_core::Money;

/// The lines that a file adds to the cart, by profile, where it pays them.
#[derive(Default)]
pub(super) struct Paid {
    payment: Option<CartPayment>,
    profiles: BTreeMap<String, Lines>,
}

/// The lines of one profile.
struct Lines {
    client: Arc<Client>,
    /// What they come to; nothing if one of them has no known price.
    sum: Option<Money>,
    /// Their ids; nothing while one of them is not placed.
    ids: Option<Vec<String>>,
}

impl Paid {
    /// Lines that are paid so, once all are in the cart; without a payment they stay there.
    pub(super) fn by(payment: Option<CartPayment>) -> Self {
        Self { payment, profiles: BTreeMap::new() }
    }

    /// Takes a line into account.
    pub(super) fn add(&mut self, draft: &Draft, row: &PlanRow) {
        if self.payment.is_none() || !matches!(row.order, Order::Line(_)) {
            return;
        }
        match self.profiles.get_mut(&row.profile) {
            None => {
                let lines = Lines {
                    client: draft.client.clone(),
                    sum: row.due_now.clone(),
                    ids: (row.action == Action::Placed).then(|| row.lineitem_ids.clone()),
                };
                self.profiles.insert(row.profile.clone(), lines);
            }
            Some(lines) => {
                let sum = lines.sum.as_ref().zip(row.due_now.as_ref());
                lines.sum = sum.and_then(|(sum, price)| sum.plus(price));
                lines.ids =
                    lines.ids.take().filter(|_| row.action == Action::Placed).map(|mut ids| {
                        ids.extend(row.lineitem_ids.iter().cloned());
                        ids
                    });
            }
        }
    }

    /// The payments, one for each cart.
    pub(super) fn drafts(&self, id: &str) -> Vec<Draft> {
        let Some(payment) = &self.payment else { return Vec::new() };
        let draft = |(profile, lines): (&String, &Lines)| Draft {
            name: format!("pay:{profile}"),
            key: format!("{id}#pay:{profile}"),
            client: lines.client.clone(),
            order: Order::Pay(CartPayment {
                lineitem_ids: lines.ids.clone().unwrap_or_default(),
                ..payment.clone()
            }),
            auto_renew: None,
            max_price: lines.sum.clone(),
            is_of_file: true,
            missing: None,
        };
        self.profiles.iter().map(draft).collect()
    }
}
