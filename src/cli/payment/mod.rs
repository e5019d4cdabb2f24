//! `orderctl payment …`

mod link;
mod list;
mod show;
mod which;

use clap::Subcommand;

use super::context::Context;
use crate::error::Result;
use crate::output::Report;

#[derive(Debug, Subcommand)]
pub enum Payment {
    List(list::List),
    Show(show::Show),
    Link(link::Link),
}

impl Payment {
    pub fn name(&self) -> &'static str {
        match self {
            Self::List(_) => "payment.list",
            Self::Show(_) => "payment.show",
            Self::Link(_) => "payment.link",
        }
    }

    pub fn run(self, ctx: &Context) -> Result<Report> {
        match self {
            Self::List(verb) => verb.run(ctx),
            Self::Show(verb) => verb.run(ctx),
            Self::Link(verb) => verb.run(ctx),
        }
    }
}
