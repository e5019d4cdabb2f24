use std::ops::ControlFlow;

use clap::Args;
use jiff::civil::Date;
use serde_json::{Map, json};

use crate::app::context::Context;
use crate::args::values;
use crate::flows::listing::{Listing, Visit};
use crate::output::{Cell, Report};
use orderctl_billmanager::{PAYMENT_STATES, Panel, Payment, PaymentFilter};
use orderctl_core::error::Result;

/// List payments.
///
/// `-o jsonl` and `-o csv` write rows as they are read, `-o json` buffers them on disk: memory use does
/// not grow with the number of rows.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  orderctl payment list --status new --since 2026-11-01")]
pub struct List {
    /// With this status: new, in_progress, pledged, credited, awaiting_refund, refunded, fraud,
    /// initiated, cancelled, or a code of the panel [status]
    #[arg(long, value_name = "STATUS",
        value_parser = values::word_of(&PAYMENT_STATES, values::is_code))]
    status: Option<String>,

    /// Created on this day or later [createdatestart]
    #[arg(long, value_name = "DATE")]
    since: Option<Date>,

    /// Created on this day or earlier [createdateend]
    #[arg(long, value_name = "DATE")]
    until: Option<Date>,
}

impl List {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let (panel, _) = ctx.panel()?;
        let filter = PaymentFilter { status: self.status, since: self.since, until: self.until };
        let (report, count) = LISTING.report(ctx, |visit| {
            let complete = each(ctx, &panel, &filter, visit)?;
            Ok(Map::from_iter([("complete".to_owned(), json!(complete))]))
        })?;
        Ok(if count == 0 { report.note("No payments found.") } else { report })
    }
}

const LISTING: Listing<Payment, 6> = Listing {
    name: "payments",
    columns: ["id", "number", "created", "status", "amount", "method"],
    spare: &["number"],
    row,
};

fn row(payment: &Payment) -> [Cell; 6] {
    [
        Cell::fixed(&payment.payment_id),
        Cell::fixed(&payment.number),
        Cell::day(&payment.created),
        Cell::state(&payment.status),
        Cell::money(payment.amount.as_ref()),
        Cell::from(&payment.method),
    ]
}

/// Gives each payment, and says whether these are all: to the user too.
fn each(
    ctx: &Context,
    panel: &Panel,
    filter: &PaymentFilter,
    visit: &mut Visit<'_, Payment>,
) -> Result<bool> {
    let complete = panel.payments(filter, &mut |payment| {
        visit(payment)?;
        Ok(ControlFlow::Continue(()))
    })?;
    if !complete {
        ctx.out.warn("the panel returned only some of the payments");
    }
    Ok(complete)
}
