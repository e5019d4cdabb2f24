//! The table of attempts, in the SQL that both stores understand.
//!
//! Parameters are written `$1`, values are integers and texts only: times are microseconds, amounts
//! the digits they were written with, documents JSON.

use std::str::FromStr;
use std::time::Duration;

use jiff::Timestamp;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::admission::Spending;
use super::attempt::{Attempt, State};
use super::ended::Ended;
use super::sums::{self, Counted};
use orderctl_core::error::{Code, Error, Result};
use orderctl_core::{AttemptId, Money, PaymentState, Remedy, UnknownWord};

/// A value of a row, or a parameter.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    Null,
    Int(i64),
    Text(String),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&AttemptId> for Value {
    fn from(id: &AttemptId) -> Self {
        id.as_str().into()
    }
}

impl From<Timestamp> for Value {
    fn from(time: Timestamp) -> Self {
        Self::Int(time.as_microsecond())
    }
}

impl From<State> for Value {
    fn from(state: State) -> Self {
        state.name().into()
    }
}

impl<T: Into<Self>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

/// What a store offers within a transaction.
pub(super) trait Table {
    /// Runs a query; its rows are few.
    fn query(&mut self, sql: &str, values: &[Value]) -> Result<Vec<Row>>;

    /// Runs a statement that changes rows; says how many there were.
    fn execute(&mut self, sql: &str, values: &[Value]) -> Result<u64>;

    /// The clause at the end of a query that reads a row in order to change it: `FOR UPDATE`, or nothing.
    fn for_update(&self) -> &'static str;

    /// Waits for whoever is writing an attempt, and lets nobody write one until this transaction ends.
    fn stop_writers(&mut self) -> Result<()>;

    /// The time that all who share this ledger agree on, where this machine says `now`.
    fn shared_time(&self, now: Timestamp) -> Timestamp;
}

const COLUMNS: &str = "seq, attempt, key, fingerprint, state, command, profile, provider, account, \
     mode, charge, amount, currency, created, sent, settled, lease_until, owner, requests, trace, \
     result, ended, error, looks, note, decided_by, payment, time_limit, late_of, \
     sent_uptime";

/// An attempt and its place in the order of writing.
pub(super) type Numbered = (i64, Attempt);

/// The attempts that `rest` (`WHERE … ORDER BY …`) selects.
pub(super) fn select(table: &mut dyn Table, rest: &str, values: &[Value]) -> Result<Vec<Numbered>> {
    let sql = format!("SELECT {COLUMNS} FROM attempt {rest}");
    table.query(&sql, values)?.into_iter().map(read).collect()
}

/// The one attempt that `rest` selects.
pub(super) fn select_one(
    table: &mut dyn Table,
    rest: &str,
    values: &[Value],
) -> Result<Option<Attempt>> {
    Ok(select(table, rest, values)?.into_iter().next().map(|(_, attempt)| attempt))
}

/// Writes down a new attempt, and counts it.
pub(super) fn insert(table: &mut dyn Table, attempt: &Attempt) -> Result<()> {
    let sql = "INSERT INTO attempt (attempt, key, fingerprint, command, profile, provider, account, \
         mode, charge, created, requests, trace, state, amount, currency, sent, settled, \
         lease_until, owner, result, ended, error, looks, note, decided_by, payment, \
         sent_uptime, time_limit, late_of) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, \
         $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29)";
    let mut values = vec![
        attempt.attempt.as_str().into(),
        attempt.key.as_deref().into(),
        attempt.fingerprint.as_str().into(),
        attempt.command.name().into(),
        attempt.profile.as_str().into(),
        attempt.provider.name().into(),
        attempt.account.as_str().into(),
        attempt.mode.name().into(),
        Value::Int(attempt.charge.into()),
        attempt.created.into(),
        json(&attempt.requests)?,
        json(&attempt.recorded)?,
    ];
    values.extend(changeable(attempt)?);
    // What no clock of days can hold is as good as for ever.
    let micros = i64::try_from(attempt.time_limit.as_micros()).unwrap_or(i64::MAX);
    values.extend([Value::Int(micros), attempt.late_of.as_ref().map(AttemptId::as_str).into()]);
    table.execute(sql, &values)?;
    let charge = (attempt.profile.as_str(), attempt.created);
    sums::changed(table, charge, None, Counted::of(attempt).as_ref())
}

