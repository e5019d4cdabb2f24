//! Notices: what others are told of an outcome. They are written with it, in one transaction, and kept until
//! they are taken: a run that dies in between leaves them to the next.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};

use super::attempt::{Attempt, State};
use super::freeze::Freeze;
use super::table::{Table, Value};
use orderctl_core::PaymentState;
use orderctl_core::error::{Error, Result};

/// What a receiver can be told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoticeKind {
    /// A charge is placed and paid.
    Placed,
    /// Whether a charge is placed is not known.
    Unknown,
    /// A charge is placed, and its payment is pending.
    Pending,
    /// The paid time of a service ends soon.
    Expiring,
    /// The balance of an account is below the profile's limit.
    LowBalance,
    /// Charges are frozen.
    Frozen,
}

impl NoticeKind {
    /// Its word in the configuration and in a notice.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Placed => "placed",
            Self::Unknown => "unknown",
            Self::Pending => "pending",
            Self::Expiring => "expiring",
            Self::LowBalance => "low_balance",
            Self::Frozen => "frozen",
        }
    }
}

/// A receiver of notices, and what it is told of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subscription {
    /// The name by which whoever sends finds the receiver.
    pub target: String,
    /// What it is told of; of nothing else is a notice written.
    pub kinds: Vec<NoticeKind>,
}

/// One notice for one receiver.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What makes it one and the same, however often it is sent.
    pub id: String,
    /// The name of the receiver, as [`Subscription::target`].
    pub target: String,
    /// The JSON document that is sent.
    pub body: String,
}

/// How long a notice is its sender's; then another run may send it.
const CLAIM: SignedDuration = SignedDuration::from_secs(60);

/// How long a receiver that was too slow is left alone; twice as long each further time.
const FIRST_PAUSE: SignedDuration = SignedDuration::from_mins(1);

/// How long at most.
const MAX_PAUSE: SignedDuration = SignedDuration::from_hours(1);

/// What became of a notice that was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delivered {
    /// Its receiver has it.
    Taken,
    /// Its receiver said no, or could not be told.
    Refused,
    /// Its receiver held up whoever sent it, and did not take it.
    TooSlow,
}

/// Where an attempt stands, as far as it is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Standing(State, Option<PaymentState>);

impl Standing {
    pub(super) fn of(attempt: &Attempt) -> Self {
        Self(attempt.state, attempt.payment)
    }

    /// What there is to tell of it.
    fn kind(self) -> Option<NoticeKind> {
        match self {
            Self(State::Placed, Some(PaymentState::Pending)) => Some(NoticeKind::Pending),
            Self(State::Placed, _) => Some(NoticeKind::Placed),
            Self(State::Unknown, _) => Some(NoticeKind::Unknown),
            _ => None,
        }
    }
}

/// Writes down what is to be told of a charge that stood otherwise `before`.
pub(super) fn of_outcome(
    table: &mut dyn Table,
    subscriptions: &[Subscription],
    before: Option<Standing>,
    attempt: &Attempt,
    now: Timestamp,
) -> Result<()> {
    let standing = Standing::of(attempt);
    let Some(kind) = standing.kind() else { return Ok(()) };
    if !attempt.charge || before.and_then(Standing::kind) == Some(kind) {
        return Ok(());
    }
    let about = json!({
        "attempt": attempt.attempt,
        "key": attempt.key,
        "state": attempt.state,
        "command": attempt.command,
        "profile": attempt.profile,
        "provider": attempt.provider,
        "account": attempt.account,
        "mode": attempt.mode,
        "amount": attempt.amount,
        "result": attempt.result,
        "error": attempt.error,
    });
    // An attempt that is taken up again may be unknown twice: each time has its own id.
    let id = format!("{}/{}/{}", attempt.attempt, kind.name(), attempt.probes.len());
    write(table, subscriptions, kind, &id, about, now)
}

/// Writes down that charges are frozen.
pub(super) fn of_freeze(
    table: &mut dyn Table,
    subscriptions: &[Subscription],
    freeze: &Freeze,
) -> Result<()> {
    let about = serde_json::to_value(freeze)
        .map_err(|error| Error::internal("a notice can't be written").because(error))?;
    let id = format!("frozen/{}", freeze.since);
    write(table, subscriptions, NoticeKind::Frozen, &id, about, freeze.since)
}

fn write(
    table: &mut dyn Table,
    subscriptions: &[Subscription],
    kind: NoticeKind,
    id: &str,
    about: Json,
    now: Timestamp,
) -> Result<()> {
    let body = body(kind, id, about, now);
    for target in receivers(subscriptions, kind) {
        insert(table, id, target, &body, now)?;
    }
    Ok(())
}

