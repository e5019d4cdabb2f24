use clap::Args;

use super::document::AttemptDocument;
use crate::app::context::Context;
use crate::output::{ExitCode as _, Report, Table};
use orderctl_checkout::ledger::{Attempt, Ledger, RecordedParameter};
use orderctl_core::error::{Code, Error, Result};

/// Show one attempt: intent, request, observations and outcome.
#[derive(Debug, Args)]
pub struct Show {
    /// Attempt id
    #[arg(value_name = "ATTEMPT")]
    attempt: String,
}

impl Show {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let attempt = get(&*ctx.ledger()?, &self.attempt)?;
        let table = view(&attempt);
        Report::new(AttemptDocument::from(attempt), table)
    }
}

/// The attempt of this id.
pub fn get(ledger: &dyn Ledger, id: &str) -> Result<Attempt> {
    ledger.get(id)?.ok_or_else(|| {
        Error::usage(format!("attempt '{id}' not found in the ledger"))
            .code(Code::NoAttempt)
            .hint("orderctl ledger list lists them")
    })
}

/// One attempt for people.
pub fn view(attempt: &Attempt) -> Table {
    let time = |time: jiff::Timestamp| time.strftime("%F %T UTC").to_string();
    let mut table = Table::record()
        .field("attempt", &attempt.attempt)
        .field_if("key", attempt.key.as_ref())
        .field("state", attempt.state)
        .field("command", attempt.command)
        .field("profile", format!("{} ({})", attempt.profile, attempt.mode))
        .field("account", &attempt.account)
        .field_if("amount", attempt.amount.as_ref())
        .field("created", time(attempt.created))
        .field_if("sent", attempt.sent.map(time))
        .field_if("settled", attempt.settled.map(time))
        .field_if("exit code", attempt.ended.map(|ended| ended.exit_code()))
        .field("owner", &attempt.owner)
        .field_if("note", attempt.note.as_ref())
        .field_if("decided by", attempt.decided_by.as_ref());
    if let Some(error) = &attempt.error {
        table = table.field("error", &error.message);
    }
    if let Some(result) = &attempt.result {
        for (name, value) in result.json().as_object().into_iter().flatten() {
            if !value.is_null() {
                table = table.field("result", format!("{name} {value}"));
            }
        }
    }
    for look in &attempt.looks {
        table = table.field("look", format!("{}: {}", time(look.at), look.seen));
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
