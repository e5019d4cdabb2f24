//! Questions whose answers are checked as they are typed, and those with several answers.

use dialoguer::MultiSelect;

use super::line::Line;
use super::{Choice, Prompter, left, no_answer};
use crate::output::{clean, terminal};
use orderctl_core::Secret;
use orderctl_core::error::Result;

impl Prompter {
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
        let width = usize::from(terminal::stderr_size().1).saturating_sub(8);
        let labels = choices.iter().map(|(choice, is_chosen)| {
            let label = clean(&choice.label);
            (console::truncate_str(&label, width, "…").into_owned(), *is_chosen)
        });
        let chosen = MultiSelect::with_theme(&*self.theme())
            .with_prompt(format!("{question} (space marks, enter accepts)"))
            .items_checked(labels)
            // The line that would repeat the answer has no end where many are chosen.
            .report(false)
            .interact_opt()
            .map_err(no_answer)?
            .ok_or_else(left)?;
        let values = chosen.into_iter().filter_map(|at| choices.get(at));
        let values: Vec<String> = values.map(|(choice, _)| choice.value.clone()).collect();
        values.iter().for_each(|value| self.remember(flag, value));
        Ok(values)
    }

    /// Asks for a text that this check takes, again and again until it does.
    ///
    /// # Errors
    /// As [`Prompter::choose`].
    pub fn text_that(
        &self,
        flag: &str,
        question: &str,
        default: Option<&str>,
        check: &dyn Fn(&str) -> std::result::Result<(), String>,
    ) -> Result<String> {
        self.require(&[(flag, false)])?;
        let text = Line { default, ..Line::of(question) }.read(&*self.theme(), check)?;
        self.forget(flag);
        self.remember(flag, &text);
        Ok(text)
    }

    /// Asks for a new secret, which is typed twice and must pass this check.
    ///
    /// # Errors
    /// As [`Prompter::secret`].
    pub fn new_secret(
        &self,
        question: &str,
        check: &dyn Fn(&str) -> std::result::Result<(), String>,
    ) -> Result<Secret> {
        if !self.allowed {
            return self.secret(question);
        }
        let theme = self.theme();
        let first = Line { is_secret: true, ..Line::of(question) }.read(&*theme, check)?;
        let again = Line { is_secret: true, ..Line::of("The same again") };
        let is_same = |text: &str| match text == first {
            true => Ok(()),
            false => Err("it is not the same".to_owned()),
        };
        again.read(&*theme, &is_same).map(Secret::new)
    }
}
