//! Faults on purpose: what a client meets when a network, a gateway or a provider fails, at any
//! request, as often as a plan says.
//!
//! ```text
//! kind    what can go wrong
//! place   which requests
//! rule    one rule, as a text or as fields
//! effect  what a fault does to a request
//! ```

mod effect;
mod kind;
mod place;
mod rule;
pub(super) mod time;

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde::{Deserialize, Serialize};

pub(super) use effect::{Later, apply, commit_due, waited};
pub use kind::FaultKind;
pub(super) use place::Target;
pub use place::Where;
pub use rule::FaultRule;

/// Why a plan can't be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanError(pub(super) String);

impl std::fmt::Display for PlanError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for PlanError {}

/// What goes wrong, and when. Of the rules that are about a request, the first that applies wins.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FaultPlan {
    /// Tried in this order.
    #[serde(rename = "fault", default)]
    pub rules: Vec<FaultRule>,
    /// Decides the probabilities: the same plan and seed inject at the same requests.
    #[serde(default)]
    pub seed: u64,
}

impl FaultPlan {
    /// A plan of rules as they stand on a command line.
    ///
    /// # Errors
    /// A rule can't be read; the message names the nearest fault or place.
    pub fn parse<'a>(rules: impl IntoIterator<Item = &'a str>) -> Result<Self, PlanError> {
        let rules = rules.into_iter().map(str::parse).collect::<Result<_, _>>()?;
        Ok(Self { rules, seed: 0 })
    }

    /// A plan from a file: `seed = N` and a table `[[fault]]` for each rule, or the same in JSON.
    ///
    /// # Errors
    /// The text is neither, or a rule in it can't be read.
    pub fn from_text(text: &str) -> Result<Self, PlanError> {
        if text.trim_start().starts_with('{') {
            return serde_json::from_str(text).map_err(|error| PlanError(error.to_string()));
        }
        toml::from_str(text).map_err(|error| PlanError(error.to_string().trim_end().to_owned()))
    }
}

/// The plan at work.
#[derive(Debug)]
pub(super) struct Faults(Mutex<Active>);

#[derive(Debug, Serialize)]
struct Active {
    seed: u64,
    fault: Vec<Counted>,
}

#[derive(Debug, Serialize)]
struct Counted {
    rule: FaultRule,
    /// Requests that it was asked about: those of its place, unless an earlier rule applied.
    seen: u64,
    /// Requests that it was injected into.
    fired: u64,
}

/// A fault that is injected now.
#[derive(Debug, Clone, Copy)]
pub(super) struct InjectedFault {
    kind: FaultKind,
    delay: Duration,
}

impl Faults {
    pub(super) fn new(plan: FaultPlan) -> Self {
        Self(Mutex::new(Active::new(plan)))
    }

    /// Another plan from now on, with its counts at zero.
    pub(super) fn replace(&self, plan: FaultPlan) {
        *self.active() = Active::new(plan);
    }

    /// Seed, rules and how often each was injected.
    pub(super) fn report(&self) -> serde_json::Value {
        serde_json::to_value(&*self.active()).unwrap_or_default()
    }

    /// The fault for a request, if there is one. The request is looked at only if there are rules.
    pub(super) fn inject<'a>(&self, target: impl FnOnce() -> Target<'a>) -> Option<InjectedFault> {
        if self.active().fault.is_empty() {
            return None;
        }
        let target = target();
        let mut active = self.active();
        let seed = active.seed;
        active
            .fault
            .iter_mut()
            .enumerate()
            .filter(|(_, counted)| counted.rule.place.matches(&target))
            .find_map(|(number, counted)| counted.inject(seed, number))
    }

    fn active(&self) -> MutexGuard<'_, Active> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Active {
    fn new(plan: FaultPlan) -> Self {
        let counted = |rule| Counted { rule, seen: 0, fired: 0 };
        Self { seed: plan.seed, fault: plan.rules.into_iter().map(counted).collect() }
    }
}

impl Counted {
    fn inject(&mut self, seed: u64, number: usize) -> Option<InjectedFault> {
        self.seen += 1;
        let spent = self.rule.count.is_some_and(|count| self.fired >= count);
        let skipped = self
            .rule
            .probability
            .is_some_and(|percent| percentile(seed, number, self.seen) >= u64::from(percent));
        if spent || skipped {
            return None;
        }
        self.fired += 1;
        Some(InjectedFault { kind: self.rule.kind, delay: self.rule.delay() })
    }
}

/// A number below a hundred for one request at one rule.
///
/// This is `SplitMix64` over seed, rule and request instead of a generator with a state: neither
/// requests of other places nor other rules shift what a rule decides, and a seed in an old log
/// means the same with every later version.
fn percentile(seed: u64, rule: usize, request: u64) -> u64 {
    let mix = |value: u64| {
        let value = value.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        value ^ (value >> 31)
    };
    mix(mix(mix(seed) ^ rule as u64) ^ request) % 100
}

#[cfg(test)]
mod tests;
