//! How a table is laid out: aligned columns without borders, so that `awk` and `cut` can read them.
//!
//! In a pipe the columns are as wide as needed and nothing is cut. On a terminal a list gives up columns
//! and the ends of texts until a row fits into a line, at last columns that hold nothing; where ids,
//! amounts and states alone are wider, each row becomes a record, one field a line.

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
/// The least width of the values beside the names of a record: below it nothing is wrapped.
const MIN_VALUE: usize = 20;

/// The terminal that a table is shown on.
#[derive(Clone, Copy, Debug)]
pub struct Screen {
    /// Its width, in characters.
    pub columns: usize,
    /// Its height, in lines.
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
    /// The columns that the list did without at last.
    dropped: Vec<String>,
    widths: Vec<usize>,
    fits: bool,
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
        let columns = screen.map(|screen| screen.columns);
        let mut steps = 0;
        for step in content.steps() {
            let wanted = match (&self.first, columns) {
                (Some(first), _) => steps < first.steps,
                (None, Some(columns)) => total(&shown.widths(with_header)) > columns,
                (None, None) => false,
            };
            if !wanted {
                break;
            }
            shown.narrow(*step);
            steps += 1;
        }
        for name in self.first.iter().flat_map(|first| &first.dropped) {
            shown.drop_column(name);
        }
        let (mut widths, mut fits) = self.widths(&shown, with_header, columns);
        let mut dropped = Vec::new();
        if is_first && !fits {
            for name in shown.expendable() {
                shown.drop_column(&name);
                dropped.push(name);
                (widths, fits) = self.widths(&shown, with_header, columns);
                if fits {
                    break;
                }
            }
        }
        let of_first = First { steps, dropped, widths: widths.clone(), fits };
        let first = self.first.get_or_insert(of_first);
        if first.fits {
            lines(&shown, style, &widths, with_header)
        } else {
            let apart = if is_first { "" } else { "\n" };
            format!("{apart}{}", records(&content.shown(screen), style, screen, true))
        }
    }
}

impl Layout {
    /// How wide the columns of a page are, not narrower than those of the first, and whether a row fits
    /// into a line then.
    fn widths(
        &self,
        shown: &Table,
        with_header: bool,
        columns: Option<usize>,
    ) -> (Vec<usize>, bool) {
        let mut widths = shown.widths(with_header);
        let least = match &self.first {
            Some(first) => first.widths.clone(),
            None => (0..widths.len()).map(|at| least(shown, at)).collect(),
        };
        if let Some(first) = &self.first {
            for (width, least) in widths.iter_mut().zip(&first.widths) {
                *width = (*width).max(*least);
            }
        }
        let fits = columns.is_none_or(|columns| fit(shown, &mut widths, &least, columns));
        (widths, fits)
    }
}

/// Takes from the widest texts what is too much for a line; false if that is not enough.
fn fit(table: &Table, widths: &mut [usize], least: &[usize], columns: usize) -> bool {
    let floor = |at: usize| match is_text(table, at) {
        true => least[at].max(table.columns()[at].width()).min(widths[at]),
        false => widths[at],
    };
    let floors: Vec<usize> = (0..widths.len()).map(floor).collect();
    while total(widths) > columns {
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
    let columns = screen.and_then(|screen| screen.columns.checked_sub(names));
    let columns = columns.filter(|columns| *columns >= MIN_VALUE);
    let rows = table.rows().iter().map(|row| {
        let mut grid = grid(style);
        let fields = table.columns().iter().zip(row);
        for (name, cell) in fields.filter(|(_, cell)| !skips_empty || !cell.text().is_empty()) {
            let value = match columns {
                Some(columns) => wrapped(cell.text(), columns),
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
mod tests;
