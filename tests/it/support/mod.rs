//! What the tests stand on.

mod home;

pub use home::{Home, set_mode};
