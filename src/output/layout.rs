//! How a table is laid out: aligned columns without borders, so that `awk` and `cut` can read them.
//!
//! In a pipe the columns are as wide as needed and nothing is cut. On a terminal a list gives up columns
//! and the ends of texts until a row fits into a line; where ids, amounts and states alone are wider,
//! each row becomes a record, one field a line.

use comfy_table::{Attribute, Cell as Drawn, CellAlignment, ColumnConstraint, ContentArrangement};
use comfy_table::{Table as Grid, Width, presets};
use jiff::Timestamp;
use unicode_segmentation::UnicodeSegmentation as _;
use unicode_width::UnicodeWidthStr as _;

use super::cell::{Cell, Role};
use super::{Style, Table};

/// Blanks between two columns.
const GAP: usize = 2;
/// What is left of a text that is cut, at least.
const MIN_TEXT: usize = 8;
/// What a text that goes on below is given, at least.
const MIN_PROSE: usize = 24;
/// What there is room for beside the names of a record, at least: below it nothing is wrapped.
const MIN_VALUE: usize = 20;

/// The terminal that a table is shown on.
#[derive(Clone, Copy, Debug)]
pub struct Screen {
    /// Its columns.
    pub columns: usize,
    /// Its rows.
    pub rows: usize,
    /// Whether it follows links (OSC 8).
    pub links: bool,
    /// The time, to which times are told relative.
    pub now: Timestamp,
}

/// The layout of one table, which may come in pages: those behind the first one keep its columns.
#[derive(Debug, Default)]
pub struct Layout {
    first: Option<First>,
}

/// What the first page decides.
#[derive(Debug)]
struct First {
    /// How many steps of narrowing were taken.
    steps: usize,
    widths: Vec<usize>,
    has_room: bool,
}

/// A table that is whole.
pub fn table(content: &Table, style: &Style, screen: Option<&Screen>) -> String {
    Layout::default().page(content, style, screen)
}

impl Layout {
    /// The next rows, without a newline behind them; the first page has the header.
    pub fn page(&mut self, content: &Table, style: &Style, screen: Option<&Screen>) -> String {
        if content.is_record() {
            let shown = content.shown(screen);
            return records(&shown, style, screen, false);
        }
        if content.rows().is_empty() {
            return String::new();
        }
        let is_first = self.first.is_none();
        let with_header = is_first && !style.no_header;
        let mut shown = content.shown(screen);
        let room = screen.map(|screen| screen.columns);
        let mut steps = 0;
        for step in content.steps() {
            let wanted = match (&self.first, room) {
                (Some(first), _) => steps < first.steps,
                (None, Some(room)) => total(&shown.widths(with_header)) > room,
                (None, None) => false,
            };
            if !wanted {
                break;
            }
            shown.narrow(*step);
            steps += 1;
        }
        let mut widths = shown.widths(with_header);
        let least = match &self.first {
            Some(first) => first.widths.clone(),
            None => (0..widths.len()).map(|at| least(&shown, at)).collect(),
        };
        if let Some(first) = &self.first {
            for (width, least) in widths.iter_mut().zip(&first.widths) {
                *width = (*width).max(*least);
            }
        }
        let fits = room.is_none_or(|room| fit(&shown, &mut widths, &least, room));
        let first =
            self.first.get_or_insert(First { steps, widths: widths.clone(), has_room: fits });
        if first.has_room {
            lines(&shown, style, &widths, with_header)
        } else {
            let apart = if is_first { "" } else { "\n" };
            format!("{apart}{}", records(&content.shown(screen), style, screen, true))
        }
    }
}

/// Takes from the widest texts what is too much for a line; false if that is not enough.
fn fit(table: &Table, widths: &mut [usize], least: &[usize], room: usize) -> bool {
    let floor = |at: usize| match is_text(table, at) {
        true => least[at].max(table.columns()[at].width()).min(widths[at]),
        false => widths[at],
    };
    let floors: Vec<usize> = (0..widths.len()).map(floor).collect();
    while total(widths) > room {
        let widest = (0..widths.len()).filter(|at| widths[*at] > floors[*at]);
        let Some(widest) = widest.max_by_key(|at| widths[*at]) else { return false };
        widths[widest] -= 1;
    }
    true
}

