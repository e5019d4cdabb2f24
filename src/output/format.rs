//! The formats of a result.

use serde_json::Value;

use super::cell::Cell;
use super::document::{self, Meta};
use super::layout::{self, Screen};
use super::{Report, Style, Table, clean, clean_value, csv_cell};
use orderctl_core::error::{Error, Result};

/// How a result is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// For people; its look may change.
    #[default]
    Table,
    /// One document for scripts.
    Json,
    /// One JSON value a line: each row of a list, or the result itself.
    Jsonl,
    /// Comma-separated values.
    Csv,
    /// A Markdown table.
    Markdown,
}

impl Format {
    /// True where errors are documents too.
    #[must_use]
    pub fn is_json(self) -> bool {
        matches!(self, Self::Json | Self::Jsonl)
    }
}

/// Writes a result in the chosen format.
pub(super) fn write(
    style: &Style,
    command: &str,
    report: &Report,
    meta: &Meta,
    screen: Option<&Screen>,
    out: &mut Vec<u8>,
) -> Result<()> {
    match style.format {
        Format::Json => line(out, &document::success(command, &report.data, meta).to_string()),
        Format::Jsonl => {
            for value in rows_of(report) {
                line(out, &clean_value(value).to_string());
            }
        }
        Format::Table => {
            let content = report.table.select(&style.columns)?;
            line_if_any(out, &layout::table(&content, style, screen));
        }
        Format::Markdown => {
            line_if_any(out, &markdown(&report.table.select(&style.columns)?, style));
        }
        Format::Csv => csv(&report.table.for_programs().select(&style.columns)?, style, out)?,
    }
    Ok(())
}

fn line(out: &mut Vec<u8>, text: &str) {
    out.extend_from_slice(text.as_bytes());
    out.push(b'\n');
}

fn line_if_any(out: &mut Vec<u8>, text: &str) {
    if !text.is_empty() {
        line(out, text);
    }
}

/// The rows of a list are the elements of the array in its data; anything else is one row.
fn rows_of(report: &Report) -> Vec<&Value> {
    let list = match &report.data {
        Value::Array(rows) => Some(rows),
        Value::Object(fields) if report.table.is_list() => {
            fields.values().find_map(Value::as_array)
        }
        _ => None,
    };
    list.map_or_else(|| vec![&report.data], |rows| rows.iter().collect())
}

pub(super) fn markdown(content: &Table, style: &Style) -> String {
    let escape = |cell: &str| markdown_cell(cell);
    let line = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
    let mut lines = Vec::new();
    if !style.no_header {
        lines.push(line(content.columns().iter().map(|name| escape(name)).collect()));
        lines.push(format!("|{}", " --- |".repeat(content.columns().len())));
    }
    let rows = content.rows().iter();
    lines.extend(rows.map(|row| line(row.iter().map(|cell| escape(cell.text())).collect())));
    lines.join("\n")
}

/// Lines below a table, as a list.
pub(super) fn markdown_list(lines: &[String]) -> String {
    let item = |line: &String| format!("- {}\n", markdown_cell(line));
    match lines.is_empty() {
        true => String::new(),
        false => format!("\n{}", lines.iter().map(item).collect::<String>()),
    }
}

/// A cell as the text that it is: what a provider says becomes no column, link, picture, HTML, code or
/// mention in the page that shows the table.
fn markdown_cell(cell: &str) -> String {
    let cell = clean(cell);
    let mut text = String::with_capacity(cell.len());
    let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let mut before = None;
    let mut rest = cell.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '<' => text.push_str("&lt;"),
            '&' => text.push_str("&amp;"),
            // The name of somebody who would be called; in an address of mail it is none.
            '@' if !is_word(before) => text.push_str("&#64;"),
            // Within a word it is no mark.
            '_' if is_word(before) && is_word(rest.peek().copied()) => text.push(c),
            '\\' | '|' | '`' | '*' | '_' | '~' | '[' | ']' | '!' => text.extend(['\\', c]),
            c => text.push(c),
        }
        before = Some(c);
    }
    text
}

/// Rows as CSV, under their header unless that is not wanted.
pub(super) fn csv(content: &Table, style: &Style, out: &mut Vec<u8>) -> Result<()> {
    let mut writer = csv::Writer::from_writer(out);
    let names = || content.columns().iter().map(String::as_str).collect::<Vec<_>>();
    let rows = content.rows().iter().map(|row| row.iter().map(Cell::text).collect());
    (!style.no_header)
        .then(names)
        .into_iter()
        .chain(rows)
        .try_for_each(|cells| {
            writer.write_record(cells.iter().map(|cell| csv_cell(cell, style.csv_raw).into_owned()))
        })
        .and_then(|()| Ok(writer.flush()?))
        .map_err(|error| Error::internal("the table can't be written as CSV").because(error))
}

