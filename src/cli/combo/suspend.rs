use clap::Args;

use super::changed::change;
use crate::cli::context::Context;
use crate::cli::values;
use crate::error::Result;
use crate::output::Report;

/// Suspend an order.
#[derive(Debug, Args)]
pub struct Suspend {
    /// The order [order-id]
    #[arg(value_name = "ORDER_ID", value_parser = values::id)]
    order_id: u64,

    /// Why [reason]
    #[arg(long, value_name = "TEXT")]
    reason: String,
}

impl Suspend {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let (reseller, _) = ctx.reseller()?;
        let request = reseller.suspension(self.order_id, &self.reason);
        change(ctx, &reseller, &request, ("order", &self.order_id.to_string()))
    }
}
