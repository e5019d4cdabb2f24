//! Combo orders that a search finds (`productbundle/search`). The method and its rows are inferred
//! from the sibling products, which all have it (such as KB 771).

use jiff::Timestamp;
use serde::Serialize;
use serde_json::{Map, Value};

use super::details::is_gone;
use crate::client::Reseller;
use crate::wire::field_reader::FieldReader;
use crate::wire::fields::{self, without_group};
use orderctl_core::Field;
use orderctl_core::error::Result;

/// A row of a search. What is the same thing as in [`crate::ComboDetails`] has the same name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct FoundCombo {
    /// `orders.orderid`; nothing for a row that does not tell it.
    pub order_id: Option<String>,
    /// The domain: `domainname`, or the description, which is the domain in every row seen.
    pub domain: Option<String>,
    /// `entity.currentstatus` in lower snake case.
    pub status: Option<String>,
    /// The customer who owns it (`entity.customerid`).
    pub customer_id: Option<String>,
    /// When it was ordered (`orders.creationtime`).
    pub created: Option<Timestamp>,
    /// The end of the paid time (`orders.endtime`).
    pub expires: Option<Timestamp>,
    /// Whether it renews itself (`orders.autorenew`).
    pub auto_renew: Option<bool>,
    /// The key of its product (`entitytype.entitytypekey`).
    pub product_key: Option<String>,
    /// Everything else, under the provider's names without their groups.
    pub extra: Map<String, Value>,
}

impl FoundCombo {
    /// True if the order is no more, or will not be for long.
    #[must_use]
    pub fn is_gone(&self) -> bool {
        self.status.as_deref().is_some_and(is_gone)
    }
}

impl Reseller {
    /// Shows every combo order that a search finds to `visit`, page by page, and gives how many the
    /// provider says there are, where it does.
    ///
    /// # Errors
    /// When the provider refuses, can't be reached, or answers something else than orders; and what
    /// `visit` fails with.
    pub fn combos(
        &self,
        filter: &[Field],
        visit: &mut dyn FnMut(FoundCombo) -> Result<()>,
    ) -> Result<Option<usize>> {
        self.every_row("productbundle/search", filter, &mut |row| visit(read(row)))
    }

    /// So many combo orders at most, and how many there are, where that is told.
    ///
    /// # Errors
    /// As [`Reseller::combos`].
    pub fn some_combos(&self, limit: usize) -> Result<(Vec<FoundCombo>, Option<usize>)> {
        let (rows, total) = self.some_rows("productbundle/search", &[], limit)?;
        Ok((rows.into_iter().map(read).collect(), total))
    }
}

pub(crate) fn read(row: Map<String, Value>) -> FoundCombo {
    let mut take = FieldReader(without_group(row));
    let entity = take.id("entityid");
    FoundCombo {
        order_id: take.id("orderid").or(entity),
        domain: take.text("domainname").or_else(|| take.text("description")),
        status: take.word("currentstatus"),
        customer_id: take.id("customerid"),
        created: take.read("creationtime", fields::time),
        expires: take.read("endtime", fields::time),
        auto_renew: take
            .read("autorenew", fields::boolean)
            .or_else(|| take.read("recurring", fields::boolean)),
        product_key: take.text("entitytypekey"),
        extra: take.rest(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn told(row: &Value) -> Value {
        serde_json::to_value(read(row.as_object().cloned().unwrap())).unwrap()
    }

    #[test]
    fn a_row_has_the_names_that_an_order_has_when_it_is_shown() {
        let row = json!({
            "orders.orderid":"90000001","orders.creationtime":"1760000000",
            "orders.endtime":"1791536000","orders.autorenew":"true","orders.transferlock":"false",
            "entity.description":"shop.example","entity.customerid":"20000001",
            "entity.currentstatus":"InActive","entitytype.entitytypekey":"productbundle"
        });
        assert_eq!(
            told(&row),
            json!({
                "order_id":"90000001","domain":"shop.example","status":"in_active",
                "customer_id":"20000001","created":"2025-10-09T08:53:20Z",
                "expires":"2026-10-09T08:53:20Z","auto_renew":true,"product_key":"productbundle",
                "extra":{"transferlock":"false"}
            })
        );
    }

    #[test]
    fn a_row_that_tells_little_or_nonsense_is_told_as_it_came() {
        let row = json!({"entity.entityid":"90000001","orders.endtime":"soon","orders.autorenew":"perhaps"});
        let told = told(&row);
        assert_eq!((&told["order_id"], &told["expires"]), (&json!("90000001"), &json!(null)));
        assert_eq!(told["extra"], json!({"endtime":"soon","autorenew":"perhaps"}));
        assert_eq!(self::told(&json!({}))["order_id"], json!(null));
    }
}
