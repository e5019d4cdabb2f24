//! The order of a combo plan, on its way through checkout.

mod reconcile;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::catalog::price_list;
use crate::catalog::product_keys::{self, DOMAIN};
use crate::client::Reseller;
use crate::combo::additions::{Additions, Privacy};
use crate::combo::order::ComboOrder;
use crate::combo::order_response::{self, Ordered};
use crate::combo::receipt::ComboReceipt;
use crate::combo::sum::Sum;
use orderctl_core::error::{Code, Error, Result};
use orderctl_core::{
    Answer, AttemptId, Command, Existing, Field, Item, Line, Lookup, Money, NextTerm, PaymentState,
    Price, ProbeResult, Purchase, Quote, Remedy, Request, SendOutcome,
};

/// A combo plan to be bought for a domain.
pub struct ComboAdd<'a> {
    /// The account in whose name it is ordered.
    pub reseller: &'a Reseller,
    /// What is ordered.
    pub order: &'a ComboOrder,
}

/// What was there before the order was placed, to tell the new one from an old one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ComboSnapshot {
    /// The combo order that the domain had.
    pub before: Before,
    /// When that was looked at, by this machine's clock.
    pub looked_at: Timestamp,
}

/// The combo order that a domain had.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Before {
    /// The domain had no combo order.
    Nothing,
    /// The domain had the order of this id.
    Order(String),
    /// The provider did not tell, for this reason.
    NotTold(String),
}

/// The product keys of the plan's services, as far as its entry lists them; none where that can't be
/// told. The provider wants parameters for each of them, be they empty (KB 2500).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanServices(pub Vec<String>);

impl PlanServices {
    /// Those that the order has no parameters for. A key that no list knows is not taken for a service:
    /// how a plan lists them is not documented.
    fn missing_in<'a>(&'a self, order: &'a ComboOrder) -> impl Iterator<Item = &'a str> {
        let said = order.services.map();
        let is_known = |key: &str| product_keys::known().iter().any(|known| known.key == key);
        let keys = self.0.iter().map(String::as_str);
        keys.filter(move |key| !said.contains_key(*key) && is_known(key))
    }

    /// Refuses an order of a service that the plan does not have: the provider's refusal of one comes
    /// after the order was sent, in words that leave open what became of it. How a plan lists its services
    /// is not documented: only a list with `domainOrder` in it is in the words of `servicesParamJson`, and
    /// anything else refuses nothing.
    fn refuse_others(&self, order: &ComboOrder) -> Result<()> {
        let is_listed = |key: &str| self.0.iter().any(|listed| listed.eq_ignore_ascii_case(key));
        let other = order.services.map().keys().find(|&key| key != DOMAIN && !is_listed(key));
        let Some(other) = other.filter(|_| is_listed(DOMAIN)) else { return Ok(()) };
        let plan = order.bundle_id;
        let error =
            Error::usage(format!("plan {plan} has no service '{other}'")).code(Code::Services);
        let services: Vec<&str> =
            self.0.iter().map(String::as_str).filter(|key| *key != DOMAIN).collect();
        if services.is_empty() {
            return Err(error.hint(format!("plan {plan} has the domain alone")));
        }
        let slips = |key: &&str| strsim::damerau_levenshtein(other, key);
        let near = services.iter().copied().min_by_key(slips);
        let error = match near.filter(|near| slips(near) <= other.chars().count().div_ceil(3)) {
            Some(near) => error.hint(format!("did you mean {near}?")),
            None => error,
        };
        Err(error.hint(format!("plan {plan} has: {}", services.join(", "))))
    }
}

