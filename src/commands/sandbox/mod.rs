//! `orderctl sandbox …`

mod catalog;
mod reset;
mod serve;

use clap::Subcommand;

use crate::app::context::Context;
use crate::output::Report;
use orderctl_core::error::Result;

#[derive(Debug, Subcommand)]
pub enum Sandbox {
    Serve(serve::Serve),
    Reset(reset::Reset),
    #[command(visible_alias = "catalogue")]
    Catalog(catalog::Catalog),
}

impl Sandbox {
    pub fn name(&self) -> &'static str {
        match self {
            Self::Serve(_) => "sandbox.serve",
            Self::Reset(_) => "sandbox.reset",
            Self::Catalog(_) => "sandbox.catalog",
        }
    }

    pub fn run(self, ctx: &Context) -> Result<Report> {
        match self {
            Self::Serve(verb) => verb.run(ctx),
            Self::Reset(verb) => verb.run(ctx),
            Self::Catalog(verb) => verb.run(),
        }
    }
}
