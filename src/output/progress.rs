//! How far something has come that takes its time: a moving line on a terminal, else a line for each
//! change.

use std::cell::{Cell, RefCell};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::Output;
use super::waiting::show_late;

/// How often what changes all the time gets a line of its own.
const LINE_EVERY: Duration = Duration::from_secs(5);

/// Tells how far something has come, until it is dropped.
pub struct Progress<'a> {
    out: &'a Output,
    bar: Option<ProgressBar>,
    last: RefCell<String>,
    told: Cell<Instant>,
}

impl Output {
    /// Begins to tell about something; nothing with `--quiet`.
    #[must_use]
    pub fn progress(&self) -> Progress<'_> {
        self.waiting.set_on(false);
        let bar = self.style.moves.then(|| {
            let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
            if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} ({elapsed})") {
                bar.set_style(style);
            }
            show_late(&bar);
            bar
        });
        Progress { out: self, bar, last: RefCell::default(), told: Cell::new(Instant::now()) }
    }
}

impl Progress<'_> {
    /// Tells how it stands, where that changes many times a second: on a terminal whenever it is called,
    /// else every few seconds.
    pub fn report_progress(&self, text: impl FnOnce() -> String) {
        if self.bar.is_some() || self.told.get().elapsed() >= LINE_EVERY {
            self.told.set(Instant::now());
            self.say(&text());
        }
    }

    /// Tells how it stands. The same again is not told twice.
    pub fn say(&self, text: &str) {
        match &self.bar {
            Some(bar) => bar.set_message(self.out.shown(text)),
            None if *self.last.borrow() != text => {
                self.out.message(text);
                text.clone_into(&mut self.last.borrow_mut());
            }
            None => {}
        }
    }
}

impl Drop for Progress<'_> {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
        self.out.waiting.set_on(self.out.style.moves);
    }
}
