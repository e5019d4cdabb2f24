//! Values that are missing: a prompt on a terminal, else one error that names every missing flag.
//!
//! One question decides for the whole program: may a person be asked? Nothing else looks at the
//! terminal before it reads from it, so nothing ever waits on a closed or piped standard input.

mod answer;
mod checked;
mod line;
mod list;
mod open;
mod raw_mode;

use std::fmt::Display;
use std::io::IsTerminal as _;
use std::str::FromStr;
use std::sync::{Mutex, PoisonError};

use dialoguer::Confirm;
use dialoguer::theme::{ColorfulTheme, SimpleTheme, Theme};

use crate::output::{clean, terminal};
use line::Line;
pub use list::Choice;
use open::Open;
pub use open::{Leaving, leave_by_signal};
use orderctl_core::Secret;
use orderctl_core::error::{Code, Error, Kind, Result};
pub use raw_mode::restore as restore_terminal;

/// Whom to ask, and what was answered.
///
/// A value is asked for by the word that a script would give it by: a flag such as `--tariff`, or the
/// name of a place such as `ID`.
pub struct Prompter {
    allowed: bool,
    /// Whether the user lets questions be asked, wherever the streams lead.
    may_ask: bool,
    color: bool,
    typed: Vec<String>,
    answers: Mutex<Vec<(String, String)>>,
    /// The variables that a script would give secrets in.
    variables: Mutex<Vec<&'static str>>,
}

impl Prompter {
    /// Asks if `allowed` and a person is there: standard input and standard error are terminals.
    /// `typed` is the command line, to be told back when it is complete.
    #[must_use]
    pub fn new(allowed: bool, color: bool, typed: Vec<String>) -> Self {
        let person = std::io::stdin().is_terminal() && terminal::stderr_is_one();
        Self {
            may_ask: allowed,
            allowed: allowed && person,
            color,
            typed,
            answers: Mutex::default(),
            variables: Mutex::default(),
        }
    }

    /// True if a person can be asked.
    #[must_use]
    pub fn is_possible(&self) -> bool {
        self.allowed
    }

    /// Makes sure that every value is there or can be asked for.
    ///
    /// # Errors
    /// Of kind usage, naming every missing flag at once, where nobody can be asked.
    pub fn require(&self, values: &[(&str, bool)]) -> Result<()> {
        let missing: Vec<&str> =
            values.iter().filter(|(_, given)| !given).map(|(flag, _)| *flag).collect();
        if missing.is_empty() || self.allowed {
            return Ok(());
        }
        Err(Error::usage(format!("missing: {}", missing.join(", ")))
            .code(Code::MissingValues)
            .hint("set these flags, or run on a terminal without --no-input to be prompted"))
    }

    /// Asks for a text that may be left out.
    ///
    /// # Errors
    /// As [`Prompter::choose`].
    pub fn optional<T>(&self, flag: &str, question: &str) -> Result<Option<T>>
    where
        T: FromStr,
        T::Err: Display,
    {
        self.require(&[(flag, false)])?;
        let question = format!("{question} (empty: none)");
        let line = Line { may_be_empty: true, ..Line::of(&question) };
        let typed = line.read(&*self.theme(), &|text| match text {
            "" => Ok(()),
            text => text.parse::<T>().map(drop).map_err(|error| error.to_string()),
        })?;
        if typed.is_empty() {
            return Ok(None);
        }
        self.remember(flag, &typed);
        typed.parse().map(Some).map_err(|error| Error::usage(format!("{flag}: {error}")))
    }

    /// Records what a flag would say of answers that were given in another form; a flag without a value
    /// has an empty one.
    pub fn answered(&self, flag: &str, value: &str) {
        self.remember(flag, value);
    }

    /// Says why an answer can't be taken, before the question is asked again.
    ///
    /// # Errors
    /// When the terminal can't be used any more.
    pub fn show_error(&self, why: &str) -> Result<()> {
        let mut error = String::new();
        let _ = self.theme().format_error(&mut error, &clean(why));
        terminal::stderr().write_line(&error).map_err(unusable)
    }

    /// Takes back what was answered for these flags: it is asked for again.
    pub fn forget(&self, flags: &[&str]) {
        self.take_back(|known, _| flags.contains(&known));
    }

    /// Takes back the answers of which this is true, by flag and value.
    pub fn take_back(&self, is_meant: impl Fn(&str, &str) -> bool) {
        let mut answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        answers.retain(|(flag, value)| !is_meant(flag, value));
    }

