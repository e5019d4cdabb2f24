//! An answer in either format, read: one kind of value, what it amounts to, single values out of it.

pub(crate) mod answer;
pub(crate) mod document;
pub(crate) mod field_reader;
pub(crate) mod fields;
pub(crate) mod lock;
pub(crate) mod refusal;