/// The names of those who are told of this.
pub(super) fn receivers(
    subscriptions: &[Subscription],
    kind: NoticeKind,
) -> impl Iterator<Item = &str> {
    let subscribed = subscriptions.iter().filter(move |it| it.kinds.contains(&kind));
    subscribed.map(|it| it.target.as_str())
}

/// The document of a notice.
pub(super) fn body(kind: NoticeKind, id: &str, about: Json, now: Timestamp) -> String {
    let mut document =
        json!({"schema": "orderctl/notice/1", "id": id, "event": kind.name(), "time": now});
    if let (Some(document), Json::Object(about)) = (document.as_object_mut(), about) {
        document.extend(about);
    }
    document.to_string()
}

/// Leaves a notice to be sent to one receiver.
pub(super) fn insert(
    table: &mut dyn Table,
    id: &str,
    target: &str,
    body: &str,
    now: Timestamp,
) -> Result<()> {
    let sql = "INSERT INTO notice (id, target, body, created) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (id, target) DO NOTHING";
    table.execute(sql, &[id.into(), target.into(), body.into(), now.into()]).map(drop)
}

/// Takes the notice for one of these receivers that was refused least often, the oldest of them, unless
/// somebody is sending it or its receiver is left alone.
pub(super) fn claim(
    table: &mut dyn Table,
    targets: &[&str],
    now: Timestamp,
) -> Result<Option<Notice>> {
    if targets.is_empty() {
        return Ok(None);
    }
    let places: Vec<String> = (4..targets.len() + 4).map(|n| format!("${n}")).collect();
    let skip = if table.for_update().is_empty() { "" } else { " FOR UPDATE SKIP LOCKED" };
    let until = after(now, CLAIM);
    // What ends later than one of now was begun before a clock was set back.
    let free = format!(
        "SELECT id, target, body FROM notice \
         WHERE (claimed_until IS NULL OR claimed_until < $1 OR claimed_until > $2) \
         AND NOT EXISTS (SELECT 1 FROM receiver WHERE receiver.target = notice.target \
         AND retry_at > $1 AND retry_at <= $3) \
         AND target IN ({}) ORDER BY failures, created, id LIMIT 1{skip}",
        places.join(", ")
    );
    let mut values: Vec<Value> = vec![now.into(), until.into(), after(now, MAX_PAUSE).into()];
    values.extend(targets.iter().map(|target| Value::from(*target)));
    let Some(mut row) = table.query(&free, &values)?.into_iter().next() else { return Ok(None) };
    let notice = Notice { id: row.text()?, target: row.text()?, body: row.text()? };
    let take = "UPDATE notice SET claimed_until = $1 WHERE id = $2 AND target = $3";
    let values: [Value; 3] =
        [until.into(), notice.id.as_str().into(), notice.target.as_str().into()];
    table.execute(take, &values)?;
    Ok(Some(notice))
}

/// Removes a notice that was taken, or gives it back. Says how long its receiver is left alone.
pub(super) fn end(
    table: &mut dyn Table,
    notice: &Notice,
    delivered: Delivered,
    now: Timestamp,
) -> Result<Option<SignedDuration>> {
    let key: [Value; 2] = [notice.id.as_str().into(), notice.target.as_str().into()];
    if delivered == Delivered::Taken {
        table.execute("DELETE FROM notice WHERE id = $1 AND target = $2", &key)?;
        table.execute("DELETE FROM receiver WHERE target = $1", &key[1..])?;
        return Ok(None);
    }
    let sql = "UPDATE notice SET claimed_until = NULL, failures = failures + 1 \
         WHERE id = $1 AND target = $2";
    table.execute(sql, &key)?;
    if delivered == Delivered::Refused {
        return Ok(None);
    }
    let rows = table.query("SELECT failures FROM receiver WHERE target = $1", &key[1..])?;
    let before = rows.into_iter().next().map(|mut row| row.int()).transpose()?.unwrap_or_default();
    let doubled = u32::try_from(before).ok().and_then(|n| 2_i32.checked_pow(n)).unwrap_or(i32::MAX);
    let pause = FIRST_PAUSE.checked_mul(doubled).unwrap_or(MAX_PAUSE).min(MAX_PAUSE);
    let sql = "INSERT INTO receiver (target, failures, retry_at) VALUES ($1, $2, $3) \
         ON CONFLICT (target) DO UPDATE SET failures = excluded.failures, retry_at = excluded.retry_at";
    let values: [Value; 3] = [
        notice.target.as_str().into(),
        Value::Int(before.saturating_add(1)),
        after(now, pause).into(),
    ];
    table.execute(sql, &values)?;
    Ok(Some(pause))
}

fn after(now: Timestamp, time: SignedDuration) -> Timestamp {
    now.saturating_add(time).unwrap_or(now)
}
