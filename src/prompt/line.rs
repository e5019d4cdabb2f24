//! One line that is typed at a question: shown or hidden, edited in place, and left by Esc.

use std::io;

use console::{Key, Term};
use dialoguer::theme::Theme;

use super::open::Open;
use super::raw_mode::RawMode;
use super::{answer, left, unusable};
use crate::output::{terminal, wrapped};
use orderctl_core::error::Result;

/// Columns that a line has at least, however long its question is.
const MIN_WIDTH: usize = 10;

pub(super) struct Line<'a> {
    pub question: &'a str,
    /// What an empty line means.
    pub default: Option<&'a str>,
    /// Nothing is shown of it.
    pub is_secret: bool,
    /// An empty line is an answer.
    pub may_be_empty: bool,
}

/// Why a text is no answer.
pub(super) type Check<'a> = &'a dyn Fn(&str) -> std::result::Result<(), String>;

impl<'a> Line<'a> {
    /// A line that is shown and needed.
    pub fn of(question: &'a str) -> Self {
        Self { question, default: None, is_secret: false, may_be_empty: false }
    }

    /// Asks until this check takes what is typed; what was wrong stays there to be mended.
    ///
    /// # Errors
    /// Interrupted when the person leaves.
    pub fn read(&self, theme: &dyn Theme, check: Check) -> Result<String> {
        let term = terminal::stderr();
        let mode = RawMode::enter().map_err(unusable)?;
        let _open = Open::line();
        let mut typed = Typed::default();
        loop {
            self.edit(&term, theme, &mut typed)?;
            let text = typed.text();
            let text = match (text.is_empty(), self.default) {
                (true, Some(default)) => default.to_owned(),
                (true, None) if !self.may_be_empty => continue,
                _ => text,
            };
            match check(&text) {
                Ok(()) => {
                    drop(mode);
                    self.show_answer(&term, theme, &text).map_err(unusable)?;
                    return Ok(text);
                }
                Err(why) => self.show_error(&term, theme, &why).map_err(unusable)?,
            }
            if self.is_secret {
                typed = Typed::default();
            }
        }
    }

    /// Edits the line until it is accepted.
    fn edit(&self, term: &Term, theme: &dyn Theme, typed: &mut Typed) -> Result<()> {
        self.draw(term, theme, typed).map_err(unusable)?;
        loop {
            match typed.press(&term.read_key_raw().map_err(unusable)?) {
                // Nothing of a secret is shown.
                Pressed::Edited if self.is_secret => {}
                Pressed::Edited => self.draw(term, theme, typed).map_err(unusable)?,
                Pressed::Accepted => return Ok(()),
                Pressed::Left => {
                    term.write_line("").map_err(unusable)?;
                    return Err(left());
                }
            }
        }
    }

    fn prompt(&self, theme: &dyn Theme) -> String {
        let mut prompt = String::new();
        let _ = theme.format_input_prompt(&mut prompt, self.question, self.default);
        prompt
    }

    fn draw(&self, term: &Term, theme: &dyn Theme, typed: &Typed) -> io::Result<()> {
        let prompt = self.prompt(theme);
        let columns = usize::from(term.size().1);
        let width = columns.saturating_sub(console::measure_text_width(&prompt) + 1).max(MIN_WIDTH);
        let (shown, behind) = match self.is_secret {
            true => (String::new(), 0),
            false => typed.window(width),
        };
        term.clear_line()?;
        term.write_str(&format!("{prompt}{shown}"))?;
        term.move_cursor_left(behind)?;
        term.flush()
    }

    fn show_answer(&self, term: &Term, theme: &dyn Theme, text: &str) -> io::Result<()> {
        let told = if self.is_secret { "[hidden]" } else { text };
        answer::show(term, theme, self.question, told)
    }

    fn show_error(&self, term: &Term, theme: &dyn Theme, why: &str) -> io::Result<()> {
        let mut error = String::new();
        let columns = usize::from(term.size().1).saturating_sub(2);
        let _ = theme.format_error(&mut error, wrapped(why, columns).trim_end());
        term.write_line("")?;
        term.write_line(&error)
    }
}

