//! From a recorded attempt back to the purchase that it was: to look for its order, or to write
//! down what a person found.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::show;
use crate::app::clients;
use crate::app::context::Context;
use crate::config::Profile;
use orderctl_billmanager::{
    self as panels, ACTIVATE, ADD_TO_CART, API_BILLMANAGER, Activate, AddOrder, AddToCart,
    LineAdded, ORDER_NOW, OrderNow, PAY_CART, Paid, PayCart, RENEW, RenewOrder, Renewal, Renewed,
    ServiceOrdered,
};
use orderctl_checkout::ledger::{Attempt, Filter, Ledger, State};
use orderctl_checkout::{CheckoutHost, CheckoutPolicy, Found, TakeOver};
use orderctl_core::Purchase;
use orderctl_core::error::{Error, Result};
use orderctl_core::raw_api::{Answered, RawCall};
use orderctl_logicboxes::{
    self as resellers, API_LOGICBOXES, COMBO_ADD, COMBO_RENEW, ComboAdd, ComboOrder, ComboReceipt,
    ComboRenewal, INVOICE_EXECUTE, INVOICE_PAY, RenewOrder as ComboRenewOrder,
    Renewed as ComboRenewed, Settle, Settled, Settlement,
};

/// Looks for the order of an attempt, at the provider and for the account that it was made with.
pub fn look(
    ctx: &Context,
    host: &CheckoutHost<'_>,
    terms: &CheckoutPolicy,
    profile: &Profile,
    attempt: &Attempt,
) -> Result<Found<Value>> {
    let panel = || clients::panel(ctx, profile);
    match attempt.command.as_str() {
        ADD_TO_CART => found(host, terms, &AddToCart::new(&panel()?, &order(attempt)?), attempt),
        ORDER_NOW => found(host, terms, &OrderNow::new(&panel()?, &order(attempt)?), attempt),
        PAY_CART => found(host, terms, &PayCart::new(&panel()?, order(attempt)?), attempt),
        ACTIVATE => found(host, terms, &Activate::of(&panel()?, order(attempt)?), attempt),
        RENEW => found(host, terms, &Renewal::new(&panel()?, order(attempt)?), attempt),
        COMBO_ADD => {
            let (reseller, order): (_, ComboOrder) =
                (clients::reseller(ctx, profile)?, order(attempt)?);
            let purchase = ComboAdd { reseller: &reseller, order: &order };
            found(host, terms, &purchase, attempt)
        }
        COMBO_RENEW => {
            let reseller = clients::reseller(ctx, profile)?;
            let purchase = ComboRenewal::new(&reseller, order(attempt)?, None);
            found(host, terms, &purchase, attempt)
        }
        INVOICE_PAY | INVOICE_EXECUTE => {
            let (reseller, order): (_, Settlement) =
                (clients::reseller(ctx, profile)?, order(attempt)?);
            found(host, terms, &Settle { reseller: &reseller, order: &order }, attempt)
        }
        API_BILLMANAGER => {
            let (panel, call) = (panel()?, order(attempt)?);
            let channel = panels::RawApi { panel: &panel, raw: None };
            found(host, terms, &RawCall::new(channel, &call), attempt)
        }
        API_LOGICBOXES => {
            let (reseller, call) = (clients::reseller(ctx, profile)?, order(attempt)?);
            let channel = resellers::RawApi { reseller: &reseller, format: None, raw: false };
            found(host, terms, &RawCall::new(channel, &call), attempt)
        }
        other => Err(foreign(other, attempt)),
    }
}

fn found<P: Purchase>(
    host: &CheckoutHost<'_>,
    terms: &CheckoutPolicy,
    purchase: &P,
    attempt: &Attempt,
) -> Result<Found<Value>> {
    let found = if attempt.is_pending() {
        let counted_by = paid_by(host.ledger, attempt)?;
        orderctl_checkout::look_for_payment(host, purchase, attempt, counted_by.as_deref())?
    } else {
        orderctl_checkout::again(host, terms, purchase, attempt)?
    };
    Ok(match found {
        Found::Placed(receipt) => Found::Placed(serde_json::to_value(receipt).unwrap_or_default()),
        Found::Absent(seen) => Found::Absent(seen),
        Found::Unsure(seen) => Found::Unsure(seen),
    })
}

/// The attempt that paid an invoice of this one's order, if one did: `invoice pay` is a charge of its
/// own.
fn paid_by(ledger: &dyn Ledger, attempt: &Attempt) -> Result<Option<String>> {
    let receipt = attempt.result.clone().unwrap_or_default();
    let receipt = match attempt.command.as_str() {
        COMBO_ADD => serde_json::from_value::<ComboReceipt>(receipt).ok(),
        COMBO_RENEW => serde_json::from_value::<ComboRenewed>(receipt).ok().map(|it| it.receipt),
        _ => None,
    };
    let invoices = receipt.map(|receipt| receipt.invoice_ids()).unwrap_or_default();
    let mut payer = None;
    let since = Some(attempt.created);
    let placed = Filter { state: Some(State::Placed), since, ..Filter::default() };
    ledger.list(&placed, &mut |other| {
        let is_settlement = matches!(other.command.as_str(), INVOICE_PAY | INVOICE_EXECUTE);
        if is_settlement && other.account == attempt.account {
            let settled = other.result.clone().unwrap_or_default();
            let settled =
                serde_json::from_value::<Settled>(settled).map(|it| Settle::order_ids(&it));
            if settled.unwrap_or_default().iter().any(|id| invoices.contains(id)) {
                payer = Some(other.attempt);
            }
        }
        Ok(())
    })?;
    Ok(payer)
}

