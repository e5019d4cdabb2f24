//! `orderctl invoice …`

mod execute;
mod list;
mod pay;
mod settled;
mod which;

use clap::Subcommand;

use super::context::Context;
use crate::error::Result;
use crate::output::Report;

#[derive(Debug, Subcommand)]
pub enum Invoice {
    List(list::List),
    Pay(pay::Pay),
    Execute(execute::Execute),
}

impl Invoice {
    pub fn name(&self) -> &'static str {
        match self {
            Self::List(_) => "invoice.list",
            Self::Pay(_) => "invoice.pay",
            Self::Execute(_) => "invoice.execute",
        }
    }

    pub fn run(self, ctx: &Context) -> Result<Report> {
        match self {
            Self::List(verb) => verb.run(ctx),
            Self::Pay(verb) => verb.run(ctx),
            Self::Execute(verb) => verb.run(ctx),
        }
    }
}
