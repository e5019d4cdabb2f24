//! `orderctl ledger …`

mod backup;
mod document;
mod export;
mod list;
mod reconcile;
mod resolve;
mod show;
mod stats;
mod take_over;

use clap::Subcommand;

use crate::app::context::Context;
use crate::output::Report;
use orderctl_core::error::Result;

#[derive(Debug, Subcommand)]
pub enum Ledger {
    List(list::List),
    Show(show::Show),
    Reconcile(reconcile::Reconcile),
    Resolve(resolve::Resolve),
    Stats(stats::Stats),
    Export(export::Export),
    Backup(backup::Backup),
}

impl Ledger {
    pub fn name(&self) -> &'static str {
        match self {
            Self::List(_) => "ledger.list",
            Self::Show(_) => "ledger.show",
            Self::Reconcile(_) => "ledger.reconcile",
            Self::Resolve(_) => "ledger.resolve",
            Self::Stats(_) => "ledger.stats",
            Self::Export(_) => "ledger.export",
            Self::Backup(_) => "ledger.backup",
        }
    }

    pub fn run(self, ctx: &Context) -> Result<Report> {
        match self {
            Self::List(verb) => verb.run(ctx),
            Self::Show(verb) => verb.run(ctx),
            Self::Reconcile(verb) => verb.run(ctx),
            Self::Resolve(verb) => verb.run(ctx),
            Self::Stats(verb) => verb.run(ctx),
            Self::Export(verb) => verb.run(ctx),
            Self::Backup(verb) => verb.run(ctx),
        }
    }
}
