//! The "execution details": what the provider says about an order that it took.
//!
//! The page of the combo order (KB 2500) promises "a map with the execution details" and shows none.
//! The forms that are read here are the ones its sibling products answer with, each recorded there:
//! a flat object, the same object under its invoice's id, and the small object of `OnlyAdd`, which
//! has no status at all.
//!
//! The rule is one: **what matters for the outcome is never made up.** An answer that leaves the
//! status, the ids or an invoice's amount open is unclear, and the order is then looked for.

use serde_json::{Map, Value};

use crate::combo::order::InvoiceOption;
use crate::combo::receipt::{ComboReceipt, Status};
use crate::wire::answer::says_no;
use crate::wire::fields::{self, Malformed, snake};
use crate::wire::{document, lock, refusal};
use orderctl_core::error::{Code, Error};
use orderctl_core::{Currency, CurrencyContext, Money, SendOutcome, parse_amount};

/// What was ordered, as far as an answer is held against it.
pub(crate) struct Ordered<'a> {
    /// The order that is renewed; none where a new one is placed.
    pub(crate) order_id: Option<String>,
    pub(crate) domain: Option<&'a str>,
    pub(crate) customer_id: Option<String>,
    pub(crate) invoice_option: InvoiceOption,
    /// The customer's currency, if it is known: the answer to `OnlyAdd` has an amount without one.
    pub(crate) currency: Option<Currency>,
}

impl ComboReceipt {
    /// An order of which nothing is told but that it is locked.
    pub(crate) fn locked(ordered: &Ordered<'_>, why: &str) -> Self {
        Self {
            status: Status::Locked,
            order_id: ordered.order_id.clone(),
            action_id: None,
            action_status: None,
            action_description: Some(why.to_owned()),
            invoice_id: None,
            further_invoice_ids: Vec::new(),
            customer_id: ordered.customer_id.clone(),
            domain: ordered.domain.map(str::to_owned),
            amount: None,
            notes: Vec::new(),
        }
    }
}

/// What the execution details tell of an order.
pub(crate) fn outcome(document: &Value, ordered: &Ordered<'_>) -> SendOutcome<ComboReceipt> {
    read(document, ordered).unwrap_or_else(|Malformed(why)| {
        let open = format!("the answer leaves open what came of the order: {why}");
        SendOutcome::unknown(Error::unreachable(open).code(Code::Malformed))
    })
}

fn read(document: &Value, ordered: &Ordered<'_>) -> Result<SendOutcome<ComboReceipt>, Malformed> {
    let parts = unwrapped(document)?;
    let is_one = parts.len() == 1;
    let mut whole: Option<ComboReceipt> = None;
    for (map, invoice) in parts {
        match part(map, invoice, ordered)? {
            SendOutcome::Placed(part) => {
                whole = Some(match whole {
                    Some(whole) => whole.and(part),
                    None => part,
                });
            }
            refused if is_one => return Ok(refused),
            _ => return Err(Malformed("a part of it was refused".into())),
        }
    }
    let none = || Malformed("it has no execution details".into());
    whole.map(SendOutcome::Placed).ok_or_else(none)
}

/// An object that holds details, and the invoice's id if it was found under one.
type Part<'a> = (&'a Map<String, Value>, Option<String>);

/// The objects that hold the details: one, or one for each invoice (several are recorded).
fn unwrapped(document: &Value) -> Result<Vec<Part<'_>>, Malformed> {
    let none = || Malformed("it has no execution details".into());
    let Value::Object(map) = document else {
        return Err(none());
    };
    let own = ["status", "actionstatus", "eaqid", "entityid"];
    if own.iter().any(|name| map.contains_key(*name)) {
        return Ok(vec![(map, None)]);
    }
    let part = |(id, inner): (&String, &'_ Value)| match inner {
        Value::Object(_) if fields::is_id(id) => Some(id.clone()),
        _ => None,
    };
    let ids: Option<Vec<String>> = map.iter().map(part).collect();
    let ids = ids.filter(|ids| !ids.is_empty()).ok_or_else(none)?;
    Ok(map.values().filter_map(Value::as_object).zip(ids.into_iter().map(Some)).collect())
}

