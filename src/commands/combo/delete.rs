use clap::Args;

use super::order_change::change;
use super::resolve_id::{OrderName, resolve_id};
use crate::app::context::Context;
use crate::flows::change::Change;
use crate::output::Report;
use orderctl_core::error::{Code, Error, Kind, Result};
use orderctl_logicboxes::ComboDetails;

/// Permanently delete an order with all its services.
///
/// Prompts for confirmation; without a terminal --yes is required. No refund is known to be made.
#[derive(Debug, Args)]
pub struct Delete {
    /// Order, by id or by its domain; prompted for on a terminal [order-id]
    #[arg(value_name = "ORDER_ID|DOMAIN", value_parser = OrderName::parse)]
    order_id: Option<OrderName>,
}

impl Delete {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        ctx.ask.require(&[("ORDER_ID", self.order_id.is_some())])?;
        let (reseller, _) = ctx.reseller()?;
        let order_id = resolve_id(ctx, &reseller, self.order_id.as_ref())?;
        let id = order_id.to_string();
        let details = reseller.combo_details(&id)?;
        if details.status.as_deref() == Some("deleted") {
            return Err(Error::new(Kind::Refused, format!("order {id} is already deleted"))
                .code(Code::Deleted));
        }
        let request = reseller.deletion(order_id);
        let deleting = Change::new(format!("Permanently delete order {id}"), "nothing was deleted")
            .detail(summary(&details));
        change(ctx, &reseller, &request, deleting, ("order", &id))
    }
}

fn summary(details: &ComboDetails) -> String {
    let parts = [
        details.domain.as_ref().or(details.description.as_ref()).cloned(),
        details.customer_id.as_ref().map(|id| format!("customer {id}")),
        details.status.clone(),
        details.expires.map(|end| format!("paid until {}", end.strftime("%F"))),
    ];
    let what: Vec<String> = parts.into_iter().flatten().collect();
    let services = details.services.as_object().map(|services| {
        let keys: Vec<&str> = services.keys().map(String::as_str).collect();
        format!(", with {}", keys.join(", "))
    });
    format!("Order {}: {}{}", details.order_id, what.join(", "), services.unwrap_or_default())
}
