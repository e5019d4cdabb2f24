//! Ctrl-C and SIGTERM: at once where nothing can be lost, after the answer during a charge.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::error::Kind;

static CHARGING: AtomicBool = AtomicBool::new(false);
static ASKED: AtomicBool = AtomicBool::new(false);

/// Takes over the signals for the rest of the run.
pub fn watch() {
    static WATCHING: OnceLock<()> = OnceLock::new();
    WATCHING.get_or_init(|| {
        // Without a handler the signals end the process as ever, which is safe too.
        let _ = ctrlc::set_handler(|| {
            let first = !ASKED.swap(true, Ordering::SeqCst);
            let _ = console::Term::stderr().show_cursor();
            if first && CHARGING.load(Ordering::SeqCst) {
                let _ = console::Term::stderr().write_line(
                    "Interrupted: waiting for the provider's answer. Once more leaves at once.",
                );
            } else {
                std::process::exit(i32::from(Kind::Interrupted.exit_code()));
            }
        });
    });
}

/// Runs a charge: a first signal waits for its end.
pub fn during_charge<T>(charge: impl FnOnce() -> T) -> T {
    watch();
    CHARGING.store(true, Ordering::SeqCst);
    let result = charge();
    CHARGING.store(false, Ordering::SeqCst);
    result
}
