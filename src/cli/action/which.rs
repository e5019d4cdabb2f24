//! Which action is meant, where none was named: one that a person chooses of those under way.

use crate::ask::Choice;
use crate::cli::context::Context;
use crate::error::Result;
use crate::provider::logicboxes::{Action, ActionFilter, Reseller, Stage};

/// Actions that are offered.
const MOST: usize = 500;

pub fn which(ctx: &Context, reseller: &Reseller) -> Result<String> {
    let (actions, _) = reseller.actions(Stage::Current, &ActionFilter::default(), MOST)?;
    let choices: Vec<Choice> =
        actions.iter().map(|action| Choice::new(&action.action_id, label(action))).collect();
    ctx.ask.which("ACTION_ID", "Action", &choices)
}

fn label(action: &Action) -> String {
    let words = [
        Some(action.action_id.clone()),
        action.description.clone().or_else(|| action.action_type.clone()),
        action.action_status.clone(),
    ];
    words.into_iter().flatten().collect::<Vec<_>>().join("  ")
}
