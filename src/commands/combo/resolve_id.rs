//! Which order is meant: the one that was named, or one that a person chooses.

use crate::app::context::Context;
use crate::flows::select::{self, MAX_CHOICES};
use crate::prompt::Choice;
use orderctl_core::error::Result;
use orderctl_logicboxes::{FoundCombo, Reseller};

pub fn resolve_id(ctx: &Context, reseller: &Reseller, named: Option<u64>) -> Result<u64> {
    if let Some(id) = named {
        return Ok(id);
    }
    let (combos, total) = reseller.some_combos(MAX_CHOICES)?;
    // Of more than can be offered one is typed.
    if total.is_some_and(|total| total > combos.len()) {
        return ctx.ask.text("ORDER_ID", "Order id", None);
    }
    let there = |combo: &FoundCombo| combo.status.as_deref() != Some("deleted");
    let choices: Vec<Choice> = combos.into_iter().filter(there).filter_map(choice).collect();
    select::id(&ctx.ask, "ORDER_ID", "Order", &choices)
}

fn choice(combo: FoundCombo) -> Option<Choice> {
    let until = combo.expires.map(|end| format!("until {}", end.strftime("%F")));
    Some(select::choice(combo.order_id?, [combo.domain, combo.status, until]))
}
