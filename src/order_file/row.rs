//! A row becomes the arguments of its verb.

use std::collections::BTreeMap;
use std::error::Error as _;

use clap::{Arg, ArgAction, Command, FromArgMatches as _};

use super::header::Header;
use super::kind::Kind;
use super::problem::Problems;
use super::raw::{Cell, Entry, Position, RawRow};
use crate::args::values;
use crate::commands::{cart, combo, service};
use crate::config;
use orderctl_core::Money;

/// The columns that every row has beside the flags of its verb.
pub(super) const OWN: [&str; 4] = ["name", "type", "profile", "max-price"];

/// The longest name: with the file's id it makes the row's key.
const MAX_NAME: usize = 100;

/// One order of a file, its columns read as the flags of its verb.
#[derive(Debug)]
pub struct Row {
    /// Its name, unique in the file.
    pub name: String,
    pub at: Position,
    pub(super) name_at: Position,
    /// The profile that it names, and where.
    pub profile: Option<(String, Position)>,
    /// The most that it may cost, beside the limits of its profile.
    pub max_price: Option<Money>,
    /// What is ordered, as the arguments of its verb.
    pub words: Words,
}

/// What a row says, as the arguments of its verb; none of those that the verb needs is missing.
#[derive(Debug)]
pub enum Words {
    Cart(Box<cart::Add>),
    Combo(Box<combo::Add>),
    Renew(service::Renew),
    ComboRenew(combo::Renew),
}

impl Words {
    /// What the verb needs and has not.
    fn missing(&self) -> Vec<&'static str> {
        let needed = match self {
            Self::Cart(words) => words.needed(),
            Self::Combo(words) => words.needed(),
            Self::Renew(words) => words.needed(),
            Self::ComboRenew(words) => words.needed(),
        };
        needed.into_iter().filter(|(_, given)| !given).map(|(flag, _)| flag).collect()
    }
}

/// Why a column is no flag of a verb.
pub(super) enum ColumnError {
    /// There is none of this name.
    NoSuch,
    /// Its value can't be that flag's.
    Value(String),
}

/// Reads rows by the arguments of the verbs, which are made once.
pub(super) struct Verbs {
    commands: BTreeMap<Kind, Command>,
    defaults: BTreeMap<Kind, Vec<Entry>>,
    /// Whether a text with `;` is a list, as in CSV.
    splits: bool,
}

impl Verbs {
    pub(super) fn new(splits: bool) -> Self {
        let commands = Kind::ALL.into_iter().map(|kind| (kind, kind.command())).collect();
        Self { commands, defaults: BTreeMap::new(), splits }
    }

    /// Takes the defaults of a file, each of which must be right by itself.
    pub(super) fn defaults(&mut self, header: &Header, problems: &mut Problems) {
        for (kind, entries) in &header.defaults {
            if let Some(command) = self.commands.get_mut(kind) {
                let entries: Vec<&Entry> = entries.iter().filter(|entry| !is_own(entry)).collect();
                faults(command, &entries, self.splits, problems);
            }
        }
        self.defaults.clone_from(&header.defaults);
    }

    /// The row, if it has no mistake.
    pub(super) fn row(&mut self, raw: &RawRow, problems: &mut Problems) -> Option<Row> {
        let before = problems.count();
        for (number, entry) in raw.entries.iter().enumerate() {
            if raw.entries[..number].iter().any(|other| other.name == entry.name) {
                problems.add(entry.at, format!("'{}' is there twice", entry.name));
            }
        }
        let of_row = |name: &str| raw.entries.iter().find(|entry| entry.name == name);
        let name = match of_row("name") {
            Some(entry) => text(entry, problems).and_then(|name| match row_name(name) {
                Ok(()) => Some((name.to_owned(), entry.value_at)),
                Err(why) => {
                    problems.add(entry.value_at, format!("name: {why}"));
                    None
                }
            }),
            None => {
                problems.add(raw.at, "missing: name");
                None
            }
        };
        let kind = match of_row("type") {
            Some(entry) => text(entry, problems).and_then(|kind| match kind.parse::<Kind>() {
                Ok(kind) => Some(kind),
                Err(why) => {
                    problems.add(entry.value_at, why);
                    None
                }
            }),
            None => {
                problems.add(raw.at, "missing: type (cart, combo, renew or combo-renew)");
                None
            }
        };
        let kind = kind?;
        let mut entries: Vec<&Entry> = raw.entries.iter().collect();
        let defaults = self.defaults.get(&kind).map(Vec::as_slice).unwrap_or_default();
        entries.extend(defaults.iter().filter(|entry| of_row(&entry.name).is_none()));
        let find = |name: &str| entries.iter().find(|entry| entry.name == name);
        let profile = find("profile")
            .and_then(|entry| text(entry, problems).map(|name| (name.to_owned(), entry.value_at)));
        let max_price = find("max-price").and_then(|entry| {
            text(entry, problems).and_then(|amount| match amount.parse::<Money>() {
                Ok(amount) => Some(amount),
                Err(why) => {
                    problems.add(entry.value_at, format!("max-price: {why}"));
                    None
                }
            })
        });
        entries.retain(|entry| !is_own(entry));
        let command = self.commands.get_mut(&kind)?;
        let words = arguments(kind, command, (&entries, raw.at), self.splits, problems);
        if problems.count() > before {
            return None;
        }
        let (name, name_at) = name?;
        Some(Row { name, at: raw.at, name_at, profile, max_price, words: words? })
    }
}

