//! Who works on an attempt, so that another run can tell whether it still lives.
//!
//! On one machine the kernel knows, and a process that is stopped lives; what it says is worth more
//! than any clock. Where the kernel can't be asked, or could speak of another machine's process, the
//! answer is that nobody knows, and the lease decides.

use std::fmt;

use serde::{Deserialize, Serialize, Serializer};

/// One run of a program that places orders: whoever holds a lease.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Owner {
    /// The name of its machine.
    pub host: String,
    /// Its process id there.
    pub pid: u32,
    /// An id that no other run has.
    pub run: String,
    /// What its kernel knows it by; nothing where the platform does not tell.
    pub process: Option<Process>,
}

/// What a kernel knows a process by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Process {
    /// The id of this start of the kernel (`boot_id`).
    pub boot: String,
    /// Within which ids and times of processes mean something.
    pub namespace: String,
    /// What differs between machines that were cloned while they ran and so share `boot`.
    pub machine: String,
    /// When it was started, in clock ticks since the boot.
    pub started: u64,
}

/// Whether an owner still lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Liveness {
    /// It does, if only stopped: what it works on is its own, however old its lease.
    Alive,
    /// Its process has ended for certain: its lease counts no more.
    Dead,
    /// Nobody here can tell: it is taken to be alive until its lease, and the request that it may
    /// have sent, are over.
    Unknown,
}

/// What the kernel says of a process id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// There is no such process, or it has ended and is only not yet waited for.
    None,
    /// There is one. When it was started may be hidden, as it is from other users.
    Exists {
        /// In clock ticks since the boot.
        started: Option<u64>,
    },
}

impl Owner {
    /// An owner of which nothing else is known.
    #[must_use]
    pub fn named(host: &str, pid: u32) -> Self {
        Self { host: host.to_owned(), pid, run: String::new(), process: None }
    }

    /// Whether it lives, seen from the run `here`; `look` asks this machine's kernel.
    pub fn liveness(&self, here: &Self, probe: impl FnOnce(u32) -> Sign) -> Liveness {
        if self == here {
            return Liveness::Alive;
        }
        let (Some(theirs), Some(ours)) = (&self.process, &here.process) else {
            return Liveness::Unknown;
        };
        if (&theirs.boot, &theirs.namespace) != (&ours.boot, &ours.namespace) {
            return Liveness::Unknown;
        }
        match probe(self.pid) {
            Sign::Exists { started } if started.is_none_or(|now| now == theirs.started) => {
                Liveness::Alive
            }
            // Of a clone of this machine this kernel knows nothing.
            _ if theirs.machine != ours.machine => Liveness::Unknown,
            _ => Liveness::Dead,
        }
    }

    /// For people: `host:pid`.
    ///
    /// # Errors
    /// Those of the serializer.
    pub(super) fn as_text<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl fmt::Display for Owner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.host, self.pid)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(pid: u32, started: u64) -> Owner {
        Owner {
            host: "runner.example".into(),
            pid,
            run: format!("run-{pid}"),
            process: Some(Process {
                boot: "b1".into(),
                namespace: "n1".into(),
                machine: "m1".into(),
                started,
            }),
        }
    }

    fn with(change: impl FnOnce(&mut Process)) -> Owner {
        let mut owner = run(7, 100);
        change(owner.process.as_mut().unwrap());
        owner
    }

    #[test]
    fn only_an_end_that_the_kernel_of_its_own_machine_knows_of_is_death() {
        use Liveness::{Alive, Dead, Unknown};
        let here = run(8, 200);
        let (gone, hidden) = (Sign::None, Sign::Exists { started: None });
        let (same, other) =
            (Sign::Exists { started: Some(100) }, Sign::Exists { started: Some(101) });
        for (owner, sign, expected) in [
            (run(7, 100), gone, Dead),
            (run(7, 100), other, Dead),
            (run(7, 100), same, Alive),
            // Another user's process, where /proc hides those: hidden is not gone.
            (run(7, 100), hidden, Alive),
            (with(|process| process.boot = "b2".into()), gone, Unknown),
            (with(|process| process.namespace = "n2".into()), gone, Unknown),
            // A clone of this machine has the boot and the namespace, and other processes.
            (with(|process| process.machine = "m2".into()), gone, Unknown),
            (with(|process| process.machine = "m2".into()), other, Unknown),
            (Owner::named("runner.example", 7), gone, Unknown),
            (run(8, 200), gone, Alive),
        ] {
            assert_eq!(owner.liveness(&here, |_| sign), expected, "{owner:?} {sign:?}");
        }
        assert_eq!(run(7, 100).liveness(&Owner::named("here", 8), |_| gone), Unknown);
    }

    #[test]
    fn people_are_told_the_machine_and_the_process() {
        assert_eq!(run(7, 100).to_string(), "runner.example:7");
    }
}
