//! `orderctl customer …`

mod add;
mod resolve_id;
mod search;
mod show;

use clap::Subcommand;

pub use resolve_id::{id_of, ids_of, resolve_id};

use crate::app::context::Context;
use crate::app::effect::{Declared, Undo, reads, writes};
use crate::output::Report;
use orderctl_core::error::Result;

#[derive(Debug, Subcommand)]
pub enum Customer {
    Search(search::Search),
    Show(show::Show),
    Add(Box<add::Add>),
}

impl Customer {
    /// Its verbs with what each of them does.
    pub const VERBS: &[Declared] = &[
        writes("customer.add", Undo::Impossible).needs(&[
            "username|from",
            "name|from",
            "company|from",
            "address_line_1|from",
            "city|from",
            "state|from",
            "country|from",
            "zipcode|from",
            "phone_cc|from",
            "phone|from",
            "lang_pref|from",
        ]),
        reads("customer.search"),
        reads("customer.show").needs(&["customer_id|username"]),
    ];

    pub fn run(self, ctx: &Context) -> Result<Report> {
        match self {
            Self::Search(verb) => verb.run(ctx),
            Self::Show(verb) => verb.run(ctx),
            Self::Add(verb) => verb.run(ctx),
        }
    }
}
