//! What can be done to any order: suspend it (KB 1077), take that back (KB 1078), move a domain's
//! products to another customer (KB 904), and delete it. None of it costs anything.

use serde_json::Value;

use crate::client::Reseller;
use crate::domains::name::Domain;
use crate::wire::fields::{self, snake};
use orderctl_core::error::Result;
use orderctl_core::{Field, Request};

/// What a change started, as far as it is told; a plain `Success` tells nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Changed {
    /// The id of the action that it started (`eaqid`).
    pub action_id: Option<String>,
    /// How far that action is (`actionstatus`), in lower snake case.
    pub action_status: Option<String>,
    /// How far that action is, in the provider's sentence (`actionstatusdesc`).
    pub action_description: Option<String>,
}

impl Reseller {
    /// Sends a change, once.
    ///
    /// # Errors
    /// As [`Reseller::execute`].
    pub fn changed(&self, request: &Request) -> Result<Changed> {
        let Value::Object(map) = self.execute(request)? else {
            return Ok(Changed::default());
        };
        Ok(Changed {
            action_id: fields::id(&map, "eaqid").ok().flatten(),
            action_status: fields::text(&map, "actionstatus").map(|word| snake(&word)),
            action_description: fields::text(&map, "actionstatusdesc"),
        })
    }

    /// The request that suspends an order.
    #[must_use]
    pub fn suspension(&self, order_id: u64, reason: &str) -> Request {
        let fields =
            vec![Field::plain("order-id", order_id.to_string()), Field::plain("reason", reason)];
        self.change("orders/suspend", fields)
    }

    /// The request that deletes a combo order. The method is inferred from the sibling products,
    /// which all have it.
    #[must_use]
    pub fn deletion(&self, order_id: u64) -> Request {
        self.change("productbundle/delete", vec![Field::plain("order-id", order_id.to_string())])
    }

    /// The request that takes a suspension back.
    #[must_use]
    pub fn unsuspension(&self, order_id: u64) -> Request {
        self.change("orders/unsuspend", vec![Field::plain("order-id", order_id.to_string())])
    }

    /// The request that moves all products of a domain. `contacts` is `oldcontact` or `default`.
    #[must_use]
    pub fn moving(&self, domain: &Domain, from: u64, to: u64, contacts: &str) -> Request {
        let fields = vec![
            Field::plain("domain-name", domain.ascii()),
            Field::plain("existing-customer-id", from.to_string()),
            Field::plain("new-customer-id", to.to_string()),
            Field::plain("default-contact", contacts),
        ];
        self.change("products/move", fields)
    }
}
