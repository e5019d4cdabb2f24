//! An order that is placed at once and charged to the account balance (`skipbasket=on`, "New Order
//! API").

mod answer;

use serde::{Deserialize, Serialize};

use super::super::account::BalanceReading;
use super::super::pagination::{if_allowed, if_readable};
use super::super::service::ServiceStatus;
use super::super::{Node, Panel};
use super::AddOrder;
use super::quote::{exact, quote};
use super::service_list::{ServicesBefore, ServicesNow};
use orderctl_core::error::Result;
use orderctl_core::{
    AttemptId, Command, Effect, Field, Money, PaymentState, ProbeResult, Purchase, Quote, Request,
    SendOutcome,
};

/// The receipt of an order at once: one service, or one for each piece.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceOrdered {
    /// The service's id, the first of several; some panels give none.
    pub service_id: Option<String>,
    /// The ids of all services that were ordered, as far as the panel gives them.
    #[serde(default)]
    pub service_ids: Vec<String>,
    /// `ordered`; `unpaid` if the panel leads to a payment; or what the service list says: `active`,
    /// `suspended`, `deleted`, `processing`, `cancelled`. Codes that are not known pass through.
    pub status: ServiceStatus,
    /// The product type that was ordered.
    pub item_type: String,
    /// The id of the tariff that was ordered (`pricelist`).
    pub tariff_id: String,
    /// What was charged, or is to be paid: as quoted, or else as the account's balance shows it.
    pub price: Option<Money>,
    /// Where the client pays what is `unpaid`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pay_url: Option<String>,
    /// The panel's own answer, secrets masked, where its text was asked for; never recorded.
    #[serde(skip)]
    pub raw: Option<String>,
}

impl ServiceOrdered {
    /// Whether a row of the list is a service of this order.
    fn has(&self, row: &Node) -> bool {
        row.value("id").is_some_and(|id| self.service_ids.iter().any(|our| our == id))
    }

    /// Whether all services of this order in a list are ordered, and neither paid nor in work.
    fn waits_in(&self, rows: &[Node]) -> bool {
        let mut ours = rows.iter().filter(|row| self.has(row)).peekable();
        ours.peek().is_some() && ours.all(|row| row.code("item_status") == Some("1"))
    }

    /// Whether the panel waits for the money.
    #[must_use]
    pub fn is_unpaid(&self) -> bool {
        self.status == ServiceStatus::Unpaid
    }
}

/// What was there before the order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceSnapshot {
    /// The services of this type, where this login may see them.
    services: Option<ServicesBefore>,
    balance: Option<BalanceReading>,
    /// The quoted price, for the receipt of an order that is found again.
    price: Option<Money>,
}

/// Places an order without the cart. It is charged at once.
pub struct OrderNow<'a> {
    panel: &'a Panel,
    order: &'a AddOrder,
}

impl<'a> OrderNow<'a> {
    /// A purchase at this panel, from which nothing is sent before checkout asks for a price.
    #[must_use]
    pub fn new(panel: &'a Panel, order: &'a AddOrder) -> Self {
        Self { panel, order }
    }

    fn receipt(
        &self,
        ids: Vec<String>,
        status: ServiceStatus,
        price: Option<Money>,
    ) -> ServiceOrdered {
        ServiceOrdered {
            service_id: ids.first().cloned(),
            service_ids: ids,
            status,
            item_type: self.order.item_type.clone(),
            tariff_id: self.order.tariff.to_string(),
            price,
            pay_url: None,
            raw: None,
        }
    }

    /// The receipt of services in the list, which are one order.
    fn seen(&self, rows: &[&Node], price: Option<Money>) -> ServiceOrdered {
        let ids = rows.iter().filter_map(|row| row.value("id")).map(str::to_owned).collect();
        let status = rows.first().map_or(ServiceStatus::Ordered, |row| ServiceStatus::of(row));
        self.receipt(ids, status, price)
    }

    fn count(&self) -> usize {
        self.order.count.map_or(1, |count| count as usize)
    }

    /// Whether a row can be this order, as far as the row tells.
    fn fits(&self, row: &Node) -> bool {
        let tariff = self.order.tariff.to_string();
        let domain = self.order.domain.as_deref();
        row.value("pricelist_id").is_none_or(|id| id == tariff)
            && match (domain, row.value("domain")) {
                (Some(ours), Some(theirs)) => ours.eq_ignore_ascii_case(theirs),
                _ => true,
            }
    }

    /// Whether the services carry a value that no other order has.
    fn has_own_tag(&self) -> bool {
        let value = self.order.tag(&self.panel.settings, "");
        // A value of the user's own may stand at other services too.
        value.is_some_and(|(_, value)| value.is_empty())
    }

