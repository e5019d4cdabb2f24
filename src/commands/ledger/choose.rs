//! Which attempt is meant, where none was named: one that a person chooses.

use crate::app::context::Context;
use crate::flows::select;
use crate::prompt::Choice;
use orderctl_checkout::ledger::Attempt;
use orderctl_core::error::Result;

/// The id of one of these attempts; the question is what one of them is called.
pub fn choose(ctx: &Context, question: &str, attempts: &[Attempt]) -> Result<String> {
    let choice = |attempt: &Attempt| {
        let words = [
            Some(attempt.created.strftime("%F %T UTC").to_string()),
            Some(attempt.state.to_string()),
            Some(attempt.command.to_string()),
            attempt.amount.as_ref().map(ToString::to_string),
            attempt.key.as_ref().map(|key| format!("key {key}")),
        ];
        select::choice(attempt.attempt.to_string(), words)
    };
    let choices: Vec<Choice> = attempts.iter().map(choice).collect();
    ctx.ask.select("ATTEMPT", question, &choices)
}
