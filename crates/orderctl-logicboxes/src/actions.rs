//! Actions: what is being carried out for an order, and what was (KB 908, 909).

use jiff::Timestamp;
use serde::Serialize;
use serde_json::{Map, Value};

use crate::client::Reseller;
use crate::wire::fields::{self, snake};
use crate::wire::lock;
use orderctl_core::error::Result;
use orderctl_core::{Field, Lookup};

/// The list that an action stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// It is not finished (`actions/search-current`).
    Current,
    /// It is over (`actions/search-archived`).
    Archived,
}

impl Stage {
    const BOTH: [Self; 2] = [Self::Current, Self::Archived];

    fn path(self) -> &'static str {
        match self {
            Self::Current => "actions/search-current",
            Self::Archived => "actions/search-archived",
        }
    }
}

/// States of actions (`actionstatus`) that the vendor's pages and answers show; it may have others.
pub const ACTION_STATUSES: [&str; 8] = [
    "Success",
    "PendingExecution",
    "InvoicePaid",
    "ExecutionStarted",
    "RFASent",
    "AdminApproved",
    "PENDING_REGISTRANT_AUTHORIZATION",
    "Failed",
];

/// Types of actions (`actiontype`) that the vendor's pages and answers show; it may have others.
pub const ACTION_TYPES: [&str; 10] = [
    "Add",
    "Renew",
    "AddNewDomain",
    "RenewDomain",
    "AddTransferDomain",
    "ModNS",
    "ModContact",
    "AddEmailAccount",
    "DeleteEmailAccount",
    "PurchasePrivacyProtection",
];

/// An action: what the provider does, or did, with one order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Action {
    /// The action's id (`eaqid`), by which it is followed.
    pub action_id: String,
    /// The order that it is for (`entityid`).
    pub order_id: Option<String>,
    /// What it does, in lower snake case (`actiontype`).
    pub action_type: Option<String>,
    /// What it does, in the provider's sentence (`actiontypedesc`).
    pub description: Option<String>,
    /// How far it is, in lower snake case (`actionstatus`); unknown words pass through.
    pub action_status: Option<String>,
    /// How far it is, in the provider's sentence (`actionstatusdesc`).
    pub action_description: Option<String>,
    /// When it was requested (`actionadded`).
    pub added: Option<Timestamp>,
    /// When work on it began (`actionstarted`).
    pub started: Option<Timestamp>,
    /// When it ended (`actioncompleted`).
    pub completed: Option<Timestamp>,
    /// The list that it was read from: it is over, or not.
    pub stage: Stage,
    /// True if it is stuck, as a rule because the reseller's own funds don't cover the cost.
    pub locked: bool,
}

impl Action {
    /// True if nothing more will happen.
    #[must_use]
    pub fn is_finished(&self) -> bool {
        self.stage == Stage::Archived || self.has_succeeded() || self.has_failed()
    }

    /// True if it was carried out.
    #[must_use]
    pub fn has_succeeded(&self) -> bool {
        self.action_status.as_deref() == Some("success")
    }

    /// True if it was not, and will not be.
    #[must_use]
    pub fn has_failed(&self) -> bool {
        let failed = ["failed", "failure", "error", "rejected", "cancelled", "canceled"];
        self.action_status.as_deref().is_some_and(|status| failed.contains(&status))
    }
}

/// Which actions are meant; an empty list lets every one pass.
#[derive(Clone, Debug, Default)]
pub struct ActionFilter {
    /// The ids of the actions (`eaq-id`).
    pub action_ids: Vec<String>,
    /// The ids of the orders that they are for (`order-id`).
    pub order_ids: Vec<String>,
    /// Their statuses (`action-status`), in the provider's spelling.
    pub statuses: Vec<String>,
    /// What they do (`action-type`), in the provider's spelling.
    pub types: Vec<String>,
}

impl ActionFilter {
    fn fields(&self) -> Vec<Field> {
        [
            ("eaq-id", &self.action_ids),
            ("order-id", &self.order_ids),
            ("action-status", &self.statuses),
            ("action-type", &self.types),
        ]
        .into_iter()
        .flat_map(|(name, values)| values.iter().map(move |value| Field::plain(name, value)))
        .collect()
    }
}

