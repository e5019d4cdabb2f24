//! How far a run of many orders has come, and what it came to.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use serde_json::{Map, Value, json};

use super::plan::worse;
use super::result::{RowResult, Status};
use crate::output::money_text;
use orderctl_checkout::ledger::Ended;
use orderctl_core::Money;

/// The results so far, counted.
pub struct Tally {
    total: u64,
    began: Instant,
    counts: BTreeMap<Status, u64>,
    spent: BTreeMap<String, Money>,
    /// How the worst row ended.
    pub ended: Ended,
    /// How many rows another run may place as they are.
    goes_on: u64,
    /// The first reasons for which rows were not placed, and how often each came.
    reasons: Vec<(String, String, u64)>,
}

/// How many different reasons are told at the end.
const MAX_REASONS: usize = 20;

impl Tally {
    /// Of so many rows, none of which has ended.
    pub fn of(total: u64) -> Self {
        Self {
            total,
            began: Instant::now(),
            counts: BTreeMap::new(),
            spent: BTreeMap::new(),
            ended: Ended::Done,
            goes_on: 0,
            reasons: Vec::new(),
        }
    }

    /// Adds a row that ended to the counts and to what was spent.
    pub fn add(&mut self, result: &RowResult) {
        *self.counts.entry(result.status).or_default() += 1;
        self.ended = worse(self.ended, result.ended());
        self.goes_on += u64::from(result.may_go_on());
        let is_spent = result.status == Status::Placed && result.is_charged;
        if let (true, Some(amount)) = (is_spent, &result.amount) {
            let sum = self.spent.get(amount.currency()).and_then(|sum| sum.plus(amount));
            self.spent.insert(amount.currency().to_owned(), sum.unwrap_or_else(|| amount.clone()));
        }
        if let Some(error) = &result.error {
            let known = self.reasons.iter().position(|(_, text, _)| *text == error.message);
            match known {
                Some(at) => self.reasons[at].2 += 1,
                None if self.reasons.len() < MAX_REASONS => {
                    self.reasons.push((result.name.clone(), error.message.clone(), 1));
                }
                None => {}
            }
        }
    }

    /// How many rows ended like this.
    pub fn count(&self, status: Status) -> u64 {
        self.counts.get(&status).copied().unwrap_or_default()
    }

    /// How many rows ended.
    pub fn done(&self) -> u64 {
        self.counts.values().sum()
    }

    /// How many rows are not placed.
    pub fn open(&self) -> u64 {
        [Status::Refused, Status::Unknown, Status::NotSent, Status::Skipped]
            .map(|status| self.count(status))
            .iter()
            .sum()
    }

    /// True if another run may place rows that this one has not, without anybody changing something.
    pub fn may_go_on(&self) -> bool {
        self.goes_on > 0
    }

    /// How far it has come, in a line.
    pub fn progress(&self) -> String {
        let (done, gone) = (self.done(), self.began.elapsed());
        let mut text = format!("{done} of {} rows: {}", self.total, self.words());
        let rate = u128::from(done) * 1000 / gone.as_millis().max(1);
        if rate > 0 {
            text.push_str(&format!("; {rate} a second"));
        }
        for money in self.spent.values() {
            text.push_str(&format!("; {} spent", money_text(money)));
        }
        let left = u128::from(self.total.saturating_sub(done));
        if done > 0 && left > 0 {
            let left = gone.as_millis() * left / u128::from(done);
            let left = Duration::from_millis(u64::try_from(left).unwrap_or(u64::MAX));
            text.push_str(&match (left.as_secs() / 60, left.as_secs() % 60) {
                (0, 0) => String::new(),
                (0, seconds) => format!("; {seconds}s left"),
                (minutes, seconds) => format!("; {minutes}m{seconds:02}s left"),
            });
        }
        text
    }

    /// How many rows ended how, in words.
    pub fn words(&self) -> String {
        let words = Status::ALL.into_iter().filter(|status| self.count(*status) > 0);
        let words: Vec<String> = words
            .map(|status| format!("{} {}", self.count(status), status.name().replace('_', " ")))
            .collect();
        if words.is_empty() { "none".to_owned() } else { words.join(", ") }
    }

    /// Why rows were not placed, a line for each reason.
    pub fn reasons(&self) -> Vec<String> {
        let line = |(name, why, count): &(String, String, u64)| match count {
            1 => format!("{name}: {why}"),
            _ => format!("{name} and {} more: {why}", count - 1),
        };
        self.reasons.iter().map(line).collect()
    }

    /// What stands beside the rows in the document.
    pub fn data(&self) -> Map<String, Value> {
        let counts: Map<String, Value> = Status::ALL
            .into_iter()
            .map(|status| (status.name().to_owned(), self.count(status).into()))
            .collect();
        let spent: Vec<&Money> = self.spent.values().collect();
        Map::from_iter([("counts".to_owned(), counts.into()), ("spent".to_owned(), json!(spent))])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_is_told_without_needless_digits() {
        let mut tally = Tally::of(2);
        tally.counts.insert(Status::Placed, 1);
        tally.spent.insert("USD".into(), Money::new("11.880", "USD").unwrap());
        let told = |tally: &Tally| tally.progress();
        assert!(told(&tally).contains("; 11.88 USD spent"), "{}", told(&tally));
        assert!(!told(&tally).contains("left"), "no time is: {}", told(&tally));
        for (gone, left) in [(59, "; 59s left"), (65, "; 1m05s left")] {
            tally.began = Instant::now().checked_sub(Duration::from_secs(gone)).unwrap();
            assert!(told(&tally).ends_with(left), "{}", told(&tally));
        }
    }
}
