//! By what the services that lines of the cart became are recognized: a line that this program added
//! carries the id of its attempt, and so does the service.

use std::collections::{BTreeMap, BTreeSet};

use jiff::SignedDuration;

use crate::app::context::Context;
use crate::config::Profile;
use orderctl_billmanager::{KnownLines, LineAdded};
use orderctl_checkout::ledger::{Attempt, Filter, State};
use orderctl_core::Command;
use orderctl_core::error::Result;

/// Lines that lay in the cart for longer are looked for in vain.
const MAX_AGE: SignedDuration = SignedDuration::from_hours(24 * 31);

/// The correlation ids of these lines; nothing unless each of them has one.
///
/// # Errors
/// When the ledger can't be read.
pub fn correlation_ids(
    ctx: &Context,
    profile: &Profile,
    lines: &[String],
) -> Result<Option<BTreeSet<String>>> {
    let (account, endpoint) = (profile.access.account(), ctx.endpoint(profile));
    let since = ctx.clock.now().checked_sub(MAX_AGE).ok();
    let mut marks = BTreeMap::new();
    let placed = Filter { state: Some(State::Placed), since, ..Filter::default() };
    ctx.ledger()?.list(&placed, &mut |attempt| {
        let here =
            attempt.account == account && attempt.recorded.endpoint.as_ref() == Some(&endpoint);
        let line = added_line(&attempt).filter(|line| here && lines.contains(line));
        if let Some(line) = line.filter(|_| has_correlation_id(&attempt)) {
            // The newest attempt comes first: a panel that was set up anew gives its ids again.
            marks.entry(line).or_insert_with(|| attempt.attempt.to_string());
        }
        Ok(())
    })?;
    let all = !lines.is_empty() && lines.iter().all(|line| marks.contains_key(line));
    Ok(all.then(|| marks.into_values().collect()))
}

/// What the lines are for that this program added to the cart of this account, where a list of allowed
/// products makes that matter: the cart does not tell a line's tariff.
///
/// # Errors
/// When the ledger can't be read.
pub fn known_lines(ctx: &Context, profile: &Profile) -> Result<KnownLines> {
    let mut known = KnownLines::new();
    if profile.limits.allow.is_none() {
        return Ok(known);
    }
    let (account, endpoint) = (profile.access.account(), ctx.endpoint(profile));
    let since = ctx.clock.now().checked_sub(MAX_AGE).ok();
    let placed = Filter { state: Some(State::Placed), since, ..Filter::default() };
    ctx.ledger()?.list(&placed, &mut |attempt| {
        let here =
            attempt.account == account && attempt.recorded.endpoint.as_ref() == Some(&endpoint);
        for line in added(&attempt).filter(|_| here).iter().flat_map(LineAdded::items) {
            // The newest attempt comes first: a panel that was set up anew gives its ids again.
            known.entry(line.0).or_insert(line.1);
        }
        Ok(())
    })?;
    Ok(known)
}

/// What an attempt put into the cart.
fn added(attempt: &Attempt) -> Option<LineAdded> {
    let receipt = attempt.result.as_ref().filter(|_| attempt.command == Command::CartAdd)?;
    receipt.read().ok()
}

/// The line that an attempt put into the cart.
fn added_line(attempt: &Attempt) -> Option<String> {
    added(attempt).map(|added| added.lineitem_id)
}

/// A profile may have no parameter for the correlation id, and its owner may have put a value of their own
/// in there.
fn has_correlation_id(attempt: &Attempt) -> bool {
    attempt.requests.iter().any(|request| request.carries(attempt.attempt.as_str()))
}
