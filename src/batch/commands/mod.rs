//! The commands for many orders: `plan` and `apply`.

#![allow(clippy::doc_markdown, reason = "doc comments here are help texts for a terminal")]

pub mod apply;
pub mod plan;

use crate::app::effect::{Declared, charges, reads};

/// What each of them does.
pub const EFFECTS: &[Declared] = &[
    charges("apply").needs(&["file|expiring"]),
    reads("plan").needs(&["file|expiring"]),
    reads("plan.show"),
];
