//! The purchases at a reseller's API.

use super::{RecordedPurchase, Search, answered, ids_of, order, snapshot};
use orderctl_checkout::SearchOutcome;
use orderctl_checkout::ledger::{Attempt, RecordedValue};
use orderctl_core::error::Result;
use orderctl_core::raw_api::{Call, RawCall};
use orderctl_logicboxes::{
    self as api, ComboOrder, ComboReceipt, ComboRenewal, RawApi, RenewOrder, RenewSnapshot,
    Renewed, Settle, Settled, SettledInvoice, SettledStatus, Settlement, Status,
};

/// `combo add`
pub(super) struct ComboAdd;

impl RecordedPurchase for ComboAdd {
    fn find(&self, search: &Search<'_>) -> Result<SearchOutcome<RecordedValue>> {
        let (reseller, order): (_, ComboOrder) = (search.reseller()?, search.order()?);
        search.by(&api::ComboAdd { reseller: &reseller, order: &order })
    }

    fn order_ids(&self, receipt: &RecordedValue) -> Vec<String> {
        ids_of::<api::ComboAdd<'_>>(receipt)
    }

    fn receipt(&self, attempt: &Attempt, id: &str) -> Result<RecordedValue> {
        let order: ComboOrder = order(attempt)?;
        RecordedValue::of(&ComboReceipt {
            order_id: Some(id.to_owned()),
            customer_id: Some(order.customer_id.to_string()),
            domain: Some(order.domain.ascii().to_owned()),
            ..accepted()
        })
    }

    fn invoices(&self, receipt: &RecordedValue) -> Vec<String> {
        receipt.read::<ComboReceipt>().map(|it| it.invoice_ids()).unwrap_or_default()
    }
}

/// `combo renew`
pub(super) struct ComboRenew;

impl RecordedPurchase for ComboRenew {
    fn find(&self, search: &Search<'_>) -> Result<SearchOutcome<RecordedValue>> {
        search.by(&ComboRenewal::new(&search.reseller()?, search.order()?, None))
    }

    fn order_ids(&self, receipt: &RecordedValue) -> Vec<String> {
        ids_of::<ComboRenewal<'_>>(receipt)
    }

    fn receipt(&self, attempt: &Attempt, id: &str) -> Result<RecordedValue> {
        let (order, before): (RenewOrder, RenewSnapshot) = (order(attempt)?, snapshot(attempt)?);
        let receipt = ComboReceipt {
            order_id: Some(order.order_id.to_string()),
            action_id: Some(id.to_owned()),
            customer_id: before.customer_id,
            domain: before.domain,
            ..accepted()
        };
        RecordedValue::of(&Renewed { receipt, expires_before: before.expires, expires: None })
    }

    fn invoices(&self, receipt: &RecordedValue) -> Vec<String> {
        receipt.read::<Renewed>().map(|it| it.receipt.invoice_ids()).unwrap_or_default()
    }
}

/// An order that the provider took, of which nothing else is known.
fn accepted() -> ComboReceipt {
    ComboReceipt {
        status: Status::Accepted,
        order_id: None,
        action_id: None,
        action_status: None,
        action_description: None,
        invoice_id: None,
        further_invoice_ids: Vec::new(),
        customer_id: None,
        domain: None,
        amount: None,
        notes: Vec::new(),
    }
}

/// `invoice pay` and `invoice execute`
pub(super) struct InvoiceSettle;

impl RecordedPurchase for InvoiceSettle {
    fn find(&self, search: &Search<'_>) -> Result<SearchOutcome<RecordedValue>> {
        let (reseller, order): (_, Settlement) = (search.reseller()?, search.order()?);
        search.by(&Settle { reseller: &reseller, order: &order })
    }

    fn order_ids(&self, receipt: &RecordedValue) -> Vec<String> {
        ids_of::<Settle<'_>>(receipt)
    }

    fn receipt(&self, attempt: &Attempt, _id: &str) -> Result<RecordedValue> {
        let order: Settlement = order(attempt)?;
        let status = match order.cancel_invoice {
            Some(_) => SettledStatus::Executed,
            None => SettledStatus::Paid,
        };
        let settled = |invoice_id| SettledInvoice {
            invoice_id,
            settled: true,
            action_id: None,
            action_status: None,
            action_description: None,
            amount: None,
        };
        RecordedValue::of(&Settled {
            status,
            invoices: order.invoice_ids.into_iter().map(settled).collect(),
            amount: attempt.amount.clone(),
        })
    }
}

/// `api logicboxes`
pub(super) struct ApiCall;

impl RecordedPurchase for ApiCall {
    fn find(&self, search: &Search<'_>) -> Result<SearchOutcome<RecordedValue>> {
        let (reseller, call): (_, Call) = (search.reseller()?, search.order()?);
        let channel = RawApi { reseller: &reseller, format: None, raw: false };
        search.by(&RawCall::new(channel, &call))
    }

    fn order_ids(&self, receipt: &RecordedValue) -> Vec<String> {
        ids_of::<RawCall<'_, RawApi<'_>>>(receipt)
    }

    fn receipt(&self, _attempt: &Attempt, id: &str) -> Result<RecordedValue> {
        answered(id)
    }
}
