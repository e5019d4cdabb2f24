//! A plan: its rows on disk, its totals in memory.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Lines, Seek as _, Write as _};

use serde::{Deserialize, Serialize};

use super::clients::Client;
use super::order::Order;
use crate::config::{Mode, Provider};
use crate::output::{NextStep, exit_code};
use jiff::Timestamp;
use orderctl_checkout::ledger::{Ended, fingerprint};
use orderctl_core::error::{Error, Kind, Result};
use orderctl_core::{AttemptId, Money};

/// What is to be done with a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// It is to be placed.
    Place,
    /// The ledger has it placed.
    Placed,
    /// Its outcome is not known yet, or another run is at work on it.
    Unsettled,
    /// It can't be placed.
    Refused,
    /// A person does not want it.
    Deselected,
}

impl Action {
    /// All actions, in the order in which their counts are told.
    pub const ALL: [Self; 5] =
        [Self::Place, Self::Placed, Self::Unsettled, Self::Refused, Self::Deselected];

    /// The word in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Place => "place",
            Self::Placed => "placed",
            Self::Unsettled => "unsettled",
            Self::Refused => "refused",
            Self::Deselected => "deselected",
        }
    }
}

/// What is to be done with one row, and what it costs; a saved plan keeps it as a line.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PlanRow {
    /// Its name in the file; of a renewal, what is renewed.
    pub name: String,
    /// What is to be done with it.
    pub action: Action,
    /// The profile that pays.
    pub profile: String,
    /// What is charged at once, at most; of a line of the cart, when the cart is paid.
    pub due_now: Option<Money>,
    /// Whether that is the price, its upper bound, or not known.
    pub price_known: Known,
    /// What each further term costs.
    pub renewal: Option<Money>,
    /// Why it can't be placed, or is not known.
    pub why: Option<String>,
    /// The machine code of that.
    pub code: Option<String>,
    /// How a run would end that met that alone; in JSON its exit code.
    #[serde(default, rename = "exit_code", with = "exit_code::number")]
    pub ended: Ended,
    /// What a program may do about that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<NextStep>,
    /// The attempt that the ledger has of it.
    pub attempt: Option<AttemptId>,
    /// The key of its order.
    pub key: String,
    /// The key by which the file knows it, where that is another one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row_key: Option<String>,
    /// The end of what is renewed, as it was.
    pub ends: Option<String>,
    /// The most that it may cost, as the file says.
    pub max_price: Option<Money>,
    /// The lines of the cart that it made, where it is placed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lineitem_ids: Vec<String>,
    /// The order, under `command` and `order` in the file.
    #[serde(flatten)]
    pub order: Order,
}

/// The name under which the ledger binds the row that its file knows by this key: one in each mode, as keys
/// are.
pub fn bound_name(mode: Mode, row_key: &str) -> String {
    format!("{mode}/{row_key}")
}

/// How much is known of a price.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Known {
    /// The provider's own total.
    Exactly,
    /// The highest that it can be.
    AtMost,
    /// The provider does not tell it, or not so that it can be relied on.
    Unknown,
}

impl Known {
    /// The word in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Exactly => "exactly",
            Self::AtMost => "at_most",
            Self::Unknown => "unknown",
        }
    }
}

/// What a plan is about, beside its rows.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Head {
    /// The first part of its rows' keys; nothing for renewals.
    pub id: Option<String>,
    /// The order file, as it was named.
    pub file: Option<String>,
    /// The SHA-256 of the order file.
    pub sha256: Option<String>,
    /// When it was made.
    pub created: Timestamp,
    /// Until when it may be placed.
    pub expires: Option<Timestamp>,
}

/// A profile as it was when a plan was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanProfile {
    /// Its name in the configuration.
    pub profile: String,
    /// The kind of its provider.
    pub provider: Provider,
    /// Whether its orders are real.
    pub mode: Mode,
    /// The account that pays.
    pub account: String,
    /// A hash of its address, its account and its limits.
    pub fingerprint: String,
}

impl PlanProfile {
    /// The profile as it is now.
    pub fn of(client: &Client) -> Self {
        let policy = client.account();
        let limits = format!("{:?}", client.profile.limits);
        let fields = [
            ("endpoint", policy.endpoint.as_str()),
            ("mode", policy.mode.name()),
            ("limits", limits.as_str()),
        ];
        Self {
            profile: policy.profile.clone(),
            provider: policy.provider,
            mode: policy.mode,
            account: policy.account.clone(),
            fingerprint: fingerprint(policy.provider.name(), &policy.account, "profile", &fields),
        }
    }
}

/// What the rows of one profile and currency come to that are to be placed.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Total {
    /// The name of the profile that pays.
    pub profile: String,
    /// The code of the currency (`EUR`); sums of different ones are never added.
    pub currency: String,
    /// What is charged at once, at most.
    pub due_now: Money,
    /// What each further term costs, as far as it is told.
    pub renewal: Option<Money>,
}

/// Totals by profile and currency, and how many rows there are of each action.
#[derive(Clone, Debug, Default)]
pub struct Sums {
    totals: BTreeMap<(String, String), (Money, Option<Money>)>,
    /// How many rows are to be placed, placed, unsettled, refused and deselected.
    pub counts: [u64; 5],
    /// How many of those to be placed have no known price.
    pub unknown_prices: u64,
    /// How the worst of the rows ends.
    pub ended: Ended,
}

