//! What the crates of this workspace share: money, periods, quotes, requests, the [`Purchase`] trait, errors
//! as values, and the blocking HTTP client that knows what may be sent twice.
//!
//! | for | look at |
//! |---|---|
//! | amounts and prices | [`Money`], [`Currency`], [`CurrencyContext`], [`Price`], [`Quote`] |
//! | terms | [`Months`], [`Period`] |
//! | requests and what came back | [`Request`], [`Effect`], [`http`], [`TimeLimits`], [`Deadline`] |
//! | what an answer is worth | [`Answer`], [`Refusal`], [`Lookup`] |
//! | orders | [`Purchase`], [`SendOutcome`], [`ProbeResult`], [`Command`], [`AttemptId`], [`Item`] |
//! | calls without a command | [`raw_api`] |
//! | failures | [`error`], [`Remedy`] |
//! | secrets | [`Secret`], [`Redactor`], [`Disclosure`] |
//! | time | [`Clock`] |
//! | files of the user | [`bounded`], [`ownership`] |
//! | notices | [`webhook`] |

pub mod bounded;
pub mod error;
#[cfg(any(test, fuzzing))]
#[allow(clippy::panic, reason = "a property that does not hold is told by a panic")]
pub mod fuzzing;
pub mod http;
pub mod ownership;
pub mod raw_api;

mod amount;
mod answer;
mod attempt_id;
mod clock;
mod code;
mod command;
mod currency;
mod deadline;
mod encoded;
mod item;
mod lookup;
mod money;
mod period;
mod purchase;
mod quote;
mod redactor;
mod remedy;
mod request;
mod secret;
mod time_limits;
pub mod webhook;

pub use answer::{Answer, Refusal};
pub use attempt_id::AttemptId;
pub use clock::{Clock, SystemClock};
pub use command::{Command, Mode, ProviderKind, UnknownWord};
pub use currency::{Currency, CurrencyContext};
pub use deadline::Deadline;
pub use item::Item;
pub use lookup::Lookup;
pub use money::{Money, ParseMoneyError, parse_amount};
pub use period::{Months, ParsePeriodError, Period};
pub use purchase::{Existing, PaymentState, ProbeResult, Purchase, SendOutcome, check_end};
pub use quote::{Line, NextTerm, Price, Quote};
pub use redactor::Redactor;
pub use remedy::{Remedy, RenewalChoice};
pub use request::{Effect, Field, Method, Request};
pub use secret::{Disclosure, HIDDEN, MASK, Secret};
pub use time_limits::TimeLimits;

/// The README's program is compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
