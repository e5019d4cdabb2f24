//! `orderctl payer …`

mod list;

use clap::Subcommand;

use crate::app::context::Context;
use crate::app::effect::{Declared, reads};
use crate::output::Report;
use orderctl_core::error::Result;

#[derive(Debug, Subcommand)]
pub enum Payer {
    List(list::List),
}

impl Payer {
    /// Its verbs with what each of them does.
    pub const VERBS: &[Declared] = &[reads("payer.list")];

    pub fn run(self, ctx: &Context) -> Result<Report> {
        match self {
            Self::List(verb) => verb.run(ctx),
        }
    }
}
