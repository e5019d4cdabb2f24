//! Ctrl-C and SIGTERM: at once where nothing can be lost, after the answer while an order is on its
//! way, and with its result once it is placed.

use std::process::exit;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use std::time::Duration;

use crate::output::ExitCode as _;
use crate::output::{pager, terminal};
use crate::prompt::{self, Leaving, restore_terminal};
use orderctl_checkout::Checkpoint;
use orderctl_core::Clock;
use orderctl_core::error::{Kind, Result};

/// No order is on its way: a signal ends the process at once, and nothing is ordered.
const FREE: u8 = 0;
/// An order is on its way: the first signal waits for the answer, the next ends the process.
const ORDERING: u8 = 1;
/// An order is placed and its result not printed yet: the first signal ends every wait for what was
/// ordered, the next ends the process.
const PLACED: u8 = 2;

static STAGE: AtomicU8 = AtomicU8::new(FREE);

/// Whether a signal came since an order was on its way.
static ASKED: AtomicBool = AtomicBool::new(false);

/// What a run that only reads ends with on standard error.
static LAST_LINE: OnceLock<String> = OnceLock::new();

/// How often a wait looks whether the user has ended it.
const POLL_INTERVAL: Duration = Duration::from_millis(100);

/// Takes over the signals for the rest of the run.
pub fn watch() {
    static WATCHING: OnceLock<()> = OnceLock::new();
    WATCHING.get_or_init(|| {
        // Without a handler the signals end the process as ever, which is safe too.
        let _ = ctrlc::set_handler(|| {
            if pager::is_open() {
                return;
            }
            terminal::show_cursor();
            restore_terminal();
            if let Some(line) = LAST_LINE.get() {
                terminal::write_from_signal(line);
                exit(i32::from(Kind::Interrupted.exit_code()));
            }
            let stage = STAGE.load(Ordering::SeqCst);
            if stage == FREE {
                match prompt::leave_by_signal() {
                    Leaving::ToldByRun => return,
                    Leaving::NoQuestion => {}
                    Leaving::Untold { is_in_line } => {
                        let line = if is_in_line { "\nCanceled." } else { "Canceled." };
                        terminal::write_from_signal(line);
                    }
                }
                exit(i32::from(Kind::Interrupted.exit_code()));
            }
            let again = ASKED.swap(true, Ordering::SeqCst);
            let text = match (stage, again) {
                (PLACED, true) => exit(i32::from(Kind::Pending.exit_code())),
                (_, true) => exit(i32::from(Kind::Interrupted.exit_code())),
                (PLACED, false) => "Interrupted: the order is placed; no longer waiting.",
                (_, false) => "Interrupted: waiting for the provider's response.",
            };
            let text = format!("{text} Press Ctrl-C again to exit immediately.");
            terminal::write_from_signal(&text);
        });
    });
}

/// Lets a signal end this run, which only reads, at once and with this line on standard error: a program
/// is told of it as of every failure.
pub fn end_with(line: String) {
    let _ = LAST_LINE.set(line);
    watch();
}

/// Runs a charge. SIGINT before the request is sent aborts the order.
///
/// # Errors
/// Those of the charge.
pub fn during_charge<T>(charge: impl FnOnce() -> Result<T>) -> Result<T> {
    watch();
    let result = charge();
    STAGE.store(if result.is_ok() { PLACED } else { FREE }, Ordering::SeqCst);
    result
}

/// Runs many charges. The first signal lets those that are under way end, and no further one begins;
/// the next ends the process.
///
/// # Errors
/// Those of the charges.
pub fn during_batch<T>(charges: impl FnOnce() -> Result<T>) -> Result<T> {
    watch();
    STAGE.store(ORDERING, Ordering::SeqCst);
    let result = charges();
    STAGE.store(FREE, Ordering::SeqCst);
    result
}

/// Whether a signal came while orders were under way.
pub fn is_asked() -> bool {
    ASKED.load(Ordering::SeqCst)
}

/// Is told how far the order is: from the written intent to the end of the charge it is on its way.
pub fn at(step: Checkpoint) {
    if step == Checkpoint::Intended {
        STAGE.store(ORDERING, Ordering::SeqCst);
    }
}

/// Pauses in a wait for what was ordered. True if the user has ended that wait.
pub fn pause(clock: &dyn Clock, time: Duration) -> bool {
    let mut left = time;
    while !left.is_zero() && !ASKED.load(Ordering::SeqCst) {
        let slice = left.min(POLL_INTERVAL);
        clock.sleep(slice);
        left -= slice;
    }
    ASKED.load(Ordering::SeqCst)
}
