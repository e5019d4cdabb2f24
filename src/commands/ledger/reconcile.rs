use std::time::Duration;

use clap::Args;
use serde::Serialize;

use super::choose::choose;
use super::show;
use super::take_over::take_over;
use crate::app::context::Context;
use crate::flows::checkout::Host;
use crate::flows::recorded::{self, Search};
use crate::output::{Cell, ErrorSummary, Report, Table, hints};
use orderctl_checkout::ledger::{Attempt, Filter, Ledger, RecordedValue, State};
use orderctl_checkout::{CheckoutHost, CheckoutPolicy, SearchOutcome, WaitBudget};
use orderctl_core::error::{Error, Result};
use orderctl_core::{AttemptId, Command, PaymentState};

/// Look for orders whose outcome is unknown and payments that are pending, and write down what is
/// found.
///
/// An order is absent when two probes, a settle time apart, show nothing; earlier probes count. Where no
/// answer came in time or orderctl died, it is absent no sooner than settle_after_timeout after it was
/// sent. With --wait-timeout one run looks until it knows, or the time is over. The exit code is 8 while
/// any outcome stays unknown. A pending order (a payment to be made in a browser, an unpaid invoice) is
/// recorded as paid once the provider shows it; until then it stays pending, whatever its age.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    orderctl ledger reconcile --all\n  \
    orderctl ledger reconcile --all --wait-timeout 3m")]
pub struct Reconcile {
    /// Attempt ids, or unique beginnings of them; prompted for on a terminal
    #[arg(value_name = "ATTEMPT")]
    attempts: Vec<String>,

    /// All attempts with an unknown outcome or a pending payment
    #[arg(long, conflicts_with = "attempts")]
    all: bool,
}

#[derive(Serialize)]
struct Row {
    attempt: AttemptId,
    command: Command,
    before: State,
    state: State,
    /// Whether a placed order is paid.
    payment: Option<PaymentState>,
    seen: String,
    /// Why it could not be looked for.
    error: Option<ErrorSummary>,
    /// The command that goes on, as an argument list; none where nothing is open.
    next: Option<Vec<String>>,
}

impl Row {
    /// What is still to be done about it, in words behind these: a raw call can't be looked up.
    fn next(&self, program: &[String]) -> Option<Vec<String>> {
        let is_open = !self.state.is_settled() || self.payment == Some(PaymentState::Pending);
        let id = self.attempt.as_str();
        let words = match self.command.can_be_looked_up() {
            true => ["ledger", "reconcile", id],
            false => ["ledger", "show", id],
        };
        is_open.then(|| [program, &words.map(str::to_owned)].concat())
    }

    /// The state as sums have it: what is not paid is pending.
    fn word(&self) -> &'static str {
        match self.payment {
            Some(PaymentState::Pending) => PaymentState::Pending.name(),
            Some(PaymentState::Paid) | None => self.state.name(),
        }
    }
}

impl Reconcile {
    pub fn run(mut self, ctx: &Context) -> Result<Report> {
        ctx.ask.require(&[("ATTEMPT or --all", self.all || !self.attempts.is_empty())])?;
        let ledger = ctx.ledger()?;
        if !self.all && self.attempts.is_empty() {
            self.attempts.push(choose(ctx, "Unfinished attempt", &unfinished(&*ledger)?)?);
        }
        let attempts = if self.all {
            unfinished(&*ledger)?
        } else {
            self.attempts.iter().map(|id| show::get(&*ledger, id)).collect::<Result<_>>()?
        };
        let mut rows: Vec<Row> = probe_all(ctx, &Host::new(ctx, &*ledger), &attempts)?;
        let mut table = Table::list(["attempt", "command", "before", "state", "seen"]);
        for row in &rows {
            table.row([
                Cell::fixed(row.attempt.as_str()),
                Cell::fixed(row.command.to_string()),
                Cell::state(row.before.to_string()),
                Cell::state(row.word()),
                Cell::prose(&row.seen),
            ]);
        }
        let program = ctx.globals.invocation();
        for row in &mut rows {
            row.next = row.next(&program);
        }
        let open = rows.iter().filter(|row| !row.state.is_settled()).count();
        let can_be_looked_up = |row: &&Row| row.next.is_some() && row.command.can_be_looked_up();
        let next = rows.iter().find(can_be_looked_up).map(|_| {
            let again = ["ledger", "reconcile", "--all"].map(str::to_owned);
            [&program[..], &again].concat()
        });
        let unpaid = rows.iter().filter(|row| row.payment == Some(PaymentState::Pending)).count();
        let mut report = Report::new(serde_json::json!({"attempts": rows, "next": next}), table)?;
        report.pending = open > 0;
        if unpaid > 0 {
            report = report.sum(format!("{unpaid} not paid yet."));
        }
        Ok(match (report.data["attempts"].as_array().map_or(0, Vec::len), open) {
            (0, _) => report.sum("All outcomes are known."),
            (_, 0) => report,
            (_, open) => report
                .sum(format!("{open} unresolved: reconcile again later, or use ledger resolve.")),
        })
    }
}

