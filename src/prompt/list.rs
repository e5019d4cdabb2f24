//! Questions that are answered from a list: one of it, or several.

use std::fmt;

use dialoguer::theme::{ColorfulTheme, SimpleTheme, Theme};
use dialoguer::{FuzzySelect, MultiSelect, Select};

use super::open::Open;
use super::{Prompter, answer, left, no_answer, unusable};
use crate::output::{clean, terminal};
use orderctl_core::error::{Code, Error, Result};

/// From this many choices on, typing narrows the list.
const LONG_LIST: usize = 8;

/// At most so many are shown at once; the others are scrolled or searched for.
const MAX_VIEW: usize = 15;

/// Of more answers to one question only their number is told back.
const MAX_TOLD: usize = 20;

/// One value that a question offers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What would go after the flag.
    pub value: String,
    /// What the person reads beside it.
    pub label: String,
}

impl Choice {
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into() }
    }
}

impl Prompter {
    /// Asks for one of several values; long lists can be searched. Without choices any text is
    /// taken.
    ///
    /// # Errors
    /// Of kind usage where nobody can be asked; interrupted when the person leaves.
    pub fn choose(&self, flag: &str, question: &str, choices: &[Choice]) -> Result<String> {
        self.choose_usual(flag, question, choices, None)
    }

    /// As [`Prompter::choose`], with the cursor at what is usual, if it is offered.
    ///
    /// # Errors
    /// As [`Prompter::choose`].
    pub fn choose_usual(
        &self,
        flag: &str,
        question: &str,
        choices: &[Choice],
        usual: Option<&str>,
    ) -> Result<String> {
        self.require(&[(flag, false)])?;
        if choices.is_empty() {
            return self.text(flag, question, usual);
        }
        let theme = self.theme();
        let (rows, _) = terminal::stderr_size();
        let labels = cut(choices.iter(), 4);
        let at = choices.iter().position(|choice| Some(choice.value.as_str()) == usual);
        let at = at.unwrap_or_default();
        let open = Open::list();
        // The answer is told by the whole label, and not as it was cut.
        let answer = if choices.len() >= LONG_LIST {
            FuzzySelect::with_theme(&*theme)
                .with_prompt(question)
                .items(&labels)
                .default(at)
                .report(false)
                // The question itself must stay in sight.
                .max_length(usize::from(rows).saturating_sub(2).clamp(3, MAX_VIEW))
                .interact_opt()
        } else {
            Select::with_theme(&*theme)
                .with_prompt(question)
                .items(&labels)
                .default(at)
                .report(false)
                .interact_opt()
        };
        let chosen = answer.map_err(no_answer)?.ok_or_else(left)?;
        drop(open);
        let choice = choices.get(chosen).ok_or_else(left)?;
        self.tell_answer(&*theme, question, &choice.label)?;
        if !choice.value.is_empty() {
            self.remember(flag, &choice.value);
        }
        Ok(choice.value.clone())
    }

    /// As [`Prompter::choose`], for an answer that no flag gives: the next question depends on it.
    ///
    /// # Errors
    /// As [`Prompter::choose`].
    pub fn choose_way(&self, question: &str, choices: &[Choice]) -> Result<String> {
        self.choose("", question, choices)
    }

    /// Asks which of the things that there are is meant. The question is what one of them is called.
    ///
    /// # Errors
    /// As [`Prompter::choose`], and of kind usage where there is none.
    pub fn select(&self, word: &str, question: &str, choices: &[Choice]) -> Result<String> {
        self.require(&[(word, false)])?;
        if choices.is_empty() {
            return Err(none_there(question));
        }
        self.choose(word, question, choices)
    }

    /// Asks which of several things are wanted, all at once; the marked ones are chosen beforehand. Each
    /// answer is an answer to the flag, unless that is empty.
    ///
    /// # Errors
    /// As [`Prompter::choose`].
    pub fn choose_several(
        &self,
        flag: &str,
        question: &str,
        choices: &[(Choice, bool)],
    ) -> Result<Vec<String>> {
        self.require(&[(flag, false)])?;
        if choices.is_empty() {
            return Ok(Vec::new());
        }
        let theme = self.theme();
        let labels = cut(choices.iter().map(|(choice, _)| choice), 8);
        let labels = labels.into_iter().zip(choices.iter().map(|(_, is_chosen)| *is_chosen));
        let colorful = Several(ColorfulTheme::default());
        let of_list: &dyn Theme = if self.color { &colorful } else { &SimpleTheme };
        let open = Open::list();
        let chosen = MultiSelect::with_theme(of_list)
            .with_prompt(format!("{question} (space marks, enter accepts)"))
            .items_checked(labels)
            .report(false)
            .interact_opt()
            .map_err(no_answer)?
            .ok_or_else(left)?;
        drop(open);
        let values = chosen.into_iter().filter_map(|at| choices.get(at));
        let values: Vec<String> = values.map(|(choice, _)| choice.value.clone()).collect();
        let told = match values.len() {
            0 => "none".to_owned(),
            1..=MAX_TOLD => values.join(", "),
            count => format!("{count} of {}", choices.len()),
        };
        self.tell_answer(&*theme, question, &told)?;
        values.iter().for_each(|value| self.remember(flag, value));
        Ok(values)
    }

    fn tell_answer(&self, theme: &dyn Theme, question: &str, told: &str) -> Result<()> {
        answer::show(&terminal::stderr(), theme, question, told).map_err(unusable)
    }
}

/// The labels, each in one line: one that breaks over two can't be redrawn in place. `mark` is the width of
/// what stands before them.
fn cut<'a>(choices: impl Iterator<Item = &'a Choice>, mark: usize) -> Vec<String> {
    let width = usize::from(terminal::stderr_size().1).saturating_sub(mark);
    choices
        .map(|choice| clean(&choice.label))
        .map(|label| console::truncate_str(&label, width, "…").into_owned())
        .collect()
}

/// That there is nothing of what a person could choose.
fn none_there(question: &str) -> Error {
    Error::usage(format!("there are no {}s", question.to_lowercase())).code(Code::Missed)
}

/// A list of which several are chosen: the row with the cursor has a mark of its own, as in other lists.
struct Several(ColorfulTheme);

impl Theme for Several {
    fn format_prompt(&self, f: &mut dyn fmt::Write, prompt: &str) -> fmt::Result {
        self.0.format_prompt(f, prompt)
    }

    fn format_multi_select_prompt_item(
        &self,
        f: &mut dyn fmt::Write,
        text: &str,
        checked: bool,
        active: bool,
    ) -> fmt::Result {
        let look = &self.0;
        let mark = if active { &look.active_item_prefix } else { &look.inactive_item_prefix };
        write!(f, "{mark} ")?;
        look.format_multi_select_prompt_item(f, text, checked, active)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_row_with_the_cursor_is_marked() {
        let row = |active| {
            let mut text = String::new();
            let look = Several(ColorfulTheme::default());
            look.format_multi_select_prompt_item(&mut text, "sslcert", true, active).unwrap();
            console::strip_ansi_codes(&text).into_owned()
        };
        assert_eq!((row(true).as_str(), row(false).as_str()), ("❯ ✔ sslcert", "  ✔ sslcert"));
    }

    #[test]
    fn where_there_is_nothing_to_choose_from_that_is_said() {
        let error = none_there("Invoice");
        assert_eq!(
            (error.kind(), error.message()),
            (orderctl_core::error::Kind::Usage, "there are no invoices")
        );
    }
}
