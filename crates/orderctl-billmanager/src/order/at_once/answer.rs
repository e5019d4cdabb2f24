//! What the panel's answer to an order at once tells, with what the account shows of it.

use super::super::super::Node;
use super::super::super::account::BalanceReading;
use super::super::super::call::Page;
use super::super::super::pay::absolute;
use super::super::super::service::ServiceStatus;
use super::super::ids_in;
use super::{OrderNow, ServiceOrdered, ServiceSnapshot};
use orderctl_core::error::{Code, Error};
use orderctl_core::{Money, Request, SendOutcome};

impl OrderNow<'_> {
    /// What the panel's document tells of the order.
    pub(super) fn outcome(
        &self,
        page: &Page,
        request: &Request,
        price: Option<&Money>,
        before: &ServiceSnapshot,
    ) -> SendOutcome<ServiceOrdered> {
        let ok = page.doc.at("ok");
        let way = self.way_to_pay(&page.doc);
        // The older functions answer a plain `id`, which forms have too: it needs the success beside it.
        let mut ids = ids_in(&page.doc, "item.id");
        if ids.is_empty() && ok.is_some() {
            ids = ids_in(&page.doc, "id");
        }
        if ids.is_empty() && ok.is_none() && way.is_none() {
            return SendOutcome::unknown(
                Error::unreachable("the panel named neither an error nor the new service")
                    .code(Code::NoId),
            );
        }
        let is_whole = ids.len() >= self.count();
        let listed = if is_whole { None } else { self.by_own_tag(request, price) };
        let receipt = match listed.filter(|listed| listed.service_ids.len() >= ids.len()) {
            Some(listed) => listed,
            None => self.receipt(ids, ServiceStatus::Ordered, price.cloned()),
        };
        let mut receipt = match way {
            Some(way) => self.unpaid(receipt, Some(way)),
            None => self.charged(receipt, before.balance.as_ref(), |it| self.are_only_ordered(it)),
        };
        receipt.raw = self.order.raw.map(|_| self.panel.masked(page));
        SendOutcome::Placed(receipt)
    }

    /// How the client pays an order that the answer says is not paid: it leads to a payment, or names an
    /// order that waits for one (`billorder`, seen by a generic driver).
    ///
    /// Inferred: the address of the payment's form.
    fn way_to_pay(&self, doc: &Node) -> Option<String> {
        let url = &self.panel.settings.url;
        let next = doc.at("ok").filter(|ok| leads_to_payment(ok));
        let form = doc.value("billorder").map(|order| {
            let mut query = url::form_urlencoded::Serializer::new(String::new());
            query.append_pair("startform", "payment.add").append_pair("billorder", order);
            format!("{url}?{}", query.finish())
        });
        form.or_else(|| absolute(url, next?.text().trim()))
            .or_else(|| next.map(|_| self.orders_page()))
    }

    fn orders_page(&self) -> String {
        format!("{}?startform=order", self.panel.settings.url)
    }

    /// The receipt of an order that was taken, with what it cost and whether that was charged:
    /// `is_waiting` says whether its services are ordered and no more. An order that costs something
    /// and has not moved the balance is not paid; one of which no price is known cost what the balance
    /// fell by, with what else was charged in the meantime.
    pub(super) fn charged(
        &self,
        receipt: ServiceOrdered,
        before: Option<&BalanceReading>,
        is_waiting: impl FnOnce(&ServiceOrdered) -> bool,
    ) -> ServiceOrdered {
        let is_free = receipt.price.as_ref().is_some_and(Money::is_zero);
        let before = before.filter(|_| !is_free);
        let Some((before, now)) = before.and_then(|it| Some((it, self.panel.balance_after()?)))
        else {
            return receipt;
        };
        if before.is_unmoved(&now) {
            return if is_waiting(&receipt) { self.unpaid(receipt, None) } else { receipt };
        }
        let price = receipt.price.clone().or_else(|| before.fall(&now));
        ServiceOrdered { price, ..receipt }
    }

    /// Whether the services of an order are ordered and no more, as far as the list shows.
    fn are_only_ordered(&self, receipt: &ServiceOrdered) -> bool {
        let enough = receipt.service_ids.len();
        let ours = self.panel.newest_rows(&self.order.item_type, enough, &|row| receipt.has(row));
        ours.is_ok_and(|rows| receipt.waits_in(&rows))
    }

    /// What is not paid says so, and where that is done.
    fn unpaid(&self, receipt: ServiceOrdered, way: Option<String>) -> ServiceOrdered {
        let pay_url = way.or_else(|| Some(self.orders_page()));
        ServiceOrdered { status: ServiceStatus::Unpaid, pay_url, ..receipt }
    }

    /// The services that carry this attempt's own tag.
    fn by_own_tag(&self, request: &Request, price: Option<&Money>) -> Option<ServiceOrdered> {
        let tag = self.panel.settings.tag.as_deref().filter(|tag| !tag.is_empty())?;
        let own = self.order.params.iter().any(|(name, _)| name == tag);
        let value = request.field(tag).filter(|_| !own)?;
        let is_own = |row: &Node| row.value(tag) == Some(value);
        let rows = self.panel.newest_rows(&self.order.item_type, self.count(), &is_own).ok()?;
        let rows: Vec<&Node> = rows.iter().collect();
        (!rows.is_empty()).then(|| self.seen(&rows, price.cloned()))
    }
}

/// Inferred: a success that goes on to a payment has not been paid.
fn leads_to_payment(ok: &Node) -> bool {
    matches!(ok.attribute("type"), Some("url" | "blank"))
        || ok.text().trim().starts_with("func=payment")
}
