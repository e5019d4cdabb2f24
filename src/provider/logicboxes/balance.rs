//! Funds: the reseller's own, and a customer's (KB 1110, 872).

use serde::Serialize;
use serde_json::{Map, Value};

use super::details::not_understood;
use super::{Reseller, fields};
use crate::error::Result;
use crate::order::{Field, Money};

/// What is on an account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
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
        let (path, name, account) = match customer_id {
            Some(id) => ("billing/customer-balance", "customer-id", id.to_string()),
            // The id is required even for oneself.
            None => ("billing/reseller-balance", "reseller-id", self.id().to_owned()),
        };
        let value = self.get(path, vec![Field::plain(name, account.as_str())])?;
        value
            .as_object()
            .and_then(|map| read(map, account))
            .ok_or_else(|| not_understood("a balance"))
    }

    /// The currency of a customer, or why it can't be known.
    pub(super) fn customer_currency(
        &self,
        customer_id: u64,
    ) -> Result<std::result::Result<String, String>> {
        let customer = vec![Field::plain("customer-id", customer_id.to_string())];
        let balance = match self.learn("billing/customer-balance", customer)? {
            Ok(balance) => balance,
            Err(error) => {
                return Ok(Err(format!("the customer's currency can't be read: {error}")));
            }
        };
        let told = balance.as_object().and_then(currency);
        Ok(match told {
            Some(currency) => {
                self.remember_currency(customer_id, &currency);
                Ok(currency)
            }
            None => Err("the provider does not tell the customer's currency".into()),
        })
    }
}

fn currency(map: &Map<String, Value>) -> Option<String> {
    fields::text(map, "sellingcurrencysymbol").filter(|currency| Money::new("0", currency).is_ok())
}

fn read(map: &Map<String, Value>, account: String) -> Option<Balance> {
    let currency = currency(map)?;
    let money = |name: &str| Money::new(&fields::text(map, name)?, &currency).ok();
    Some(Balance {
        account,
        balance: money("sellingcurrencybalance")?,
        locked: money("sellingcurrencylockedbalance"),
    })
}
