//! What several commands share: the way to checkout, long lists, forms, the choice of one thing out of many.

pub mod change;
pub mod checkout;
pub mod checks;
pub mod expiring;
pub mod follow_actions;
pub mod follow_services;
pub mod form;
pub mod listing;
pub mod named;
pub mod notify;
pub mod observed;
pub mod open_link;
pub mod person;
pub mod poll;
pub mod recorded;
pub mod refusal;
pub mod renewal;
pub mod select;
pub mod tree;
