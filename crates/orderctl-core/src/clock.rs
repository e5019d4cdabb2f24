//! Clock and id source; injectable for tests.

#[cfg(not(target_os = "linux"))]
use std::sync::OnceLock;
use std::time::Duration;
#[cfg(not(target_os = "linux"))]
use std::time::Instant;

use jiff::Timestamp;

/// Time, waiting and fresh ids.
pub trait Clock: Send + Sync {
    /// The time of day, UTC, as the machine has it: somebody may set it, forwards or backwards.
    fn now(&self) -> Timestamp;

    /// The time since a fixed moment. Nobody can set it, it never goes back, and it goes on while the
    /// machine is suspended: two of these tell how long something really took, which two times of
    /// day do not.
    fn uptime(&self) -> Duration;

    /// Blocks the calling thread for this long.
    fn sleep(&self, duration: Duration);

    /// A new id that no other run has: sortable by time, letters and digits only.
    fn fresh_id(&self) -> String;
}

/// Crockford's base 32, in which ids sort as their numbers do.
const ALPHABET: [u8; 32] = *b"0123456789abcdefghjkmnpqrstvwxyz";

/// The machine's own clock and random numbers.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    #[cfg(target_os = "linux")]
    fn uptime(&self) -> Duration {
        // The monotonic clock of `Instant` stands still during suspension; this one does not.
        let time = rustix::time::clock_gettime(rustix::time::ClockId::Boottime);
        // Neither part is negative since the machine was started.
        Duration::new(
            u64::try_from(time.tv_sec).unwrap_or_default(),
            u32::try_from(time.tv_nsec).unwrap_or_default(),
        )
    }

    /// Whether `Instant` counts suspension differs between platforms. The time of day does, but can
    /// be set: the larger of the two is never less than what really passed, unless somebody sets the
    /// clock back while the machine is suspended.
    #[cfg(not(target_os = "linux"))]
    fn uptime(&self) -> Duration {
        static START: OnceLock<(Instant, Timestamp)> = OnceLock::new();
        let (instant, time) = START.get_or_init(|| (Instant::now(), Timestamp::now()));
        let by_day = Duration::try_from(Timestamp::now().duration_since(*time)).unwrap_or_default();
        instant.elapsed().max(by_day)
    }

    fn sleep(&self, duration: Duration) {
        std::thread::sleep(duration);
    }

    fn fresh_id(&self) -> String {
        // In 26 characters in place of 36, and none of them is taken for another: people read ids
        // out to each other, and a table has eighty columns.
        let id = uuid::Uuid::now_v7().as_u128();
        (0..26).rev().map(|place| ALPHABET[(id >> (5 * place)) as usize & 31] as char).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uptime_goes_on_and_never_back() {
        let before = SystemClock.uptime();
        SystemClock.sleep(Duration::from_millis(2));
        let passed = SystemClock.uptime().saturating_sub(before);
        assert!(passed >= Duration::from_millis(2), "{passed:?}");
    }

    #[test]
    fn ids_are_never_alike_and_sort_by_time() {
        let ids: Vec<String> = (0..1000).map(|_| SystemClock.fresh_id()).collect();
        assert!(ids.is_sorted());
        assert!(ids.windows(2).all(|pair| pair[0] != pair[1]));
        assert!(ids.iter().all(|id| id.len() == 26));
    }
}
