//! Which contact is meant, where one is named.

use crate::flows::named::Named;
use crate::flows::select::MAX_CHOICES;
use crate::prompt::Choice;
use orderctl_core::error::{Code, Error, Result};
use orderctl_logicboxes::{Contact, Reseller};

/// The id of a contact that is named by it, or by a name or an email address that no other contact of the
/// customer has.
///
/// # Errors
/// Of kind usage if no contact or more than one is called so, and when the contacts can't be read.
pub fn id_of(reseller: &Reseller, customer_id: u64, named: &Named) -> Result<u64> {
    named.resolve("contact", || {
        let (contacts, total) = reseller.contacts(customer_id, &[], MAX_CHOICES)?;
        if total.is_some_and(|total| total > contacts.len()) {
            return Err(Error::usage(
                "of so many contacts none is looked for by name: type the id",
            )
            .code(Code::Missed)
            .hint(format!(
                "orderctl contact list --customer-id {customer_id} --name NAME finds it"
            )));
        }
        Ok(contacts.into_iter().flat_map(names).collect())
    })
}

fn names(contact: Contact) -> impl Iterator<Item = Choice> {
    let id = contact.contact_id;
    [contact.name, contact.email].into_iter().flatten().map(move |name| Choice::new(&id, name))
}
