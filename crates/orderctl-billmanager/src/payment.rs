//! Payments that were made or begun (`func=payment`, documented with its columns, its states and its
//! filter).

use std::ops::ControlFlow;

use jiff::civil::Date;
use serde::Serialize;

use super::decode::Out;
use super::pay::absolute;
use super::text::{clean, money};
use super::{Node, Panel};
use orderctl_core::error::{Code, Error, Kind, Result};
use orderctl_core::{CurrencyContext, Effect, Field, Money, Remedy, Request};

/// The codes of `status`; the last two are known from a client.
const STATES: [(&str, &str); 9] = [
    ("1", "new"),
    ("2", "in_progress"),
    ("3", "pledged"),
    ("4", "credited"),
    ("5", "awaiting_refund"),
    ("6", "refunded"),
    ("7", "fraud"),
    ("8", "initiated"),
    ("9", "cancelled"),
];

/// The words for the states of a payment, in the order of the panel's codes 1 to 9.
pub const PAYMENT_STATES: [&str; STATES.len()] = {
    let mut words = [""; STATES.len()];
    let mut at = 0;
    while at < words.len() {
        words[at] = STATES[at].1;
        at += 1;
    }
    words
};

/// A payment as the panel lists it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Payment {
    /// The id by which the panel's functions know it (`id`).
    pub payment_id: String,
    /// The number that people see on it (`number`), if it has one yet.
    pub number: Option<String>,
    /// `new`, `in_progress`, `pledged`, `credited`, `awaiting_refund`, `refunded`, `fraud`,
    /// `initiated`, `cancelled`; other codes pass through.
    pub status: String,
    /// The day on which it was begun, as the panel writes it (`create_date`).
    pub created: Option<String>,
    /// The day on which it was paid, as the panel writes it (`pay_date`); nothing until then.
    pub paid: Option<String>,
    /// What the payer gives, in the method's currency (`paymethodamount_iso`).
    pub amount: Option<Money>,
    /// What the account is credited with, in its own currency (`subaccountamount_iso`).
    pub credited: Option<Money>,
    /// The payment method's name (`paymethod_name`).
    pub method: Option<String>,
    /// The name of the payer (`sender_name`).
    pub payer: Option<String>,
    /// The name of the company that is paid (`recipient_name`).
    pub recipient: Option<String>,
}

/// Which payments to list: those that fit every condition that is set.
#[derive(Clone, Debug, Default)]
pub struct PaymentFilter {
    /// In this state: a word of [`PAYMENT_STATES`], or the panel's code.
    pub status: Option<String>,
    /// Created on this day or later.
    pub since: Option<Date>,
    /// Created on this day or earlier.
    pub until: Option<Date>,
}

impl PaymentFilter {
    fn code(&self) -> Option<&str> {
        let status = self.status.as_deref()?;
        let known = STATES.iter().find(|(_, word)| word.eq_ignore_ascii_case(status));
        Some(known.map_or(status, |(code, _)| code))
    }

    fn fields(&self) -> Vec<Field> {
        let mut fields = Vec::new();
        fields.extend(self.code().map(|code| Field::plain("status", code)));
        if self.since.is_some() || self.until.is_some() {
            fields.push(Field::plain("createdate", "other"));
        }
        let day = |date: Option<Date>| date.map(|date| date.to_string());
        fields.extend(day(self.since).map(|day| Field::plain("createdatestart", day)));
        fields.extend(day(self.until).map(|day| Field::plain("createdateend", day)));
        fields
    }

    /// A panel that does not know a field of the filter shows all rows.
    fn fits(&self, row: &Node) -> bool {
        let created: Option<Date> =
            row.value("create_date").and_then(|text| text.get(..10)?.parse().ok());
        let outside = created.is_some_and(|day| {
            self.since.is_some_and(|since| day < since)
                || self.until.is_some_and(|until| day > until)
        });
        !outside && self.code().is_none_or(|code| row.code("status") == Some(code))
    }
}

impl Panel {
    /// Gives the client's payments that fit, one by one, until `visit` has enough. False if the panel
    /// cut the list short.
    ///
    /// # Errors
    /// As [`Panel::call`], and what `visit` fails with.
    pub fn payments(
        &self,
        filter: &PaymentFilter,
        visit: &mut dyn FnMut(Payment) -> Result<ControlFlow<()>>,
    ) -> Result<bool> {
        let currencies = self.currencies();
        self.each_row("payment", &filter.fields(), &mut |row| match payment(&row, &currencies)
            .filter(|_| filter.fits(&row))
        {
            Some(payment) => visit(payment),
            None => Ok(ControlFlow::Continue(())),
        })
    }

    /// One payment.
    ///
    /// # Errors
    /// As [`Panel::call`], and of kind refused if there is no such payment.
    pub fn payment(&self, id: &str) -> Result<Payment> {
        let mut found = None;
        self.payments(&PaymentFilter::default(), &mut |payment| {
            found = Some(payment).filter(|payment| payment.payment_id == id);
            let done = found.is_some();
            Ok(if done { ControlFlow::Break(()) } else { ControlFlow::Continue(()) })
        })?;
        found.ok_or_else(|| {
            Error::new(Kind::Refused, format!("payment {id} not found"))
                .code(Code::Missed)
                .remedy(Remedy::ListPayments)
        })
    }

    /// The request for the address where a payment is finished.
    #[must_use]
    pub fn payment_opening(&self, id: &str) -> Request {
        let fields = vec![Field::plain("elid", id), Field::plain("sok", "ok")];
        self.request("payment.add.redirect", fields, Effect::Write, Out::Json)
    }

    /// The address where the client finishes a payment that is still open (`payment.add.redirect`,
    /// known from a client area).
    ///
    /// # Errors
    /// As [`Panel::call`], and of kind refused if the panel gives no address.
    pub fn payment_link(&self, id: &str) -> Result<String> {
        let opened =
            self.execute(&self.payment_opening(id)).map_err(|error| match error.reason() {
                Some(Code::Missed) => {
                    error.in_words(format!("payment {id} not found")).remedy(Remedy::ListPayments)
                }
                _ => error,
            });
        let doc = opened?.doc;
        let address = doc
            .at("ok")
            .filter(|ok| matches!(ok.attribute("type"), Some("url" | "blank")))
            .and_then(|ok| absolute(&self.settings.url, ok.text().trim()));
        address.ok_or_else(|| {
            Error::new(Kind::Refused, format!("the panel gives no address for payment {id}"))
                .code(Code::NoAddress)
                .hint("it may already be paid, or have no payment method yet")
        })
    }
}

fn payment(row: &Node, currencies: &CurrencyContext) -> Option<Payment> {
    let text = |name: &str| row.value(name).map(clean).filter(|text| !text.is_empty());
    let code = row.code("status").unwrap_or_default();
    let word = STATES.iter().find(|(known, _)| *known == code).map_or(code, |(_, word)| word);
    Some(Payment {
        payment_id: text("id")?,
        number: text("number"),
        status: word.to_owned(),
        created: text("create_date"),
        paid: text("pay_date"),
        amount: text("paymethodamount_iso").and_then(|amount| money(&amount, currencies)),
        credited: text("subaccountamount_iso").and_then(|amount| money(&amount, currencies)),
        method: text("paymethod_name"),
        payer: text("sender_name"),
        recipient: text("recipient_name"),
    })
}
