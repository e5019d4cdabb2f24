use clap::Args;

use crate::app::context::Context;
use crate::args::values;
use crate::flows::person;
use crate::output::{Cell, Report, Table};
use orderctl_core::error::Result;

/// Show a contact.
#[derive(Debug, Args)]
pub struct Show {
    /// The contact [contact-id]
    #[arg(value_name = "CONTACT_ID", value_parser = values::id)]
    contact_id: u64,
}

impl Show {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let (reseller, _) = ctx.reseller()?;
        let contact = reseller.contact(self.contact_id)?;
        let table = Table::record()
            .field("contact", &contact.contact_id)
            .field_if("customer", contact.customer_id.as_ref())
            .field_if("name", contact.name.as_ref())
            .field_if("company", contact.company.as_ref())
            .field_if("email", contact.email.as_ref())
            .field_if("address", person::address(&contact.extra, None, None))
            .field_if("phone", person::phone(&contact.extra))
            .field_if("type", contact.kind.as_ref())
            .cell_if("status", Cell::state(&contact.status));
        Report::new(contact, table)
    }
}
