//! Renewing a service, charged to the account balance.
//!
//! The function and its form are documented in guides of the vendor (`service.prolong` with `elid` and
//! `period`), and clients submit it with `sok=ok`. What makes it charge instead of filling the old cart
//! is `skipbasket=on`, which the vendor's page on managing services explains with the words "service
//! renewal", but for other functions: inferred here. So a success is believed once the service's end
//! has moved, and called `accepted` until then.

use serde::{Deserialize, Serialize};

use super::super::account::BalanceReading;
use super::super::pagination::if_readable;
use super::super::{Node, Out, Panel};
use super::Service;
use orderctl_core::error::{Code, Error, Result};
use orderctl_core::{
    AttemptId, Command, Effect, Field, Line, Money, PaymentState, Period, Price, ProbeResult,
    Purchase, Quote, Request, SendOutcome, check_end,
};

/// Which service is renewed, and for how long.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RenewOrder {
    /// The service (`elid`).
    pub service_id: u64,
    /// The further term (`period`).
    pub period: Period,
}

/// How far a renewal is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum RenewalStatus {
    /// The service's end was seen to have moved.
    Renewed,
    /// The panel took it, and the service's end has not moved yet.
    Accepted,
    /// The panel put it into the cart instead of charging.
    InCart,
    /// The panel leads to a payment instead of charging.
    Unpaid,
}

/// A renewal that the panel took.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Renewed {
    /// The id of the service that was renewed.
    pub service_id: String,
    /// How far it is.
    pub status: RenewalStatus,
    /// The further term.
    pub period: Period,
    /// The end of the paid time before.
    pub expires_before: Option<String>,
    /// The end of the paid time after it, as seen or, until then, as promised by the form.
    pub expires: Option<String>,
    /// What was charged: as quoted, or else as the account's balance shows it.
    pub price: Option<Money>,
}

/// How the service stood before.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RenewSnapshot {
    item_type: Option<String>,
    /// The end of the paid time.
    pub expires: Option<String>,
    /// The new end that the form promised.
    pub expected: Option<String>,
    balance: Option<BalanceReading>,
    price: Option<Money>,
}

/// Renews a service.
pub struct Renewal<'a> {
    panel: &'a Panel,
    order: RenewOrder,
    item_type: Option<String>,
    end: Option<String>,
}

/// What the form told.
#[derive(Clone, Debug, Default)]
pub struct RenewalQuote {
    /// When the service ends after the renewal, in the panel's words (`newexpiredate`).
    expected: Option<String>,
    /// The price, where it is certain.
    price: Option<Money>,
}

impl<'a> Renewal<'a> {
    /// This renewal, at this panel.
    #[must_use]
    pub fn new(panel: &'a Panel, order: RenewOrder) -> Self {
        Self { panel, order, item_type: None, end: None }
    }

    /// Looks for the service in the list of this product type alone.
    #[must_use]
    pub fn of_type(self, item_type: Option<String>) -> Self {
        Self { item_type, ..self }
    }

    /// Renews only the term that ends then, in the panel's words.
    #[must_use]
    pub fn ending(self, end: Option<String>) -> Self {
        Self { end, ..self }
    }

    fn id(&self) -> String {
        self.order.service_id.to_string()
    }

    fn fields(&self) -> Vec<Field> {
        let period = self.order.period.wire().to_string();
        vec![Field::plain("elid", self.id()), Field::plain("period", period)]
    }

    fn seen(&self, item_type: Option<&str>) -> Result<Service> {
        self.panel.service(item_type, &self.id())
    }

    fn receipt(
        &self,
        status: RenewalStatus,
        snapshot: &RenewSnapshot,
        expires: Option<String>,
    ) -> Renewed {
        Renewed {
            service_id: self.id(),
            status,
            period: self.order.period,
            expires_before: snapshot.expires.clone(),
            expires: expires.or_else(|| snapshot.expected.clone()),
            price: snapshot.price.clone(),
        }
    }

    /// The receipt of a renewal that was charged: where no price is known, it cost what the balance
    /// fell by, with what else was charged in the meantime.
    fn charged(&self, receipt: Renewed, snapshot: &RenewSnapshot) -> Renewed {
        let balance = snapshot.balance.as_ref().filter(|_| receipt.price.is_none());
        let price = balance.and_then(|before| before.fall(&self.panel.balance_after()?));
        Renewed { price: price.or(receipt.price), ..receipt }
    }

    /// What a success came to, by where it leads and by the service's end.
    fn outcome(&self, ok: &Node, snapshot: &RenewSnapshot) -> Renewed {
        let next = ok.text().trim();
        if matches!(ok.attribute("type"), Some("url" | "blank")) || next.starts_with("func=payment")
        {
            return self.receipt(RenewalStatus::Unpaid, snapshot, None);
        }
        if next.starts_with("func=basket") || next.starts_with("func=cart") {
            return self.receipt(RenewalStatus::InCart, snapshot, None);
        }
        let now = self.seen(snapshot.item_type.as_deref()).ok().and_then(|service| service.expires);
        let receipt = match now {
            Some(now) if Some(&now) != snapshot.expires.as_ref() => {
                self.receipt(RenewalStatus::Renewed, snapshot, Some(now))
            }
            _ => self.receipt(RenewalStatus::Accepted, snapshot, None),
        };
        self.charged(receipt, snapshot)
    }
}

