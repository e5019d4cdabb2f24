//! Renewing a combo order (`productbundle/renew`), on its way through checkout.
//!
//! No page about it could be read: the method is inferred from the sibling products, which all have
//! it with these parameters. What it answers are the execution details that an order answers.

mod reconcile;

use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::catalog::price_list;
use crate::client::Reseller;
use crate::combo::details::ComboDetails;
use crate::combo::order::InvoiceOption;
use crate::combo::order_response::Ordered;
use crate::combo::receipt::ComboReceipt;
use crate::combo::sum::Sum;
use crate::domains::name::Domain;
use orderctl_core::error::{Code, Error, Kind, Result};
use orderctl_core::{
    AttemptId, Command, Field, Item, Line, Lookup, Money, Months, NextTerm, PaymentState, Price,
    ProbeResult, Purchase, Quote, Remedy, Request, SendOutcome, check_end,
};

/// Which order is renewed, and how. Everything that costs money is said by the caller.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RenewOrder {
    /// The order (`order-id`).
    pub order_id: u64,
    /// The further term (`months` or `noOfMonths`, by the settings).
    pub months: Months,
    /// Whether it renews itself from then on (`auto-renew`).
    pub auto_renew: bool,
    /// What happens with the invoice (`invoice-option`).
    pub invoice_option: InvoiceOption,
    /// The discount on the value (`discount-amount`), from [`crate::discount`].
    pub discount_amount: Option<Decimal>,
}

/// A renewal that the provider took.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Renewed {
    /// What is known of it, as of any order.
    #[serde(flatten)]
    pub receipt: ComboReceipt,
    /// The end of the order's time before.
    pub expires_before: Option<Timestamp>,
    /// The end after it, where it was seen to have moved.
    pub expires: Option<Timestamp>,
}

/// How the order stood before it was renewed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RenewSnapshot {
    /// The order's domain.
    pub domain: Option<String>,
    /// The customer who owns the order and pays the renewal.
    pub customer_id: Option<String>,
    /// The end of its time.
    pub expires: Option<Timestamp>,
    /// True if an action was under way, which could move the end by itself.
    pub busy: bool,
    /// The ids of all its actions; nothing if they could not be told.
    pub actions: Option<Vec<String>>,
    /// The ids of the customer's recent transactions; nothing if they could not be told.
    pub transactions: Option<Vec<String>>,
    /// When all that was looked at, by this machine's clock.
    pub looked_at: Timestamp,
}

/// Renews a combo order.
pub struct ComboRenewal<'a> {
    reseller: &'a Reseller,
    order: RenewOrder,
    /// The order's plan, where the user says it; the provider may not tell it.
    bundle_id: Option<u64>,
    end: Option<String>,
}

impl<'a> ComboRenewal<'a> {
    /// This renewal. The plan is asked for at the provider and may be said here too; it is for the
    /// price list alone.
    #[must_use]
    pub fn new(reseller: &'a Reseller, order: RenewOrder, bundle_id: Option<u64>) -> Self {
        Self { reseller, order, bundle_id, end: None }
    }

    /// Renews only the term that ends then, in RFC 3339.
    #[must_use]
    pub fn ending(self, end: Option<String>) -> Self {
        Self { end, ..self }
    }

    fn id(&self) -> String {
        self.order.order_id.to_string()
    }

    /// The plan that the order has, told or said.
    fn plan(&self, details: &ComboDetails) -> Result<Option<String>> {
        let told = details.plan();
        let said = self.bundle_id.map(|id| id.to_string());
        match (&told, &said) {
            (Some(told), Some(said)) if told != said => Err(Error::usage(format!(
                "order {} has plan {told}, and not {said}",
                self.order.order_id
            ))
            .code(Code::BundleId)
            .remedy(Remedy::NoPlan)),
            _ => Ok(told.or(said)),
        }
    }

