//! x
pub mod error;
pub mod order;
pub mod provider;
