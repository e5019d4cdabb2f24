//! `orderctl payment …`

mod link;
mod list;
mod resolve_id;
mod show;

use clap::Subcommand;

use crate::app::context::Context;
use crate::output::Report;
use orderctl_core::error::Result;

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
