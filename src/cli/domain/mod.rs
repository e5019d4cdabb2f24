//! `orderctl domain …`

mod check;
mod show;

use clap::Subcommand;

use super::context::Context;
use crate::error::Result;
use crate::output::Report;

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
