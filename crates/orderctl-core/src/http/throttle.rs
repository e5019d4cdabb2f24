//! What a provider asked of all who send to it: to wait.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use crate::Clock;

/// The longest pause that a provider can ask for.
const MAX_PAUSE: Duration = Duration::from_secs(60);

/// The pause where it does not say how long.
const DEFAULT_PAUSE: Duration = Duration::from_secs(1);

/// Until when all requests to one provider wait. Clones share it.
#[derive(Clone, Debug, Default)]
pub struct Throttle(Arc<Mutex<Duration>>);

impl Throttle {
    /// Waits until requests may be sent again, in which time a further pause may be asked for.
    pub fn wait(&self, clock: &dyn Clock) {
        loop {
            let until = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
            match until.checked_sub(clock.uptime()) {
                Some(left) if !left.is_zero() => clock.sleep(left),
                _ => return,
            }
        }
    }

    /// The provider asked for fewer requests: for this long, if it said so.
    pub fn slow_down(&self, clock: &dyn Clock, asked: Option<Duration>) {
        let end = clock.uptime() + asked.unwrap_or(DEFAULT_PAUSE).min(MAX_PAUSE);
        let mut until = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *until = end.max(*until);
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;

    struct Counted(Mutex<Duration>);

    impl Clock for Counted {
        fn now(&self) -> Timestamp {
            Timestamp::UNIX_EPOCH
        }
        fn uptime(&self) -> Duration {
            *self.0.lock().unwrap()
        }
        fn sleep(&self, time: Duration) {
            *self.0.lock().unwrap() += time;
        }
        fn fresh_id(&self) -> String {
            String::new()
        }
    }

    #[test]
    fn what_one_request_is_told_holds_for_all() {
        let clock = Counted(Mutex::new(Duration::from_secs(5)));
        let throttle = Throttle::default();
        throttle.clone().wait(&clock);
        assert_eq!(clock.uptime(), Duration::from_secs(5), "nobody asked");
        let other = throttle.clone();
        other.slow_down(&clock, Some(Duration::from_secs(3)));
        other.slow_down(&clock, None);
        throttle.wait(&clock);
        assert_eq!(clock.uptime(), Duration::from_secs(8), "the longer pause counts");
        other.slow_down(&clock, Some(Duration::from_secs(3600)));
        throttle.wait(&clock);
        assert_eq!(clock.uptime(), Duration::from_secs(68), "no provider stops a run for hours");
    }
}
