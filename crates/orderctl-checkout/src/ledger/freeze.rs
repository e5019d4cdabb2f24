//! The stop for every charge of all who share the ledger: one row, there or not.

use std::fmt;

use jiff::Timestamp;
use serde::Serialize;

use super::table::{Table, Value};
use orderctl_core::error::Result;

/// That no charge may begin, who said so, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Freeze {
    /// The moment from which no charge begins.
    pub since: Timestamp,
    /// Who stopped the charges, as that person was named.
    pub by: String,
    /// Why, in that person's words.
    pub reason: Option<String>,
}

impl fmt::Display for Freeze {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "charges are frozen since {} by {}", self.since.strftime("%FT%TZ"), self.by)?;
        match &self.reason {
            Some(reason) => write!(f, ": {reason}"),
            None => Ok(()),
        }
    }
}

/// The freeze that is in force.
pub(super) fn read(table: &mut dyn Table) -> Result<Option<Freeze>> {
    let rows = table.query("SELECT since, frozen_by, reason FROM charge_freeze", &[])?;
    let Some(mut row) = rows.into_iter().next() else { return Ok(None) };
    let since = row.required_time()?;
    Ok(Some(Freeze { since, by: row.text()?, reason: row.optional_text()? }))
}

/// Freezes, unless it is frozen already: what is in force afterwards.
pub(super) fn write(table: &mut dyn Table, freeze: &Freeze) -> Result<Freeze> {
    if let Some(in_force) = read(table)? {
        return Ok(in_force);
    }
    let values: [Value; 3] =
        [freeze.since.into(), freeze.by.as_str().into(), freeze.reason.as_deref().into()];
    table.execute(
        "INSERT INTO charge_freeze (id, since, frozen_by, reason) VALUES (1, $1, $2, $3)",
        &values,
    )?;
    Ok(freeze.clone())
}

/// Ends a freeze: the one that was in force.
pub(super) fn remove(table: &mut dyn Table) -> Result<Option<Freeze>> {
    let in_force = read(table)?;
    table.execute("DELETE FROM charge_freeze", &[])?;
    Ok(in_force)
}