/// True if the column's cells may be cut or go on below.
fn is_text(table: &Table, column: usize) -> bool {
    let mut cells = table.rows().iter().filter_map(|row| row.get(column));
    cells.all(|cell| matches!(cell.role(), Role::Text | Role::Prose))
}

/// What a column is given at least, if it has so much.
fn least(table: &Table, column: usize) -> usize {
    let mut cells = table.rows().iter().filter_map(|row| row.get(column));
    if cells.any(|cell| cell.role() == Role::Prose) { MIN_PROSE } else { MIN_TEXT }
}

/// True if the column is one of numbers.
fn is_number(table: &Table, column: usize) -> bool {
    let cells = table.rows().iter().filter_map(|row| row.get(column));
    let mut filled = cells.filter(|cell| !cell.text().is_empty()).peekable();
    filled.peek().is_some() && filled.all(|cell| cell.role() == Role::Number)
}

fn total(widths: &[usize]) -> usize {
    widths.iter().sum::<usize>() + GAP * widths.len().saturating_sub(1)
}

fn lines(table: &Table, style: &Style, widths: &[usize], with_header: bool) -> String {
    let mut grid = grid(style);
    let align = |at| if is_number(table, at) { CellAlignment::Right } else { CellAlignment::Left };
    let alignments: Vec<_> = (0..widths.len()).map(align).collect();
    if with_header {
        let names = table.columns().iter().zip(&alignments);
        grid.set_header(names.map(|(name, to)| heading(name).set_alignment(*to)));
    }
    for row in table.rows() {
        let cells = row.iter().zip(widths).zip(&alignments);
        grid.add_row(cells.map(|((cell, width), to)| {
            let text = match cell.role() {
                Role::Prose => wrapped(cell.text(), *width),
                _ => cut(cell.text(), *width),
            };
            drawn(cell, &text).set_alignment(*to)
        }));
    }
    let last = widths.len().saturating_sub(1);
    for (at, (column, width)) in grid.column_iter_mut().zip(widths).enumerate() {
        let gap = if at == last { 0 } else { GAP };
        let narrow = |width| u16::try_from(width).unwrap_or(u16::MAX);
        column.set_padding((0, narrow(gap)));
        column.set_constraint(ColumnConstraint::Absolute(Width::Fixed(narrow(width + gap))));
    }
    written(&grid)
}

/// One record, or a list with each row as one.
fn records(table: &Table, style: &Style, screen: Option<&Screen>, skips_empty: bool) -> String {
    let names = table.columns().iter().map(|name| name.to_uppercase().width()).max();
    let names = if style.no_header { 0 } else { names.unwrap_or_default() + GAP };
    let room = screen.and_then(|screen| screen.columns.checked_sub(names));
    let room = room.filter(|room| *room >= MIN_VALUE);
    let rows = table.rows().iter().map(|row| {
        let mut grid = grid(style);
        let fields = table.columns().iter().zip(row);
        for (name, cell) in fields.filter(|(_, cell)| !skips_empty || !cell.text().is_empty()) {
            let value = match room {
                Some(room) => wrapped(cell.text(), room),
                None => cell.text().to_owned(),
            };
            let follows = screen.is_some_and(|screen| screen.links) && cell.role() == Role::Link;
            let value = drawn(cell, &if follows { linked(&value) } else { value });
            if style.no_header {
                grid.add_row([value]);
            } else {
                grid.add_row([heading(name), value]);
            }
        }
        let narrow = |width| u16::try_from(width).unwrap_or(u16::MAX);
        let is_named = !style.no_header;
        for (at, column) in grid.column_iter_mut().enumerate() {
            column.set_padding((0, if at == 0 && is_named { narrow(GAP) } else { 0 }));
            if at == 0 && is_named {
                column.set_constraint(ColumnConstraint::Absolute(Width::Fixed(narrow(names))));
            }
        }
        written(&grid)
    });
    rows.collect::<Vec<_>>().join("\n\n")
}

