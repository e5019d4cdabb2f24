//! What came of a row.

use serde::Serialize;
use serde_json::Value;

use super::plan::PlanRow;
use crate::output::exit_code;
pub use crate::output::report::RowStatus as Status;
use orderctl_checkout::ledger::Ended;
use orderctl_core::error::{Code, Error, Kind};
use orderctl_core::{AttemptId, Money, PaymentState};

/// What came of a row.
#[derive(Clone, Debug, Serialize)]
pub struct RowResult {
    /// The row's name in its file, or of what is renewed.
    pub name: String,
    /// How it ended.
    pub status: Status,
    /// The name of the profile that it was placed with.
    pub profile: String,
    /// The command that would place it by itself (`cart add`).
    pub command: &'static str,
    /// Whether it is charged by itself, and not with the cart that it goes into.
    #[serde(skip)]
    pub is_charged: bool,
    /// Its attempt, if there is one.
    pub attempt: Option<AttemptId>,
    /// What it costs, as far as that is told.
    pub amount: Option<Money>,
    /// What the provider gave for it.
    pub result: Option<Value>,
    /// Why it is not placed.
    pub error: Option<RowError>,
}

/// Why a row is not placed.
#[derive(Clone, Debug, Serialize)]
pub struct RowError {
    /// The kind, as in the error document: with its exit code.
    #[serde(flatten, serialize_with = "exit_code::kind_and_code")]
    pub kind: Kind,
    /// The word of its error code, where it has one.
    pub code: Option<String>,
    /// The message, for people.
    pub message: String,
}

/// A placed order, of whatever kind.
pub struct PlacedRow {
    /// The attempt that the ledger records it under.
    pub attempt: AttemptId,
    /// What the provider gave for it.
    pub receipt: Value,
    /// Whether it had been placed before.
    pub replayed: bool,
    /// Whether it is paid.
    pub payment: PaymentState,
    /// What was charged; none where the provider does not tell it.
    pub cost: Option<Money>,
    /// The ids of what was ordered.
    pub ids: Vec<String>,
}

impl RowResult {
    /// Of a row that was placed, now or before.
    pub fn placed(row: &PlanRow, placed: &PlacedRow) -> Self {
        let status = match (placed.payment, placed.replayed) {
            (PaymentState::Pending, _) => Status::Pending,
            (PaymentState::Paid, true) => Status::Replayed,
            (PaymentState::Paid, false) => Status::Placed,
        };
        Self {
            attempt: Some(placed.attempt.clone()),
            amount: placed.cost.clone().or_else(|| row.due_now.clone()),
            result: Some(placed.receipt.clone()),
            ..Self::of(row, status)
        }
    }

    /// Of a row that was not placed, or of which that is not known.
    pub fn failed(row: &PlanRow, error: &Error) -> Self {
        let status = match error.kind() {
            Kind::Unknown => Status::Unknown,
            Kind::Guard | Kind::Refused => Status::Refused,
            _ => Status::NotSent,
        };
        let why = RowError {
            kind: error.kind(),
            code: error.machine_code().map(str::to_owned),
            message: error.message().to_owned(),
        };
        let attempt = error.attempt().cloned();
        Self { attempt, error: Some(why), ..Self::of(row, status) }
    }

    /// Of a row that can't be placed by its plan.
    pub fn refused(row: &PlanRow) -> Self {
        let kind = row.ended.kind().unwrap_or(Kind::Guard);
        let why = row.why.clone().unwrap_or_default();
        let error = Error::new(kind, why);
        let error = match &row.code {
            Some(code) => error.code(Code::Other(code.clone())),
            None => error,
        };
        Self { attempt: row.attempt.clone(), ..Self::failed(row, &error) }
    }

    /// Of a row that this run did not come to.
    pub fn skipped(row: &PlanRow) -> Self {
        Self::of(row, Status::Skipped)
    }

    fn of(row: &PlanRow, status: Status) -> Self {
        Self {
            name: row.name.clone(),
            status,
            profile: row.profile.clone(),
            command: row.order.command(),
            is_charged: row.order.is_charged(),
            attempt: None,
            amount: None,
            result: None,
            error: None,
        }
    }

    /// How a run would end that came to it alone.
    pub fn ended(&self) -> Ended {
        match (self.status, &self.error) {
            (Status::Placed | Status::Replayed, _) => Ended::Done,
            (Status::Pending, _) => Ended::With(Kind::Pending),
            (_, Some(error)) => Ended::With(error.kind),
            (_, None) => Ended::With(Kind::Guard),
        }
    }
}
