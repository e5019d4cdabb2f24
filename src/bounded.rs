//! Texts from outside the program, read within bounds of size and time: a device without end, or a
//! pipe that nobody writes to, is an error and not a program that hangs or runs out of memory.

use std::fs::File;
use std::io::{self, ErrorKind, Read};
use std::path::Path;
use std::process::{Child, ExitStatus};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::{Duration, Instant};

/// The largest text that is read: a configuration, a value or a secret is far smaller.
pub const MAX_TEXT: u64 = 4 * 1024 * 1024;

/// How long a file may take. A regular file is there at once; a pipe waits for its writer.
const READ_TIMEOUT: Duration = Duration::from_secs(10);

/// How often a command that closed its output is asked whether it ended.
const POLL_INTERVAL: Duration = Duration::from_millis(10);

/// The whole text of a file.
///
/// # Errors
/// When it can't be read, is no UTF-8, is larger than [`MAX_TEXT`], or takes longer than 10 s.
pub fn read_file(path: &Path) -> io::Result<String> {
    let path = path.to_owned();
    within(READ_TIMEOUT, move || text(File::open(path)?))?
}

/// The whole text of standard input. A person may take any time to type it.
///
/// # Errors
/// When it can't be read, is no UTF-8, or is larger than [`MAX_TEXT`].
pub fn read_stdin() -> io::Result<String> {
    text(io::stdin().lock())
}

/// What a command printed, and how it ended. A command that takes longer than `limit`, or prints more
/// than [`MAX_TEXT`], is killed.
///
/// # Errors
/// When it can't be waited for or went beyond a bound.
pub fn output_of(mut child: Child, limit: Duration) -> io::Result<(ExitStatus, String)> {
    let until = Instant::now() + limit;
    let printed = match child.stdout.take() {
        Some(stdout) => within(limit, move || bytes(stdout)).and_then(|printed| printed),
        None => Ok(Vec::new()),
    };
    let ended = printed.and_then(|printed| {
        loop {
            if let Some(status) = child.try_wait()? {
                break Ok((status, String::from_utf8_lossy(&printed).into_owned()));
            }
            if Instant::now() >= until {
                break Err(too_slow(limit));
            }
            std::thread::sleep(POLL_INTERVAL);
        }
    });
    if ended.is_err() {
        // It may have ended by itself meanwhile.
        let _ = child.kill();
        let _ = child.wait();
    }
    ended
}

fn text(source: impl Read) -> io::Result<String> {
    String::from_utf8(bytes(source)?)
        .map_err(|_| io::Error::new(ErrorKind::InvalidData, "it is not UTF-8 text"))
}

fn bytes(source: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    source.take(MAX_TEXT + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MAX_TEXT {
        let why = format!("it is larger than {} MiB", MAX_TEXT / (1024 * 1024));
        return Err(io::Error::new(ErrorKind::FileTooLarge, why));
    }
    Ok(bytes)
}

/// Runs `work` on a thread of its own. One that hangs ends with the program.
fn within<T: Send + 'static>(
    limit: Duration,
    work: impl FnOnce() -> T + Send + 'static,
) -> io::Result<T> {
    let (done, wait) = channel();
    std::thread::spawn(move || done.send(work()));
    wait.recv_timeout(limit).map_err(|error| match error {
        RecvTimeoutError::Timeout => too_slow(limit),
        RecvTimeoutError::Disconnected => io::Error::other("reading it failed"),
    })
}

fn too_slow(limit: Duration) -> io::Error {
    io::Error::new(ErrorKind::TimedOut, format!("it took longer than {} s", limit.as_secs_f32()))
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::process::{Command, Stdio};

    use super::*;

    fn ended(command: &str, limit: Duration) -> io::Result<(ExitStatus, String)> {
        let mut shell = Command::new("sh");
        let shell = shell.args(["-c", command]).stdin(Stdio::null()).stdout(Stdio::piped());
        output_of(shell.spawn().unwrap(), limit)
    }

    #[test]
    fn a_file_without_end_fills_no_memory() {
        let error = read_file(Path::new("/dev/zero")).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::FileTooLarge);
    }

    #[test]
    fn a_pipe_that_nobody_writes_to_holds_nobody_up() {
        let (reader, writer) = io::pipe().unwrap();
        let limit = Duration::from_millis(50);
        let error = within(limit, move || text(reader)).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::TimedOut);
        drop(writer);
    }

    #[test]
    fn a_command_is_held_to_its_bounds() {
        let (status, printed) = ended("echo hunter2", Duration::from_secs(10)).unwrap();
        assert!(status.success() && printed == "hunter2\n");
        let endless = ended("cat /dev/zero", Duration::from_secs(10)).unwrap_err();
        assert_eq!(endless.kind(), ErrorKind::FileTooLarge);
        for hangs in ["exec sleep 60", "exec sleep 60 >&-"] {
            let slow = ended(hangs, Duration::from_millis(50)).unwrap_err();
            assert_eq!(slow.kind(), ErrorKind::TimedOut, "{hangs}");
        }
    }
}
