//! What a command may need: the context, clients, paths, processes, signals, the log, the cache.

pub mod cache;
pub mod catalog_queries;
pub mod clients;
pub mod clock;
pub mod context;
pub mod effect;
pub mod embedded_sandbox;
pub mod logging;
pub mod paths;
pub mod process;
pub mod signals;
