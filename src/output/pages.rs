//! A table that is too long to be laid out as a whole.

use super::{Format, Style, Table, format};
use orderctl_core::error::Result;

/// The pages of one table: the columns are as wide as the first page needs.
pub struct Pages {
    pub(super) style: Style,
    /// The widths of the first page's columns; nothing before it.
    pub(super) widths: Option<Vec<usize>>,
    /// How many columns the terminal has; nothing in a pipe.
    pub(super) terminal: Option<u16>,
}

impl Pages {
    /// The next rows, laid out, without a newline behind them; the first page has the header.
    ///
    /// # Errors
    /// Of kind usage for unknown columns.
    pub fn next(&mut self, part: &Table) -> Result<String> {
        let part = part.select(&self.style.columns)?;
        let style = Style {
            no_header: self.style.no_header || self.widths.is_some(),
            ..self.style.clone()
        };
        let widths = part.widths(!style.no_header);
        let part = match &self.widths {
            Some(first) if style.format == Format::Table => part.padded(first),
            _ => part,
        };
        self.widths.get_or_insert(widths);
        match style.format {
            Format::Markdown if part.rows().is_empty() && style.no_header => Ok(String::new()),
            Format::Markdown => Ok(format::markdown(&part, &style)),
            _ => Ok(format::table(&part, &style, self.terminal)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(rows: &[[&str; 2]]) -> Table {
        let mut table = Table::list(["id", "name"]);
        rows.iter().for_each(|row| table.row(row.map(str::to_owned)));
        table
    }

    fn pages(style: Style, parts: &[&[[&str; 2]]]) -> Vec<String> {
        pages_within(None, style, parts)
    }

    fn pages_within(terminal: Option<u16>, style: Style, parts: &[&[[&str; 2]]]) -> Vec<String> {
        let mut pages = Pages { style, widths: None, terminal };
        parts.iter().map(|part| pages.next(&page(part)).unwrap()).collect()
    }

    #[test]
    fn later_pages_keep_the_widths_of_the_first() {
        let parts: [&[[&str; 2]]; 4] =
            [&[["1000", "a"]], &[["1", "bb"], ["2", "ö"]], &[["100000", "c"]], &[]];
        assert_eq!(
            pages(Style::default(), &parts),
            ["ID    NAME\n1000  a", "1     bb\n2     ö", "100000  c", ""]
        );
        let bare = Style { no_header: true, ..Style::default() };
        assert_eq!(pages(bare, &parts)[..2], ["1000  a", "1     bb\n2     ö"]);
    }

    #[test]
    fn each_page_fits_into_the_terminal() {
        let long = "a long name of several words";
        let parts: [&[[&str; 2]]; 3] = [&[["1", "a"]], &[["2", long]], &[["3", "b"]]];
        let shown = pages_within(Some(20), Style::default(), &parts);
        let widest = shown.iter().flat_map(|page| page.lines()).map(str::len).max();
        assert!(widest.is_some_and(|it| it <= 20), "{shown:?}");
        assert!(shown[1].lines().count() > 1 && shown[2].starts_with("3   b"), "{shown:?}");
    }

    #[test]
    fn a_list_of_nothing_is_as_short_as_before() {
        assert_eq!(pages(Style::default(), &[&[]]), [""]);
        let markdown = Style { format: Format::Markdown, ..Style::default() };
        let two: [&[[&str; 2]]; 3] = [&[["1", "a|b"]], &[["2", "c"]], &[]];
        assert_eq!(
            pages(markdown.clone(), &two),
            ["| id | name |\n| --- | --- |\n| 1 | a\\|b |", "| 2 | c |", ""]
        );
        assert_eq!(pages(markdown, &[&[]]), ["| id | name |\n| --- | --- |"]);
        let unknown = Style { columns: vec!["price".into()], ..Style::default() };
        let mut pages = Pages { style: unknown, widths: None, terminal: None };
        assert!(pages.next(&page(&[])).is_err());
    }
}
