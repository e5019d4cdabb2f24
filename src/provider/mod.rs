//! The wire: one HTTP door, and behind it the two protocols.
//!
//! This room speaks the words of [`crate::order`]. It knows neither the command line nor the
//! terminal nor the environment: who we are and whom to ask for a second factor is handed in.

pub mod billmanager;
pub mod http;
pub mod logicboxes;
pub mod raw;
