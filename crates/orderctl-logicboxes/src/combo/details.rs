//! A combo order as it stands: `productbundle/details` (KB 2511).

use jiff::Timestamp;
use serde::Serialize;
use serde_json::{Map, Value};

use crate::client::Reseller;
use crate::combo::search::{self, FoundCombo};
use crate::domains::name::Domain;
use crate::wire::field_reader::{FieldReader, not_understood, without_secrets};
use crate::wire::fields;
use crate::wire::refusal::not_found;
use orderctl_core::error::{Code, Error, Kind, Result};
use orderctl_core::{Field, Item, Lookup, Remedy};

/// A combo order. Everything documented has a field; a value that can't be read as its field wants
/// it stays in `extra`, under the provider's name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ComboDetails {
    /// The order's id (`entityid`, or `orderid`, which siblings add).
    pub order_id: String,
    /// The domain that it is for (`domainname`).
    pub domain: Option<String>,
    /// The provider's words for it, as a rule the domain (`description`).
    pub description: Option<String>,
    /// `currentstatus` in lower snake case: `in_active`, `active`, `suspended`, `deleted`, …
    pub status: Option<String>,
    /// The customer who owns it (`customerid`).
    pub customer_id: Option<String>,
    /// When it was ordered (`creationtime`).
    pub created: Option<Timestamp>,
    /// The end of the paid time (`endtime`).
    pub expires: Option<Timestamp>,
    /// Whether it renews itself (`recurring`).
    pub auto_renew: Option<bool>,
    /// The products of the combo, as the provider tells them (`Plan_Details`, of undocumented shape).
    pub services: Value,
    /// The key of its product (`productkey`).
    pub product_key: Option<String>,
    /// The category of its product (`productcategory`).
    pub product_category: Option<String>,
    /// The chain of resellers (`parentkey`).
    pub parent_key: Option<String>,
    /// The customer is directly under this reseller (`isImmediateReseller`).
    pub immediate_reseller: Option<bool>,
    /// Whether it is paused (`paused`).
    pub paused: Option<bool>,
    /// Whether the provider suspends it when its time ends (`isOrderSuspendedUponExpiry`).
    pub suspended_upon_expiry: Option<bool>,
    /// Whether a reseller above suspended it (`orderSuspendedByParent`).
    pub suspended_by_parent: Option<bool>,
    /// Whether it may be deleted (`allowdeletion`).
    pub deletion_allowed: Option<bool>,
    /// The action under way (`eaqid`); siblings have it, and `0` when idle.
    pub action_id: Option<String>,
    /// How far that action is (`actionstatus`), in lower snake case.
    pub action_status: Option<String>,
    /// How far that action is, in the provider's sentence (`actionstatusdesc`).
    pub action_description: Option<String>,
    /// Everything else, as the provider tells it; numbers are texts.
    pub extra: Map<String, Value>,
}

impl Reseller {
    /// An order by its id.
    ///
    /// # Errors
    /// When the provider refuses, can't be reached, or answers something else than an order.
    pub fn combo_details(&self, order_id: &str) -> Result<ComboDetails> {
        let value = self.get("productbundle/details", of_order(order_id)).map_err(|error| {
            not_found(error, &format!("combo order {order_id}"), Some(Remedy::ListCombos))
        })?;
        read(value)
    }

    /// The id of a domain's combo order, if it has one (`productbundle/orderid`). The method is
    /// inferred from the sibling products, which all have it (such as KB 763).
    ///
    /// # Errors
    /// When the provider refuses otherwise, can't be reached, or answers something else than an id.
    pub fn order_id_by_domain(&self, domain: &Domain) -> Result<Option<String>> {
        self.order_of(domain)?.required()
    }

    /// As [`Reseller::order_id_by_domain`], where a domain without a combo order is a refusal.
    ///
    /// # Errors
    /// Of kind refused, with the code `missed`, if there is none; otherwise the same.
    pub fn order_id_of(&self, domain: &Domain) -> Result<String> {
        self.order_id_by_domain(domain)?.ok_or_else(|| {
            Error::new(Kind::Refused, format!("{domain} has no combo order")).code(Code::Missed)
        })
    }

