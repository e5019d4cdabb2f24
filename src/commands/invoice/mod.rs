//! `orderctl invoice …`

mod execute;
mod list;
mod pay;
mod resolve_id;
mod settlement;

use clap::Subcommand;

use crate::app::context::Context;
use crate::app::effect::{Declared, charges, reads};
use crate::output::Report;
use orderctl_core::error::Result;

#[derive(Debug, Subcommand)]
pub enum Invoice {
    List(list::List),
    Pay(pay::Pay),
    Execute(execute::Execute),
}

impl Invoice {
    /// Its verbs with what each of them does.
    pub const VERBS: &[Declared] = &[
        charges("invoice.execute").needs(&["ids"]),
        reads("invoice.list"),
        charges("invoice.pay").needs(&["ids"]),
    ];

    pub fn run(self, ctx: &Context) -> Result<Report> {
        match self {
            Self::List(verb) => verb.run(ctx),
            Self::Pay(verb) => verb.run(ctx),
            Self::Execute(verb) => verb.run(ctx),
        }
    }
}
