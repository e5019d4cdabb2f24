//! `orderctl payer …`

mod list;

use clap::Subcommand;

use super::context::Context;
use crate::error::Result;
use crate::output::Report;

#[derive(Debug, Subcommand)]
pub enum Payer {
    List(list::List),
}

impl Payer {
    pub fn name(&self) -> &'static str {
        match self {
            Self::List(_) => "payer.list",
        }
    }

    pub fn run(self, ctx: &Context) -> Result<Report> {
        match self {
            Self::List(verb) => verb.run(ctx),
        }
    }
}