impl Reseller {
    /// Actions of one stage, as many as wanted, with how many there are.
    ///
    /// # Errors
    /// When the provider refuses, can't be reached, or answers something else than actions.
    pub fn actions(
        &self,
        stage: Stage,
        filter: &ActionFilter,
        limit: usize,
    ) -> Result<(Vec<Action>, Option<usize>)> {
        let (rows, total) = self.some_rows(stage.path(), &filter.fields(), limit)?;
        let told = |row: &Map<String, Value>| read(row, stage);
        Ok((rows.iter().filter_map(told).collect(), total))
    }

    /// Where these actions stand now. What moves to the archive between the two probes is seen there.
    ///
    /// # Errors
    /// As [`Reseller::actions`].
    pub fn actions_now(&self, filter: &ActionFilter) -> Result<Vec<Action>> {
        let mut all: Vec<Action> = Vec::new();
        for stage in Stage::BOTH {
            let (actions, _) = self.actions(stage, filter, usize::MAX)?;
            for action in actions {
                all.retain(|earlier| earlier.action_id != action.action_id);
                all.push(action);
            }
            let whole = filter.action_ids.iter().all(|id| all.iter().any(|a| a.action_id == *id));
            if whole && !filter.action_ids.is_empty() {
                break;
            }
        }
        Ok(all)
    }
}

impl Reseller {
    /// All actions of an order, finished or not.
    pub(crate) fn actions_of(&self, order_id: &str) -> Result<Lookup<Vec<Action>>> {
        let mut all: Vec<Action> = Vec::new();
        for stage in Stage::BOTH {
            let fields = [Field::plain("order-id", order_id)];
            let rows = match self.pages(stage.path(), &fields)? {
                Lookup::Known(rows) => rows,
                Lookup::Unknown(error) => {
                    let why = format!("{} could not be read: {error}", stage.path());
                    return Ok(Lookup::Unknown(why));
                }
            };
            for row in &rows {
                let Some(action) = read(row, stage) else {
                    return Ok(Lookup::Unknown("one of the order's actions has no id".into()));
                };
                if action.order_id.as_deref().is_none_or(|id| id == order_id) {
                    all.retain(|earlier| earlier.action_id != action.action_id);
                    all.push(action);
                }
            }
        }
        Ok(Lookup::Known(all))
    }
}

fn read(row: &Map<String, Value>, stage: Stage) -> Option<Action> {
    let word = |name: &str| fields::text(row, name).map(|word| snake(&word));
    let time = |name: &str| row.get(name).and_then(fields::time);
    let action_status = word("actionstatus");
    let action_description = fields::text(row, "actionstatusdesc");
    let says_locked = lock::is_in(row);
    Some(Action {
        action_id: fields::id(row, "eaqid").ok().flatten()?,
        order_id: fields::id(row, "entityid").ok().flatten(),
        action_type: word("actiontype"),
        description: fields::text(row, "actiontypedesc"),
        locked: stage == Stage::Current
            && (says_locked || action_status.as_deref() == Some("admin_approved")),
        action_status,
        action_description,
        added: time("actionadded"),
        started: time("actionstarted"),
        completed: time("actioncompleted"),
        stage,
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_lock_is_told_and_an_archived_action_is_over() {
        let row = json!({
            "eaqid":"600000001","entityid":90_000_001_u64.to_string(),"actiontype":"AddNewDomain",
            "actionstatus":"PendingExecution","actionadded":"1760000000","actioncompleted":"0",
            "actionstatusdesc":"Order Locked for Processing, Please contact Support"
        });
        let row = row.as_object().unwrap();
        let current = read(row, Stage::Current).unwrap();
        assert!(current.locked && !current.is_finished() && current.completed.is_none());
        assert_eq!(current.action_type.as_deref(), Some("add_new_domain"));
        let archived = read(row, Stage::Archived).unwrap();
        assert!(archived.is_finished() && !archived.locked && !archived.has_succeeded());
        assert!(read(&Map::new(), Stage::Current).is_none());
    }
}
