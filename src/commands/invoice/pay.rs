use clap::Args;

use super::settlement;
use crate::app::context::Context;
use crate::args::values;
use crate::output::Report;
use orderctl_core::error::Result;

/// Pay invoices from the customer's funds and execute the orders that wait for them.
///
/// Nothing is paid if the funds are insufficient.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  orderctl invoice pay 91000001 --max-price 60USD --yes")]
pub struct Pay {
    /// Invoices; prompted for on a terminal [invoice-ids]
    #[arg(value_name = "INVOICE_ID", value_parser = values::id)]
    ids: Vec<u64>,
}

impl Pay {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        settlement::settle(ctx, &self.ids, None)
    }
}