fn grid(style: &Style) -> Grid {
    let mut grid = Grid::new();
    grid.load_style(presets::NOTHING).set_content_arrangement(ContentArrangement::Disabled);
    if style.colors_result {
        // Who asked for color gets it, whatever the library reads in the environment.
        crossterm::style::force_color_output(true);
        grid.enforce_styling().style_text_only();
    } else {
        grid.force_no_tty();
    }
    grid
}

fn written(grid: &Grid) -> String {
    grid.lines().map(|line| line.trim_end().to_owned()).collect::<Vec<_>>().join("\n")
}

fn heading(name: &str) -> Drawn {
    Drawn::new(name.to_uppercase()).add_attribute(Attribute::Bold)
}

fn drawn(cell: &Cell, text: &str) -> Drawn {
    let drawn = Drawn::new(text);
    match cell.role() {
        Role::State(Some(tone)) => drawn.fg(tone.in_table()),
        _ => drawn,
    }
}

/// An address that the terminal follows. It holds nothing that a terminal obeys: it was cleaned.
fn linked(address: &str) -> String {
    format!("\u{1b}]8;;{address}\u{1b}\\{address}\u{1b}]8;;\u{1b}\\")
}

/// The beginning of a text that does not fit, with a mark that there was more.
fn cut(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut kept = String::new();
    for part in text.graphemes(true) {
        if kept.width() + part.width() >= width {
            break;
        }
        kept.push_str(part);
    }
    let end = if text.ends_with('\u{2069}') { "\u{2069}" } else { "" };
    format!("{}…{end}", kept.trim_end())
}

