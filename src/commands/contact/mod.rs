//! `orderctl contact …`

mod add;
mod default;
mod list;
mod resolve_id;
mod show;

use clap::Subcommand;

pub use resolve_id::id_of;

use crate::app::context::Context;
use crate::app::effect::{Declared, Undo, reads, writes};
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
    /// Its verbs with what each of them does.
    pub const VERBS: &[Declared] = &[
        // A contact can't be changed, nor taken away by this program.
        writes("contact.add", Undo::Impossible).needs(&[
            "customer_id|from",
            "kind|from",
            "name|from",
            "company|from",
            "email|from",
            "address_line_1|from",
            "city|from",
            "country|from",
            "zipcode|from",
            "phone_cc|from",
            "phone|from",
        ]),
        reads("contact.default").needs(&["customer_id"]),
        reads("contact.list").needs(&["customer_id"]),
        reads("contact.show"),
    ];

    pub fn run(self, ctx: &Context) -> Result<Report> {
        match self {
            Self::List(verb) => verb.run(ctx),
            Self::Default(verb) => verb.run(ctx),
            Self::Show(verb) => verb.run(ctx),
            Self::Add(verb) => verb.run(ctx),
        }
    }
}