    /// Adds up what the further term costs, before tax, and gives the plan's part.
    fn add_up(&self, details: &ComboDetails, sum: &mut Sum) -> Result<Lookup<Money>> {
        let Some(plan) = self.plan(details)? else {
            return Ok(Lookup::Unknown(
                "the provider does not tell the order's plan, and no bundle-id was given".into(),
            ));
        };
        let customer = details.customer_id.as_deref().and_then(|id| id.parse().ok());
        let Some(customer) = customer else {
            return Ok(Lookup::Unknown("the provider does not tell whose order it is".into()));
        };
        let (list, currency) = match self.reseller.price_list(customer)? {
            Lookup::Known(list) => list,
            Lookup::Unknown(why) => return Ok(Lookup::Unknown(why)),
        };
        let listed = match price_list::renewal(&list, &plan, self.order.months, &currency) {
            Ok(listed) => listed,
            Err(why) => return Ok(Lookup::Unknown(why)),
        };
        sum.price_first(&listed);
        let domain = details.domain.as_deref().and_then(|name| name.parse::<Domain>().ok());
        if let Some(domain) = domain {
            let premium = match self.reseller.premium_price(&domain, &currency)? {
                Lookup::Known(premium) => premium,
                Lookup::Unknown(why) => return Ok(Lookup::Unknown(why)),
            };
            match premium.map(|premium| premium.renewal(self.order.months)) {
                Some(Ok(price)) => sum.add(format!("premium name {domain}"), price),
                Some(Err(why)) => return Ok(Lookup::Unknown(why)),
                None => {}
            }
        }
        Ok(Lookup::Known(listed))
    }
}

