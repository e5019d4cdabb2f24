//! The types of rows: each is a verb, whose arguments are its columns.

use std::str::FromStr;

use clap::{Args as _, Command};

use super::row::{bare_command, no_such};
use crate::commands::{cart, combo, service};
use crate::config;

/// The type of a row: the verb that it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Cart,
    Combo,
    Renew,
    ComboRenew,
}

impl Kind {
    pub const ALL: [Self; 4] = [Self::Cart, Self::Combo, Self::Renew, Self::ComboRenew];

    /// The value of the column `type`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Cart => "cart",
            Self::Combo => "combo",
            Self::Renew => "renew",
            Self::ComboRenew => "combo-renew",
        }
    }

    /// The arguments of its verb that a row may have.
    pub(super) fn command(self) -> Command {
        let command = bare_command(self.name());
        match self {
            Self::Cart => cart::Add::augment_args(command).mut_arg("raw", |arg| arg.hide(true)),
            Self::Combo => {
                combo::Add::augment_args(command).mut_arg("check_invoice", |arg| arg.hide(true))
            }
            Self::Renew => service::Renew::augment_args(command),
            Self::ComboRenew => combo::Renew::augment_args(command),
        }
    }
}

impl FromStr for Kind {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let found = Self::ALL.into_iter().find(|kind| kind.name() == text);
        found.ok_or_else(|| {
            let known = Self::ALL.map(Self::name);
            no_such("type", text, config::nearest(text, &known), &known)
        })
    }
}
