//! Ctrl-C and SIGTERM: at once where nothing can be lost, after the answer while an order is on its
//! way.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU8, Ordering};

use crate::checkout::Step;
use crate::error::Kind;

/// Nothing is on its way: a signal leaves at once, and nothing is ordered.
const FREE: u8 = 0;
/// An order is: the first signal waits for the answer.
const ORDERING: u8 = 1;
/// It was waited for once: the next signal leaves.
const ASKED: u8 = 2;

static STAGE: AtomicU8 = AtomicU8::new(FREE);

/// Takes over the signals for the rest of the run.
pub fn watch() {
    static WATCHING: OnceLock<()> = OnceLock::new();
    WATCHING.get_or_init(|| {
        // Without a handler the signals end the process as ever, which is safe too.
        let _ = ctrlc::set_handler(|| {
            let order = Ordering::SeqCst;
            let first = STAGE.compare_exchange(ORDERING, ASKED, order, order).is_ok();
            let _ = console::Term::stderr().show_cursor();
            if first {
                let _ = console::Term::stderr().write_line(
                    "Interrupted: waiting for the provider's answer. Once more leaves at once.",
                );
            } else {
                std::process::exit(i32::from(Kind::Interrupted.exit_code()));
            }
        });
    });
}

/// Runs a charge. Whoever interrupts it before its order leaves wants no order.
pub fn during_charge<T>(charge: impl FnOnce() -> T) -> T {
    watch();
    let result = charge();
    STAGE.store(FREE, Ordering::SeqCst);
    result
}

/// Is told how far the order is: from the written intent to the written outcome it is on its way.
pub fn at(step: Step) {
    match step {
        Step::Intended => STAGE.store(ORDERING, Ordering::SeqCst),
        Step::Settled => STAGE.store(FREE, Ordering::SeqCst),
        Step::Agreed | Step::Leaving | Step::Answered | Step::Looked => {}
    }
}
