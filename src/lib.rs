//! x
pub mod checkout;
pub mod error;
pub mod guard;
pub mod order;
pub mod output;
pub mod profile;
pub mod provider;
