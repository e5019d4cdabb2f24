//! Following actions until they are finished, or the time is over.

use crate::app::context::Context;
use crate::flows::poll::{Probe, until_done};
use orderctl_core::error::{Code, Error, Kind, Result};
use orderctl_logicboxes::{Action, ActionFilter, Reseller};

/// Looks at actions until all that were named are finished, the time is over, or the user ends the
/// wait, and gives them as they were last seen. What can't be found is not waited for.
///
/// # Errors
/// As [`until_done`].
pub fn to_the_end(
    ctx: &Context,
    reseller: &Reseller,
    filter: &ActionFilter,
) -> Result<Vec<Action>> {
    until_done(ctx, || {
        let actions = reseller.actions_now(filter)?;
        let open: Vec<String> =
            actions.iter().filter(|action| !action.is_finished()).map(summary).collect();
        Ok(if open.is_empty() {
            Probe::Done(actions)
        } else {
            Probe::Pending(actions, open.join("; "))
        })
    })
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
