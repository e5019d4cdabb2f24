//! Following actions until they are finished, or the time is over.

use std::time::Duration;

use crate::app::context::Context;
use crate::app::signals;
use orderctl_core::Deadline;
use orderctl_core::error::{Code, Error, Kind, Result};
use orderctl_logicboxes::{Action, ActionFilter, Reseller};

/// The pause between the first looks; each further one is half as long again, up to the longest.
const INITIAL_BACKOFF: Duration = Duration::from_secs(1);
const MAX_PACE: Duration = Duration::from_secs(15);

/// Looks at actions until all that were named are finished or the time is over, and gives them as
/// they were last seen. What can't be found is not waited for.
///
/// # Errors
/// Of the first look. A provider that can't be reached for a while after that is asked again.
pub fn to_the_end(
    ctx: &Context,
    reseller: &Reseller,
    filter: &ActionFilter,
) -> Result<Vec<Action>> {
    let progress = ctx.out.progress();
    let end = Deadline::after(&*ctx.clock, ctx.wait_timeout());
    let mut pace = INITIAL_BACKOFF;
    let mut actions = reseller.actions_now(filter)?;
    loop {
        let open: Vec<&Action> = actions.iter().filter(|action| !action.is_finished()).collect();
        let left = end.left(&*ctx.clock);
        if open.is_empty() || left.is_zero() {
            return Ok(actions);
        }
        progress.say(&open.into_iter().map(summary).collect::<Vec<_>>().join("; "));
        if signals::pause(&*ctx.clock, pace.min(left)) {
            return Ok(actions);
        }
        pace = (pace * 3 / 2).min(MAX_PACE);
        match reseller.actions_now(filter) {
            Ok(now) => actions = now,
            Err(error) if matches!(error.kind(), Kind::Unreachable | Kind::RateLimited) => {
                progress.say(&format!("the provider does not answer: {error}"));
            }
            Err(error) => return Err(error),
        }
    }
}

fn summary(action: &Action) -> String {
    if action.locked {
        return lock(action);
    }
    let status = action.action_status.as_deref().unwrap_or("under way");
    match &action.action_description {
        Some(text) => format!("Action {}: {status}: {text}", action.action_id),
        None => format!("Action {}: {status}", action.action_id),
    }
}

/// What a lock is, and what opens it.
pub fn lock(action: &Action) -> String {
    let says = action.action_description.as_deref().unwrap_or("Order Locked");
    format!(
        "Action {} is locked (\"{}\"): as a rule the reseller's own funds don't cover it. Add \
         funds; the provider tries again by itself.",
        action.action_id,
        says.trim_end_matches('.')
    )
}

/// The error for an action that failed.
pub fn failure(action: &Action) -> Error {
    let why = action
        .action_description
        .as_deref()
        .or(action.action_status.as_deref())
        .unwrap_or("no reason was given");
    let error = Error::new(Kind::Refused, format!("action {} failed: {why}", action.action_id))
        .code(Code::ActionFailed);
    match &action.order_id {
        Some(id) => error.hint(format!("it was for order {id}, which may have an invoice by now")),
        None => error,
    }
}
