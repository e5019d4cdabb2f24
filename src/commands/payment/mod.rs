//! `orderctl payment …`

mod link;
mod list;
mod resolve_id;
mod show;

use clap::Subcommand;

use crate::app::context::Context;
use crate::app::effect::{Declared, Undo, reads, writes};
use crate::output::Report;
use orderctl_core::error::Result;

#[derive(Debug, Subcommand)]
pub enum Payment {
    List(list::List),
    Show(show::Show),
    Link(link::Link),
}

impl Payment {
    /// Its verbs with what each of them does.
    pub const VERBS: &[Declared] = &[
        // The panel opens the payment at its gateway.
        writes("payment.link", Undo::Possible).needs(&["id"]),
        reads("payment.list"),
        reads("payment.show").needs(&["id"]),
    ];

    pub fn run(self, ctx: &Context) -> Result<Report> {
        match self {
            Self::List(verb) => verb.run(ctx),
            Self::Show(verb) => verb.run(ctx),
            Self::Link(verb) => verb.run(ctx),
        }
    }
}
