//! `orderctl api …`: raw API requests, for everything that has no command.

mod billmanager;
mod call;
mod logicboxes;
mod params;

use clap::Subcommand;

use crate::app::context::Context;
use crate::app::effect::{Declared, charges};
use crate::output::Report;
use orderctl_core::error::Result;

#[derive(Debug, Subcommand)]
pub enum Api {
    Billmanager(billmanager::Billmanager),
    Logicboxes(logicboxes::Logicboxes),
}

impl Api {
    /// Its verbs with what each of them does.
    pub const VERBS: &[Declared] = &[
        charges("api.billmanager").only_with("write"),
        charges("api.logicboxes").only_with("write"),
    ];

    pub fn run(self, ctx: &Context) -> Result<Report> {
        match self {
            Self::Billmanager(verb) => verb.run(ctx),
            Self::Logicboxes(verb) => verb.run(ctx),
        }
    }
}
