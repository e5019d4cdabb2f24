//! Sends what others are to be told of outcomes, once the result of the run is printed.

use std::io::{Seek as _, Write as _};
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
use orderctl_checkout::ledger::Notice;
use orderctl_core::error::{Error, Result};
use orderctl_core::{Secret, webhook};

/// How long all notices of one run may take, and no run is longer because of them.
const TOTAL: Duration = Duration::from_secs(10);

/// How long one receiver may take.
const EACH: Duration = Duration::from_secs(5);

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
        let sent = send(ctx, &config, &notice, left.min(EACH));
        ledger.end_notice(&notice, sent.is_ok())?;
        if let Err(error) = sent {
            failures.push(format!(
                "'{}' was not told of {}: {error}; it is sent again by the next command that changes something",
                notice.target, notice.id
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
/// nothing.
fn run(command: &str, body: &str, limit: Duration) -> Result<()> {
    let failed =
        |error: std::io::Error| Error::config(format!("its command can't be run: {error}"));
    let mut input = tempfile::tempfile().map_err(failed)?;
    input.write_all(body.as_bytes()).and_then(|()| input.rewind()).map_err(failed)?;
    let (shell, flag) = if cfg!(windows) { ("cmd", "/C") } else { ("sh", "-c") };
    let mut shell = Command::new(shell);
    shell.args([flag, command]).stdin(Stdio::from(input)).stderr(Stdio::null());
    let finished = bounded::run(shell, limit).map_err(failed)?;
    if finished.status.success() {
        return Ok(());
    }
    Err(Error::config(format!("its command failed ({})", finished.status)))
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
