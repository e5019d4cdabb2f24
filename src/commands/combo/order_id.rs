use clap::Args;
use serde_json::json;

use crate::app::context::Context;
use crate::output::{Report, Table};
use orderctl_core::error::Result;
use orderctl_logicboxes::Domain;

/// Print the id of a domain's combo order.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  \
    orderctl combo order-id shop.example -o json --jq .data.order_id")]
pub struct OrderId {
    /// Domain [domain-name]
    #[arg(value_name = "DOMAIN")]
    domain: Domain,
}

impl OrderId {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let (reseller, _) = ctx.reseller()?;
        let order_id = reseller.order_id_of(&self.domain)?;
        let table = Table::record().field("order", &order_id).field("domain", &self.domain);
        Report::new(json!({"order_id": order_id, "domain": self.domain.typed()}), table)
    }
}