    /// As [`Reseller::order_id_by_domain`], where it may stay unknown.
    pub(crate) fn order_of(&self, domain: &Domain) -> Result<Lookup<Option<String>, Error>> {
        let fields = vec![Field::plain("domain-name", domain.ascii())];
        let answer = match self.try_get("productbundle/orderid", fields) {
            // A key may be denied this one method while everything else works.
            Err(denied) if denied.reason() == Some(&Code::AccessDenied) => {
                return self.searched_order_of(domain, denied);
            }
            answer => answer?,
        };
        Ok(match answer {
            Lookup::Known(Value::String(id))
                if fields::is_id(&id) && id.bytes().any(|b| b != b'0') =>
            {
                Lookup::Known(Some(id))
            }
            Lookup::Known(_) => Lookup::Unknown(not_understood("the order's id")),
            Lookup::Unknown(error) if error.reason() == Some(&Code::NoSuchOrder) => {
                Lookup::Known(None)
            }
            Lookup::Unknown(error) => Lookup::Unknown(error),
        })
    }

    /// The newest combo order of a domain that a search finds and that was not deleted.
    fn searched_order_of(
        &self,
        domain: &Domain,
        denied: Error,
    ) -> Result<Lookup<Option<String>, Error>> {
        let filter = [Field::plain("domain-name", domain.ascii())];
        let rows = match self.pages("productbundle/search", &filter) {
            Err(error) if error.reason() == Some(&Code::AccessDenied) => {
                return Ok(Lookup::Unknown(denied));
            }
            rows => rows?,
        };
        let is_its = |combo: &FoundCombo| {
            let of_domain = combo.domain.as_deref().is_some_and(|name| domain.is_in(name));
            of_domain && !combo.status.as_deref().is_some_and(is_gone)
        };
        let number = |id: &String| id.parse::<u64>().ok();
        Ok(rows.map(|rows| {
            let found = rows.into_iter().map(search::read).filter(is_its);
            found.filter_map(|combo| combo.order_id).max_by_key(number)
        }))
    }

    /// As [`Reseller::combo_details`], where they may stay unknown.
    pub(crate) fn details_of(&self, order_id: &str) -> Result<Lookup<ComboDetails, Error>> {
        let value = self.try_get("productbundle/details", of_order(order_id))?;
        Ok(value.and_then(read))
    }
}

impl ComboDetails {
    /// The plan that the order has, where the provider tells it. No field for it is documented:
    /// `planid` is that of hosting orders, and stands in `Plan_Details` if not beside it.
    #[must_use]
    pub fn plan(&self) -> Option<String> {
        [Some(&self.extra), self.services.as_object()].into_iter().flatten().find_map(|map| {
            let names = ["bundleid", "bundle-id", "planid"];
            names.into_iter().find_map(|name| fields::id(map, name).ok().flatten())
        })
    }

    /// What the order is for.
    pub(crate) fn item(&self) -> Item {
        let domain = self.domain.as_deref().and_then(|name| name.parse::<Domain>().ok());
        Item {
            kind: Item::COMBO.to_owned(),
            id: self.plan(),
            domain: domain.map(|domain| domain.ascii().to_owned()),
        }
    }

    /// True if the order is no more, or will not be for long.
    pub(crate) fn is_gone(&self) -> bool {
        self.status.as_deref().is_some_and(is_gone)
    }
}

pub(super) fn is_gone(status: &str) -> bool {
    matches!(status, "deleted" | "archived" | "queued_for_deletion")
}

fn of_order(order_id: &str) -> Vec<Field> {
    vec![Field::plain("order-id", order_id)]
}

