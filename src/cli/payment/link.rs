use clap::Args;
use serde_json::json;

use crate::cli::context::Context;
use crate::cli::values;
use crate::error::Result;
use crate::output::{Report, Sheet};

/// Print the address where an unpaid payment is finished in the browser.
///
/// Whoever opens it must be logged in to the panel.
#[derive(Debug, Args)]
pub struct Link {
    /// Payment [elid]
    #[arg(value_name = "ID", value_parser = values::id)]
    id: u64,
}

impl Link {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let (panel, _) = ctx.panel()?;
        let id = self.id.to_string();
        let url = panel.payment_link(&id)?;
        let sheet = Sheet::record().field("url", &url);
        Report::new(json!({"payment_id": id, "url": url}), sheet)
    }
}
