//! `orderctl paymethod …`

mod list;

use clap::Subcommand;

use crate::app::context::Context;
use crate::app::effect::{Declared, reads};
use crate::output::Report;
use orderctl_core::error::Result;

#[derive(Debug, Subcommand)]
pub enum Paymethod {
    List(list::List),
}

impl Paymethod {
    /// Its verbs with what each of them does.
    pub const VERBS: &[Declared] = &[reads("paymethod.list")];

    pub fn run(self, ctx: &Context) -> Result<Report> {
        match self {
            Self::List(verb) => verb.run(ctx),
        }
    }
}
