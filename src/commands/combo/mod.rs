//! `orderctl combo …`

mod add;
mod check_invoice;
mod delete;
mod move_to;
mod order_change;
mod order_id;
mod order_view;
mod plans;
mod questions;
mod renew;
mod resolve_id;
mod search;
mod services;
mod show;
mod suspend;
mod unsuspend;

use clap::Subcommand;

pub use add::Add;
pub use renew::Renew;

use crate::app::context::Context;
use crate::output::Report;
use orderctl_core::error::Result;

#[derive(Debug, Subcommand)]
pub enum Combo {
    Plans(plans::Plans),
    Add(Box<add::Add>),
    Show(show::Show),
    Search(Box<search::Search>),
    OrderId(order_id::OrderId),
    Renew(renew::Renew),
    Suspend(suspend::Suspend),
    Unsuspend(unsuspend::Unsuspend),
    Move(move_to::Move),
    Delete(delete::Delete),
}

impl Combo {
    pub fn name(&self) -> &'static str {
        match self {
            Self::Plans(_) => "combo.plans",
            Self::Add(_) => "combo.add",
            Self::Show(_) => "combo.show",
            Self::Search(_) => "combo.search",
            Self::OrderId(_) => "combo.order_id",
            Self::Renew(_) => "combo.renew",
            Self::Suspend(_) => "combo.suspend",
            Self::Unsuspend(_) => "combo.unsuspend",
            Self::Move(_) => "combo.move",
            Self::Delete(_) => "combo.delete",
        }
    }

    pub fn run(self, ctx: &Context) -> Result<Report> {
        match self {
            Self::Plans(verb) => verb.run(ctx),
            Self::Add(verb) => verb.run(ctx),
            Self::Show(verb) => verb.run(ctx),
            Self::Search(verb) => verb.run(ctx),
            Self::OrderId(verb) => verb.run(ctx),
            Self::Renew(verb) => verb.run(ctx),
            Self::Suspend(verb) => verb.run(ctx),
            Self::Unsuspend(verb) => verb.run(ctx),
            Self::Move(verb) => verb.run(ctx),
            Self::Delete(verb) => verb.run(ctx),
        }
    }
}
