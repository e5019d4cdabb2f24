use clap::Args;

use super::choose::choose;
use super::document::AttemptDocument;
use crate::app::context::Context;
use crate::flows::select::MAX_CHOICES;
use crate::output::{Cell, ExitCode, Report, Table, summary};
use orderctl_checkout::ledger::{Attempt, Filter, Ledger, RecordedParameter};
use orderctl_core::error::{Code, Error, Result};

/// Fewer characters of an id are no name of it.
const MIN_PREFIX: usize = 4;

/// Show one attempt: intent, request, observations and outcome.
#[derive(Debug, Args)]
pub struct Show {
    /// Attempt id, or a unique beginning of it; prompted for on a terminal
    #[arg(value_name = "ATTEMPT")]
    attempt: Option<String>,
}

impl Show {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        ctx.ask.require(&[("ATTEMPT", self.attempt.is_some())])?;
        let ledger = ctx.ledger()?;
        let id = match self.attempt {
            Some(id) => id,
            None => choose(ctx, "Attempt", &newest(&*ledger)?)?,
        };
        let attempt = get(&*ledger, &id)?;
        let table = view(&attempt);
        Report::new(AttemptDocument::from(attempt), table)
    }
}

fn newest(ledger: &dyn Ledger) -> Result<Vec<Attempt>> {
    let mut attempts = Vec::new();
    let filter = Filter { limit: Some(MAX_CHOICES), ..Filter::default() };
    ledger.list(&filter, &mut |attempt| {
        attempts.push(attempt);
        Ok(())
    })?;
    Ok(attempts)
}

/// The attempt of this id, or of the one id that begins so.
pub fn get(ledger: &dyn Ledger, id: &str) -> Result<Attempt> {
    if let Ok(whole) = id.parse()
        && let Some(attempt) = ledger.get(&whole)?
    {
        return Ok(attempt);
    }
    let mut found = Vec::new();
    let prefix = id.to_lowercase();
    if prefix.len() >= MIN_PREFIX && prefix.bytes().all(|b| b.is_ascii_alphanumeric()) {
        let filter = Filter { prefix: Some(prefix), limit: Some(2), ..Filter::default() };
        ledger.list(&filter, &mut |attempt| {
            found.push(attempt);
            Ok(())
        })?;
    }
    let wrong = |message: String| Error::usage(message).code(Code::NoAttempt);
    match (found.pop(), found.pop()) {
        (Some(attempt), None) => Ok(attempt),
        (Some(one), Some(other)) => Err(wrong(format!("several attempts begin with '{id}'"))
            .hint(format!("use more of the id: {}, {}", other.attempt, one.attempt))),
        (None, _) => Err(wrong(format!("attempt '{id}' not found in the ledger"))
            .hint("orderctl ledger list lists them")),
    }
}

pub fn view(attempt: &Attempt) -> Table {
    let mut table = Table::record()
        .field("attempt", &attempt.attempt)
        .field_if("key", attempt.key.as_ref())
        .cell("state", Cell::state(attempt.state.to_string()))
        .field("command", attempt.command)
        .field("profile", format!("{} ({})", attempt.profile, attempt.mode))
        .field("account", &attempt.account)
        .cell_if("amount", Cell::money(attempt.amount.as_ref()))
        .cell("created", Cell::time(attempt.created))
        .cell_if("sent", Cell::time(attempt.sent))
        .cell_if("settled", Cell::time(attempt.settled))
        .field_if("exit code", attempt.ended.map(ExitCode::exit_code))
        .field("owner", &attempt.owner)
        .field_if("trace parent", attempt.recorded.origin.trace_parent.as_ref())
        .field_if("job", attempt.recorded.origin.job_url.as_ref())
        .field_if("note", attempt.note.as_ref())
        .field_if("decided by", attempt.decided_by.as_ref());
    if let Some(error) = &attempt.error {
        table = table.field("error", &error.message);
    }
    if let Some(result) = &attempt.result {
        let json = result.json();
        let fields = json.as_object().into_iter().flatten();
        let told = fields.map(|(name, value)| (name.replace('_', " "), summary(value)));
        for (at, (name, value)) in told.filter(|(_, value)| !value.is_empty()).enumerate() {
            table = table.field(if at == 0 { "result" } else { "" }, format!("{name}: {value}"));
        }
    }
    for probe in &attempt.probes {
        table = table.field("probe", format!("{}: {}", probe.at.strftime("%FT%TZ"), probe.seen));
    }
    for request in &attempt.requests {
        table = table.field("request", format!("{} {}", request.method, request.url));
        for RecordedParameter { name, values } in &request.parameters {
            for value in values {
                table = table.field("", format!("{name}={value}"));
            }
        }
    }
    table
}
