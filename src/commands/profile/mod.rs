//! `orderctl profile …`

mod check;
mod default;
mod init;
mod list;
mod path;
mod set;
mod show;

use clap::Subcommand;

use crate::app::context::Context;
use crate::output::Report;
use orderctl_core::error::Result;

#[derive(Debug, Subcommand)]
pub enum Profile {
    Init(init::Init),
    List(list::List),
    Show(show::Show),
    Check(check::Check),
    Set(set::Set),
    Use(default::Use),
    Path(path::Path),
}

impl Profile {
    pub fn name(&self) -> &'static str {
        match self {
            Self::Init(_) => "profile.init",
            Self::Check(_) => "profile.check",
            Self::Set(_) => "profile.set",
            Self::Use(_) => "profile.use",
            Self::List(_) => "profile.list",
            Self::Show(_) => "profile.show",
            Self::Path(_) => "profile.path",
        }
    }

    pub fn run(self, ctx: &Context) -> Result<Report> {
        match self {
            Self::Init(verb) => verb.run(ctx),
            Self::Check(verb) => verb.run(ctx),
            Self::Set(verb) => verb.run(ctx),
            Self::Use(verb) => verb.run(ctx),
            Self::List(verb) => verb.run(ctx),
            Self::Show(verb) => verb.run(ctx),
            Self::Path(verb) => verb.run(ctx),
        }
    }
}
