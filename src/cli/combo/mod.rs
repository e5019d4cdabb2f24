//! `orderctl combo …`

mod add;
mod plans;
mod questions;
mod services;
mod show;

use clap::Subcommand;

use super::context::Context;
use crate::error::Result;
use crate::output::Report;

#[derive(Debug, Subcommand)]
pub enum Combo {
    Plans(plans::Plans),
    Add(Box<add::Add>),
    Show(show::Show),
}

impl Combo {
    pub fn name(&self) -> &'static str {
        match self {
            Self::Plans(_) => "combo.plans",
            Self::Add(_) => "combo.add",
            Self::Show(_) => "combo.show",
        }
    }

    pub fn run(self, ctx: &Context) -> Result<Report> {
        match self {
            Self::Plans(verb) => verb.run(ctx),
            Self::Add(verb) => verb.run(ctx),
            Self::Show(verb) => verb.run(ctx),
        }
    }
}
