//! Pages of help, whose prose fits the terminal.

use unicode_width::UnicodeWidthStr as _;

use super::{Output, layout, terminal};

/// The columns that pages are written for; off a terminal they have them.
const COLUMNS: usize = 80;
/// A line that is indented so far, and continues nothing, is one to be copied.
const CODE: usize = 6;

/// The page as it is shown: within the columns of the terminal, if they are fewer than 80, else of 80.
pub fn page(text: &str) -> String {
    let columns = match Output::is_terminal() {
        true => usize::from(terminal::stdout_size().1).min(COLUMNS),
        false => COLUMNS,
    };
    fitted(text, columns)
}

/// Lines that belong together.
#[derive(Default)]
struct Block<'t> {
    lines: Vec<&'t str>,
    /// The column at which further lines of it begin.
    hanging: usize,
}

/// The text with every block of prose that is wider broken between words, under its own indentation. What is
/// to be copied stays as it is.
fn fitted(text: &str, columns: usize) -> String {
    let mut shown = String::new();
    let mut block = Block::default();
    let mut is_code = false;
    for line in text.lines() {
        // A command that goes on in the next line.
        let continues = is_code && block.lines.is_empty() && shown.ends_with("\\\n");
        is_code = continues || block.is_code(line);
        if is_code || line.trim().is_empty() || !block.takes(line) {
            block.write(columns, &mut shown);
            block = Block::default();
        }
        if is_code || line.trim().is_empty() {
            shown.push_str(line);
            shown.push('\n');
            continue;
        }
        if block.lines.is_empty() {
            block.hanging = hanging(line).0;
        }
        block.lines.push(line);
    }
    block.write(columns, &mut shown);
    shown
}

impl Block<'_> {
    fn is_code(&self, line: &str) -> bool {
        let text = line.trim_start();
        let is_command = ["$ ", "orderctl "].iter().any(|start| text.starts_with(start));
        let indent = line.len() - text.len();
        (is_command && indent > 0) || (indent >= CODE && !self.takes(line) && !hanging(line).1)
    }

    /// True if the line goes on with this block.
    fn takes(&self, line: &str) -> bool {
        let indent = line.len() - line.trim_start().len();
        !self.lines.is_empty() && indent == self.hanging && !hanging(line).1
    }

    fn write(&self, columns: usize, shown: &mut String) {
        if self.lines.iter().all(|line| line.width() <= columns) {
            self.lines.iter().for_each(|line| shown.extend([line, "\n"]));
            return;
        }
        let [first, further @ ..] = self.lines.as_slice() else { return };
        let (start, text) = first.split_at_checked(self.hanging).unwrap_or(("", first));
        let words: Vec<&str> =
            std::iter::once(text).chain(further.iter().map(|it| it.trim())).collect();
        let folded = layout::wrapped(&words.join(" "), columns.saturating_sub(self.hanging));
        for (at, line) in folded.lines().enumerate() {
            match at {
                0 => shown.push_str(start),
                _ => shown.extend(std::iter::repeat_n(' ', self.hanging)),
            }
            shown.extend([line, "\n"]);
        }
    }
}

/// The column at which the text of a line begins that further lines stand under, and whether the line
/// begins an item: `- text`, `1. text`, or a word with its meaning two blanks or more behind it.
fn hanging(line: &str) -> (usize, bool) {
    let text = line.trim_start();
    let indent = line.len() - text.len();
    let mark = match text.split_once(' ') {
        Some(("-", _)) => 2,
        Some((mark, _)) if is_number(mark) => mark.len() + 1,
        _ => match text.find("  ").filter(|_| indent > 0) {
            Some(at) => at + text[at..].len() - text[at..].trim_start().len(),
            None => return (indent, false),
        },
    };
    (indent + mark, true)
}

/// True for `1.`.
fn is_number(mark: &str) -> bool {
    let digits = mark.strip_suffix('.').unwrap_or_default();
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prose_is_broken_under_its_own_indentation_and_commands_stay_whole() {
        let text = "A title that is long\n\n  1. One two three\n     four.\n  --flag   its meaning, told\n           at length\n  $ orderctl cart add --item-type vds \\\n      --tariff 3087 --period 1\n      [[a]]\n      key = \"a long value\"\n";
        assert_eq!(fitted(text, 80), text);
        let narrow = "A title that is\nlong\n\n  1. One two three\n     four.\n  --flag   its\n           meaning,\n           told at\n           length\n  $ orderctl cart add --item-type vds \\\n      --tariff 3087 --period 1\n      [[a]]\n      key = \"a long value\"\n";
        assert_eq!(fitted(text, 19), narrow);
    }
}
