use clap::Args;

use super::choose::choose;
use super::document::AttemptDocument;
use super::reconcile::unfinished;
use super::show;
use super::take_over::take_over;
use crate::app::context::Context;
use crate::flows::change::Change;
use crate::flows::checkout::Host;
use crate::flows::recorded;
use crate::output::Report;
use crate::prompt::{Choice, Prompter};
use orderctl_checkout::ledger::{Attempt, Ledger, Settled, Settlement, State};
use orderctl_core::error::{Code, Error, Result};

/// Manually mark an order as placed or absent.
///
/// Look at the provider first: what is decided here is taken for true from then on, and a run with
/// the same key acts on it. So it asks first; off a terminal --yes is needed.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    orderctl ledger resolve ATTEMPT --placed 100500 --note 'seen in the panel' --yes\n  \
    orderctl ledger resolve ATTEMPT --absent --note 'support says it never arrived' --yes")]
pub struct Resolve {
    /// Attempt id, or a unique beginning of it; prompted for on a terminal
    #[arg(value_name = "ATTEMPT")]
    attempt: Option<String>,

    /// Mark as placed, with this id at the provider
    #[arg(long, value_name = "ID")]
    placed: Option<String>,

    /// Mark as absent: the order was not placed
    #[arg(long, conflicts_with = "placed")]
    absent: bool,

    /// Reason to record, such as how you checked
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
}

impl Resolve {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let is_said = self.placed.is_some() || self.absent;
        ctx.ask.require(&[
            ("ATTEMPT", self.attempt.is_some()),
            ("--placed or --absent", is_said),
            ("--note", self.note.is_some()),
        ])?;
        let ledger = ctx.ledger()?;
        let now = ctx.clock.now();
        let id = match &self.attempt {
            Some(id) => id.clone(),
            None => choose(ctx, "Unsettled attempt", &unsettled(&*ledger)?)?,
        };
        let attempt = show::get(&*ledger, &id)?;
        still_open(&attempt)?;
        let placed = if is_said { self.placed } else { ask_outcome(&ctx.ask)? };
        let note = match self.note {
            Some(note) => note,
            None => ctx.ask.text("--note", "How was it checked?", None)?,
        };
        let id_of = attempt.attempt.clone();
        let what = match &placed {
            Some(id) => format!("Record attempt {id_of} as placed, with the id {id}"),
            None => format!("Record attempt {id_of} as absent"),
        };
        let state = if placed.is_some() { State::Placed } else { State::Absent };
        let change = Change::new(what, "nothing was recorded")
            .data("attempt", id_of.as_str())
            .data("state", state.to_string())
            .detail(format!(
                "{} of {}, currently {}: a recorded outcome is final",
                attempt.command,
                attempt.created.strftime("%FT%TZ"),
                attempt.state
            ));
        if let Some(report) = change.propose(ctx)? {
            return Ok(report);
        }
        if let Some(attempt) = take_over(&Host::new(ctx, &*ledger), &attempt)? {
            still_open(&attempt)?;
            let owner = &attempt.owner;
            let who = format!("process {} on {}", owner.pid, owner.host);
            return Err(Error::guard(format!("the order is in flight: {who} is working on it"))
                .code(Code::IdempotencyInFlight)
                .of_attempt(&id_of));
        }
        let purchase = recorded::of(attempt.command);
        let (state, result) = match &placed {
            Some(id) => (State::Placed, Some(purchase.receipt(&attempt, id)?)),
            None => (State::Absent, None),
        };
        let settlement = Settlement {
            order_ids: result.as_ref().map(|it| purchase.order_ids(it)).unwrap_or_default(),
            result,
            note: Some(note),
            decided_by: Some(ctx.environment.person().to_owned()),
            ..Settlement::of(state)
        };
        let attempt = match ledger.settle(&id_of, &settlement, now)? {
            Settled::Written(attempt) => attempt,
            Settled::AlreadySettled(attempt) => return Err(final_outcome(&attempt)),
        };
        let table = show::view(&attempt);
        Report::new(AttemptDocument::from(attempt), table)
    }
}

fn unsettled(ledger: &dyn Ledger) -> Result<Vec<Attempt>> {
    let mut attempts = unfinished(ledger)?;
    attempts.retain(|attempt| !attempt.state.is_settled());
    Ok(attempts)
}

/// Asks whether the order is placed: its id at the provider then.
fn ask_outcome(ask: &Prompter) -> Result<Option<String>> {
    let outcomes = [
        Choice::new("absent", "absent   the order was not placed"),
        Choice::new("placed", "placed   the order is there, with an id at the provider"),
    ];
    if ask.choose_way("Outcome", &outcomes)? == "absent" {
        ask.answered("--absent", "");
        return Ok(None);
    }
    ask.text("--placed", "Id at the provider", None).map(Some)
}

/// Only what is not settled can be decided.
fn still_open(attempt: &Attempt) -> Result<()> {
    if attempt.state.is_settled() { Err(final_outcome(attempt)) } else { Ok(()) }
}

fn final_outcome(attempt: &Attempt) -> Error {
    Error::guard(format!(
        "the attempt is already {}, and a settled outcome is final",
        attempt.state
    ))
    .code(Code::Transition)
    .of_attempt(&attempt.attempt)
}
