//! Customers (KB 804, 874, 967, 1270).

use jiff::Timestamp;
use serde::Serialize;
use serde_json::{Map, Value};

use crate::client::Reseller;
use crate::wire::field_reader::{FieldReader, not_understood};
use crate::wire::fields::{self, without_group};
use crate::wire::refusal::{no_customer, not_found};
use orderctl_core::error::Result;
use orderctl_core::{Effect, Field, Method, Remedy, Request};

/// A customer of the reseller, who owns orders and contacts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Customer {
    /// The id (`customerid`), by which every other call names the customer.
    pub customer_id: String,
    /// The login, an e-mail address (`username`).
    pub username: Option<String>,
    /// The person's name (`name`).
    pub name: Option<String>,
    /// The name of the company (`company`).
    pub company: Option<String>,
    /// The city of the address (`city`).
    pub city: Option<String>,
    /// The country's two letters (`country`).
    pub country: Option<String>,
    /// `customerstatus` in lower snake case: `active`, `suspended`, `deleted`.
    pub status: Option<String>,
    /// When the customer signed up (`creationdt`); a search does not tell it.
    pub created: Option<Timestamp>,
    /// Everything else, under the provider's names.
    pub extra: Map<String, Value>,
}

impl Reseller {
    /// The customers that a search finds (KB 1270), and how many there are.
    ///
    /// # Errors
    /// When the provider refuses, can't be reached, or answers something else than customers.
    pub fn customers(
        &self,
        filter: &[Field],
        limit: usize,
    ) -> Result<(Vec<Customer>, Option<usize>)> {
        let (rows, total) = self.some_rows("customers/search", filter, limit)?;
        Ok((rows.into_iter().filter_map(|row| customer(without_group(row))).collect(), total))
    }

    /// One customer, by id (KB 967) or by the login (KB 874).
    ///
    /// # Errors
    /// As [`Reseller::customers`].
    pub fn customer(&self, who: &std::result::Result<u64, String>) -> Result<Customer> {
        let value = match who {
            Ok(id) => {
                let fields = vec![Field::plain("customer-id", id.to_string())];
                self.get("customers/details-by-id", fields).map_err(|it| no_customer(it, *id))?
            }
            Err(name) => {
                let fields = vec![Field::plain("username", name.as_str())];
                let remedy = Some(Remedy::ListCustomers);
                self.get("customers/details", fields)
                    .map_err(|it| not_found(it, &format!("customer '{name}'"), remedy))?
            }
        };
        let map = value.as_object().cloned();
        map.and_then(customer).ok_or_else(|| not_understood("a customer"))
    }

    /// The request that signs a customer up (KB 804).
    #[must_use]
    pub fn signup(&self, fields: Vec<Field>) -> Request {
        self.request(Method::Post, Effect::Write, "customers/signup", fields)
    }
}

fn customer(map: Map<String, Value>) -> Option<Customer> {
    let mut take = FieldReader(map);
    Some(Customer {
        customer_id: take.id("customerid")?,
        username: take.text("username"),
        name: take.text("name"),
        company: take.text("company"),
        city: take.text("city"),
        country: take.text("country"),
        status: take.word("customerstatus"),
        created: take.read("creationdt", fields::time),
        extra: take.rest(),
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn map(value: &Value) -> Map<String, Value> {
        value.as_object().cloned().unwrap()
    }

    #[test]
    fn a_row_of_a_search_reads_as_the_details_do() {
        let row = json!({"customer.customerid":"20000001","customer.name":"Jane Roe",
            "customer.customerstatus":"Active","customer.telno":"2079460123"});
        let details = json!({"customerid":"20000001","name":"Jane Roe","customerstatus":"Active",
            "telno":"2079460123"});
        let found = customer(without_group(map(&row))).unwrap();
        assert_eq!(found, customer(map(&details)).unwrap());
        assert_eq!(found.status.as_deref(), Some("active"));
        assert_eq!(found.extra, map(&json!({"telno":"2079460123"})));
    }
}
