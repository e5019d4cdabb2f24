//! What each command does besides telling something: declared here for all of them, and kept here.
//!
//! - A dry run of a command that has an effect shows the change, or is refused before it begins.
//! - A change that can't be undone is asked about, or confirmed by `--yes`.
//! - A profile with `charges = "deny"` changes nothing at its provider.
//!
//! Charging commands take the way of checkout, which keeps the same three rules for orders.

use clap::ArgMatches;
use serde_json::{Map, Value, json};

use crate::app::context::Context;
use crate::config::Profile;
use crate::output::{Report, Table};
use orderctl_checkout::guard::{self, Charges};
use orderctl_core::Request;
use orderctl_core::error::{Code, Error, Result};

/// What a command does besides telling something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Nothing: it reads.
    Read,
    /// Changes something at the provider that costs nothing.
    Write(Undo),
    /// Orders or pays, or prepares an order: it takes the way of checkout.
    Charge,
    /// Changes the ledger or files of this machine.
    LocalWrite(Undo),
}

/// Whether a change can be taken back by another command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undo {
    /// It can.
    Possible,
    /// It can't.
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

/// A command that has an effect.
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
}

impl Declared {
    const fn new(command: &'static str, effect: Effect) -> Self {
        Self { command, effect, only_with: None, dry_run: DryRun::Shown, any_profiles: false }
    }

    const fn of_any_profiles(self) -> Self {
        Self { any_profiles: true, ..self }
    }

    const fn only_with(self, flag: &'static str) -> Self {
        Self { only_with: Some(flag), ..self }
    }

    const fn no_dry_run(self, instead: &'static str) -> Self {
        Self { dry_run: DryRun::Refused(instead), ..self }
    }
}

const fn reads(command: &'static str) -> Declared {
    Declared::new(command, Effect::Read)
}

const fn writes(command: &'static str, undo: Undo) -> Declared {
    Declared::new(command, Effect::Write(undo))
}

const fn charges(command: &'static str) -> Declared {
    Declared::new(command, Effect::Charge)
}

const fn keeps(command: &'static str, undo: Undo) -> Declared {
    Declared::new(command, Effect::LocalWrite(undo))
}

/// Every command. A test holds this against the command tree.
const COMMANDS: &[Declared] = &[
    reads("action.list"),
    reads("action.wait"),
    charges("api.billmanager").only_with("write"),
    charges("api.logicboxes").only_with("write"),
    charges("apply"),
    reads("balance"),
    charges("cart.activate"),
    charges("cart.add"),
    // Lines that others put there, and how they were configured, are gone with it.
    writes("cart.clear", Undo::Impossible),
    writes("cart.link", Undo::Possible).only_with("login"),
    reads("cart.list"),
    charges("cart.pay"),
    writes("cart.promocode", Undo::Possible),
    reads("cart.quote"),
    writes("cart.remove", Undo::Possible),
    reads("cart.show"),
    charges("combo.add"),
    writes("combo.delete", Undo::Impossible),
    // The customer who gets it has to give it back.
    writes("combo.move", Undo::Impossible),
    reads("combo.order_id"),
    reads("combo.plans"),
    charges("combo.renew"),
    reads("combo.search"),
    reads("combo.show"),
    writes("combo.suspend", Undo::Possible),
    writes("combo.unsuspend", Undo::Possible),
    reads("completions"),
    // A contact can't be changed, nor taken away by this program.
    writes("contact.add", Undo::Impossible),
    reads("contact.default"),
    reads("contact.list"),
    reads("contact.show"),
    writes("customer.add", Undo::Impossible),
    reads("customer.search"),
    reads("customer.show"),
    reads("doctor"),
    reads("domain.check"),
    reads("domain.show"),
    reads("expiring").of_any_profiles(),
    keeps("freeze", Undo::Possible),
    reads("help"),
    charges("invoice.execute"),
    reads("invoice.list"),
    charges("invoice.pay"),
    keeps("ledger.backup", Undo::Possible),
    reads("ledger.export"),
    reads("ledger.list"),
    keeps("ledger.reconcile", Undo::Possible)
        .no_dry_run("use ledger list --state unknown to see which orders would be checked"),
    keeps("ledger.resolve", Undo::Impossible),
    reads("ledger.show"),
    reads("ledger.stats"),
    reads("man"),
    reads("payer.list"),
    // The panel opens the payment at its gateway.
    writes("payment.link", Undo::Possible),
    reads("payment.list"),
    reads("payment.show"),
    reads("paymethod.list"),
    reads("plan"),
    reads("plan.show"),
    reads("profile.check"),
    keeps("profile.init", Undo::Possible),
    reads("profile.list"),
    reads("profile.path"),
    keeps("profile.set", Undo::Possible),
    reads("profile.show"),
    keeps("profile.use", Undo::Possible),
    reads("sandbox.catalog"),
    keeps("sandbox.reset", Undo::Impossible),
    keeps("sandbox.serve", Undo::Possible)
        .no_dry_run("clients would place real orders in it; use sandbox catalog to see its data"),
    reads("schema"),
    writes("service.auto_renew", Undo::Possible),
    writes("service.cancel", Undo::Impossible),
    reads("service.list"),
    charges("service.renew"),
    reads("service.show"),
    reads("service.wait"),
    reads("skill.print"),
    reads("tariff.list"),
    reads("tariff.show"),
    // It asks in a way of its own: no flag says yes to it.
    keeps("unfreeze", Undo::Possible),
];