impl Sums {
    /// Adds what a row costs to the sums of its profile, if it is to be placed.
    ///
    /// # Errors
    /// Of kind guard, if the amounts are too large to add up.
    pub fn add(&mut self, row: &PlanRow) -> Result<()> {
        self.counts[row.action as usize] += 1;
        self.ended = worse(self.ended, row.ended);
        if row.action != Action::Place || !row.order.is_charged() {
            return Ok(());
        }
        let Some(due_now) = &row.due_now else {
            self.unknown_prices += 1;
            return Ok(());
        };
        let huge = || Error::guard("the amounts are too large to add up");
        let key = (row.profile.clone(), due_now.currency().to_owned());
        let renewal = row.renewal.as_ref().filter(|it| it.currency() == due_now.currency());
        let sum = match self.totals.get(&key) {
            None => (due_now.clone(), renewal.cloned()),
            Some((due, further)) => {
                let further = match (further, renewal) {
                    (Some(further), Some(renewal)) => Some(further.plus(renewal).ok_or_else(huge)?),
                    (one, other) => one.clone().or_else(|| other.cloned()),
                };
                (due.plus(due_now).ok_or_else(huge)?, further)
            }
        };
        self.totals.insert(key, sum);
        Ok(())
    }

    /// How many rows have this action.
    pub fn count(&self, action: Action) -> u64 {
        self.counts[action as usize]
    }

    /// By profile and currency.
    pub fn totals(&self) -> Vec<Total> {
        let total =
            |((profile, currency), (due_now, renewal)): (&(String, String), &(_, _))| Total {
                profile: profile.clone(),
                currency: currency.clone(),
                due_now: Money::clone(due_now),
                renewal: Option::<Money>::clone(renewal),
            };
        self.totals.iter().map(total).collect()
    }

    /// By currency, over all profiles.
    ///
    /// # Errors
    /// Of kind guard, if the amounts are too large to add up.
    pub fn by_currency(&self) -> Result<BTreeMap<String, Money>> {
        let mut sums: BTreeMap<String, Money> = BTreeMap::new();
        for ((_, currency), (due_now, _)) in &self.totals {
            let sum = match sums.get(currency) {
                Some(sum) => sum
                    .plus(due_now)
                    .ok_or_else(|| Error::guard("the amounts are too large to add up"))?,
                None => due_now.clone(),
            };
            sums.insert(currency.clone(), sum);
        }
        Ok(sums)
    }
}

/// The worse of two ends: an unknown outcome before a pending order before anything else; of the others the
/// first.
pub fn worse(one: Ended, other: Ended) -> Ended {
    let weight = |ended| match ended {
        Ended::Done => 0,
        Ended::With(Kind::Unknown) => 3,
        Ended::With(Kind::Pending) => 2,
        Ended::With(_) => 1,
    };
    if weight(other) > weight(one) { other } else { one }
}

/// A plan, whose rows wait on disk.
pub struct Plan {
    /// What it is about.
    pub head: Head,
    /// The profiles of its rows.
    pub profiles: Vec<PlanProfile>,
    /// What its rows come to.
    pub sums: Sums,
    rows: File,
}

impl Plan {
    /// The rows, from the first on.
    ///
    /// # Errors
    /// Of kind internal, if the temporary file can't be read.
    pub fn rows(&self) -> Result<Rows> {
        let mut file = self.rows.try_clone().map_err(lost)?;
        file.rewind().map_err(lost)?;
        Ok(Rows(BufReader::new(file).lines()))
    }
}

/// A plan that is being made.
pub struct Draw {
    rows: BufWriter<File>,
    sums: Sums,
}

impl Draw {
    /// One without rows.
    ///
    /// # Errors
    /// Of kind internal, if there is no place for temporary files.
    pub fn new() -> Result<Self> {
        let rows = tempfile::tempfile().map_err(|error| {
            Error::internal("no temporary file can be made for the plan")
                .because(error)
                .hint("set TMPDIR to a folder that can be written")
        })?;
        Ok(Self { rows: BufWriter::new(rows), sums: Sums::default() })
    }

    /// Writes a row down, in the order of the file, and counts it.
    ///
    /// # Errors
    /// Of kind internal, if the file can't be written.
    pub fn push(&mut self, row: &PlanRow) -> Result<()> {
        self.sums.add(row)?;
        let line = serde_json::to_string(row)
            .map_err(|error| Error::internal("a row can't be written").because(error))?;
        writeln!(self.rows, "{line}").map_err(lost)
    }

    /// All rows were added.
    ///
    /// # Errors
    /// As [`Draw::push`].
    pub fn done(self, head: Head, profiles: Vec<PlanProfile>) -> Result<Plan> {
        let rows = self.rows.into_inner().map_err(|error| lost(error.into_error()))?;
        Ok(Plan { head, profiles, sums: self.sums, rows })
    }
}

/// The rows of a plan, one after the other.
pub struct Rows(Lines<BufReader<File>>);

impl Rows {
    /// The next row; none after the last.
    ///
    /// # Errors
    /// Of kind internal, if the temporary file can't be read.
    pub fn next(&mut self) -> Result<Option<PlanRow>> {
        let Some(line) = self.0.next().transpose().map_err(lost)? else { return Ok(None) };
        serde_json::from_str(&line)
            .map(Some)
            .map_err(|error| Error::internal("a row of the plan can't be read").because(error))
    }
}

fn lost(error: std::io::Error) -> Error {
    Error::internal("the temporary file of the plan can't be used").because(error)
}
