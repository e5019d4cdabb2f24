use clap::Args;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;
use serde_json::json;

use super::list;
use crate::app::context::Context;
use crate::output::{Cell, Report, Table};
use orderctl_checkout::ledger::StatsRow;
use orderctl_core::Money;
use orderctl_core::error::Result;

/// The longest bar, in characters.
const MAX_BAR: u32 = 24;

/// Show amounts spent by day, profile and state.
#[derive(Debug, Args)]
pub struct Stats {
    /// Start: a date, a time, or an age such as 24h
    #[arg(long, value_name = "TIME")]
    since: Option<String>,
}

impl Stats {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let now = ctx.clock.now();
        let since = self.since.as_deref().map(|text| list::since(text, now)).transpose()?;
        let ledger = ctx.ledger()?;
        let frozen = ledger.frozen()?;
        let rows = ledger.stats(since)?;
        let mut table =
            Table::list(["day", "profile", "state", "orders", "sum", "share"]).picture("share");
        for row in &rows {
            table.row([
                Cell::fixed(row.day.to_string()),
                Cell::fixed(&row.profile),
                Cell::state(row.state.to_string()),
                Cell::number(row.count),
                Cell::known_money(row.sum.as_ref()),
                bar(row, &rows).into(),
            ]);
        }
        let report = Report::new(json!({"days": rows, "frozen": frozen}), table)?;
        Ok(frozen.iter().fold(report, |report, freeze| report.note(freeze.to_string())))
    }
}

/// A bar as long as the row's share of the largest sum in its currency.
fn bar(row: &StatsRow, rows: &[StatsRow]) -> String {
    let Some(sum) = &row.sum else {
        return String::new();
    };
    let sums = rows.iter().filter_map(|other| other.sum.as_ref());
    let most = sums.filter(|other| other.currency() == sum.currency()).map(Money::amount).max();
    let length = most
        .filter(|most| !most.is_zero())
        .and_then(|most| sum.amount().checked_div(most)?.checked_mul(Decimal::from(MAX_BAR)))
        .and_then(|length| length.ceil().to_usize())
        .unwrap_or_default();
    "█".repeat(length)
}
