//! Whether a question is open, for a signal that ends the run in the middle of it: who leaves is told so
//! once, by the run itself where it learns of it, else by the signal.

use std::sync::atomic::{AtomicU8, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// No question is open.
const NONE: u8 = 0;
/// A list, with the cursor below it. Ctrl-C is a key to it, and a signal as well.
const LIST: u8 = 1;
/// A yes or no, with the cursor behind it. Ctrl-C is a key to it, and a signal as well.
const CONFIRM: u8 = 2;
/// A line that is typed, which no signal ends.
const LINE: u8 = 3;
/// The person leaves, and is told so.
const LEFT: u8 = 4;

static STATE: AtomicU8 = AtomicU8::new(NONE);

/// How long a signal waits for the run to see the key that the signal came from.
const GRACE: Duration = Duration::from_millis(300);
const TICK: Duration = Duration::from_millis(5);

/// A question is open until this is dropped.
pub(super) struct Open(());

impl Open {
    pub fn list() -> Self {
        Self::of(LIST)
    }

    pub fn confirm() -> Self {
        Self::of(CONFIRM)
    }

    pub fn line() -> Self {
        Self::of(LINE)
    }

    fn of(state: u8) -> Self {
        STATE.store(state, Ordering::SeqCst);
        Self(())
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        let close = |state| (state != LEFT).then_some(NONE);
        let _ = STATE.fetch_update(Ordering::SeqCst, Ordering::SeqCst, close);
    }
}

/// The run has seen that the person leaves. Does not return where a signal tells it already, and ends the
/// process.
pub(super) fn leave() {
    if STATE.swap(LEFT, Ordering::SeqCst) == LEFT {
        loop {
            thread::park();
        }
    }
}

/// What a signal has to do about an open question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaving {
    /// None is open.
    NoQuestion,
    /// The run tells that it was left, and ends.
    ToldByRun,
    /// Nobody tells it but the signal.
    Untold {
        /// The cursor stands behind the question.
        is_in_line: bool,
    },
}

/// Leaves the open question, for a signal.
pub fn leave_by_signal() -> Leaving {
    let since = Instant::now();
    loop {
        let state = STATE.load(Ordering::SeqCst);
        match state {
            NONE => return Leaving::NoQuestion,
            LEFT => return Leaving::ToldByRun,
            LIST | CONFIRM if since.elapsed() < GRACE => thread::sleep(TICK),
            _ => {
                let left = STATE.compare_exchange(state, LEFT, Ordering::SeqCst, Ordering::SeqCst);
                if left.is_ok() {
                    return Leaving::Untold { is_in_line: state != LIST };
                }
            }
        }
    }
}
