//! Which customer is meant: the one that was named, or one that a person chooses.

use crate::flows::select::{self, MAX_CHOICES};
use crate::prompt::{Choice, Prompter};
use orderctl_core::error::Result;
use orderctl_logicboxes::{Customer, Reseller};

/// `word` is how a script would name the customer: a flag, or a place.
pub fn resolve_id(
    ask: &Prompter,
    reseller: &Reseller,
    named: Option<u64>,
    word: &str,
) -> Result<u64> {
    if let Some(id) = named {
        return Ok(id);
    }
    ask.require(&[(word, false)])?;
    let (customers, total) = reseller.customers(&[], MAX_CHOICES)?;
    // Of more than can be offered one is typed.
    if total.is_some_and(|total| total > customers.len()) {
        return ask.text(word, "Customer id", None);
    }
    let choices: Vec<Choice> = customers.into_iter().map(choice).collect();
    select::id(ask, word, "Customer", &choices)
}

fn choice(customer: Customer) -> Choice {
    let id = customer.customer_id;
    let words = [customer.name, customer.company, customer.username];
    let words: Vec<String> = words.into_iter().flatten().collect();
    Choice::new(&id, format!("{id}  {}", words.join(", ")))
}
