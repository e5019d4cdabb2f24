//! What is known of earlier attempts when an order is decided, read from the store.

use jiff::Timestamp;

use super::admission::{Admission, DUPLICATE_WINDOW, Facts};
use super::attempt::{Attempt, Intent, State};
use super::sums::Counted;
use super::table::{self, Table, Value};
use super::transitions;
use super::{freeze, lease, query};
use orderctl_core::error::Result;

/// Settles the intents of dead owners, whoever meets them: none was sent, and none must hold back
/// an order or a part of the limit. From here on their owners, should they wake up, can't send.
pub(super) fn expire_abandoned(table: &mut dyn Table, now: Timestamp) -> Result<()> {
    // Those of live owners are neither read nor waited for.
    let rest = format!(
        "WHERE state = 'intended' \
         AND (lease_until IS NULL OR lease_until <= $1 OR lease_until > $2){}",
        table.for_update()
    );
    for (_, mut intent) in table::select(table, &rest, &[now.into(), lease::longest(now).into()])? {
        let before = Counted::of(&intent);
        if lease::clamp(&mut intent, now) || transitions::expire(&mut intent, now) {
            table::update(table, before.as_ref(), &intent)?;
        }
    }
    Ok(())
}

/// True for the intent of a dead owner: it was never sent, and the next to begin gives it up.
pub(super) fn is_void(known: &Admission, now: Timestamp) -> bool {
    match known {
        Admission::FindFirst(attempt) | Admission::Unsettled(attempt) => {
            attempt.state == State::Intended && !lease::is_live(attempt, now)
        }
        _ => false,
    }
}

/// What the ledger knows that matters to an intent, but for what is spent.
pub(super) fn read(table: &mut dyn Table, intent: &Intent, now: Timestamp) -> Result<Facts> {
    let mut facts = Facts::default();
    let fingerprint = Value::from(intent.fingerprint.as_str());
    if let Some(key) = intent.key.as_deref() {
        let of_key = [key.into(), intent.mode.name().into()];
        facts.of_key = match table::select_one(table, query::OPEN_OF_KEY, &of_key)? {
            None => table::select_one(table, query::OF_KEY, &of_key)?,
            open => open,
        };
    } else {
        let since = lease::earlier(now, DUPLICATE_WINDOW).into();
        facts.unsettled =
            table::select_one(table, query::UNSETTLED, std::slice::from_ref(&fingerprint))?;
        facts.placed = table::select_one(table, query::PLACED, &[fingerprint, since])?;
    }
    if intent.charge {
        facts.frozen = freeze::read(table)?;
    }
    Ok(facts)
}

/// Cuts a lease that no owner can have taken.
pub(super) fn cut_lease(
    table: &mut dyn Table,
    attempt: Option<&mut Attempt>,
    now: Timestamp,
) -> Result<()> {
    if let Some(attempt) = attempt {
        let before = Counted::of(attempt);
        if lease::clamp(attempt, now) {
            table::update(table, before.as_ref(), attempt)?;
        }
    }
    Ok(())
}
