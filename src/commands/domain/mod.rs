//! `orderctl domain …`

mod check;
mod show;

use clap::Subcommand;

use crate::app::context::Context;
use crate::app::effect::{Declared, reads};
use crate::output::Report;
use orderctl_core::error::Result;

#[derive(Debug, Subcommand)]
pub enum Domain {
    Check(check::Check),
    Show(show::Show),
}

impl Domain {
    /// Its verbs with what each of them does.
    pub const VERBS: &[Declared] = &[reads("domain.check"), reads("domain.show")];

    pub fn run(self, ctx: &Context) -> Result<Report> {
        match self {
            Self::Check(verb) => verb.run(ctx),
            Self::Show(verb) => verb.run(ctx),
        }
    }
}
