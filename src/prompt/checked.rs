//! Questions whose answers are checked as they are typed.

use super::Prompter;
use super::line::Line;
use orderctl_core::Secret;
use orderctl_core::error::Result;

impl Prompter {
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
        self.forget(&[flag]);
        self.remember(flag, &text);
        Ok(text)
    }

    /// Asks for a new secret, which must pass this check and is typed twice; both again where they differ. A
    /// script gives it in the variable.
    ///
    /// # Errors
    /// As [`Prompter::secret`].
    pub fn new_secret(
        &self,
        question: &str,
        variable: &'static str,
        check: &dyn Fn(&str) -> std::result::Result<(), String>,
    ) -> Result<Secret> {
        if !self.allowed {
            return self.secret(question);
        }
        let theme = self.theme();
        let line = |question| Line { is_secret: true, ..Line::of(question) };
        loop {
            let first = line(question).read(&*theme, check)?;
            let again = line("Repeat the password").read(&*theme, &|_| Ok(()))?;
            if first == again {
                self.remember_variable(variable);
                return Ok(Secret::new(first));
            }
            self.show_error("the passwords differ: type both again")?;
        }
    }
}
