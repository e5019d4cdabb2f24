//! A table that is too long to be laid out as a whole.

use super::layout::{Layout, Screen};
use super::{Format, Style, Table, format};
use orderctl_core::error::Result;

/// The pages of one table, laid out as the first page needs.
pub struct Pages {
    pub(super) style: Style,
    pub(super) screen: Option<Screen>,
    pub(super) layout: Layout,
    pub(super) is_first: bool,
}

impl Pages {
    /// The next rows, laid out, without a newline behind them; the first page has the header.
    ///
    /// # Errors
    /// Of kind usage for unknown columns.
    pub fn next(&mut self, part: &Table) -> Result<String> {
        let part = part.select(&self.style.columns)?;
        let is_first = std::mem::replace(&mut self.is_first, false);
        match self.style.format {
            Format::Markdown => {
                let no_header = self.style.no_header || !is_first;
                match part.rows().is_empty() && no_header {
                    true => Ok(String::new()),
                    false => {
                        Ok(format::markdown(&part, &Style { no_header, ..self.style.clone() }))
                    }
                }
            }
            _ => Ok(self.layout.page(&part, &self.style, self.screen.as_ref())),
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

    fn new(style: Style) -> Pages {
        Pages { style, screen: None, layout: Layout::default(), is_first: true }
    }

    fn pages(style: Style, parts: &[&[[&str; 2]]]) -> Vec<String> {
        let mut pages = new(style);
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
        assert!(new(unknown).next(&page(&[])).is_err());
    }
}
