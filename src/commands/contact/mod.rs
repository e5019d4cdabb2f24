//! `orderctl contact …`

mod add;
mod default;
mod list;
mod show;

use clap::Subcommand;

use crate::app::context::Context;
use crate::output::Report;
use orderctl_core::error::Result;

#[derive(Debug, Subcommand)]
pub enum Contact {
    List(list::List),
    Default(default::Default),
    Show(show::Show),
    Add(Box<add::Add>),
}

impl Contact {
    pub fn name(&self) -> &'static str {
        match self {
            Self::List(_) => "contact.list",
            Self::Default(_) => "contact.default",
            Self::Show(_) => "contact.show",
            Self::Add(_) => "contact.add",
        }
    }

    pub fn run(self, ctx: &Context) -> Result<Report> {
        match self {
            Self::List(verb) => verb.run(ctx),
            Self::Default(verb) => verb.run(ctx),
            Self::Show(verb) => verb.run(ctx),
            Self::Add(verb) => verb.run(ctx),
        }
    }
}
