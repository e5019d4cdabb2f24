//! Order files as JSON: one document, or an object a line. The text of each value is kept, so that its
//! position and its digits are known.

use std::borrow::Cow;
use std::fmt;
use std::io::{BufRead, Read as _};

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::Document;
use super::header::{Header, Section};
use super::problem::Problems;
use super::raw::{Cell, Entry, Lines, Position, RawRow};
use orderctl_core::error::{Error, Result};

/// The longest line: an order is far shorter.
const MAX_LINE: u64 = 1024 * 1024;

/// The members of an object, in their order, also those of the same name.
struct Members<'a>(Vec<(Cow<'a, str>, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Members<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        struct Object;
        impl<'de> Visitor<'de> for Object {
            type Value = Members<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(
                self,
                mut map: A,
            ) -> std::result::Result<Self::Value, A::Error> {
                #[derive(serde::Deserialize)]
                struct Key<'k>(#[serde(borrow)] Cow<'k, str>);
                let mut members = Vec::new();
                while let Some((Key(name), value)) = map.next_entry()? {
                    members.push((name, value));
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(Object)
    }
}

/// Reads a document: an array of rows, or an object with the keys of a TOML file.
pub(super) fn read(text: &str) -> Document {
    let lines = Lines::of(text);
    let mut document =
        Document { header: Header::default(), rows: Vec::new(), problems: Problems::default() };
    let problems = &mut document.problems;
    let whole: &RawValue = match serde_json::from_str(text) {
        Ok(whole) => whole,
        Err(error) => {
            problems.add(position(&error), format!("no JSON: {}", reason(&error)));
            return document;
        }
    };
    if whole.get().starts_with('[') {
        document.rows = rows(whole, &lines, problems);
        return document;
    }
    let Some(Members(members)) = object(whole, &lines, problems) else { return document };
    for (name, value) in members {
        let at = place(&name, value, &lines);
        match name.as_ref() {
            "order" | "orders" | "rows" => {
                document.rows.extend(rows(value, &lines, problems));
            }
            "defaults" => {
                let Some(Members(kinds)) = object(value, &lines, problems) else { continue };
                for (kind, value) in kinds {
                    let at = place(&kind, value, &lines);
                    let entries = entries(value, &lines, problems);
                    document.header.section(Section::Defaults(&kind), at, entries, problems);
                }
            }
            _ => {
                let entries = entry(&name, at, value, &lines, problems);
                document.header.section(Section::Top, at, entries, problems);
            }
        }
    }
    document
}

/// Reads an object a line, and gives each to `next`. Empty lines are passed over.
pub(super) fn read_lines(
    input: &mut impl BufRead,
    problems: &mut Problems,
    next: &mut dyn FnMut(&RawRow, &mut Problems) -> Result<()>,
) -> Result<()> {
    let mut line = Vec::new();
    for number in 1.. {
        line.clear();
        let failed = |error| Error::usage("the order file can't be read").because(error);
        let read = input.take(MAX_LINE + 1).read_until(b'\n', &mut line).map_err(failed)?;
        if read == 0 {
            break;
        }
        let at = Position { line: number, column: 1 };
        if line.len() as u64 > MAX_LINE {
            problems.add(at, "the line is longer than 1 MiB");
            break;
        }
        let Ok(text) = str::from_utf8(&line) else {
            problems.add(at, "the line is not UTF-8 text");
            continue;
        };
        if text.trim().is_empty() {
            continue;
        }
        let lines = Lines::of(text);
        let mut own = Problems::default();
        let entries = match serde_json::from_str::<&RawValue>(text.trim_end()) {
            Ok(value) => entries(value, &lines, &mut own),
            Err(error) => {
                own.add(position(&error), format!("no JSON: {}", reason(&error)));
                Vec::new()
            }
        };
        let is_wrong = own.count() > 0;
        problems.extend(&own.below(number - 1));
        if is_wrong {
            continue;
        }
        let down = |at: Position| Position { line: at.line + number - 1, ..at };
        let entries = entries.into_iter().map(|entry| Entry {
            at: down(entry.at),
            value_at: down(entry.value_at),
            ..entry
        });
        next(&RawRow { at, entries: entries.collect() }, problems)?;
    }
    Ok(())
}

