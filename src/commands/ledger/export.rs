use clap::{Args, ValueEnum};
use serde_json::json;

use super::document::AttemptDocument;
use super::list::FilterOptions;
use crate::app::context::Context;
use crate::output::{Report, Table, clean_value, csv_cell};
use orderctl_checkout::ledger::Attempt;
use orderctl_core::error::{Error, Result};

/// Export all attempts, newest first, one per line.
#[derive(Debug, Args)]
pub struct Export {
    #[command(flatten)]
    filter: FilterOptions,

    /// Format of the lines
    #[arg(long, value_enum, default_value_t = Form::Jsonl)]
    format: Form,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Form {
    /// JSON with all recorded fields
    Jsonl,
    /// Comma-separated values, for accounting
    Csv,
}

const COLUMNS: [&str; 14] = [
    "attempt",
    "key",
    "state",
    "command",
    "profile",
    "provider",
    "account",
    "mode",
    "amount",
    "currency",
    "created",
    "settled",
    "note",
    "decided_by",
];

impl Export {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let filter = self.filter.into_filter(ctx, None)?;
        let ledger = ctx.ledger()?;
        ctx.out.lines(|line| match self.format {
            Form::Jsonl => ledger.list(&filter, &mut |attempt| {
                let value =
                    serde_json::to_value(AttemptDocument::from(attempt)).map_err(unwritable)?;
                line(&clean_value(&value).to_string())
            }),
            Form::Csv => {
                line(&COLUMNS.join(","))?;
                ledger.list(&filter, &mut |attempt| line(&row(&attempt, ctx.globals.csv_raw)?))
            }
        })?;
        Ok(Report { raw: Some(String::new()), ..Report::new(json!(null), Table::default())? })
    }
}

fn row(attempt: &Attempt, csv_raw: bool) -> Result<String> {
    let text = |part: &Option<String>| part.clone().unwrap_or_default();
    let amount = attempt.amount.as_ref();
    let cells = [
        attempt.attempt.to_string(),
        text(&attempt.key),
        attempt.state.to_string(),
        attempt.command.to_string(),
        attempt.profile.clone(),
        attempt.provider.to_string(),
        attempt.account.clone(),
        attempt.mode.to_string(),
        amount.map_or_else(String::new, |money| money.amount().to_string()),
        amount.map_or_else(String::new, |money| money.currency().to_owned()),
        attempt.created.to_string(),
        attempt.settled.map_or_else(String::new, |time| time.to_string()),
        text(&attempt.note),
        text(&attempt.decided_by),
    ];
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer
        .write_record(cells.iter().map(|cell| csv_cell(cell, csv_raw).into_owned()))
        .map_err(unwritable)?;
    let bytes = writer.into_inner().map_err(|error| unwritable(error.into_error()))?;
    Ok(String::from_utf8_lossy(&bytes).trim_end().to_owned())
}

fn unwritable(error: impl Into<anyhow::Error>) -> Error {
    Error::internal("an attempt can't be written").because(error)
}
