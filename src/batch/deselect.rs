//! Rows of a plan that a person does not want after all.

use std::collections::{BTreeMap, BTreeSet};

use super::order::Order;
use super::plan::{Action, Draw, Plan, PlanRow};
use orderctl_core::Money;
use orderctl_core::error::Result;

/// A plan without some of its rows.
pub struct Deselected {
    /// With them, as they are shown.
    pub shown: Plan,
    /// Without them, as it is placed.
    pub kept: Plan,
}

/// The lines that are left of a cart.
#[derive(Default)]
struct Lines {
    left: u64,
    /// What those that are not wanted come to; nothing if one has no known price.
    off: Option<Money>,
    has_unknown: bool,
    is_changed: bool,
}

impl Lines {
    fn add(&mut self, row: &PlanRow, is_dropped: bool) {
        if !is_dropped {
            self.left += 1;
            return;
        }
        self.is_changed = true;
        match (&self.off, &row.due_now) {
            (None, Some(price)) => self.off = Some(price.clone()),
            (Some(off), Some(price)) => match off.plus(price) {
                Some(sum) => self.off = Some(sum),
                None => self.has_unknown = true,
            },
            (_, None) => self.has_unknown = true,
        }
    }

    /// What is left of the price of all lines.
    fn rest(&self, price: Option<&Money>) -> Option<Money> {
        price?.minus(self.off.as_ref()?).filter(|_| !self.has_unknown)
    }
}

impl PlanRow {
    /// Whether it is to be placed, and can be left out by itself: a payment is that of its lines.
    pub fn is_selectable(&self) -> bool {
        self.action == Action::Place && !matches!(self.order, Order::Pay(_))
    }
}

impl Plan {
    /// This plan without the rows of these names. The payment of a cart is that of the lines that are left.
    ///
    /// # Errors
    /// Of kind internal, if the temporary files can't be used.
    pub fn deselect(&self, names: &BTreeSet<String>) -> Result<Deselected> {
        let is_dropped = |row: &PlanRow| row.is_selectable() && names.contains(&row.name);
        let mut carts: BTreeMap<String, Lines> = BTreeMap::new();
        let mut rows = self.rows()?;
        while let Some(row) = rows.next()? {
            if matches!(row.order, Order::Line(_)) {
                carts.entry(row.profile.clone()).or_default().add(&row, is_dropped(&row));
            }
        }
        let (mut shown, mut kept) = (Draw::new()?, Draw::new()?);
        let mut rows = self.rows()?;
        while let Some(mut row) = rows.next()? {
            let mut is_dropped = is_dropped(&row);
            if let (Order::Pay(_), Some(lines)) = (&row.order, carts.get(&row.profile))
                && lines.is_changed
            {
                row.due_now = lines.rest(row.due_now.as_ref());
                row.max_price = lines.rest(row.max_price.as_ref());
                is_dropped = lines.left == 0;
            }
            if is_dropped {
                row.action = Action::Deselected;
            } else {
                kept.push(&row)?;
            }
            shown.push(&row)?;
        }
        let done = |draw: Draw| draw.done(self.head.clone(), self.profiles.clone());
        Ok(Deselected { shown: done(shown)?, kept: done(kept)? })
    }
}
