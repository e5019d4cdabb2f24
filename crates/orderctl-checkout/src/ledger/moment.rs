//! When something happened: by the time of day, which anybody can set, and by the uptime of the
//! kernel, which nobody can.
//!
//! How long ago an order was sent, and since when nothing shows it, decides whether it is absent. A
//! clock that was set ahead must not make it absent early, so two moments of one kernel are compared
//! by its uptime. Moments of different machines have no other clock in common than the ledger's.

use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::fingerprint::digest;
use super::owner::Process;

/// A moment by two clocks: one that everybody has, and one that nobody can set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The time of day: of this machine, and in the record of a shared ledger of its server.
    pub at: Timestamp,
    /// The uptime then, where the platform tells which kernel counts it.
    pub uptime: Option<Uptime>,
}

/// The time since a start of a kernel. It goes on while the machine is suspended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Uptime {
    /// Which start of which kernel, as a digest.
    kernel: String,
    /// Which machine, as a digest.
    machine: String,
    /// In milliseconds.
    ms: u64,
}

impl Uptime {
    /// The uptime of the kernel that runs this process.
    #[must_use]
    pub fn of(process: &Process, uptime: Duration) -> Self {
        let Process { boot, namespace, machine, started: _ } = process;
        Self {
            kernel: short(digest([boot.as_str(), namespace, machine])),
            machine: short(digest([machine.as_str()])),
            ms: u64::try_from(uptime.as_millis()).unwrap_or(u64::MAX),
        }
    }
}

/// Enough to tell the machines of one ledger apart.
fn short(mut digest: String) -> String {
    digest.truncate(16);
    digest
}

impl From<Timestamp> for Moment {
    fn from(at: Timestamp) -> Self {
        Self { at, uptime: None }
    }
}

impl Moment {
    /// How much time has passed from an earlier moment to this one, at least.
    #[must_use]
    pub fn since(&self, earlier: &Self) -> Duration {
        let by_day = Duration::try_from(self.at.duration_since(earlier.at)).unwrap_or_default();
        match (&earlier.uptime, &self.uptime) {
            (Some(then), Some(now)) if then.kernel == now.kernel => {
                Duration::from_millis(now.ms.saturating_sub(then.ms))
            }
            // Started again since: the clock may have been wrong before or be wrong now.
            (Some(then), Some(now)) if then.machine == now.machine => {
                by_day.min(Duration::from_millis(now.ms))
            }
            _ => by_day,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(second: i64, kernel: (&str, &str), uptime: u64) -> Moment {
        let process = Process {
            boot: kernel.0.into(),
            namespace: "n1".into(),
            machine: kernel.1.into(),
            started: 1,
        };
        Moment {
            at: Timestamp::from_second(second).unwrap(),
            uptime: Some(Uptime::of(&process, Duration::from_secs(uptime))),
        }
    }

    #[test]
    fn only_a_clock_that_nobody_can_set_tells_how_long_something_took() {
        let (here, again, elsewhere) = (("b1", "m1"), ("b2", "m1"), ("b3", "m2"));
        let sent = moment(1000, here, 500);
        for (later, passed) in [
            // The time of day was set ahead, or back.
            (moment(1000 + 86_400, here, 503), 3),
            (moment(10, here, 560), 60),
            // The machine was started again 40 s ago; its time of day may be wrong.
            (moment(1000 + 86_400, again, 40), 40),
            (moment(1030, again, 40), 30),
            // Another machine has the ledger's clock in common with this one, and nothing else.
            (moment(1100, elsewhere, 9_000), 100),
            (moment(1100, elsewhere, 40), 100),
            (Moment::from(Timestamp::from_second(1100).unwrap()), 100),
        ] {
            assert_eq!(later.since(&sent).as_secs(), passed, "{later:?}");
        }
        let before = Moment::from(Timestamp::from_second(900).unwrap());
        assert_eq!(moment(1000, here, 500).since(&before).as_secs(), 100);
    }
}
