//! One noun a folder, one verb a file: arguments, `run`, view.

#![allow(clippy::doc_markdown, reason = "doc comments here are help texts for a terminal")]

pub mod action;
pub mod api;
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
pub mod profile;
#[cfg(feature = "sandbox")]
pub mod sandbox;
pub mod service;
pub mod skill;
pub mod tariff;
pub mod unfreeze;
pub mod version;

use crate::app::effect::{Declared, Undo, keeps, reads};

/// What each command does that is no verb of a noun.
const ALONE: &[Declared] = &[
    reads("balance"),
    reads("completions"),
    keeps("completions.install", Undo::Possible),
    reads("doctor").of_any_profiles(),
    reads("expiring").of_any_profiles(),
    keeps("freeze", Undo::Possible),
    reads("help"),
    keeps("man", Undo::Possible).only_with("dir"),
    // It asks in a way of its own: no flag says yes to it.
    keeps("unfreeze", Undo::Possible),
    reads("version"),
];

/// What each command in this folder does.
pub fn effects() -> impl Iterator<Item = &'static Declared> {
    let nouns = [
        action::Action::VERBS,
        api::Api::VERBS,
        cart::Cart::VERBS,
        combo::Combo::VERBS,
        contact::Contact::VERBS,
        customer::Customer::VERBS,
        domain::Domain::VERBS,
        invoice::Invoice::VERBS,
        ledger::Ledger::VERBS,
        payer::Payer::VERBS,
        payment::Payment::VERBS,
        paymethod::Paymethod::VERBS,
        profile::Profile::VERBS,
        #[cfg(feature = "sandbox")]
        sandbox::Sandbox::VERBS,
        service::Service::VERBS,
        skill::Skill::VERBS,
        tariff::Tariff::VERBS,
        ALONE,
    ];
    nouns.into_iter().flatten()
}
