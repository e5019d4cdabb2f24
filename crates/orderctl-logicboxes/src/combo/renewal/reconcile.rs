//! The look for a renewal whose answer never came.
//!
//! A renewal shows in three places: a new action of its order, the order's end, and a new transaction
//! of the customer. One new renewal is it, and so is an end that moved by the term; it is absent only
//! if all three places were read, before as well as now, and show nothing. Whatever fits neither
//! stays unsure, and the words say what was seen.

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Span, Timestamp};
use serde_json::{Map, Value};

use super::{ComboRenewal, RenewSnapshot, Renewed};
use crate::actions::Action;
use crate::combo::details::ComboDetails;
use crate::combo::order::InvoiceOption;
use crate::combo::order_response::Stage;
use crate::combo::receipt::{ComboReceipt, Status};
use crate::wire::fields;
use orderctl_core::error::Result;
use orderctl_core::{Field, Lookup, ProbeResult};

/// How far before the probe a transaction may be dated and still be new: dates may be without a time
/// of day, and filters are read in time zones that are not told.
const DATING: SignedDuration = SignedDuration::from_hours(48);

/// How far from the calendar the provider may count a month.
const SLACK: SignedDuration = SignedDuration::from_hours(24);

/// A transaction of the customer.
pub(crate) struct Transaction {
    pub(crate) transaction_id: Option<String>,
    row: Map<String, Value>,
}

/// What became of the order's end.
enum End {
    NotShown,
    Same,
    /// By the term that was ordered.
    Moved,
    /// By another one.
    Elsewhere,
}

