//! The look for an order whose answer never came.
//!
//! Nothing at this provider carries an attempt's id, so the order is recognized by its domain: the
//! domain's order was not there before, and it is the customer's. It is absent only if every place
//! where it would show was read to its end and shows nothing. Between the two it stays unsure, and
//! the words say what was seen.

use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value};

use super::{Before, ComboAdd, ComboSnapshot};
use crate::combo::details::ComboDetails;
use crate::combo::order::InvoiceOption;
use crate::combo::order_response::Stage;
use crate::combo::receipt::{ComboReceipt, Status};
use crate::wire::fields;
use orderctl_core::error::Result;
use orderctl_core::{Field, Lookup, ProbeResult};

/// How far the provider's clock may be from ours.
const SKEW: SignedDuration = SignedDuration::from_hours(1);

/// How far before the probe a transaction may be dated and still be the order's: dates may be without
/// a time of day, and filters are read in time zones that are not told.
const DATING: SignedDuration = SignedDuration::from_hours(48);

type Row = Map<String, Value>;

impl ComboAdd<'_> {
    pub(crate) fn probe(&self, snapshot: &ComboSnapshot) -> Result<ProbeResult<ComboReceipt>> {
        let domain = &self.order.domain;
        let order_id = match self.reseller.order_of(domain)? {
            Lookup::Known(order_id) => order_id,
            Lookup::Unknown(error) => {
                return unsure(format!("the order of {domain} could not be asked for: {error}"));
            }
        };
        match (order_id, &snapshot.before) {
            (None, _) => self.probe_elsewhere(snapshot),
            (Some(id), Before::Order(old)) if id == *old => unsure(format!(
                "the order of {domain} is {id}, which was there before; a second one would not show"
            )),
            (Some(id), Before::NotTold(why)) => unsure(format!(
                "{domain} has the order {id}, and whether it was there before is not known: {why}"
            )),
            (Some(id), Before::Nothing | Before::Order(_)) => self.probe_order(&id, snapshot),
        }
    }

    /// A probe for an order that was not there before.
    fn probe_order(&self, id: &str, snapshot: &ComboSnapshot) -> Result<ProbeResult<ComboReceipt>> {
        let details = match self.reseller.details_of(id)? {
            Lookup::Known(details) => details,
            Lookup::Unknown(error) => {
                return unsure(format!("there is a new order {id}, and it can't be read: {error}"));
            }
        };
        if let Some(why) = self.is_another(&details, snapshot) {
            return unsure(format!("there is a new order {id}, but {why}"));
        }
        let mut notes = Vec::new();
        let mut action = None;
        for path in ["actions/search-current", "actions/search-archived"] {
            let fields = [Field::plain("order-id", id)];
            match self.reseller.pages(path, &fields)? {
                Lookup::Known(rows) => action = action.or_else(|| latest(&rows, id)),
                Lookup::Unknown(error) => notes.push(format!("{path} could not be read: {error}")),
            }
        }
        let action = action.unwrap_or_else(|| Action {
            id: details.action_id.clone(),
            status: details.action_status.clone(),
            description: details.action_description.clone(),
        });
        let status = match self.status(&details, &action) {
            Ok(status) => status,
            Err(why) => return unsure(format!("the new order {id} is there, but {why}")),
        };
        if self.order.invoice_option != InvoiceOption::NoInvoice {
            notes.push("found by a look: the invoice is among the customer's transactions".into());
        }
        Ok(ProbeResult::Placed(ComboReceipt {
            status,
            order_id: Some(details.order_id),
            action_id: action.id,
            action_status: action.status,
            action_description: action.description,
            invoice_id: None,
            further_invoice_ids: Vec::new(),
            customer_id: Some(self.order.customer_id.to_string()),
            domain: Some(self.order.domain.ascii().to_owned()),
            amount: None,
            notes,
        }))
    }

    /// Why an order is not the one that was placed; nothing if it is.
    fn is_another(&self, details: &ComboDetails, snapshot: &ComboSnapshot) -> Option<String> {
        let domain = &self.order.domain;
        let told = details.domain.as_deref().or(details.description.as_deref());
        if !told.is_some_and(|told| domain.is_in(told)) {
            return Some(format!("it is not said to be for {domain}"));
        }
        let customer = self.order.customer_id.to_string();
        if details.customer_id.as_deref() != Some(customer.as_str()) {
            return Some(format!("it is not said to be customer {customer}'s"));
        }
        let earlier = details.created.is_some_and(|created| is_before(created, snapshot.looked_at));
        earlier.then(|| "it was made before this one was placed".to_owned())
    }

    fn status(&self, details: &ComboDetails, action: &Action) -> Result<Status, String> {
        let current = details.status.as_deref();
        if details.is_gone() {
            return Err(format!("it is {}", current.unwrap_or_default()));
        }
        // Active with no action under way is finished, whatever the last action was.
        if current == Some("active") && details.action_id.is_none() {
            return Ok(Status::Completed);
        }
        let stage = Stage {
            status: Some("success"),
            action: action.status.as_deref(),
            description: action.description.as_deref(),
            invoiced: false,
        };
        stage.read(self.order.invoice_option).map_err(|why| why.0)
    }

    /// The probes that remain when the domain has no order: an action that has none yet, and money.
    fn probe_elsewhere(&self, snapshot: &ComboSnapshot) -> Result<ProbeResult<ComboReceipt>> {
        let domain = &self.order.domain;
        let actions = match self.reseller.pages("actions/search-current", &[])? {
            Lookup::Known(rows) => rows,
            Lookup::Unknown(error) => {
                return unsure(format!(
                    "{domain} has no order; the actions under way could not be read: {error}"
                ));
            }
        };
        if let Some(row) = actions.iter().find(|row| self.mentions(row)) {
            let id = fields::text(row, "eaqid").unwrap_or_else(|| "without id".into());
            return unsure(format!(
                "{domain} has no order yet, and the action {id} for it is under way"
            ));
        }
        let since = snapshot.looked_at.checked_sub(DATING).unwrap_or(Timestamp::UNIX_EPOCH);
        let filter = [
            Field::plain("customer-id", self.order.customer_id.to_string()),
            Field::plain("transaction-date-start", since.as_second().to_string()),
        ];
        let path = "billing/customer-transactions/search";
        let transactions = match self.reseller.pages(path, &filter)? {
            Lookup::Known(rows) => rows,
            Lookup::Unknown(error) => {
                return unsure(format!(
                    "{domain} has no order; the customer's transactions could not be read: {error}"
                ));
            }
        };
        let recent = |row: &&Row| {
            let old = row_time(row).is_some_and(|time| time < since);
            self.mentions(row) && !old
        };
        if transactions.iter().any(|row| recent(&row)) {
            return unsure(format!(
                "{domain} has no order, and one of the customer's transactions is about it"
            ));
        }
        Ok(ProbeResult::Absent(format!(
            "{domain} has no combo order, no action under way and no transaction of customer {} is \
             about it",
            self.order.customer_id
        )))
    }

    fn mentions(&self, row: &Row) -> bool {
        row.values().any(|value| self.is_about(value))
    }

    fn is_about(&self, value: &Value) -> bool {
        match value {
            Value::String(text) => self.order.domain.is_in(text),
            Value::Array(items) => items.iter().any(|item| self.is_about(item)),
            Value::Object(map) => self.mentions(map),
            Value::Null | Value::Bool(_) | Value::Number(_) => false,
        }
    }
}

