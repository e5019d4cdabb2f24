//! Time in the model: nobody waits for it, and whoever sleeps lets happen what is late.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use orderctl_core::Clock;

use crate::support::Provider;

const TICK: Duration = Duration::from_millis(1);

/// One clock for everybody: the time that passes, and a time of day that can be set.
///
/// A request that was committed later than the settle time after its first look would be taken for
/// absent and then be placed; nobody could tell. So the model holds what the setting demands:
/// whatever is late has happened before any time is over.
pub struct Time {
    provider: Arc<Provider>,
    begin: Timestamp,
    passed: Mutex<Duration>,
    /// How far the time of day was set from what it began with.
    set: Mutex<SignedDuration>,
    /// Whether anything may be late.
    late: AtomicBool,
    ids: AtomicU64,
}

impl Time {
    pub fn of(provider: Arc<Provider>) -> Self {
        Self {
            provider,
            begin: Timestamp::now(),
            passed: Mutex::default(),
            set: Mutex::default(),
            late: AtomicBool::new(false),
            ids: AtomicU64::new(0),
        }
    }

    /// Somebody sets the clock.
    pub fn set(&self, by: SignedDuration) {
        self.settle();
        *self.set.lock().unwrap() += by;
    }

    /// Says whether requests are committed late from now on.
    pub fn expect_late(&self, late: bool) {
        self.settle();
        self.late.store(late, Ordering::Relaxed);
    }

    /// Lets happen what is late.
    pub fn settle(&self) {
        if self.late.load(Ordering::Relaxed) {
            self.provider.final_truth();
        }
    }

    /// The id that the next attempt will have.
    pub fn next_id(&self) -> String {
        named(self.ids.load(Ordering::Relaxed))
    }
}

fn named(id: u64) -> String {
    format!("attempt-{id:06}")
}

impl Clock for Time {
    fn now(&self) -> Timestamp {
        let passed = self.uptime();
        self.begin + SignedDuration::try_from(passed).unwrap() + *self.set.lock().unwrap()
    }

    /// A little later each time: what comes after something else is seen to.
    fn uptime(&self) -> Duration {
        let mut passed = self.passed.lock().unwrap();
        *passed += TICK;
        *passed
    }

    fn sleep(&self, duration: Duration) {
        self.settle();
        *self.passed.lock().unwrap() += duration;
    }

    fn fresh_id(&self) -> String {
        named(self.ids.fetch_add(1, Ordering::Relaxed))
    }
}
