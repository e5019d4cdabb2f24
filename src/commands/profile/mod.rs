//! `orderctl profile …`

mod list;
mod path;
mod show;

use clap::Subcommand;

use crate::app::context::Context;
use crate::output::Report;
use orderctl_core::error::Result;

#[derive(Debug, Subcommand)]
pub enum Profile {
    List(list::List),
    Show(show::Show),
    Path(path::Path),
}

impl Profile {
    pub fn name(&self) -> &'static str {
        match self {
            Self::List(_) => "profile.list",
            Self::Show(_) => "profile.show",
            Self::Path(_) => "profile.path",
        }
    }

    pub fn run(self, ctx: &Context) -> Result<Report> {
        match self {
            Self::List(verb) => verb.run(ctx),
            Self::Show(verb) => verb.run(ctx),
            Self::Path(verb) => verb.run(ctx),
        }
    }
}
