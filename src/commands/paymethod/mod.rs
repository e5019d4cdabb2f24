//! `orderctl paymethod …`

mod list;

use clap::Subcommand;

use crate::app::context::Context;
use crate::output::Report;
use orderctl_core::error::Result;

#[derive(Debug, Subcommand)]
pub enum Paymethod {
    List(list::List),
}

impl Paymethod {
    pub fn name(&self) -> &'static str {
        match self {
            Self::List(_) => "paymethod.list",
        }
    }

    pub fn run(self, ctx: &Context) -> Result<Report> {
        match self {
            Self::List(verb) => verb.run(ctx),
        }
    }
}
