//! An order that is placed at once and charged to the account balance (`skipbasket=on`, "New Order
//! API").

use std::cell::OnceCell;
use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::super::rows::{Rows, if_allowed, if_told};
use super::super::service::status_of;
use super::super::{Node, Panel};
use super::AddOrder;
use super::quote::{exact, quote};
use crate::error::{Error, Result};
use crate::order::{Effect, Field, Money, PaymentState, Purchase, Quote, Reply, Request, Sighting};

/// The verb of [`OrderNow`].
pub const ORDER_NOW: &str = "cart.add.skip_basket";

/// A service was ordered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceOrdered {
    /// The service's id; some panels give none.
    pub service_id: Option<String>,
    /// `ordered`; `unpaid` if the panel leads to a payment; or what the service list says: `active`,
    /// `suspended`, `deleted`, `processing`, `cancelled`. Codes that are not known pass through.
    pub status: String,
    /// The product type.
    pub item_type: String,
    /// The tariff (`pricelist`).
    pub tariff_id: String,
    /// What was charged, as quoted.
    pub price: Option<Money>,
    /// The panel's own answer, secrets masked, where its text was asked for; never recorded.
    #[serde(skip)]
    pub raw: Option<String>,
}

/// What was there before the order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceTrace {
    /// The ids of the services of this type, where this login may see them.
    services: Option<BTreeSet<String>>,
    /// The account's balance in the panel's words.
    balance: Option<String>,
    /// The quoted price, for the receipt of an order that is found again.
    price: Option<Money>,
}

/// Places an order without the cart. It is charged at once.
pub struct OrderNow<'a> {
    panel: &'a Panel,
    order: &'a AddOrder,
    quoted: OnceCell<Money>,
}

impl<'a> OrderNow<'a> {
    /// This order, at this panel.
    #[must_use]
    pub fn new(panel: &'a Panel, order: &'a AddOrder) -> Self {
        Self { panel, order, quoted: OnceCell::new() }
    }

    fn receipt(&self, id: Option<&str>, status: String, price: Option<Money>) -> ServiceOrdered {
        ServiceOrdered {
            service_id: id.map(str::to_owned),
            status,
            item_type: self.order.item_type.clone(),
            tariff_id: self.order.tariff.to_string(),
            price,
            raw: None,
        }
    }

    fn seen(&self, row: &Node, price: Option<Money>) -> ServiceOrdered {
        self.receipt(row.value("id"), status_of(row), price)
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

    /// The service that carries this attempt's own tag.
    fn by_own_tag(&self, request: &Request) -> Option<ServiceOrdered> {
        let tag = self.panel.settings.tag.as_deref().filter(|tag| !tag.is_empty())?;
        let own = self.order.params.iter().any(|(name, _)| name == tag);
        let value = request.field(tag).filter(|_| !own)?;
        let list = self.panel.rows(&self.order.item_type).ok()?;
        let row = list.rows.iter().find(|row| row.value(tag) == Some(value))?;
        Some(self.seen(row, self.quoted.get().cloned()))
    }

    fn judge(&self, list: &Rows, attempt: &str, trace: &ServiceTrace) -> Sighting<ServiceOrdered> {
        let before = trace.services.as_ref();
        let is_new = |row: &&Node| {
            let id = row.value("id").unwrap_or_default();
            before.is_none_or(|before| !before.contains(id))
        };
        let new: Vec<&Node> = list.rows.iter().filter(is_new).collect();
        let tag = self.order.tag(&self.panel.settings, attempt);
        let tag_of = |row: &Node| {
            let (name, _) = tag.as_ref()?;
            row.value(name).map(str::to_owned)
        };
        let ours = tag.as_ref().map(|(_, value)| value.clone());
        let tagged = new.iter().find(|row| ours.is_some() && tag_of(row) == ours);
        // A tag of the user's own may stand at an older service: then only a new one is this order.
        if let Some(row) = tagged.filter(|_| before.is_some() || ours.as_deref() == Some(attempt)) {
            return Sighting::Placed(self.seen(row, trace.price.clone()));
        }
        if before.is_none() {
            return Sighting::Unsure(
                "no service carries this order's mark, and it is not known which are new".into(),
            );
        }
        let candidates: Vec<&&Node> = new
            .iter()
            .filter(|row| self.fits(row))
            .filter(|row| !tag_of(row).is_some_and(|tag| same_shape(&tag, attempt)))
            .collect();
        let expected = self.order.count.unwrap_or(1);
        let plain = candidates.iter().all(|row| tag_of(row).is_none());
        match candidates.first() {
            None if !list.complete => {
                Sighting::Unsure("the list of services was not read to its end".into())
            }
            None => Sighting::Absent(format!(
                "the list '{}' has no service that could be this order ({} services, {} of them new)",
                self.order.item_type,
                list.rows.len(),
                new.len()
            )),
            Some(row) if plain && candidates.len() == expected as usize => {
                Sighting::Placed(self.seen(row, trace.price.clone()))
            }
            Some(_) => Sighting::Unsure(format!(
                "new services are there, and it can't be told which is this order: {}",
                candidates.iter().filter_map(|row| row.value("id")).collect::<Vec<_>>().join(", ")
            )),
        }
    }
}

impl Purchase for OrderNow<'_> {
    type Order = AddOrder;
    type Receipt = ServiceOrdered;
    type Trace = ServiceTrace;

