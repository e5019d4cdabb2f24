//! The door through which time and chance come in, so that a test can hold them.

use std::time::Duration;

use jiff::Timestamp;

/// Time, waiting and fresh ids.
pub trait Clock: Send + Sync {
    /// The time of day.
    fn now(&self) -> Timestamp;

    /// Waits.
    fn sleep(&self, duration: Duration);

    /// A new id that no other run has: sortable by time, letters and digits only.
    fn fresh_id(&self) -> String;
}

/// The machine's own clock and random numbers.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn sleep(&self, duration: Duration) {
        std::thread::sleep(duration);
    }

    fn fresh_id(&self) -> String {
        uuid::Uuid::now_v7().simple().to_string()
    }
}
