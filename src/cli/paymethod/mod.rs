//! `orderctl paymethod …`

mod list;

use clap::Subcommand;

use super::context::Context;
use crate::error::Result;
use crate::output::Report;

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
