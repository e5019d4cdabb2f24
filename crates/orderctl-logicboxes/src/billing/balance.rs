//! Funds: the reseller's own, and a customer's (KB 1110, 872).

use serde::Serialize;
use serde_json::{Map, Value};

use crate::client::Reseller;
use crate::wire::field_reader::not_understood;
use crate::wire::fields;
use crate::wire::refusal::no_customer;
use orderctl_core::error::{Code, Error, Result};
use orderctl_core::{CurrencyContext, Field, Lookup, Money, Remedy};

/// The funds of a reseller or a customer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Balance {
    /// Whose it is: the reseller's number, or the customer's.
    pub account: String,
    /// What can be spent (`sellingcurrencybalance`).
    pub balance: Money,
    /// What is set aside for orders under way (`sellingcurrencylockedbalance`).
    pub locked: Option<Money>,
}

impl Reseller {
    /// The reseller's own funds, or a customer's.
    ///
    /// # Errors
    /// When the provider refuses, can't be reached, or answers something else than a balance.
    pub fn balance(&self, customer_id: Option<u64>) -> Result<Balance> {
        let (path, name, account) = self.funds(customer_id);
        let value =
            self.get(path, vec![Field::plain(name, account.as_str())]).map_err(|error| {
                match customer_id {
                    Some(id) => no_customer(error, id),
                    None => error,
                }
            })?;
        let map = value.as_object().ok_or_else(|| not_understood("a balance"))?;
        read(map, account, &self.currencies(customer_id))
    }

    /// Where funds are read: the method, its parameter, and whose they are.
    fn funds(&self, customer_id: Option<u64>) -> (&'static str, &'static str, String) {
        match customer_id {
            Some(id) => ("billing/customer-balance", "customer-id", id.to_string()),
            // The id is required even for oneself.
            None => ("billing/reseller-balance", "reseller-id", self.id().to_owned()),
        }
    }

    /// The code of the currency of a customer's prices, or that of the reseller's own funds.
    pub(crate) fn currency_of_prices(&self, customer_id: Option<u64>) -> Result<Lookup<String>> {
        let (path, name, account) = self.funds(customer_id);
        let whose = if customer_id.is_some() { "customer" } else { "reseller" };
        let balance = match self.try_get(path, vec![Field::plain(name, account)])? {
            Lookup::Known(balance) => balance,
            Lookup::Unknown(error) => {
                let why = format!("the {whose}'s currency can't be read: {error}");
                return Ok(Lookup::Unknown(why));
            }
        };
        let map = balance.as_object().ok_or_else(|| not_understood("a balance"))?;
        let symbol = fields::text(map, "sellingcurrencysymbol").unwrap_or_default();
        // Which currency an amount would have that stands beside this symbol.
        Ok(match self.currencies(None).read_in("0", &symbol).map(|zero| zero.currency().parse()) {
            Ok(Ok(currency)) => {
                if let Some(id) = customer_id {
                    self.remember_currency(id, &currency);
                }
                Lookup::Known(currency.code().to_owned())
            }
            Ok(Err(error)) | Err(error) => Lookup::Unknown(format!(
                "the provider does not tell the {whose}'s currency: {error}"
            )),
        })
    }
}

fn read(
    map: &Map<String, Value>,
    account: String,
    currencies: &CurrencyContext,
) -> Result<Balance> {
    let symbol = fields::text(map, "sellingcurrencysymbol").unwrap_or_default();
    let money = |name: &str| {
        let amount = fields::text(map, name).ok_or_else(|| not_understood("a balance"))?;
        currencies.read_in(&amount, &symbol).map_err(|error| {
            let what = format!("the balance is '{amount}' in '{symbol}': {error}");
            let told = Error::unreachable(what).code(Code::Currency);
            match error.such_as() {
                Some(such_as) => told.remedy(Remedy::Currency(such_as.to_owned())),
                None => told,
            }
        })
    };
    Ok(Balance {
        account,
        balance: money("sellingcurrencybalance")?,
        locked: money("sellingcurrencylockedbalance").ok(),
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_balance_has_the_currency_of_its_code_or_sign_or_of_the_settings() {
        for (symbol, configured, balance) in [
            ("USD", "EUR", Some("100.00 USD")),
            ("£", "", Some("100.00 GBP")),
            ("$", "USD", Some("100.00 USD")),
            ("Rs", "INR", Some("100.00 INR")),
            ("RM", "", Some("100.00 MYR")),
            ("$", "", None),
            ("$", "EUR", None),
        ] {
            let map = json!({"sellingcurrencysymbol": symbol, "sellingcurrencybalance": "100.00"});
            let context = CurrencyContext::configured(configured.parse().ok());
            let read = read(map.as_object().unwrap(), "1".into(), &context);
            let told = read.as_ref().ok().map(|it| it.balance.to_string());
            assert_eq!(told.as_deref(), balance, "{symbol} {configured}");
            if let Err(error) = read {
                assert!(error.message().contains("such as USD"), "{error:?}");
            }
        }
    }
}