impl ComboRenewal<'_> {
    pub(crate) fn probe(&self, snapshot: &RenewSnapshot) -> Result<ProbeResult<Renewed>> {
        let id = self.id();
        let details = match self.reseller.details_of(&id)? {
            Lookup::Known(details) => details,
            Lookup::Unknown(error) => return unsure(format!("order {id} can't be read: {error}")),
        };
        let end = self.end(snapshot.expires, details.expires);
        let actions = self.reseller.actions_of(&id)?;
        let new: Option<Vec<&Action>> = match (&actions, &snapshot.actions) {
            (Lookup::Known(now), Some(before)) => {
                Some(now.iter().filter(|action| !before.contains(&action.action_id)).collect())
            }
            _ => None,
        };
        let is_renewal = |action: &&&Action| {
            let renews = |word: &String| word.contains("renew");
            action.order_id.as_ref() == Some(&id) && action.action_type.as_ref().is_some_and(renews)
        };
        let renewals: Vec<&Action> = new.iter().flatten().filter(is_renewal).copied().collect();
        match (renewals.as_slice(), end) {
            ([_], End::Elsewhere) => {
                unsure(format!("order {id} was renewed, and not for {}", self.order.months))
            }
            ([renewal], _) => self.seen(renewal, snapshot, &details),
            ([], End::Moved) if !snapshot.busy => {
                Ok(self.placed(Status::Completed, None, snapshot, &details))
            }
            ([], End::Same) => self.probe_elsewhere(&details, new.as_deref(), snapshot),
            ([], End::Moved | End::Elsewhere) => unsure(format!(
                "the end of order {id} has moved, and this renewal may not be what moved it"
            )),
            ([], End::NotShown) => unsure(format!("the end of order {id} is not told")),
            (several, _) => unsure(format!("order {id} has {} new renewals", several.len())),
        }
    }

    fn end(&self, before: Option<Timestamp>, now: Option<Timestamp>) -> End {
        let (Some(before), Some(now)) = (before, now) else { return End::NotShown };
        if before == now {
            return End::Same;
        }
        let months = self.order.months.count();
        let term = Span::new().months(i64::from(months));
        let expected = before.to_zoned(TimeZone::UTC).checked_add(term).map(|end| end.timestamp());
        // Months of 30 days fall short by half a day each, and years of 365 by a day in four.
        let near = SLACK.checked_mul(i32::try_from(months).unwrap_or(i32::MAX));
        let near = near.map_or(SLACK, |near| near + SLACK);
        match expected {
            Ok(expected) if now.duration_since(expected).abs() <= near => End::Moved,
            _ => End::Elsewhere,
        }
    }

    /// The one new renewal of the order.
    fn seen(
        &self,
        action: &Action,
        snapshot: &RenewSnapshot,
        details: &ComboDetails,
    ) -> Result<ProbeResult<Renewed>> {
        let stage = Stage {
            status: Some("success"),
            action: action.action_status.as_deref(),
            description: action.action_description.as_deref(),
            invoiced: false,
        };
        match stage.read(self.order.invoice_option) {
            Ok(status) => Ok(self.placed(status, Some(action), snapshot, details)),
            Err(why) => unsure(format!("the renewal {} is there, but {}", action.action_id, why.0)),
        }
    }

    fn placed(
        &self,
        status: Status,
        action: Option<&Action>,
        snapshot: &RenewSnapshot,
        details: &ComboDetails,
    ) -> ProbeResult<Renewed> {
        let invoiced = self.order.invoice_option != InvoiceOption::NoInvoice;
        let note = "found by a look: the invoice is among the customer's transactions";
        let moved = details.expires.filter(|end| Some(*end) != snapshot.expires);
        ProbeResult::Placed(Renewed {
            receipt: ComboReceipt {
                status,
                order_id: Some(self.id()),
                action_id: action.map(|action| action.action_id.clone()),
                action_status: action.and_then(|action| action.action_status.clone()),
                action_description: action.and_then(|action| action.action_description.clone()),
                invoice_id: None,
                further_invoice_ids: Vec::new(),
                customer_id: snapshot.customer_id.clone(),
                domain: snapshot.domain.clone(),
                amount: None,
                notes: invoiced.then(|| note.to_owned()).into_iter().collect(),
            },
            expires_before: snapshot.expires,
            expires: moved,
        })
    }

    /// The probes that remain when the end is where it was: something under way, and money.
    fn probe_elsewhere(
        &self,
        details: &ComboDetails,
        new: Option<&[&Action]>,
        snapshot: &RenewSnapshot,
    ) -> Result<ProbeResult<Renewed>> {
        let id = self.id();
        let Some(new) = new else {
            return unsure(format!("the actions of order {id} could not be told, before or now"));
        };
        if let Some(action) = new.first() {
            return unsure(format!("order {id} has a new action, {}", action.action_id));
        }
        let known = snapshot.actions.iter().flatten();
        if let Some(action) =
            details.action_id.as_ref().filter(|id| !known.clone().any(|known| known == *id))
        {
            return unsure(format!("something is under way at order {id}: action {action}"));
        }
        let transactions =
            self.transactions(snapshot.customer_id.as_deref(), snapshot.looked_at)?;
        let (Lookup::Known(transactions), Some(known)) = (transactions, &snapshot.transactions)
        else {
            return unsure("the customer's transactions could not be told, before or now".into());
        };
        let is_known =
            |one: &Transaction| one.transaction_id.as_ref().is_some_and(|id| known.contains(id));
        let mut new = transactions.iter().filter(|one| !is_known(one));
        if new.any(|one| self.is_about(&one.row, snapshot)) {
            return unsure(format!("a new transaction of the customer is about order {id}"));
        }
        Ok(ProbeResult::Absent(format!(
            "order {id} ends as before, has no new action, and no new transaction is about it"
        )))
    }

    /// The customer's transactions that may be new at a probe.
    pub(crate) fn transactions(
        &self,
        customer_id: Option<&str>,
        looked_at: Timestamp,
    ) -> Result<Lookup<Vec<Transaction>>> {
        let Some(customer_id) = customer_id else {
            return Ok(Lookup::Unknown("the provider does not tell whose order it is".into()));
        };
        let since = looked_at.checked_sub(DATING).unwrap_or(Timestamp::UNIX_EPOCH);
        let filter = [
            Field::plain("customer-id", customer_id),
            Field::plain("transaction-date-start", since.as_second().to_string()),
        ];
        let rows = self.reseller.pages("billing/customer-transactions/search", &filter)?;
        let told = |row: Map<String, Value>| {
            let id = row.keys().find(|name| name.rsplit('.').next() == Some("transid"));
            let transaction_id = id.and_then(|name| fields::id(&row, name).ok().flatten());
            Transaction { transaction_id, row }
        };
        let rows = rows.map(|rows| rows.into_iter().map(told).collect());
        Ok(rows.map_unknown(|error| error.to_string()))
    }

    /// Whether a transaction is about the order: it has its id, or its domain.
    fn is_about(&self, row: &Map<String, Value>, snapshot: &RenewSnapshot) -> bool {
        let (id, domain) =
            (self.id(), snapshot.domain.as_deref().unwrap_or_default().to_lowercase());
        let says = |value: &Value| {
            value.as_str().is_some_and(|text| {
                text.trim() == id || (!domain.is_empty() && text.to_lowercase().contains(&domain))
            })
        };
        row.values().any(says)
    }
}

#[expect(clippy::unnecessary_wraps, reason = "every look ends in it")]
fn unsure(why: String) -> Result<ProbeResult<Renewed>> {
    Ok(ProbeResult::Unsure(why))
}
