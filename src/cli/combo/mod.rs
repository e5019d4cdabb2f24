//! `orderctl combo …`

mod add;
mod services;
mod show;

use clap::Subcommand;

use super::context::Context;
use crate::error::Result;
use crate::output::Report;

#[derive(Debug, Subcommand)]
pub enum Combo {
    Add(Box<add::Add>),
    Show(show::Show),
}

impl Combo {
    pub fn name(&self) -> &'static str {
        match self {
            Self::Add(_) => "combo.add",
            Self::Show(_) => "combo.show",
        }
    }

    pub fn run(self, ctx: &Context) -> Result<Report> {
        match self {
            Self::Add(verb) => verb.run(ctx),
            Self::Show(verb) => verb.run(ctx),
        }
    }
}