impl Purchase for Renewal<'_> {
    type Order = RenewOrder;
    type Receipt = Renewed;
    type Quoted = RenewalQuote;
    type Snapshot = RenewSnapshot;

    fn command(&self) -> Command {
        Command::ServiceRenew
    }

    fn order(&self) -> &RenewOrder {
        &self.order
    }

    fn quote(&self) -> Result<(Quote, RenewalQuote)> {
        let form = self.panel.renewal_form(self.order.service_id, Some(self.order.period))?;
        let due_now = form.price(self.order.period)?;
        let expires = form.expires;
        let price = match &due_now {
            Price::Exactly(money) => Some(money.clone()),
            Price::AtMost(_) | Price::Unknown(_) => None,
        };
        let quoted = RenewalQuote { expected: expires.clone(), price: price.clone() };
        let until = expires.map_or(String::new(), |date| format!(", until {date}"));
        let line = Line {
            name: form.title.unwrap_or_else(|| self.id()),
            detail: Some(format!("{} more{until}", self.order.period)),
            price,
        };
        Ok((Quote { lines: vec![line], due_now, renewal: None }, quoted))
    }

    fn items(&self, _quoted: &RenewalQuote) -> Result<Vec<orderctl_core::Item>> {
        let service = self.seen(self.item_type.as_deref())?;
        Ok(vec![orderctl_core::Item {
            kind: service.item_type,
            id: service.tariff_id,
            domain: None,
        }])
    }

    fn snapshot(&self, quoted: &RenewalQuote) -> Result<RenewSnapshot> {
        let service = self.seen(self.item_type.as_deref())?;
        check_end(self.end.as_deref(), service.expires.as_deref())?;
        Ok(RenewSnapshot {
            item_type: Some(service.item_type),
            expires: service.expires,
            expected: quoted.expected.clone(),
            balance: if_readable(self.panel.balance())?.flatten(),
            price: quoted.price.clone(),
        })
    }

    fn request(&self, _: &AttemptId, _: &RenewalQuote) -> Request {
        let mut fields = self.fields();
        fields.push(Field::plain("skipbasket", "on"));
        fields.push(Field::plain("sok", "ok"));
        self.panel.request("service.prolong", fields, Effect::Charge, Out::Json)
    }

    fn send(
        &self,
        request: &Request,
        _: &RenewalQuote,
        before: &RenewSnapshot,
    ) -> SendOutcome<Renewed> {
        SendOutcome::of_answer(self.panel.exchange(request), |page| match page.doc.at("ok") {
            Some(ok) => SendOutcome::Placed(self.outcome(ok, before)),
            None => SendOutcome::unknown(
                Error::unreachable("the panel named neither an error nor a success")
                    .code(Code::NoOk),
            ),
        })
    }

    /// A service has one end of its time, and whoever renews it moves it.
    fn has_correlation_id(&self) -> bool {
        false
    }

    fn order_ids(receipt: &Renewed) -> Vec<String> {
        let expires = receipt.expires.as_ref();
        let id = expires.map(|expires| format!("{} until {expires}", receipt.service_id));
        id.into_iter().collect()
    }

    fn cost(receipt: &Renewed) -> Option<Money> {
        receipt.price.clone()
    }

    fn payment_state(receipt: &Renewed) -> PaymentState {
        match receipt.status {
            RenewalStatus::InCart | RenewalStatus::Unpaid => PaymentState::Pending,
            RenewalStatus::Renewed | RenewalStatus::Accepted => PaymentState::Paid,
        }
    }

    /// A renewal that was paid has moved the service's end to where the form promised it.
    fn paid_since(
        &self,
        _attempt: &AttemptId,
        before: &RenewSnapshot,
        receipt: &Renewed,
    ) -> Result<Option<Renewed>> {
        let now = self.seen(before.item_type.as_deref())?.expires;
        let has_moved = now.is_some() && now == before.expected && now != before.expires;
        Ok(has_moved.then(|| Renewed {
            status: RenewalStatus::Renewed,
            expires: now.clone(),
            ..receipt.clone()
        }))
    }

    fn find(&self, _: &AttemptId, snapshot: &RenewSnapshot) -> Result<ProbeResult<Renewed>> {
        let service = self.seen(snapshot.item_type.as_deref())?;
        let processing = service.status_code.filter(|code| code.starts_with('5'));
        let (Some(now), Some(before)) = (service.expires, snapshot.expires.as_ref()) else {
            return Ok(ProbeResult::Unsure("the panel does not tell when the service ends".into()));
        };
        if snapshot.expected.as_ref() == Some(&now) && now != *before {
            let receipt = self.receipt(RenewalStatus::Renewed, snapshot, Some(now));
            return Ok(ProbeResult::Placed(self.charged(receipt, snapshot)));
        }
        if now != *before {
            let expected = snapshot.expected.as_deref().unwrap_or("an unknown date");
            return Ok(ProbeResult::Unsure(format!(
                "the service's end went from {before} to {now}, and this renewal leads to {expected}"
            )));
        }
        if let Some(before) = &snapshot.balance {
            let now = self.panel.balance()?;
            if !now.as_ref().is_some_and(|now| before.is_unmoved(now)) {
                return Ok(ProbeResult::Unsure(format!(
                    "the service's end is where it was, but the balance went from {before} to {}",
                    now.map_or_else(|| "an unknown amount".to_owned(), |now| now.to_string())
                )));
            }
        }
        if let Some(code) = processing {
            // One of these codes is known as `5_prolong`.
            return Ok(ProbeResult::Unsure(format!(
                "the service's end is where it was, but it is being processed (status {code})"
            )));
        }
        Ok(ProbeResult::Absent(format!("the service ends on {now} as before")))
    }
}

#[cfg(test)]
mod tests;
