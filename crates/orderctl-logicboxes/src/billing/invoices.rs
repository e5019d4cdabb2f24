//! Invoices: what customers owe and have paid (KB 868, 964).

use std::fmt;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::client::Reseller;
use crate::wire::field_reader::{FieldReader, not_understood};
use crate::wire::fields;
use orderctl_core::error::Result;
use orderctl_core::{CurrencyContext, Field, Lookup, Money, parse_amount};

/// Invoices that are asked for in one search: each of them stands in its address.
const MAX_CONCURRENT: usize = 50;

/// Whether anything is still owed of an invoice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum InvoiceState {
    /// Not paid.
    Open,
    /// Paid.
    Paid,
    /// Nothing is owed any more.
    Cancelled,
}

impl fmt::Display for InvoiceState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Open => "open",
            Self::Paid => "paid",
            Self::Cancelled => "cancelled",
        })
    }
}

/// A transaction of a customer, as a rule an invoice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Invoice {
    /// The number of the transaction (`transid`).
    pub invoice_id: String,
    /// The customer whose it is (`customerid`).
    pub customer_id: Option<String>,
    /// The order that it is for (`orderid`).
    pub order_id: Option<String>,
    /// The kind of the transaction (`type`), such as `invoice` or `receipt`.
    pub kind: Option<String>,
    /// What it is for, in the provider's words (`description`).
    pub description: Option<String>,
    /// When it was made (`transactiondate`, or `timestamp`).
    pub created: Option<Timestamp>,
    /// `sellingamount`, without the minus sign of what is owed.
    pub amount: Option<Money>,
    /// The tax (`sellingtaxamount`). Whether the amount has it in it already is not documented.
    pub tax: Option<Money>,
    /// How it stands, where that is told.
    #[serde(rename = "status")]
    pub state: Option<InvoiceState>,
    /// Everything else, under the provider's names.
    pub extra: Map<String, Value>,
}

impl Reseller {
    /// The customers' transactions that a search finds (KB 964), and how many there are.
    ///
    /// # Errors
    /// When the provider refuses, can't be reached, or answers something else than transactions.
    pub fn transactions(
        &self,
        filter: &[Field],
        limit: usize,
    ) -> Result<(Vec<Invoice>, Option<usize>)> {
        let (rows, total) =
            self.some_rows("billing/customer-transactions/search", filter, limit)?;
        let mut invoices: Vec<Invoice> =
            rows.into_iter().filter_map(|row| self.invoice(row)).collect();
        self.ask_for_states(&mut invoices)?;
        Ok((invoices, total))
    }

    /// The invoices of these ids (KB 868), in this order; one that is not told is left out.
    ///
    /// # Errors
    /// As [`Reseller::transactions`].
    pub fn invoices(&self, ids: &[String]) -> Result<Vec<Invoice>> {
        let fields = ids.iter().map(|id| Field::plain("transaction-ids", id)).collect();
        let value = self.get("billing/customer-transactions", fields)?;
        let rows = rows(&value).ok_or_else(|| not_understood("the invoices"))?;
        let all: Vec<Invoice> = rows.into_iter().filter_map(|row| self.invoice(row)).collect();
        // A receipt may have the number of the invoice that it is for.
        let of = |id: &String| {
            let mut same = all.iter().filter(|one| one.invoice_id == *id);
            let invoice = same.clone().find(|one| one.kind.as_deref() == Some("invoice"));
            invoice.or_else(|| same.next()).cloned()
        };
        let mut invoices: Vec<Invoice> = ids.iter().filter_map(of).collect();
        self.ask_for_states(&mut invoices)?;
        Ok(invoices)
    }

    /// Whether there are invoices of these ids and each of them is told to be paid.
    pub(crate) fn are_paid(&self, ids: &[String]) -> Result<bool> {
        if ids.is_empty() {
            return Ok(false);
        }
        let invoices = self.invoices(ids)?;
        let is_paid = |invoice: &Invoice| invoice.state == Some(InvoiceState::Paid);
        Ok(invoices.len() == ids.len() && invoices.iter().all(is_paid))
    }

    fn invoice(&self, row: Map<String, Value>) -> Option<Invoice> {
        let customer = fields::text(&row, "customerid").and_then(|id| id.parse().ok());
        read(row, &self.currencies(customer))
    }

    /// Asks how the invoices stand whose rows don't tell: by `balance-type`, which is the documented
    /// way (KB 964). What is not learnt stays open.
    fn ask_for_states(&self, invoices: &mut [Invoice]) -> Result<()> {
        let mut unstated: Vec<&mut Invoice> = invoices
            .iter_mut()
            .filter(|one| one.state.is_none() && one.kind.as_deref() == Some("invoice"))
            .collect();
        for chunk in unstated.chunks_mut(MAX_CONCURRENT) {
            for (balance, state) in
                [("onlyunbalanced", InvoiceState::Open), ("onlybalanced", InvoiceState::Paid)]
            {
                let asked = chunk.iter().filter(|one| one.state.is_none());
                let mut filter: Vec<Field> = asked
                    .map(|one| Field::plain("transaction-id", one.invoice_id.as_str()))
                    .collect();
                if filter.is_empty() {
                    break;
                }
                filter.push(Field::plain("balance-type", balance));
                let rows = self.pages("billing/customer-transactions/search", &filter)?;
                let Lookup::Known(rows) = rows else { break };
                let found: Vec<String> = rows.iter().filter_map(id_of_invoice).collect();
                let here = |one: &&mut &mut Invoice| {
                    one.state.is_none() && found.contains(&one.invoice_id)
                };
                chunk.iter_mut().filter(here).for_each(|one| one.state = Some(state));
            }
        }
        Ok(())
    }
}