    /// Asks for a value that is read by its own rules, again and again until it fits. The default is
    /// written as a person would type it.
    ///
    /// # Errors
    /// As [`Prompter::choose`].
    pub fn text<T>(&self, flag: &str, question: &str, default: Option<&str>) -> Result<T>
    where
        T: FromStr,
        T::Err: Display,
    {
        self.require(&[(flag, false)])?;
        let line = Line { default, ..Line::of(question) };
        let text = line.read(&*self.theme(), &|text| {
            text.parse::<T>().map(drop).map_err(|error| error.to_string())
        })?;
        let value = text.parse::<T>().map_err(|error| Error::usage(format!("{flag}: {error}")))?;
        self.remember(flag, &text);
        Ok(value)
    }

    /// Asks for something that is not shown while it is typed, and never told back.
    ///
    /// # Errors
    /// Of kind credentials where nobody can be asked; interrupted when the person leaves.
    pub fn secret(&self, question: &str) -> Result<Secret> {
        if !self.allowed {
            let mut name = question.chars();
            let first = name.next().map(|c| c.to_ascii_lowercase());
            let name: String = first.into_iter().chain(name).collect();
            return Err(
                Error::new(Kind::Credentials, format!("missing: {name}")).code(Code::MissingValues)
            );
        }
        let line = Line { is_secret: true, ..Line::of(question) };
        line.read(&*self.theme(), &|_| Ok(())).map(Secret::new)
    }

    /// Asks yes or no; no is the default. `flag` says yes beforehand, and `otherwise` what a missing yes
    /// means: "nothing was ordered".
    ///
    /// # Errors
    /// Of kind guard where nobody can be asked; interrupted when the person leaves.
    pub fn yes(&self, question: &str, flag: &str, otherwise: &str) -> Result<bool> {
        if !self.allowed {
            return Err(Error::not_confirmed(otherwise)
                .hint(format!("use {flag} to confirm non-interactively")));
        }
        let (term, theme) = (terminal::stderr(), self.theme());
        let open = Open::confirm();
        let said = Confirm::with_theme(&*theme)
            .with_prompt(question)
            .default(false)
            // Who left gave no answer that could be told back.
            .report(false)
            .interact_opt()
            .inspect_err(|_| drop(term.write_line("")))
            .map_err(no_answer)?
            .ok_or_else(left)?;
        drop(open);
        let mut answer = String::new();
        let _ = theme.format_confirm_prompt_selection(&mut answer, question, Some(said));
        term.write_line(&answer).map_err(unusable)?;
        Ok(said)
    }

    /// Asks yes or no what only a person can say; no is the default.
    ///
    /// # Errors
    /// Of kind guard where nobody can be asked; interrupted when the person leaves.
    pub fn yes_in_person(&self, question: &str, otherwise: &str) -> Result<bool> {
        if !self.allowed {
            return Err(Error::not_confirmed(otherwise)
                .hint("no flag confirms this: run it on a terminal, without --no-input"));
        }
        self.yes(question, "", otherwise)
    }

    /// Asks on the terminal of this process, whatever its streams are connected to, for a yes that is
    /// typed there; anything else is a no. `shown` is what the person should read first.
    ///
    /// # Errors
    /// Of kind guard where there is no such terminal.
    pub fn yes_on_terminal(
        &self,
        question: &str,
        shown: &[String],
        otherwise: &str,
    ) -> Result<bool> {
        if !self.may_ask {
            return Err(only_on_a_terminal(otherwise));
        }
        let _open = Open::line();
        // Why there is no terminal is of no use to who has none.
        let Ok(mut terminal) = terminal::Own::open() else {
            return Err(only_on_a_terminal(otherwise));
        };
        let lines = shown.iter().flat_map(|text| text.lines());
        let lines: String = lines.map(|line| format!("{}\n", clean(line))).collect();
        let answer = terminal.ask(&format!("{lines}{question} Type yes to confirm: "));
        let answer = answer.map_err(|error| only_on_a_terminal(otherwise).because(error))?;
        Ok(answer.trim().eq_ignore_ascii_case("yes"))
    }

    /// The command line as it was typed, with the program's name in front.
    #[must_use]
    pub fn typed(&self) -> Vec<String> {
        let program = "orderctl".to_owned();
        std::iter::once(program).chain(self.typed.iter().skip(1).cloned()).collect()
    }

