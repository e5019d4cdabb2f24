//! What tests stand on: a server that answers as it is told, and a clock that stands still.

pub mod clock;
pub mod scripted;
