//! Which customer is meant: the one that was named, or one that a person chooses.

use crate::ask::{Ask, Choice};
use crate::cli::values;
use crate::error::{Error, Result};
use crate::provider::logicboxes::{Customer, Reseller};

/// Customers that are offered; of more than these one is typed.
const MOST: usize = 500;

/// `word` is how a script would name the customer: a flag, or a place.
pub fn which(ask: &Ask, reseller: &Reseller, named: Option<u64>, word: &str) -> Result<u64> {
    if let Some(id) = named {
        return Ok(id);
    }
    ask.require(&[(word, false)])?;
    let (customers, total) = reseller.customers(&[], MOST)?;
    if total.is_some_and(|total| total > customers.len()) {
        return ask.text(word, "Customer id", None);
    }
    let choices: Vec<Choice> = customers.into_iter().map(choice).collect();
    values::id(&ask.which(word, "Customer", &choices)?).map_err(Error::usage)
}

fn choice(customer: Customer) -> Choice {
    let id = customer.customer_id;
    let words = [customer.name, customer.company, customer.username];
    let words: Vec<String> = words.into_iter().flatten().collect();
    Choice::new(&id, format!("{id}  {}", words.join(", ")))
}
