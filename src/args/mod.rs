//! The flags of every command, and how single values are read.

#![allow(clippy::doc_markdown, reason = "doc comments here are help texts for a terminal")]

pub mod globals;
pub mod values;
