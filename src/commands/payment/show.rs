use clap::Args;

use super::resolve_id::resolve_id;
use crate::app::context::Context;
use crate::args::values;
use crate::output::{Cell, Report, Table};
use orderctl_billmanager::PaymentFilter;
use orderctl_core::error::Result;

/// Show one payment.
#[derive(Debug, Args)]
pub struct Show {
    /// Payment; prompted for on a terminal [id]
    #[arg(value_name = "ID", value_parser = values::id)]
    id: Option<u64>,
}

impl Show {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        ctx.ask.require(&[("ID", self.id.is_some())])?;
        let (panel, _) = ctx.panel()?;
        let id = resolve_id(ctx, &panel, self.id, &PaymentFilter::default())?;
        let payment = panel.payment(&id.to_string())?;
        let table = Table::record()
            .field("payment", &payment.payment_id)
            .field_if("number", payment.number.as_ref())
            .cell("status", Cell::state(&payment.status))
            .cell_if("created", Cell::day(&payment.created))
            .cell_if("paid", Cell::day(&payment.paid))
            .cell_if("amount", Cell::money(payment.amount.as_ref()))
            .cell_if("credited", Cell::money(payment.credited.as_ref()))
            .field_if("method", payment.method.as_ref())
            .field_if("payer", payment.payer.as_ref())
            .field_if("recipient", payment.recipient.as_ref());
        Report::new(payment, table)
    }
}
