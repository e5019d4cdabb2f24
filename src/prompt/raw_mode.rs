//! The terminal while a line is typed: it shows nothing by itself, so that neither a secret nor what is typed
//! ahead is seen, and hands over every key.

#[cfg(unix)]
mod platform {
    use std::io;
    use std::sync::{Mutex, PoisonError};

    use nix::sys::termios::{LocalFlags, SetArg, Termios, tcgetattr, tcsetattr};

    /// How the terminal was, while it is otherwise.
    static BEFORE: Mutex<Option<Termios>> = Mutex::new(None);

    pub(super) fn enter() -> io::Result<()> {
        let before = tcgetattr(io::stdin())?;
        let mut raw = before.clone();
        raw.local_flags.remove(LocalFlags::ECHO | LocalFlags::ICANON | LocalFlags::ISIG);
        tcsetattr(io::stdin(), SetArg::TCSADRAIN, &raw)?;
        *BEFORE.lock().unwrap_or_else(PoisonError::into_inner) = Some(before);
        Ok(())
    }

    pub(super) fn restore() {
        let before = BEFORE.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(before) = before {
            let _ = tcsetattr(io::stdin(), SetArg::TCSADRAIN, &before);
        }
    }
}

/// Windows hands over keys without showing them.
#[cfg(not(unix))]
mod platform {
    pub(super) fn enter() -> std::io::Result<()> {
        Ok(())
    }

    pub(super) fn restore() {}
}

/// The terminal is so until this is dropped.
pub(super) struct RawMode(());

impl RawMode {
    /// # Errors
    /// When standard input is no terminal.
    pub fn enter() -> std::io::Result<Self> {
        platform::enter().map(|()| Self(()))
    }
}

impl Drop for RawMode {
    fn drop(&mut self) {
        restore();
    }
}

/// Gives the terminal back as it was, for a run that ends in the middle of a line.
pub fn restore() {
    platform::restore();
}
