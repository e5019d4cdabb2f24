//! `orderctl` orders servers, hosting, licenses, certificates and domains at two kinds of provider,
//! and keeps one promise: an order is never placed twice, never lost, and never costs more than its
//! owner said, whatever fails on the way.
//!
//! This package is the command line. The rest are crates under `crates/`, each usable by any program;
//! `docs/architecture.md` draws them.
//!
//! | module | what it is for |
//! |---|---|
//! | [`cli`] | the command tree |
//! | [`schema`] | what programs can rely on, as JSON Schema |
//! | `completion` | what a shell is offered |
//! | `batch` | many orders: `plan` and `apply` |
//! | `order_file` | order files: rows of TOML, JSON, JSON lines and CSV become arguments of verbs |
//! | `commands` | one noun a folder, one verb a file |
//! | `flows` | what several commands share: checkout, listings, forms |
//! | `app` | context, clients, paths, process, signals, logging, the embedded sandbox |
//! | `args` | global flags and value parsers |
//! | [`config`] | profiles: TOML, environment, secrets, limits |
//! | `prompt` | values that are missing: asked for on a terminal, else one error that names them all |
//! | `output` | the only module that prints |
//! | `code` | codes of errors that only the command line knows |
//! | `bounded` | texts from outside, read within bounds of size and time |
//!
//! A module uses only those below it.

mod alias;
mod app;
mod args;
mod batch;
mod bounded;
pub mod cli;
mod code;
mod commands;
mod completion;
pub mod config;
mod flows;
#[cfg(any(test, fuzzing))]
#[allow(clippy::panic, reason = "a property that does not hold is told by a panic")]
pub mod fuzzing;
mod order_file;
mod output;
mod prompt;
pub mod schema;
mod suggest;

pub use cli::run;
pub use output::exit_code;