fn part(
    map: &Map<String, Value>,
    under_invoice: Option<String>,
    ordered: &Ordered<'_>,
) -> Result<SendOutcome<ComboReceipt>, Malformed> {
    let status = word(map, "status")?;
    let action_status = word(map, "actionstatus")?;
    let locked = lock::is_in(map);
    if !locked && status.as_deref().is_some_and(says_no) {
        let text = refusal::text(map).unwrap_or_else(|| "the order failed".into());
        let (refusal, error) = refusal::read(&text, 200, map);
        return Ok(SendOutcome::of_refusal(refusal, error));
    }
    if let Some(text) = refusal::own_error(map).filter(|_| !locked) {
        return Err(Malformed(format!("it neither succeeds nor fails: {text}")));
    }
    let order_id = same(map, "entityid", "order", ordered.order_id.as_ref())?;
    let action_id = fields::id(map, "eaqid")?;
    let invoice_id = invoice(map, under_invoice)?;
    if order_id.is_none() && action_id.is_none() {
        return Err(Malformed("it names neither an order nor an action".into()));
    }
    let customer_id = same(map, "customerid", "customer", ordered.customer_id.as_ref())?;
    let mut notes = Vec::new();
    let amount = match amount(map, ordered, invoice_id.as_deref(), &mut notes) {
        // A lock is told without the amount in some forms, and is certain all the same.
        Err(_) if locked => None,
        amount => amount?,
    };
    let action_description = fields::text(map, "actionstatusdesc");
    let stage = Stage {
        status: status.as_deref(),
        action: action_status.as_deref(),
        description: action_description.as_deref(),
        invoiced: action_id.is_some() && invoice_id.is_some(),
    };
    notes.extend(privacy_trouble(map));
    Ok(SendOutcome::Placed(ComboReceipt {
        status: if locked { Status::Locked } else { stage.read(ordered.invoice_option)? },
        order_id: order_id.or_else(|| ordered.order_id.clone()),
        action_id,
        action_status,
        action_description: action_description
            .or_else(|| locked.then(|| refusal::own_error(map)).flatten()),
        invoice_id,
        further_invoice_ids: Vec::new(),
        customer_id: ordered.customer_id.clone().or(customer_id),
        domain: ordered.domain.map(str::to_owned),
        amount,
        notes,
    }))
}

/// An id that must be the one that was said, where one was.
fn same(
    map: &Map<String, Value>,
    name: &str,
    what: &str,
    said: Option<&String>,
) -> Result<Option<String>, Malformed> {
    let told = fields::id(map, name)?;
    match (&told, said) {
        (Some(other), Some(ours)) if other != ours => {
            Err(Malformed(format!("it speaks of {what} {other}, and not of {ours}")))
        }
        _ => Ok(told),
    }
}

/// A status word in snake case. One that is there and is no word leaves everything open.
fn word(map: &Map<String, Value>, name: &str) -> Result<Option<String>, Malformed> {
    match map.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(snake(text)).filter(|word| !word.is_empty())),
        Some(_) => Err(Malformed(format!("its '{name}' can't be read"))),
    }
}

fn invoice(map: &Map<String, Value>, under: Option<String>) -> Result<Option<String>, Malformed> {
    match (fields::id(map, "invoiceid")?, under) {
        (Some(inside), Some(under)) if inside != under => {
            Err(Malformed(format!("it names two invoices, {under} and {inside}")))
        }
        (inside, under) => Ok(inside.or(under)),
    }
}

/// The amount of the invoice: `sellingamount`, or `customercost` in the object of `OnlyAdd`, which
/// has no currency beside it.
fn amount(
    map: &Map<String, Value>,
    ordered: &Ordered<'_>,
    invoice_id: Option<&str>,
    notes: &mut Vec<String>,
) -> Result<Option<Money>, Malformed> {
    let name = ["sellingamount", "customercost"]
        .into_iter()
        .find(|name| map.get(*name).is_some_and(|value| !value.is_null()));
    let Some(name) = name else {
        return match invoice_id {
            Some(id) => Err(Malformed(format!("it names invoice {id} without an amount"))),
            None => Ok(None),
        };
    };
    let bad = || Malformed(format!("its '{name}' is not an amount of money"));
    let digits = fields::text(map, name).ok_or_else(bad)?;
    let told = fields::text(map, "sellingcurrencysymbol").unwrap_or_default();
    let currencies = CurrencyContext::configured(ordered.currency.clone());
    match currencies.read_in(&digits, &told) {
        Ok(money) => Ok(Some(money.abs())),
        Err(error) if error.needs_currency() => {
            let amount = parse_amount(&digits).map_err(|_| bad())?.abs();
            notes.push(match told.as_str() {
                "" => format!(
                    "the invoice is over {amount}, in the customer's currency, which the answer does \
                     not name"
                ),
                sign => format!(
                    "the invoice is over {sign} {amount}, and is not counted: several currencies share \
                     that sign, and none is named in the settings"
                ),
            });
            Ok(None)
        }
        Err(_) => Err(bad()),
    }
}