/// The arguments that the columns of a row are, if none of them is wrong or missing.
fn arguments(
    kind: Kind,
    command: &mut Command,
    (entries, at): (&[&Entry], Position),
    splits: bool,
    problems: &mut Problems,
) -> Option<Words> {
    let all: Result<Vec<_>, _> =
        entries.iter().map(|entry| words(command, entry, splits)).collect();
    let matches = match all {
        Ok(all) => command.try_get_matches_from_mut(all.into_iter().flatten()),
        Err(_) => return faults(command, entries, splits, problems),
    };
    let matches = match matches {
        Ok(matches) => matches,
        Err(error) => {
            let before = problems.count();
            faults(command, entries, splits, problems);
            if problems.count() == before {
                // Each is right by itself, and together they are not.
                problems.add(at, reason(&error));
            }
            return None;
        }
    };
    let words = match kind {
        Kind::Cart => cart::Add::from_arg_matches(&matches).map(Box::new).map(Words::Cart),
        Kind::Combo => combo::Add::from_arg_matches(&matches).map(Box::new).map(Words::Combo),
        Kind::Renew => service::Renew::from_arg_matches(&matches).map(Words::Renew),
        Kind::ComboRenew => combo::Renew::from_arg_matches(&matches).map(Words::ComboRenew),
    };
    let words = match words {
        Ok(words) => words,
        Err(error) => {
            problems.add(at, reason(&error));
            return None;
        }
    };
    let missing: Vec<String> = words
        .missing()
        .into_iter()
        .map(|flag| flag.replace("--", "").to_ascii_lowercase().replace('_', "-"))
        .collect();
    if missing.is_empty() {
        return Some(words);
    }
    problems.add(at, format!("missing: {}", missing.join(", ")));
    None
}

/// Tells every column that is wrong by itself.
fn faults(
    command: &mut Command,
    entries: &[&Entry],
    splits: bool,
    problems: &mut Problems,
) -> Option<Words> {
    for entry in entries {
        match words(command, entry, splits) {
            Ok(words) => {
                if let Err(error) = command.try_get_matches_from_mut(words) {
                    problems.add(entry.value_at, format!("{}: {}", entry.name, reason(&error)));
                }
            }
            Err(ColumnError::Value(why)) => {
                problems.add(entry.value_at, format!("{}: {why}", entry.name));
            }
            Err(ColumnError::NoSuch) => {
                let flags = columns(command);
                let known: Vec<&str> =
                    OWN.into_iter().chain(flags.iter().map(String::as_str)).collect();
                let near = config::nearest(&entry.name, &known);
                problems.add(entry.at, no_such("column", &entry.name, near, &known));
            }
        }
    }
    None
}

/// A command that has no flags but those that it is given.
pub(super) fn bare_command(name: &'static str) -> Command {
    Command::new(name).no_binary_name(true).disable_help_flag(true).disable_version_flag(true)
}

