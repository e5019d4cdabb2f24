//! `orderctl` orders servers, hosting, licences, certificates and domains at two kinds of provider,
//! and keeps one promise: an order is never placed twice, never lost, and never costs more than its
//! owner said, whatever fails on the way.
//!
//! The way of an order, in one direction:
//!
//! ```text
//! words typed ─▶ cli ─▶ ask ─▶ checkout ──────────────────────────────▶ output ─▶ table, JSON, exit code
//!                              │ quote   the provider tells the price     (read)
//!                              │ guard   may this be charged?             (pure)
//!                              │ ledger  the intent is on disk            (durable)
//!                              │ send    the provider is asked, once      (write)
//!                              │ find    only if no clear answer came     (read)
//!                              └ ledger  the outcome is on disk
//! ```
//!
//! The rooms, from the door inwards; each may use only what stands below it, except that `sandbox`
//! is used by `cli` alone and uses nothing:
//!
//! | room | what it is for |
//! |---|---|
//! | [`cli`] | what a person types: one noun a folder, one verb a file |
//! | [`sandbox`] | both providers on loopback; shares no code with `provider` |
//! | [`ask`] | values that are missing: a prompt, or one error that names them all |
//! | [`checkout`] | the way above, for every verb that can spend money |
//! | [`ledger`] | what was meant and what came of it: `SQLite`, or `PostgreSQL` where runners share it |
//! | [`profile`] | who we are at which provider |
//! | [`guard`] | may this be charged? Pure functions from facts to a decision |
//! | [`provider`] | the wire: HTTP, and the two protocols |
//! | [`output`] | the only room that prints |
//! | [`order`] | the words of the trade |
//! | [`error`] | errors as values |

pub mod ask;
pub mod checkout;
pub mod cli;
pub mod error;
pub mod guard;
pub mod ledger;
pub mod order;
pub mod output;
pub mod profile;
pub mod provider;
pub mod sandbox;

pub use cli::run;
