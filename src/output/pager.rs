//! A pager for results that are longer than the screen.

use std::io::{self, Write};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};

/// Whether a pager has the terminal: Ctrl-C is its own then.
static IS_OPEN: AtomicBool = AtomicBool::new(false);

/// True while a pager has the terminal.
pub fn is_open() -> bool {
    IS_OPEN.load(Ordering::SeqCst)
}

/// The pager where none is named.
pub const DEFAULT: &str = "less -FRX";

/// Writes what is longer than the screen to a pager, and all else as it is.
pub struct Paged<'a> {
    /// What is written where there is no pager.
    stdout: &'a mut dyn Write,
    command: Vec<String>,
    rows: usize,
    state: State,
}

enum State {
    /// It may fit into the screen still.
    Held(Vec<u8>),
    Open(Child, ChildStdin),
    /// The pager can't be started: the result goes to the terminal as it is.
    Direct,
}

impl<'a> Paged<'a> {
    /// A writer in front of a terminal with so many rows.
    pub fn new(stdout: &'a mut dyn Write, command: &[String], rows: usize) -> Self {
        Self { stdout, command: command.to_vec(), rows, state: State::Held(Vec::new()) }
    }

    /// Writes what is held, and waits until the pager is left.
    ///
    /// # Errors
    /// When the terminal can't be written; a pager that fails or is left early is none.
    pub fn finish(self) -> io::Result<()> {
        match self.state {
            State::Held(held) => {
                self.stdout.write_all(&held)?;
                self.stdout.flush()
            }
            State::Direct => self.stdout.flush(),
            State::Open(mut child, input) => {
                drop(input);
                let _ = child.wait();
                IS_OPEN.store(false, Ordering::SeqCst);
                Ok(())
            }
        }
    }

    fn open(&self) -> Option<(Child, ChildStdin)> {
        let (program, arguments) = self.command.split_first()?;
        let mut command = Command::new(program);
        command.args(arguments).stdin(Stdio::piped());
        if std::env::var_os("LESS").is_none() {
            // As git does it, for a pager that is named without options.
            command.env("LESS", "FRX");
        }
        ignore_interrupts();
        let mut child = command.spawn().ok()?;
        let input = child.stdin.take()?;
        IS_OPEN.store(true, Ordering::SeqCst);
        Some((child, input))
    }
}

/// While a pager is open, Ctrl-C is its own: it would be left behind on a terminal that a shell reads.
fn ignore_interrupts() {
    #[cfg(unix)]
    let _ = signal_hook::flag::register(signal_hook::consts::SIGINT, std::sync::Arc::default());
}

impl Write for Paged<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match &mut self.state {
            State::Direct => return self.stdout.write(bytes),
            State::Open(_, input) => return input.write(bytes),
            State::Held(held) => held.extend_from_slice(bytes),
        }
        let State::Held(held) = &self.state else { return Ok(bytes.len()) };
        // A line is for the prompt that follows.
        if held.iter().filter(|byte| **byte == b'\n').count() < self.rows {
            return Ok(bytes.len());
        }
        let held = held.clone();
        match self.open() {
            Some((child, mut input)) => {
                let written = input.write_all(&held);
                self.state = State::Open(child, input);
                written?;
            }
            None => {
                self.state = State::Direct;
                self.stdout.write_all(&held)?;
            }
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        match &mut self.state {
            State::Held(_) => Ok(()),
            State::Open(_, input) => input.flush(),
            State::Direct => self.stdout.flush(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(command: &[&str], lines: usize) -> String {
        let command: Vec<String> = command.iter().map(|word| (*word).to_owned()).collect();
        let mut stdout = Vec::new();
        let mut paged = Paged::new(&mut stdout, &command, 3);
        for at in 0..lines {
            // A pager that is left early is told apart by whoever writes.
            if writeln!(paged, "{at}").is_err() {
                break;
            }
        }
        paged.finish().unwrap();
        String::from_utf8(stdout).unwrap()
    }

    #[test]
    fn what_fits_into_the_screen_needs_no_pager() {
        assert_eq!(shown(&["/no/such/pager"], 2), "0\n1\n");
    }

    #[test]
    fn without_the_program_all_is_written_as_it_is() {
        assert_eq!(shown(&["/no/such/pager"], 5), "0\n1\n2\n3\n4\n");
        assert_eq!(shown(&[], 4), "0\n1\n2\n3\n");
    }

    #[test]
    #[cfg(unix)]
    fn a_pager_has_the_whole_and_may_be_left_early() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("read");
        let line = format!("cat > {}", file.display());
        assert_eq!(shown(&["sh", "-c", &line], 5), "");
        assert_eq!(std::fs::read_to_string(file).unwrap(), "0\n1\n2\n3\n4\n");
        assert_eq!(shown(&["true"], 100_000), "");
        assert_eq!(shown(&["false"], 100_000), "");
        assert!(!is_open());
    }
}
