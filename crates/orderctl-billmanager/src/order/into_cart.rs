//! An order that goes into the cart ("New Order API", adding an item to the cart).

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::super::pagination::{if_allowed, if_readable};
use super::super::{Cart, Generation, LineItem, Node, Panel};
use super::line_shape::LineShape;
use super::quote::{exact, quote};
use super::{AddOrder, ids_in};
use orderctl_core::error::{Code, Error, Result};
use orderctl_core::{
    AttemptId, Command, Effect, Field, Lookup, Money, PaymentState, ProbeResult, Purchase, Quote,
    Remedy, Request, SendOutcome,
};

/// The receipt of an order that went into the cart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineAdded {
    /// The line's id (`lineitem.id`); the first of several.
    pub lineitem_id: String,
    /// The ids of all lines: a panel may make one of each piece. Empty in records that name one alone.
    #[serde(default)]
    pub lineitem_ids: Vec<String>,
    /// The product type that was ordered.
    pub item_type: String,
    /// The id of the tariff that was ordered (`pricelist`).
    pub tariff_id: String,
    /// The term as on the wire: months, or 0, -50, -100.
    pub period: i64,
    /// What the line costs: as quoted, or as the cart shows it where the line was looked up there.
    pub price: Option<Money>,
    /// The panel's own answer, secrets masked, where its text was asked for; never recorded.
    #[serde(skip)]
    pub raw: Option<String>,
}

/// What was in the cart before an order, to tell its line from those that were there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CartSnapshot {
    /// Which cart the order goes into.
    cart: Generation,
    /// The lines that were in it, where the panel told.
    lines: Option<BTreeSet<String>>,
}

/// Puts an order into the cart. It costs nothing yet, and is a [`Purchase`] all the same: a line that
/// is added twice is paid twice.
pub struct AddToCart<'a> {
    panel: &'a Panel,
    order: &'a AddOrder,
}

impl LineAdded {
    /// What each of the lines is for.
    pub fn items(&self) -> impl Iterator<Item = (String, orderctl_core::Item)> {
        let item = orderctl_core::Item {
            kind: self.item_type.clone(),
            id: Some(self.tariff_id.clone()),
            domain: None,
        };
        self.ids().into_iter().map(move |id| (id, item.clone()))
    }

    /// The ids of all lines, also from a record that names one alone.
    #[must_use]
    pub fn ids(&self) -> Vec<String> {
        match self.lineitem_ids.is_empty() {
            true => vec![self.lineitem_id.clone()],
            false => self.lineitem_ids.clone(),
        }
    }
}

impl<'a> AddToCart<'a> {
    /// A purchase at this panel, from which nothing is sent before checkout asks for a price.
    #[must_use]
    pub fn new(panel: &'a Panel, order: &'a AddOrder) -> Self {
        Self { panel, order }
    }

    fn receipt(&self, ids: Vec<String>, price: Option<Money>) -> LineAdded {
        LineAdded {
            lineitem_id: ids.first().cloned().unwrap_or_default(),
            lineitem_ids: ids,
            item_type: self.order.item_type.clone(),
            tariff_id: self.order.tariff.to_string(),
            period: self.order.period.wire(),
            price,
            raw: None,
        }
    }

    /// The receipt of lines in the cart, with what they cost together.
    fn seen(&self, lines: &[&LineItem]) -> LineAdded {
        let mut prices = lines.iter().map(|line| line.price.clone());
        let first = prices.next().flatten();
        let price = first.and_then(|first| prices.try_fold(first, |sum, price| sum.plus(&price?)));
        self.receipt(lines.iter().map(|line| line.lineitem_id.clone()).collect(), price)
    }

    fn count(&self) -> usize {
        self.order.count.map_or(1, |count| count as usize)
    }

    /// All lines of an order of several pieces whose answer names fewer: those that are new in the cart,
    /// where they are as many as were ordered.
    fn with_new(&self, ids: Vec<String>, before: &CartSnapshot) -> Vec<String> {
        let Some(before) = before.lines.as_ref().filter(|_| ids.len() < self.count()) else {
            return ids;
        };
        let items = self.panel.cart().map(|cart| cart.items).unwrap_or_default();
        let is_new = |item: &&LineItem| !before.contains(&item.lineitem_id) && self.fits(item);
        let new: Vec<String> =
            items.iter().filter(is_new).map(|item| item.lineitem_id.clone()).collect();
        let is_all = new.len() == self.count() && ids.iter().all(|id| new.contains(id));
        if is_all { new } else { ids }
    }

