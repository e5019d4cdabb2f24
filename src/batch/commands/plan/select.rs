//! Which rows of a plan are to be placed, asked on a terminal.

use std::collections::BTreeSet;

use crate::app::context::Context;
use crate::batch::{Deselected, Plan, PlanRow};
use crate::prompt::Choice;
use orderctl_core::error::Result;

/// More rows than somebody goes through one by one.
const MAX_CHOICES: usize = 500;

/// Asks which rows are wanted, all of them chosen beforehand. Nothing if all are, or there is nothing to
/// choose from.
pub fn rows(ctx: &Context, plan: &Plan) -> Result<Option<Deselected>> {
    let mut choices = Vec::new();
    let mut rows = plan.rows()?;
    while let Some(row) = rows.next()? {
        if row.is_selectable() {
            choices.push((Choice::new(row.name.clone(), label(&row)), true));
        }
        if choices.len() > MAX_CHOICES {
            let all = "Too many rows to choose from: all of them are in the plan.";
            ctx.out.message(all);
            return Ok(None);
        }
    }
    if choices.is_empty() {
        return Ok(None);
    }
    let kept: BTreeSet<String> =
        ctx.ask.choose_several("", "Rows to place", &choices)?.into_iter().collect();
    let names = choices.into_iter().map(|(choice, _)| choice.value);
    let dropped: BTreeSet<String> = names.filter(|name| !kept.contains(name)).collect();
    if dropped.is_empty() {
        return Ok(None);
    }
    plan.deselect(&dropped).map(Some)
}

/// A row in a line.
fn label(row: &PlanRow) -> String {
    let price = row.due_now.as_ref().map_or_else(|| "price unknown".into(), ToString::to_string);
    format!("{}: {} with {}, {price}", row.name, row.order.command(), row.profile)
}
