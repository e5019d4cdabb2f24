//! Lists to choose from, page by page, and a customer's contacts.

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

    /// The first rows of a search, as many as wanted, and how many there are where that is told.
    ///
    /// # Errors
    /// When the provider refuses, can't be reached, or answers something else than a list.
    pub(super) fn some_rows(
        &self,
        path: &str,
        filter: &[Field],
        limit: usize,
    ) -> Result<(Vec<Map<String, Value>>, Option<usize>)> {
        let mut all: Vec<Map<String, Value>> = Vec::new();
        for page in 1.. {
            let mut fields = filter.to_vec();
            fields.push(Field::plain("no-of-records", PAGE.to_string()));
            fields.push(Field::plain("page-no", page.to_string()));
            let value = self.get(path, fields)?;
            let Some(Page { rows, total }) = fields::page(&value) else {
                return Err(not_understood("a list"));
            };
            let count = rows.len();
            all.extend(rows.into_iter().cloned());
            let whole = total.map_or(count < PAGE, |total| all.len() >= total);
            if whole || count == 0 || all.len() >= limit {
                let known = total.or_else(|| whole.then_some(all.len()));
                all.truncate(limit);
                return Ok((all, known));
            }
        }
        Ok((all, None))
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
