//! The ledger itself: every operation as one transaction over a store, the same for all stores.

use std::path::Path;

use jiff::{SignedDuration, Timestamp};

use super::admission::{self, Admission, SpendWindow, Spent};
use super::attempt::{Attempt, Intent, Loss, ProbeOutcome, Settled, Settlement, State};
use super::notice::{self, Delivered, Notice, Standing};
use super::observation::{self, Observation};
use super::query::{self, Filter, StatsRow};
use super::store::{Store, Write};
use super::sums::{self, Counted};
use super::table::{self, Table};
use super::transitions::{self, Change};
use super::{Ended, Freeze, Ledger, Moment, Owner, facts, freeze, lease, rows};
use orderctl_core::error::{Code, Error, Result};
use orderctl_core::{AttemptId, Money, Remedy};

/// How many attempts are read at once: enough to be fast, few enough to be small.
const PAGE: usize = 256;

impl<S: Store> Ledger for S {
    fn begin(&self, intent: &Intent, now: Timestamp) -> Result<Admission> {
        self.write(Write::Serialized, |table, rerun| {
            let now = table.shared_time(now);
            if rerun && let Some(written) = find(table, &intent.attempt)? {
                return Ok(Admission::Go(written));
            }
            let is_limited = |window: &SpendWindow| intent.limit(*window).is_some();
            let limited: Vec<_> = SpendWindow::ALL.into_iter().filter(is_limited).collect();
            sums::prepare(table, &intent.profile, &limited, now)?;
            facts::expire_abandoned(table, now)?;
            let mut facts = facts::read(table, intent, now)?;
            facts::cut_lease(table, facts.of_key.as_mut(), now)?;
            for window in limited {
                if let Some(limit) = intent.limit(window) {
                    let of = (intent.profile.as_str(), window);
                    facts.spent.push((window, sums::spent(table, of, limit, now, true)?));
                }
            }
            if let Some(answer) = admission::decide(intent, facts, now)? {
                return Ok(answer);
            }
            let attempt = Attempt::of(intent, now, lease::from(now));
            table::insert(table, &attempt)?;
            Ok(Admission::Go(attempt))
        })
    }

    fn check_existing(&self, intent: &Intent, now: Timestamp) -> Result<Option<Admission>> {
        let unlimited = Intent { max_spend: None, max_spend_30d: None, ..intent.clone() };
        let known = self.read(|table| {
            let now = table.shared_time(now);
            let facts = facts::read(table, &unlimited, now)?;
            let held = facts.of_key.as_ref();
            let endless = held.filter(|held| lease::clamp(&mut (*held).clone(), now));
            let endless = endless.map(|held| held.attempt.clone());
            let known = admission::decide(&unlimited, facts, now)?
                .filter(|known| !facts::is_void(known, now));
            Ok((known, endless))
        })?;
        let Some((known, endless)) = known else { return Ok(None) };
        if let Some(endless) = endless {
            // Whoever waits for this owner must see its lease run out.
            alter(self, Write::Buffered, &endless, now, |record, now, _| {
                Ok(lease::clamp(record, now))
            })?;
        }
        Ok(known)
    }

    fn spent(
        &self,
        profile: &str,
        window: SpendWindow,
        limit: &Money,
        now: Timestamp,
    ) -> Result<Spent> {
        let spent = self.read(|table| {
            let now = table.shared_time(now);
            sums::spent(table, (profile, window), limit, now, false)
        })?;
        spent.map_or_else(|| admission::sums(limit, &[]), Ok)
    }

    fn bound(&self, row: &str) -> Result<Option<String>> {
        Ok(self.read(|table| rows::key_of(table, row))?.flatten())
    }

    fn bind(&self, row: &str, key: &str, now: Timestamp) -> Result<String> {
        self.write(Write::SerializedDurable, |table, _| {
            let now = table.shared_time(now);
            match rows::key_of(table, row)? {
                Some(bound) => Ok(bound),
                None => rows::bind(table, row, key, now).map(|()| key.to_owned()),
            }
        })
    }

    fn claim_rows(&self, rows: &[&str], owner: &Owner, now: Timestamp) -> Result<Vec<String>> {
        // In a transaction of its own: rows that are not committed can't be skipped, only waited for.
        self.write(Write::Buffered, |table, _| rows::add(table, rows))?;
        self.write(Write::Buffered, |table, _| {
            let now = table.shared_time(now);
            rows::claim(table, rows, &owner.run, now)
        })
    }

    fn release_rows(&self, owner: &Owner, now: Timestamp) -> Result<()> {
        self.write(Write::Buffered, |table, _| {
            let now = table.shared_time(now);
            rows::release(table, &owner.run, now)
        })
    }

    fn expire_lease(&self, attempt: &AttemptId, owner: &Owner, now: Timestamp) -> Result<()> {
        alter(self, Write::Buffered, attempt, now, |record, _, _| {
            Ok(transitions::expire_lease(record, owner))
        })
        .map(drop)
    }

