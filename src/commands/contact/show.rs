use clap::Args;

use super::resolve_id::id_of;
use crate::app::context::Context;
use crate::commands::customer;
use crate::flows::named::{self, Named};
use crate::flows::person;
use crate::output::{Cell, Report, Table};
use orderctl_core::error::{Code, Error, Result};

/// Show a contact.
#[derive(Debug, Args)]
pub struct Show {
    /// The contact: its id, or with --customer-id its unique name or email address [contact-id]
    #[arg(value_name = "CONTACT_ID|NAME", value_parser = named::parse)]
    contact_id: Named,

    /// Customer whose contact it is: the id, or the unique login or name [customer-id]
    #[arg(long, value_name = "ID|NAME", value_parser = named::parse)]
    customer_id: Option<Named>,
}

impl Show {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let (reseller, _) = ctx.reseller()?;
        let customer = self.customer_id.as_ref();
        let customer = customer.map(|named| customer::id_of(&reseller, named)).transpose()?;
        let id = match (customer, &self.contact_id) {
            (Some(customer), named) => id_of(&reseller, customer, named)?,
            (None, Named::Id(id)) => *id,
            (None, Named::Name(name)) => {
                return Err(Error::usage(format!("whose contact '{name}' is has to be said"))
                    .code(Code::MissingValues)
                    .hint("add --customer-id: a name is looked for among a customer's contacts"));
            }
        };
        let contact = reseller.contact(id)?;
        if let (Some(customer), Some(owner)) = (customer, &contact.customer_id)
            && *owner != customer.to_string()
        {
            return Err(Error::usage(format!("contact {id} is not one of customer {customer}"))
                .code(Code::Missed)
                .hint(format!("it is one of customer {owner}")));
        }
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
