//! `orderctl combo …`

mod add;
mod check_invoice;
mod delete;
mod move_to;
mod order_change;
mod order_id;
mod order_view;
mod plans;
mod prompts;
mod refusal;
mod renew;
mod resolve_id;
mod search;
mod services;
mod show;
mod suspend;
mod unsuspend;

use clap::Subcommand;

pub use add::Add;
pub use plans::price as price_summary;
pub use renew::Renew;

use crate::app::context::Context;
use crate::app::effect::{Declared, Undo, charges, reads, writes};
use crate::output::Report;
use orderctl_core::error::Result;
use orderctl_logicboxes::InvoiceOption;

/// What may become of the customer's invoice.
const INVOICE_OPTIONS: [&str; 4] = {
    let [first, second, third, fourth] = InvoiceOption::ALL;
    [first.wire(), second.wire(), third.wire(), fourth.wire()]
};

#[derive(Debug, Subcommand)]
pub enum Combo {
    Plans(plans::Plans),
    Add(Box<add::Add>),
    Show(show::Show),
    Search(Box<search::Search>),
    OrderId(order_id::OrderId),
    Renew(renew::Renew),
    Suspend(suspend::Suspend),
    Unsuspend(unsuspend::Unsuspend),
    Move(move_to::Move),
    Delete(delete::Delete),
}

impl Combo {
    /// Its verbs with what each of them does.
    pub const VERBS: &[Declared] = &[
        charges("combo.add").needs(&[
            "domain",
            "customer_id",
            "months",
            "invoice_option|check_invoice",
            "bundle_id",
            "ns|services_json",
            "contact|reg_contact|services_json",
        ]),
        writes("combo.delete", Undo::Impossible).needs(&["order_id"]),
        // The customer who gets it has to give it back.
        writes("combo.move", Undo::Impossible),
        reads("combo.order_id"),
        reads("combo.plans"),
        charges("combo.renew").needs(&["order_id", "months", "auto_renew", "invoice_option"]),
        reads("combo.search"),
        reads("combo.show").needs(&["order_id|domain"]),
        writes("combo.suspend", Undo::Possible).needs(&["order_id"]),
        writes("combo.unsuspend", Undo::Possible).needs(&["order_id"]),
    ];

    pub fn run(self, ctx: &Context) -> Result<Report> {
        match self {
            Self::Plans(verb) => verb.run(ctx),
            Self::Add(verb) => verb.run(ctx),
            Self::Show(verb) => verb.run(ctx),
            Self::Search(verb) => verb.run(ctx),
            Self::OrderId(verb) => verb.run(ctx),
            Self::Renew(verb) => verb.run(ctx),
            Self::Suspend(verb) => verb.run(ctx),
            Self::Unsuspend(verb) => verb.run(ctx),
            Self::Move(verb) => verb.run(ctx),
            Self::Delete(verb) => verb.run(ctx),
        }
    }
}
