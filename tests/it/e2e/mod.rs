//! Whole orders with the real binary against the sandbox: from what is sold to what runs.

pub mod billmanager;
pub mod logicboxes;
mod pending;
mod waiting;