/// Reads the document of an order.
fn read(value: Value) -> Result<ComboDetails> {
    let Value::Object(mut map) = value else {
        return Err(not_understood("an order"));
    };
    let id = |map: &_, name: &str| fields::id(map, name).ok().flatten();
    let order_id = id(&map, "entityid")
        .or_else(|| id(&map, "orderid"))
        .ok_or_else(|| not_understood("an order"))?;
    for name in ["entityid", "orderid"] {
        if id(&map, name).is_some_and(|id| id == order_id) {
            map.shift_remove(name);
        }
    }
    let mut take = FieldReader(map);
    Ok(ComboDetails {
        order_id,
        domain: take.text("domainname"),
        description: take.text("description"),
        status: take.word("currentstatus"),
        customer_id: take.id("customerid"),
        created: take.read("creationtime", fields::time),
        expires: take.read("endtime", fields::time),
        auto_renew: take.read("recurring", fields::boolean),
        services: take
            .read("Plan_Details", |value| Some(without_secrets(value)))
            .unwrap_or_default(),
        product_key: take.text("productkey"),
        product_category: take.text("productcategory"),
        parent_key: take.text("parentkey"),
        immediate_reseller: take.read("isImmediateReseller", fields::boolean),
        paused: take.read("paused", fields::boolean),
        suspended_upon_expiry: take.read("isOrderSuspendedUponExpiry", fields::boolean),
        suspended_by_parent: take.read("orderSuspendedByParent", fields::boolean),
        deletion_allowed: take.read("allowdeletion", fields::boolean),
        action_id: take.id("eaqid"),
        action_status: take.word("actionstatus"),
        action_description: take.text("actionstatusdesc"),
        extra: take.rest(),
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_documented_field_is_told_and_the_unknown_ones_too() {
        let details = read(json!({
            "entityid":"90000001","orderid":"90000001","description":"shop.example",
            "domainname":"shop.example","currentstatus":"Active","productkey":"productbundle",
            "productcategory":"combo","creationtime":"1760000000","endtime":"1791536000",
            "isImmediateReseller":"true","parentkey":"999999999_999999998_100001",
            "customerid":"20000001","isOrderSuspendedUponExpiry":"false",
            "orderSuspendedByParent":false,"allowdeletion":true,"paused":"false",
            "recurring":"true","eaqid":"0","jumpConditions":[],
            "Plan_Details":{"sslcert":{"orderid":"90000004"}},"moneybackperiod":"30"
        }))
        .unwrap();
        assert_eq!(
            serde_json::to_value(&details).unwrap(),
            json!({
                "order_id":"90000001","domain":"shop.example","description":"shop.example",
                "status":"active","customer_id":"20000001",
                "created":"2025-10-09T08:53:20Z","expires":"2026-10-09T08:53:20Z",
                "auto_renew":true,"services":{"sslcert":{"orderid":"90000004"}},
                "product_key":"productbundle","product_category":"combo",
                "parent_key":"999999999_999999998_100001","immediate_reseller":true,
                "paused":false,"suspended_upon_expiry":false,"suspended_by_parent":false,
                "deletion_allowed":true,"action_id":null,"action_status":null,
                "action_description":null,
                "extra":{"jumpConditions":[],"moneybackperiod":"30"}
            })
        );
    }

    #[test]
    fn a_value_that_can_not_be_read_is_shown_as_it_came() {
        let details = read(json!({
            "entityid":"90000001","creationtime":"soon","recurring":"perhaps",
            "currentstatus":"Pending Delete Restorable"
        }))
        .unwrap();
        assert_eq!(details.created, None);
        assert_eq!(details.auto_renew, None);
        assert_eq!(details.extra["creationtime"], "soon");
        assert_eq!(details.extra["recurring"], "perhaps");
        assert_eq!(details.status.as_deref(), Some("pending_delete_restorable"));
    }

    #[test]
    fn an_answer_without_an_order_is_no_order() {
        for value in [json!({}), json!("90000001"), json!({"entityid":"x"}), json!([])] {
            assert!(read(value).is_err());
        }
    }
}
