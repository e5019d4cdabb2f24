use clap::Args;
use serde::Serialize;
use serde_json::json;

use crate::app::context::Context;
use crate::config::{self, Summary};
use crate::output::{Cell, Report, Table};
use orderctl_core::error::Result;

/// List profiles and the defaults.
#[derive(Debug, Args)]
pub struct List {}

#[derive(Serialize)]
struct Listed {
    #[serde(flatten)]
    summary: Summary,
    /// What keeps it from being used.
    problem: Option<String>,
}

impl List {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let config = ctx.config()?;
        let profiles: Vec<Listed> = config::summaries(&config)
            .into_iter()
            .map(|summary| {
                let problem = config::problem(&config, &summary.name, &ctx.environment);
                Listed { summary, problem }
            })
            .collect();
        let mut table = Table::list(["name", "provider", "mode", "account", "default", "problem"]);
        for Listed { summary: profile, problem } in &profiles {
            table.row([
                Cell::fixed(&profile.name),
                Cell::fixed(profile.provider.unwrap_or_default()),
                Cell::fixed(profile.mode.unwrap_or_default()),
                Cell::from(&profile.account),
                Cell::fixed(if profile.default { "yes" } else { "" }),
                Cell::prose(problem),
            ]);
        }
        let none = profiles.is_empty();
        let report = Report::new(json!({"profiles": profiles}), table)?;
        Ok(if none {
            report
                .note(format!("No profiles in {}.", config.path.display()))
                .next_step("Set up an account with: orderctl profile init")
        } else {
            report
        })
    }
}
