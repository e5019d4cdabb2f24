//! `orderctl action …`

pub mod follow;
mod list;
mod resolve_id;
mod wait;

use clap::Subcommand;

use crate::app::context::Context;
use crate::output::Report;
use orderctl_core::error::Result;

#[derive(Debug, Subcommand)]
pub enum Action {
    List(list::List),
    Wait(wait::Wait),
}

impl Action {
    pub fn name(&self) -> &'static str {
        match self {
            Self::List(_) => "action.list",
            Self::Wait(_) => "action.wait",
        }
    }

    pub fn run(self, ctx: &Context) -> Result<Report> {
        match self {
            Self::List(verb) => verb.run(ctx),
            Self::Wait(verb) => verb.run(ctx),
        }
    }
}
