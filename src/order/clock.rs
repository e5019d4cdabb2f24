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

/// Crockford's base 32, in which ids sort as their numbers do.
const ALPHABET: [u8; 32] = *b"0123456789abcdefghjkmnpqrstvwxyz";

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
    fn ids_are_never_alike_and_sort_by_time() {
        let ids: Vec<String> = (0..1000).map(|_| SystemClock.fresh_id()).collect();
        assert!(ids.is_sorted());
        assert!(ids.windows(2).all(|pair| pair[0] != pair[1]));
        assert!(ids.iter().all(|id| id.len() == 26));
    }
}
