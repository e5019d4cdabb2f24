//! A ledger that is given no secret.

use std::path::Path;

use jiff::{SignedDuration, Timestamp};

use super::{
    Admission, Attempt, Delivered, Ended, Filter, Freeze, Intent, Ledger, Loss, Moment, Notice,
    Observation, Owner, ProbeOutcome, Settled, Settlement, SpendWindow, Spent, StatsRow,
};
use orderctl_core::error::Result;
use orderctl_core::{AttemptId, Money, Redactor};

/// A ledger, behind the last look for secrets. What is recorded was masked where it was made; what a
/// provider repeats in a place that nobody thought of is masked here.
pub struct Redacted {
    ledger: Box<dyn Ledger>,
    redactor: Redactor,
}

impl Redacted {
    /// This ledger, without what the redactor knows.
    #[must_use]
    pub fn new(ledger: Box<dyn Ledger>, redactor: Redactor) -> Self {
        Self { ledger, redactor }
    }

    fn masked(&self, outcome: &Settlement) -> Settlement {
        Settlement {
            result: outcome.result.as_ref().map(|receipt| receipt.masked(&self.redactor)),
            error: outcome.error.as_ref().map(|error| error.masked(&self.redactor)),
            note: outcome
                .note
                .as_deref()
                .map(|note| self.redactor.mask_distinctive(note).into_owned()),
            ..outcome.clone()
        }
    }
}

impl Ledger for Redacted {
    fn begin(&self, intent: &Intent, now: Timestamp) -> Result<Admission> {
        let requests =
            intent.requests.iter().map(|request| request.masked(&self.redactor)).collect();
        let recorded = intent.recorded.masked(&self.redactor);
        self.ledger.begin(&Intent { requests, recorded, ..intent.clone() }, now)
    }

    fn check_existing(&self, intent: &Intent, now: Timestamp) -> Result<Option<Admission>> {
        self.ledger.check_existing(intent, now)
    }

    fn sent(&self, attempt: &AttemptId, now: Moment) -> Result<()> {
        self.ledger.sent(attempt, now)
    }

    fn renew(&self, attempt: &AttemptId, owner: &Owner, now: Timestamp) -> Result<bool> {
        self.ledger.renew(attempt, owner, now)
    }

    fn spent(
        &self,
        profile: &str,
        window: SpendWindow,
        limit: &Money,
        now: Timestamp,
    ) -> Result<Spent> {
        self.ledger.spent(profile, window, limit, now)
    }

    fn bound(&self, row: &str) -> Result<Option<String>> {
        self.ledger.bound(row)
    }

    fn bind(&self, row: &str, key: &str, now: Timestamp) -> Result<String> {
        self.ledger.bind(row, key, now)
    }

    fn claim_rows(&self, rows: &[&str], owner: &Owner, now: Timestamp) -> Result<Vec<String>> {
        self.ledger.claim_rows(rows, owner, now)
    }

    fn release_rows(&self, owner: &Owner, now: Timestamp) -> Result<()> {
        self.ledger.release_rows(owner, now)
    }

    fn expire_lease(&self, attempt: &AttemptId, owner: &Owner, now: Timestamp) -> Result<()> {
        self.ledger.expire_lease(attempt, owner, now)
    }

    fn take_over(&self, attempt: &AttemptId, owner: &Owner, now: Timestamp) -> Result<bool> {
        self.ledger.take_over(attempt, owner, now)
    }

    fn probe(
        &self,
        attempt: &AttemptId,
        at: Moment,
        found: ProbeOutcome,
        seen: &str,
    ) -> Result<Attempt> {
        self.ledger.probe(attempt, at, found, &self.redactor.mask_distinctive(seen))
    }

    fn lost(&self, attempt: &AttemptId, at: Moment, loss: Loss, why: &str) -> Result<Attempt> {
        self.ledger.lost(attempt, at, loss, &self.redactor.mask_distinctive(why))
    }

    fn settle(&self, attempt: &AttemptId, outcome: &Settlement, now: Timestamp) -> Result<Settled> {
        self.ledger.settle(attempt, &self.masked(outcome), now)
    }

    fn settle_late(
        &self,
        attempt: &AttemptId,
        id: &AttemptId,
        outcome: &Settlement,
        now: Timestamp,
    ) -> Result<Attempt> {
        self.ledger.settle_late(attempt, id, &self.masked(outcome), now)
    }

    fn record_end(&self, attempt: &AttemptId, ended: Ended) -> Result<()> {
        self.ledger.record_end(attempt, ended)
    }

    fn reopen(
        &self,
        absent: &AttemptId,
        owner: &Owner,
        refused: Option<(&AttemptId, &Settlement)>,
        now: Timestamp,
    ) -> Result<bool> {
        let refused = refused.map(|(attempt, outcome)| (attempt, self.masked(outcome)));
        let refused = refused.as_ref().map(|(attempt, outcome)| (*attempt, outcome));
        self.ledger.reopen(absent, owner, refused, now)
    }

    fn absent(&self, fingerprint: &str) -> Result<Vec<Attempt>> {
        self.ledger.absent(fingerprint)
    }

    fn forget_sandbox(&self, endpoint: &str) -> Result<u64> {
        self.ledger.forget_sandbox(endpoint)
    }

    fn backup(&self, file: &Path) -> Result<u64> {
        self.ledger.backup(file)
    }

    fn freeze(&self, freeze: &Freeze) -> Result<Freeze> {
        let masked = |reason: &String| self.redactor.mask_distinctive(reason).into_owned();
        let reason = freeze.reason.as_ref().map(masked);
        self.ledger.freeze(&Freeze { reason, ..freeze.clone() })
    }

    fn unfreeze(&self) -> Result<Option<Freeze>> {
        self.ledger.unfreeze()
    }

    fn frozen(&self) -> Result<Option<Freeze>> {
        self.ledger.frozen()
    }

    fn check_writable(&self) -> Result<()> {
        self.ledger.check_writable()
    }

    fn observe(&self, observations: &[Observation], now: Timestamp) -> Result<()> {
        let masked = |observation: &Observation| Observation {
            about: self.redactor.mask_distinctive_in(&observation.about),
            ..observation.clone()
        };
        let observations: Vec<Observation> = observations.iter().map(masked).collect();
        self.ledger.observe(&observations, now)
    }

    fn claim_notice(&self, targets: &[&str], now: Timestamp) -> Result<Option<Notice>> {
        self.ledger.claim_notice(targets, now)
    }

    fn end_notice(
        &self,
        notice: &Notice,
        delivered: Delivered,
        now: Timestamp,
    ) -> Result<Option<SignedDuration>> {
        self.ledger.end_notice(notice, delivered, now)
    }

    fn get(&self, attempt: &AttemptId) -> Result<Option<Attempt>> {
        self.ledger.get(attempt)
    }

    fn list(&self, filter: &Filter, show: &mut dyn FnMut(Attempt) -> Result<()>) -> Result<()> {
        self.ledger.list(filter, show)
    }

    fn stats(&self, since: Option<Timestamp>) -> Result<Vec<StatsRow>> {
        self.ledger.stats(since)
    }
}
