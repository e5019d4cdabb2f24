//! `contacts/…`: who stands behind a domain, for a registry.

mod add;
mod change;
mod default;
mod search;

pub(super) use add::{ADD, add};
pub(super) use change::{delete, modify};
pub(super) use default::{MOD_DEFAULT, default, set_default};
pub(super) use search::{details, of_contact, search};

/// When everything of the catalog was added, in seconds since the epoch.
const CREATED: i64 = 1_735_689_600;
