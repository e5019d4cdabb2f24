//! What came of a row.

use serde::Serialize;
use serde_json::Value;

use super::plan::PlanRow;
pub use crate::output::report::RowStatus as Status;
use crate::output::{ErrorSummary, Retry};
use orderctl_checkout::ledger::Ended;
use orderctl_core::error::{Error, Kind};
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
    pub error: Option<ErrorSummary>,
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

    /// Of a row that was not placed, or of which that is not known; `program` are the words in front of the
    /// command that goes on.
    pub fn failed(row: &PlanRow, error: &Error, program: &[String]) -> Self {
        Self::of_error(row, ErrorSummary::of(error, program))
    }

    /// Of a row that can't be placed by its plan.
    pub fn refused(row: &PlanRow, program: &[String]) -> Self {
        let kind = row.ended.kind().unwrap_or(Kind::Guard);
        let why = Error::new(kind, row.why.clone().unwrap_or_default());
        let of_plan = ErrorSummary {
            code: row.code.clone(),
            attempt: row.attempt.clone(),
            ..ErrorSummary::of(&why, program)
        };
        let error = match row.step.clone() {
            Some(step) => ErrorSummary { step: step.behind(program), ..of_plan },
            None => of_plan,
        };
        Self::of_error(row, error)
    }

    fn of_error(row: &PlanRow, error: ErrorSummary) -> Self {
        let status = match error.kind {
            Kind::Unknown => Status::Unknown,
            Kind::Guard | Kind::Refused => Status::Refused,
            _ => Status::NotSent,
        };
        Self { attempt: error.attempt.clone(), error: Some(error), ..Self::of(row, status) }
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

    /// Whether it may be placed by another run of the same command, without anybody changing something.
    pub fn may_go_on(&self) -> bool {
        match &self.error {
            Some(error) => error.step.retry == Retry::Safe,
            None => self.status == Status::Skipped,
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
