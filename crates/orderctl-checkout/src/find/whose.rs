//! Whose order it is that a probe shows: other attempts may have made it, and what one has bought is never
//! taken for another's.

use std::collections::BTreeMap;

use jiff::SignedDuration;

use super::SearchOutcome;
use crate::CheckoutHost;
use crate::ledger::{Attempt, Filter, State};
use orderctl_core::error::Result;
use orderctl_core::{AttemptId, ProbeResult, Purchase};

/// How long before an attempt another one may have been made that has its order.
const NEAR: SignedDuration = SignedDuration::from_hours(24);

/// Another attempt that is recorded as having placed what this receipt shows.
pub(super) fn same_order<P: Purchase>(
    host: &dyn CheckoutHost,
    attempt: &Attempt,
    receipt: &P::Receipt,
) -> Result<Option<AttemptId>> {
    let is_other =
        |other: &Attempt| other.attempt != attempt.attempt && same_account(other, attempt);
    let others = bought::<P>(host, attempt, std::slice::from_ref(receipt), &is_other)?;
    Ok(others.into_values().next())
}

pub(super) fn same_account(other: &Attempt, attempt: &Attempt) -> bool {
    (other.provider, &other.account, &other.recorded.endpoint)
        == (attempt.provider, &attempt.account, &attempt.recorded.endpoint)
}

/// What of these receipts other attempts are known to have bought: by the provider's id, the attempt.
pub(crate) fn bought<P: Purchase>(
    host: &dyn CheckoutHost,
    attempt: &Attempt,
    receipts: &[P::Receipt],
    is_other: &dyn Fn(&Attempt) -> bool,
) -> Result<BTreeMap<String, AttemptId>> {
    let mut bought = BTreeMap::new();
    for id in receipts.iter().flat_map(P::order_ids) {
        let filter = Filter {
            order_id: Some(id.clone()),
            since: attempt.created.checked_sub(NEAR).ok(),
            ..Filter::default()
        };
        host.ledger().list(&filter, &mut |other| {
            if other.command == attempt.command && is_other(&other) {
                bought.insert(id.clone(), other.attempt);
            }
            Ok(())
        })?;
    }
    Ok(bought)
}

/// Other attempts at the same order that got no answer either.
pub(super) fn equal_to(
    host: &dyn CheckoutHost,
    attempt: &Attempt,
    is_other: &dyn Fn(&Attempt) -> bool,
) -> Result<Vec<Attempt>> {
    let filter = Filter {
        state: Some(State::Unknown),
        fingerprint: Some(attempt.fingerprint.clone()),
        since: attempt.created.checked_sub(NEAR).ok(),
        ..Filter::default()
    };
    let mut equal = Vec::new();
    host.ledger().list(&filter, &mut |other| {
        if is_other(&other) {
            equal.push(other);
        }
        Ok(())
    })?;
    Ok(equal)
}

/// Another attempt whose order what is there may be, for one without a correlation id. Only those are read that
/// are open, or were charged since this attempt was made.
pub(super) fn confusable(
    host: &dyn CheckoutHost,
    attempt: &Attempt,
    may_be: &dyn Fn(&Attempt) -> bool,
) -> Result<Option<AttemptId>> {
    let near = Filter { since: attempt.created.checked_sub(NEAR).ok(), ..Filter::default() };
    let open = [State::Intended, State::Sent, State::Unknown]
        .map(|state| Filter { state: Some(state), ..near.clone() });
    let charged = Filter { charged_since: Some(attempt.created), ..near };
    let mut found = None;
    for filter in open.iter().chain(attempt.charge.then_some(&charged)) {
        host.ledger().list(filter, &mut |other| {
            if may_be_taken_for(&other, attempt) && may_be(&other) {
                found = Some(other.attempt);
            }
            Ok(())
        })?;
    }
    Ok(found)
}

