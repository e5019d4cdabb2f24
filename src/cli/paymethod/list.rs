use clap::Args;
use serde_json::json;

use crate::cli::context::Context;
use crate::error::{Kind, Result};
use crate::output::{Report, Sheet};

/// List the ways to pay, and the methods that the panel has stored for the client.
///
/// What a method costs is told where the panel tells it [unverified].
#[derive(Debug, Args)]
pub struct List {}

impl List {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let (panel, _) = ctx.panel()?;
        let methods = panel.payment_methods()?;
        let stored = match panel.stored_methods() {
            // Not every panel stores methods.
            Err(error) if error.kind() == Kind::Refused => Vec::new(),
            stored => stored?,
        };
        let mut sheet = Sheet::list(["flag", "name", "minimum", "commission"]);
        for method in &methods {
            let text = |part: &Option<String>| part.clone().unwrap_or_default();
            sheet.row([
                format!("--paymethod {}", method.id),
                method.name.clone(),
                text(&method.minimum),
                text(&method.commission),
            ]);
        }
        for method in &stored {
            let flag = format!("--stored-method {}", method.id);
            sheet.row([flag, method.name.clone(), String::new(), String::new()]);
        }
        Report::new(json!({"methods": methods, "stored": stored}), sheet)
    }
}
