//! What an order of a combo plan says (KB 2500).

use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::client::Reseller;
use crate::combo::services::Services;
use crate::domains::name::Domain;
use orderctl_core::error::{Code, Error, Result};
use orderctl_core::{Field, Months, Request, parse_amount};

/// What happens with the customer's invoice (KB 752). With each of them the reseller's own funds
/// must cover the cost, or the order is locked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum InvoiceOption {
    /// No invoice; carried out at once.
    NoInvoice,
    /// Paid from the customer's balance and carried out, or waiting if that is too small.
    PayInvoice,
    /// An unpaid invoice for later; carried out at once.
    KeepInvoice,
    /// An unpaid invoice; carried out when that is paid, or executed without payment.
    OnlyAdd,
}

impl InvoiceOption {
    /// All of them, in the vendor's order.
    pub const ALL: [Self; 4] =
        [Self::NoInvoice, Self::PayInvoice, Self::KeepInvoice, Self::OnlyAdd];

    /// The value of `invoice-option`.
    #[must_use]
    pub const fn wire(self) -> &'static str {
        match self {
            Self::NoInvoice => "NoInvoice",
            Self::PayInvoice => "PayInvoice",
            Self::KeepInvoice => "KeepInvoice",
            Self::OnlyAdd => "OnlyAdd",
        }
    }

    /// What becomes of the invoice with this option, in one line for people.
    #[must_use]
    pub const fn meaning(self) -> &'static str {
        match self {
            Self::NoInvoice => "no invoice, ordered at once",
            Self::PayInvoice => "paid from the customer's balance, waits if that is too small",
            Self::KeepInvoice => "invoice left unpaid, ordered at once",
            Self::OnlyAdd => "invoice left unpaid, ordered when it is paid",
        }
    }
}

impl fmt::Display for InvoiceOption {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.wire())
    }
}

impl FromStr for InvoiceOption {
    type Err = Error;

    /// Reads the vendor's word in any case, and with hyphens: `PayInvoice`, `pay-invoice`.
    fn from_str(text: &str) -> Result<Self> {
        let plain = |text: &str| text.trim().replace(['-', '_'], "").to_ascii_lowercase();
        Self::ALL.into_iter().find(|option| plain(option.wire()) == plain(text)).ok_or_else(|| {
            let words = Self::ALL.map(Self::wire).join(", ");
            Error::usage(format!("expected one of {words}")).code(Code::InvoiceOption)
        })
    }
}

/// Reads a discount on the order's value (`discount-amount`): digits with a point, not below zero.
///
/// # Errors
/// When the text is not such a number; a negative discount would make the order more expensive.
pub fn discount(text: &str) -> Result<Decimal> {
    let amount = parse_amount(text).ok().filter(|amount| !amount.is_sign_negative());
    amount.ok_or_else(|| {
        Error::usage("the discount must not be negative, for example 5.00")
            .code(Code::DiscountAmount)
    })
}

/// An order of a combo plan. Everything that costs money is said by the caller; nothing has a
/// default here.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ComboOrder {
    /// The domain that the plan is for (`domain-name`).
    pub domain: Domain,
    /// The customer who will own it (`customer-id`).
    pub customer_id: u64,
    /// The term that is paid for first (`noOfMonths`).
    pub months: Months,
    /// What happens with the invoice (`invoice-option`).
    pub invoice_option: InvoiceOption,
    /// The id of the combo plan (`bundle-id`).
    pub bundle_id: u64,
    /// The parameters of the plan's services (`servicesParamJson`), checked.
    pub services: Services,
    /// The discount on the order's value (`discount-amount`), from [`discount`].
    pub discount_amount: Option<Decimal>,
}

impl ComboOrder {
    /// The request that places it: the documented parameters in the order of their page, and nothing
    /// else. This provider has no parameter that would carry an attempt's id. The services of `bare` get
    /// empty parameters.
    pub(crate) fn request<'a>(
        &self,
        reseller: &Reseller,
        bare: impl Iterator<Item = &'a str>,
    ) -> Request {
        let mut services = self.services.map().clone();
        services.extend(bare.map(|key| (key.to_owned(), Value::Object(Map::new()))));
        let services = Value::Object(services);
        let mut fields = vec![
            Field::plain("domain-name", self.domain.ascii()),
            Field::plain("customer-id", self.customer_id.to_string()),
            Field::plain("noOfMonths", self.months.count().to_string()),
            Field::plain("invoice-option", self.invoice_option.wire()),
            Field::plain("bundle-id", self.bundle_id.to_string()),
            Field::plain("servicesParamJson", services.to_string()),
        ];
        if let Some(discount) = self.discount_amount {
            fields.push(Field::plain("discount-amount", discount.to_string()));
        }
        reseller.charge("productbundle/add", fields)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_invoice_option_is_read_however_it_is_written() {
        for text in ["PayInvoice", "payinvoice", "PAY-INVOICE", "pay_invoice"] {
            assert_eq!(text.parse::<InvoiceOption>().unwrap(), InvoiceOption::PayInvoice);
        }
        let error = "pay".parse::<InvoiceOption>().unwrap_err();
        assert!(error.message().contains("KeepInvoice"));
    }

    #[test]
    fn a_discount_never_makes_an_order_dearer() {
        assert_eq!(discount("5.00").unwrap().to_string(), "5.00");
        for text in ["-1", "1e2", "", "five", "5,00"] {
            assert!(discount(text).is_err(), "{text}");
        }
    }
}
