//! What identifies this process, and whether another run still lives.
//!
//! On Linux a run is known by the kernel's boot, its namespaces, its process id and the time of its
//! start. Elsewhere nothing is known of it but its name, and a dead owner is known by its lease.

use std::fs::read_to_string;
use std::sync::OnceLock;

use crate::config::Environment;
use orderctl_checkout::Checkpoint;
use orderctl_checkout::ledger::{Liveness, Owner, Process, Sign};
use orderctl_core::{Clock as _, SystemClock};

/// This process, as the ledger names the owner of an attempt.
pub fn this_run() -> &'static Owner {
    static RUN: OnceLock<Owner> = OnceLock::new();
    RUN.get_or_init(|| Owner {
        host: host(),
        pid: std::process::id(),
        run: SystemClock.fresh_id(),
        process: process(),
    })
}

/// Is told of a step of checkout: debug builds can be told to die or to stop there, to prove that nothing is
/// lost.
pub fn at(step: Checkpoint, environment: &Environment) {
    let is_told =
        |name| cfg!(debug_assertions) && environment.get(name).is_some_and(|at| at == step.name());
    if is_told("ORDERCTL_CRASH_AT") {
        std::process::abort();
    }
    if is_told("ORDERCTL_STOP_AT") {
        stop();
    }
}

/// Stops this process until somebody lets it go on.
fn stop() {
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{Signal, getpid, kill_process};
        // It can't fail, and whoever asked for it sees that it does not stop.
        let _ = kill_process(getpid(), Signal::STOP);
    }
}

/// Whether another run still lives.
pub fn liveness(owner: &Owner) -> Liveness {
    owner.liveness(this_run(), probe)
}

/// Lets a write beyond the quota for a file fail, so that it is told, instead of ending the process.
pub fn keep_on_full_quota() {
    // Handled as a flag that nobody looks at: the default would be to end the process. If it can't be
    // set, that is how it stays.
    #[cfg(unix)]
    let _ = signal_hook::flag::register(signal_hook::consts::SIGXFSZ, std::sync::Arc::default());
}

fn host() -> String {
    let host = read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
    if host.trim().is_empty() { "this-machine".to_owned() } else { host.trim().to_owned() }
}

fn process() -> Option<Process> {
    // A /proc of another namespace speaks of other processes by the same ids.
    let own = std::fs::read_link("/proc/self").ok()?;
    if own.to_str()? != std::process::id().to_string() {
        return None;
    }
    let boot = read_to_string("/proc/sys/kernel/random/boot_id").ok()?.trim().to_owned();
    // A kernel without namespaces of time has one time for all.
    let namespace = |kind: &str| std::fs::read_link(format!("/proc/self/ns/{kind}"));
    let (ids, times) = (namespace("pid").ok()?, namespace("time").unwrap_or_default());
    let Sign::Exists { started: Some(started) } = read_stat(std::process::id())? else {
        return None;
    };
    Some(Process {
        boot,
        namespace: format!("{} {}", ids.display(), times.display()),
        machine: machine(),
        started,
    })
}

/// What two machines at work at the same time do not share, even if one was cloned from the other
/// while it ran: as a rule the name, and the addresses of the hardware that connects them.
fn machine() -> String {
    let mut parts = vec![host()];
    parts.extend(read_to_string("/etc/machine-id").ok());
    let cards = std::fs::read_dir("/sys/class/net").into_iter().flatten().flatten();
    let mut addresses: Vec<String> = cards
        .map(|card| card.path())
        // Not the interfaces that come and go with containers and tunnels.
        .filter(|card| card.join("device").exists())
        .filter_map(|card| read_to_string(card.join("address")).ok())
        .collect();
    addresses.sort();
    parts.extend(addresses);
    parts.iter().map(|part| part.trim()).collect::<Vec<_>>().join(" ")
}

/// What the kernel says of this id.
#[cfg(target_os = "linux")]
fn probe(id: u32) -> Sign {
    use rustix::io::Errno;
    use rustix::process::{Pid, test_kill_process};
    let Some(pid) = i32::try_from(id).ok().and_then(Pid::from_raw) else {
        return Sign::Exists { started: None };
    };
    // Any other error says that there is a process, if not ours to signal.
    if test_kill_process(pid) == Err(Errno::SRCH) {
        return Sign::None;
    }
    read_stat(id).unwrap_or(Sign::Exists { started: None })
}

#[cfg(not(target_os = "linux"))]
fn probe(_: u32) -> Sign {
    Sign::Exists { started: None }
}

/// What `stat` says of this id; nothing if it can't be read, which hides a process and ends none.
fn read_stat(id: u32) -> Option<Sign> {
    let stat = read_to_string(format!("/proc/{id}/stat")).ok()?;
    // The name in the second field may hold anything, a closing bracket too.
    let after_name = stat.rsplit_once(')')?.1;
    let mut fields = after_name.split_whitespace();
    // A process that is dead and not yet waited for does nothing any more.
    if matches!(fields.next()?, "Z" | "X") {
        return Some(Sign::None);
    }
    // Field 22 of all; the state was the third.
    Some(Sign::Exists { started: Some(fields.nth(18)?.parse().ok()?) })
}

#[cfg(test)]
#[cfg(target_os = "linux")]
mod tests {
    use super::*;

    /// A process of this machine, as it would have named itself.
    fn named(pid: u32, started: u64) -> Owner {
        let mut owner = this_run().clone();
        owner.pid = pid;
        owner.run = format!("run of {pid}");
        owner.process.as_mut().unwrap().started = started;
        owner
    }

    fn started(pid: u32) -> u64 {
        match read_stat(pid) {
            Some(Sign::Exists { started: Some(started) }) => started,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_living_are_not_taken_for_dead() {
        assert_eq!(liveness(this_run()), Liveness::Alive);
        assert_eq!(liveness(&named(1, started(1))), Liveness::Alive);
        assert_eq!(liveness(&Owner::named("runner-7", 1)), Liveness::Unknown);
    }

    #[test]
    fn a_process_that_is_stopped_lives_and_one_that_ended_is_dead_at_once() {
        use rustix::process::{Pid, Signal, kill_process};
        let mut child = std::process::Command::new("sleep").arg("60").spawn().unwrap();
        let owner = named(child.id(), started(child.id()));
        kill_process(Pid::from_child(&child), Signal::STOP).unwrap();
        assert_eq!(liveness(&owner), Liveness::Alive);
        child.kill().unwrap();
        child.wait().unwrap();
        assert_eq!(liveness(&owner), Liveness::Dead);
    }

    #[test]
    fn another_process_that_got_the_same_id_is_not_the_owner() {
        let earlier = started(std::process::id()) - 1;
        assert_eq!(liveness(&named(std::process::id(), earlier)), Liveness::Dead);
    }
}
