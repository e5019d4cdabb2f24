//! The time that one run may wait, whatever it waits for.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// The time that the user gives a run to wait, from which all waits of a run take: the search for a lost
/// order, the wait for another process with the same key, and the wait for what was ordered. Clones share
/// it.
#[derive(Clone, Debug, Default)]
pub struct WaitBudget {
    limit: Option<Duration>,
    /// In nanoseconds.
    spent: Arc<AtomicU64>,
}

impl WaitBudget {
    /// A budget of this much; without a limit, each wait has its own default.
    #[must_use]
    pub fn of(limit: Option<Duration>) -> Self {
        Self { limit, spent: Arc::default() }
    }

    /// What is left of it, or `default` where the user set no limit.
    #[must_use]
    pub fn left_or(&self, default: Duration) -> Duration {
        let spent = Duration::from_nanos(self.spent.load(Ordering::Relaxed));
        self.limit.map_or(default, |limit| limit.saturating_sub(spent))
    }

    /// Takes the time of a wait from it.
    pub fn spend(&self, time: Duration) {
        let nanoseconds = u64::try_from(time.as_nanos()).unwrap_or(u64::MAX);
        let add = |spent: u64| Some(spent.saturating_add(nanoseconds));
        let _ = self.spent.fetch_update(Ordering::Relaxed, Ordering::Relaxed, add);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_waits_of_a_run_take_from_one_budget() {
        let second = Duration::from_secs(1);
        let budget = WaitBudget::of(Some(second * 90));
        budget.clone().spend(second * 60);
        assert_eq!(budget.left_or(second * 65), second * 30);
        budget.spend(Duration::MAX);
        assert_eq!(budget.left_or(second * 65), Duration::ZERO);

        let unlimited = WaitBudget::of(None);
        unlimited.spend(second * 60);
        assert_eq!(unlimited.left_or(second * 65), second * 65);
    }
}
