//! The log of `--verbose`, on standard error.

use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::{Layer as _, SubscriberExt as _};
use tracing_subscriber::util::SubscriberInitExt as _;

use crate::output::terminal;

/// Logs what this program does, and not what its libraries do for it; above 1, answers as well.
pub fn to_stderr(verbosity: u8) {
    let level = if verbosity > 1 { LevelFilter::TRACE } else { LevelFilter::DEBUG };
    let ours = Targets::new().with_target(env!("CARGO_PKG_NAME"), level);
    let lines = tracing_subscriber::fmt::layer()
        // A log that nobody reads any more must not end the run: complaining about it would panic.
        .log_internal_errors(false)
        .with_writer(terminal::log_writer)
        .with_ansi(false)
        .with_target(false)
        .without_time();
    let _ = tracing_subscriber::registry().with(lines.with_filter(ours)).try_init();
}
