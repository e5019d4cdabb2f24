//! `orderctl api …`: the way out, to everything that has no command.

mod billmanager;
mod call;
mod logicboxes;
mod params;
mod tree;

use clap::Subcommand;

use crate::app::context::Context;
use crate::output::Report;
use orderctl_core::error::Result;

#[derive(Debug, Subcommand)]
pub enum Api {
    Billmanager(billmanager::Billmanager),
    Logicboxes(logicboxes::Logicboxes),
}

impl Api {
    pub fn name(&self) -> &'static str {
        match self {
            Self::Billmanager(_) => "api.billmanager",
            Self::Logicboxes(_) => "api.logicboxes",
        }
    }

    pub fn run(self, ctx: &Context) -> Result<Report> {
        match self {
            Self::Billmanager(verb) => verb.run(ctx),
            Self::Logicboxes(verb) => verb.run(ctx),
        }
    }
}
