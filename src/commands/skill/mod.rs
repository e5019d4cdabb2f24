//! `orderctl skill …`

mod print;

use clap::Subcommand;

use crate::output::Report;
use orderctl_core::error::Result;

#[derive(Debug, Subcommand)]
pub enum Skill {
    Print(print::Print),
}

impl Skill {
    pub fn name(&self) -> &'static str {
        match self {
            Self::Print(_) => "skill.print",
        }
    }

    pub fn run(self) -> Result<Report> {
        match self {
            Self::Print(verb) => verb.run(),
        }
    }
}
