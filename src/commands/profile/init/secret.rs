//! Where the secret of a new profile comes from and where it is kept.

use super::Init;
use crate::app::context::Context;
use crate::bounded;
use crate::config::{NewValue, keyring};
use crate::prompt::Choice;
use orderctl_core::Secret;
use orderctl_core::error::{Error, Result};

/// The key that says that the secret is in the keyring.
const KEYRING: &str = "keyring";

impl Init {
    pub(super) fn has_secret(&self) -> bool {
        self.password_stdin
            || self.password_command.is_some()
            || self.password_file.is_some()
            || self.password_env.is_some()
    }

    /// Where the secret is kept: in the file, in the keyring, printed by a command, in a file of its own,
    /// or in the environment. Of the keyring, with the secret.
    pub(super) fn secret(
        &self,
        ctx: &Context,
        [inline, command, file, variable]: [&'static str; 4],
    ) -> Result<(&'static str, NewValue, Option<Secret>)> {
        let what = inline.replace('_', " ");
        let kept = |secret: Secret, in_keyring: bool| {
            ctx.redactor.learn(&secret);
            match in_keyring {
                true => (KEYRING, NewValue::Switch(true), Some(secret)),
                false => (inline, NewValue::Text(secret.reveal().to_owned()), None),
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
        let ask = |in_keyring| Ok(kept(ctx.ask.secret(&format!("The {what}"))?, in_keyring));
        if self.keyring {
            return ask(true);
        }
        if let Some(text) = &self.password_command {
            return Ok((command, NewValue::from(text.as_str()), None));
        }
        if let Some(path) = &self.password_file {
            return Ok((file, NewValue::Text(path.display().to_string()), None));
        }
        if let Some(name) = &self.password_env {
            return Ok((variable, NewValue::from(name.as_str()), None));
        }
        let mut choices = vec![
            Choice::new(inline, format!("typed now, and kept in the configuration file ({what})")),
            Choice::new(command, "printed by a command, such as a password manager's"),
            Choice::new(file, "in a private file of its own"),
            Choice::new(variable, "in an environment variable"),
        ];
        if keyring::IS_BUILT_IN {
            choices.insert(1, Choice::new(KEYRING, "typed now, and kept in the system's keyring"));
        }
        let chosen = ctx.ask.choose_way(&format!("Where is the {what}?"), &choices)?;
        if chosen == inline || chosen == KEYRING {
            return ask(chosen == KEYRING);
        }
        let (key, flag, question) = match chosen.as_str() {
            it if it == command => (command, "--password-command", "Command"),
            it if it == file => (file, "--password-file", "File"),
            _ => (variable, "--password-env", "Variable"),
        };
        Ok((key, NewValue::Text(ctx.ask.text(flag, question, None)?), None))
    }
}
