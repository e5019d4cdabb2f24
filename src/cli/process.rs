//! Who we are among processes, so that another run can tell whether we are still alive.
//!
//! On Linux a process is named by the machine's boot, its namespace of process ids, its id and the
//! time of its start: whoever shares the first two can tell for sure whether it lives. Elsewhere
//! the name tells people who it was, and a dead owner is known by its lease.

use std::fs::read_to_string;

/// This process.
pub fn name() -> String {
    let id = std::process::id();
    let host = read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
    let host = if host.trim().is_empty() { "this-machine" } else { host.trim() };
    match (room(), start_of(id)) {
        (Some(room), Some(start)) => format!("{host}:{id} ({room}:{start})"),
        _ => format!("{host}:{id}"),
    }
}

/// True if the process of this name is known to be dead.
pub fn is_dead(name: &str) -> bool {
    let Some((place, rest)) = name.split_once(" (") else {
        return false;
    };
    let id = place.rsplit(':').next().and_then(|id| id.parse().ok());
    let start = rest.trim_end_matches(')').rsplit_once(':');
    match (id, start, room()) {
        (Some(id), Some((theirs, start)), Some(ours)) if theirs == ours => {
            start_of(id).is_none_or(|now| now != start)
        }
        _ => false,
    }
}

/// The boot and the namespace within which process ids mean something.
fn room() -> Option<String> {
    let boot = read_to_string("/proc/sys/kernel/random/boot_id").ok()?;
    let namespace = std::fs::read_link("/proc/self/ns/pid").ok()?;
    let boot = boot.split('-').next()?.trim().to_owned();
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    Some(format!("{boot}-{}", digits(namespace.to_str()?)))
}

/// When the process of this id was started, in ticks since the boot (field 22 of its `stat`).
fn start_of(id: u32) -> Option<String> {
    let stat = read_to_string(format!("/proc/{id}/stat")).ok()?;
    // The name in the second field may hold anything, a closing bracket too.
    let after_name = stat.rsplit_once(')')?.1;
    let mut fields = after_name.split_whitespace();
    // A process that is dead and not yet reaped does nothing any more.
    let state = fields.next()?;
    (state != "Z").then(|| fields.nth(18).map(str::to_owned)).flatten()
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn the_living_are_not_taken_for_dead() {
        let me = name();
        assert!(!is_dead(&me), "{me}");
        assert!(!is_dead("runner-7:4711"), "nothing is known of it");
        assert!(!is_dead("runner-7:4711 (0a1b2c3d-4026531836:99)"), "another machine");
        assert!(!is_dead(""));
    }

    #[test]
    fn a_dead_process_of_this_machine_is_known_at_once() {
        let mut child = std::process::Command::new("true").spawn().unwrap();
        let me = name();
        let room = me.split_once(" (").unwrap().1.rsplit_once(':').unwrap().0;
        let theirs = format!("host:{} ({room}:1)", child.id());
        child.wait().unwrap();
        assert!(is_dead(&theirs), "{theirs}");
    }

    #[test]
    fn another_process_that_got_the_same_id_is_not_the_owner() {
        let me = name();
        let earlier = format!("{}:1)", me.rsplit_once(':').unwrap().0);
        assert!(is_dead(&earlier), "{earlier}");
    }
}