/// What an answer says about how far an order has come; words in snake case.
pub(crate) struct Stage<'a> {
    pub(crate) status: Option<&'a str>,
    pub(crate) action: Option<&'a str>,
    pub(crate) description: Option<&'a str>,
    /// True if an action and an invoice are named.
    pub(crate) invoiced: bool,
}

/// Statuses of an action that is under way (recorded for sibling products).
const UNDER_WAY: [&str; 5] = [
    "pending_execution",
    "invoice_paid",
    "execution_started",
    "rfa_sent",
    "pending_registrant_authorization",
];

impl Stage<'_> {
    /// How far the order has come, or why that can't be told.
    pub(crate) fn read(&self, option: InvoiceOption) -> Result<Status, Malformed> {
        let action = match (self.status, self.action) {
            (Some("success"), action) => action,
            // The status may repeat the action's: `AdminApproved` does.
            (Some(status), action) => {
                let known = status == "admin_approved" || UNDER_WAY.contains(&status);
                if !known || action.is_some_and(|action| action != status) {
                    return Err(Malformed(format!("its status '{status}' is not known")));
                }
                Some(status)
            }
            (None, Some(action)) => {
                let known = action == "success"
                    || action == "admin_approved"
                    || UNDER_WAY.contains(&action)
                    || self.waits_for_payment();
                if !known {
                    return Err(Malformed(format!(
                        "it has no status, and its action's '{action}' is not known"
                    )));
                }
                Some(action)
            }
            // The object of OnlyAdd. PayInvoice may answer it when the customer's funds fall short.
            (None, None) => {
                let fits = matches!(option, InvoiceOption::OnlyAdd | InvoiceOption::PayInvoice);
                return if fits && self.invoiced {
                    Ok(Status::PendingPayment)
                } else {
                    Err(Malformed("it has no status".into()))
                };
            }
        };
        if action == Some("admin_approved") || self.describes(&["order locked"]) {
            return Ok(Status::Locked);
        }
        match action {
            Some("success") => Ok(Status::Completed),
            Some("failed" | "failure" | "error" | "rejected" | "cancelled" | "canceled") => {
                Err(Malformed(format!(
                    "it was accepted, and its action says '{}'",
                    action.unwrap_or_default()
                )))
            }
            Some("invoice_paid" | "execution_started") => Ok(Status::Accepted),
            // Until the invoice is paid or executed, nothing is carried out (KB 752).
            _ if option == InvoiceOption::OnlyAdd || self.waits_for_payment() => {
                Ok(Status::PendingPayment)
            }
            _ => Ok(Status::Accepted),
        }
    }

    /// No word for this is recorded, so it is taken from what words there are.
    pub(crate) fn waits_for_payment(&self) -> bool {
        let by_word = self.action.is_some_and(|action| {
            action.contains("unpaid")
                || action.contains("not_paid")
                || (action.contains("pay")
                    && (action.contains("pending") || action.contains("wait")))
        });
        by_word
            || self.describes(&["wait", "payment"])
            || self.describes(&["pending", "payment"])
            || self.describes(&["until", "paid"])
            || self.describes(&["once", "paid"])
    }

    fn describes(&self, words: &[&str]) -> bool {
        self.description.is_some_and(|text| {
            let text = text.to_ascii_lowercase();
            words.iter().all(|word| text.contains(word))
        })
    }
}

/// Privacy that could not be bought does not fail the order: it is only told in `privacydetails`.
fn privacy_trouble(map: &Map<String, Value>) -> Option<String> {
    let details = map.get("privacydetails")?;
    let parsed = details.as_str().and_then(document::json);
    let details = parsed.as_ref().unwrap_or(details).as_object()?;
    let failed = fields::text(details, "status").is_some_and(|status| says_no(&status));
    let error = refusal::own_error(details);
    if !failed && error.is_none() {
        return None;
    }
    let why = refusal::text(details).unwrap_or_else(|| "no reason was given".into());
    Some(format!("privacy was not set up: {why}"))
}

#[cfg(test)]
mod tests;
