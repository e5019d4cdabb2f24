use std::path::PathBuf;

use clap::{Args, ValueHint};
use serde_json::json;

use crate::app::context::Context;
use crate::args::effect::Change;
use crate::output::{Report, Table};
use orderctl_core::error::Result;

/// Write a whole copy of the ledger to a new file.
///
/// It may be made while others order. A copy of ledger.db by other means loses orders: the newest
/// are in ledger.db-wal beside it. To go back to a backup, put it in the place of ledger.db, without
/// the two files beside that, and look at the provider for orders that came later. A PostgreSQL
/// ledger is backed up by pg_dump.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    orderctl ledger backup /srv/backup/ledger-2026-11-27.db")]
pub struct Backup {
    /// The new file; one that exists is never overwritten
    #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
    file: PathBuf,
}

impl Backup {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let shown = self.file.display().to_string();
        let change = Change::new(format!("Copy the ledger to {shown}"), "nothing was written")
            .data("file", shown.clone());
        if let Some(report) = change.propose(ctx)? {
            return Ok(report);
        }
        let attempts = ctx.ledger()?.backup(&self.file)?;
        let sheet = Table::record().field("file", &shown).field("attempts", attempts);
        Report::new(json!({"file": shown, "attempts": attempts}), sheet)
    }
}
