//! Money: what there is, what is owed, and what pays it.

pub(crate) mod balance;
pub(crate) mod invoices;
pub(crate) mod settlement;
