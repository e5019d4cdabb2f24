use clap::{Args, ValueEnum};
use serde_json::json;

use crate::app::context::Context;
use crate::args::values;
use crate::flows::listing;
use crate::output::{Cell, Narrowing, Report, Table};
use orderctl_core::error::Result;
use orderctl_logicboxes::{ACTION_STATUSES, ACTION_TYPES, Action, ActionFilter, Stage};

/// List current and archived actions.
#[derive(Debug, Args)]
pub struct List {
    /// Of these orders, repeatable [order-id]
    #[arg(long, value_name = "ID", value_parser = values::id)]
    order_id: Vec<u64>,

    /// These actions, repeatable [eaq-id]
    #[arg(long, value_name = "ID", value_parser = values::id)]
    action_id: Vec<u64>,

    /// With this status, such as InvoicePaid; repeatable [action-status]
    #[arg(long, value_name = "WORD")]
    status: Vec<String>,

    /// Of this type, such as AddNewDomain; repeatable [action-type]
    #[arg(long = "type", value_name = "WORD")]
    types: Vec<String>,

    /// Current or archived actions only
    /// [actions/search-current, actions/search-archived]
    #[arg(long, value_name = "STAGE")]
    stage: Option<StageArg>,

    /// Maximum number per stage [no-of-records]
    #[arg(long, value_name = "COUNT", default_value_t = 100)]
    limit: usize,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum StageArg {
    Current,
    Archived,
}

impl List {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let (reseller, _) = ctx.reseller()?;
        let text = |ids: &[u64]| ids.iter().map(u64::to_string).collect();
        let (statuses, types) = (self.status.clone(), self.types.clone());
        let filter = ActionFilter {
            action_ids: text(&self.action_id),
            order_ids: text(&self.order_id),
            statuses: self.status,
            types: self.types,
        };
        let stages = match self.stage {
            None => vec![Stage::Current, Stage::Archived],
            Some(StageArg::Current) => vec![Stage::Current],
            Some(StageArg::Archived) => vec![Stage::Archived],
        };
        let mut actions = Vec::new();
        let mut more = 0;
        for stage in stages {
            let (found, total) = reseller.actions(stage, &filter, self.limit)?;
            more += total.unwrap_or_default().saturating_sub(found.len());
            actions.extend(found);
        }
        if actions.is_empty() {
            listing::warn_of_unknown(ctx, "--status", &statuses, &ACTION_STATUSES);
            listing::warn_of_unknown(ctx, "--type", &types, &ACTION_TYPES);
        }
        let table = table(&actions);
        let report = Report::new(json!({"actions": actions, "complete": more == 0}), table)?;
        Ok(listing::limited(report, actions.len(), more, "No actions found."))
    }
}

pub fn table(actions: &[Action]) -> Table {
    let mut table = Table::list(["id", "order", "action", "status", "message", "added", "stage"])
        .narrowing([Narrowing::Drop("stage")]);
    for action in actions {
        let stage = match action.stage {
            Stage::Current => "current",
            Stage::Archived => "archived",
        };
        let status = action.action_status.as_deref().unwrap_or_default();
        table.row([
            Cell::fixed(&action.action_id),
            Cell::fixed(&action.order_id),
            Cell::named(match &action.description {
                Some(_) => &action.description,
                None => &action.action_type,
            }),
            match action.locked {
                true => Cell::state(Cell::of_value(format!("{status} (locked)"), status)),
                false => Cell::state(status),
            },
            Cell::from(&action.action_description),
            Cell::time(action.added),
            Cell::fixed(stage),
        ]);
    }
    table
}
