//! Domain names: as they are written, free ones, premium ones, registered ones, and what registries
//! require.

pub(crate) mod availability;
pub(crate) mod details;
pub(crate) mod name;
pub(crate) mod premium;
pub(crate) mod registry_rules;
