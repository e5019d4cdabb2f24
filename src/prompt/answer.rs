//! How the answer to a question stays on the screen.

use std::io;

use console::{Term, measure_text_width};
use dialoguer::theme::Theme;

use crate::output::{clean, wrapped};

/// Columns beside the question in which an answer is broken; with fewer it goes below the question.
const MIN_COLUMNS: usize = 24;

/// Writes the question with its answer, which is broken between words where it is longer than the line.
pub(super) fn show(term: &Term, theme: &dyn Theme, question: &str, answer: &str) -> io::Result<()> {
    let mut head = String::new();
    let _ = theme.format_input_prompt_selection(&mut head, question, "");
    let columns = usize::from(term.size().1);
    let answer = folded(&squeezed(&clean(answer)), measure_text_width(&head), columns);
    let mut line = String::new();
    let _ = theme.format_input_prompt_selection(&mut line, question, &answer);
    term.clear_line()?;
    term.write_line(line.trim_end())
}

/// The text without the blanks that align it with the rows of a list: of several in a row two are left.
fn squeezed(text: &str) -> String {
    let columns = text.split("  ").map(str::trim).filter(|column| !column.is_empty());
    columns.collect::<Vec<_>>().join("  ")
}

/// The answer behind a question of this width, in lines of which none is longer than the columns if no word
/// is.
fn folded(answer: &str, head: usize, columns: usize) -> String {
    if head + measure_text_width(answer) <= columns {
        return answer.to_owned();
    }
    let behind = columns.saturating_sub(head);
    let (first, width, indent) = match behind < MIN_COLUMNS {
        true => ("\n  ", columns.saturating_sub(2), 2),
        false => ("", behind, head),
    };
    let lines = wrapped(answer, width);
    let lines: Vec<&str> = lines.lines().map(str::trim).collect();
    format!("{first}{}", lines.join(&format!("\n{}", " ".repeat(indent))))
}

#[cfg(test)]
mod tests {
    use super::{folded, squeezed};

    #[test]
    fn an_answer_from_a_list_is_not_aligned() {
        assert_eq!(squeezed("vds          virtual servers"), "vds  virtual servers");
        assert_eq!(squeezed("1 year   4.99 USD a month"), "1 year  4.99 USD a month");
        assert_eq!(squeezed(""), "");
    }

    #[test]
    fn an_answer_is_broken_between_words() {
        let answer = "keep-invoice  place the order, and keep the invoice unpaid";
        assert_eq!(folded(answer, 10, 80), answer);
        assert_eq!(
            folded(answer, 10, 50),
            "keep-invoice  place the order, and keep\n          the invoice unpaid"
        );
        assert_eq!(
            folded(answer, 30, 50),
            "\n  keep-invoice  place the order, and keep the\n  invoice unpaid"
        );
    }
}
