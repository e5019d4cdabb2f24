//! Lists to choose from: combo plans, and a customer's contacts.

use serde::Serialize;
use serde_json::{Map, Value};

use super::details::not_understood;
use super::fields::Page;
use super::{Reseller, fields};
use crate::error::{Error, Result};
use crate::order::Field;

/// Rows that are asked for at once; what is known of the limits is 10 to 500 (KB 1270).
const PAGE: usize = 100;

/// Pages that are read before a list counts as too long.
const PAGES: usize = 10;

/// A plan that can be ordered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Plan {
    /// Its id (`bundle-id` for combo plans).
    pub id: String,
    /// Its name.
    pub name: String,
    /// The product it belongs to.
    pub product_key: String,
    /// False only if the provider says something else than `Active`.
    pub active: bool,
}

/// A contact of a customer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Contact {
    /// Its id.
    pub id: String,
    /// The person.
    pub name: Option<String>,
    /// The company.
    pub company: Option<String>,
    /// The address for mail.
    pub email: Option<String>,
    /// The kind, such as `Contact` or `UkContact`: registries differ in what they take.
    pub kind: Option<String>,
}

/// The contacts that a customer uses where nothing else is said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct DefaultContacts {
    /// The owner.
    pub registrant: Option<String>,
    /// For administration.
    pub admin: Option<String>,
    /// For technical matters.
    pub tech: Option<String>,
    /// For billing.
    pub billing: Option<String>,
}

impl Reseller {
    /// All plans (`products/plan-details`). Under which product key combo plans stand is not
    /// documented, so none is left out.
    ///
    /// # Errors
    /// When the provider refuses, can't be reached, or answers something else than plans.
    pub fn plans(&self) -> Result<Vec<Plan>> {
        plans(&self.get("products/plan-details", Vec::new())?)
    }

    /// A customer's contacts (KB 793).
    ///
    /// # Errors
    /// When the provider refuses, can't be reached, or answers something else than contacts.
    pub fn contacts(&self, customer_id: u64) -> Result<Vec<Contact>> {
        let fields = vec![Field::plain("customer-id", customer_id.to_string())];
        let rows = self.pages("contacts/search", &fields)??;
        Ok(rows.iter().filter_map(contact).collect())
    }

    /// A customer's default contacts (KB 794).
    ///
    /// # Errors
    /// When the provider refuses, can't be reached, or answers something else than contacts.
    pub fn default_contacts(&self, customer_id: u64) -> Result<DefaultContacts> {
        let fields = vec![
            Field::plain("customer-id", customer_id.to_string()),
            Field::plain("type", "Contact"),
        ];
        let value = self.post_read("contacts/default", fields)?;
        let Some(Value::Object(map)) = value.get("Contact") else {
            return Err(not_understood("the default contacts"));
        };
        let id = |name: &str| fields::id(map, name).ok().flatten();
        Ok(DefaultContacts {
            registrant: id("registrant"),
            admin: id("admin"),
            tech: id("tech"),
            billing: id("billing"),
        })
    }

    /// All rows of a search, page by page. The inner error says why the list is not whole: a part
    /// of a list would hide what is not in it.
    pub(super) fn pages(
        &self,
        path: &str,
        fields: &[Field],
    ) -> Result<std::result::Result<Vec<Map<String, Value>>, Error>> {
        let mut all: Vec<Map<String, Value>> = Vec::new();
        for page in 1..=PAGES {
            let mut fields = fields.to_vec();
            fields.push(Field::plain("no-of-records", PAGE.to_string()));
            fields.push(Field::plain("page-no", page.to_string()));
            let value = match self.learn(path, fields)? {
                Ok(value) => value,
                Err(error) => return Ok(Err(error)),
            };
            let Some(Page { rows, total }) = fields::page(&value) else {
                return Ok(Err(not_understood("a list")));
            };
            let count = rows.len();
            all.extend(rows.into_iter().cloned());
            let whole = match total {
                Some(total) => all.len() >= total,
                None => count < PAGE,
            };
            if whole {
                return Ok(Ok(all));
            }
            if count == 0 {
                return Ok(Err(not_understood("the whole list")));
            }
        }
        Ok(Err(Error::unreachable(format!("the list has more than {} entries", PAGE * PAGES))
            .code("too_large")))
    }
}

fn plans(value: &Value) -> Result<Vec<Plan>> {
    let Value::Object(products) = value else {
        return Err(not_understood("the plans"));
    };
    let of_product = |(key, product): (&String, &Value)| {
        let plans = product.get("plans").unwrap_or(product).as_object()?;
        let plan = |(id, plan): (&String, &Value)| {
            let plan = plan.as_object().filter(|_| fields::is_id(id))?;
            let status = fields::text(plan, "plan_status").or_else(|| fields::text(plan, "status"));
            Some(Plan {
                id: id.clone(),
                name: fields::text(plan, "plan_name").unwrap_or_else(|| id.clone()),
                product_key: key.clone(),
                active: status.is_none_or(|status| status.eq_ignore_ascii_case("active")),
            })
        };
        Some(plans.iter().filter_map(plan).collect::<Vec<_>>())
    };
    Ok(products.iter().filter_map(of_product).flatten().collect())
}

fn contact(row: &Map<String, Value>) -> Option<Contact> {
    let id = |name: &str| fields::id(row, name).ok().flatten();
    Some(Contact {
        id: id("contact.contactid").or_else(|| id("entity.entityid"))?,
        name: fields::text(row, "contact.name"),
        company: fields::text(row, "contact.company"),
        email: fields::text(row, "contact.emailaddr"),
        kind: fields::text(row, "contact.type"),
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_plan_that_is_not_sold_is_not_offered_as_one_that_is() {
        let plans = plans(&json!({
            "productbundle":{
                "501":{"plan_name":"Starter","plan_status":"Active"},
                "502":{"plan_name":"Small","status":"Paused"},
                "note":"not a plan"
            },
            "codeguard":{"addons":{},"plans":{"229":{"plan_name":"Backup"}}},
            "empty":[]
        }))
        .unwrap();
        let told: Vec<_> = plans
            .iter()
            .map(|plan| {
                (plan.id.as_str(), plan.name.as_str(), plan.product_key.as_str(), plan.active)
            })
            .collect();
        assert_eq!(
            told,
            [
                ("501", "Starter", "productbundle", true),
                ("502", "Small", "productbundle", false),
                ("229", "Backup", "codeguard", true),
            ]
        );
    }

    #[test]
    fn a_contact_is_told_by_the_names_it_has_in_a_list() {
        let row = json!({
            "entity.entityid":"30000001","contact.contactid":"30000001","contact.name":"Ann Other",
            "contact.emailaddr":"ann@shop.example","contact.type":"Contact"
        });
        let contact = contact(row.as_object().unwrap()).unwrap();
        assert_eq!(contact.id, "30000001");
        assert_eq!(contact.email.as_deref(), Some("ann@shop.example"));
        assert_eq!(contact.company, None);
    }
}