    /// The services of this type, as far as they are needed to find the order: those of one that carries
    /// a value of its own are not read one by one.
    fn services_before(&self) -> Result<Option<ServicesBefore>> {
        let item_type = &self.order.item_type;
        if self.has_own_tag()
            && let Some(mark) = self.panel.list_mark(item_type)?
        {
            return Ok(Some(ServicesBefore::Mark(mark)));
        }
        let list = self.panel.rows(item_type)?;
        Ok(list.complete.then(|| ServicesBefore::Ids(list.ids())))
    }

    fn classify(
        &self,
        list: &ServicesNow,
        attempt: &str,
        snapshot: &ServiceSnapshot,
    ) -> ProbeResult<ServiceOrdered> {
        let tag = self.order.tag(&self.panel.settings, attempt);
        let tag_of = |row: &Node| {
            let (name, _) = tag.as_ref()?;
            row.value(name).map(str::to_owned)
        };
        let ours = tag.as_ref().map(|(_, value)| value.clone());
        let is_tagged = |row: &&Node| ours.is_some() && tag_of(row) == ours;
        let tagged: Vec<&Node> = list.rows.iter().filter(is_tagged).collect();
        // A tag of the user's own may stand at an older service: then only a new one is this order.
        if !tagged.is_empty() && (list.are_new || ours.as_deref() == Some(attempt)) {
            return ProbeResult::Placed(self.seen(&tagged, snapshot.price.clone()));
        }
        if snapshot.services.is_none() {
            return ProbeResult::Unsure(
                "no service has this order's tag, and it is not known which are new".into(),
            );
        }
        let candidates: Vec<&Node> = list
            .rows
            .iter()
            .filter(|row| self.fits(row))
            .filter(|row| !tag_of(row).is_some_and(|tag| same_shape(&tag, attempt)))
            .collect();
        let plain = candidates.iter().all(|row| tag_of(row).is_none());
        let which = if list.are_new { "new services" } else { "services" };
        match candidates.first() {
            None if !list.complete => {
                ProbeResult::Unsure("the list of services was not read to its end".into())
            }
            None => ProbeResult::Absent(format!(
                "the list '{}' has no service that could be this order ({which}: {})",
                self.order.item_type,
                list.rows.len(),
            )),
            Some(_) if plain && list.are_new && candidates.len() == self.count() => {
                ProbeResult::Placed(self.seen(&candidates, snapshot.price.clone()))
            }
            Some(_) => ProbeResult::Unsure(format!(
                "{which} are there, and it can't be told which is this order: {}",
                candidates.iter().filter_map(|row| row.value("id")).collect::<Vec<_>>().join(", ")
            )),
        }
    }
}

