//! x
pub mod error;
pub mod ledger;
pub mod order;
pub mod provider;