impl Purchase for ComboRenewal<'_> {
    type Order = RenewOrder;
    type Receipt = Renewed;
    type Quoted = ();
    type Snapshot = RenewSnapshot;

    fn command(&self) -> Command {
        Command::ComboRenew
    }

    fn order(&self) -> &RenewOrder {
        &self.order
    }

    fn quote(&self) -> Result<(Quote, ())> {
        let details = self.reseller.combo_details(&self.id())?;
        let of = details.domain.as_ref().or(details.description.as_ref());
        let of = of.map_or_else(String::new, |name| format!(" ({name})"));
        let until = details.expires.map(|end| format!(" after {}", end.strftime("%F")));
        let mut sum = Sum::of(Line {
            name: format!("renewal of order {}{of}", self.id()),
            detail: Some(format!("{}{}", self.order.months, until.unwrap_or_default())),
            price: None,
        });
        let listed = self.add_up(&details, &mut sum)?;
        let once = (self.order.months.count() == 1).then(|| listed.clone().known()).flatten();
        let due_now = match listed {
            Lookup::Known(_) => sum.due_now(self.reseller.settings.tax),
            Lookup::Unknown(why) => Price::Unknown(why),
        };
        let quote = Quote {
            lines: sum.lines,
            due_now,
            // For one month, a price per month and a price per term are the same.
            renewal: Some(NextTerm { price: once, by_itself: Some(self.order.auto_renew) }),
        };
        Ok((quote, ()))
    }

    /// The plan is what the provider tells; a plan that only the user says proves nothing.
    fn items(&self, (): &()) -> Result<Vec<Item>> {
        Ok(vec![self.reseller.combo_details(&self.id())?.item()])
    }

    fn snapshot(&self, (): &()) -> Result<RenewSnapshot> {
        let looked_at = self.reseller.clock.now();
        let details = self.reseller.combo_details(&self.id())?;
        check_end(self.end.as_deref(), details.expires.map(|end| end.to_string()).as_deref())?;
        let actions = self.reseller.actions_of(&self.id())?.known();
        let transactions = self.transactions(details.customer_id.as_deref(), looked_at)?.known();
        Ok(RenewSnapshot {
            domain: details.domain.or(details.description),
            customer_id: details.customer_id,
            expires: details.expires,
            busy: details.action_id.is_some()
                || actions.iter().flatten().any(|action| !action.is_finished()),
            actions: actions.map(|all| all.into_iter().map(|action| action.action_id).collect()),
            transactions: transactions
                .and_then(|rows| rows.into_iter().map(|row| row.transaction_id).collect()),
            looked_at,
        })
    }

    fn request(&self, _attempt: &AttemptId, (): &()) -> Request {
        let order = &self.order;
        let term = self.reseller.settings.renew_term.wire();
        let mut fields = vec![
            Field::plain("order-id", self.id()),
            Field::plain(term, order.months.count().to_string()),
            Field::plain("auto-renew", order.auto_renew.to_string()),
            Field::plain("invoice-option", order.invoice_option.wire()),
        ];
        if let Some(discount) = order.discount_amount {
            fields.push(Field::plain("discount-amount", discount.to_string()));
        }
        self.reseller.charge("productbundle/renew", fields)
    }

    fn send(&self, request: &Request, (): &(), before: &RenewSnapshot) -> SendOutcome<Renewed> {
        let customer_id = before.customer_id.clone();
        let number = customer_id.as_deref().and_then(|id| id.parse().ok());
        let ordered = Ordered {
            order_id: Some(self.id()),
            domain: before.domain.as_deref(),
            customer_id,
            invoice_option: self.order.invoice_option,
            currency: self.reseller.charged_currency(number),
        };
        let renewed = |receipt| Renewed { receipt, expires_before: before.expires, expires: None };
        match self.reseller.place(request, &ordered).map(renewed) {
            SendOutcome::Refused(error) => SendOutcome::Refused(with_term_remedy(error)),
            outcome => outcome,
        }
    }

    /// A renewal is known by being new at its order.
    fn has_correlation_id(&self) -> bool {
        false
    }

    /// What is new at this order comes from its renewals alone, or from calls of which nothing is
    /// known.
    fn may_come_from(&self, command: Command, order: &serde_json::Value) -> bool {
        // One that can't be read may be of any order.
        let same =
            || RenewOrder::deserialize(order).map_or(true, |it| it.order_id == self.order.order_id);
        match command {
            Command::ApiLogicboxes => true,
            Command::ComboRenew => same(),
            _ => false,
        }
    }

    fn order_ids(renewed: &Renewed) -> Vec<String> {
        let receipt = &renewed.receipt;
        let until = || Some(format!("{} until {}", receipt.order_id.as_ref()?, renewed.expires?));
        receipt.action_id.clone().or_else(until).into_iter().collect()
    }

    fn cost(renewed: &Renewed) -> Option<Money> {
        renewed.receipt.amount.clone()
    }

    fn payment_state(receipt: &Renewed) -> PaymentState {
        receipt.receipt.payment_state()
    }

    fn paid_since(
        &self,
        _attempt: &AttemptId,
        _snapshot: &RenewSnapshot,
        renewed: &Renewed,
    ) -> Result<Option<Renewed>> {
        let paid = renewed.receipt.paid_since(self.reseller)?;
        Ok(paid.map(|receipt| Renewed { receipt, ..renewed.clone() }))
    }

    fn was_there(&self, snapshot: &RenewSnapshot) -> Option<String> {
        snapshot.busy.then(|| format!("an action of order {} that was under way", self.id()))
    }

    fn find(&self, _attempt: &AttemptId, snapshot: &RenewSnapshot) -> Result<ProbeResult<Renewed>> {
        self.probe(snapshot)
    }
}

/// A provider that misses the term wants it under its other name.
fn with_term_remedy(error: Error) -> Error {
    let text = error.message().to_ascii_lowercase();
    let misses_term = error.kind() == Kind::Refused
        && error.reason() == Some(&Code::MissingParameter)
        && text.contains("months");
    if !misses_term {
        return error;
    }
    let other = if text.contains("noofmonths") { "noOfMonths" } else { "months" };
    error.remedy(Remedy::TermName(other))
}