    /// The service that the line became: a line that was paid, perhaps by somebody in the browser, is
    /// in the cart no more, and the service carries its correlation id. Unknown if the services were not
    /// read to their end.
    fn service(&self, attempt: &str) -> Result<Lookup<Option<String>>> {
        let tag = self.order.tag(&self.panel.settings, attempt);
        let Some((name, _)) = tag.filter(|(_, value)| value == attempt) else {
            return Ok(Lookup::Known(None));
        };
        let Some(list) = if_allowed(self.panel.rows(&self.order.item_type))? else {
            return Ok(Lookup::Known(None));
        };
        let ours = list.rows.iter().find(|row| row.value(&name) == Some(attempt));
        Ok(match ours {
            Some(row) => Lookup::Known(Some(row.value("id").unwrap_or("without id").to_owned())),
            None if list.complete => Lookup::Known(None),
            None => Lookup::Unknown("the list of services was not read to its end".to_owned()),
        })
    }

    /// The line of the old cart that an answer is about. Which of its ids the answer names, the line's
    /// or that of the service it is for, is not documented: the cart tells.
    fn in_old_cart(&self, doc: &Node, before: &CartSnapshot) -> Option<LineAdded> {
        doc.at("ok")?;
        let names = ["lineitem.id", "item.id", "id", "elid"];
        let named: Vec<String> = names.iter().flat_map(|name| ids_in(doc, name)).collect();
        let items = self.panel.cart_of(Generation::Old).ok()?.items;
        let is_named = |item: &&LineItem| {
            let service = item.service_id.as_deref();
            named.contains(&item.lineitem_id)
                || service.is_some_and(|id| named.iter().any(|named| named == id))
        };
        let named: Vec<&LineItem> =
            items.iter().filter(is_named).filter(|item| self.fits(item)).collect();
        if named.is_empty() || named.len() > self.count() {
            return None;
        }
        let ids = named.iter().map(|item| item.lineitem_id.clone()).collect();
        let all = self.with_new(ids, before);
        let ours: Vec<&LineItem> =
            items.iter().filter(|item| all.contains(&item.lineitem_id)).collect();
        Some(self.seen(&ours))
    }

    /// A panel with both carts may have put the line into the one that was not read.
    fn uses_cart(&self, cart: Generation) -> bool {
        let quick = self.order.is_quick(&self.panel.settings);
        cart == Generation::Old || quick || self.order.new_cart != Some(false)
    }

    /// The lines of this order among new ones: by what they look like, for a line has no correlation id.
    fn among(&self, new: &[&LineItem], has_promocode: bool) -> ProbeResult<LineAdded> {
        let shape = LineShape::of(self.panel, self.order);
        let mut alike: Vec<&LineItem> =
            new.iter().copied().filter(|line| !shape.contradicts(line, has_promocode)).collect();
        // In the order in which they were made: a panel counts its ids up.
        alike.sort_by_key(|line| line.lineitem_id.parse::<u64>().unwrap_or(u64::MAX));
        let of_one = shape.lines_of_one(&alike, self.count());
        let ids = |lines: &[&LineItem]| {
            lines.iter().map(|line| line.lineitem_id.as_str()).collect::<Vec<_>>().join(", ")
        };
        match of_one {
            _ if alike.is_empty() => ProbeResult::Unsure(format!(
                "the cart has new lines, and none of them looks like this order: {}",
                ids(new)
            )),
            Some(lines) if alike.len() == lines => ProbeResult::Placed(self.seen(&alike)),
            Some(lines) if alike.len().is_multiple_of(lines) => {
                ProbeResult::Alike(alike.chunks(lines).map(|lines| self.seen(lines)).collect())
            }
            _ => ProbeResult::Unsure(format!(
                "the cart has {} new lines, and it can't be told which is this order: {}",
                alike.len(),
                ids(&alike)
            )),
        }
    }

    fn check(&self) -> Result<()> {
        self.order.check()?;
        if self.panel.settings.cart == Generation::Old && self.order.new_cart.is_some() {
            return Err(Error::usage(
                "this panel has the old cart, which takes no word of a new one",
            )
            .remedy(Remedy::NoNewCart));
        }
        Ok(())
    }

    /// A line's edit button tells its product type; the tariff's id stands nowhere in it.
    fn fits(&self, item: &LineItem) -> bool {
        item.item_type.as_ref().is_none_or(|item_type| *item_type == self.order.item_type)
    }
}

