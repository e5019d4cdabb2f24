//! What a command may need: the context, clients, paths, processes, signals, the log, the cache,
//! the shells that complete.

pub mod applies;
pub mod cache;
pub mod catalog_queries;
pub mod clients;
pub mod clock;
pub mod context;
pub mod effect;
#[cfg(feature = "sandbox")]
pub mod embedded_sandbox;
#[cfg(not(feature = "sandbox"))]
#[path = "no_sandbox.rs"]
pub mod embedded_sandbox;
pub mod listed;
pub mod lists;
pub mod logging;
pub mod origin;
pub mod paths;
pub mod process;
pub mod shells;
pub mod signals;
