//! Sends what others are to be told of outcomes, once the result of the run is printed.

use std::fs::File;
use std::io::{self, ErrorKind, Read as _, Seek as _, SeekFrom, Write as _};
use std::process::{Command, Stdio};
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

use crate::app::context::Context;
use crate::app::effect::Effect;
use crate::bounded;
use crate::config::{Config, Delivery};
use crate::flows::observed;
use orderctl_checkout::ledger::{Delivered, Notice};
use orderctl_core::error::{Error, Result};
use orderctl_core::{Secret, webhook};

/// How long all notices of one run may take, and no run is longer because of them.
const TOTAL: Duration = Duration::from_secs(10);

/// How long one receiver may take.
const EACH: Duration = Duration::from_secs(5);

/// From here on a receiver that did not take a notice held up the run.
const SLOW: Duration = Duration::from_secs(2);

/// How much is shown of what a command says of its failure, in characters.
const SHOWN: usize = 200;

/// The header with the signature of the body.
const SIGNATURE: &str = "Orderctl-Signature";

/// Sends what this run and earlier ones have left to be told; says what could not be sent. The outcome of
/// the run stays what it is.
pub fn send_all(ctx: &Context) -> Vec<String> {
    let is_read =
        ctx.declared.effect() == Effect::Read && !ctx.has_observed.load(Ordering::Relaxed);
    if is_read || ctx.globals.dry_run || !ctx.is_ledger_used() {
        return Vec::new();
    }
    let mut failures = Vec::new();
    if ctx.declared.effect() == Effect::Charge
        && let Err(error) = observed::balances_after_order(ctx)
    {
        failures.push(format!("whether the balance is low could not be read: {error}"));
    }
    if let Err(error) = send_within(ctx, Instant::now() + TOTAL, &mut failures) {
        failures.push(format!("notifications could not be sent: {error}"));
    }
    failures
}

fn send_within(ctx: &Context, until: Instant, failures: &mut Vec<String>) -> Result<()> {
    let config = ctx.config()?;
    let subscriptions = config.subscriptions();
    // A receiver that did not take one notice is not asked to take others in this run.
    let mut targets: Vec<&str> = subscriptions.iter().map(|it| it.target.as_str()).collect();
    if targets.is_empty() {
        return Ok(());
    }
    let ledger = ctx.ledger()?;
    while let Some(left) = until.checked_duration_since(Instant::now()).filter(|it| !it.is_zero()) {
        let Some(notice) = ledger.claim_notice(&targets, ctx.clock.now())? else { break };
        let since = Instant::now();
        let sent = send(ctx, &config, &notice, left.min(EACH));
        let delivered = match &sent {
            Ok(()) => Delivered::Taken,
            Err(_) if since.elapsed() < SLOW => Delivered::Refused,
            Err(_) => Delivered::TooSlow,
        };
        let pause = ledger.end_notice(&notice, delivered, ctx.clock.now())?;
        if let Err(error) = sent {
            let receiver = config.receiver(&notice.target);
            let again = pause.map(|pause| format!(", in {pause:#} at the earliest"));
            failures.push(format!(
                "{receiver} was not told of {}: {error}; it is sent again by a later command that \
                 changes something{}",
                notice.id,
                again.unwrap_or_default()
            ));
            targets.retain(|target| *target != notice.target);
        }
    }
    Ok(())
}

fn send(ctx: &Context, config: &Config, notice: &Notice, limit: Duration) -> Result<()> {
    match config.delivery(&notice.target, &ctx.environment)? {
        Some(Delivery::Command(command)) => run(&command, &notice.body, limit),
        Some(Delivery::Post { url, secret }) => {
            ctx.redactor.learn(&secret);
            let signature = format!("sha256={}", sign(&secret, &notice.body)?);
            webhook::post(&url, &notice.body, (SIGNATURE, &signature), limit)
        }
        None => Err(Error::config("the receiver is no longer configured")),
    }
}

/// Runs the command in the platform's shell, with the event in a file: one that reads nothing blocks
/// nothing. What it says goes into a file too: one that leaves a process behind is not waited for.
fn run(command: &str, body: &str, limit: Duration) -> Result<()> {
    let impossible = |error: io::Error| Error::config(format!("its command can't be run: {error}"));
    let mut input = tempfile::tempfile().map_err(impossible)?;
    input.write_all(body.as_bytes()).and_then(|()| input.rewind()).map_err(impossible)?;
    let mut said = tempfile::tempfile().map_err(impossible)?;
    let stderr = said.try_clone().map_err(impossible)?;
    let (shell, flag) = if cfg!(windows) { ("cmd", "/C") } else { ("sh", "-c") };
    let mut shell = Command::new(shell);
    shell.args([flag, command]).stdin(Stdio::from(input)).stderr(Stdio::from(stderr));
    let why = match bounded::run(shell, limit) {
        Ok(finished) if finished.status.success() => return Ok(()),
        Ok(finished) => format!("its command failed ({})", finished.status),
        // It ran, and went beyond a bound.
        Err(error) if matches!(error.kind(), ErrorKind::TimedOut | ErrorKind::FileTooLarge) => {
            format!("its command was ended: {error}")
        }
        Err(error) => return Err(impossible(error)),
    };
    Err(Error::config(match last_line(&mut said) {
        Some(line) => format!("{why}: {line}"),
        None => why,
    }))
}

/// The last line of what was written into a file, as far as it is shown.
fn last_line(file: &mut File) -> Option<String> {
    let length = file.metadata().ok()?.len();
    file.seek(SeekFrom::Start(length.saturating_sub(4096))).ok()?;
    let mut text = Vec::new();
    file.take(4096).read_to_end(&mut text).ok()?;
    let text = String::from_utf8_lossy(&text);
    let line = text.lines().map(str::trim).rfind(|line| !line.is_empty())?;
    Some(line.chars().take(SHOWN).collect())
}

/// The HMAC-SHA256 of a body, in hexadecimal.
fn sign(secret: &Secret, body: &str) -> Result<String> {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.reveal().as_bytes())
        .map_err(|error| Error::config("the secret of notify can't be used").because(error))?;
    mac.update(body.as_bytes());
    Ok(mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 4231, test case 2.
    #[test]
    fn a_signature_is_the_standard_one() {
        let signature = sign(&Secret::new("Jefe"), "what do ya want for nothing?").unwrap();
        assert_eq!(signature, "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }
}
