//! The questions that are put to the ledger, each answered through an index: the time does not
//! grow with the number of attempts, but for [`stats`] (it reads every charge since then, from the index
//! alone). The spending limits have running sums: see `sums`.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fmt;

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, civil};
use serde::{Serialize, Serializer};

use super::attempt::State;
use super::table::{Numbered, Table, Value, select};
use orderctl_core::error::{Error, Result};
use orderctl_core::{AttemptId, Money, PaymentState};

/// The newest attempt of a key in a mode: what is rehearsed takes no key from a real order.
pub(super) const OF_KEY: &str = "WHERE key = $1 AND mode = $2 ORDER BY seq DESC LIMIT 1";

/// The attempt of a key in a mode that is under way or placed; there is one at most, and it decides for
/// its key also where a newer one was refused because of it.
pub(super) const OPEN_OF_KEY: &str = "WHERE key = $1 AND mode = $2 \
     AND state IN ('intended', 'sent', 'unknown', 'placed') LIMIT 1";

/// The absent attempts of a fingerprint that were settled last.
pub(super) const ABSENT: &str = "WHERE fingerprint = $1 AND state = 'absent' \
     ORDER BY settled DESC, seq DESC LIMIT 5";

/// The newest attempt of a fingerprint that is not settled.
pub(super) const UNSETTLED: &str = "WHERE fingerprint = $1 \
     AND state IN ('intended', 'sent', 'unknown') ORDER BY seq DESC LIMIT 1";

/// The charge of a fingerprint that was placed last.
pub(super) const PLACED: &str = "WHERE fingerprint = $1 AND state = 'placed' AND +charge = 1 \
     AND settled > $2 ORDER BY settled DESC LIMIT 1";

/// Which attempts to list; an empty filter lists all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// In this state.
    pub state: Option<State>,
    /// Of placed orders those that are paid, or that are not.
    pub payment: Option<PaymentState>,
    /// Of this profile.
    pub profile: Option<String>,
    /// Of this key.
    pub key: Option<String>,
    /// With an id that begins so.
    pub prefix: Option<String>,
    /// Created then or later.
    pub since: Option<Timestamp>,
    /// Of this fingerprint.
    pub fingerprint: Option<String>,
    /// Placed, and known to have bought what has this id at the provider.
    pub order_id: Option<String>,
    /// Charges that were placed then or later.
    pub charged_since: Option<Timestamp>,
    /// Recorded because this attempt turned out to be placed after it was settled otherwise.
    pub late_of: Option<AttemptId>,
    /// At most this many, the newest ones; all by default.
    pub limit: Option<usize>,
}

impl Filter {
    /// True if an index of its own leads to few attempts, which are sorted when they are found.
    const fn is_narrow(&self) -> bool {
        self.fingerprint.is_some()
            || self.order_id.is_some()
            || self.charged_since.is_some()
            || self.late_of.is_some()
            || self.prefix.is_some()
    }
}

/// Where charges that are summed up stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SumState {
    /// All of them in this state; placed orders are paid.
    Of(State),
    /// Placed, and not paid yet.
    Pending,
}

impl SumState {
    /// The word in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Of(state) => state.name(),
            Self::Pending => PaymentState::Pending.name(),
        }
    }
}

impl fmt::Display for SumState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl Serialize for SumState {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// What was spent in one day by one profile, by outcome.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StatsRow {
    /// The day on which the attempts were created, in UTC.
    pub day: civil::Date,
    /// The name of the profile that ordered.
    pub profile: String,
    /// The state that these charges are in.
    pub state: SumState,
    /// How many charges there are.
    pub count: u64,
    /// Their sum; none for those whose amount is not known. Each currency has a row of its own.
    pub sum: Option<Money>,
}

