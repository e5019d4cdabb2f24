//! Which order is meant: the one that was named, or one that a person chooses.

use crate::ask::Choice;
use crate::cli::context::Context;
use crate::cli::values;
use crate::error::{Error, Result};
use crate::provider::logicboxes::{FoundCombo, Reseller};

/// Orders that are offered; of more than these one is typed.
const MOST: usize = 500;

pub fn which(ctx: &Context, reseller: &Reseller, named: Option<u64>) -> Result<u64> {
    if let Some(id) = named {
        return Ok(id);
    }
    let (combos, total) = reseller.some_combos(MOST)?;
    if total.is_some_and(|total| total > combos.len()) {
        return ctx.ask.text("ORDER_ID", "Order id", None);
    }
    let choices: Vec<Choice> = combos.into_iter().filter_map(choice).collect();
    values::id(&ctx.ask.which("ORDER_ID", "Order", &choices)?).map_err(Error::usage)
}

fn choice(combo: FoundCombo) -> Option<Choice> {
    let id = combo.order_id?;
    let until = combo.expires.map(|end| format!("until {}", end.strftime("%F")));
    let words = [Some(id.clone()), combo.domain, combo.current_status, until];
    let words: Vec<String> = words.into_iter().flatten().collect();
    Some(Choice::new(id, words.join("  ")))
}
