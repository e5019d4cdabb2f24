use clap::{ArgAction, Args};

use super::settlement;
use crate::app::context::Context;
use crate::args::values;
use crate::output::Report;
use orderctl_core::error::Result;

/// Execute orders that wait for invoices, without payment by the customer.
///
/// The cost is charged to the reseller's funds. The API does not quote it; the invoices' amount is taken
/// as the price.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  \
    orderctl invoice execute 91000001 --cancel-invoice false --max-price 60USD --yes")]
pub struct Execute {
    /// Invoices; prompted for on a terminal [invoice-ids]
    #[arg(value_name = "INVOICE_ID", value_parser = values::id)]
    ids: Vec<u64>,

    /// Whether to cancel the invoices (true) or leave them open (false) [cancel-invoice]
    #[arg(long, value_name = "BOOL", action = ArgAction::Set)]
    cancel_invoice: bool,
}

impl Execute {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        settlement::settle(ctx, &self.ids, Some(self.cancel_invoice))
    }
}
