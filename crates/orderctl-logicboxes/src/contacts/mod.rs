//! Contacts of customers (KB 790, 792, 793, 794), and telephone numbers in the provider's form.

mod phone;
mod rules;

use serde::Serialize;
use serde_json::{Map, Value};

use crate::client::Reseller;
use crate::wire::field_reader::{FieldReader, not_understood};
use crate::wire::fields::{self, without_group};
use crate::wire::refusal::{no_customer, not_found};
use orderctl_core::error::Result;
use orderctl_core::{Effect, Field, Method, Remedy, Request};

pub use self::phone::in_provider_form;
pub use self::rules::{check_field, check_password, refused_field};

/// Kinds of contacts that the vendor's page names (KB 790); a registry may want another one.
pub const CONTACT_KINDS: [&str; 12] = [
    "Contact",
    "UkContact",
    "EuContact",
    "CnContact",
    "CoContact",
    "CaContact",
    "DeContact",
    "EsContact",
    "CoopContact",
    "NlContact",
    "RuContact",
    "FrContact",
];

/// A person or a company that a customer's domains can be registered to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Contact {
    /// The id by which an order names it (`contactid`, or `entityid`).
    pub contact_id: String,
    /// The customer that it belongs to (`customerid`).
    pub customer_id: Option<String>,
    /// The person's name (`name`).
    pub name: Option<String>,
    /// The name of the company (`company`).
    pub company: Option<String>,
    /// The address of mail (`emailaddr`).
    pub email: Option<String>,
    /// The kind, such as `Contact` or `UkContact`: registries differ in what they take.
    pub kind: Option<String>,
    /// Its status in lower snake case.
    pub status: Option<String>,
    /// Everything else, under the provider's names.
    pub extra: Map<String, Value>,
}

/// The contacts that a customer uses where nothing else is said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct DefaultContacts {
    /// The kind that they are of.
    pub kind: String,
    /// The id of the contact that owns domains.
    pub registrant: Option<String>,
    /// The id of the administrative contact.
    pub admin: Option<String>,
    /// The id of the technical contact.
    pub tech: Option<String>,
    /// The id of the contact for billing.
    pub billing: Option<String>,
}

impl Reseller {
    /// A customer's contacts (KB 793), and how many there are.
    ///
    /// # Errors
    /// When the provider refuses, can't be reached, or answers something else than contacts.
    pub fn contacts(
        &self,
        customer_id: u64,
        filter: &[Field],
        limit: usize,
    ) -> Result<(Vec<Contact>, Option<usize>)> {
        let mut fields = vec![Field::plain("customer-id", customer_id.to_string())];
        fields.extend_from_slice(filter);
        let (rows, total) = self
            .some_rows("contacts/search", &fields, limit)
            .map_err(|error| no_customer(error, customer_id))?;
        Ok((rows.into_iter().filter_map(|row| contact(without_group(row))).collect(), total))
    }

    /// One contact (KB 792).
    ///
    /// # Errors
    /// As [`Reseller::contacts`].
    pub fn contact(&self, contact_id: u64) -> Result<Contact> {
        let fields = vec![Field::plain("contact-id", contact_id.to_string())];
        let answer = self.get("contacts/details", fields).map_err(|error| {
            not_found(error, &format!("contact {contact_id}"), Some(Remedy::ListContacts))
        })?;
        let map = answer.as_object().cloned();
        map.and_then(contact).ok_or_else(|| not_understood("a contact"))
    }

    /// A customer's default contacts of these kinds (KB 794); a kind without any is left out.
    ///
    /// # Errors
    /// As [`Reseller::contacts`].
    pub fn default_contacts(
        &self,
        customer_id: u64,
        kinds: &[String],
    ) -> Result<Vec<DefaultContacts>> {
        let mut fields = vec![Field::plain("customer-id", customer_id.to_string())];
        fields.extend(kinds.iter().map(|kind| Field::plain("type", kind)));
        let value = self
            .post_read("contacts/default", fields)
            .map_err(|error| no_customer(error, customer_id))?;
        let map = value.as_object().ok_or_else(|| not_understood("the default contacts"))?;
        let read = |(kind, entry): (&String, &Value)| {
            let entry = entry.as_object()?;
            let id = |name: &str| fields::id(entry, name).ok().flatten();
            Some(DefaultContacts {
                kind: kind.clone(),
                registrant: id("registrant"),
                admin: id("admin"),
                tech: id("tech"),
                billing: id("billing"),
            })
        };
        Ok(map.iter().filter_map(read).collect())
    }

    /// The request that adds a contact (KB 790).
    #[must_use]
    pub fn new_contact(&self, fields: Vec<Field>) -> Request {
        self.request(Method::Post, Effect::Write, "contacts/add", fields)
    }
}

fn contact(map: Map<String, Value>) -> Option<Contact> {
    let mut take = FieldReader(map);
    let entity = take.id("entityid");
    Some(Contact {
        contact_id: take.id("contactid").or(entity)?,
        customer_id: take.id("customerid"),
        name: take.text("name"),
        company: take.text("company"),
        email: take.text("emailaddr"),
        kind: take.text("type"),
        status: take.word("currentstatus"),
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
    fn a_contact_is_told_by_the_names_it_has_in_a_list() {
        let row = json!({
            "entity.entityid":"30000001","contact.contactid":"30000001","contact.name":"Ann Other",
            "contact.emailaddr":"ann@shop.example","contact.type":"Contact"
        });
        let contact = contact(without_group(map(&row))).unwrap();
        assert_eq!(contact.contact_id, "30000001");
        assert_eq!(contact.email.as_deref(), Some("ann@shop.example"));
        assert_eq!(contact.company, None);
    }
}
