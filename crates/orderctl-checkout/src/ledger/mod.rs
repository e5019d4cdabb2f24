//! Every attempt to place an order, recorded before it is sent, and its outcome.
//!
//! The ledger is why an order is not placed twice, not lost and never at more than allowed: an
//! [`Intent`] is written down and its amount reserved before anything is sent, and the outcome is
//! written down afterwards. There is one trait and two stores, a `SQLite` file for one user and a
//! `PostgreSQL` database for many machines. The stores know how to run a transaction and nothing
//! else; everything the ledger decides is written once:
//!
//! - `attempt`, `record`, `ended`, `fingerprint`, `origin`: what is recorded of an attempt;
//! - `admission`: may this order go? `transitions`: what may become of an attempt? `lease`: how long it is
//!   held; `owner`: who works on it, and does that run still live? `moment`: how long ago something was. All
//!   are pure;
//! - `repository`: each operation as one transaction over a `store`; `facts`: what it decides by; `table`,
//!   `query`: the SQL of both stores;
//! - `sums`: what profiles have spent, kept in step with the attempts;
//! - `freeze`: the stop for every charge; `notice`, `observation`: what receivers are told;
//! - `rows`: the keys of an order file's rows; `redacted`: the last look for secrets before a write;
//! - `open`: which store a URL names; `sqlite` (with `place`, `flush`, `backup`), `postgres`: the stores.
//!
//! # Time
//! Every function is told what time it is. A `PostgreSQL` ledger moves that onto the clock of its
//! server, so that machines whose clocks differ agree on leases and on the spending window. A
//! clock that was set back makes nothing forgotten: attempts of the future count as spent, and as
//! likely duplicates, until their time has passed. See `lease` for the rest.

mod admission;
mod attempt;
mod backup;
mod ended;
mod facts;
mod fingerprint;
mod flush;
mod freeze;
mod lease;
mod moment;
mod notice;
mod observation;
mod open;
mod origin;
mod owner;
mod place;
#[cfg(feature = "postgres")]
mod postgres;
mod query;
mod record;
mod redacted;
mod repository;
mod rows;
mod sqlite;
mod store;
mod sums;
mod table;
mod transitions;

use std::path::Path;

use jiff::{SignedDuration, Timestamp};

pub use admission::{Admission, DUPLICATE_WINDOW, SpendWindow, Spent};
pub use attempt::{
    Attempt, Intent, Loss, ParseStateError, Probe, ProbeOutcome, Settled, Settlement, State,
};
pub use ended::Ended;
pub use fingerprint::fingerprint;
pub use freeze::Freeze;
pub use lease::{LEASE, RENEW_EVERY, SEND_WITHIN};
pub use moment::{Moment, Uptime};
pub use notice::{Delivered, Notice, NoticeKind, Subscription};
pub use observation::Observation;
pub use open::{ConnectOptions, file_system, open, peek};
pub use origin::{Origin, ParseTraceParentError, TraceParent};
pub use owner::{Liveness, Owner, Process, Sign};
pub use query::{Filter, StatsRow, SumState};
pub use record::{RecordedError, RecordedOrder, RecordedParameter, RecordedRequest, RecordedValue};
pub use redacted::Redacted;

use orderctl_core::error::{Code, Error, Result};
use orderctl_core::{AttemptId, Money, Remedy};

/// The ledger. Several threads and processes may use it at once.
pub trait Ledger: Send + Sync {
    /// Asks whether an order may go, and if so writes its intent down and reserves its amount.
    ///
    /// One transaction: of several processes with one key exactly one gets [`Admission::Go`], and of
    /// several that share a limit only as many as fit.
    ///
    /// # Errors
    /// When the ledger can't be used. Then nothing may be sent.
    fn begin(&self, intent: &Intent, now: Timestamp) -> Result<Admission>;

    /// What [`Ledger::begin`] would say of earlier attempts now, for an order whose price nobody has
    /// asked for yet: no limit is weighed, and nothing is written, but that a lease which no owner can
    /// have taken is cut. Nothing if none stands in the way.
    ///
    /// # Errors
    /// When the ledger can't be used.
    fn check_existing(&self, intent: &Intent, now: Timestamp) -> Result<Option<Admission>>;

    /// Records that the request is about to leave. When this returns it is on the disk.
    ///
    /// # Errors
    /// When the ledger can't be used, or the attempt was given up because its lease had run out.
    /// Then nothing may be sent.
    fn sent(&self, attempt: &AttemptId, now: Moment) -> Result<()>;

