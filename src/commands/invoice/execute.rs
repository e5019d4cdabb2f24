use clap::{ArgAction, Args};

use super::settled;
use crate::app::context::Context;
use crate::args::values;
use crate::output::Report;
use orderctl_core::error::Result;

/// Carry out what waits for invoices, without their payment.
///
/// The reseller's own funds pay the cost. The amount of the invoices is taken as the price: the cost is
/// not told beforehand.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  \
    orderctl invoice execute 91000001 --cancel-invoice false --max-price 60USD --yes")]
pub struct Execute {
    /// The invoices; one is asked for on a terminal [invoice-ids]
    #[arg(value_name = "INVOICE_ID", value_parser = values::id)]
    ids: Vec<u64>,

    /// true: nothing is owed any more; false: the invoice stays open [cancel-invoice]
    #[arg(long, value_name = "BOOL", action = ArgAction::Set)]
    cancel_invoice: bool,
}

impl Execute {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        settled::settle(ctx, &self.ids, Some(self.cancel_invoice))
    }
}