fn rows(value: &RawValue, lines: &Lines<'_>, problems: &mut Problems) -> Vec<RawRow> {
    let at = lines.of_part(value.get()).unwrap_or_default();
    let Ok(items) = serde_json::from_str::<Vec<&RawValue>>(value.get()) else {
        problems.add(at, "expected an array of rows");
        return Vec::new();
    };
    let row = |item: &RawValue| RawRow {
        at: lines.of_part(item.get()).unwrap_or_default(),
        entries: entries(item, lines, problems),
    };
    items.into_iter().map(row).collect()
}

fn object<'a>(
    value: &'a RawValue,
    lines: &Lines<'_>,
    problems: &mut Problems,
) -> Option<Members<'a>> {
    let members = serde_json::from_str(value.get()).ok();
    if members.is_none() {
        problems.add(lines.of_part(value.get()).unwrap_or_default(), "expected an object");
    }
    members
}

/// The columns of a row.
fn entries(value: &RawValue, lines: &Lines<'_>, problems: &mut Problems) -> Vec<Entry> {
    let Some(Members(members)) = object(value, lines, problems) else { return Vec::new() };
    let mut entries = Vec::new();
    for (name, value) in members {
        entries.extend(entry(&name, place(&name, value, lines), value, lines, problems));
    }
    entries
}

/// A column; those of a table within it. Null is a column that is not there.
fn entry(
    name: &str,
    at: Position,
    value: &RawValue,
    lines: &Lines<'_>,
    problems: &mut Problems,
) -> Vec<Entry> {
    let text = value.get();
    let value_at = lines.of_part(text).unwrap_or(at);
    if text.starts_with('{') && name != "services-json" {
        let mut inner = entries(value, lines, problems);
        inner.iter_mut().for_each(|entry| entry.name = format!("{name}.{}", entry.name));
        return inner;
    }
    let value = match text.as_bytes().first() {
        Some(b'n') => return Vec::new(),
        Some(b'[') => match serde_json::from_str::<Vec<&RawValue>>(text) {
            Ok(items) => items.into_iter().map(scalar).collect::<Option<_>>().map(Cell::List),
            Err(_) => None,
        },
        Some(b't' | b'f') => Some(Cell::Switch(text == "true")),
        Some(b'{') => Some(Cell::Text(text.to_owned())),
        _ => scalar(value).map(Cell::Text),
    };
    match value {
        Some(value) => vec![Entry { name: name.to_owned(), at, value_at, value }],
        None => {
            problems.add(value_at, format!("{name}: expected texts or numbers"));
            Vec::new()
        }
    }
}

fn scalar(value: &RawValue) -> Option<String> {
    match value.get().as_bytes().first()? {
        b'"' => serde_json::from_str(value.get()).ok(),
        b'-' | b'0'..=b'9' | b't' | b'f' => Some(value.get().to_owned()),
        _ => None,
    }
}

/// Where a name stands; a name with escapes in it stands where its value does.
#[allow(clippy::ptr_arg, reason = "only a borrowed name has a place in the text")]
fn place(name: &Cow<'_, str>, value: &RawValue, lines: &Lines<'_>) -> Position {
    let quoted = match name {
        Cow::Borrowed(name) => lines.of_part(name),
        Cow::Owned(_) => None,
    };
    match quoted {
        Some(at) => Position { column: at.column.saturating_sub(1).max(1), ..at },
        None => lines.of_part(value.get()).unwrap_or_default(),
    }
}

fn position(error: &serde_json::Error) -> Position {
    Position { line: error.line().max(1) as u64, column: error.column().max(1) as u64 }
}

/// The parser's word without the position, which is told before it.
fn reason(error: &serde_json::Error) -> String {
    let text = error.to_string();
    text.split(" at line ").next().unwrap_or_default().to_owned()
}
