//! Texts from outside the program, read within bounds of size and time.

use std::io::{self, Read};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

pub use orderctl_core::bounded::read_file;
use orderctl_core::bounded::{bytes, text, too_slow};

/// How often a command that closed its output is asked whether it ended.
const POLL_INTERVAL: Duration = Duration::from_millis(10);

/// The whole text of standard input. A person may take any time to type it.
///
/// # Errors
/// When it can't be read, is no UTF-8, or is larger than 4 MiB.
pub fn read_stdin() -> io::Result<String> {
    text(io::stdin().lock())
}

/// How a command ended, and what it wrote.
#[derive(Debug)]
pub struct Finished {
    pub status: ExitStatus,
    /// Its standard output, up to a bound.
    pub stdout: String,
    /// Its error stream, if that was asked for.
    pub stderr: String,
}

/// Runs a command in a process group of its own and reads its output, and its error stream if that is
/// piped. One that takes longer than `limit`, or writes more than 4 MiB, is killed with all that it
/// started. It has the terminal while it runs, if there is one: it may ask for a passphrase there.
///
/// # Errors
/// When it can't be started or waited for, or went beyond a bound.
pub fn run(mut command: Command, limit: Duration) -> io::Result<Finished> {
    let until = Instant::now() + limit;
    let mut child = own_group(&mut command).stdout(Stdio::piped()).spawn()?;
    let _terminal = foreground::give_to(&child);
    let stdout = child.stdout.take().map(reading);
    let stderr = child.stderr.take().map(reading);
    let finished = read(stdout, until, limit)
        .and_then(|stdout| Ok((stdout, read(stderr, until, limit)?)))
        .and_then(|(stdout, stderr)| {
            Ok(Finished { status: ended(&mut child, until, limit)?, stdout, stderr })
        });
    if finished.is_err() {
        kill(&mut child);
        // It may have ended by itself meanwhile.
        let _ = child.wait();
    }
    finished
}

/// Reads a stream on a thread of its own.
fn reading(stream: impl Read + Send + 'static) -> Receiver<io::Result<Vec<u8>>> {
    let (done, wait) = channel();
    std::thread::spawn(move || done.send(bytes(stream)));
    wait
}

/// What was read of a stream by the end of the time.
fn read(
    stream: Option<Receiver<io::Result<Vec<u8>>>>,
    until: Instant,
    limit: Duration,
) -> io::Result<String> {
    let Some(stream) = stream else { return Ok(String::new()) };
    let left = until.saturating_duration_since(Instant::now());
    let read = stream.recv_timeout(left).map_err(|_| too_slow(limit))??;
    Ok(String::from_utf8_lossy(&read).into_owned())
}

fn ended(child: &mut Child, until: Instant, limit: Duration) -> io::Result<ExitStatus> {
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status);
        }
        if Instant::now() >= until {
            return Err(too_slow(limit));
        }
        std::thread::sleep(POLL_INTERVAL);
    }
}

#[cfg(unix)]
fn own_group(command: &mut Command) -> &mut Command {
    std::os::unix::process::CommandExt::process_group(command, 0)
}

#[cfg(not(unix))]
fn own_group(command: &mut Command) -> &mut Command {
    command
}

/// Kills a command and all that it started.
#[cfg(unix)]
fn kill(child: &mut Child) {
    use nix::sys::signal::{Signal, killpg};
    // Not waited for yet, so that its id, and its group's, is nobody else's.
    let _ = killpg(foreground::group(child), Signal::SIGKILL);
}

#[cfg(not(unix))]
fn kill(child: &mut Child) {
    let _ = child.kill();
}

/// Who may read from the terminal.
#[cfg(unix)]
mod foreground {
    use std::fs::File;
    use std::process::Child;

    use nix::sys::signal::{SigSet, Signal, killpg};
    use nix::unistd::{Pid, getpgrp, tcgetpgrp, tcsetpgrp};

    /// The terminal is a command's until this is dropped.
    pub(super) struct Given {
        terminal: File,
        own: Pid,
    }

    /// The group of a child that leads one.
    pub(super) fn group(child: &Child) -> Pid {
        Pid::from_raw(child.id().cast_signed())
    }

    /// Gives a command the terminal, if it is this process's to give.
    pub(super) fn give_to(child: &Child) -> Option<Given> {
        let terminal = File::open("/dev/tty").ok()?;
        let (own, group) = (getpgrp(), group(child));
        if tcgetpgrp(&terminal).ok()? != own {
            return None;
        }
        tcsetpgrp(&terminal, group).ok()?;
        // It is stopped if it read before the terminal was its own.
        let _ = killpg(group, Signal::SIGCONT);
        Some(Given { terminal, own })
    }

    impl Drop for Given {
        fn drop(&mut self) {
            // Taking it back from the background would stop this process.
            let mut stop = SigSet::empty();
            stop.add(Signal::SIGTTOU);
            if stop.thread_block().is_ok() {
                let _ = tcsetpgrp(&self.terminal, self.own);
                let _ = stop.thread_unblock();
            }
        }
    }
}

#[cfg(not(unix))]
mod foreground {
    pub(super) fn give_to(_: &std::process::Child) {}
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::io::ErrorKind;

    use super::*;

    fn ran(command: &str, limit: Duration) -> io::Result<Finished> {
        let mut shell = Command::new("sh");
        shell.args(["-c", command]).stdin(Stdio::null()).stderr(Stdio::piped());
        run(shell, limit)
    }

    #[test]
    fn a_command_is_held_to_its_bounds() {
        let finished = ran("echo hunter2; echo why >&2; exit 3", Duration::from_secs(10)).unwrap();
        assert_eq!(finished.status.code(), Some(3));
        assert_eq!((&*finished.stdout, &*finished.stderr), ("hunter2\n", "why\n"));
        for endless in ["cat /dev/zero", "cat /dev/zero >&2"] {
            let endless = ran(endless, Duration::from_secs(10)).unwrap_err();
            assert_eq!(endless.kind(), ErrorKind::FileTooLarge);
        }
        for hangs in ["exec sleep 60", "exec sleep 60 >&- 2>&-"] {
            let slow = ran(hangs, Duration::from_millis(50)).unwrap_err();
            assert_eq!(slow.kind(), ErrorKind::TimedOut, "{hangs}");
        }
    }

    #[test]
    fn a_command_that_takes_too_long_ends_with_all_that_it_started() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("pid");
        let command = format!("sleep 60 & echo $! >{}; wait", file.display());
        let slow = ran(&command, Duration::from_millis(500)).unwrap_err();
        assert_eq!(slow.kind(), ErrorKind::TimedOut);
        let pid: i32 = std::fs::read_to_string(file).unwrap().trim().parse().unwrap();
        let since = Instant::now();
        let lives = || {
            let stat = std::fs::read_to_string(format!("/proc/{pid}/stat"));
            stat.is_ok_and(|stat| !stat.contains(") Z "))
        };
        while lives() {
            assert!(since.elapsed() < Duration::from_secs(10), "the sleeper lives");
            std::thread::sleep(POLL_INTERVAL);
        }
    }
}