/// Everything whose outcome is not known or that is not paid, oldest first: what was ordered first is
/// found first.
pub fn unfinished(ledger: &dyn Ledger) -> Result<Vec<Attempt>> {
    let mut attempts = Vec::new();
    let unsettled = [State::Intended, State::Sent, State::Unknown].map(|state| (state, None));
    let pending = (State::Placed, Some(PaymentState::Pending));
    for (state, payment) in unsettled.into_iter().chain([pending]) {
        let filter = Filter { state: Some(state), payment, ..Filter::default() };
        ledger.list(&filter, &mut |attempt| {
            attempts.push(attempt);
            Ok(())
        })?;
    }
    attempts.sort_by_key(|attempt| attempt.created);
    Ok(attempts)
}

/// Looks at each once, and then, as long as there is time to wait, again at those that are still open:
/// they settle together, and not one after the other.
fn probe_all(ctx: &Context, host: &dyn CheckoutHost, attempts: &[Attempt]) -> Result<Vec<Row>> {
    let once = WaitBudget::of(None);
    let several = attempts.len() > 1;
    let first = if several { &once } else { &ctx.wait };
    let mut rows: Vec<Row> =
        attempts.iter().map(|attempt| probe(ctx, host, attempt, first)).collect::<Result<_>>()?;
    for (row, attempt) in rows.iter_mut().zip(attempts) {
        let is_open = several && row.state == State::Unknown;
        if is_open && !ctx.wait.left_or(Duration::ZERO).is_zero() {
            let attempt = show::get(host.ledger(), attempt.attempt.as_str())?;
            *row = Row { before: row.before, ..probe(ctx, host, &attempt, &ctx.wait)? };
        }
    }
    Ok(rows)
}

fn probe(
    ctx: &Context,
    host: &dyn CheckoutHost,
    attempt: &Attempt,
    wait: &WaitBudget,
) -> Result<Row> {
    let row = |state: State, seen: String| Row {
        attempt: attempt.attempt.clone(),
        command: attempt.command,
        before: attempt.state,
        state,
        payment: attempt.payment,
        seen,
        error: None,
        next: None,
    };
    let failed = |error: &Error, row: Row| Row {
        error: Some(ErrorSummary::of(error, &ctx.globals.invocation())),
        ..row
    };
    if attempt.is_pending() {
        return Ok(match probe_recorded(ctx, host, attempt, wait) {
            Ok(SearchOutcome::Placed(_)) => {
                let paid = row(State::Placed, "it is paid by now".to_owned());
                Row { payment: Some(PaymentState::Paid), ..paid }
            }
            Ok(SearchOutcome::Absent(seen) | SearchOutcome::Unsure(seen)) => {
                row(State::Placed, seen)
            }
            Err(error) => failed(&error, row(State::Placed, told(&error))),
        });
    }
    if attempt.state.is_settled() {
        return Ok(row(attempt.state, "settled already".to_owned()));
    }
    if let Some(now) = take_over(host, attempt)? {
        let seen = match now.note {
            Some(note) if now.state.is_settled() => note,
            _ if now.state.is_settled() => "already settled".to_owned(),
            _ => format!("{} is working on it", now.owner),
        };
        return Ok(Row { payment: now.payment, ..row(now.state, seen) });
    }
    Ok(match probe_recorded(ctx, host, attempt, wait) {
        Ok(SearchOutcome::Placed(_)) => {
            let now = show::get(host.ledger(), attempt.attempt.as_str())?;
            Row { payment: now.payment, ..row(State::Placed, "the order is there".to_owned()) }
        }
        Ok(SearchOutcome::Absent(seen)) => row(State::Absent, seen),
        Ok(SearchOutcome::Unsure(seen)) => row(leave_unknown(host, attempt)?, seen),
        Err(error) => failed(&error, row(leave_unknown(host, attempt)?, told(&error))),
    })
}

/// What the provider shows of an attempt's order.
fn probe_recorded(
    ctx: &Context,
    host: &dyn CheckoutHost,
    attempt: &Attempt,
    wait: &WaitBudget,
) -> Result<SearchOutcome<RecordedValue>> {
    let profile = ctx.profile_of(attempt)?;
    let policy = CheckoutPolicy { wait: wait.clone(), ..ctx.policy(&profile) };
    let search = Search { ctx, host, policy: &policy, profile: &profile, attempt };
    recorded::of(attempt.command).find(&search)
}

/// Lets go of an attempt of which nothing more is known.
fn leave_unknown(host: &dyn CheckoutHost, attempt: &Attempt) -> Result<State> {
    let settlement = orderctl_checkout::ledger::Settlement::of(State::Unknown);
    // The run that sent it may have settled it meanwhile.
    let settled = host.ledger().settle(&attempt.attempt, &settlement, host.clock().now())?;
    Ok(settled.into_attempt().state)
}

fn told(error: &Error) -> String {
    let hints = hints::of(error).join("; ");
    if hints.is_empty() { error.to_string() } else { format!("{error} ({hints})") }
}
