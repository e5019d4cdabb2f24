//! The one way in which a command waits for what a provider does: services, actions, payments.

use std::time::Duration;

use crate::app::context::Context;
use crate::app::signals;
use orderctl_core::Deadline;
use orderctl_core::error::{Kind, Result};

/// The pause after the first probe; each further one is half as long again, up to the longest.
const INITIAL_BACKOFF: Duration = Duration::from_secs(1);
const MAX_BACKOFF: Duration = Duration::from_secs(10);

/// What one probe of a wait found.
pub enum Probe<T> {
    /// There is nothing left to wait for.
    Done(T),
    /// It is not over; the text says how it stands.
    Pending(T, String),
}

/// Probes until there is nothing left to wait for, `--wait-timeout` is over, or the user ends the wait,
/// and gives what was found last. How it stands is shown as progress. A provider that can't be reached
/// for a while, or asks for fewer requests, is asked again.
///
/// # Errors
/// Those of the probe. One about a provider that can't be reached is given only if no probe ever came
/// to an end.
pub fn until_done<T>(ctx: &Context, mut probe: impl FnMut() -> Result<Probe<T>>) -> Result<T> {
    let end = Deadline::after(&*ctx.clock, ctx.wait_timeout());
    let progress = ctx.out.progress();
    let mut pause = INITIAL_BACKOFF;
    let mut last = None;
    loop {
        let now = match probe() {
            Ok(Probe::Done(found)) => return Ok(found),
            Ok(Probe::Pending(found, status)) => {
                progress.say(&status);
                Ok(found)
            }
            Err(error) if matches!(error.kind(), Kind::Unreachable | Kind::RateLimited) => {
                progress.say(&format!("the provider does not answer: {error}"));
                last.filter(Result::is_ok).unwrap_or(Err(error))
            }
            Err(error) => return Err(error),
        };
        let left = end.left(&*ctx.clock);
        if left.is_zero() || signals::pause(&*ctx.clock, pause.min(left)) {
            return now;
        }
        last = Some(now);
        pause = (pause + pause / 2).min(MAX_BACKOFF);
    }
}