struct Action {
    id: Option<String>,
    status: Option<String>,
    description: Option<String>,
}

/// The latest action of an order: action ids grow.
fn latest(rows: &[Row], order_id: &str) -> Option<Action> {
    let of_order = |row: &&Row| fields::text(row, "entityid").is_none_or(|id| id == order_id);
    let number = |row: &&Row| fields::text(row, "eaqid").and_then(|id| id.parse::<u64>().ok());
    let row = rows.iter().filter(of_order).max_by_key(number)?;
    Some(Action {
        id: fields::id(row, "eaqid").ok().flatten(),
        status: fields::text(row, "actionstatus").map(|word| fields::snake(&word)),
        description: fields::text(row, "actionstatusdesc"),
    })
}

/// The latest time that a row tells, whatever group its name is in.
fn row_time(row: &Row) -> Option<Timestamp> {
    row.iter()
        .filter(|(name, _)| {
            let last = name.rsplit('.').next().unwrap_or(name);
            matches!(last, "timestamp" | "transactiondate" | "creationdt")
        })
        .filter_map(|(_, value)| fields::time(value))
        .max()
}

fn is_before(time: Timestamp, probe: Timestamp) -> bool {
    time.checked_add(SKEW).is_ok_and(|latest| latest < probe)
}

#[expect(clippy::unnecessary_wraps, reason = "every look ends in it")]
fn unsure(why: String) -> Result<ProbeResult<ComboReceipt>> {
    Ok(ProbeResult::Unsure(why))
}