/// Writes what may change of an attempt, which counted as `before`.
pub(super) fn update(
    table: &mut dyn Table,
    before: Option<&Counted>,
    attempt: &Attempt,
) -> Result<()> {
    let sql = "UPDATE attempt SET state = $2, amount = $3, currency = $4, sent = $5, settled = $6, \
         lease_until = $7, owner = $8, result = $9, ended = $10, error = $11, looks = $12, \
         note = $13, decided_by = $14, payment = $15, sent_uptime = $16 WHERE attempt = $1";
    let mut values = vec![attempt.attempt.as_str().into()];
    values.extend(changeable(attempt)?);
    match table.execute(sql, &values)? {
        1 => {
            let charge = (attempt.profile.as_str(), attempt.created);
            sums::changed(table, charge, before, Counted::of(attempt).as_ref())
        }
        met => Err(Error::internal(format!("{met} attempts were changed instead of one"))
            .of_attempt(&attempt.attempt)),
    }
}

/// Writes down what an attempt has bought; what is written down already stays.
pub(super) fn add_orders(
    table: &mut dyn Table,
    attempt: &AttemptId,
    order_ids: &[String],
) -> Result<()> {
    let sql = "INSERT INTO placed_order (order_id, seq) SELECT $1, seq FROM attempt \
         WHERE attempt = $2 ON CONFLICT (order_id, seq) DO NOTHING";
    for order_id in order_ids {
        table.execute(sql, &[order_id.as_str().into(), attempt.into()])?;
    }
    Ok(())
}

/// Removes the attempts of one sandbox: the mode is part of the condition, so that no attempt at a
/// real provider can ever be removed.
pub(super) fn forget_sandbox(table: &mut dyn Table, endpoint: &str) -> Result<u64> {
    let at = serde_json::json!({"endpoint": endpoint}).to_string();
    let at = format!("%{}%", at.trim_matches(['{', '}']));
    let gone = "FROM attempt WHERE mode = 'sandbox' AND trace LIKE $1";
    let orders = format!("DELETE FROM placed_order WHERE seq IN (SELECT seq {gone})");
    table.execute(&orders, &[at.as_str().into()])?;
    sums::forget_all(table)?;
    table.execute(&format!("DELETE {gone}"), &[at.as_str().into()])
}

fn changeable(attempt: &Attempt) -> Result<[Value; 15]> {
    let amount = attempt.amount.as_ref();
    Ok([
        attempt.state.into(),
        amount.map_or(Value::Null, |money| Value::Text(money.amount().to_string())),
        amount.map(Money::currency).into(),
        attempt.sent.into(),
        attempt.settled.into(),
        attempt.lease_until.into(),
        json(&attempt.owner)?,
        attempt.result.as_ref().map_or(Ok(Value::Null), json)?,
        attempt.ended.map(Ended::name).into(),
        attempt.error.as_ref().map_or(Ok(Value::Null), json)?,
        json(&attempt.probes)?,
        attempt.note.as_deref().into(),
        attempt.decided_by.as_deref().into(),
        attempt.payment.map(PaymentState::name).into(),
        attempt.sent_uptime.as_ref().map_or(Ok(Value::Null), json)?,
    ])
}

pub(super) fn json(value: &impl Serialize) -> Result<Value> {
    serde_json::to_string(value)
        .map(Value::Text)
        .map_err(|error| Error::internal("a record can't be written as JSON").because(error))
}

fn read(mut row: Row) -> Result<Numbered> {
    let seq = row.int()?;
    let id = row.id()?;
    let attempt = Attempt {
        key: row.optional_text()?,
        fingerprint: row.text()?,
        state: row.state()?,
        command: row.word(&id)?,
        profile: row.text()?,
        provider: row.word(&id)?,
        account: row.text()?,
        mode: row.word(&id)?,
        charge: row.int()? != 0,
        amount: row.money()?,
        created: row.required_time()?,
        sent: row.time()?,
        settled: row.time()?,
        lease_until: row.time()?,
        owner: row.json()?.ok_or_else(damaged)?,
        requests: row.json()?.unwrap_or_default(),
        recorded: row.json()?.unwrap_or_default(),
        result: row.json()?,
        ended: row.optional_word(&id)?,
        error: row.json()?,
        probes: row.json()?.unwrap_or_default(),
        note: row.optional_text()?,
        decided_by: row.optional_text()?,
        payment: row.payment()?,
        time_limit: row.duration()?,
        late_of: row.optional_id()?,
        sent_uptime: row.json()?,
        attempt: id,
    };
    Ok((seq, attempt))
}

/// What counts towards a profile's limit since then, equal amounts taken together. Without an end, a
/// row of the future, from before a clock was set back, was spent all the same.
pub(super) fn spending(
    table: &mut dyn Table,
    profile: &str,
    since: Timestamp,
    until: Option<Timestamp>,
) -> Result<Vec<Spending>> {
    let until = until.map_or(Value::Int(i64::MAX), Value::from);
    let rows = table.query(SPENDING, &[profile.into(), since.into(), until])?;
    rows.into_iter()
        .map(|mut row| {
            Ok(Spending {
                state: row.state()?,
                payment: row.payment()?,
                amount: row.money()?,
                count: row.count()?,
                example: row.id()?,
            })
        })
        .collect()
}

