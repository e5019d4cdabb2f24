//! A clock that a test holds in its hand.

use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use orderctl_core::Clock;

/// Stands at one time, moves when somebody sleeps, and never really waits.
#[derive(Debug)]
pub struct FakeClock {
    now: Mutex<Timestamp>,
    uptime: Mutex<Duration>,
    slept: Mutex<Vec<Duration>>,
    ids: AtomicU64,
}

impl FakeClock {
    /// A clock that stands at this time (RFC 3339).
    pub fn at(time: &str) -> Self {
        Self {
            now: Mutex::new(time.parse().expect("a time in RFC 3339")),
            uptime: Mutex::default(),
            slept: Mutex::default(),
            ids: AtomicU64::new(0),
        }
    }

    /// The machine, or the process, stands still for so long.
    pub fn stand_still(&self, time: Duration) {
        *self.uptime.lock().unwrap() += time;
        self.jump(time.try_into().unwrap());
    }

    /// The machine is started again.
    #[allow(dead_code, reason = "not every test asks")]
    pub fn restart(&self) {
        *self.uptime.lock().unwrap() = Duration::ZERO;
    }

    /// Somebody sets the clock.
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

    fn uptime(&self) -> Duration {
        *self.uptime.lock().unwrap()
    }

    fn sleep(&self, duration: Duration) {
        self.slept.lock().unwrap().push(duration);
        self.stand_still(duration);
    }

    fn fresh_id(&self) -> String {
        format!("fresh-{}", self.ids.fetch_add(1, Ordering::Relaxed) + 1)
    }
}
