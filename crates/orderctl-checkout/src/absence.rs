//! When an order that nothing shows may be called absent.
//!
//! No client can prove how late a provider may still commit what it was sent. So two things are asked
//! for: two probes a settle time apart that show nothing, with nothing doubtful between them, and, where
//! the provider may still be at work on the request, a longer time since it was sent.

use std::time::Duration;

use jiff::SignedDuration;

use super::CheckoutPolicy;
use crate::ledger::{Loss, Moment, Probe, ProbeOutcome};

/// The rule for one attempt, and what this run has seen and waited.
#[derive(Debug)]
pub(super) struct AbsenceRule {
    /// From the first to the last of the probes that show nothing.
    settle: Duration,
    /// From the sending to the last of them.
    after_sending: Duration,
    /// How old the request was when this run began to look, if it was this run that sent it.
    age: Option<Duration>,
    /// What this run has waited since.
    waited: Duration,
    /// The last probes of this run, as far as they all showed nothing: how many, and since when.
    probes: usize,
    since: Duration,
}

impl AbsenceRule {
    /// For an attempt whose answer got lost in this way; without one its sender has died. `age` is the
    /// time since the request was sent, where this run can tell without asking the clock.
    pub(super) fn of(policy: &CheckoutPolicy, loss: Option<Loss>, age: Option<Duration>) -> Self {
        let after_sending = match loss {
            Some(Loss::Broken) => Duration::ZERO,
            Some(Loss::TimedOut) | None => policy.settle_after_timeout,
        };
        let settle = policy.settle;
        let (waited, probes, since) = (Duration::ZERO, 0, Duration::ZERO);
        Self { settle, after_sending, age, waited, probes, since }
    }

    /// Records one probe, after this run has waited so long.
    pub(super) fn record(&mut self, found: ProbeOutcome, waited: Duration) {
        self.waited = waited;
        if found != ProbeOutcome::Absent {
            self.probes = 0;
            return;
        }
        if self.probes == 0 {
            self.since = waited;
        }
        self.probes += 1;
    }

    /// True if these probes, the last of which was recorded just now, prove that an order that was sent
    /// then is absent. Among the probes of one run that is a time that was waited, and between those of
    /// several a time that the kernel counted: the clock may have been set ahead between two of them.
    pub(super) fn is_met(&mut self, probes: &[Probe], sent: &Moment) -> bool {
        let absent: Vec<&Probe> =
            probes.iter().rev().take_while(|probe| probe.found == ProbeOutcome::Absent).collect();
        let (Some(last), Some(first)) = (absent.first(), absent.last()) else {
            return false;
        };
        // Where another run sent it, the record is all there is.
        let waited = self.waited;
        let now = last.moment();
        let age = *self.age.get_or_insert_with(|| now.since(sent).saturating_sub(waited));
        let is_waited = absent.len() > self.probes || self.lasts() >= self.settle;
        is_waited
            && first.moment() != now
            && now.since(&first.moment()) >= self.settle
            && age.saturating_add(waited) >= self.after_sending
    }

    /// How long it takes at least until looks of this run can prove it.
    pub(super) fn remaining(&self) -> Duration {
        let age = self.age.unwrap_or_default().saturating_add(self.waited);
        self.settle.saturating_sub(self.lasts()).max(self.after_sending.saturating_sub(age))
    }

    fn lasts(&self) -> Duration {
        if self.probes == 0 { Duration::ZERO } else { self.waited.saturating_sub(self.since) }
    }
}

/// A time as people write it, in whole seconds.
pub(super) fn summary(time: Duration) -> String {
    let seconds = i64::try_from(time.as_millis().div_ceil(1000)).unwrap_or(i64::MAX);
    format!("{:#}", SignedDuration::from_secs(seconds))
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    fn probes(seen: &[(i64, ProbeOutcome)]) -> Vec<Probe> {
        let probe = |(second, found): &(i64, ProbeOutcome)| Probe {
            at: at(*second),
            uptime: None,
            found: *found,
            seen: String::new(),
            loss: None,
        };
        seen.iter().map(probe).collect()
    }

    fn rule(settle: u64, after_sending: u64) -> AbsenceRule {
        AbsenceRule {
            settle: Duration::from_secs(settle),
            after_sending: Duration::from_secs(after_sending),
            age: None,
            waited: Duration::ZERO,
            probes: 0,
            since: Duration::ZERO,
        }
    }

    #[test]
    fn an_order_is_absent_only_after_two_looks_a_settle_time_apart() {
        use ProbeOutcome::{Absent, Unsure};
        for (seen, proved) in [
            (vec![], false),
            (vec![(0, Absent)], false),
            (vec![(0, Absent), (9, Absent)], false),
            (vec![(0, Absent), (10, Absent)], true),
            (vec![(0, Absent), (5, Absent), (10, Absent)], true),
            (vec![(0, Absent), (5, Unsure), (10, Absent)], false),
            (vec![(0, Unsure), (1, Absent), (11, Absent)], true),
            (vec![(0, Absent), (10, Unsure)], false),
            // The clock was set back between the probes.
            (vec![(100, Absent), (0, Absent)], false),
        ] {
            assert_eq!(rule(10, 0).is_met(&probes(&seen), &at(0).into()), proved, "{seen:?}");
        }
        let at_once = probes(&[(0, Absent), (0, Absent)]);
        assert!(!rule(0, 0).is_met(&at_once, &at(0).into()), "one moment is one look");
    }

    #[test]
    fn after_a_time_out_it_is_absent_no_sooner_than_a_longer_time_after_it_was_sent() {
        use ProbeOutcome::Absent;
        for (second, proved) in [(599, false), (600, true)] {
            let seen = probes(&[(60, Absent), (second, Absent)]);
            assert_eq!(rule(120, 600).is_met(&seen, &at(0).into()), proved, "{second}");
        }
        // Its own run goes by the time that it waited, whatever the clock says.
        let mut own = AbsenceRule { age: Some(Duration::from_secs(60)), ..rule(120, 600) };
        own.record(Absent, Duration::ZERO);
        own.record(Absent, Duration::from_secs(539));
        let seen = probes(&[(60, Absent), (9000, Absent)]);
        assert!(!own.is_met(&seen, &at(0).into()));
        assert_eq!(own.remaining(), Duration::from_secs(1));
        own.record(Absent, Duration::from_secs(540));
        assert!(own.is_met(&seen, &at(0).into()));
    }

    #[test]
    fn one_run_goes_by_the_time_that_it_waited_between_looks_without_doubt() {
        use ProbeOutcome::{Absent, Unsure};
        // A clock that was set ahead between two probes of one run proves nothing.
        let mut own = AbsenceRule { age: Some(Duration::ZERO), ..rule(10, 0) };
        own.record(Absent, Duration::ZERO);
        own.record(Absent, Duration::from_secs(1));
        let seen = probes(&[(0, Absent), (9000, Absent)]);
        assert!(!own.is_met(&seen, &at(0).into()));
        // A doubtful probe begins the wait anew.
        own.record(Unsure, Duration::from_secs(5));
        own.record(Absent, Duration::from_secs(10));
        assert_eq!(own.remaining(), Duration::from_secs(10));
    }

    #[test]
    fn how_long_it_takes_is_told_in_whole_seconds_and_never_too_short() {
        assert_eq!(summary(Duration::from_millis(89_001)), "1m 30s");
    }
}