    fn sent(&self, attempt: &AttemptId, now: Moment) -> Result<()> {
        let Moment { at, uptime } = now;
        alter(self, Write::Durable, attempt, at, |record, at, rerun| {
            transitions::sent(record, &Moment { at, uptime: uptime.clone() }, rerun)
        })
        .map(drop)
    }

    fn renew(&self, attempt: &AttemptId, owner: &Owner, now: Timestamp) -> Result<bool> {
        let mut own = false;
        alter(self, Write::Buffered, attempt, now, |record, now, _| {
            own = transitions::renew(record, owner, now);
            Ok(own)
        })?;
        Ok(own)
    }

    fn take_over(&self, attempt: &AttemptId, owner: &Owner, now: Timestamp) -> Result<bool> {
        let mut taken = false;
        alter(self, Write::Buffered, attempt, now, |record, now, rerun| {
            let dead = lease::clamp(record, now) || transitions::expire(record, now);
            taken = transitions::take_over(record, owner, now, rerun);
            Ok(dead || taken)
        })?;
        Ok(taken)
    }

    fn reopen(
        &self,
        absent: &AttemptId,
        owner: &Owner,
        refused: Option<(&AttemptId, &Settlement)>,
        now: Timestamp,
    ) -> Result<bool> {
        self.write(Write::Serialized, |table, rerun| {
            let now = table.shared_time(now);
            if let Some((attempt, outcome)) = refused {
                let mut record = locked(table, attempt)?;
                let before = Counted::of(&record);
                match transitions::settle(&mut record, outcome, now)? {
                    Change::Made => table::update(table, before.as_ref(), &record)?,
                    Change::Same => {}
                    Change::Closed => {
                        return Err(transitions::no_such_change(&record, outcome.state));
                    }
                }
            }
            let mut record = locked(table, absent)?;
            if rerun && record.state == State::Unknown && record.owner == *owner {
                return Ok(true);
            }
            let open = match record.key.as_deref() {
                Some(key) => {
                    let of_key = [key.into(), record.mode.name().into()];
                    table::select_one(table, query::OPEN_OF_KEY, &of_key)?
                }
                None => None,
            };
            let before = Counted::of(&record);
            let reopened = open.is_none() && transitions::reopen(&mut record, owner, now);
            if reopened {
                table::update(table, before.as_ref(), &record)?;
            }
            Ok(reopened)
        })
    }

    fn lost(&self, attempt: &AttemptId, at: Moment, loss: Loss, why: &str) -> Result<Attempt> {
        let Moment { at, uptime } = at;
        alter(self, Write::Buffered, attempt, at, |record, at, rerun| {
            let at = Moment { at, uptime: uptime.clone() };
            Ok(transitions::lost(record, at, loss, why, rerun))
        })
    }

    fn probe(
        &self,
        attempt: &AttemptId,
        at: Moment,
        found: ProbeOutcome,
        seen: &str,
    ) -> Result<Attempt> {
        let Moment { at, uptime } = at;
        alter(self, Write::Buffered, attempt, at, |record, at, rerun| {
            let at = Moment { at, uptime: uptime.clone() };
            Ok(transitions::probe(record, at, found, seen, rerun))
        })
    }

    fn settle(&self, attempt: &AttemptId, outcome: &Settlement, now: Timestamp) -> Result<Settled> {
        self.write(Write::Durable, |table, _| {
            let mut record = locked(table, attempt)?;
            let (before, counted) = (Standing::of(&record), Counted::of(&record));
            let now = table.shared_time(now);
            Ok(match transitions::settle(&mut record, outcome, now)? {
                Change::Made => {
                    table::update(table, counted.as_ref(), &record)?;
                    let told = self.subscriptions();
                    notice::of_outcome(table, told, Some(before), &record, now)?;
                    table::add_orders(table, attempt, &outcome.order_ids)?;
                    Settled::Written(record)
                }
                Change::Same => Settled::Written(record),
                Change::Closed => Settled::AlreadySettled(record),
            })
        })
    }

    fn record_end(&self, attempt: &AttemptId, ended: Ended) -> Result<()> {
        alter(self, Write::Buffered, attempt, Timestamp::UNIX_EPOCH, |record, _, _| {
            let new = record.ended != Some(ended);
            record.ended = Some(ended);
            Ok(new)
        })
        .map(drop)
    }

    fn absent(&self, fingerprint: &str) -> Result<Vec<Attempt>> {
        let rows = self.read(|table| table::select(table, query::ABSENT, &[fingerprint.into()]))?;
        Ok(rows.unwrap_or_default().into_iter().map(|(_, attempt)| attempt).collect())
    }

    fn forget_sandbox(&self, endpoint: &str) -> Result<u64> {
        if self.read(|_| Ok(()))?.is_none() {
            return Ok(0);
        }
        self.write(Write::Serialized, |table, _| table::forget_sandbox(table, endpoint))
    }

    fn backup(&self, file: &Path) -> Result<u64> {
        self.copy_to(file)
    }

