//! The terminal behind standard output and standard error: whether it is one, its size, its cursor.

use std::fs::{File, OpenOptions};
use std::io::{self, BufRead as _, BufReader, IsTerminal as _, Read as _, Stderr, Write as _};

/// True if standard error is a terminal.
#[must_use]
pub fn stderr_is_one() -> bool {
    io::stderr().is_terminal()
}

/// The terminal behind standard error, where questions are asked.
#[must_use]
pub fn stderr() -> console::Term {
    console::Term::stderr()
}

/// Rows and columns of the terminal behind standard output; 24 and 80 where it does not tell them.
#[must_use]
pub fn stdout_size() -> (u16, u16) {
    console::Term::stdout().size()
}

/// Rows and columns of the terminal behind standard error; 24 and 80 where it does not tell them.
#[must_use]
pub fn stderr_size() -> (u16, u16) {
    console::Term::stderr().size()
}

/// Columns of the terminal behind standard error, where there is one that tells them.
#[must_use]
pub fn stderr_columns() -> Option<usize> {
    let (_, columns) = console::Term::stderr().size_checked().filter(|_| stderr_is_one())?;
    Some(columns.into())
}

/// Shows the cursor again, which a list hides while it is open. Where there is no terminal, none was hidden.
pub fn show_cursor() {
    if stderr_is_one() && std::env::var_os("TERM").is_none_or(|term| term != "dumb") {
        let _ = console::Term::stderr().show_cursor();
    }
}

/// Writes a line from a signal handler, whatever the run is doing.
pub fn write_from_signal(line: &str) {
    let _ = console::Term::stderr().write_line(line);
}

/// Where the debug log goes.
#[must_use]
pub fn log_writer() -> Stderr {
    io::stderr()
}

/// More than anybody types as an answer.
const MAX_ANSWER: u64 = 1024;

/// The terminal that this process belongs to, whatever its streams are connected to.
pub struct Own {
    input: File,
    output: File,
}

impl Own {
    /// The terminal, if there is one and this process may read from it now.
    ///
    /// # Errors
    /// When there is none, or the process is in the background.
    pub fn open() -> io::Result<Self> {
        let (input, output) =
            if cfg!(windows) { ("CONIN$", "CONOUT$") } else { ("/dev/tty", "/dev/tty") };
        let both = |path| OpenOptions::new().read(true).write(true).open(path);
        let own = Self { input: both(input)?, output: both(output)? };
        own.refuse_background()?;
        Ok(own)
    }

    /// The line that is typed after the question; what was typed before it is no answer.
    ///
    /// # Errors
    /// When the terminal can't be used any more.
    pub fn ask(&mut self, question: &str) -> io::Result<String> {
        self.forget_input()?;
        self.output.write_all(question.as_bytes())?;
        self.output.flush()?;
        let mut answer = Vec::new();
        BufReader::new((&self.input).take(MAX_ANSWER)).read_until(b'\n', &mut answer)?;
        Ok(String::from_utf8_lossy(&answer).into_owned())
    }

    /// A process in the background that reads would be stopped.
    #[cfg(unix)]
    fn refuse_background(&self) -> io::Result<()> {
        if nix::unistd::tcgetpgrp(&self.input)? == nix::unistd::getpgrp() {
            return Ok(());
        }
        Err(io::Error::other("the process is in the background of its terminal"))
    }

    #[cfg(not(unix))]
    #[expect(clippy::unused_self, clippy::unnecessary_wraps, reason = "as on Unix")]
    fn refuse_background(&self) -> io::Result<()> {
        Ok(())
    }

    #[cfg(unix)]
    fn forget_input(&self) -> io::Result<()> {
        use nix::sys::termios::{FlushArg, tcflush};
        Ok(tcflush(&self.input, FlushArg::TCIFLUSH)?)
    }

    #[cfg(not(unix))]
    #[expect(clippy::unused_self, clippy::unnecessary_wraps, reason = "as on Unix")]
    fn forget_input(&self) -> io::Result<()> {
        Ok(())
    }
}