impl Purchase for ComboAdd<'_> {
    type Order = ComboOrder;
    type Receipt = ComboReceipt;
    type Quoted = PlanServices;
    type Snapshot = ComboSnapshot;

    fn command(&self) -> Command {
        Command::ComboAdd
    }

    fn order(&self) -> &ComboOrder {
        self.order
    }

    fn quote(&self) -> Result<(Quote, PlanServices)> {
        let order = self.order;
        let mut sum = Sum::of(Line {
            name: format!("combo plan {} for {}", order.bundle_id, order.domain),
            detail: Some(order.months.to_string()),
            price: None,
        });
        let (due_now, renewal) = match self.add_up(&mut sum)? {
            Lookup::Known(listed) => (sum.due_now(self.reseller.settings.tax), listed.renewal),
            Lookup::Unknown(why) => (Price::Unknown(why), None),
        };
        let services = PlanServices(self.reseller.services_of_plan(order.bundle_id)?);
        services.refuse_others(order)?;
        for service in services.missing_in(order) {
            let (name, detail) =
                (format!("service {service}"), Some("part of the plan".to_owned()));
            sum.lines.push(Line { name, detail, price: None });
        }
        Ok((Quote { lines: sum.lines, due_now, renewal: renewal.map(NextTerm::at) }, services))
    }

    fn items(&self, _: &PlanServices) -> Result<Vec<Item>> {
        let order = self.order;
        let domain = Additions::of(&order.services).domain;
        Ok(vec![Item {
            kind: Item::COMBO.to_owned(),
            id: Some(order.bundle_id.to_string()),
            domain: domain.then(|| order.domain.ascii().to_owned()),
        }])
    }

    fn snapshot(&self, _: &PlanServices) -> Result<ComboSnapshot> {
        let looked_at = self.reseller.clock.now();
        let before = match self.reseller.order_of(&self.order.domain)? {
            Lookup::Known(None) => Before::Nothing,
            Lookup::Known(Some(id)) => Before::Order(id),
            Lookup::Unknown(error) => Before::NotTold(error.message().to_owned()),
        };
        Ok(ComboSnapshot { before, looked_at })
    }

    fn request(&self, _attempt: &AttemptId, services: &PlanServices) -> Request {
        self.order.request(self.reseller, services.missing_in(self.order))
    }

    fn send(
        &self,
        request: &Request,
        _: &PlanServices,
        _: &ComboSnapshot,
    ) -> SendOutcome<ComboReceipt> {
        let ordered = Ordered {
            order_id: None,
            domain: Some(self.order.domain.ascii()),
            customer_id: Some(self.order.customer_id.to_string()),
            invoice_option: self.order.invoice_option,
            // Only remembered, never asked for now: the outcome is in hand, and waits to be written
            // down.
            currency: self.reseller.charged_currency(Some(self.order.customer_id)),
        };
        self.reseller.place(request, &ordered)
    }

    /// A domain has one combo: one that is there was ordered before, by whomever.
    fn existing(&self, snapshot: &ComboSnapshot) -> Result<Option<Existing>> {
        let Before::Order(id) = &snapshot.before else { return Ok(None) };
        let gone = match self.reseller.details_of(id) {
            Err(denied) if denied.reason() == Some(&Code::AccessDenied) => false,
            details => details?.known().is_some_and(|details| details.is_gone()),
        };
        Ok((!gone).then(|| Existing {
            what: format!("{} already has the combo order {id}", self.order.domain),
            show: Remedy::ShowCombo(id.clone()),
        }))
    }

    /// The domain serves as its correlation id: it has one combo order.
    fn has_correlation_id(&self) -> bool {
        true
    }

    fn order_ids(receipt: &ComboReceipt) -> Vec<String> {
        receipt.order_id.iter().cloned().collect()
    }

    fn cost(receipt: &ComboReceipt) -> Option<Money> {
        receipt.amount.clone()
    }

    fn payment_state(receipt: &ComboReceipt) -> PaymentState {
        receipt.payment_state()
    }

    fn paid_since(
        &self,
        _attempt: &AttemptId,
        _snapshot: &ComboSnapshot,
        receipt: &ComboReceipt,
    ) -> Result<Option<ComboReceipt>> {
        receipt.paid_since(self.reseller)
    }

    fn was_there(&self, snapshot: &ComboSnapshot) -> Option<String> {
        match &snapshot.before {
            Before::Order(id) => Some(format!("the order {id} of {}", self.order.domain)),
            Before::Nothing | Before::NotTold(_) => None,
        }
    }

    fn find(
        &self,
        _attempt: &AttemptId,
        snapshot: &ComboSnapshot,
    ) -> Result<ProbeResult<ComboReceipt>> {
        self.probe(snapshot)
    }
}

