//! `orderctl domain …`

mod check;
mod show;

use clap::Subcommand;

use crate::app::context::Context;
use crate::output::Report;
use orderctl_core::error::Result;

#[derive(Debug, Subcommand)]
pub enum Domain {
    Check(check::Check),
    Show(show::Show),
}

impl Domain {
    pub fn name(&self) -> &'static str {
        match self {
            Self::Check(_) => "domain.check",
            Self::Show(_) => "domain.show",
        }
    }

    pub fn run(self, ctx: &Context) -> Result<Report> {
        match self {
            Self::Check(verb) => verb.run(ctx),
            Self::Show(verb) => verb.run(ctx),
        }
    }
}