/// The id of a row that is an invoice: a receipt may have the number of the one that it is for.
fn id_of_invoice(row: &Map<String, Value>) -> Option<String> {
    let is_invoice = fields::text(row, "type").as_deref() == Some("invoice");
    is_invoice.then(|| fields::id(row, "transid").ok().flatten()).flatten()
}

/// One transaction as it is, or several under their ids or numbers, or in a list. Which of them is
/// not documented.
fn rows(value: &Value) -> Option<Vec<Map<String, Value>>> {
    let objects = |items: Vec<&Value>| {
        items.into_iter().map(|item| item.as_object().cloned()).collect::<Option<Vec<_>>>()
    };
    match value {
        Value::Object(map) if map.contains_key("transid") => Some(vec![map.clone()]),
        Value::Object(map) => objects(
            map.iter().filter(|(name, _)| fields::is_id(name)).map(|(_, row)| row).collect(),
        ),
        Value::Array(items) => objects(items.iter().collect()),
        _ => None,
    }
}

/// The currency beside an amount: a code, or a sign (recorded by several clients).
const SYMBOL: &str = "sellingcurrencysymbol";

fn read(row: Map<String, Value>, currencies: &CurrencyContext) -> Option<Invoice> {
    let state = state(&row);
    let mut take = FieldReader(row);
    let symbol = fields::text(&take.0, SYMBOL).unwrap_or_default();
    let mut money = |name: &str| {
        let money = currencies.read_in(&fields::text(&take.0, name)?, &symbol).ok()?;
        take.0.shift_remove(name);
        Some(money.abs())
    };
    let (amount, tax) = (money("sellingamount"), money("sellingtaxamount"));
    if amount.is_some() {
        // An amount whose currency is not certain stays in `extra`, and its sign with it.
        take.0.shift_remove(SYMBOL);
    }
    Some(Invoice {
        invoice_id: take.id("transid")?,
        customer_id: take.id("customerid"),
        order_id: take.id("orderid"),
        kind: take.text("type"),
        description: take.text("description"),
        created: take
            .read("transactiondate", fields::time)
            .or_else(|| take.read("timestamp", fields::time)),
        amount,
        tax,
        state,
        extra: take.rest(),
    })
}

/// What the row itself tells. Inferred: no page names a field that tells whether an invoice is paid.
/// What is not utilised of it is what is still owed, as the answers to orders have it.
fn state(row: &Map<String, Value>) -> Option<InvoiceState> {
    let flag = |name: &str| row.get(name).and_then(fields::boolean);
    let date = fields::text(row, "invoicecancellationdate").filter(|date| date != "0");
    if flag("iscancelled") == Some(true) || date.is_some() {
        return Some(InvoiceState::Cancelled);
    }
    let owed = fields::text(row, "unutilisedsellingamount")
        .and_then(|digits| parse_amount(&digits).ok())
        .map(|owed| !owed.is_zero());
    let paid = flag("ispaid").or_else(|| owed.map(|owed| !owed))?;
    Some(if paid { InvoiceState::Paid } else { InvoiceState::Open })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_invoice_is_paid_when_nothing_of_it_is_owed() {
        let of = |row: Value| state(row.as_object().unwrap());
        let open = Some(InvoiceState::Open);
        assert_eq!(of(json!({"unutilisedsellingamount":"-59.880"})), open);
        assert_eq!(of(json!({"unutilisedsellingamount":"0.000"})), Some(InvoiceState::Paid));
        let cancelled = json!({"invoicecancellationdate":"1760000000","ispaid":"false"});
        assert_eq!(of(cancelled), Some(InvoiceState::Cancelled));
        assert_eq!(of(json!({"sellingamount":"-1.00"})), None, "what is not told is not known");
    }

    #[test]
    fn invoices_are_read_alone_or_in_any_wrapping() {
        let one = json!({"transid":"91000001","type":"invoice","sellingamount":"-5.000",
            "sellingcurrencysymbol":"USD"});
        for value in [one.clone(), json!([one]), json!({"1":one}), json!({"91000001":one})] {
            let rows = rows(&value).unwrap();
            assert_eq!(rows.len(), 1, "{value}");
            let invoice = read(rows[0].clone(), &CurrencyContext::default()).unwrap();
            assert_eq!(invoice.amount.unwrap().to_string(), "5.000 USD");
        }
        assert!(rows(&json!("Success")).is_none());
    }

    #[test]
    fn a_sign_keeps_the_invoice_and_its_amount() {
        let row = |symbol: &str| {
            let row = json!({"transid":"91000001","sellingamount":"-5.000","sellingcurrencysymbol":symbol});
            row.as_object().cloned().unwrap()
        };
        let dollars = CurrencyContext::configured("USD".parse().ok());
        for (symbol, amount) in [("£", "5.000 GBP"), ("$", "5.000 USD"), ("EUR", "5.000 EUR")] {
            let invoice = read(row(symbol), &dollars).unwrap();
            assert_eq!(invoice.amount.unwrap().to_string(), amount);
            assert!(invoice.extra.is_empty(), "{symbol}");
        }
        let unsure = read(row("$"), &CurrencyContext::default()).unwrap();
        assert_eq!(unsure.amount, None);
        assert_eq!(
            (&unsure.extra[SYMBOL], &unsure.extra["sellingamount"]),
            (&json!("$"), &json!("-5.000"))
        );
    }
}
