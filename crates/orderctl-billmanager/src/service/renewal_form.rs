//! The form of a renewal (`service.prolong` without `sok`): for how long, at what price, until when.

use super::super::text::{clean, money};
use super::super::{Node, Panel};
use orderctl_core::error::{Code, Error, Kind, Result};
use orderctl_core::{CurrencyContext, Effect, Field, Money, Period, Price};

/// What a panel offers for the renewal of one service.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RenewalForm {
    /// The service's name in the panel's words.
    pub title: Option<String>,
    /// The terms that can be chosen.
    pub periods: Vec<RenewalPeriod>,
    /// The end of the paid time after the renewal, as the panel writes it (`newexpiredate`).
    pub expires: Option<String>,
    /// The term that the form is about.
    period: Option<String>,
    /// The penalty that the panel warns of (`suspendpenaltywarn`): the price is then not known.
    warning: Option<String>,
}

/// A term for which a service can be renewed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RenewalPeriod {
    /// Its value on the wire: months.
    pub wire: String,
    /// The panel's words for it, with the price: `one year - 97.00 EUR`.
    pub words: String,
    /// The amount in the words, where it can be read.
    price: Option<Money>,
}

impl Panel {
    /// Reads the form for a service, filled in for this term or for the panel's own choice.
    ///
    /// # Errors
    /// As [`Panel::call`].
    pub fn renewal_form(&self, service_id: u64, period: Option<Period>) -> Result<RenewalForm> {
        let mut fields = vec![Field::plain("elid", service_id.to_string())];
        fields.extend(period.map(|period| Field::plain("period", period.wire().to_string())));
        let doc = self.call("service.prolong", fields, Effect::Read)?;
        // A form that recomputes itself stands one level deeper.
        let form = doc.at("doc").unwrap_or(&doc);
        let text = |name: &str| form.value(name).map(clean);
        let currencies = self.currencies();
        let choice = |node| choice(node, &currencies);
        Ok(RenewalForm {
            title: text("title_name"),
            periods: form.slist("period").into_iter().filter_map(choice).collect(),
            expires: text("newexpiredate"),
            period: form.value("period").map(str::to_owned),
            warning: text("suspendpenaltywarn"),
        })
    }
}

fn choice(node: &Node, currencies: &CurrencyContext) -> Option<RenewalPeriod> {
    let wire = node.attribute("key")?.trim().to_owned();
    // The amount stands behind the last dash of the words.
    let amount = node.text().rsplit_once(" - ").map_or(node.text(), |(_, amount)| amount);
    let price = money(amount, currencies).filter(|amount| !amount.is_negative());
    Some(RenewalPeriod { wire, words: clean(node.text()), price })
}

impl RenewalForm {
    /// The panel's own price for this term.
    ///
    /// # Errors
    /// Of kind refused, if the service can't be renewed for it.
    pub(super) fn price(&self, period: Period) -> Result<Price> {
        let asked = period.wire().to_string();
        if self.periods.is_empty() {
            return Ok(Price::Unknown("the panel's form shows no periods".into()));
        }
        let Some(choice) = self.periods.iter().find(|choice| choice.wire == asked) else {
            return Err(self.not_for(&asked));
        };
        if let Some(warning) = &self.warning {
            return Ok(Price::Unknown(format!("the panel warns of a penalty: {warning}")));
        }
        if let Some(other) = self.period.as_ref().filter(|answered| **answered != asked) {
            return Ok(Price::Unknown(format!("the panel's form is for period {other}")));
        }
        Ok(match choice.price.clone() {
            Some(amount) => Price::Exactly(amount),
            None => Price::Unknown(format!("the panel's price '{}' can't be read", choice.words)),
        })
    }

    fn not_for(&self, asked: &str) -> Error {
        let there: Vec<&str> = self.periods.iter().map(|choice| choice.wire.as_str()).collect();
        Error::new(Kind::Refused, format!("the service can't be renewed for the period {asked}"))
            .code(Code::Period)
            .hint(format!("periods: {}", there.join(", ")))
    }
}
