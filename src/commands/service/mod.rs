//! `orderctl service …`

mod auto_renew;
mod cancel;
pub mod follow;
mod list;
mod renew;
mod resolve_id;
mod show;
mod wait;

use clap::Subcommand;

pub use renew::Renew;

use crate::app::context::Context;
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
    pub fn name(&self) -> &'static str {
        match self {
            Self::List(_) => "service.list",
            Self::Show(_) => "service.show",
            Self::Renew(_) => "service.renew",
            Self::Wait(_) => "service.wait",
            Self::AutoRenew(_) => "service.auto_renew",
            Self::Cancel(_) => "service.cancel",
        }
    }

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
