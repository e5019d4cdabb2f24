use clap::Args;
use serde_json::json;

use super::list;
use super::resolve_id::resolve_id;
use crate::app::context::Context;
use crate::args::values;
use crate::flows::follow_actions as follow;
use crate::output::Report;
use orderctl_core::error::{Code, Error, Kind, Result};
use orderctl_logicboxes::{Action, ActionFilter};

/// Wait until actions are finished.
///
/// Waits for 15 minutes or --wait-timeout. The exit code is 8 if an action is still pending then, and 5
/// if one failed.
#[derive(Debug, Args)]
pub struct Wait {
    /// Action ids, as reported by combo add; prompted for on a terminal [eaq-id]
    #[arg(value_name = "ACTION_ID", value_parser = values::id)]
    ids: Vec<u64>,
}

impl Wait {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        ctx.ask.require(&[("ACTION_ID", !self.ids.is_empty())])?;
        let (reseller, _) = ctx.reseller()?;
        let mut ids: Vec<String> = self.ids.iter().map(u64::to_string).collect();
        if ids.is_empty() {
            ids.push(resolve_id(ctx, &reseller)?.to_string());
        }
        let filter = ActionFilter { action_ids: ids.clone(), ..ActionFilter::default() };
        let actions = follow::to_the_end(ctx, &reseller, &filter)?;
        if let Some(id) = ids.iter().find(|id| actions.iter().all(|a| a.action_id != **id)) {
            return Err(Error::new(Kind::Refused, format!("action {id} not found"))
                .code(Code::Missed)
                .hint("orderctl action list lists them")
                .next(["action", "list"]));
        }
        if let Some(failed) = actions.iter().find(|action| action.has_failed()) {
            return Err(follow::failure(failed));
        }
        let pending = actions.iter().any(|action| !action.is_finished());
        let notes = actions.iter().filter(|a: &&Action| a.locked).map(follow::lock).collect();
        let table = list::table(&actions);
        Ok(Report { pending, notes, ..Report::new(json!({"actions": actions}), table)? })
    }
}
