//! Running sums of what profiles have spent in the windows of their limits, so that an order does not
//! wait longer because many were placed before it.
//!
//! A sum is made when a limit is first asked about, from the charges of its window, and from then on
//! every transaction that changes a charge changes the sum as well. What has left the window since is
//! taken off when the limit is asked about again: each charge is added once and taken off once.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::admission::{self, SpendWindow, Spending, Spent};
use super::attempt::{Attempt, State};
use super::lease;
use super::table::{self, Table, Value};
use orderctl_core::error::Result;
use orderctl_core::{Money, PaymentState};

/// By how much a sum may begin before its window, where no charge lies between: it is not written anew
/// for each order.
const MAX_LAG: SignedDuration = SignedDuration::from_mins(10);

/// What a charge counts as.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Counted {
    is_spent: bool,
    /// Without its sign; none if it is not known.
    amount: Option<Money>,
}

impl Counted {
    /// Nothing for an attempt that no limit counts.
    pub(super) fn of(attempt: &Attempt) -> Option<Self> {
        let Attempt { charge, state, payment, ref amount, .. } = *attempt;
        Self::new(charge, state, payment, amount.as_ref())
    }

    fn new(
        charge: bool,
        state: State,
        payment: Option<PaymentState>,
        amount: Option<&Money>,
    ) -> Option<Self> {
        let is_spent = state == State::Placed && payment != Some(PaymentState::Pending);
        (charge && state.holds_money()).then(|| Self { is_spent, amount: amount.map(Money::abs) })
    }
}

/// What the charges since a time come to.
#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
struct Sums {
    /// How many have no known amount.
    unknown: u64,
    /// By currency.
    known: Vec<Sum>,
}

/// What the charges of one currency come to.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Sum {
    spent: Money,
    reserved: Money,
    count: u64,
}

/// The sums can't be written down, or don't fit to what is counted: they are made anew.
struct Broken;

impl Sums {
    fn add(&mut self, charge: &Counted, times: u32) -> Result<(), Broken> {
        let Some(each) = &charge.amount else {
            self.unknown += u64::from(times);
            return Ok(());
        };
        let amount = each.times(times).ok_or(Broken)?;
        let known = self.known.iter().position(|sum| sum.spent.currency() == amount.currency());
        let at = match known {
            Some(at) => at,
            None => {
                let zero = amount.minus(&amount).ok_or(Broken)?;
                self.known.push(Sum { spent: zero.clone(), reserved: zero, count: 0 });
                self.known.len() - 1
            }
        };
        let sum = &mut self.known[at];
        let part = if charge.is_spent { &mut sum.spent } else { &mut sum.reserved };
        *part = part.plus(&amount).ok_or(Broken)?;
        sum.count += u64::from(times);
        Ok(())
    }

    fn take(&mut self, charge: &Counted, times: u32) -> Result<(), Broken> {
        let count = u64::from(times);
        let Some(each) = &charge.amount else {
            self.unknown = self.unknown.checked_sub(count).ok_or(Broken)?;
            return Ok(());
        };
        let amount = each.times(times).ok_or(Broken)?;
        let is_same = |sum: &&mut Sum| sum.spent.currency() == amount.currency();
        let sum = self.known.iter_mut().find(is_same).ok_or(Broken)?;
        let part = if charge.is_spent { &mut sum.spent } else { &mut sum.reserved };
        *part = part.minus(&amount).filter(|rest| !rest.is_negative()).ok_or(Broken)?;
        sum.count = sum.count.checked_sub(count).ok_or(Broken)?;
        self.known.retain(|sum| sum.count > 0);
        Ok(())
    }

    fn of(charges: &[Spending]) -> Result<Self, Broken> {
        let mut sums = Self::default();
        charges.iter().try_for_each(|group| sums.add(&counted(group)?, group.count))?;
        Ok(sums)
    }

    /// What counts towards a limit; nothing if a charge has to be named.
    fn towards(&self, limit: &Money) -> Option<Spent> {
        let zero = admission::nothing(limit).ok()?;
        match (self.unknown, self.known.as_slice()) {
            (0, []) => Some(Spent::Sums { spent: zero.clone(), reserved: zero }),
            (0, [sum]) => {
                let (spent, reserved) = (zero.plus(&sum.spent)?, zero.plus(&sum.reserved)?);
                Some(Spent::Sums { spent, reserved })
            }
            _ => None,
        }
    }
}

fn counted(group: &Spending) -> Result<Counted, Broken> {
    Counted::new(true, group.state, group.payment, group.amount.as_ref()).ok_or(Broken)
}

/// A sum and when it begins.
struct Running {
    since: Timestamp,
    sums: Sums,
}

