//! `orderctl sandbox …`

mod catalog;
mod reset;
mod serve;

use clap::Subcommand;

use crate::app::context::Context;
use crate::app::effect::{Declared, Undo, keeps, reads};
use crate::output::Report;
use orderctl_core::error::Result;

#[derive(Debug, Subcommand)]
pub enum Sandbox {
    Serve(serve::Serve),
    Reset(reset::Reset),
    #[command(visible_alias = "catalogue")]
    Catalog(catalog::Catalog),
}

impl Sandbox {
    /// Its verbs with what each of them does.
    pub const VERBS: &[Declared] = &[
        reads("sandbox.catalog"),
        keeps("sandbox.reset", Undo::Impossible),
        keeps("sandbox.serve", Undo::Possible).no_dry_run(
            "clients would place real orders in it; use sandbox catalog to see its data",
        ),
    ];

    pub fn run(self, ctx: &Context) -> Result<Report> {
        match self {
            Self::Serve(verb) => verb.run(ctx),
            Self::Reset(verb) => verb.run(ctx),
            Self::Catalog(verb) => verb.run(ctx),
        }
    }
}
