//! What stands beside the rows of a file: its id, defaults by type, and how its cart lines are paid.

use std::collections::BTreeMap;

use clap::{Args as _, FromArgMatches as _};

use super::kind::Kind;
use super::problem::Problems;
use super::raw::{Cell, Entry, Position};
use super::row;
use crate::args::values;
use crate::commands::cart::Method;
use crate::config;
use orderctl_billmanager::CartPayment;

/// The keys of a file beside its rows and the flags of its payment.
const KEYS: [&str; 5] = ["id", "pay", "defaults", "order", "$schema"];

/// What stands beside the rows.
#[derive(Default)]
pub struct Header {
    /// The id of the file: with a row's name it makes the key of its order.
    pub(super) id: Option<String>,
    /// The values of rows that don't say otherwise.
    pub(super) defaults: BTreeMap<Kind, Vec<Entry>>,
    pay: Option<Position>,
    payment: Vec<Entry>,
}

/// Where a part of the header stands.
#[derive(Clone, Copy)]
pub(super) enum Section<'a> {
    Top,
    /// Of the type of this name.
    Defaults(&'a str),
}

impl Header {
    /// Takes a part of the header.
    pub(super) fn section(
        &mut self,
        section: Section<'_>,
        at: Position,
        entries: Vec<Entry>,
        problems: &mut Problems,
    ) {
        match section {
            Section::Defaults(kind) => match kind.parse::<Kind>() {
                Ok(kind) => {
                    for entry in entries
                        .iter()
                        .filter(|entry| matches!(entry.name.as_str(), "name" | "type"))
                    {
                        let text =
                            format!("'{}' has no default: each row says its own", entry.name);
                        problems.add(entry.at, text);
                    }
                    self.defaults.insert(kind, entries);
                }
                Err(why) => problems.add(at, why),
            },
            Section::Top => entries.into_iter().for_each(|entry| self.key(entry, problems)),
        }
    }

    fn key(&mut self, entry: Entry, problems: &mut Problems) {
        match (entry.name.as_str(), &entry.value) {
            ("$schema", _) => {}
            ("id", Cell::Text(id)) => match values::key(id) {
                Ok(id) => self.id = Some(id),
                Err(why) => problems.add(entry.value_at, format!("id: {why}")),
            },
            ("id", _) => problems.add(entry.value_at, "id: expected a text"),
            ("pay", Cell::Switch(pay)) => self.pay = pay.then_some(entry.at),
            ("pay", _) => problems.add(entry.value_at, "pay: expected true or false"),
            _ => self.payment.push(entry),
        }
    }

    /// How the lines that the file adds to the cart are paid, if they are.
    pub(super) fn payment(&self, problems: &mut Problems) -> Option<CartPayment> {
        let mut command = Method::augment_args(row::bare_command("pay"));
        let mut words = Vec::new();
        for entry in &self.payment {
            let own = row::words(&command, entry, false);
            match own {
                Ok(own) => words.extend(own),
                Err(row::ColumnError::NoSuch) => {
                    let flags = row::columns(&command);
                    let known: Vec<&str> =
                        KEYS.into_iter().chain(flags.iter().map(String::as_str)).collect();
                    let near = config::nearest(&entry.name, &known);
                    problems.add(entry.at, row::no_such("key", &entry.name, near, &known));
                }
                Err(row::ColumnError::Value(why)) => problems.add(entry.value_at, why),
            }
        }
        if let (None, Some(entry)) = (self.pay, self.payment.first()) {
            if row::words(&command, entry, false).is_ok() {
                problems
                    .add(entry.at, format!("'{}' has no effect without pay = true", entry.name));
            }
            return None;
        }
        let matches = match command.try_get_matches_from_mut(words) {
            Ok(matches) => matches,
            Err(error) => {
                let at = self.payment.first().map(|entry| entry.value_at).unwrap_or_default();
                problems.add(at, row::reason(&error));
                return None;
            }
        };
        let at = self.pay?;
        match Method::from_arg_matches(&matches).ok()?.by_ids() {
            Ok(payment) => Some(payment),
            Err(error) => {
                let at = self.payment.first().map_or(at, |entry| entry.value_at);
                problems.add(at, error.message().to_owned());
                None
            }
        }
    }
}
