//! `orderctl invoice …`

mod execute;
mod list;
mod pay;
mod resolve_id;
mod settlement;

use clap::Subcommand;

use crate::app::context::Context;
use crate::output::Report;
use orderctl_core::error::Result;

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