impl ComboAdd<'_> {
    /// Adds up what the order costs in the customer's currency, before tax: the plan, a premium
    /// name, privacy.
    fn add_up(&self, sum: &mut Sum) -> Result<Lookup<price_list::Listed>> {
        let order = self.order;
        let (list, currency) = match self.reseller.price_list(order.customer_id)? {
            Lookup::Known(list) => list,
            Lookup::Unknown(why) => return Ok(Lookup::Unknown(why)),
        };
        let listed = match price_list::listed(&list, order.bundle_id, order.months, &currency) {
            Ok(listed) => listed,
            Err(why) => return Ok(Lookup::Unknown(why)),
        };
        sum.price_first(&listed.at_most);
        let additions = Additions::of(&order.services);
        if let Some(name) = additions.unpriced {
            let why = format!("what the parameter {name} costs is not told");
            return Ok(Lookup::Unknown(why));
        }
        if additions.domain {
            let premium = match self.reseller.premium_price(&order.domain, &currency)? {
                Lookup::Known(premium) => premium,
                Lookup::Unknown(why) => return Ok(Lookup::Unknown(why)),
            };
            match premium.map(|premium| premium.registration(order.months)) {
                Some(Ok(price)) => sum.add(format!("premium name {}", order.domain), price),
                Some(Err(why)) => return Ok(Lookup::Unknown(why)),
                None if additions.premium => {
                    return Ok(Lookup::Unknown(format!(
                        "{} is ordered as a premium name, and the provider says that it is none",
                        order.domain
                    )));
                }
                None => {}
            }
        }
        match (additions.privacy, price_list::privacy(&list, order.months, &currency)) {
            (Privacy::None, _) => {}
            (Privacy::Bought, Err(why)) => return Ok(Lookup::Unknown(why)),
            // It is documented as free where no price is listed.
            (Privacy::Free, Err(_)) => {}
            (_, Ok(price)) => sum.add("privacy".into(), price),
        }
        Ok(Lookup::Known(listed))
    }
}

impl Reseller {
    /// Sends an order, once, and reads what came of it.
    pub(crate) fn place(
        &self,
        request: &Request,
        ordered: &Ordered<'_>,
    ) -> SendOutcome<ComboReceipt> {
        match self.ask(request) {
            Answer::Refused(_, error)
                if matches!(error.reason(), Some(Code::Locked | Code::Funds)) =>
            {
                SendOutcome::Placed(ComboReceipt::locked(ordered, error.message()))
            }
            answer => SendOutcome::of_answer(answer, |document| {
                order_response::outcome(&document, ordered)
            }),
        }
    }

    /// A customer's price list and the code of its currency.
    pub(crate) fn price_list(&self, customer_id: u64) -> Result<Lookup<(Value, String)>> {
        // It is the customer's for good: of many orders, the first asks for it.
        let currency = match self.remembered_currency(customer_id) {
            Some(currency) => currency.code().to_owned(),
            None => match self.currency_of_prices(Some(customer_id))? {
                Lookup::Known(currency) => currency,
                Lookup::Unknown(why) => return Ok(Lookup::Unknown(why)),
            },
        };
        let customer = vec![Field::plain("customer-id", customer_id.to_string())];
        let list = self.try_get("products/customer-price", customer)?;
        Ok(list
            .map(|list| (list, currency))
            .map_unknown(|error| format!("the price list can't be read: {error}")))
    }
}
