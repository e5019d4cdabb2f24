//! Texts from files, read within bounds of size and time: a device without end, or a pipe that nobody
//! writes to, is an error and not a program that hangs or runs out of memory.

use std::fs::File;
use std::io::{self, ErrorKind, Read};
use std::path::Path;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

/// The largest text that is read: a configuration, a value or a secret is far smaller.
pub const MAX_TEXT: u64 = 4 * 1024 * 1024;

/// How long a file may take. A regular file is there at once; a pipe waits for its writer.
const READ_TIMEOUT: Duration = Duration::from_secs(10);

/// The whole text of a file.
///
/// # Errors
/// When it can't be read, is no UTF-8, is larger than [`MAX_TEXT`], or takes longer than 10 s.
pub fn read_file(path: &Path) -> io::Result<String> {
    // A thread of its own costs more than reading a small file.
    if std::fs::metadata(path).is_ok_and(|found| found.is_file()) {
        return text(File::open(path)?);
    }
    let path = path.to_owned();
    within(READ_TIMEOUT, move || text(File::open(path)?))?
}

/// All that a source gives.
///
/// # Errors
/// When it can't be read, is no UTF-8, or is larger than [`MAX_TEXT`].
pub fn text(source: impl Read) -> io::Result<String> {
    String::from_utf8(bytes(source)?)
        .map_err(|_| io::Error::new(ErrorKind::InvalidData, "it is not UTF-8 text"))
}

/// All bytes that a source gives, whether they are a text or not.
///
/// # Errors
/// When it can't be read or is larger than [`MAX_TEXT`].
pub fn bytes(source: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    source.take(MAX_TEXT + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MAX_TEXT {
        let why = format!("it is larger than {} MiB", MAX_TEXT / (1024 * 1024));
        return Err(io::Error::new(ErrorKind::FileTooLarge, why));
    }
    Ok(bytes)
}

/// Runs `work` on a thread of its own. One that hangs ends with the program.
///
/// # Errors
/// When it takes longer than `limit`, or panics.
pub fn within<T: Send + 'static>(
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

/// The error for reading that took longer than `limit`: of kind `TimedOut`, with the limit in seconds.
#[must_use]
pub fn too_slow(limit: Duration) -> io::Error {
    io::Error::new(ErrorKind::TimedOut, format!("it took longer than {} s", limit.as_secs_f32()))
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use super::*;

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
}