fn read(
    table: &mut dyn Table,
    (profile, window): (&str, SpendWindow),
    rest: &str,
) -> Result<Option<Running>> {
    let sql = format!("SELECT since, sums FROM spending WHERE profile = $1 AND span = $2{rest}");
    let found = table.query(&sql, &[profile.into(), window.code().name().into()])?;
    let Some(mut row) = found.into_iter().next() else { return Ok(None) };
    Ok(Some(Running { since: row.required_time()?, sums: row.json()?.unwrap_or_default() }))
}

fn write(
    table: &mut dyn Table,
    profile: &str,
    window: &str,
    Running { since, sums }: &Running,
) -> Result<()> {
    let sql = "INSERT INTO spending (profile, span, since, sums) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (profile, span) DO UPDATE SET since = excluded.since, sums = excluded.sums";
    let values: [Value; 4] = [profile.into(), window.into(), (*since).into(), table::json(sums)?];
    table.execute(sql, &values).map(drop)
}

fn forget(table: &mut dyn Table, profile: &str) -> Result<()> {
    table.execute("DELETE FROM spending WHERE profile = $1", &[profile.into()]).map(drop)
}

/// Forgets all sums: charges were removed.
pub(super) fn forget_all(table: &mut dyn Table) -> Result<()> {
    table.execute("DELETE FROM spending", &[]).map(drop)
}

/// Keeps the sums of a profile in step with a charge that is written in this transaction.
pub(super) fn changed(
    table: &mut dyn Table,
    (profile, created): (&str, Timestamp),
    before: Option<&Counted>,
    after: Option<&Counted>,
) -> Result<()> {
    if before == after {
        return Ok(());
    }
    let rest = table.for_update();
    let sql = format!("SELECT span, since, sums FROM spending WHERE profile = $1{rest}");
    for mut row in table.query(&sql, &[profile.into()])? {
        let window = row.text()?;
        let mut running =
            Running { since: row.required_time()?, sums: row.json()?.unwrap_or_default() };
        if created < running.since {
            continue;
        }
        let taken = before.map_or(Ok(()), |charge| running.sums.take(charge, 1));
        let done = taken.and_then(|()| after.map_or(Ok(()), |it| running.sums.add(it, 1)));
        match done {
            Ok(()) => write(table, profile, &window, &running)?,
            Err(Broken) => return forget(table, profile),
        }
    }
    Ok(())
}

/// Makes sure that there is a sum for each of these windows. To be called before anything else in a
/// transaction that decides: it waits for whoever is writing a charge.
pub(super) fn prepare(
    table: &mut dyn Table,
    profile: &str,
    windows: &[SpendWindow],
    now: Timestamp,
) -> Result<()> {
    for window in windows {
        // Not locked: whoever is writing a charge may wait for it.
        if read(table, (profile, *window), "")?.is_some() {
            continue;
        }
        table.stop_writers()?;
        let since = lease::earlier(now, window.length());
        if let Ok(sums) = Sums::of(&table::spending(table, profile, since, None)?) {
            write(table, profile, window.code().name(), &Running { since, sums })?;
        }
    }
    Ok(())
}

/// What a profile has spent and reserved in a window up to now. Where `keeps`, what has left the window
/// is not taken off again the next time.
pub(super) fn spent(
    table: &mut dyn Table,
    (profile, window): (&str, SpendWindow),
    limit: &Money,
    now: Timestamp,
    keeps: bool,
) -> Result<Spent> {
    let since = lease::earlier(now, window.length());
    // Where sums can't tell, the charges themselves do.
    let exact = |table: &mut dyn Table| {
        admission::sums(limit, &table::spending(table, profile, since, None)?)
    };
    let rest = if keeps { table.for_update() } else { "" };
    let Some(mut running) = read(table, (profile, window), rest)? else { return exact(table) };
    // A clock that was set back moves the window back as well.
    let (from, to) = (running.since.min(since), running.since.max(since));
    let charges = table::spending(table, profile, from, Some(to))?;
    let moved = charges.iter().try_for_each(|group| {
        let charge = counted(group)?;
        match running.since < since {
            true => running.sums.take(&charge, group.count),
            false => running.sums.add(&charge, group.count),
        }
    });
    if moved.is_err() {
        if keeps {
            forget(table, profile)?;
        }
        return exact(table);
    }
    let is_behind = !charges.is_empty() || to.duration_since(from) > MAX_LAG;
    running.since = since;
    if keeps && is_behind {
        write(table, profile, window.code().name(), &running)?;
    }
    match running.sums.towards(limit) {
        Some(spent @ Spent::Sums { .. }) => Ok(spent),
        _ => exact(table),
    }
}
