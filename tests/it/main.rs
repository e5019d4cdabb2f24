//! The integration tests: one binary, so that it is linked once.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that can't go on must stop"
)]

mod logicboxes;
mod support;
