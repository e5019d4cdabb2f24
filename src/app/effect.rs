//! What a command does besides telling something: declared beside each command, and kept here.
//!
//! - A dry run of a command that has an effect shows the change, or is refused before it begins.
//! - A change that can't be undone is asked about, or confirmed by `--yes`.
//! - A profile with `charges = "deny"` changes nothing at its provider.
//!
//! Charging commands go through checkout, which keeps the same three rules for orders.

use clap::ArgMatches;
use clap::parser::ValueSource;

use crate::code;
use crate::config::Profile;
use orderctl_checkout::guard::{self, Charges};
use orderctl_core::error::{Code, Error, Result};

/// What a command does besides telling something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Nothing: it reads.
    Read,
    /// Changes something at the provider that costs nothing.
    Write(Undo),
    /// Orders or pays, or prepares an order: it goes through checkout.
    Charge,
    /// Changes the ledger or files of this machine.
    LocalWrite(Undo),
}

/// Whether a change can be taken back by another command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undo {
    /// Another command takes the change back, such as `combo unsuspend`.
    Possible,
    /// Nothing takes it back: the question says so.
    Impossible,
}

/// What becomes of `--dry-run`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum DryRun {
    /// The change is shown, and nothing is changed.
    Shown,
    /// It is refused, and this says what shows something instead.
    Refused(&'static str),
}

/// What one command may do, from which its dry run and its question follow.
#[derive(Clone, Copy, Debug)]
pub struct Declared {
    /// Its name in JSON, such as `cart.add`.
    command: &'static str,
    effect: Effect,
    /// The flag without which it only reads.
    only_with: Option<&'static str>,
    dry_run: DryRun,
    /// It takes any number of profiles, not one.
    any_profiles: bool,
    /// What it asks for on a terminal, and can't do without.
    needs: &'static [&'static str],
}

impl Declared {
    const fn new(command: &'static str, effect: Effect) -> Self {
        let (only_with, dry_run, any_profiles) = (None, DryRun::Shown, false);
        Self { command, effect, only_with, dry_run, any_profiles, needs: &[] }
    }

    /// Off a terminal the command needs these arguments too, by the names that they have in its file;
    /// `one|other` where either will do.
    pub const fn needs(self, needs: &'static [&'static str]) -> Self {
        Self { needs, ..self }
    }

    /// The command takes any number of profiles, not one.
    pub const fn of_any_profiles(self) -> Self {
        Self { any_profiles: true, ..self }
    }

    /// Without this flag the command only reads.
    pub const fn only_with(self, flag: &'static str) -> Self {
        Self { only_with: Some(flag), ..self }
    }

    /// The command has no dry run; `instead` says what shows something.
    pub const fn no_dry_run(self, instead: &'static str) -> Self {
        Self { dry_run: DryRun::Refused(instead), ..self }
    }
}

/// Declares a command that changes nothing.
pub const fn reads(command: &'static str) -> Declared {
    Declared::new(command, Effect::Read)
}

/// A command that changes something at the provider, which costs nothing.
pub const fn writes(command: &'static str, undo: Undo) -> Declared {
    Declared::new(command, Effect::Write(undo))
}

/// Declares a command that goes through checkout.
pub const fn charges(command: &'static str) -> Declared {
    Declared::new(command, Effect::Charge)
}

/// A command that changes the ledger or files of this machine.
pub const fn keeps(command: &'static str, undo: Undo) -> Declared {
    Declared::new(command, Effect::LocalWrite(undo))
}

impl Declared {
    /// Its name in JSON, such as `cart.add`.
    #[must_use]
    pub const fn command(&self) -> &'static str {
        self.command
    }

    /// The most that it may do.
    #[must_use]
    pub const fn effect(&self) -> Effect {
        self.effect
    }

    /// What it needs off a terminal beside what the parser requires, as it was declared.
    pub const fn needed(&self) -> &'static [&'static str] {
        self.needs
    }

    /// Whether its dry run shows something.
    pub fn has_dry_run(&self) -> bool {
        self.dry_run == DryRun::Shown
    }

    /// What it does on this line: some only read without a flag.
    pub fn on_line(self, verb: &ArgMatches) -> Self {
        match self.only_with {
            Some(flag)
                if verb.value_source(flag).is_none_or(|it| it == ValueSource::DefaultValue) =>
            {
                reads(self.command)
            }
            _ => self,
        }
    }

    /// Refuses a dry run of what can't be shown beforehand.
    ///
    /// # Errors
    /// Of kind usage.
    pub fn check_dry_run(&self, dry_run: bool) -> Result<()> {
        match self.dry_run {
            DryRun::Refused(instead) if dry_run => Err(Error::usage(format!(
                "{} has no dry run; nothing was done",
                self.command.replace('.', " ")
            ))
            .code(Code::NoDryRun)
            .hint(instead)),
            _ => Ok(()),
        }
    }

    /// Refuses several profiles for a command that works with one.
    ///
    /// # Errors
    /// Of kind usage.
    pub fn check_profile_count(&self, profiles: &[String]) -> Result<()> {
        match profiles {
            [_, _, ..] if !self.any_profiles => Err(Error::usage(format!(
                "{} takes one --profile, not {}",
                self.command.replace('.', " "),
                profiles.len()
            ))
            .code(code::PROFILES)
            .hint("run it once for each profile")),
            _ => Ok(()),
        }
    }

    /// Holds a change at a provider against what the profile allows. Charges are held against it by
    /// checkout, which first tells the result of an order that was placed before.
    ///
    /// # Errors
    /// Of kind guard, with the code `charges_denied`.
    pub fn check_profile(&self, profile: &Profile) -> Result<()> {
        match self.effect {
            Effect::Write(_) if profile.limits.charges == Charges::Deny => {
                Err(guard::denied(&profile.name))
            }
            _ => Ok(()),
        }
    }

    /// Whether it sends many requests at once, of which a provider may want fewer.
    pub fn sends_many(&self) -> bool {
        matches!(self.command, "plan" | "apply")
    }

    pub fn can_be_undone(&self) -> bool {
        !matches!(
            self.effect,
            Effect::Write(Undo::Impossible) | Effect::LocalWrite(Undo::Impossible)
        )
    }
}