    /// What a profile has spent and reserved in a window of time, for a limit of this currency.
    ///
    /// # Errors
    /// When the ledger can't be used.
    fn spent(
        &self,
        profile: &str,
        window: SpendWindow,
        limit: &Money,
        now: Timestamp,
    ) -> Result<Spent>;

    /// The key under which the order of this row was first placed, if it was. Keys belong to a mode, so the
    /// row's name says of which mode it is.
    ///
    /// # Errors
    /// When the ledger can't be used. One that does not exist yet knows none.
    fn bound(&self, row: &str) -> Result<Option<String>>;

    /// Records under which key the order of this row is placed, unless another one is recorded, and says
    /// which. When this returns it is on the disk: from now on the row means that order.
    ///
    /// # Errors
    /// When the ledger can't be used. Then nothing may be sent.
    fn bind(&self, row: &str, key: &str, now: Timestamp) -> Result<String>;

    /// Claims those of these rows of an order file that no other runner holds; their names. A claim ends
    /// by itself after a lease.
    ///
    /// # Errors
    /// When the ledger can't be used.
    fn claim_rows(&self, rows: &[&str], owner: &Owner, now: Timestamp) -> Result<Vec<String>>;

    /// Gives up every claim of this runner.
    ///
    /// # Errors
    /// When the ledger can't be used.
    fn release_rows(&self, owner: &Owner, now: Timestamp) -> Result<()>;

    /// Says that the owner lives; to be called every [`RENEW_EVERY`]. False when the attempt is
    /// settled or somebody else's by now.
    ///
    /// # Errors
    /// When the ledger can't be used.
    fn renew(&self, attempt: &AttemptId, owner: &Owner, now: Timestamp) -> Result<bool>;

    /// Ends the lease of an owner that is known to be dead, without waiting for its end. Nothing
    /// happens if the attempt is somebody else's by now.
    ///
    /// # Errors
    /// When the ledger can't be used.
    fn expire_lease(&self, attempt: &AttemptId, owner: &Owner, now: Timestamp) -> Result<()>;

    /// Takes over an attempt that was sent or is unknown, and that nobody is at work on, to look for its
    /// order. The caller has asked whether its owner lives, where that can be asked: the ledger knows the
    /// lease alone. False when somebody is, or when it is settled by now, as the intent of a dead owner
    /// then is: it was never sent.
    ///
    /// # Errors
    /// When the ledger can't be used.
    fn take_over(&self, attempt: &AttemptId, owner: &Owner, now: Timestamp) -> Result<bool>;

    /// Takes up an absent attempt again, whose order shows or may show after all: it is unknown from
    /// now on, and this owner's. In the same transaction the attempt that the provider refused because
    /// of it gets its outcome, for a key has one open attempt at most. False if it is not absent any
    /// more, or another one of its key is open by now.
    ///
    /// # Errors
    /// When the ledger can't be used.
    fn reopen(
        &self,
        absent: &AttemptId,
        owner: &Owner,
        refused: Option<(&AttemptId, &Settlement)>,
        now: Timestamp,
    ) -> Result<bool>;

    /// Adds that the answer to the request got lost, how, and the reason in words: it decides when an
    /// order that is not there counts as absent.
    ///
    /// # Errors
    /// When the ledger can't be used. Without this record the sender is taken to have died, which
    /// makes an order absent later, never earlier.
    fn lost(&self, attempt: &AttemptId, at: Moment, loss: Loss, why: &str) -> Result<Attempt>;

    /// Adds what a look at the provider showed.
    ///
    /// # Errors
    /// When the ledger can't be used.
    fn probe(
        &self,
        attempt: &AttemptId,
        at: Moment,
        found: ProbeOutcome,
        seen: &str,
    ) -> Result<Attempt>;

    /// Records the outcome, lets go of the lease and returns the record. What is settled is never
    /// changed, but that a pending order may be paid: the same outcome again returns the first
    /// record, and another one [`Settled::AlreadySettled`].
    ///
    /// # Errors
    /// When the ledger can't be used, or an attempt that is open can't have this outcome ([`Guard`]).
    ///
    /// [`Guard`]: orderctl_core::error::Kind::Guard
    fn settle(&self, attempt: &AttemptId, outcome: &Settlement, now: Timestamp) -> Result<Settled>;

    /// Records how the run ended, where that came out otherwise than the outcome said: an order that
    /// was waited for, and did not run when the wait ended.
    ///
    /// # Errors
    /// When the ledger can't be used.
    fn record_end(&self, attempt: &AttemptId, ended: Ended) -> Result<()>;