    fn verb(&self) -> &'static str {
        ORDER_NOW
    }

    fn order(&self) -> &AddOrder {
        self.order
    }

    fn quote(&self) -> Result<Quote> {
        let quote = quote(self.panel, self.order)?;
        if let Some(total) = exact(&quote) {
            self.quoted.get_or_init(|| total);
        }
        Ok(quote)
    }

    fn items(&self) -> Result<Vec<crate::order::Item>> {
        Ok(vec![self.order.item()])
    }

    fn trace(&self) -> Result<ServiceTrace> {
        self.order.check()?;
        let list = if_told(self.panel.rows(&self.order.item_type))?;
        Ok(ServiceTrace {
            services: list.filter(|list| list.complete).map(|list| list.ids()),
            balance: if_told(self.panel.balance())?.flatten(),
            price: self.quoted.get().cloned(),
        })
    }

    /// With `clicked_button=order`, as documented, although some clients leave it out beside
    /// `skipbasket`. The older functions know buttons of other names, and take `skipbasket` in the
    /// place of one.
    fn request(&self, attempt: &str) -> Request {
        let settings = &self.panel.settings;
        let mut fields = self.order.options(settings, false);
        fields.extend(self.order.tag_field(settings, attempt));
        fields.push(Field::plain("skipbasket", "on"));
        if !self.order.is_quick(settings) {
            fields.push(Field::plain("clicked_button", "order"));
        }
        fields.push(Field::plain("sok", "ok"));
        let out = self.order.raw.unwrap_or_default();
        self.panel.request(&self.order.function(settings), fields, Effect::Charge, out)
    }

    fn send(&self, request: &Request) -> Reply<ServiceOrdered> {
        let page = match self.panel.exchange(request) {
            Ok(page) => page,
            Err(failure) => return failure.into_reply(),
        };
        let ok = page.doc.at("ok");
        // The older functions answer a plain `id`, which forms have too: it needs the success beside it.
        let id =
            page.doc.value("item.id").or_else(|| page.doc.value("id").filter(|_| ok.is_some()));
        if id.is_none() && ok.is_none() {
            return Reply::Unknown(
                Error::unreachable("the panel named neither an error nor the new service")
                    .code("no_id"),
            );
        }
        let mut receipt = match id {
            None => self.by_own_tag(request),
            Some(_) => None,
        }
        .unwrap_or_else(|| {
            let unpaid = ok.is_some_and(leads_to_payment);
            let status = if unpaid { "unpaid" } else { "ordered" };
            self.receipt(id, status.into(), self.quoted.get().cloned())
        });
        receipt.raw = self.order.raw.map(|_| self.panel.masked(&page));
        Reply::Placed(receipt)
    }

    fn is_marked(&self) -> bool {
        self.order.tag(&self.panel.settings, "").is_some()
    }

    fn order_ids(receipt: &ServiceOrdered) -> Vec<String> {
        receipt.service_id.iter().cloned().collect()
    }

    fn cost(receipt: &ServiceOrdered) -> Option<Money> {
        receipt.price.clone()
    }

    fn payment_state(_receipt: &ServiceOrdered) -> PaymentState {
        PaymentState::Paid
    }

    fn find(&self, attempt: &str, trace: &ServiceTrace) -> Result<Sighting<ServiceOrdered>> {
        let Some(list) = if_allowed(self.panel.rows(&self.order.item_type))? else {
            return Ok(Sighting::Unsure(format!(
                "this login may not read the list '{}'",
                self.order.item_type
            )));
        };
        let sighting = self.judge(&list, attempt, trace);
        let nothing_new =
            trace.services.as_ref().is_some_and(|before| list.ids().is_subset(before));
        if let (Sighting::Absent(_), true, Some(before)) = (&sighting, nothing_new, &trace.balance)
        {
            // A filter that hides new rows would make every order look absent: the money tells.
            let now = self.panel.balance()?;
            if now.as_ref() != Some(before) {
                return Ok(Sighting::Unsure(format!(
                    "no new service is shown, but the balance went from {before} to {}",
                    now.as_deref().unwrap_or("an unknown amount")
                )));
            }
        }
        Ok(sighting)
    }
}

/// Inferred: a success that goes on to a payment has not been paid.
fn leads_to_payment(ok: &Node) -> bool {
    matches!(ok.attribute("type"), Some("url" | "blank"))
        || ok.text().trim().starts_with("func=payment")
}

/// True for two texts that differ in letters and digits only: a tag of another order of this tool. Any
/// other tag may have been put over ours by the panel.
fn same_shape(one: &str, other: &str) -> bool {
    let plain = |c: char| if c.is_ascii_alphanumeric() { 'x' } else { c };
    one.chars().map(plain).eq(other.chars().map(plain))
}
