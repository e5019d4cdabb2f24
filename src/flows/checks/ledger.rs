//! Whether the ledger takes an order now: place, speed, what is not settled in it, and a freeze.

use std::path::{Path, PathBuf};

use jiff::SignedDuration;
use serde::Serialize;

use super::{Checks, mode};
use crate::app::context::Context;
use crate::app::paths;
use orderctl_checkout::ledger::{self, Filter, Freeze, Ledger, State};
use orderctl_core::Remedy;
use orderctl_core::error::{Code, Error, Result};

/// A ledger that takes longer for a read than this slows every order down.
const SLOW: SignedDuration = SignedDuration::from_millis(500);

/// What is known of the ledger, for programs.
#[derive(Debug, Serialize)]
pub struct Facts {
    /// The file, or the server and its database.
    place: String,
    /// The kind of the file system, where there is a file and the system tells it.
    file_system: Option<String>,
    /// The bytes of the file and of the log beside it; nothing if there is no file yet.
    size: Option<u64>,
    /// How long one read takes, in milliseconds.
    lag_ms: u64,
    /// How many attempts have an outcome that is not known.
    unsettled_attempts: usize,
    /// What stops charges.
    frozen: Option<Freeze>,
}

/// Looks at the ledger. Nothing is made or written.
pub fn of_ledger(ctx: &Context, checks: &mut Checks) {
    // A configuration that can't be read was told already, and may name the ledger.
    if ctx.config().is_err() {
        return;
    }
    match look(ctx) {
        Ok(facts) => tell(facts, checks),
        Err(error) => checks.failed("ledger", error),
    }
}

fn look(ctx: &Context) -> Result<Facts> {
    let ledger = ctx.ledger()?;
    ledger.check_writable()?;
    let asked = ctx.clock.now();
    let frozen = ledger.frozen()?;
    let lag = ctx.clock.now().duration_since(asked);
    let (place, file) = place(ctx)?;
    Ok(Facts {
        place,
        file_system: file.as_deref().and_then(ledger::file_system),
        size: file.as_deref().and_then(size),
        lag_ms: lag.as_millis().try_into().unwrap_or_default(),
        unsettled_attempts: unsettled(&*ledger)?,
        frozen,
    })
}

fn tell(facts: Facts, checks: &mut Checks) {
    let mut told = vec![facts.place.clone()];
    told.extend(facts.file_system.clone());
    match facts.size {
        Some(size) => {
            told.push(format!(
                "{} KiB with its log{}",
                size.div_ceil(1024),
                mode(Path::new(&facts.place))
            ));
        }
        None if facts.file_system.is_some() => told.push("made with the first order".to_owned()),
        None => {}
    }
    checks.ok("ledger", told.join(", "));
    let lag = format!("a read takes {} ms", facts.lag_ms);
    match SignedDuration::from_millis(facts.lag_ms.try_into().unwrap_or(i64::MAX)) > SLOW {
        true => checks.warning("ledger_lag", lag, ""),
        false => checks.ok("ledger_lag", lag),
    }
    match facts.unsettled_attempts {
        0 => checks.ok("unsettled_attempts", "none"),
        count => checks.warning(
            "unsettled_attempts",
            format!("{count}: the outcome of these orders is not known"),
            "orderctl ledger reconcile --all",
        ),
    }
    match &facts.frozen {
        None => checks.ok("freeze", "none"),
        Some(freeze) => checks.failed(
            "freeze",
            Error::guard(freeze.to_string()).code(Code::Frozen).remedy(Remedy::Unfreeze),
        ),
    }
    checks.ledger = Some(facts);
}

/// Where the ledger is, in words, and its file if it has one. User, password and options of a URL are left
/// out.
fn place(ctx: &Context) -> Result<(String, Option<PathBuf>)> {
    let file = match ctx.ledger_url()? {
        Some(url) if url.contains("://") => {
            let host = url::Url::parse(&url)
                .ok()
                .and_then(|url| Some(format!("PostgreSQL, {}{}", url.host_str()?, url.path())));
            return Ok((host.unwrap_or_else(|| "PostgreSQL".to_owned()), None));
        }
        Some(url) => PathBuf::from(url.strip_prefix("sqlite:").unwrap_or(&url)),
        None => paths::ledger_file()?,
    };
    Ok((file.display().to_string(), Some(file)))
}

fn size(file: &Path) -> Option<u64> {
    let mut log = file.as_os_str().to_owned();
    log.push("-wal");
    let of_log = std::fs::metadata(log).map_or(0, |log| log.len());
    std::fs::metadata(file).ok().map(|file| file.len() + of_log)
}

fn unsettled(ledger: &dyn Ledger) -> Result<usize> {
    let mut count = 0;
    for state in [State::Intended, State::Sent, State::Unknown] {
        let filter = Filter { state: Some(state), ..Filter::default() };
        ledger.list(&filter, &mut |_| {
            count += 1;
            Ok(())
        })?;
    }
    Ok(count)
}
