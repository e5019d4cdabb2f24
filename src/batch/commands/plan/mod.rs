//! `orderctl plan …`

mod select;
mod show;
pub mod source;
pub mod view;

use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, Subcommand};

use crate::app::context::Context;
use crate::args::values;
use crate::batch::{self, Action, Clients, Deselected};
use crate::output::Report;
use orderctl_core::error::Result;
use source::Source;

/// Show what many orders would cost, and what stands in their way.
///
/// Every row of an order file is quoted and held against every limit; see `orderctl help order-file`.
/// --save writes the plan to a file, which `orderctl apply` places as it was reviewed; on a terminal, rows
/// can be left out of it. The exit code is that of the worst row.
#[derive(Debug, Args)]
#[command(
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true,
    after_help = "Examples:\n  orderctl plan customers.toml\n  \
        orderctl plan customers.toml --save may.plan.json\n  \
        orderctl plan --expiring 30d --period 1\n  \
        orderctl plan show may.plan.json -o markdown"
)]
pub struct Plan {
    #[command(subcommand)]
    verb: Option<Verb>,

    #[command(flatten)]
    source: Source,

    /// Write the plan to this file; it holds no secret
    #[arg(long, value_name = "FILE")]
    save: Option<PathBuf>,

    /// How long a saved plan may be placed
    #[arg(hide_short_help = true, long, value_name = "TIME", default_value = "24h", value_parser = values::days)]
    valid: Duration,

    /// Exit with 2 if there is something to place
    ///
    /// And with 0 if not.
    #[arg(long)]
    detailed_exitcode: bool,
}

#[derive(Debug, Subcommand)]
enum Verb {
    Show(show::Show),
}

impl Plan {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        if let Some(Verb::Show(show)) = self.verb {
            return show.run(ctx);
        }
        let clients = Clients::new(ctx);
        let plan = self.source.plan(ctx, &clients, self.valid)?;
        let save = self.save.as_deref().filter(|path| ctx.writes(path));
        let is_asked = save.is_some() && ctx.ask.is_possible() && !ctx.globals.yes;
        let deselected = if is_asked { select::rows(ctx, &plan)? } else { None };
        let (shown, plan) = match deselected {
            Some(Deselected { shown, kept }) => (Some(shown), kept),
            None => (None, plan),
        };
        save.map_or(Ok(()), |path| batch::save_plan(&plan, path))?;
        let saved = save.map(|path| path.display().to_string());
        let mut report = view::report(ctx, shown.as_ref().unwrap_or(&plan), saved.as_deref())?;
        let something = plan.sums.count(Action::Place) + plan.sums.count(Action::Unsettled) > 0;
        report.failed = plan.sums.ended.kind();
        // As Terraform's flag of this name has it.
        report.ends_with =
            (report.failed.is_none() && self.detailed_exitcode && something).then_some(2);
        Ok(report)
    }
}
