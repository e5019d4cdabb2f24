//! The formats of a result.

use comfy_table::{ColumnConstraint, ContentArrangement, Table as Grid, presets};
use serde_json::Value;

use super::document::{self, Meta};
use super::{Output, Report, Style, Table, clean, clean_value, csv_cell, terminal};
use orderctl_core::error::{Error, Result};

/// Blanks between two columns.
pub(super) const GAP: usize = 2;

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
            line_if_any(out, &table(&content, style, terminal_width()));
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

/// How many columns the terminal has; nothing in a pipe. Some terminals don't tell; they are taken for
/// 80 columns.
pub(super) fn terminal_width() -> Option<u16> {
    Output::is_terminal().then(terminal::stdout_columns)
}

/// Lines of aligned columns without borders, so that `awk` and `cut` can read them; as wide as the
/// terminal on a terminal, as wide as needed in a pipe.
pub(super) fn table(content: &Table, style: &Style, width: Option<u16>) -> String {
    let mut table = Grid::new();
    table.load_style(presets::NOTHING);
    let fitted;
    let content = match width {
        Some(width) => {
            table.set_content_arrangement(ContentArrangement::Dynamic).set_width(width);
            fitted = content.clone().fitted(width.into());
            &fitted
        }
        None => {
            table.set_content_arrangement(ContentArrangement::Disabled).force_no_tty();
            content
        }
    };
    if content.is_record() {
        for (name, value) in content.columns().iter().zip(content.rows().iter().flatten()) {
            let mut row = vec![clean(value).into_owned()];
            if !style.no_header {
                row.insert(0, name.to_uppercase());
            }
            table.add_row(row);
        }
    } else {
        if content.rows().is_empty() {
            return String::new();
        }
        if !style.no_header {
            table.set_header(content.columns().iter().map(|name| name.to_uppercase()));
        }
        for row in content.rows() {
            table.add_row(row.iter().map(|cell| clean(cell).into_owned()));
        }
    }
    // The first column is what the next command is given: broken over two lines it can't be copied.
    if !content.is_record()
        && let Some(first) = table.column_mut(0)
    {
        first.set_constraint(ColumnConstraint::ContentWidth);
    }
    let last = table.column_count().saturating_sub(1);
    for (at, column) in table.column_iter_mut().enumerate() {
        let gap = if at == last { 0 } else { GAP };
        column.set_padding((0, u16::try_from(gap).unwrap_or_default()));
    }
    table.lines().map(|line| line.trim_end().to_owned()).collect::<Vec<_>>().join("\n")
}

pub(super) fn markdown(content: &Table, style: &Style) -> String {
    let row = |cells: &[String]| {
        let cells: Vec<String> = cells.iter().map(|cell| markdown_cell(cell)).collect();
        format!("| {} |", cells.join(" | "))
    };
    let mut lines = Vec::new();
    if !style.no_header {
        lines.push(row(content.columns()));
        lines.push(format!("|{}", " --- |".repeat(content.columns().len())));
    }
    lines.extend(content.rows().iter().map(|cells| row(cells)));
    lines.join("\n")
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
    let header = (!style.no_header).then_some(content.columns());
    header
        .into_iter()
        .chain(content.rows().iter().map(Vec::as_slice))
        .try_for_each(|cells| {
            writer.write_record(cells.iter().map(|cell| csv_cell(cell, style.csv_raw).into_owned()))
        })
        .and_then(|()| Ok(writer.flush()?))
        .map_err(|error| Error::internal("the table can't be written as CSV").because(error))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::{Cell, Narrowing};
    use orderctl_core::error::Kind;

    fn written(style: &Style) -> Result<String> {
        let mut content = Table::list(["id", "name"]);
        content.row(["1", "a|b, \"c\""]);
        content.row(["20", "d\u{1b}[31m"]);
        let data = serde_json::json!({"items": [{"id": "1"}, {"id": "20"}], "total": null});
        let report = Report::new(data, content)?;
        let mut out = Vec::new();
        write(style, "cart.list", &report, &Meta::default(), &mut out)?;
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
            write(style, "x", &report, &Meta::default(), &mut out).unwrap();
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

    #[test]
    fn a_list_gives_up_what_matters_least_until_it_fits() {
        let steps = [Narrowing::Drop("key"), Narrowing::Shorten("time", |_| "12:00".into())];
        let mut content = Table::list(["id", "time", "key"]).narrowing(steps);
        content.row(["a1", "2026-03-01T12:00:00Z", "order-17"]);
        let at = |width| table(&content, &Style::default(), Some(width));
        assert_eq!(at(34), "ID  TIME                  KEY\na1  2026-03-01T12:00:00Z  order-17");
        assert_eq!(at(33), "ID  TIME\na1  2026-03-01T12:00:00Z");
        assert_eq!(at(20), "ID  TIME\na1  12:00");
        let named = content.select(&["id".to_owned(), "key".to_owned()]).unwrap();
        assert!(table(&named, &Style::default(), Some(10)).contains("KEY"), "it was asked for");
    }

    #[test]
    fn a_record_is_read_from_top_to_bottom() {
        let content = Table::record().field("status", "paid").field_if("amount", Some("5.00 EUR"));
        assert_eq!(table(&content, &Style::default(), None), "STATUS  paid\nAMOUNT  5.00 EUR");
    }
}