/// Every command by its name in JSON, with the most that it may do.
pub fn effects() -> impl Iterator<Item = (&'static str, Effect)> {
    COMMANDS.iter().map(|known| (known.command, known.effect))
}

/// What the command of a line does, as it was typed.
///
/// # Errors
/// Of kind internal for a command that is not declared.
pub fn of(matches: &ArgMatches) -> Result<Declared> {
    let (mut path, mut leaf) = (Vec::new(), matches);
    while let Some((word, matches)) = leaf.subcommand() {
        path.push(word.replace('-', "_"));
        leaf = matches;
    }
    let path = path.join(".");
    let declared = COMMANDS.iter().find(|known| known.command == path).copied();
    let declared =
        declared.ok_or_else(|| Error::internal(format!("the effect of {path} is not declared")))?;
    Ok(match declared.only_with {
        Some(flag) if !leaf.get_flag(flag) => reads(declared.command),
        _ => declared,
    })
}

impl Declared {
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
            .code(Code::Profiles)
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

    fn can_be_undone(&self) -> bool {
        !matches!(
            self.effect,
            Effect::Write(Undo::Impossible) | Effect::LocalWrite(Undo::Impossible)
        )
    }
}

/// A change that is about to be made: what a dry run shows, and what is asked about.
pub struct Change {
    /// The change as an order: "Empty the cart".
    what: String,
    /// What it means if it is not made: "nothing was removed".
    otherwise: &'static str,
    /// What a person should know before saying yes.
    details: Vec<String>,
    requests: Vec<Request>,
    data: Map<String, Value>,
}

impl Change {
    /// A change, and what it means if it is not made.
    pub fn new(what: impl Into<String>, otherwise: &'static str) -> Self {
        let (details, requests, data) = (Vec::new(), Vec::new(), Map::new());
        Self { what: what.into(), otherwise, details, requests, data }
    }

    /// Adds the requests that make it.
    pub fn by(mut self, requests: impl IntoIterator<Item = Request>) -> Self {
        self.requests.extend(requests);
        self
    }

    /// Adds a line that a person should know before saying yes.
    pub fn detail(mut self, line: impl Into<String>) -> Self {
        self.details.push(line.into());
        self
    }

    /// Adds a member of the dry run's data.
    pub fn data(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.data.insert(name.to_owned(), value.into());
        self
    }

    /// Lets the change be made, after a yes where it can't be undone; in a dry run, the report of what
    /// would be done.
    ///
    /// # Errors
    /// Of kind guard if nobody says yes.
    pub fn propose(self, ctx: &Context) -> Result<Option<Report>> {
        if let Some(line) = ctx.ask.command_line() {
            ctx.out.message(&format!("For a script: {line}"));
        }
        if ctx.globals.dry_run {
            return self.shown().map(Some);
        }
        if ctx.declared.can_be_undone() || ctx.globals.yes {
            return Ok(None);
        }
        if ctx.ask.is_possible() {
            self.details.iter().for_each(|line| ctx.out.message(line));
        }
        match ctx.ask.yes(&format!("{}?", self.what), "--yes", self.otherwise)? {
            true => Ok(None),
            false => Err(Error::not_confirmed(self.otherwise)),
        }
    }

    fn shown(self) -> Result<Report> {
        let mut table = Table::record().field("change", &self.what);
        for line in self.details {
            table = table.field("", line);
        }
        for request in &self.requests {
            table = table.field("request", format!("{} {}", request.method, request.url));
            for field in &request.fields {
                table = table.field("", format!("{}={}", field.name, field.shown()));
            }
        }
        let mut data = json!({"dry_run": true, "change": self.what});
        if let Value::Object(map) = &mut data {
            map.extend(self.data);
            map.insert("requests".to_owned(), json!(self.requests));
        }
        Ok(Report::new(data, table)?.note("Dry run: nothing was changed."))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// The names of all commands that do something, below this one.
    fn leaves(command: &clap::Command, path: &str, found: &mut BTreeSet<String>) {
        let mut is_leaf = true;
        for next in command.get_subcommands() {
            is_leaf = false;
            let dot = if path.is_empty() { "" } else { "." };
            let name = next.get_name().replace('-', "_");
            leaves(next, &format!("{path}{dot}{name}"), found);
        }
        if is_leaf || (!path.is_empty() && !command.is_subcommand_required_set()) {
            found.insert(path.to_owned());
        }
    }

    #[test]
    fn the_effect_of_every_command_is_declared_once() {
        let mut found = BTreeSet::new();
        leaves(&crate::cli::command_tree(), "", &mut found);
        let declared: BTreeSet<String> =
            COMMANDS.iter().map(|known| known.command.to_owned()).collect();
        assert_eq!(found, declared);
        assert_eq!(declared.len(), COMMANDS.len());
    }

    #[test]
    fn a_flag_decides_where_a_command_may_only_read() {
        let effect = |words: &str| {
            let matches =
                crate::cli::command_tree().try_get_matches_from(words.split_whitespace()).unwrap();
            of(&matches).unwrap().effect
        };
        assert_eq!(effect("orderctl cart link"), Effect::Read);
        assert_eq!(effect("orderctl cart link --login"), Effect::Write(Undo::Possible));
        assert_eq!(effect("orderctl api billmanager whoami"), Effect::Read);
        assert_eq!(effect("orderctl api billmanager whoami --write"), Effect::Charge);
        assert_eq!(effect("orderctl combo order-id shop.example"), Effect::Read);
    }
}
