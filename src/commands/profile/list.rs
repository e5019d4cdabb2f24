use clap::Args;
use serde_json::json;

use crate::app::context::Context;
use crate::config::summaries;
use crate::output::{Report, Table};
use orderctl_core::error::Result;

/// List profiles and the defaults.
#[derive(Debug, Args)]
pub struct List {}

impl List {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let config = ctx.config()?;
        let profiles = summaries(&config);
        let mut table = Table::list(["name", "provider", "mode", "account", "default"]);
        for profile in &profiles {
            table.row([
                profile.name.clone(),
                profile.provider.to_owned(),
                profile.mode.to_owned(),
                profile.account.clone().unwrap_or_default(),
                if profile.default { "yes" } else { "" }.to_owned(),
            ]);
        }
        let none = profiles.is_empty();
        let report = Report::new(json!({"profiles": profiles}), table)?;
        Ok(if none {
            report.note(format!("No profiles in {}.", config.path.display()))
        } else {
            report
        })
    }
}
