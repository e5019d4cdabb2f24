//! The one way on which every order travels: quote, guard, intent, send, find, outcome.
//!
//! Nothing else in this program sends a charging request, so the promise (never twice, never lost,
//! never dearer than said) is kept, or broken, here.

use std::time::Duration;

use serde::Serialize;

use crate::error::{Error, Kind, Result};
use crate::guard::{self, Ceiling, Charges, Decision, Facts};
use crate::order::{Clock, Price, Purchase, Quote, Reply, Request, Sighting};

/// Under whose name and within which bounds something is bought.
#[derive(Clone, Debug)]
pub struct Terms {
    /// The profile's name.
    pub profile: String,
    /// `live`, `test` or `sandbox`.
    pub mode: String,
    /// The account that pays, in the provider's words.
    pub account: String,
    /// What the profile allows.
    pub charges: Charges,
    /// Every ceiling that applies.
    pub ceilings: Vec<Ceiling>,
    /// Order even if the price can't be known.
    pub accept_unknown_price: bool,
    /// The user said yes beforehand.
    pub yes: bool,
    /// Stop before anything is sent.
    pub dry_run: bool,
    /// How long after a look a second one is taken for proof that nothing was placed.
    pub settle: Duration,
    /// How long to look for an order that got no answer; nothing for one look.
    pub wait: Option<Duration>,
}

/// Whether the request spends money by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stake {
    /// It does: all guards apply.
    Money,
    /// It only prepares a purchase: no price is needed and no yes, but a ceiling that was given is
    /// kept.
    Nothing,
}

/// What will be ordered, for the question, the dry run and the record.
#[derive(Debug, Serialize)]
pub struct Plan {
    /// `live`, `test` or `sandbox`.
    pub mode: String,
    /// The profile's name.
    pub profile: String,
    /// The account that pays.
    pub account: String,
    /// The positions and their prices.
    pub lines: Vec<crate::order::Line>,
    /// What is charged at once; nothing where no price was asked for.
    pub due_now: Option<Price>,
    /// What each following term costs.
    pub renewal: Option<crate::order::Money>,
    /// The charging request, masked when it is shown.
    pub request: Request,
}

/// What came of it.
#[derive(Debug)]
pub enum Outcome<R> {
    /// A dry run: nothing was sent.
    Planned(Box<Plan>),
    /// The order is placed.
    Placed(Placed<R>),
}

/// A placed order.
#[derive(Debug)]
pub struct Placed<R> {
    /// The attempt that placed it.
    pub attempt: String,
    /// What the provider gave for it.
    pub receipt: R,
    /// True if it had been placed before, and this run placed nothing.
    pub replayed: bool,
}

/// Whom checkout turns to.
pub struct Desk<'a> {
    /// Time and ids.
    pub clock: &'a dyn Clock,
    /// Asks a person whether the plan may be carried out; an error where nobody can be asked.
    pub confirm: &'a dyn Fn(&Plan) -> Result<bool>,
    /// Tells the user what is going on.
    pub tell: &'a dyn Fn(&str),
}

/// Buys one thing.
///
/// # Errors
/// The kind says what is certain: refused, unreachable and guard mean that nothing was placed;
/// unknown means that it can't be told.
pub fn place<P: Purchase>(
    desk: &Desk<'_>,
    terms: &Terms,
    stake: Stake,
    purchase: &P,
) -> Result<Outcome<P::Receipt>> {
    let quote = quote(terms, stake, purchase)?;
    let attempt = desk.clock.fresh_id();
    let plan = plan(terms, quote, purchase.request(&attempt));
    let decision = decide(terms, stake, &plan);
    if let Decision::Refuse(error) = decision {
        return Err(error);
    }
    if terms.dry_run {
        return Ok(Outcome::Planned(Box::new(plan)));
    }
    if matches!(decision, Decision::Ask) && !(desk.confirm)(&plan)? {
        return Err(Error::guard("not confirmed: nothing was ordered").code("not_confirmed"));
    }
    let trace = purchase.trace()?;
    // The ledger's place: the intent is written here, and the outcome below.
    let receipt = match purchase.send(&plan.request) {
        Reply::Placed(receipt) => Ok(receipt),
        Reply::Refused(error) | Reply::NotSent(error) => Err(error),
        Reply::Unknown(error) => {
            (desk.tell)(&format!("no clear answer ({error}): looking whether the order is there"));
            find(desk, terms, purchase, &attempt, &trace, error)
        }
    }
    .map_err(|error| error.of_attempt(&attempt))?;
    Ok(Outcome::Placed(Placed { attempt, receipt, replayed: false }))
}

