use clap::Args;
use serde_json::Value;

use super::resolve_id::{OrderName, resolve_id};
use crate::app::context::Context;
use crate::output::{Cell, Report, Table, summary, yes_or_no};
use orderctl_core::error::Result;
use orderctl_logicboxes::Domain;

/// Show a combo order.
///
/// Without an argument the orders are offered on a terminal.
#[derive(Debug, Args)]
#[group(multiple = false)]
pub struct Show {
    /// The order: its id, or its domain [order-id]
    #[arg(value_name = "ORDER_ID|DOMAIN", value_parser = OrderName::parse)]
    order_id: Option<OrderName>,

    /// The order of this domain [domain-name]
    #[arg(long, value_name = "NAME")]
    domain: Option<Domain>,
}

impl Show {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let named = self.order_id.is_some() || self.domain.is_some();
        ctx.ask.require(&[("ORDER_ID or --domain", named)])?;
        let (reseller, _) = ctx.reseller()?;
        let order_id = match self.domain {
            Some(domain) => reseller.order_id_of(&domain)?,
            None => resolve_id(ctx, &reseller, self.order_id.as_ref())?.to_string(),
        };
        let details = reseller.combo_details(&order_id)?;
        let mut table = Table::record()
            .field("order", &details.order_id)
            .cell_if("domain", Cell::domain(&details.domain))
            .cell_if("status", Cell::state(&details.status))
            .field_if("customer", details.customer_id.as_ref())
            .cell_if("created", Cell::time(details.created))
            .cell_if("expires", Cell::time(details.expires))
            .field_if("auto-renew", details.auto_renew.map(yes_or_no))
            .field_if("paused", details.paused.map(yes_or_no))
            .field_if("action", details.action_id.as_ref())
            .field_if("action status", details.action_status.as_ref())
            .field_if("message", details.action_description.as_ref());
        if let Some(services) = details.services.as_object() {
            for (at, (key, service)) in services.iter().enumerate() {
                let label = if at == 0 { "services" } else { "" };
                table = table.field(label, service_summary(key, service));
            }
        }
        Report::new(details, table)
    }
}

/// A service by its product key, with its order and its state where they are told.
fn service_summary(key: &str, service: &Value) -> String {
    let of = |name: &str| service.get(name).map(summary).filter(|text| !text.is_empty());
    let order = of("orderid").map(|id| format!("order {id}"));
    let told: Vec<String> = order.into_iter().chain(of("currentstatus")).collect();
    if told.is_empty() { key.to_owned() } else { format!("{key}: {}", told.join(", ")) }
}
