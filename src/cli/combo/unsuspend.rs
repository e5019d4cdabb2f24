use clap::Args;

use super::changed::change;
use crate::cli::context::Context;
use crate::cli::values;
use crate::error::Result;
use crate::output::Report;

/// Take the suspension of an order back.
#[derive(Debug, Args)]
pub struct Unsuspend {
    /// The order [order-id]
    #[arg(value_name = "ORDER_ID", value_parser = values::id)]
    order_id: u64,
}

impl Unsuspend {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let (reseller, _) = ctx.reseller()?;
        let request = reseller.unsuspension(self.order_id);
        change(ctx, &reseller, &request, ("order", &self.order_id.to_string()))
    }
}
