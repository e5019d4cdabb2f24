//! `orderctl customer …`

mod add;
mod resolve_id;
mod search;
mod show;

use clap::Subcommand;

pub use resolve_id::resolve_id;

use crate::app::context::Context;
use crate::output::Report;
use orderctl_core::error::Result;

#[derive(Debug, Subcommand)]
pub enum Customer {
    Search(search::Search),
    Show(show::Show),
    Add(Box<add::Add>),
}

impl Customer {
    pub fn name(&self) -> &'static str {
        match self {
            Self::Search(_) => "customer.search",
            Self::Show(_) => "customer.show",
            Self::Add(_) => "customer.add",
        }
    }

    pub fn run(self, ctx: &Context) -> Result<Report> {
        match self {
            Self::Search(verb) => verb.run(ctx),
            Self::Show(verb) => verb.run(ctx),
            Self::Add(verb) => verb.run(ctx),
        }
    }
}
