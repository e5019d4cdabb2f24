//! `orderctl cart …`

mod activate;
mod add;
mod clear;
mod correlation;
mod link;
mod list;
mod more;
mod options;
mod pay;
mod payment_view;
mod promocode;
mod quote;
mod remove;
mod show;

use clap::Subcommand;

pub use add::Add;
pub use options::Raw;
pub use pay::Method;

use crate::app::context::Context;
use crate::app::effect::{Declared, Undo, charges, reads, writes};
use crate::output::Report;
use orderctl_core::error::Result;

#[derive(Debug, Subcommand)]
pub enum Cart {
    Add(Box<add::Add>),
    List(list::List),
    Show(show::Show),
    Remove(remove::Remove),
    Clear(clear::Clear),
    Promocode(promocode::Promocode),
    Quote(Box<quote::Quote>),
    Pay(pay::Pay),
    Activate(activate::Activate),
    Link(link::Link),
}

impl Cart {
    /// Its verbs with what each of them does.
    pub const VERBS: &[Declared] = &[
        charges("cart.activate"),
        charges("cart.add").needs(&["item_type", "tariff", "period"]),
        // Lines that others put there, and how they were configured, are gone with it.
        writes("cart.clear", Undo::Impossible),
        writes("cart.link", Undo::Possible).only_with("login"),
        reads("cart.list"),
        charges("cart.pay"),
        writes("cart.promocode", Undo::Possible),
        reads("cart.quote").needs(&["item_type", "tariff", "period"]),
        writes("cart.remove", Undo::Possible).needs(&["ids"]),
        reads("cart.show"),
    ];

    pub fn run(self, ctx: &Context) -> Result<Report> {
        match self {
            Self::Add(verb) => verb.run(ctx),
            Self::List(verb) => verb.run(ctx),
            Self::Show(verb) => verb.run(ctx),
            Self::Remove(verb) => verb.run(ctx),
            Self::Clear(verb) => verb.run(ctx),
            Self::Promocode(verb) => verb.run(ctx),
            Self::Quote(verb) => verb.run(ctx),
            Self::Pay(verb) => verb.run(ctx),
            Self::Activate(verb) => verb.run(ctx),
            Self::Link(verb) => verb.run(ctx),
        }
    }
}
