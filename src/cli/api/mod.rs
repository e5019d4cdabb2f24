//! `orderctl api …`: the way out, to everything that has no command.

mod billmanager;
mod call;
mod logicboxes;
mod params;
mod tree;

use clap::Subcommand;

use super::context::Context;
use crate::error::Result;
use crate::output::Report;

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