pub(super) const SPENDING: &str = "SELECT state, payment, amount, currency, count(*), min(attempt) \
     FROM attempt WHERE profile = $1 AND created >= $2 AND created < $3 AND charge = 1 \
     AND state IN ('intended', 'sent', 'unknown', 'placed') \
     GROUP BY state, payment, amount, currency";

/// The values of one row, taken in the order of the columns.
#[derive(Debug)]
pub(super) struct Row(std::vec::IntoIter<Value>);

impl Row {
    pub(super) fn new(values: Vec<Value>) -> Self {
        Self(values.into_iter())
    }

    pub(super) fn optional_int(&mut self) -> Result<Option<i64>> {
        match self.0.next() {
            Some(Value::Int(number)) => Ok(Some(number)),
            Some(Value::Null) => Ok(None),
            _ => Err(damaged()),
        }
    }

    pub(super) fn optional_text(&mut self) -> Result<Option<String>> {
        match self.0.next() {
            Some(Value::Text(text)) => Ok(Some(text)),
            Some(Value::Null) => Ok(None),
            _ => Err(damaged()),
        }
    }

    pub(super) fn int(&mut self) -> Result<i64> {
        self.optional_int()?.ok_or_else(damaged)
    }

    pub(super) fn count(&mut self) -> Result<u32> {
        u32::try_from(self.int()?).map_err(|_| damaged())
    }

    pub(super) fn text(&mut self) -> Result<String> {
        self.optional_text()?.ok_or_else(damaged)
    }

    pub(super) fn id(&mut self) -> Result<AttemptId> {
        self.optional_id()?.ok_or_else(damaged)
    }

    fn optional_id(&mut self) -> Result<Option<AttemptId>> {
        let id = self.optional_text()?.map(|text| text.parse()).transpose();
        id.map_err(|error: UnknownWord| damaged().because(error))
    }

    pub(super) fn state(&mut self) -> Result<State> {
        self.text()?.parse().map_err(|error| damaged().because(error))
    }

    /// A word that a newer program may have more of.
    fn word<T: FromStr<Err = UnknownWord>>(&mut self, attempt: &AttemptId) -> Result<T> {
        self.optional_word(attempt)?.ok_or_else(damaged)
    }

    fn optional_word<T: FromStr<Err = UnknownWord>>(
        &mut self,
        attempt: &AttemptId,
    ) -> Result<Option<T>> {
        let word = self.optional_text()?.map(|word| word.parse()).transpose();
        word.map_err(|unknown| {
            Error::config(format!("the ledger can't be read: {unknown}"))
                .code(Code::LedgerVersion)
                .of_attempt(attempt)
                .remedy(Remedy::LatestVersion)
        })
    }

    pub(super) fn payment(&mut self) -> Result<Option<PaymentState>> {
        let known = [PaymentState::Paid, PaymentState::Pending];
        self.optional_text()?
            .map(|word| known.into_iter().find(|state| state.name() == word).ok_or_else(damaged))
            .transpose()
    }

    fn duration(&mut self) -> Result<Duration> {
        u64::try_from(self.int()?).map(Duration::from_micros).map_err(|_| damaged())
    }

    pub(super) fn time(&mut self) -> Result<Option<Timestamp>> {
        let time = self.optional_int()?.map(Timestamp::from_microsecond).transpose();
        time.map_err(|error| damaged().because(error))
    }

    pub(super) fn required_time(&mut self) -> Result<Timestamp> {
        self.time()?.ok_or_else(damaged)
    }

    /// Two columns: the digits and the currency.
    pub(super) fn money(&mut self) -> Result<Option<Money>> {
        match (self.optional_text()?, self.optional_text()?) {
            (Some(amount), Some(currency)) => {
                Money::new(&amount, &currency).map(Some).map_err(|error| damaged().because(error))
            }
            (None, None) => Ok(None),
            _ => Err(damaged()),
        }
    }

    pub(super) fn json<T: DeserializeOwned>(&mut self) -> Result<Option<T>> {
        let value = self.optional_text()?.map(|text| serde_json::from_str(&text)).transpose();
        value.map_err(|error| damaged().because(error))
    }
}

/// A row that this program can't have written.
fn damaged() -> Error {
    Error::config("a record of the ledger can't be read").code(Code::LedgerDamaged).hint(
        "nothing is ordered while the ledger is damaged; restore it from a backup, and look at the \
         provider for orders that came later",
    )
}
