//! `orderctl action …`

pub mod follow;
mod list;
mod wait;
mod which;

use clap::Subcommand;

use super::context::Context;
use crate::error::Result;
use crate::output::Report;

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
