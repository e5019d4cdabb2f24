//! Where the secret of a new profile comes from and where it is kept.

use super::Init;
use crate::app::context::Context;
use crate::bounded;
use crate::config::{NewValue, Provider, keyring};
use crate::prompt::Choice;
use orderctl_core::Secret;
use orderctl_core::error::{Error, Result};

/// The key that says that the secret is in the keyring.
const KEYRING: &str = "keyring";

/// The flag by which a script gives what is typed here.
const STDIN: &str = "--password-stdin";

/// The flags that say where the secret is.
const FLAGS: [&str; 5] =
    [STDIN, "--keyring", "--password-command", "--password-file", "--password-env"];

/// Where the secret of a new profile is.
pub(super) struct Kept {
    /// The key that says so, with its value.
    pub(super) value: (&'static str, NewValue),
    /// The secret itself, if it goes into the keyring.
    pub(super) for_keyring: Option<Secret>,
}

impl Kept {
    fn at(key: &'static str, value: NewValue) -> Self {
        Self { value: (key, value), for_keyring: None }
    }
}

impl Init {
    pub(super) fn has_secret(&self) -> bool {
        self.password_stdin
            || self.password_command.is_some()
            || self.password_file.is_some()
            || self.password_env.is_some()
    }

    /// Where the secret is kept: in the file, in the keyring, printed by a command, in a file of its own,
    /// or in the environment.
    pub(super) fn secret(&self, ctx: &Context, provider: Provider) -> Result<Kept> {
        let [inline, command, file, variable] = match provider {
            Provider::Billmanager => {
                ["password", "password_command", "password_file", "password_env"]
            }
            Provider::Logicboxes => ["api_key", "api_key_command", "api_key_file", "api_key_env"],
        };
        let what = inline.replace('_', " ");
        let kept = |secret: Secret, in_keyring: bool| {
            ctx.redactor.learn(&secret);
            match in_keyring {
                true => {
                    Kept { value: (KEYRING, NewValue::Switch(true)), for_keyring: Some(secret) }
                }
                false => Kept::at(inline, NewValue::Text(secret.reveal().to_owned())),
            }
        };
        if self.password_stdin {
            let text = bounded::read_stdin()
                .map_err(|error| Error::usage(format!("standard input can't be read: {error}")))?;
            let line = text.lines().next().unwrap_or_default();
            if line.is_empty() {
                return Err(Error::usage(format!("standard input has no {what}")));
            }
            return Ok(kept(Secret::new(line), self.keyring));
        }
        if let Some(text) = &self.password_command {
            return Ok(Kept::at(command, NewValue::from(text.as_str())));
        }
        if let Some(path) = &self.password_file {
            return Ok(Kept::at(file, NewValue::Text(path.display().to_string())));
        }
        if let Some(name) = &self.password_env {
            return Ok(Kept::at(variable, NewValue::from(name.as_str())));
        }
        // It may have been asked for before.
        ctx.ask.forget(&FLAGS);
        let ask = |in_keyring: bool| {
            let secret = ctx.ask.secret(&format!("The {what}"))?;
            if in_keyring && !self.keyring {
                ctx.ask.answered("--keyring", "");
            }
            // A script has nobody who types it.
            ctx.ask.answered(STDIN, "");
            Ok(kept(secret, in_keyring))
        };
        if self.keyring {
            return ask(true);
        }
        let choices = places([inline, command, file, variable]);
        let chosen = ctx.ask.choose_way(&question(&what), &choices)?;
        if chosen == inline || chosen == KEYRING {
            return ask(chosen == KEYRING);
        }
        let (key, flag, question) = match chosen.as_str() {
            it if it == command => (command, "--password-command", "Command"),
            it if it == file => (file, "--password-file", "File"),
            _ => (variable, "--password-env", "Variable"),
        };
        Ok(Kept::at(key, NewValue::Text(ctx.ask.text(flag, question, None)?)))
    }
}

fn question(what: &str) -> String {
    format!("Where is the {what}?")
}

/// Where a secret can be, by the keys that say so. With the question each fits into a line.
fn places([inline, command, file, variable]: [&str; 4]) -> Vec<Choice> {
    let mut choices = vec![
        Choice::new(inline, "typed now, kept in the configuration file"),
        Choice::new(command, "printed by a command, as of a password manager"),
        Choice::new(file, "in a private file of its own"),
        Choice::new(variable, "in an environment variable"),
    ];
    if keyring::IS_BUILT_IN {
        choices.insert(1, Choice::new(KEYRING, "typed now, kept in the system's keyring"));
    }
    choices
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn question_and_answer_fit_into_a_line() {
        for keys in [["password", "b", "c", "d"], ["api_key", "b", "c", "d"]] {
            let question = question(&keys[0].replace('_', " "));
            for choice in places(keys) {
                // What the answer stands in: marks and blanks of either theme.
                let columns = question.len() + choice.label.len() + "✔ ".len() + " · ".len();
                assert!(columns <= 80, "{question} {}", choice.label);
            }
        }
    }
}
