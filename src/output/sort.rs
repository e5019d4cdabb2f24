//! The order of a list: by one of its columns.

use std::cmp::Ordering;
use std::str::FromStr;

use rust_decimal::Decimal;
use serde_json::Value;

use super::{Cell, Report, Table};
use orderctl_core::error::Result;

/// By which column a list is ordered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sort {
    pub column: String,
    /// From the last to the first.
    pub descending: bool,
}

impl FromStr for Sort {
    type Err = String;

    /// Reads `price`, `price:asc` or `price:desc`.
    fn from_str(text: &str) -> std::result::Result<Self, String> {
        let (column, descending) = match text.split_once(':') {
            None | Some((_, "asc")) => (text.trim_end_matches(":asc"), false),
            Some((column, "desc")) => (column, true),
            Some(_) => ("", false),
        };
        match column {
            "" => Err("expected a column, or a column with :desc, such as price:desc".to_owned()),
            column => Ok(Self { column: column.to_owned(), descending }),
        }
    }
}

/// The list in this order: the rows of its table, and those of its data with them.
///
/// # Errors
/// Of kind usage for a column that the list does not have.
pub(super) fn sorted(report: &Report, sort: &Sort) -> Result<Report> {
    let order = order(&report.table, sort)?;
    let mut data = report.data.clone();
    if let Some(rows) = list_of(&mut data).filter(|rows| rows.len() == order.len()) {
        *rows = order.iter().filter_map(|at| rows.get(*at).cloned()).collect();
    }
    Ok(Report {
        data,
        table: report.table.reordered(&order),
        notes: report.notes.clone(),
        sums: report.sums.clone(),
        hints: report.hints.clone(),
        raw: report.raw.clone(),
        spooled: None,
        ..*report
    })
}

fn list_of(data: &mut Value) -> Option<&mut Vec<Value>> {
    match data {
        Value::Array(rows) => Some(rows),
        Value::Object(fields) => fields.values_mut().find_map(Value::as_array_mut),
        _ => None,
    }
}

/// The places of the rows in their new order. Rows that are equal keep theirs.
fn order(table: &Table, sort: &Sort) -> Result<Vec<usize>> {
    let column = table.for_programs().select(std::slice::from_ref(&sort.column))?;
    let keys: Vec<Key> =
        column.rows().iter().map(|row| Key::of(row.first().map_or("", Cell::text))).collect();
    let mut order: Vec<usize> = (0..keys.len()).collect();
    order.sort_by(|a, b| keys[*a].compared(&keys[*b], sort.descending));
    Ok(order)
}

/// By what a cell is compared: a number with its unit, or a text.
#[derive(Debug)]
enum Key {
    Number(String, Decimal),
    Text(String),
    Nothing,
}

impl Key {
    fn of(cell: &str) -> Self {
        let (number, unit) = cell.split_once(' ').unwrap_or((cell, ""));
        match number.parse() {
            _ if cell.is_empty() => Self::Nothing,
            Ok(number) => Self::Number(unit.to_owned(), number),
            Err(_) => Self::Text(cell.to_lowercase()),
        }
    }

    /// What is not known stands last, whatever the order.
    fn compared(&self, other: &Self, descending: bool) -> Ordering {
        let rank = |key: &Self| matches!(key, Self::Nothing);
        let by_value = match (self, other) {
            (Self::Number(unit, number), Self::Number(other_unit, other_number)) => {
                (unit, number).cmp(&(other_unit, other_number))
            }
            (Self::Text(text), Self::Text(other)) => text.cmp(other),
            (Self::Number(..), Self::Text(_)) => Ordering::Less,
            (Self::Text(_), Self::Number(..)) => Ordering::Greater,
            (Self::Nothing, _) | (_, Self::Nothing) => Ordering::Equal,
        };
        let by_value = if descending { by_value.reverse() } else { by_value };
        rank(self).cmp(&rank(other)).then(by_value)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn ordered(sort: &str) -> (Vec<String>, Value) {
        let mut table = Table::list(["id", "price"]);
        table.row([Cell::from("9"), "10.00 EUR".into()]);
        table.row([Cell::from("10"), "9.50 EUR".into()]);
        table.row([Cell::from("8"), Cell::known(None::<u8>)]);
        let rows = json!({"rows": [{"id": 9}, {"id": 10}, {"id": 8}], "total": 3});
        let report = Report::new(rows, table).unwrap();
        let report = sorted(&report, &sort.parse().unwrap()).unwrap();
        (report.table.rows().iter().map(|row| row[0].text().to_owned()).collect(), report.data)
    }

    #[test]
    fn numbers_are_ordered_as_numbers_and_the_unknown_stands_last() {
        assert_eq!(ordered("id").0, ["8", "9", "10"]);
        assert_eq!(ordered("price").0, ["10", "9", "8"]);
        assert_eq!(ordered("price:desc").0, ["9", "10", "8"]);
    }

    #[test]
    fn the_data_has_the_order_of_the_table() {
        let data = ordered("id:asc").1;
        assert_eq!(data, json!({"rows": [{"id": 8}, {"id": 9}, {"id": 10}], "total": 3}));
    }

    #[test]
    fn an_order_is_written_with_its_column() {
        for text in ["", ":desc", "price:up"] {
            assert!(text.parse::<Sort>().is_err(), "{text}");
        }
    }
}