    fn settle_late(
        &self,
        attempt: &AttemptId,
        id: &AttemptId,
        outcome: &Settlement,
        now: Timestamp,
    ) -> Result<Attempt> {
        self.write(Write::SerializedDurable, |table, rerun| {
            if rerun && let Some(written) = find(table, id)? {
                return Ok(written);
            }
            let settled = find(table, attempt)?.ok_or_else(|| no_attempt(attempt))?;
            let of_key = match &settled.key {
                Some(key) => {
                    let of_key = [key.as_str().into(), settled.mode.name().into()];
                    table::select_one(table, query::OF_KEY, &of_key)?
                }
                None => None,
            };
            let late =
                transitions::late(&settled, of_key.as_ref(), id, outcome, table.shared_time(now))?;
            table::insert(table, &late)?;
            notice::of_outcome(table, self.subscriptions(), None, &late, late.created)?;
            table::add_orders(table, id, &outcome.order_ids)?;
            Ok(late)
        })
    }

    fn freeze(&self, freeze: &Freeze) -> Result<Freeze> {
        self.write(Write::SerializedDurable, |table, _| {
            let since = table.shared_time(freeze.since);
            let asked = Freeze { since, ..freeze.clone() };
            let in_force = freeze::write(table, &asked)?;
            if in_force == asked {
                notice::of_freeze(table, self.subscriptions(), &in_force)?;
            }
            Ok(in_force)
        })
    }

    fn unfreeze(&self) -> Result<Option<Freeze>> {
        if self.frozen()?.is_none() {
            return Ok(None);
        }
        self.write(Write::SerializedDurable, |table, _| freeze::remove(table))
    }

    fn frozen(&self) -> Result<Option<Freeze>> {
        Ok(self.read(freeze::read)?.flatten())
    }

    fn check_writable(&self) -> Result<()> {
        self.try_write()
    }

    fn observe(&self, observations: &[Observation], now: Timestamp) -> Result<()> {
        let told = self.subscriptions();
        let is_news = self.read(|table| observation::is_news(table, told, observations))?;
        if !is_news.unwrap_or_else(|| observations.iter().any(|it| it.state.is_some())) {
            return Ok(());
        }
        self.write(Write::SerializedDurable, |table, _| {
            let now = table.shared_time(now);
            observation::write(table, told, observations, now)
        })
    }

    fn claim_notice(&self, targets: &[&str], now: Timestamp) -> Result<Option<Notice>> {
        if self.read(|_| Ok(()))?.is_none() {
            return Ok(None);
        }
        self.write(Write::Buffered, |table, _| {
            let now = table.shared_time(now);
            notice::claim(table, targets, now)
        })
    }

    fn end_notice(
        &self,
        notice: &Notice,
        delivered: Delivered,
        now: Timestamp,
    ) -> Result<Option<SignedDuration>> {
        self.write(Write::Buffered, |table, _| {
            let now = table.shared_time(now);
            notice::end(table, notice, delivered, now)
        })
    }

    fn get(&self, attempt: &AttemptId) -> Result<Option<Attempt>> {
        Ok(self.read(|table| find(table, attempt))?.flatten())
    }

    fn list(&self, filter: &Filter, show: &mut dyn FnMut(Attempt) -> Result<()>) -> Result<()> {
        let mut left = filter.limit.unwrap_or(usize::MAX);
        let mut last = None;
        while left > 0 {
            let page = self.read(|table| query::page(table, filter, last, left.min(PAGE)))?;
            let page = page.unwrap_or_default();
            left = if page.len() < left.min(PAGE) { 0 } else { left - page.len() };
            for (seq, attempt) in page {
                last = Some((attempt.created, seq));
                show(attempt)?;
            }
        }
        Ok(())
    }

    fn stats(&self, since: Option<Timestamp>) -> Result<Vec<StatsRow>> {
        Ok(self.read(|table| query::stats(table, since))?.unwrap_or_default())
    }
}

/// Reads an attempt, changes it and writes it, in one transaction.
fn alter<S: Store + ?Sized>(
    store: &S,
    how: Write,
    attempt: &AttemptId,
    now: Timestamp,
    mut change: impl FnMut(&mut Attempt, Timestamp, bool) -> Result<bool>,
) -> Result<Attempt> {
    store.write(how, |table, rerun| {
        let mut record = locked(table, attempt)?;
        let (now, before) = (table.shared_time(now), Counted::of(&record));
        if change(&mut record, now, rerun)? {
            table::update(table, before.as_ref(), &record)?;
        }
        Ok(record)
    })
}

/// An attempt that is about to be changed.
fn locked(table: &mut dyn Table, attempt: &AttemptId) -> Result<Attempt> {
    let rest = format!("WHERE attempt = $1{}", table.for_update());
    table::select_one(table, &rest, &[attempt.into()])?.ok_or_else(|| no_attempt(attempt))
}

fn no_attempt(attempt: &AttemptId) -> Error {
    Error::usage(format!("attempt {attempt} not found in the ledger"))
        .code(Code::NoAttempt)
        .remedy(Remedy::ListAttempts)
}

fn find(table: &mut dyn Table, attempt: &AttemptId) -> Result<Option<Attempt>> {
    table::select_one(table, "WHERE attempt = $1", &[attempt.into()])
}
