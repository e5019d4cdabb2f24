//! Which action is meant, where none was named: one that a person chooses of those under way.

use crate::app::context::Context;
use crate::flows::pick::{self, MOST};
use crate::prompt::Choice;
use orderctl_core::error::Result;
use orderctl_logicboxes::{Action, ActionFilter, Reseller, Stage};

pub fn which(ctx: &Context, reseller: &Reseller) -> Result<u64> {
    let (actions, _) = reseller.actions(Stage::Current, &ActionFilter::default(), MOST)?;
    let choices: Vec<Choice> = actions.into_iter().map(choice).collect();
    pick::id(&ctx.ask, "ACTION_ID", "Action", &choices)
}

fn choice(action: Action) -> Choice {
    let what = action.description.or(action.action_type);
    pick::choice(action.action_id, [what, action.action_status])
}
