//! The purchases at a panel.

use super::{RecordedPurchase, Search, answered, ids_of, order, snapshot};
use orderctl_billmanager::{
    Activate, AddOrder, AddToCart, CartPayment, LineAdded, OrderNow, Paid, PayCart, PaySnapshot,
    PaymentStatus, RawApi, RenewOrder, RenewSnapshot, Renewal, RenewalStatus, Renewed,
    ServiceOrdered, ServiceStatus,
};
use orderctl_checkout::SearchOutcome;
use orderctl_checkout::ledger::{Attempt, RecordedValue};
use orderctl_core::error::Result;
use orderctl_core::raw_api::{Call, RawCall};

/// `cart add`
pub(super) struct CartAdd;

impl RecordedPurchase for CartAdd {
    fn find(&self, search: &Search<'_>) -> Result<SearchOutcome<RecordedValue>> {
        let (panel, order): (_, AddOrder) = (search.panel()?, search.order()?);
        search.by(&AddToCart::new(&panel, &order))
    }

    fn order_ids(&self, receipt: &RecordedValue) -> Vec<String> {
        ids_of::<AddToCart<'_>>(receipt)
    }

    fn receipt(&self, attempt: &Attempt, id: &str) -> Result<RecordedValue> {
        let order: AddOrder = order(attempt)?;
        RecordedValue::of(&LineAdded {
            lineitem_id: id.to_owned(),
            lineitem_ids: Vec::new(),
            item_type: order.item_type,
            tariff_id: order.tariff.to_string(),
            period: order.period.wire(),
            price: attempt.amount.clone(),
            raw: None,
        })
    }
}

/// `cart add --skip-basket`
pub(super) struct CartAddSkipBasket;

impl RecordedPurchase for CartAddSkipBasket {
    fn find(&self, search: &Search<'_>) -> Result<SearchOutcome<RecordedValue>> {
        let (panel, order): (_, AddOrder) = (search.panel()?, search.order()?);
        search.by(&OrderNow::new(&panel, &order))
    }

    fn order_ids(&self, receipt: &RecordedValue) -> Vec<String> {
        ids_of::<OrderNow<'_>>(receipt)
    }

    fn receipt(&self, attempt: &Attempt, id: &str) -> Result<RecordedValue> {
        let order: AddOrder = order(attempt)?;
        RecordedValue::of(&ServiceOrdered {
            service_id: Some(id.to_owned()),
            service_ids: Vec::new(),
            status: ServiceStatus::Ordered,
            item_type: order.item_type,
            tariff_id: order.tariff.to_string(),
            price: attempt.amount.clone(),
            pay_url: None,
            raw: None,
        })
    }
}

/// `cart pay`
pub(super) struct CartPay;

impl RecordedPurchase for CartPay {
    fn find(&self, search: &Search<'_>) -> Result<SearchOutcome<RecordedValue>> {
        search.by(&PayCart::new(&search.panel()?, search.order::<CartPayment>()?))
    }

    fn order_ids(&self, receipt: &RecordedValue) -> Vec<String> {
        ids_of::<PayCart<'_>>(receipt)
    }

    fn receipt(&self, attempt: &Attempt, id: &str) -> Result<RecordedValue> {
        paid(attempt, id)
    }
}

/// `cart activate`
pub(super) struct CartActivate;

impl RecordedPurchase for CartActivate {
    fn find(&self, search: &Search<'_>) -> Result<SearchOutcome<RecordedValue>> {
        search.by(&Activate::of(&search.panel()?, search.order::<CartPayment>()?))
    }

    fn order_ids(&self, receipt: &RecordedValue) -> Vec<String> {
        ids_of::<Activate<'_>>(receipt)
    }

    fn receipt(&self, attempt: &Attempt, id: &str) -> Result<RecordedValue> {
        paid(attempt, id)
    }
}

/// A payment of the lines that were in the cart.
fn paid(attempt: &Attempt, id: &str) -> Result<RecordedValue> {
    let before: PaySnapshot = snapshot(attempt)?;
    RecordedValue::of(&Paid {
        status: PaymentStatus::Paid,
        lineitem_ids: before.lines.into_keys().collect(),
        amount: attempt.amount.clone(),
        redirect_url: None,
        payment_id: Some(id.to_owned()),
    })
}

/// `service renew`
pub(super) struct ServiceRenew;

impl RecordedPurchase for ServiceRenew {
    fn find(&self, search: &Search<'_>) -> Result<SearchOutcome<RecordedValue>> {
        search.by(&Renewal::new(&search.panel()?, search.order()?))
    }

    fn order_ids(&self, receipt: &RecordedValue) -> Vec<String> {
        ids_of::<Renewal<'_>>(receipt)
    }

    fn receipt(&self, attempt: &Attempt, id: &str) -> Result<RecordedValue> {
        let (order, before): (RenewOrder, RenewSnapshot) = (order(attempt)?, snapshot(attempt)?);
        RecordedValue::of(&Renewed {
            service_id: id.to_owned(),
            status: RenewalStatus::Renewed,
            period: order.period,
            expires_before: before.expires,
            expires: before.expected,
            price: attempt.amount.clone(),
        })
    }
}

/// `api billmanager`
pub(super) struct ApiCall;

impl RecordedPurchase for ApiCall {
    fn find(&self, search: &Search<'_>) -> Result<SearchOutcome<RecordedValue>> {
        let (panel, call): (_, Call) = (search.panel()?, search.order()?);
        search.by(&RawCall::new(RawApi { panel: &panel, raw: None }, &call))
    }

    fn order_ids(&self, receipt: &RecordedValue) -> Vec<String> {
        ids_of::<RawCall<'_, RawApi<'_>>>(receipt)
    }

    fn receipt(&self, _attempt: &Attempt, id: &str) -> Result<RecordedValue> {
        answered(id)
    }
}
