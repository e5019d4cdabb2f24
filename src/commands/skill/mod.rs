//! `orderctl skill …`

mod print;

use clap::Subcommand;

use crate::app::effect::{Declared, reads};
use crate::output::Report;
use orderctl_core::error::Result;

#[derive(Debug, Subcommand)]
pub enum Skill {
    Print(print::Print),
}

impl Skill {
    /// Its verbs with what each of them does.
    pub const VERBS: &[Declared] = &[reads("skill.print")];

    pub fn run(self) -> Result<Report> {
        match self {
            Self::Print(verb) => verb.run(),
        }
    }
}