impl Purchase for OrderNow<'_> {
    type Order = AddOrder;
    type Receipt = ServiceOrdered;
    /// The price, where it is certain.
    type Quoted = Option<Money>;
    type Snapshot = ServiceSnapshot;

    fn command(&self) -> Command {
        Command::CartAddSkipBasket
    }

    fn order(&self) -> &AddOrder {
        self.order
    }

    fn quote(&self) -> Result<(Quote, Option<Money>)> {
        let (quote, _) = quote(self.panel, self.order)?;
        let price = exact(&quote);
        Ok((quote, price))
    }

    fn items(&self, _price: &Option<Money>) -> Result<Vec<orderctl_core::Item>> {
        Ok(vec![self.order.item()])
    }

    fn snapshot(&self, price: &Option<Money>) -> Result<ServiceSnapshot> {
        self.order.check()?;
        let services = if_readable(self.services_before())?.flatten();
        let balance = if_readable(self.panel.balance())?.flatten();
        Ok(ServiceSnapshot { services, balance, price: price.clone() })
    }

    /// With `clicked_button=order`, as documented, although some clients leave it out beside
    /// `skipbasket`. The older functions know buttons of other names, and take `skipbasket` in the
    /// place of one.
    fn request(&self, attempt: &AttemptId, _price: &Option<Money>) -> Request {
        let settings = &self.panel.settings;
        let mut fields = self.order.options(settings, false);
        fields.extend(self.order.tag_field(settings, attempt.as_str()));
        fields.push(Field::plain("skipbasket", "on"));
        if !self.order.is_quick(settings) {
            fields.push(Field::plain("clicked_button", "order"));
        }
        fields.push(Field::plain("sok", "ok"));
        let out = self.order.raw.unwrap_or_default();
        self.panel.request(&self.order.function(settings), fields, Effect::Charge, out)
    }

    fn send(
        &self,
        request: &Request,
        price: &Option<Money>,
        before: &ServiceSnapshot,
    ) -> SendOutcome<ServiceOrdered> {
        SendOutcome::of_answer(self.panel.exchange(request), |page| {
            self.outcome(&page, request, price.as_ref(), before)
        })
    }

    fn has_correlation_id(&self) -> bool {
        self.order.tag(&self.panel.settings, "").is_some()
    }

    fn order_ids(receipt: &ServiceOrdered) -> Vec<String> {
        match receipt.service_ids.is_empty() {
            true => receipt.service_id.iter().cloned().collect(),
            false => receipt.service_ids.clone(),
        }
    }

    fn cost(receipt: &ServiceOrdered) -> Option<Money> {
        receipt.price.clone()
    }

    fn payment_state(receipt: &ServiceOrdered) -> PaymentState {
        if receipt.is_unpaid() { PaymentState::Pending } else { PaymentState::Paid }
    }

    /// The services of an order that was paid are active, or in work.
    fn paid_since(
        &self,
        attempt: &AttemptId,
        _snapshot: &ServiceSnapshot,
        receipt: &ServiceOrdered,
    ) -> Result<Option<ServiceOrdered>> {
        let ids = Self::order_ids(receipt);
        let tag = self.order.tag(&self.panel.settings, attempt.as_str());
        let own_tag = tag.filter(|(_, value)| value == attempt.as_str()).filter(|_| ids.is_empty());
        let is_ours = |row: &Node| match &own_tag {
            Some((name, value)) => row.value(name) == Some(value),
            None => row.value("id").is_some_and(|id| ids.iter().any(|our| our == id)),
        };
        let rows = self.panel.newest_rows(&self.order.item_type, self.count(), &is_ours);
        let Some(rows) = if_allowed(rows)? else { return Ok(None) };
        let ours: Vec<&Node> = rows.iter().collect();
        let is_paid = |row: &&Node| {
            matches!(ServiceStatus::of(row), ServiceStatus::Active | ServiceStatus::Processing)
        };
        let all = ours.len() == self.count() && ours.iter().all(is_paid);
        Ok(all.then(|| self.seen(&ours, receipt.price.clone())))
    }

    fn find(
        &self,
        attempt: &AttemptId,
        snapshot: &ServiceSnapshot,
    ) -> Result<ProbeResult<ServiceOrdered>> {
        let item_type = &self.order.item_type;
        let tag = self.order.tag(&self.panel.settings, attempt.as_str());
        // A tag of the user's own may stand at an older service too.
        let own = tag.filter(|(_, value)| value == attempt.as_str());
        let is_all = |rows: &[Node]| {
            own.as_ref().is_some_and(|(name, value)| {
                let is_ours = |row: &&Node| row.value(name) == Some(value);
                rows.iter().filter(is_ours).count() >= self.count()
            })
        };
        let list = match &snapshot.services {
            Some(before) => self.panel.services_since(item_type, before, &is_all),
            None => self.panel.rows(item_type).map(|list| ServicesNow {
                rows: list.rows,
                are_new: false,
                complete: list.complete,
            }),
        };
        let Some(list) = if_allowed(list)? else {
            return Ok(ProbeResult::Unsure(format!(
                "this login may not read the list '{}'",
                self.order.item_type
            )));
        };
        let probed = match self.classify(&list, attempt.as_str(), snapshot) {
            ProbeResult::Placed(found) => {
                let before = snapshot.balance.as_ref();
                ProbeResult::Placed(self.charged(found, before, |it| it.waits_in(&list.rows)))
            }
            probed => probed,
        };
        let nothing_new = list.rows.is_empty() || !list.are_new;
        if let (ProbeResult::Absent(_), true, Some(before)) =
            (&probed, nothing_new, &snapshot.balance)
        {
            // A filter that hides new rows would make every order look absent: the money tells.
            let now = self.panel.balance()?;
            if !now.as_ref().is_some_and(|now| before.is_unmoved(now)) {
                return Ok(ProbeResult::Unsure(format!(
                    "no new service is shown, but the balance went from {before} to {}",
                    now.map_or_else(|| "an unknown amount".to_owned(), |now| now.to_string())
                )));
            }
        }
        Ok(probed)
    }
}

/// True for two texts that differ in letters and digits only: a tag of another order of this tool. Any
/// other tag may have been put over ours by the panel.
fn same_shape(one: &str, other: &str) -> bool {
    let plain = |c: char| if c.is_ascii_alphanumeric() { 'x' } else { c };
    one.chars().map(plain).eq(other.chars().map(plain))
}
