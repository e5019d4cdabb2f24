//! `orderctl tariff …`

mod list;
mod options;
mod show;

use clap::Subcommand;

use super::context::Context;
use crate::error::Result;
use crate::output::Report;

#[derive(Debug, Subcommand)]
pub enum Tariff {
    List(list::List),
    Show(show::Show),
}

impl Tariff {
    pub fn name(&self) -> &'static str {
        match self {
            Self::List(_) => "tariff.list",
            Self::Show(_) => "tariff.show",
        }
    }

    pub fn run(self, ctx: &Context) -> Result<Report> {
        match self {
            Self::List(verb) => verb.run(ctx),
            Self::Show(verb) => verb.run(ctx),
        }
    }
}
