use clap::Args;

use crate::cli::context::Context;
use crate::cli::values;
use crate::error::{Error, Result};
use crate::output::{Report, Sheet};
use crate::provider::logicboxes::Domain;

/// Show a combo order as it stands.
#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub struct Show {
    /// The order [order-id]
    #[arg(value_name = "ORDER_ID", value_parser = values::id)]
    order_id: Option<u64>,

    /// The order of this domain [domain-name] [unverified]
    #[arg(long, value_name = "NAME")]
    domain: Option<Domain>,
}

impl Show {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let (reseller, _) = ctx.reseller()?;
        let order_id = match (self.order_id, self.domain) {
            (Some(id), _) => id.to_string(),
            (None, Some(domain)) => reseller.order_id_by_domain(&domain)?,
            (None, None) => return Err(Error::usage("missing: ORDER_ID or --domain")),
        };
        let details = reseller.combo_details(&order_id)?;
        let sheet = Sheet::record();
        Report::new(details, sheet)
    }
}
