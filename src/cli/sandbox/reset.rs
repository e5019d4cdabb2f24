use clap::Args;
use serde_json::json;

use crate::cli::context::Context;
use crate::error::{Error, Result};
use crate::output::{Report, Sheet};
use crate::sandbox;

/// Forget everything that was ordered in the sandbox.
#[derive(Debug, Args)]
pub struct Reset {}

impl Reset {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let state = ctx.sandbox_state()?;
        sandbox::reset(&state).map_err(|error| {
            Error::config(format!("can't remove {}", state.display())).because(error)
        })?;
        let shown = state.display().to_string();
        Report::new(json!({"state": shown}), Sheet::record().field("forgotten", &shown))
    }
}