#[cfg(test)]
mod tests {
    use super::*;
    use orderctl_core::error::Kind;

    fn written(style: &Style) -> Result<String> {
        let mut content = Table::list(["id", "name"]);
        content.row(["1", "a|b, \"c\""]);
        content.row(["20", "d\u{1b}[31m"]);
        let data = serde_json::json!({"items": [{"id": "1"}, {"id": "20"}], "total": null});
        let report = Report::new(data, content)?;
        let mut out = Vec::new();
        write(style, "cart.list", &report, &Meta::default(), None, &mut out)?;
        Ok(String::from_utf8(out).unwrap())
    }

    fn in_format(format: Format) -> Style {
        Style { format, ..Style::default() }
    }

    #[test]
    fn every_format_shows_the_same_rows() {
        assert_eq!(
            written(&in_format(Format::Table)).unwrap(),
            "ID  NAME\n1   a|b, \"c\"\n20  d[31m\n"
        );
        assert_eq!(
            written(&in_format(Format::Jsonl)).unwrap(),
            "{\"id\":\"1\"}\n{\"id\":\"20\"}\n"
        );
        assert_eq!(
            written(&in_format(Format::Csv)).unwrap(),
            "id,name\n1,\"a|b, \"\"c\"\"\"\n20,d[31m\n"
        );
        assert_eq!(
            written(&in_format(Format::Markdown)).unwrap(),
            "| id | name |\n| --- | --- |\n| 1 | a\\|b, \"c\" |\n| 20 | d\\[31m |\n"
        );
        let json: Value =
            serde_json::from_str(&written(&in_format(Format::Json)).unwrap()).unwrap();
        assert_eq!(json["schema"], "orderctl/1");
        assert_eq!(json["command"], "cart.list");
        assert_eq!(json["data"]["items"][1]["id"], "20");
    }

    #[test]
    fn what_a_provider_says_is_no_mark_up_in_markdown() {
        for (said, cell) in [
            ("a|b", "a\\|b"),
            ("a\\|b", "a\\\\\\|b"),
            ("a\n| b |", "a \\| b \\|"),
            ("<img src=x onerror=alert(1)>", "&lt;img src=x onerror=alert(1)>"),
            ("&lt;script>", "&amp;lt;script>"),
            ("![x](https://a.example/x.png)", "\\!\\[x\\](https://a.example/x.png)"),
            ("[click](javascript:alert(1))", "\\[click\\](javascript:alert(1))"),
            ("`code`", "\\`code\\`"),
            ("**bold** __bold__ ~~gone~~", "\\*\\*bold\\*\\* \\_\\_bold\\_\\_ \\~\\~gone\\~\\~"),
            ("@team, ada@a.example", "&#64;team, ada@a.example"),
            // What this program writes itself stays as it is.
            ("cart.add.skip_basket", "cart.add.skip_basket"),
            ("5.00 EUR, 1 Gbit/s (5.00 EUR)", "5.00 EUR, 1 Gbit/s (5.00 EUR)"),
        ] {
            assert_eq!(markdown_cell(said), cell);
        }
    }

    #[test]
    fn csv_has_the_values_and_no_pictures() {
        let mut table = Table::list(["pay back", "period", "sum", "share"]).picture("share");
        table.row([
            Cell::from("no"),
            Cell::of_value("1 month", "1"),
            Cell::known(None::<u8>),
            "█".into(),
        ]);
        let report = Report::new(serde_json::json!({}), table).unwrap();
        let of = |style: &Style| {
            let mut out = Vec::new();
            write(style, "x", &report, &Meta::default(), None, &mut out).unwrap();
            String::from_utf8(out).unwrap()
        };
        assert_eq!(of(&in_format(Format::Csv)), "pay_back,period,sum\nno,1,\n");
        let named =
            Style { columns: vec!["period".into(), "pay back".into()], ..in_format(Format::Csv) };
        assert_eq!(of(&named), "period,pay_back\n1,no\n");
        let shown = of(&in_format(Format::Table));
        assert_eq!(shown, "PAY BACK  PERIOD   SUM  SHARE\nno        1 month  ?    █\n");
    }

    #[test]
    fn columns_and_header_are_the_users_choice() {
        let style =
            Style { columns: vec!["NAME".into()], no_header: true, ..in_format(Format::Table) };
        assert_eq!(written(&style).unwrap(), "a|b, \"c\"\nd[31m\n");
        let unknown = Style { columns: vec!["price".into()], ..in_format(Format::Csv) };
        let error = written(&unknown).unwrap_err();
        assert_eq!(error.kind(), Kind::Usage);
        assert_eq!(error.hints(), ["columns: id, name"]);
    }
}
