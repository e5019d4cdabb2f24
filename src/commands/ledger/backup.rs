use std::path::PathBuf;

use clap::{Args, ValueHint};
use serde_json::json;

use crate::app::context::Context;
use crate::flows::change::Change;
use crate::output::{Report, Table};
use orderctl_core::error::Result;

/// Back up the ledger to a new file.
///
/// Safe while other processes place orders. Copying ledger.db by other means loses orders: the newest
/// are in ledger.db-wal beside it. To restore, replace ledger.db with the backup, delete the -wal and
/// -shm files, and check the provider for orders placed since the backup. Use pg_dump for a
/// PostgreSQL ledger.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    orderctl ledger backup /srv/backup/ledger-2026-11-27.db")]
pub struct Backup {
    /// New file; an existing file is never overwritten
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
        let table = Table::record().field("file", &shown).field("attempts", attempts);
        Report::new(json!({"file": shown, "attempts": attempts}), table)
    }
}
