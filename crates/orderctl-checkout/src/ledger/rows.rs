//! The rows of order files: under which key the order of a row is placed, and which runner is at it.
//!
//! A claim shares the rows out between runners, so that they don't wait for each other. It is no more than
//! that: what keeps an order from being placed twice is its key.

use jiff::Timestamp;

use super::lease;
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

/// Makes sure that these rows are there to be claimed.
pub(super) fn add(table: &mut dyn Table, rows: &[&str]) -> Result<()> {
    if rows.is_empty() {
        return Ok(());
    }
    let places: Vec<String> = (1..=rows.len()).map(|n| format!("(${n})")).collect();
    let sql = format!(
        "INSERT INTO order_row (name) VALUES {} ON CONFLICT (name) DO NOTHING",
        places.join(", ")
    );
    let values: Vec<Value> = rows.iter().map(|row| Value::from(*row)).collect();
    table.execute(&sql, &values).map(drop)
}

/// Claims those of these rows that no other runner holds, nor is about to; their names.
pub(super) fn claim(
    table: &mut dyn Table,
    rows: &[&str],
    runner: &str,
    now: Timestamp,
) -> Result<Vec<String>> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let places: Vec<String> = (3..rows.len() + 3).map(|n| format!("${n}")).collect();
    let skip = if table.for_update().is_empty() { "" } else { " FOR UPDATE SKIP LOCKED" };
    let free = format!(
        "SELECT name FROM order_row WHERE (claimed_until IS NULL OR claimed_until < $1 OR owner = $2) \
         AND name IN ({}) ORDER BY name{skip}",
        places.join(", ")
    );
    let mut values: Vec<Value> = vec![now.into(), runner.into()];
    values.extend(rows.iter().map(|row| Value::from(*row)));
    let mut names = Vec::new();
    for mut row in table.query(&free, &values)? {
        names.push(row.text()?);
    }
    let take = "UPDATE order_row SET owner = $1, claimed_until = $2 WHERE name = $3";
    for name in &names {
        table.execute(take, &[runner.into(), lease::from(now).into(), name.as_str().into()])?;
    }
    Ok(names)
}

/// Gives up every claim of a runner, and forgets the rows of runners that did not live to do so.
pub(super) fn release(table: &mut dyn Table, runner: &str, now: Timestamp) -> Result<()> {
    let gone = "DELETE FROM order_row WHERE key IS NULL AND (owner = $1 OR claimed_until < $2)";
    table.execute(gone, &[runner.into(), now.into()])?;
    let free = "UPDATE order_row SET owner = NULL, claimed_until = NULL WHERE owner = $1";
    table.execute(free, &[runner.into()]).map(drop)
}