    /// The absent attempts of this fingerprint, those first that were settled last, and of many only
    /// these.
    ///
    /// # Errors
    /// When the ledger can't be used. One that does not exist yet is empty.
    fn absent(&self, fingerprint: &str) -> Result<Vec<Attempt>>;

    /// Removes the attempts of the sandbox of this endpoint, which is being reset: what they ordered
    /// is no more. Attempts at any real provider are never removed. Says how many there were.
    ///
    /// # Errors
    /// When the ledger can't be used.
    fn forget_sandbox(&self, endpoint: &str) -> Result<u64>;

    /// Writes a whole copy of the ledger to a new file, which is its owner's alone, while others may
    /// write. Says how many attempts the copy has.
    ///
    /// # Errors
    /// When there is no ledger, the file exists, can't be written, or the store has tools of its own
    /// for this.
    fn backup(&self, file: &Path) -> Result<u64>;

    /// Records that an order is placed although its attempt is settled otherwise, which is never
    /// changed: as a further attempt of this id, with [`late_of`](Attempt::late_of), that counts as
    /// spent.
    ///
    /// # Errors
    /// When the ledger can't be used; when the outcome is not "placed", or the attempt is not settled
    /// otherwise ([`Guard`](orderctl_core::error::Kind::Guard)).
    fn settle_late(
        &self,
        attempt: &AttemptId,
        id: &AttemptId,
        outcome: &Settlement,
        now: Timestamp,
    ) -> Result<Attempt>;

    /// Stops every charge of all who share this ledger, from the moment that this returns:
    /// [`Ledger::begin`] answers [`Admission::Frozen`]. What has begun ends. If charges are stopped
    /// already, that stays as it is. Returns what is in force.
    ///
    /// # Errors
    /// When the ledger can't be used.
    fn freeze(&self, freeze: &Freeze) -> Result<Freeze>;

    /// Allows charges again, and returns what had stopped them, if anything did.
    ///
    /// # Errors
    /// When the ledger can't be used.
    fn unfreeze(&self) -> Result<Option<Freeze>>;

    /// What stops charges now, if anything does.
    ///
    /// # Errors
    /// When the ledger can't be used. One that does not exist yet stops nothing.
    fn frozen(&self) -> Result<Option<Freeze>>;

    /// Makes sure that an intent could be written down now, and writes nothing: the ledger can be written
    /// to, or could be made if it does not exist yet.
    ///
    /// # Errors
    /// When the ledger can't be used.
    fn check_writable(&self) -> Result<()>;

    /// Writes down notices of what was observed, in one transaction: each receiver is told once of a
    /// subject and its state. Nothing is written where there is nothing new.
    ///
    /// # Errors
    /// When the ledger can't be used.
    fn observe(&self, observations: &[Observation], now: Timestamp) -> Result<()>;

    /// Takes a notice for one of these receivers that no other run is sending, to send it: the oldest of
    /// those that were refused least often. A receiver that was too slow is left alone for a while. A run
    /// that dies with the notice leaves it to others after a minute.
    ///
    /// # Errors
    /// When the ledger can't be used. One that does not exist yet has none.
    fn claim_notice(&self, targets: &[&str], now: Timestamp) -> Result<Option<Notice>>;

    /// Removes a notice that its receiver has taken; otherwise gives it back, to be sent again. Says for
    /// how long the receiver is left alone, if it was too slow: a minute, and twice as long each further
    /// time, up to an hour.
    ///
    /// # Errors
    /// When the ledger can't be used. Then it may be sent again.
    fn end_notice(
        &self,
        notice: &Notice,
        delivered: Delivered,
        now: Timestamp,
    ) -> Result<Option<SignedDuration>>;

    /// One attempt.
    ///
    /// # Errors
    /// When the ledger can't be used. One that does not exist yet is empty.
    fn get(&self, attempt: &AttemptId) -> Result<Option<Attempt>>;

    /// Shows attempts, newest first, one after the other; few are in memory at once. `show` may
    /// use the ledger.
    ///
    /// # Errors
    /// When the ledger can't be used, and what `show` fails with.
    fn list(&self, filter: &Filter, show: &mut dyn FnMut(Attempt) -> Result<()>) -> Result<()>;

    /// Charges by day, profile, state and currency, oldest day first.
    ///
    /// # Errors
    /// When the ledger can't be used.
    fn stats(&self, since: Option<Timestamp>) -> Result<Vec<StatsRow>>;
}

/// A store of a newer program: this one does not know what its columns mean.
fn too_new(found: i64, known: usize) -> Error {
    Error::config(format!(
        "the ledger has version {found}, and this program knows versions up to {known}"
    ))
    .code(Code::LedgerVersion)
    .remedy(Remedy::LatestVersion)
}
