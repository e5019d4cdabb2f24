//! What is told beside the result, on standard error.

use std::io::{self, Write as _};

use clap::builder::StyledStr;
use unicode_width::UnicodeWidthStr as _;

use super::palette::{self, Tone};
use super::{Meta, Output, clean, document, hints, layout, terminal};
use orderctl_core::error::{Error, Kind};

impl Output {
    /// Prints help; as an answer to a line that can't be understood, on standard error.
    ///
    /// A reader that closed the pipe has what it wanted.
    pub fn help(&self, text: &StyledStr, is_error: bool) {
        let is_colored = if is_error { self.style.color } else { self.style.colors_result };
        let shown = if is_colored { text.ansi().to_string() } else { text.to_string() };
        let _ = match is_error {
            true => io::stderr().lock().write_all(shown.as_bytes()),
            false => io::stdout().lock().write_all(shown.as_bytes()),
        };
    }

    /// Tells the user something beside the result.
    pub fn message(&self, text: &str) {
        if !self.style.quiet {
            self.waiting.hide();
            let _ = writeln!(io::stderr().lock(), "{}", self.folded(text, ""));
        }
    }

    /// Shows what the next question is about: whatever `--quiet` hides, nobody says yes to what is not
    /// seen.
    pub fn ask_about(&self, text: &str) {
        self.waiting.hide();
        let _ = writeln!(io::stderr().lock(), "{}", self.folded(text, ""));
    }

    /// Warns the user; `--quiet` does not hide it.
    pub fn warn(&self, text: &str) {
        self.waiting.hide();
        let mark = self.paint("Warning:", Tone::Pending.in_line().bold());
        let _ = writeln!(io::stderr().lock(), "{mark} {}", self.folded(text, "Warning: "));
    }

    /// The document of a failure, in one line.
    pub fn error_document(&self, command: &str, error: &Error, meta: &Meta) -> String {
        document::failure(command, error, meta, &self.redactor, &self.program).to_string()
    }

    /// Reports a failure: as a document where documents were asked for, else in words.
    pub fn fail(&self, command: &str, error: &Error, meta: &Meta) {
        self.waiting.hide();
        let mut stderr = io::stderr().lock();
        if self.is_document() {
            let _ = writeln!(stderr, "{}", self.error_document(command, error, meta));
            return;
        }
        let is_bare = error.attempt().is_none() && hints::of(error).is_empty();
        if error.kind() == Kind::Interrupted && is_bare && error.causes().is_empty() {
            // Who left knows that it is no error.
            let _ = writeln!(stderr, "{}", sentence(&self.shown(error.message())));
            return;
        }
        let mark = self.paint("Error:", Tone::Failed.in_line().bold());
        let _ = writeln!(stderr, "{mark} {}", self.folded(error.message(), "Error: "));
        for cause in error.causes() {
            let _ = writeln!(stderr, "  because: {}", self.folded(&cause, "  because: "));
        }
        let hint_mark = self.paint("Hint:", palette::hint());
        for hint in hints::of(error) {
            let hint = hints::in_context(&hint, &self.program);
            let _ = writeln!(stderr, "{hint_mark} {}", self.folded(&hint, "Hint: "));
        }
        if let Some(attempt) = error.attempt() {
            let _ = writeln!(stderr, "Attempt: {attempt}");
        }
    }

    /// A text as it may be shown: masked before anything else is done with it.
    pub(super) fn shown(&self, text: &str) -> String {
        clean(&self.redactor.mask_distinctive(text)).into_owned()
    }

    /// The same behind this mark, in lines that are broken between words if the terminal tells how long
    /// they may be. A command stays in one piece, on a line of its own, so that it can be copied.
    fn folded(&self, text: &str, mark: &str) -> String {
        let text = self.shown(text);
        match terminal::stderr_columns() {
            Some(width) => folded(&text, mark, width),
            None => text,
        }
    }

    fn paint(&self, text: &str, style: console::Style) -> String {
        style.force_styling(self.style.color).apply_to(text).to_string()
    }
}

fn folded(text: &str, mark: &str, width: usize) -> String {
    let whole = format!("{mark}{text}");
    if whole.width() <= width {
        return text.to_owned();
    }
    let folded = match whole.split_once(": orderctl ") {
        Some((prose, command)) => {
            format!("{}:\n  orderctl {command}", layout::wrapped(prose, width))
        }
        None => layout::wrapped(&whole, width),
    };
    folded.strip_prefix(mark).map_or_else(|| text.to_owned(), str::to_owned)
}

/// A message as a line of its own: with a capital letter and a full stop.
fn sentence(message: &str) -> String {
    let mut characters = message.chars();
    let first = characters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(characters).chain(['.']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_message_is_broken_between_words_and_its_command_stays_whole() {
        let text = "Options and all prices: orderctl --sandbox tariff show ID";
        assert_eq!(folded(text, "", 57), text);
        let told = "Options and all prices:\n  orderctl --sandbox tariff show ID";
        assert_eq!(folded(text, "", 40), told);
        assert_eq!(folded("one two three four", "Hint: ", 15), "one two\nthree four");
    }
}
