use clap::Args;
use serde::Serialize;

use crate::checkout::{Placed, Stake};
use crate::cli::context::Context;
use crate::cli::{charge, values};
use crate::error::Result;
use crate::order::Period;
use crate::output::{Report, Sheet};
use crate::provider::billmanager::{RenewOrder, Renewal, Renewed};

/// Renew a service for a further period, paid from the account balance.
///
/// It is renewed once its end has moved; until then the exit code is 8. That the panel charges at
/// once, and does not put the renewal into the old cart, is [unverified].
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  orderctl service renew 100500 --period 1y --max-price 60EUR --yes"
)]
pub struct Renew {
    /// Service [elid]
    #[arg(value_name = "ID", value_parser = values::id)]
    id: u64,

    /// The further period: months, such as 1, 12 or 1y [period]
    #[arg(long, value_name = "PERIOD", allow_negative_numbers = true)]
    period: Period,
}

#[derive(Serialize)]
struct Shown {
    #[serde(flatten)]
    renewed: Renewed,
    attempt: String,
    replayed: bool,
}

impl Renew {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let (panel, profile) = ctx.panel()?;
        let order = RenewOrder { service_id: self.id, period: self.period };
        let purchase = Renewal::new(&panel, order);
        charge::buy(ctx, &profile, Stake::Money, &purchase, |placed| renewed(ctx, placed))
    }
}

fn renewed(ctx: &Context, placed: Placed<Renewed>) -> Result<Report> {
    let Placed { attempt, receipt, replayed } = placed;
    let word = match receipt.status.as_str() {
        "accepted" => "accepted: the service's end has not moved yet",
        "in_cart" => "not paid: the panel put the renewal into the cart",
        "unpaid" => "not paid: the panel leads to a payment",
        other => other,
    };
    let sheet = Sheet::record()
        .field("service", &receipt.service_id)
        .field("status", word)
        .field("period", receipt.period)
        .field_if("expires", receipt.expires.as_ref())
        .field_if("before", receipt.expires_before.as_ref())
        .field_if("price", receipt.price.as_ref());
    let pending = receipt.status != "renewed";
    let look = ctx.advice(&format!("service show {}", receipt.service_id));
    let mut report = Report::new(Shown { renewed: receipt, attempt, replayed }, sheet)?;
    report.pending = pending;
    Ok(if pending { report.note(format!("Look again with: {look}")) } else { report })
}
