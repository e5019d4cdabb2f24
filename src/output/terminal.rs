//! The terminal behind standard output and standard error: whether it is one, its size, its cursor.

use std::io::{self, IsTerminal as _, Stderr};

/// True if standard error is a terminal.
#[must_use]
pub fn stderr_is_one() -> bool {
    io::stderr().is_terminal()
}

/// Columns of the terminal behind standard output; 80 where it does not tell them.
#[must_use]
pub fn stdout_columns() -> u16 {
    console::Term::stdout().size().1
}

/// Rows and columns of the terminal behind standard error; 24 and 80 where it does not tell them.
#[must_use]
pub fn stderr_size() -> (u16, u16) {
    console::Term::stderr().size()
}

/// Shows the cursor again, which a list hides while it is open.
pub fn show_cursor() {
    let _ = console::Term::stderr().show_cursor();
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