/// Asks for the price where somebody needs it: a guard, or the reader of a dry run.
fn quote<P: Purchase>(terms: &Terms, stake: Stake, purchase: &P) -> Result<Option<Quote>> {
    let needed = stake == Stake::Money || terms.dry_run || !terms.ceilings.is_empty();
    needed.then(|| purchase.quote()).transpose()
}

fn plan(terms: &Terms, quote: Option<Quote>, request: Request) -> Plan {
    let (lines, due_now, renewal) = match quote {
        Some(quote) => (quote.lines, Some(quote.due_now), quote.renewal),
        None => (Vec::new(), None, None),
    };
    Plan {
        mode: terms.mode.clone(),
        profile: terms.profile.clone(),
        account: terms.account.clone(),
        lines,
        due_now,
        renewal,
        request,
    }
}

fn decide(terms: &Terms, stake: Stake, plan: &Plan) -> Decision {
    match (stake, &plan.due_now) {
        (Stake::Money, Some(price)) => guard::decide(&Facts {
            profile: &terms.profile,
            charges: terms.charges,
            price,
            ceilings: &terms.ceilings,
            accept_unknown_price: terms.accept_unknown_price,
            yes: terms.yes,
        }),
        (Stake::Nothing, Some(price)) if !terms.ceilings.is_empty() => {
            match guard::within(price, &terms.ceilings, terms.accept_unknown_price) {
                Ok(()) => Decision::Go,
                Err(error) => Decision::Refuse(error),
            }
        }
        (Stake::Nothing, _) => Decision::Go,
        (Stake::Money, None) => {
            Decision::Refuse(Error::internal("a charge came to the guards without a price"))
        }
    }
}

/// Looks for an order that got no answer. Only two looks a settle time apart that both show nothing
/// prove that it was not placed.
fn find<P: Purchase>(
    desk: &Desk<'_>,
    terms: &Terms,
    purchase: &P,
    attempt: &str,
    trace: &P::Trace,
    lost: Error,
) -> Result<P::Receipt> {
    let started = desk.clock.now();
    let seen = match purchase.find(attempt, trace) {
        Ok(Sighting::Placed(receipt)) => return Ok(receipt),
        Ok(Sighting::Absent(seen)) if terms.wait.is_some_and(|wait| wait >= terms.settle) => {
            desk.clock.sleep(terms.settle);
            match purchase.find(attempt, trace) {
                Ok(Sighting::Placed(receipt)) => return Ok(receipt),
                Ok(Sighting::Absent(_)) => return Err(absent(lost, &seen)),
                Ok(Sighting::Unsure(seen)) => seen,
                Err(error) => error.to_string(),
            }
        }
        Ok(Sighting::Absent(seen) | Sighting::Unsure(seen)) => seen,
        Err(error) => error.to_string(),
    };
    let waited = desk.clock.now().duration_since(started);
    tracing::debug!(%attempt, ?waited, %seen, "the order was not found");
    Err(Error::new(
        Kind::Unknown,
        format!("it can't be told whether the order was placed: {}", lost.message()),
    )
    .code(lost.machine_code().unwrap_or("no_answer"))
    .hint(format!("seen so far: {seen}"))
    .because(lost))
}

fn absent(lost: Error, seen: &str) -> Error {
    Error::unreachable(format!("nothing was placed: {}", lost.message()))
        .code(lost.machine_code().unwrap_or("no_answer"))
        .hint(format!("looked twice: {seen}"))
        .hint("it is safe to run the command again")
        .because(lost)
}
