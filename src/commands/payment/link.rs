use clap::Args;
use serde_json::json;

use super::resolve_id::resolve_id;
use crate::app::context::Context;
use crate::args::values;
use crate::flows::change::Change;
use crate::flows::open_link::OpenLink;
use crate::output::{Cell, Report, Table};
use orderctl_billmanager::PaymentFilter;
use orderctl_core::error::Result;

/// Print the URL where an unpaid payment is completed in a browser.
///
/// The browser must be logged in to the panel.
#[derive(Debug, Args)]
pub struct Link {
    /// Payment; prompted for on a terminal [elid]
    #[arg(value_name = "ID", value_parser = values::id)]
    id: Option<u64>,

    #[command(flatten)]
    open: OpenLink,
}

impl Link {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        self.open.check(ctx)?;
        ctx.ask.require(&[("ID", self.id.is_some())])?;
        let (panel, _) = ctx.panel()?;
        let unpaid = PaymentFilter { status: Some("new".into()), ..PaymentFilter::default() };
        let id = resolve_id(ctx, &panel, self.id, &unpaid)?.to_string();
        let change =
            Change::new(format!("Open payment {id} for the browser"), "nothing was opened")
                .data("payment_id", id.clone())
                .by([panel.payment_opening(&id)]);
        if let Some(report) = change.propose(ctx)? {
            return Ok(report);
        }
        let url = panel.payment_link(&id)?;
        self.open.open(ctx, Some(&url));
        let table = Table::record().cell("url", Cell::link(&url));
        let report = Report::new(json!({"payment_id": id, "url": url}), table)?;
        Ok(Report { notes: ctx.note_of_address().into_iter().collect(), ..report })
    }
}
