//! A moving mark while a provider is slow: on a terminal, and gone before anything else is shown.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use orderctl_core::http::RequestObserver;

/// An answer that comes sooner needs no mark: it would only flicker.
const DELAY: Duration = Duration::from_millis(300);
/// How often the mark moves.
const TICK: Duration = Duration::from_millis(120);

/// Shows that requests are under way.
#[derive(Debug, Default)]
pub struct Waiting {
    state: Arc<Mutex<State>>,
}

#[derive(Debug, Default)]
struct State {
    is_on: bool,
    /// How many requests wait for an answer.
    requests: usize,
    /// Tells one wait from the next.
    wait: u64,
    bar: Option<ProgressBar>,
}

impl Waiting {
    /// A mark that is shown if this is on.
    pub fn new(is_on: bool) -> Self {
        let waiting = Self::default();
        waiting.lock().is_on = is_on;
        waiting
    }

    /// Takes the mark away: something else is shown now. It comes back with the next slow request.
    pub fn hide(&self) {
        self.lock().hide();
    }

    /// Leaves the place to another moving line, or has it again.
    pub fn set_on(&self, is_on: bool) {
        let mut state = self.lock();
        state.is_on = is_on;
        state.hide();
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn hide(&mut self) {
        self.wait += 1;
        if let Some(bar) = self.bar.take() {
            bar.finish_and_clear();
        }
    }
}

impl RequestObserver for Waiting {
    fn begins(&self) {
        let mut state = self.lock();
        state.requests += 1;
        if state.requests > 1 || !state.is_on {
            return;
        }
        state.wait += 1;
        let (wait, state) = (state.wait, Arc::clone(&self.state));
        thread::spawn(move || {
            thread::sleep(DELAY);
            let mut state = state.lock().unwrap_or_else(PoisonError::into_inner);
            if state.wait == wait && state.is_on {
                state.bar = Some(bar());
            }
        });
    }

    fn ends(&self) {
        let mut state = self.lock();
        state.requests = state.requests.saturating_sub(1);
        if state.requests == 0 {
            state.hide();
        }
    }
}

/// Shows a line that is hidden as yet, unless it has ended before it is worth a look.
pub fn show_late(bar: &ProgressBar) {
    let bar = bar.clone();
    thread::spawn(move || {
        thread::sleep(DELAY);
        if !bar.is_finished() {
            bar.set_draw_target(ProgressDrawTarget::stderr());
            bar.enable_steady_tick(TICK);
        }
    });
}

fn bar() -> ProgressBar {
    let bar = ProgressBar::new_spinner();
    if let Ok(style) = ProgressStyle::with_template("{spinner} {msg}") {
        bar.set_style(style);
    }
    bar.set_message("Waiting for the provider");
    bar.enable_steady_tick(TICK);
    bar
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_shown(waiting: &Waiting) -> bool {
        waiting.lock().bar.is_some()
    }

    #[test]
    fn only_a_slow_answer_has_a_mark_and_it_goes_with_the_answer() {
        let waiting = Waiting::new(true);
        waiting.begins();
        waiting.ends();
        waiting.begins();
        waiting.begins();
        assert!(!is_shown(&waiting));
        thread::sleep(DELAY * 2);
        assert!(is_shown(&waiting));
        waiting.ends();
        assert!(is_shown(&waiting), "one is under way still");
        waiting.ends();
        assert!(!is_shown(&waiting));
    }

    #[test]
    fn what_is_shown_else_takes_its_place() {
        let waiting = Waiting::new(true);
        waiting.begins();
        waiting.hide();
        let off = Waiting::new(false);
        off.begins();
        thread::sleep(DELAY * 2);
        assert!(!is_shown(&waiting) && !is_shown(&off));
    }
}
