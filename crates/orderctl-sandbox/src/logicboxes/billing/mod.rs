//! `billing/…`: funds of customers and of the reseller, invoices, and who pays them.

mod balance;
mod fund;
mod settle;
mod transactions;

pub(super) use balance::{customer_balance, reseller_balance};
pub(super) use fund::{FUND, add_fund};
pub(super) use settle::{debit, execute, pay, start};
pub(super) use transactions::{by_ids, transactions};
