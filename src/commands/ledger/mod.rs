//! `orderctl ledger …`

mod backup;
mod choose;
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
use crate::app::effect::{Declared, Undo, keeps, reads};
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
    /// Its verbs with what each of them does.
    pub const VERBS: &[Declared] = &[
        keeps("ledger.backup", Undo::Possible),
        reads("ledger.export"),
        reads("ledger.list"),
        keeps("ledger.reconcile", Undo::Possible)
            .needs(&["attempts|all"])
            .no_dry_run("use ledger list --state unknown to see which orders would be checked"),
        keeps("ledger.resolve", Undo::Impossible).needs(&["attempt", "placed|absent", "note"]),
        reads("ledger.show").needs(&["attempt"]),
        reads("ledger.stats"),
    ];

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
