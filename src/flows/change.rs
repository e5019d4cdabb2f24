//! A change without a price, shown by a dry run and asked about where it can't be undone.

use serde_json::{Map, Value, json};

use crate::app::context::Context;
use crate::output::{Report, Table};
use orderctl_checkout::guard::Confirm;
use orderctl_core::Request;
use orderctl_core::error::{Error, Kind, Result};

/// The error of a change that was sent; where its answer was lost, with the command that shows whether it
/// was made.
pub fn shown_by(ctx: &Context, error: Error, words: &[&str]) -> Error {
    if error.kind() != Kind::Unknown {
        return error;
    }
    let line = shlex::try_join(words.iter().copied()).unwrap_or_else(|_| words.join(" "));
    error.hint(format!("check with: {}", ctx.command_hint(&line))).next(words.iter().copied())
}

/// A change that is about to be made: what a dry run shows, and what is asked about.
pub struct Change {
    /// The change as an order: "Empty the cart".
    what: String,
    /// What it means if it is not made: "nothing was removed".
    otherwise: &'static str,
    /// What a person should know before saying yes.
    details: Vec<String>,
    requests: Vec<Request>,
    data: Map<String, Value>,
}

impl Change {
    /// A change, and what it means if it is not made.
    pub fn new(what: impl Into<String>, otherwise: &'static str) -> Self {
        let (details, requests, data) = (Vec::new(), Vec::new(), Map::new());
        Self { what: what.into(), otherwise, details, requests, data }
    }

    /// Adds the requests that make it.
    pub fn by(mut self, requests: impl IntoIterator<Item = Request>) -> Self {
        self.requests.extend(requests);
        self
    }

    /// Adds a line that a person should know before saying yes.
    pub fn detail(mut self, line: impl Into<String>) -> Self {
        self.details.push(line.into());
        self
    }

    /// Adds a member of the dry run's data.
    pub fn data(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.data.insert(name.to_owned(), value.into());
        self
    }

    /// Lets the change be made, after a yes where it can't be undone; in a dry run, the report of what
    /// would be done.
    ///
    /// # Errors
    /// Of kind guard if nobody says yes.
    pub fn propose(self, ctx: &Context) -> Result<Option<Report>> {
        let agreed =
            (!ctx.declared.can_be_undone() && !ctx.globals.yes).then(|| "--yes".to_owned());
        if let Some(line) = ctx.ask.script_line(agreed.as_slice()) {
            ctx.out.message(&line);
        }
        if ctx.globals.dry_run {
            return self.shown().map(Some);
        }
        if ctx.declared.can_be_undone() {
            return Ok(None);
        }
        let question = format!("{}?", self.what);
        let said = match ctx.confirm() {
            Confirm::Terminal => {
                ctx.ask.yes_on_terminal(&question, &self.details, self.otherwise)?
            }
            Confirm::Any if ctx.globals.yes => true,
            Confirm::Any => {
                if ctx.ask.is_possible() {
                    self.details.iter().for_each(|line| ctx.out.ask_about(line));
                }
                ctx.ask.yes(&question, "--yes", self.otherwise)?
            }
        };
        if said { Ok(None) } else { Err(Error::not_confirmed(self.otherwise)) }
    }

    fn shown(self) -> Result<Report> {
        let mut table = Table::record().field("change", &self.what);
        for line in self.details {
            table = table.field("", line);
        }
        for request in &self.requests {
            table = table.field("request", format!("{} {}", request.method, request.url));
            for field in &request.fields {
                table = table.field("", format!("{}={}", field.name, field.shown()));
            }
        }
        let mut data = json!({"dry_run": true, "change": self.what});
        if let Value::Object(map) = &mut data {
            map.extend(self.data);
            map.insert("requests".to_owned(), json!(self.requests));
        }
        Ok(Report::new(data, table)?.note("Dry run: nothing was changed."))
    }
}