/// What was typed so far, and where the next character goes.
#[derive(Debug, Default)]
struct Typed {
    characters: Vec<char>,
    cursor: usize,
}

/// What a key did.
#[derive(Debug, PartialEq, Eq)]
enum Pressed {
    Edited,
    Accepted,
    Left,
}

impl Typed {
    fn text(&self) -> String {
        self.characters.iter().collect::<String>().trim().to_owned()
    }

    fn press(&mut self, key: &Key) -> Pressed {
        match key {
            Key::Enter => return Pressed::Accepted,
            Key::Escape | Key::CtrlC => return Pressed::Left,
            Key::ArrowLeft => self.cursor = self.cursor.saturating_sub(1),
            Key::ArrowRight => self.cursor = (self.cursor + 1).min(self.characters.len()),
            Key::Home => self.cursor = 0,
            Key::End => self.cursor = self.characters.len(),
            Key::Backspace if self.cursor > 0 => {
                self.cursor -= 1;
                self.characters.remove(self.cursor);
            }
            Key::Del if self.cursor < self.characters.len() => {
                self.characters.remove(self.cursor);
            }
            // Ctrl-U, as in a shell.
            Key::Char('\u{15}') => {
                self.characters.drain(..self.cursor);
                self.cursor = 0;
            }
            &Key::Char(c) if !c.is_control() => {
                self.characters.insert(self.cursor, c);
                self.cursor += 1;
            }
            _ => {}
        }
        Pressed::Edited
    }

    /// The part of it that fits into so many columns and has the cursor in it, and how many columns of it
    /// stand behind the cursor.
    fn window(&self, width: usize) -> (String, usize) {
        let columns = |text: &[char]| console::measure_text_width(&text.iter().collect::<String>());
        let mut from = 0;
        while columns(&self.characters[from..self.cursor]) > width {
            from += 1;
        }
        let mut to = self.characters.len();
        while to > self.cursor && columns(&self.characters[from..to]) > width {
            to -= 1;
        }
        let shown = self.characters[from..to].iter().collect();
        (shown, columns(&self.characters[self.cursor..to]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(keys: impl IntoIterator<Item = Key>) -> Typed {
        let mut typed = Typed::default();
        for key in keys {
            assert_eq!(typed.press(&key), Pressed::Edited);
        }
        typed
    }

    fn letters(text: &str) -> impl Iterator<Item = Key> {
        text.chars().map(Key::Char)
    }

    #[test]
    fn a_line_is_edited_where_the_cursor_is() {
        for (keys, text) in [
            (vec![Key::Backspace, Key::Char('!')], "ab!"),
            (vec![Key::ArrowLeft, Key::Char('x')], "abxc"),
            (vec![Key::Home, Key::Del, Key::End, Key::Char('z')], "bcz"),
            (vec![Key::Home, Key::Backspace, Key::ArrowRight, Key::Char('\u{15}')], "bc"),
            (vec![Key::ArrowRight, Key::Tab, Key::Char('\u{7}'), Key::Char('é')], "abcé"),
        ] {
            assert_eq!(typed(letters("abc").chain(keys)).text(), text);
        }
        let mut line = typed(letters(" a "));
        assert_eq!(line.text(), "a");
        assert_eq!(line.press(&Key::Enter), Pressed::Accepted);
        assert_eq!(line.press(&Key::Escape), Pressed::Left);
        assert_eq!(line.press(&Key::CtrlC), Pressed::Left);
    }

    #[test]
    fn a_long_line_is_shown_around_its_cursor() {
        let mut line = typed(letters("0123456789"));
        assert_eq!(line.window(20), ("0123456789".to_owned(), 0));
        assert_eq!(line.window(4), ("6789".to_owned(), 0));
        line.press(&Key::Home);
        assert_eq!(line.window(4), ("0123".to_owned(), 4));
        line.press(&Key::ArrowRight);
        assert_eq!(line.window(4), ("0123".to_owned(), 3));
        assert_eq!(typed(letters("中文字")).window(4), ("文字".to_owned(), 0));
    }
}
