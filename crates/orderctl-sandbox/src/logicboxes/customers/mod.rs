//! `customers/…`: who orders through the reseller.

mod account;
mod change;
mod search;
pub(super) mod signup;
mod token;

pub(super) use account::{by_id, by_name};
pub(super) use change::{change_password, delete, modify};
pub(super) use search::search;
pub(super) use signup::{SIGNUP, signup, signup_v2};
pub(super) use token::{authenticate_token, generate_token};

use super::super::amount::Amount;
use super::super::catalog::Customer;
use super::super::state::Registrar;

/// When everybody of the catalog was added, in seconds since the epoch.
const CREATED: i64 = 1_735_689_600;

/// What a customer has paid in all.
fn receipts(registrar: &Registrar, customer: u64) -> Amount {
    let counted = registrar.funds.values().filter(|fund| fund.customer == customer && fund.counted);
    counted.map(|fund| fund.amount).sum()
}

/// What was said when somebody was added, or what everybody of the catalog has.
pub(super) fn said(customer: &Customer, name: &str, usual: &str) -> String {
    customer.said.get(name).map_or_else(|| usual.to_owned(), Clone::clone)
}
