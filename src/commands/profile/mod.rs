//! `orderctl profile …`

mod check;
mod default;
mod init;
mod list;
mod path;
mod set;
mod show;

use clap::Subcommand;

use crate::app::context::Context;
use crate::app::effect::{Declared, Undo, keeps, reads};
use crate::output::Report;
use orderctl_core::error::Result;

#[derive(Debug, Subcommand)]
pub enum Profile {
    Init(Box<init::Init>),
    List(list::List),
    Show(show::Show),
    Check(check::Check),
    Set(set::Set),
    Use(default::Use),
    Path(path::Path),
}

impl Profile {
    /// Its verbs with what each of them does.
    pub const VERBS: &[Declared] = &[
        reads("profile.check"),
        keeps("profile.init", Undo::Possible).needs(&["name", "provider"]),
        reads("profile.list"),
        reads("profile.path"),
        keeps("profile.set", Undo::Possible),
        reads("profile.show"),
        keeps("profile.use", Undo::Possible),
    ];

    pub fn run(self, ctx: &Context) -> Result<Report> {
        match self {
            Self::Init(verb) => verb.run(ctx),
            Self::Check(verb) => verb.run(ctx),
            Self::Set(verb) => verb.run(ctx),
            Self::Use(verb) => verb.run(ctx),
            Self::List(verb) => verb.run(ctx),
            Self::Show(verb) => verb.run(ctx),
            Self::Path(verb) => verb.run(ctx),
        }
    }
}
