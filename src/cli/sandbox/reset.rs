use clap::Args;
use serde_json::json;

use crate::cli::folders;
use crate::error::{Error, Result};
use crate::output::{Report, Sheet};
use crate::sandbox;

/// Forget everything that was ordered in the sandbox.
#[derive(Debug, Args)]
pub struct Reset {}

impl Reset {
    pub fn run(self) -> Result<Report> {
        let state = folders::sandbox_file()?;
        sandbox::reset(&state).map_err(|error| {
            Error::config(format!("can't remove {}", state.display())).because(error)
        })?;
        let shown = state.display().to_string();
        Report::new(json!({"state": shown}), Sheet::record().field("forgotten", &shown))
    }
}
