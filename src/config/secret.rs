//! Where a secret comes from: the file itself, another file, a command, the environment, or the system's
//! keyring.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use super::value::Inline;
use super::{Environment, keyring};
use crate::bounded::{self, Finished};
use crate::output::terminal;
use orderctl_core::error::{Code, Error, Kind, Result};
use orderctl_core::{Redactor, Secret, ownership};

/// How long a command that prints a secret may take: it may ask a person for a passphrase.
const COMMAND_TIMEOUT: Duration = Duration::from_secs(60);

/// How much of what a command said before it failed is shown, in characters.
const MAX_SAID: usize = 1000;

/// The ways in which one secret can be given. At most one is set.
pub(super) struct Sources<'a> {
    /// The word in the key's name: `password` or `api_key`.
    pub(super) what: &'static str,
    pub(super) inline: Option<&'a Inline>,
    pub(super) command: Option<&'a str>,
    pub(super) file: Option<&'a Path>,
    pub(super) variable: Option<&'a str>,
    /// It is in the system's keyring.
    pub(super) keyring: bool,
}

impl Sources<'_> {
    /// Fetches the secret.
    pub(super) fn fetch(&self, profile: &str, environment: &Environment) -> Result<Secret> {
        let what = self.what;
        let given = [
            self.inline.is_some(),
            self.command.is_some(),
            self.file.is_some(),
            self.variable.is_some(),
            self.keyring,
        ];
        if given.iter().filter(|given| **given).count() > 1 {
            return Err(Error::config(format!(
                "profile '{profile}' sets {what} in more than one way"
            ))
            .hint(format!(
                "keep one of {what}, {what}_command, {what}_file, {what}_env, keyring"
            )));
        }
        if let Some(Inline(secret)) = self.inline {
            return match secret.reveal().is_empty() {
                true => Err(missing(format!("profile '{profile}': {what} is empty"))),
                false => Ok(secret.clone()),
            };
        }
        if let Some(name) = self.variable {
            return environment.get(name).map(Secret::new).ok_or_else(|| {
                let why = if environment.is_set(name) { "is empty" } else { "is not set" };
                missing(format!("profile '{profile}': the variable {name} ({what}_env) {why}"))
            });
        }
        if let Some(path) = self.file {
            ownership::check(path)?;
            refuse_if_others_can_read(path)?;
            let text = bounded::read_file(path).map(Secret::new).map_err(|error| {
                missing(format!(
                    "profile '{profile}': can't read {what}_file {}: {error}",
                    path.display()
                ))
            })?;
            return one_line(text.reveal()).ok_or_else(|| {
                missing(format!("profile '{profile}': {what}_file {} is empty", path.display()))
            });
        }
        if let Some(command) = self.command {
            return run(command, profile, what);
        }
        if self.keyring {
            return keyring::read(profile, what);
        }
        Err(missing(format!("profile '{profile}' has no {what}")).hint(format!(
            "set {what}_command, {what}_file, {what}_env, keyring or {what} in the profile"
        )))
    }
}

fn missing(message: String) -> Error {
    Error::new(Kind::Credentials, message).code(Code::Missing)
}

fn one_line(text: &str) -> Option<Secret> {
    let line = text.lines().next().unwrap_or_default();
    (!line.is_empty()).then(|| Secret::new(line))
}

/// Runs the command in the platform's shell: its first line of output is the secret. What it says on
/// its error stream is shown on a terminal as it comes, for it may ask a person there; elsewhere only
/// if it fails, without what it printed.
fn run(command: &str, profile: &str, what: &str) -> Result<Secret> {
    let (shell, flag) = if cfg!(windows) { ("cmd", "/C") } else { ("sh", "-c") };
    let stderr = if terminal::stderr_is_one() { Stdio::inherit() } else { Stdio::piped() };
    let mut shell = Command::new(shell);
    shell.args([flag, command]).stdin(Stdio::inherit()).stderr(stderr);
    let finished = bounded::run(shell, COMMAND_TIMEOUT).map_err(|error| {
        missing(format!("profile '{profile}': {what}_command can't be used: {error}"))
    })?;
    let Finished { status, stdout, stderr } = finished;
    let stdout = Secret::new(stdout);
    if status.success() {
        return one_line(stdout.reveal()).ok_or_else(|| {
            missing(format!("profile '{profile}': {what}_command printed nothing"))
        });
    }
    if is_interrupted(status) {
        return Err(Error::new(Kind::Interrupted, "interrupted"));
    }
    let error = missing(format!("profile '{profile}': {what}_command failed ({status})"));
    Err(match said(&stdout, &stderr) {
        Some(said) => error.hint(format!("it said: {said}")),
        None => error,
    })
}

/// The end of what a command said, without anything that it printed: that may be the secret.
fn said(stdout: &Secret, stderr: &str) -> Option<String> {
    let redactor = Redactor::default();
    for line in stdout.reveal().lines() {
        redactor.learn(&Secret::new(line.trim()));
    }
    let said = redactor.mask_all(stderr.trim()).into_owned();
    let skipped = said.chars().count().saturating_sub(MAX_SAID);
    let said: String = said.chars().skip(skipped).collect();
    (!said.is_empty()).then_some(said)
}

/// A person ended the command from the terminal, and with it this one.
fn is_interrupted(status: std::process::ExitStatus) -> bool {
    #[cfg(unix)]
    {
        std::os::unix::process::ExitStatusExt::signal(&status) == Some(signal_hook::consts::SIGINT)
    }
    #[cfg(not(unix))]
    {
        let _ = status;
        false
    }
}

/// A file with a secret must belong to its owner alone.
///
/// # Errors
/// Of kind config when others can read it.
#[cfg(unix)]
pub fn refuse_if_others_can_read(path: &Path) -> Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    let Ok(metadata) = std::fs::metadata(path) else {
        return Ok(());
    };
    let mode = metadata.permissions().mode() & 0o777;
    if mode & 0o077 == 0 {
        return Ok(());
    }
    Err(Error::config(format!(
        "{} holds a secret and others can read it (mode {mode:03o})",
        path.display()
    ))
    .code(Code::Permissions)
    .hint(format!("chmod 600 {}", path.display())))
}

/// A file with a secret must belong to its owner alone. On this platform access rules are not checked,
/// which the README says.
///
/// # Errors
/// None here.
#[cfg(not(unix))]
pub fn refuse_if_others_can_read(_path: &Path) -> Result<()> {
    Ok(())
}
