use clap::{Args, ValueHint};

use super::view;
use crate::app::context::Context;
use crate::batch;
use crate::output::Report;
use orderctl_core::error::Result;

/// Show a saved plan; nothing is asked for.
///
/// With -o markdown it can be read in a merge request.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  orderctl plan show may.plan.json -o markdown")]
pub struct Show {
    /// Saved plan
    #[arg(value_name = "PLAN", value_hint = ValueHint::FilePath)]
    plan: String,
}

impl Show {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let plan = batch::open_plan(&self.plan)?;
        view::report(ctx, &plan, Some(&self.plan))
    }
}
