//! `orderctl cart …`

mod activate;
mod add;
mod clear;
mod correlation;
mod link;
mod list;
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
    pub fn name(&self) -> &'static str {
        match self {
            Self::Add(_) => "cart.add",
            Self::List(_) => "cart.list",
            Self::Show(_) => "cart.show",
            Self::Remove(_) => "cart.remove",
            Self::Clear(_) => "cart.clear",
            Self::Promocode(_) => "cart.promocode",
            Self::Quote(_) => "cart.quote",
            Self::Pay(_) => "cart.pay",
            Self::Activate(_) => "cart.activate",
            Self::Link(_) => "cart.link",
        }
    }

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