/// The SQL and parameters of one page of the list, newest first, after the attempt `last`.
pub(super) fn page_sql(
    filter: &Filter,
    last: Option<(Timestamp, i64)>,
    limit: usize,
) -> (String, Vec<Value>) {
    // The plus keeps the stores from reading all attempts in this order where a better index is there.
    let created = if filter.is_narrow() { "+created" } else { "created" };
    let mut values = Vec::new();
    let mut policy = Vec::new();
    let mut term = |text: &str, value: Value| {
        values.push(value);
        policy.push(text.replace('?', &format!("${}", values.len())));
    };
    if let Some(state) = filter.state {
        term("state = ?", state.into());
    }
    if let Some(payment) = filter.payment {
        term("payment = ?", payment.name().into());
    }
    if let Some(profile) = filter.profile.as_deref() {
        term("profile = ?", profile.into());
    }
    if let Some(key) = filter.key.as_deref() {
        term("key = ?", key.into());
    }
    if let Some(prefix) = filter.prefix.as_deref() {
        // Ids are digits and lower-case letters, of which z is the last in every collation.
        term("attempt >= ?", prefix.into());
        term("attempt <= ?", format!("{prefix:z<40}").as_str().into());
    }
    if let Some(since) = filter.since {
        term(&format!("{created} >= ?"), since.into());
    }
    if let Some(fingerprint) = filter.fingerprint.as_deref() {
        term("fingerprint = ?", fingerprint.into());
    }
    if let Some(order_id) = filter.order_id.as_deref() {
        term("seq IN (SELECT seq FROM placed_order WHERE order_id = ?)", order_id.into());
    }
    if let Some(since) = filter.charged_since {
        term("state = 'placed' AND charge = 1 AND settled >= ?", since.into());
    }
    if let Some(late_of) = &filter.late_of {
        term("late_of = ?", late_of.into());
    }
    if let Some((before, seq)) = last {
        values.extend([before.into(), Value::Int(seq)]);
        policy.push(format!("({created}, seq) < (${}, ${})", values.len() - 1, values.len()));
    }
    let wanted = match policy.as_slice() {
        [] => String::new(),
        policy => format!("WHERE {} ", policy.join(" AND ")),
    };
    values.push(Value::Int(i64::try_from(limit).unwrap_or(i64::MAX)));
    (format!("{wanted}ORDER BY {created} DESC, seq DESC LIMIT ${}", values.len()), values)
}

/// One page of the list.
pub(super) fn page(
    table: &mut dyn Table,
    filter: &Filter,
    last: Option<(Timestamp, i64)>,
    limit: usize,
) -> Result<Vec<Numbered>> {
    let (rest, values) = page_sql(filter, last, limit);
    select(table, &rest, &values)
}

/// Equal amounts are counted by the store and added up here: no sum is ever a float.
pub(super) const STATS: &str = "SELECT created / 86400000000, profile, state, payment, amount, \
     currency, count(*) FROM attempt WHERE charge = 1 GROUP BY 1, 2, 3, 4, 5, 6";

/// The same since a time: its day is found in the index, and the plus keeps the time itself from being
/// looked up in another one, whose order is of no use here.
pub(super) const STATS_SINCE: &str = "SELECT created / 86400000000, profile, state, payment, amount, \
     currency, count(*) FROM attempt WHERE charge = 1 AND created / 86400000000 >= $1 \
     AND +created >= $2 GROUP BY 1, 2, 3, 4, 5, 6";

/// Microseconds in a day.
const DAY: i64 = 86_400_000_000;

/// What was spent since then.
pub(super) fn stats(table: &mut dyn Table, since: Option<Timestamp>) -> Result<Vec<StatsRow>> {
    let rows = match since {
        None => table.query(STATS, &[])?,
        Some(since) => {
            // Before 1970 this is a day too early, which the time itself makes good.
            let day = Value::Int(since.as_microsecond() / DAY - 1);
            table.query(STATS_SINCE, &[day, since.into()])?
        }
    };
    let mut stats = BTreeMap::new();
    for mut row in rows {
        let day = day(row.int()?);
        let profile = row.text()?;
        let state = match (row.state()?, row.payment()?) {
            (State::Placed, Some(PaymentState::Pending)) => SumState::Pending,
            (state, _) => SumState::Of(state),
        };
        let (each, count) = (row.money()?, row.count()?);
        let huge = || Error::internal("the amounts of a day are too large to be added up");
        let sum = each.map(|each| each.times(count).ok_or_else(huge)).transpose()?;
        let currency = sum.as_ref().map(|sum| sum.currency().to_owned());
        // Stores sort texts by rules of their own.
        match stats.entry((day, profile.clone(), state.name(), currency)) {
            Entry::Vacant(place) => {
                place.insert(StatsRow { day, profile, state, count: count.into(), sum });
            }
            Entry::Occupied(mut place) => {
                let so_far: &mut StatsRow = place.get_mut();
                so_far.count += u64::from(count);
                if let (Some(all), Some(more)) = (&so_far.sum, &sum) {
                    so_far.sum = Some(all.plus(more).ok_or_else(huge)?);
                }
            }
        }
    }
    Ok(stats.into_values().collect())
}

fn day(number: i64) -> civil::Date {
    let start = SignedDuration::from_hours(number.saturating_mul(24));
    let start = super::lease::later(Timestamp::UNIX_EPOCH, start);
    start.to_zoned(TimeZone::UTC).date()
}

#[cfg(test)]
mod tests {
    use rusqlite::Connection;

    use super::super::table::SPENDING;
    use super::*;