/// The text in lines of this width, broken between words. A word that is longer stays whole, so that it
/// can be copied.
pub fn wrapped(text: &str, width: usize) -> String {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.width() + 1 + word.width() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::Narrowing;

    fn at(columns: usize) -> Option<Screen> {
        let now = "2026-03-01T12:00:00Z".parse().unwrap();
        Some(Screen { columns, rows: 24, links: false, now })
    }

    fn laid_out(table_: &Table, columns: usize) -> String {
        table(table_, &Style::default(), at(columns).as_ref())
    }

    fn servers() -> Table {
        let mut table = Table::list(["id", "name", "status", "price"]);
        let price = |text| Cell::number(text);
        table.row([
            Cell::fixed("100500"),
            "web of the shop".into(),
            Cell::state("active"),
            price("5.00 EUR"),
        ]);
        table.row([Cell::fixed("7"), "db".into(), Cell::state("suspended"), price("105.00 EUR")]);
        table
    }

    #[test]
    fn numbers_stand_to_the_right_and_texts_to_the_left() {
        let told = "ID      NAME             STATUS          PRICE\n\
                    100500  web of the shop  active       5.00 EUR\n\
                    7       db               suspended  105.00 EUR";
        assert_eq!(table(&servers(), &Style::default(), None), told);
        assert_eq!(laid_out(&servers(), 46), told);
    }

    #[test]
    fn a_text_is_cut_where_a_row_is_too_long_and_nothing_else_is() {
        assert_eq!(
            laid_out(&servers(), 40),
            "ID      NAME       STATUS          PRICE\n\
             100500  web of t…  active       5.00 EUR\n\
             7       db         suspended  105.00 EUR"
        );
    }

    #[test]
    fn where_nothing_more_can_be_cut_each_row_is_a_record() {
        assert_eq!(
            laid_out(&servers(), 30),
            "ID      100500\nNAME    web of the shop\nSTATUS  active\nPRICE   5.00 EUR\n\n\
             ID      7\nNAME    db\nSTATUS  suspended\nPRICE   105.00 EUR"
        );
    }

    #[test]
    fn a_list_gives_up_what_matters_least_before_anything_is_cut() {
        let steps = [Narrowing::Drop("key"), Narrowing::Shorten("verb", |_| "cart…".into())];
        let mut content = Table::list(["id", "verb", "key"]).narrowing(steps);
        content.row([Cell::fixed("a1"), Cell::fixed("cart.add.skip"), "order-17".into()]);
        assert_eq!(laid_out(&content, 27), "ID  VERB           KEY\na1  cart.add.skip  order-17");
        assert_eq!(laid_out(&content, 26), "ID  VERB\na1  cart.add.skip");
        assert_eq!(laid_out(&content, 12), "ID  VERB\na1  cart…");
        let named = content.select(&["id".to_owned(), "key".to_owned()]).unwrap();
        assert!(laid_out(&named, 12).contains("KEY"), "it was asked for");
    }

    #[test]
    fn wide_characters_and_marks_keep_the_columns() {
        let mut content = Table::list(["name", "ip"]);
        for name in ["東京サーバー", "e\u{301}te\u{301}", "👍 ok", "שלום", "\u{1b}[31mred"]
        {
            content.row([Cell::from(name), Cell::fixed("192.0.2.1")]);
        }
        for (columns, wide) in [(80, 12), (19, 8)] {
            let told = laid_out(&content, columns);
            for line in told.lines().skip(1) {
                let at = line.find("192.0.2.1").unwrap();
                assert_eq!(line[..at].width(), wide + GAP, "{line}");
            }
            assert!(!told.contains('\u{1b}'), "{told}");
            assert_eq!(told.matches('\u{2068}').count(), told.matches('\u{2069}').count());
        }
        assert!(laid_out(&content, 19).contains("東京サ…"), "{}", laid_out(&content, 19));
    }

    #[test]
    fn later_pages_keep_the_columns_of_the_first() {
        let page = |rows: &[[&str; 2]]| {
            let mut table = Table::list(["id", "name"]).narrowing([Narrowing::Drop("name")]);
            rows.iter().for_each(|row| table.row([Cell::fixed(row[0]), row[1].into()]));
            table
        };
        let mut layout = Layout::default();
        let mut next =
            |rows: &[[&str; 2]]| layout.page(&page(rows), &Style::default(), at(20).as_ref());
        assert_eq!(next(&[["1000", "a"]]), "ID    NAME\n1000  a");
        let long = "a long name of several words";
        assert_eq!(next(&[["1", long], ["2", "ö"]]), "1     a long name o…\n2     ö");
        assert_eq!(next(&[["100000", long]]), "100000  a long name…");
        assert_eq!(next(&[]), "");
    }

    #[test]
    fn a_record_is_wrapped_between_words_and_links_stay_whole() {
        let link = "https://my.acme.example/billmgr?func=payment&auth=0123456789";
        let content = Table::record().field("note", "one two three four five").field("url", link);
        assert_eq!(
            laid_out(&content, 26),
            format!("NOTE  one two three four\n      five\nURL   {link}")
        );
        let bare = Style { no_header: true, ..Style::default() };
        assert_eq!(table(&content, &bare, None), format!("one two three four five\n{link}"));
    }

    #[test]
    fn a_link_is_followed_only_where_the_terminal_can() {
        let address = "https://my.acme.example/pay?id=\u{1b}7\u{7}";
        let content = Table::record().cell("url", Cell::link(address)).field("id", 7);
        let mut screen = at(80).unwrap();
        let plain = "URL  https://my.acme.example/pay?id=7\nID   7";
        assert_eq!(table(&content, &Style::default(), Some(&screen)), plain);
        screen.links = true;
        let told = table(&content, &Style::default(), Some(&screen));
        let clean = "https://my.acme.example/pay?id=7";
        let link = format!("\u{1b}]8;;{clean}\u{1b}\\{clean}\u{1b}]8;;\u{1b}\\");
        assert_eq!(told, format!("URL  {link}\nID   7"));
    }

    #[test]
    fn color_is_beside_the_word_and_does_not_move_it() {
        let colored = Style { colors_result: true, ..Style::default() };
        let told = table(&servers(), &colored, None);
        assert!(told.contains("\u{1b}[1mSTATUS\u{1b}[0m"), "{told:?}");
        assert!(told.contains("\u{1b}[38;5;2mactive\u{1b}[39m"), "{told:?}");
        let plain = console::strip_ansi_codes(&told);
        let plain: Vec<&str> = plain.lines().map(str::trim_end).collect();
        assert_eq!(plain.join("\n"), table(&servers(), &Style::default(), None));
    }
}
