//! Order files as TOML.

use ::toml::Spanned;
use ::toml::de::{DeTable, DeValue};

use super::Document;
use super::header::{Header, Section};
use super::problem::Problems;
use super::raw::{Cell, Entry, Lines, RawRow};

pub(super) fn read(text: &str) -> Document {
    let lines = Lines::of(text);
    let (mut header, mut rows, mut problems) = (Header::default(), Vec::new(), Problems::default());
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in &errors {
        let at = error.span().map_or(0, |span| span.start);
        problems.add(lines.at(at), format!("no TOML: {}", error.message()));
    }
    if !errors.is_empty() {
        return Document { header, rows, problems };
    }
    for (name, value) in table.get_ref() {
        let at = lines.at(name.span().start);
        match (name.get_ref().as_ref(), value.get_ref()) {
            ("order" | "orders" | "rows", DeValue::Array(items)) => {
                for item in items {
                    let mut row = RawRow { at: lines.at(item.span().start), ..RawRow::default() };
                    match item.get_ref() {
                        DeValue::Table(table) => {
                            entries("", table, &lines, &mut row.entries, &mut problems);
                        }
                        _ => problems.add(row.at, "expected a table: [[order]]"),
                    }
                    rows.push(row);
                }
            }
            ("order" | "orders" | "rows", _) => {
                problems.add(at, "expected an array of tables: [[order]]");
            }
            ("defaults", DeValue::Table(kinds)) => {
                for (kind, value) in kinds {
                    let at = lines.at(kind.span().start);
                    let mut found = Vec::new();
                    match value.get_ref() {
                        DeValue::Table(table) => {
                            entries("", table, &lines, &mut found, &mut problems);
                        }
                        _ => problems.add(at, "expected a table: [defaults.cart]"),
                    }
                    header.section(Section::Defaults(kind.get_ref()), at, found, &mut problems);
                }
            }
            (key, _) => {
                let mut found = Vec::new();
                entry(key, at, value, &lines, &mut found, &mut problems);
                header.section(Section::Top, at, found, &mut problems);
            }
        }
    }
    Document { header, rows, problems }
}

fn entries(
    prefix: &str,
    table: &DeTable<'_>,
    lines: &Lines<'_>,
    found: &mut Vec<Entry>,
    problems: &mut Problems,
) {
    for (name, value) in table {
        let at = lines.at(name.span().start);
        entry(&format!("{prefix}{}", name.get_ref()), at, value, lines, found, problems);
    }
}

fn entry(
    name: &str,
    at: super::Position,
    value: &Spanned<DeValue<'_>>,
    lines: &Lines<'_>,
    found: &mut Vec<Entry>,
    problems: &mut Problems,
) {
    let cell = match value.get_ref() {
        DeValue::Table(table) => {
            return entries(&format!("{name}."), table, lines, found, problems);
        }
        DeValue::Boolean(on) => Some(Cell::Switch(*on)),
        DeValue::Array(items) => {
            items.iter().map(|item| scalar(item.get_ref())).collect::<Option<_>>().map(Cell::List)
        }
        other => scalar(other).map(Cell::Text),
    };
    let value_at = lines.at(value.span().start);
    match cell {
        Some(value) => found.push(Entry { name: name.to_owned(), at, value_at, value }),
        None => problems.add(value_at, format!("{name}: expected texts or decimal numbers")),
    }
}

fn scalar(value: &DeValue<'_>) -> Option<String> {
    match value {
        DeValue::String(text) => Some(text.to_string()),
        DeValue::Integer(number) if number.radix() == 10 => Some(number.as_str().to_owned()),
        DeValue::Float(number) => Some(number.as_str().to_owned()),
        DeValue::Boolean(on) => Some(on.to_string()),
        DeValue::Integer(_) | DeValue::Datetime(_) | DeValue::Array(_) | DeValue::Table(_) => None,
    }
}
