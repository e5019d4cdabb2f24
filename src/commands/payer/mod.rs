//! `orderctl payer …`

mod list;

use clap::Subcommand;

use crate::app::context::Context;
use crate::output::Report;
use orderctl_core::error::Result;

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
