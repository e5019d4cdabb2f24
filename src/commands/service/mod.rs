//! `orderctl service …`

mod auto_renew;
mod cancel;
mod list;
mod renew;
mod resolve_id;
mod show;
mod wait;

use clap::Subcommand;

pub use renew::Renew;

use crate::app::context::Context;
use crate::app::effect::{Declared, Undo, charges, reads, writes};
use crate::output::Report;
use orderctl_core::error::Result;

#[derive(Debug, Subcommand)]
pub enum Service {
    List(list::List),
    Show(show::Show),
    Renew(renew::Renew),
    Wait(wait::Wait),
    AutoRenew(auto_renew::AutoRenew),
    Cancel(cancel::Cancel),
}

impl Service {
    /// Its verbs with what each of them does.
    pub const VERBS: &[Declared] = &[
        writes("service.auto_renew", Undo::Possible).needs(&["id", "value"]),
        writes("service.cancel", Undo::Impossible).needs(&["id"]),
        reads("service.list"),
        charges("service.renew").needs(&["id", "period"]),
        reads("service.show").needs(&["id"]),
        reads("service.wait").needs(&["ids"]),
    ];

    pub fn run(self, ctx: &Context) -> Result<Report> {
        match self {
            Self::List(verb) => verb.run(ctx),
            Self::Show(verb) => verb.run(ctx),
            Self::Renew(verb) => verb.run(ctx),
            Self::Wait(verb) => verb.run(ctx),
            Self::AutoRenew(verb) => verb.run(ctx),
            Self::Cancel(verb) => verb.run(ctx),
        }
    }
}
