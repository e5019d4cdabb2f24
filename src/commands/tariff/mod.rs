//! `orderctl tariff …`

mod list;
mod options;
mod show;

use clap::Subcommand;

use crate::app::context::Context;
use crate::app::effect::{Declared, reads};
use crate::output::Report;
use orderctl_core::error::Result;

#[derive(Debug, Subcommand)]
pub enum Tariff {
    List(list::List),
    Show(show::Show),
}

impl Tariff {
    /// Its verbs with what each of them does.
    pub const VERBS: &[Declared] = &[reads("tariff.list"), reads("tariff.show").needs(&["id"])];

    pub fn run(self, ctx: &Context) -> Result<Report> {
        match self {
            Self::List(verb) => verb.run(ctx),
            Self::Show(verb) => verb.run(ctx),
        }
    }
}
