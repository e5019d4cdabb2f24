//! The words of the trade: what an order is, what it costs, how it is asked for and what came of it.
//!
//! This room knows no other room. Providers speak these words, checkout moves them along, the
//! output shows them.

mod amount;
mod clock;
mod currency;
mod deadline;
mod encoded;
mod item;
mod money;
mod period;
mod purchase;
mod quote;
mod redactor;
mod request;
mod secret;

pub use clock::{Clock, SystemClock};
pub use currency::{Currency, CurrencyContext};
pub use deadline::Deadline;
pub use item::Item;
pub use money::{Money, ParseMoneyError, parse_amount};
pub use period::{Months, ParsePeriodError, Period};
pub use purchase::{Existing, PaymentState, Purchase, Reply, Sighting};
pub use quote::{Line, NextTerm, Price, Quote};
pub use redactor::Redactor;
pub use request::{Effect, Field, Method, Request};
pub use secret::{Disclosure, HIDDEN, MASK, Secret};
