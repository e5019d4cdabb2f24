//! The rows of order files: under which key the order of a row is placed.

use jiff::Timestamp;

use super::table::{Table, Value};
use orderctl_core::error::Result;

/// The key that is recorded for this row.
pub(super) fn key_of(table: &mut dyn Table, row: &str) -> Result<Option<String>> {
    let found = table.query("SELECT key FROM order_row WHERE name = $1", &[row.into()])?;
    found.into_iter().next().map_or(Ok(None), |mut row| row.optional_text())
}

/// Records a key for a row that has none.
pub(super) fn bind(table: &mut dyn Table, row: &str, key: &str, now: Timestamp) -> Result<()> {
    let sql = "INSERT INTO order_row (name, key, bound) VALUES ($1, $2, $3) \
         ON CONFLICT (name) DO UPDATE SET key = excluded.key, bound = excluded.bound";
    let values: [Value; 3] = [row.into(), key.into(), now.into()];
    table.execute(sql, &values).map(drop)
}
