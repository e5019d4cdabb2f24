use clap::Args;

use super::order_change::change;
use super::resolve_id::{OrderName, resolve_id};
use crate::app::context::Context;
use crate::flows::change::Change;
use crate::output::Report;
use orderctl_core::error::Result;

/// Suspend an order.
#[derive(Debug, Args)]
pub struct Suspend {
    /// Order, by id or by its domain; prompted for on a terminal [order-id]
    #[arg(value_name = "ORDER_ID|DOMAIN", value_parser = OrderName::parse)]
    order_id: Option<OrderName>,

    /// Reason [reason]
    #[arg(long, value_name = "TEXT")]
    reason: String,
}

impl Suspend {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        ctx.ask.require(&[("ORDER_ID", self.order_id.is_some())])?;
        let (reseller, _) = ctx.reseller()?;
        let order_id = resolve_id(ctx, &reseller, self.order_id.as_ref())?;
        let request = reseller.suspension(order_id, &self.reason);
        let what = Change::new(format!("Suspend order {order_id}"), "nothing was suspended");
        change(ctx, &reseller, &request, what, ("order", &order_id.to_string()))
    }
}
