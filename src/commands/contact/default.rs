use clap::Args;
use serde_json::json;

use crate::app::context::Context;
use crate::commands::customer;
use crate::flows::named::{self, Named};
use crate::output::{Cell, Report, Table};
use orderctl_core::error::Result;

/// Show a customer's default contacts.
#[derive(Debug, Args)]
pub struct Default {
    /// Customer, by id or unique login or name; prompted for on a terminal [customer-id]
    #[arg(long, value_name = "ID|NAME", value_parser = named::parse)]
    customer_id: Option<Named>,

    /// Kind of contact, such as Contact or EuContact; repeatable [type]
    #[arg(long = "type", value_name = "KIND", default_value = "Contact")]
    kinds: Vec<String>,
}

impl Default {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        ctx.ask.require(&[("--customer-id", self.customer_id.is_some())])?;
        let (reseller, _) = ctx.reseller()?;
        let customer_id =
            customer::resolve_id(&ctx.ask, &reseller, self.customer_id.as_ref(), "--customer-id")?;
        let defaults = reseller.default_contacts(customer_id, &self.kinds)?;
        let mut table = Table::list(["type", "registrant", "admin", "tech", "billing"]);
        for contacts in &defaults {
            table.row([
                Cell::fixed(&contacts.kind),
                Cell::fixed(&contacts.registrant),
                Cell::fixed(&contacts.admin),
                Cell::fixed(&contacts.tech),
                Cell::fixed(&contacts.billing),
            ]);
        }
        Report::new(json!({"defaults": defaults}), table)
    }
}
