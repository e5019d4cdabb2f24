use clap::{Args, ValueEnum};

use super::changed::change;
use crate::app::context::Context;
use crate::args::effect::Change;
use crate::args::values;
use crate::output::Report;
use orderctl_core::error::Result;
use orderctl_logicboxes::Domain;

/// Move a domain to another customer, with everything that was ordered for it.
///
/// It asks first; off a terminal --yes is needed.
#[derive(Debug, Args)]
pub struct Move {
    /// The domain; all of its products move [domain-name]
    #[arg(long, value_name = "NAME")]
    domain: Domain,

    /// Customer who has it [existing-customer-id]
    #[arg(long, value_name = "ID", value_parser = values::id)]
    from: u64,

    /// Customer who gets it [new-customer-id]
    #[arg(long, value_name = "ID", value_parser = values::id)]
    to: u64,

    /// Contacts of the domain from then on: its present ones, or the new customer's default ones
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
        let request = reseller.moving(&self.domain, self.from, self.to, contacts);
        let what = format!(
            "Move {} with everything ordered for it from customer {} to customer {}",
            self.domain, self.from, self.to
        );
        let moving = Change::new(what, "nothing was moved");
        change(ctx, &reseller, &request, moving, ("domain", self.domain.typed()))
    }
}