    /// How the store would answer, one line a step.
    fn plan(sql: &str) -> String {
        let connection = Connection::open_in_memory().unwrap();
        for step in super::super::sqlite::MIGRATIONS {
            connection.execute_batch(step).unwrap();
        }
        let sql = format!("EXPLAIN QUERY PLAN {}", sql.replace('$', "?"));
        let mut statement = connection.prepare(&sql).unwrap();
        let parameters = vec![rusqlite::types::Null; statement.parameter_count()];
        let steps = statement
            .query_map(rusqlite::params_from_iter(parameters), |row| row.get::<_, String>(3))
            .unwrap();
        steps.map(Result::unwrap).collect::<Vec<_>>().join("\n")
    }

    fn attempts(rest: &str) -> String {
        plan(&format!("SELECT * FROM attempt {rest}"))
    }

    #[test]
    fn an_order_does_not_wait_longer_because_many_were_placed_before() {
        for (plan, index) in [
            (attempts("WHERE attempt = $1"), "(attempt=?)"),
            (attempts("WHERE state = 'intended'"), "attempt_state (state=?)"),
            (attempts(OF_KEY), "attempt_key (key=? AND mode=?)"),
            (attempts(OPEN_OF_KEY), "attempt_one_per_key (key=? AND mode=?)"),
            (attempts(UNSETTLED), "attempt_fingerprint (fingerprint=? AND state=?)"),
            (attempts(ABSENT), "attempt_fingerprint (fingerprint=? AND state=?)"),
            (attempts(PLACED), "attempt_fingerprint (fingerprint=? AND state=? AND settled>?)"),
            (plan(SPENDING), "attempt_profile (profile=? AND created>? AND created<?)"),
        ] {
            assert!(plan.contains(index) && !plan.contains("SCAN"), "{index}:\n{plan}");
        }
        for sorted in [OF_KEY, PLACED, ABSENT] {
            assert!(!attempts(sorted).contains("TEMP B-TREE"), "{}", attempts(sorted));
        }
    }

    #[test]
    fn what_a_probe_asks_of_other_attempts_leads_to_few_of_them() {
        let since = Some(Timestamp::UNIX_EPOCH);
        let of = || Some("x".to_owned());
        for (filter, index) in [
            (
                Filter { fingerprint: of(), state: Some(State::Unknown), ..Filter::default() },
                "attempt_fingerprint (fingerprint=? AND state=?)",
            ),
            (Filter { order_id: of(), ..Filter::default() }, "attempt USING INTEGER PRIMARY KEY"),
            (Filter { order_id: of(), ..Filter::default() }, "PRIMARY KEY (order_id=?)"),
            (
                Filter { charged_since: since, ..Filter::default() },
                "attempt_charged (charge=? AND settled>?)",
            ),
            (
                Filter { late_of: "a1".parse().ok(), ..Filter::default() },
                "attempt_late_of (late_of=?)",
            ),
        ] {
            for filter in [filter.clone(), Filter { since, ..filter }] {
                for last in [None, Some((Timestamp::UNIX_EPOCH, 7))] {
                    let plan = attempts(&page_sql(&filter, last, 10).0);
                    assert!(plan.contains(index) && !plan.contains("SCAN"), "{index}:\n{plan}");
                }
            }
        }
    }

    #[test]
    fn the_sums_by_day_are_read_in_order_from_an_index() {
        for (sql, index) in [
            (STATS, "SCAN attempt USING INDEX attempt_day"),
            (STATS_SINCE, "USING INDEX attempt_day (<expr>>?)"),
        ] {
            let plan = plan(sql).replace("COVERING INDEX", "INDEX");
            assert!(plan.contains(index) && !plan.contains("TEMP B-TREE"), "{index}:\n{plan}");
        }
    }

    #[test]
    fn a_page_of_the_list_reads_no_more_than_a_page() {
        let since = Some(Timestamp::UNIX_EPOCH);
        let (state, profile) = (Some(State::Placed), Some("acme".to_owned()));
        for (filter, index) in [
            (Filter::default(), "attempt_created"),
            (Filter { since, ..Filter::default() }, "attempt_created (created>?"),
            (Filter { state, ..Filter::default() }, "attempt_state (state=?"),
            (Filter { profile, since, ..Filter::default() }, "attempt_profile (profile=?"),
        ] {
            for last in [None, Some((Timestamp::UNIX_EPOCH, 7))] {
                let plan = attempts(&page_sql(&filter, last, 10).0);
                assert!(plan.contains(index), "{index}:\n{plan}");
                assert!(!plan.contains("TEMP B-TREE"), "sorted as a whole:\n{plan}");
            }
        }
    }
}
