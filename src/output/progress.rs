//! What a wait is about: a line that changes on a terminal, a line for each news off it.

use std::cell::RefCell;
use std::io::{self, IsTerminal as _};
use std::time::Duration;

use indicatif::ProgressBar;

use super::{Output, clean};

/// Tells of a wait until it is dropped.
pub struct Progress<'a> {
    out: &'a Output,
    bar: Option<ProgressBar>,
    said: RefCell<String>,
}

impl Output {
    /// A wait begins.
    #[must_use]
    pub fn progress(&self) -> Progress<'_> {
        let bar = (!self.style.quiet && io::stderr().is_terminal()).then(|| {
            let bar = ProgressBar::new_spinner();
            bar.enable_steady_tick(Duration::from_millis(120));
            bar
        });
        Progress { out: self, bar, said: RefCell::default() }
    }
}

impl Progress<'_> {
    /// How it stands; the same is said once.
    pub fn says(&self, text: &str) {
        if *self.said.borrow() == text {
            return;
        }
        text.clone_into(&mut self.said.borrow_mut());
        match &self.bar {
            Some(bar) => bar.set_message(clean(text).into_owned()),
            None => self.out.message(text),
        }
    }
}

impl Drop for Progress<'_> {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
