//! What the tests stand on: an empty home for the real binary, a server that answers as it is told,
//! providers whose state can be asked, and a clock that stands still.

pub mod clock;
pub mod cluster;
mod home;
pub mod host;
mod provider;
pub mod scripted;
pub mod shop;
pub mod terminal;
pub mod tls;
pub mod underway;
pub mod world;

pub use home::{Home, Ran, against_schema, set_mode};
pub use provider::Provider;

/// The id of an attempt that no ledger knows.
pub fn attempt_id() -> orderctl_core::AttemptId {
    "attempt-1".parse().unwrap()
}