impl Purchase for AddToCart<'_> {
    type Order = AddOrder;
    type Receipt = LineAdded;
    /// The price, where it is certain.
    type Quoted = Option<Money>;
    type Snapshot = CartSnapshot;

    fn command(&self) -> Command {
        Command::CartAdd
    }

    fn order(&self) -> &AddOrder {
        self.order
    }

    fn quote(&self) -> Result<(Quote, Option<Money>)> {
        self.check()?;
        let (quote, _) = quote(self.panel, self.order)?;
        let price = exact(&quote);
        Ok((quote, price))
    }

    /// The lines that are in the cart already.
    fn items(&self, _price: &Option<Money>) -> Result<Vec<orderctl_core::Item>> {
        Ok(vec![self.order.item()])
    }

    fn snapshot(&self, _price: &Option<Money>) -> Result<CartSnapshot> {
        self.check()?;
        let cart = if_readable(self.panel.cart())?;
        let ids = |cart: Cart| cart.items.into_iter().map(|item| item.lineitem_id).collect();
        Ok(CartSnapshot { cart: self.panel.settings.cart, lines: cart.map(ids) })
    }

    fn request(&self, attempt: &AttemptId, _price: &Option<Money>) -> Request {
        let settings = &self.panel.settings;
        let mut fields = self.order.options(settings, false);
        fields.extend(self.order.tag_field(settings, attempt.as_str()));
        let (button, new_cart) = match settings.cart {
            Generation::Old => ("basket", None),
            Generation::New if self.order.is_quick(settings) => ("quickbasket", Some(true)),
            Generation::New => ("order", Some(self.order.new_cart != Some(false))),
        };
        let flag = new_cart.map(|on| if on { "on" } else { "off" });
        fields.extend(flag.map(|flag| Field::plain("force_use_new_cart", flag)));
        fields.push(Field::plain("clicked_button", button));
        fields.push(Field::plain("sok", "ok"));
        let out = self.order.raw.unwrap_or_default();
        self.panel.request(&self.order.function(settings), fields, Effect::Write, out)
    }

    fn send(
        &self,
        request: &Request,
        price: &Option<Money>,
        before: &CartSnapshot,
    ) -> SendOutcome<LineAdded> {
        SendOutcome::of_answer(self.panel.exchange(request), |page| {
            let receipt = match self.panel.settings.cart {
                Generation::New => {
                    let ids = line_ids(&page.doc);
                    let receipt = |ids| self.receipt(self.with_new(ids, before), price.clone());
                    (!ids.is_empty()).then(|| receipt(ids))
                }
                Generation::Old => self.in_old_cart(&page.doc, before),
            };
            match receipt {
                Some(receipt) => SendOutcome::Placed(LineAdded {
                    raw: self.order.raw.map(|_| self.panel.masked(&page)),
                    ..receipt
                }),
                None => SendOutcome::unknown(
                    Error::unreachable("the panel named neither an error nor the new line's id")
                        .code(Code::NoId),
                ),
            }
        })
    }

    /// Nothing in a line of the cart shows the tag.
    fn has_correlation_id(&self) -> bool {
        false
    }

    fn order_ids(receipt: &LineAdded) -> Vec<String> {
        receipt.ids()
    }

    /// Not from an order whose line looks otherwise.
    fn may_come_from(&self, _command: Command, order: &serde_json::Value) -> bool {
        match serde_json::from_value::<AddOrder>(order.clone()) {
            Ok(other) if other != *self.order => {
                let shape = |order| LineShape::of(self.panel, order);
                !shape(self.order).differs(&shape(&other))
            }
            _ => true,
        }
    }

    /// A line in the cart costs nothing until it is paid.
    fn cost(_receipt: &LineAdded) -> Option<Money> {
        None
    }

    fn payment_state(_receipt: &LineAdded) -> PaymentState {
        PaymentState::Paid
    }

    fn find(&self, attempt: &AttemptId, snapshot: &CartSnapshot) -> Result<ProbeResult<LineAdded>> {
        let Cart { items, promocode, .. } = self.panel.cart_of(snapshot.cart)?;
        let Some(before) = &snapshot.lines else {
            return Ok(ProbeResult::Unsure("which lines of the cart are new is not known".into()));
        };
        let new: Vec<&LineItem> = items
            .iter()
            .filter(|item| !before.contains(&item.lineitem_id) && self.fits(item))
            .collect();
        if !new.is_empty() {
            return Ok(self.among(&new, promocode.is_some()));
        }
        if !self.uses_cart(snapshot.cart) {
            return Ok(ProbeResult::Unsure(
                "the new cart has no new line, and the old one, where it may be, can't be read"
                    .into(),
            ));
        }
        Ok(match self.service(attempt.as_str())? {
            Lookup::Known(None) => ProbeResult::Absent(format!(
                "the cart has no line that was not there before ({} lines)",
                items.len()
            )),
            Lookup::Known(Some(id)) => ProbeResult::Unsure(format!(
                "the line is not in the cart, but the service {id} carries its mark: it was added, \
                 and somebody has paid it"
            )),
            Lookup::Unknown(why) => {
                ProbeResult::Unsure(format!("the cart has no new line, and {why}"))
            }
        })
    }
}

/// The ids stand in `lineitem.id`; one client also reads `elid`, which counts only beside a success,
/// for a form that comes back has such a field too.
fn line_ids(doc: &Node) -> Vec<String> {
    let ids = ids_in(doc, "lineitem.id");
    match doc.at("ok") {
        Some(_) if ids.is_empty() => ids_in(doc, "elid"),
        _ => ids,
    }
}
