//! An open transaction: statements, and values as the server writes them.

use jiff::{SignedDuration, Timestamp};
use tokio_postgres::types::{IsNull, ToSql, Type};

use super::super::lease;
use super::super::table::{Row, Table, Value};
use super::failure::{ConnectionState, QueryError, explain_query};
use super::{DEFAULT_TIMEOUT, Session};
use orderctl_core::error::{Error, Result};
use orderctl_core::{Clock as _, SystemClock};

/// A transaction that is open, as a table of attempts.
pub(super) struct Open<'a> {
    pub(super) session: &'a mut Session,
    pub(super) shown: &'a str,
    /// After the first error: nothing that comes later undoes it.
    pub(super) state: ConnectionState,
}

impl Open<'_> {
    fn note(&mut self, error: QueryError) -> Error {
        if matches!(self.state, ConnectionState::Reported) {
            self.state = ConnectionState::of(&error);
        }
        explain_query(self.shown, error)
    }
}

impl Table for Open<'_> {
    fn query(&mut self, sql: &str, values: &[Value]) -> Result<Vec<Row>> {
        let typed = typed(values);
        let rows = self.session.wait(DEFAULT_TIMEOUT, self.session.client.query_typed(sql, &typed));
        let rows = rows.map_err(|error| self.note(error))?;
        let row = |row: &tokio_postgres::Row| {
            let values: Result<Vec<Value>, tokio_postgres::Error> = row
                .columns()
                .iter()
                .enumerate()
                .map(|(at, column)| {
                    Ok(match *column.type_() {
                        Type::INT8 => {
                            row.try_get::<_, Option<i64>>(at)?.map_or(Value::Null, Value::Int)
                        }
                        _ => row.try_get::<_, Option<String>>(at)?.map_or(Value::Null, Value::Text),
                    })
                })
                .collect();
            values.map(Row::new)
        };
        let rows = rows.iter().map(row).collect::<Result<_, _>>();
        rows.map_err(|error| self.note(QueryError::Failed(error)))
    }

    fn execute(&mut self, sql: &str, values: &[Value]) -> Result<u64> {
        let typed = typed(values);
        let met =
            self.session.wait(DEFAULT_TIMEOUT, self.session.client.execute_typed(sql, &typed));
        met.map_err(|error| self.note(error))
    }

    fn for_update(&self) -> &'static str {
        " FOR UPDATE"
    }

    fn stop_writers(&mut self) -> Result<()> {
        // Whoever reads an attempt to change it waits as well: else each could wait for the other.
        self.execute("LOCK TABLE attempt IN EXCLUSIVE MODE", &[]).map(drop)
    }

    fn shared_time(&self, now: Timestamp) -> Timestamp {
        // This machine's clock may have been set since it was compared: that moves no lease.
        let (then, uptime) = self.session.compared;
        let passed = SystemClock.uptime().saturating_sub(uptime);
        let passed = SignedDuration::try_from(passed).unwrap_or_default();
        let set = Timestamp::now().duration_since(then).saturating_sub(passed);
        let set = SignedDuration::from_secs(set.as_secs());
        lease::later(now, self.session.clock_offset.saturating_sub(set))
    }
}

/// With their types at hand the statement goes out in one piece and waits for one answer.
fn typed(values: &[Value]) -> Vec<(&(dyn ToSql + Sync), Type)> {
    let of = |value: &Value| match value {
        // The server knows what column it is for.
        Value::Null => Type::UNKNOWN,
        Value::Int(_) => Type::INT8,
        Value::Text(_) => Type::TEXT,
    };
    values.iter().map(|value| (value as &(dyn ToSql + Sync), of(value))).collect()
}

impl ToSql for Value {
    fn to_sql(
        &self,
        kind: &Type,
        out: &mut tokio_postgres::types::private::BytesMut,
    ) -> Result<IsNull, Box<dyn std::error::Error + Sync + Send>> {
        match self {
            Self::Null => Ok(IsNull::Yes),
            Self::Int(number) => number.to_sql(kind, out),
            Self::Text(text) => text.to_sql(kind, out),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    tokio_postgres::types::to_sql_checked!();
}
