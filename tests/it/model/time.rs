//! Time in the model: nobody waits for it, and it passes at the providers as well.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use orderctl_core::{AttemptId, Clock};

use crate::support::Provider;

const TICK: Duration = Duration::from_millis(1);

/// One clock for everybody: the time that passes, and a time of day that can be set.
///
/// What a provider commits late happens when the time for it has come, in the middle of whatever waits.
pub struct Time {
    provider: Arc<Provider>,
    begin: Timestamp,
    passed: Mutex<Duration>,
    /// How far the time of day was set from what it began with.
    set: Mutex<SignedDuration>,
    ids: AtomicU64,
}

impl Time {
    pub fn of(provider: Arc<Provider>) -> Self {
        Self {
            provider,
            begin: Timestamp::now(),
            passed: Mutex::default(),
            set: Mutex::default(),
            ids: AtomicU64::new(0),
        }
    }

    /// Somebody sets the clock.
    pub fn set(&self, by: SignedDuration) {
        *self.set.lock().unwrap() += by;
    }

    /// The ids that were given so far, oldest first.
    pub fn ids(&self) -> Vec<String> {
        (0..self.ids.load(Ordering::Relaxed)).map(named).collect()
    }

    /// The id that the next attempt will have.
    pub fn next_id(&self) -> AttemptId {
        named(self.ids.load(Ordering::Relaxed)).parse().unwrap()
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
        *self.passed.lock().unwrap() += duration;
        self.provider.advance(duration);
    }

    fn fresh_id(&self) -> String {
        named(self.ids.fetch_add(1, Ordering::Relaxed))
    }
}