/// Which of several equal orders is this attempt's: as many as got no answer are all there, and which of
/// them made which is all the same. They are counted from the first of these attempts on, so that each
/// of them counts the same.
pub(super) fn one_of_equal<P: Purchase>(
    purchase: &P,
    attempt: &Attempt,
    seen: Vec<P::Receipt>,
    mut equal: Vec<Attempt>,
    bought: impl Fn(&[P::Receipt]) -> Result<BTreeMap<String, AttemptId>>,
) -> Result<SearchOutcome<P::Receipt>> {
    let place = |attempt: &Attempt| (attempt.created, attempt.attempt.clone());
    equal.sort_by_key(place);
    let earlier = equal.iter().filter(|other| place(other) < place(attempt)).count();
    let mut receipts = match equal.first().filter(|_| earlier > 0) {
        None => seen,
        Some(first) => {
            let before = first.recorded.snapshot.read();
            let probed = before.and_then(|before| purchase.find(&first.attempt, &before));
            match probed {
                Ok(ProbeResult::Alike(receipts)) => receipts,
                Ok(ProbeResult::Placed(receipt)) => vec![receipt],
                Ok(ProbeResult::Absent(why) | ProbeResult::Unsure(why)) => {
                    return Ok(SearchOutcome::Unsure(why));
                }
                Err(error) => {
                    return Ok(SearchOutcome::Unsure(format!(
                        "it could not be looked for: {error}"
                    )));
                }
            }
        }
    };
    let taken = bought(&receipts)?;
    receipts.retain(|receipt| !P::order_ids(receipt).iter().any(|id| taken.contains_key(id)));
    let (there, open) = (receipts.len(), equal.len() + 1);
    Ok(if there == open {
        SearchOutcome::Placed(receipts.swap_remove(earlier))
    } else {
        SearchOutcome::Unsure(format!(
            "{there} equal ones are there that may be this order, and {open} attempts at one got no \
             answer"
        ))
    })
}

/// Whether what shows an order without a correlation id, a new line or money that moved, may come from another
/// attempt at the same account.
fn may_be_taken_for(other: &Attempt, attempt: &Attempt) -> bool {
    let open = matches!(other.state, State::Intended | State::Sent | State::Unknown);
    if !attempt.charge {
        return open && other.command == attempt.command;
    }
    let placed_since = other.state == State::Placed
        && other.settled.is_none_or(|settled| settled >= attempt.created);
    other.charge && (open || placed_since)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::{at, attempt};
    use orderctl_core::Command;

    /// A charge may have moved the money that another one would move, and a line may be the line that
    /// another one of its command would add.
    #[test]
    fn only_what_could_have_made_it_may_be_taken_for_it() {
        let placed_at = |second| Attempt {
            created: at(-100),
            settled: Some(at(second)),
            ..attempt("other", State::Placed)
        };
        let line = |other: Attempt| Attempt { charge: false, ..other };
        let renewal = |other: Attempt| Attempt { command: Command::ServiceRenew, ..other };
        let open = || attempt("other", State::Unknown);
        for (other, for_a_charge, for_a_line) in [
            (attempt("other", State::Intended), true, true),
            (attempt("other", State::Sent), true, true),
            (open(), true, true),
            (renewal(open()), true, false),
            (line(open()), false, true),
            (line(renewal(open())), false, false),
            (placed_at(-1), false, false),
            (placed_at(0), true, false),
            (renewal(placed_at(1)), true, false),
            (line(placed_at(1)), false, false),
            (attempt("other", State::NotSent), false, false),
            (Attempt { settled: Some(at(1)), ..attempt("other", State::Refused) }, false, false),
            (Attempt { settled: Some(at(1)), ..attempt("other", State::Absent) }, false, false),
        ] {
            let charge = attempt("this", State::Unknown);
            assert_eq!(may_be_taken_for(&other, &charge), for_a_charge, "{other:?}");
            assert_eq!(may_be_taken_for(&other, &line(charge)), for_a_line, "{other:?}");
        }
    }
}
