//! Which action is meant, where none was named: one that a person chooses of those under way.

use crate::app::context::Context;
use crate::flows::select::{self, MAX_CHOICES};
use crate::prompt::Choice;
use orderctl_core::error::Result;
use orderctl_logicboxes::{Action, ActionFilter, Reseller, Stage};

pub fn resolve_id(ctx: &Context, reseller: &Reseller) -> Result<u64> {
    let (actions, _) = reseller.actions(Stage::Current, &ActionFilter::default(), MAX_CHOICES)?;
    let choices: Vec<Choice> = actions.into_iter().map(choice).collect();
    select::id(&ctx.ask, "ACTION_ID", "Action", &choices)
}

fn choice(action: Action) -> Choice {
    let what = action.description.or(action.action_type);
    select::choice(action.action_id, [what, action.action_status])
}
