//! One noun a folder, one verb a file: arguments, `run`, view.

#![allow(clippy::doc_markdown, reason = "doc comments here are help texts for a terminal")]

pub mod action;
pub mod api;
pub mod apply;
pub mod balance;
pub mod cart;
pub mod combo;
pub mod completions;
pub mod contact;
pub mod customer;
pub mod doctor;
pub mod domain;
pub mod expiring;
pub mod freeze;
pub mod help;
pub mod invoice;
pub mod ledger;
pub mod man;
pub mod payer;
pub mod payment;
pub mod paymethod;
pub mod plan;
pub mod profile;
pub mod sandbox;
pub mod schema;
pub mod service;
pub mod skill;
pub mod tariff;
pub mod unfreeze;
