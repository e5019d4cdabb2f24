//! `orderctl action …`

mod list;
mod resolve_id;
mod wait;

use clap::Subcommand;

use crate::app::context::Context;
use crate::app::effect::{Declared, reads};
use crate::output::Report;
use orderctl_core::error::Result;

#[derive(Debug, Subcommand)]
pub enum Action {
    List(list::List),
    Wait(wait::Wait),
}

impl Action {
    /// Its verbs with what each of them does.
    pub const VERBS: &[Declared] = &[reads("action.list"), reads("action.wait").needs(&["ids"])];

    pub fn run(self, ctx: &Context) -> Result<Report> {
        match self {
            Self::List(verb) => verb.run(ctx),
            Self::Wait(verb) => verb.run(ctx),
        }
    }
}