/// Takes an unsettled attempt over from whoever made it; what is recorded now if that can't be done,
/// because somebody is at work on it or it is settled.
pub fn take_over(host: &CheckoutHost<'_>, attempt: &Attempt) -> Result<Option<Attempt>> {
    match orderctl_checkout::take_over(host, attempt)? {
        TakeOver::Taken => Ok(None),
        TakeOver::Held | TakeOver::Over => show::get(host.ledger, &attempt.attempt).map(Some),
    }
}

/// The receipt of an order that a person found: its id, and what was ordered.
pub fn receipt(attempt: &Attempt, id: &str) -> Result<Value> {
    let amount = &attempt.amount;
    match attempt.command.as_str() {
        ADD_TO_CART => {
            let order: AddOrder = order(attempt)?;
            typed::<LineAdded>(json!({
                "lineitem_id": id,
                "item_type": order.item_type,
                "tariff_id": order.tariff.to_string(),
                "period": order.period,
                "price": amount,
            }))
        }
        ORDER_NOW => {
            let order: AddOrder = order(attempt)?;
            typed::<ServiceOrdered>(json!({
                "service_id": id,
                "status": "ordered",
                "item_type": order.item_type,
                "tariff_id": order.tariff.to_string(),
                "price": amount,
            }))
        }
        PAY_CART | ACTIVATE => {
            let lines = attempt.trace.pointer("/before/lines").and_then(Value::as_object);
            let lines: Vec<&String> = lines.into_iter().flat_map(|lines| lines.keys()).collect();
            typed::<Paid>(json!({
                "status": "paid",
                "lineitem_ids": lines,
                "amount": amount,
                "redirect_url": null,
                "payment_id": id,
            }))
        }
        RENEW => {
            let order: RenewOrder = order(attempt)?;
            typed::<Renewed>(json!({
                "service_id": id,
                "status": "renewed",
                "period": order.period,
                "expires_before": attempt.trace.pointer("/before/expires"),
                "expires": attempt.trace.pointer("/before/expected"),
                "price": amount,
            }))
        }
        COMBO_ADD => {
            let order: ComboOrder = order(attempt)?;
            typed::<ComboReceipt>(json!({
                "status": "accepted",
                "order_id": id,
                "customer_id": order.customer_id.to_string(),
                "domain": order.domain.ascii(),
                "notes": [],
            }))
        }
        COMBO_RENEW => {
            let order: ComboRenewOrder = order(attempt)?;
            let before = |name: &str| attempt.trace.pointer(&format!("/before/{name}"));
            typed::<ComboRenewed>(json!({
                "status": "accepted",
                "order_id": order.order_id.to_string(),
                "action_id": id,
                "customer_id": before("customer_id"),
                "domain": before("domain"),
                "expires_before": before("expires"),
                "notes": [],
            }))
        }
        INVOICE_PAY | INVOICE_EXECUTE => {
            let order: Settlement = order(attempt)?;
            let status = if order.cancel_invoice.is_some() { "executed" } else { "paid" };
            let invoices: Vec<Value> = order
                .invoice_ids
                .iter()
                .map(|invoice| json!({"invoice_id": invoice, "settled": true}))
                .collect();
            typed::<Settled>(json!({"status": status, "invoices": invoices, "amount": amount}))
        }
        // What it answered is lost: all that is known is what the person found.
        API_BILLMANAGER | API_LOGICBOXES => typed::<Answered>(json!({"data": {"id": id}})),
        other => Err(foreign(other, attempt)),
    }
}

/// Holds a receipt against its type, so that a later run can read it.
fn typed<R: Serialize + DeserializeOwned>(receipt: Value) -> Result<Value> {
    serde_json::from_value::<R>(receipt)
        .and_then(serde_json::to_value)
        .map_err(|error| Error::internal("the receipt can't be written").because(error))
}

fn order<T: DeserializeOwned>(attempt: &Attempt) -> Result<T> {
    let order = attempt.trace.get("order").cloned().unwrap_or_default();
    serde_json::from_value(order).map_err(|error| {
        Error::internal("the record of this attempt can't be read")
            .of_attempt(&attempt.attempt)
            .because(error)
    })
}

fn foreign(command: &str, attempt: &Attempt) -> Error {
    Error::config(format!("unknown command '{command}' in the ledger"))
        .of_attempt(&attempt.attempt)
        .hint("use the latest orderctl with this ledger")
}
