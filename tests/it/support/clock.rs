//! A clock that a test holds in its hand.

use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use orderctl::order::Clock;

/// Stands at one time, moves when somebody sleeps, and never really waits.
#[derive(Debug)]
pub struct FakeClock {
    now: Mutex<Timestamp>,
    slept: Mutex<Vec<Duration>>,
    ids: AtomicU64,
}

impl FakeClock {
    /// A clock that stands at this time (RFC 3339).
    pub fn at(time: &str) -> Self {
        Self {
            now: Mutex::new(time.parse().expect("a time in RFC 3339")),
            slept: Mutex::default(),
            ids: AtomicU64::new(0),
        }
    }

    /// Somebody sets the clock, or the machine slept.
    pub fn jump(&self, by: SignedDuration) {
        let mut now = self.now.lock().unwrap();
        *now = now.checked_add(by).unwrap();
    }

    /// How long each wait would have been.
    #[allow(dead_code, reason = "not every test asks")]
    pub fn slept(&self) -> Vec<Duration> {
        self.slept.lock().unwrap().clone()
    }
}

impl Clock for FakeClock {
    fn now(&self) -> Timestamp {
        *self.now.lock().unwrap()
    }

    fn sleep(&self, duration: Duration) {
        self.slept.lock().unwrap().push(duration);
        let mut now = self.now.lock().unwrap();
        *now = now.checked_add(duration).unwrap();
    }

    fn fresh_id(&self) -> String {
        format!("fresh-{}", self.ids.fetch_add(1, Ordering::Relaxed) + 1)
    }
}
