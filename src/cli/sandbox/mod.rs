//! `orderctl sandbox …`

mod catalogue;
mod inside;
mod reset;
mod serve;

use clap::Subcommand;

pub use inside::{Inside, access_at};

use super::context::Context;
use crate::error::Result;
use crate::output::Report;

#[derive(Debug, Subcommand)]
pub enum Sandbox {
    Serve(serve::Serve),
    Reset(reset::Reset),
    Catalogue(catalogue::Catalogue),
}

impl Sandbox {
    pub fn name(&self) -> &'static str {
        match self {
            Self::Serve(_) => "sandbox.serve",
            Self::Reset(_) => "sandbox.reset",
            Self::Catalogue(_) => "sandbox.catalogue",
        }
    }

    pub fn run(self, ctx: &Context) -> Result<Report> {
        match self {
            Self::Serve(verb) => verb.run(ctx),
            Self::Reset(verb) => verb.run(ctx),
            Self::Catalogue(verb) => verb.run(),
        }
    }
}
