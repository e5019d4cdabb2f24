use clap::Args;

use super::resolve_id;
use crate::app::context::Context;
use crate::flows::named::{self, Named};
use crate::flows::person;
use crate::output::{Cell, Report, Table};
use orderctl_core::error::Result;

/// Show a customer.
///
/// Without an argument the customers are offered on a terminal.
#[derive(Debug, Args)]
#[group(multiple = false)]
pub struct Show {
    /// The customer: the id, or the login or name if it is unique [customer-id]
    #[arg(value_name = "CUSTOMER_ID|NAME", value_parser = named::parse)]
    customer_id: Option<Named>,

    /// The customer with this login [username]
    #[arg(long, value_name = "EMAIL")]
    username: Option<String>,
}

impl Show {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let named = self.customer_id.is_some() || self.username.is_some();
        ctx.ask.require(&[("CUSTOMER_ID or --username", named)])?;
        let (reseller, _) = ctx.reseller()?;
        let who = match self.username {
            Some(name) => Err(name),
            None => Ok(resolve_id(&ctx.ask, &reseller, self.customer_id.as_ref(), "CUSTOMER_ID")?),
        };
        let customer = reseller.customer(&who)?;
        let (city, country) = (customer.city.as_deref(), customer.country.as_deref());
        let extra = &customer.extra;
        let table = Table::record()
            .field("customer", &customer.customer_id)
            .field_if("username", customer.username.as_ref())
            .field_if("name", customer.name.as_ref())
            .field_if("company", customer.company.as_ref())
            .field_if("address", person::address(extra, city, country))
            .field_if("phone", person::phone(extra))
            .field_if("language", person::text(extra, "langpref"))
            .cell_if("status", Cell::state(&customer.status))
            .cell_if("created", Cell::time(customer.created));
        Report::new(customer, table)
    }
}