/// The words of the command line that a column stands for.
pub(super) fn words(
    command: &Command,
    entry: &Entry,
    splits: bool,
) -> Result<Vec<String>, ColumnError> {
    let (name, part) = match entry.name.split_once('.') {
        Some((name, part)) => (name, Some(part)),
        None => (entry.name.as_str(), None),
    };
    let arg = command.get_arguments().filter(|arg| !arg.is_hide_set());
    let arg = arg.into_iter().find(|arg| is_column(arg, name)).ok_or(ColumnError::NoSuch)?;
    let many = matches!(arg.get_action(), ArgAction::Append);
    if part.is_some() && !(many && takes_pairs(arg)) {
        return Err(ColumnError::NoSuch);
    }
    let single = |text: &String| match part {
        Some(part) => format!("{part}={text}"),
        None => text.clone(),
    };
    let texts: Vec<String> = match &entry.value {
        Cell::Switch(on) => vec![single(&on.to_string())],
        Cell::Text(text) if many && splits && part.is_none() => {
            text.split(';').map(|text| text.trim().to_owned()).collect()
        }
        Cell::Text(text) => vec![single(text)],
        Cell::List(texts) => texts.iter().map(single).collect(),
    };
    if !many && texts.len() != 1 {
        return Err(ColumnError::Value("expected one value".to_owned()));
    }
    if name == "services-json"
        && texts.iter().any(|text| text.starts_with('@') || text.trim() == "-")
    {
        let why = "an order file holds everything that it orders: write the JSON itself";
        return Err(ColumnError::Value(why.to_owned()));
    }
    let Some(long) = arg.get_long() else {
        return Ok(vec![texts.concat()]);
    };
    match (arg.get_action(), texts.first().map(String::as_str)) {
        (ArgAction::SetTrue, Some("true")) => Ok(vec![format!("--{long}")]),
        (ArgAction::SetTrue, Some("false")) => Ok(Vec::new()),
        (ArgAction::SetTrue, _) => Err(ColumnError::Value("expected true or false".to_owned())),
        _ => Ok(texts.iter().map(|text| format!("--{long}={text}")).collect()),
    }
}

/// Whether an argument is a list of `NAME=VALUE`, so that a column may be one of its names.
pub(super) fn takes_pairs(arg: &Arg) -> bool {
    let names = arg.get_value_names().unwrap_or_default();
    names.iter().any(|name| name.ends_with("=VALUE"))
}

/// The name of an argument's column: that of its flag; a positional argument has a name too.
pub(super) fn column(arg: &Arg) -> String {
    let id = || arg.get_id().as_str().replace('_', "-");
    arg.get_long().map_or_else(id, str::to_owned)
}

fn is_column(arg: &Arg, name: &str) -> bool {
    arg.get_long().map_or_else(|| column(arg) == name, |long| long == name)
}

/// All columns of a verb.
pub(super) fn columns(command: &Command) -> Vec<String> {
    command.get_arguments().filter(|arg| !arg.is_hide_set()).map(column).collect()
}

pub(super) fn no_such(what: &str, name: &str, near: Option<&str>, known: &[&str]) -> String {
    match near {
        Some(near) => format!("unknown {what} '{name}'; did you mean '{near}'?"),
        None => format!("unknown {what} '{name}'; known: {}", known.join(", ")),
    }
}

/// What a parser of arguments has against a value, without the usage that a command line gets.
pub(super) fn reason(error: &clap::Error) -> String {
    if let Some(source) = error.source() {
        return source.to_string();
    }
    let text = error.render().to_string();
    let first = text.lines().next().unwrap_or_default();
    let own = first.trim_start_matches("error: ").trim_end_matches(':');
    let values = text.lines().map(str::trim).find(|line| line.starts_with("[possible values"));
    match values {
        Some(values) => format!("{own} {values}"),
        None => own.to_owned(),
    }
}

fn is_own(entry: &Entry) -> bool {
    OWN.contains(&entry.name.as_str())
}

/// A value that is one text.
fn text<'a>(entry: &'a Entry, problems: &mut Problems) -> Option<&'a str> {
    match &entry.value {
        Cell::Text(text) => Some(text),
        Cell::Switch(_) | Cell::List(_) => {
            problems.add(entry.value_at, format!("{}: expected one text", entry.name));
            None
        }
    }
}

/// A name is a part of the row's key.
fn row_name(text: &str) -> Result<(), String> {
    if text.len() > MAX_NAME {
        return Err(format!("expected at most {MAX_NAME} characters"));
    }
    values::key(text).map(drop)
}
