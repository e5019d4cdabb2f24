//! Which customer is meant: the one that was named, or one that a person chooses.

use crate::flows::named::Named;
use crate::flows::select::{self, MAX_CHOICES};
use crate::prompt::{Choice, Prompter};
use orderctl_core::Field;
use orderctl_core::error::{Code, Error, Result};
use orderctl_logicboxes::{Customer, Reseller};

/// `word` is how a script would name the customer: a flag, or a place.
pub fn resolve_id(
    ask: &Prompter,
    reseller: &Reseller,
    named: Option<&Named>,
    word: &str,
) -> Result<u64> {
    if let Some(named) = named {
        return id_of(reseller, named);
    }
    ask.require(&[(word, false)])?;
    let (customers, total) = reseller.customers(&[], MAX_CHOICES)?;
    // Of more than can be offered one is typed.
    if total.is_some_and(|total| total > customers.len()) {
        return id_of(reseller, &ask.text(word, "Customer", None)?);
    }
    let choices: Vec<Choice> = customers.into_iter().map(choice).collect();
    select::id(ask, word, "Customer", &choices)
}

/// The id of a customer who is named by it, or by a login, a name or a company that no other has.
///
/// # Errors
/// Of kind usage if nobody or more than one is called so, and when the customers can't be read.
pub fn id_of(reseller: &Reseller, named: &Named) -> Result<u64> {
    named.resolve("customer", || called(reseller, &named.to_string()))
}

/// The same for several.
///
/// # Errors
/// As [`id_of`].
pub fn ids_of(reseller: &Reseller, named: &[Named]) -> Result<Vec<u64>> {
    named.iter().map(|named| id_of(reseller, named)).collect()
}

/// The customers by what they are called.
fn called(reseller: &Reseller, name: &str) -> Result<Vec<Choice>> {
    if name.contains('@') {
        let (of_login, _) = reseller.customers(&[Field::plain("username", name)], MAX_CHOICES)?;
        if !of_login.is_empty() {
            return Ok(of_login.into_iter().flat_map(names).collect());
        }
    }
    let (customers, total) = reseller.customers(&[], MAX_CHOICES)?;
    if total.is_some_and(|total| total > customers.len()) {
        return Err(Error::usage(format!("there is no customer with the login '{name}'"))
            .code(Code::Missed)
            .hint("of so many customers none is looked for by name: type the id, or the login")
            .hint("orderctl customer search --name NAME finds them"));
    }
    Ok(customers.into_iter().flat_map(names).collect())
}

fn names(customer: Customer) -> impl Iterator<Item = Choice> {
    let id = customer.customer_id;
    let names = [customer.username, customer.name, customer.company];
    names.into_iter().flatten().map(move |name| Choice::new(&id, name))
}

fn choice(customer: Customer) -> Choice {
    let id = customer.customer_id;
    let words = [customer.name, customer.company, customer.username];
    let words: Vec<String> = words.into_iter().flatten().collect();
    Choice::new(&id, format!("{id}  {}", words.join(", ")))
}
