use clap::{Args, ValueEnum};

use super::order_change::change;
use crate::app::context::Context;
use crate::commands::customer;
use crate::flows::change::Change;
use crate::flows::named::{self, Named};
use crate::output::Report;
use orderctl_core::error::Result;
use orderctl_logicboxes::Domain;

/// Move a domain and all its products to another customer.
///
/// Prompts for confirmation; without a terminal --yes is required.
#[derive(Debug, Args)]
pub struct Move {
    /// Domain to move [domain-name]
    #[arg(long, value_name = "NAME")]
    domain: Domain,

    /// Current customer [existing-customer-id]
    #[arg(long, value_name = "ID|NAME", value_parser = named::parse)]
    from: Named,

    /// New customer [new-customer-id]
    #[arg(long, value_name = "ID|NAME", value_parser = named::parse)]
    to: Named,

    /// Contacts of the domain after the move: the current ones, or the new customer's defaults
    /// [default-contact]
    #[arg(long, value_name = "WHICH", default_value = "oldcontact")]
    default_contact: Contacts,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Contacts {
    Oldcontact,
    Default,
}

impl Move {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let (reseller, _) = ctx.reseller()?;
        let contacts = match self.default_contact {
            Contacts::Oldcontact => "oldcontact",
            Contacts::Default => "default",
        };
        let from = customer::id_of(&reseller, &self.from)?;
        let to = customer::id_of(&reseller, &self.to)?;
        let request = reseller.moving(&self.domain, from, to, contacts);
        let what = format!(
            "Move {} and all its products from customer {from} to customer {to}",
            self.domain
        );
        let moving = Change::new(what, "nothing was moved");
        change(ctx, &reseller, &request, moving, ("domain", self.domain.typed()))
    }
}
