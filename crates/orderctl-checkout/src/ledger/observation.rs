//! What a run observes again and again, such as the end of a service: told once for each state, to each
//! receiver.

use jiff::Timestamp;
use serde_json::Value as Json;

use super::notice::{self, NoticeKind, Subscription};
use super::table::{Table, Value};
use orderctl_core::error::Result;

/// Something that was observed.
#[derive(Clone, Debug, PartialEq)]
pub struct Observation {
    /// The kind of the notice.
    pub kind: NoticeKind,
    /// What was looked at, such as a service of an account: the same text each time.
    pub subject: String,
    /// How it was found, if that is to be told, such as the end of its paid time. Without it nothing is
    /// told, and what was told before is told again when it returns.
    pub state: Option<String>,
    /// The fields of the notice, an object.
    pub about: Json,
}

/// Whether something is to be written of any of these.
pub(super) fn is_news(
    table: &mut dyn Table,
    subscriptions: &[Subscription],
    observations: &[Observation],
) -> Result<bool> {
    for observation in observations {
        for target in notice::receivers(subscriptions, observation.kind) {
            if told(table, &observation.subject, target)? != observation.state {
                return Ok(true);
            }
        }
    }
    Ok(false)
}

/// Writes down what is to be told of these to those who were not told so before.
pub(super) fn write(
    table: &mut dyn Table,
    subscriptions: &[Subscription],
    observations: &[Observation],
    now: Timestamp,
) -> Result<()> {
    for Observation { kind, subject, state, about } in observations {
        // Of the same subject there is one notice for each time that its state is news.
        let id = format!("{}/{subject}/{now}", kind.name());
        for target in notice::receivers(subscriptions, *kind) {
            if told(table, subject, target)? == *state {
                continue;
            }
            let subject = Value::from(subject.as_str());
            let Some(state) = state else {
                let sql = "DELETE FROM observation WHERE subject = $1 AND target = $2";
                table.execute(sql, &[subject, target.into()])?;
                continue;
            };
            let sql = "INSERT INTO observation (subject, target, state) VALUES ($1, $2, $3) \
                 ON CONFLICT (subject, target) DO UPDATE SET state = excluded.state";
            table.execute(sql, &[subject, target.into(), state.as_str().into()])?;
            let body = notice::body(*kind, &id, about.clone(), now);
            notice::insert(table, &id, target, &body, now)?;
        }
    }
    Ok(())
}

/// What this receiver was told of it last.
fn told(table: &mut dyn Table, subject: &str, target: &str) -> Result<Option<String>> {
    let sql = "SELECT state FROM observation WHERE subject = $1 AND target = $2";
    let rows = table.query(sql, &[subject.into(), target.into()])?;
    rows.into_iter().next().map(|mut row| row.text()).transpose()
}