    /// The line for a script, if anything was asked for: the complete command with these words at its end,
    /// and what else it needs.
    #[must_use]
    pub fn script_line(&self, agreed: &[String]) -> Option<String> {
        let line = self.command_line(agreed)?;
        let variables = self.variables.lock().unwrap_or_else(PoisonError::into_inner);
        Some(match variables.as_slice() {
            [] => format!("For a script: {line}"),
            names => format!("For a script, with {} set: {line}", names.join(" and ")),
        })
    }

    fn command_line(&self, agreed: &[String]) -> Option<String> {
        let answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        let variables = self.variables.lock().unwrap_or_else(PoisonError::into_inner);
        if answers.is_empty() && variables.is_empty() {
            return None;
        }
        drop(variables);
        let words = self.typed.iter().map(String::as_str).chain(answers.iter().flat_map(
            |(word, value)| {
                let flag = word.starts_with("--").then_some(word.as_str());
                flag.into_iter().chain(Some(value.as_str()).filter(|value| !value.is_empty()))
            },
        ));
        let words = words.chain(agreed.iter().map(String::as_str));
        shlex::try_join(words).ok()
    }

    /// Remembers that a script gives an answer in this variable.
    fn remember_variable(&self, name: &'static str) {
        let mut variables = self.variables.lock().unwrap_or_else(PoisonError::into_inner);
        if !variables.contains(&name) {
            variables.push(name);
        }
    }

    fn remember(&self, flag: &str, value: &str) {
        if flag.is_empty() {
            return;
        }
        let mut answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        answers.push((flag.to_owned(), value.to_owned()));
    }

    fn theme(&self) -> Box<dyn Theme> {
        if self.color { Box::new(ColorfulTheme::default()) } else { Box::new(SimpleTheme) }
    }
}

/// The refusal where a yes is wanted on a terminal and there is none.
pub fn only_on_a_terminal(otherwise: &str) -> Error {
    Error::not_confirmed(otherwise)
        .hint("the profile has confirm = \"terminal\": a person must run it on a terminal and type yes")
        .hint("neither --yes nor a pipe confirms; --dry-run shows what would be done")
}

fn left() -> Error {
    Error::new(Kind::Interrupted, "canceled")
}

fn no_answer(error: dialoguer::Error) -> Error {
    // A list hides the cursor while it is open.
    terminal::show_cursor();
    let dialoguer::Error::IO(error) = error;
    unusable(error)
}

fn unusable(error: std::io::Error) -> Error {
    if error.kind() == std::io::ErrorKind::Interrupted {
        open::leave();
        left()
    } else {
        Error::usage("the prompt failed").because(error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nobody() -> Prompter {
        Prompter::new(false, false, vec!["orderctl".into(), "cart".into(), "add".into()])
    }

    #[test]
    fn a_script_learns_every_missing_flag_at_once() {
        let error = nobody()
            .require(&[("--item-type", false), ("--tariff", true), ("--period", false)])
            .unwrap_err();
        assert_eq!(error.kind(), Kind::Usage);
        assert_eq!(error.message(), "missing: --item-type, --period");
    }

    #[test]
    fn nothing_waits_where_nobody_can_answer() {
        let ask = nobody();
        assert!(!ask.is_possible());
        assert_eq!(ask.choose("--tariff", "Tariff", &[]).unwrap_err().kind(), Kind::Usage);
        assert_eq!(ask.yes("Order?", "--yes", "nothing").unwrap_err().kind(), Kind::Guard);
        let secret = ask.secret("Password of the new customer").unwrap_err();
        assert_eq!(secret.kind(), Kind::Credentials);
        assert_eq!(secret.message(), "missing: password of the new customer");
    }

    #[test]
    fn answers_make_a_command_line_for_a_script() {
        let ask = nobody();
        assert_eq!(ask.command_line(&["--yes".into()]), None, "nothing was asked for");
        ask.remember("--tariff", "3087");
        ask.remember("--domain", "a b");
        assert_eq!(
            ask.command_line(&["--yes".into()]).as_deref(),
            Some("orderctl cart add --tariff 3087 --domain 'a b' --yes")
        );
        ask.remember("ID", "812");
        assert!(ask.command_line(&[]).unwrap().ends_with(" --domain 'a b' 812"));
        ask.take_back(|flag, value| flag == "--domain" && value == "a b");
        ask.remember_variable("ORDERCTL_CUSTOMER_PASSWORD");
        assert_eq!(
            ask.script_line(&[]).as_deref(),
            Some(
                "For a script, with ORDERCTL_CUSTOMER_PASSWORD set: \
                 orderctl cart add --tariff 3087 812"
            )
        );
    }
}
