use clap::Args;

use crate::app::context::Context;
use crate::code;
use crate::flows::tree;
use crate::output::{Format, Report};
use orderctl_core::error::{Error, Result};

/// Print the sandbox's logins, tariffs, prices, plans, customers and contacts.
#[derive(Debug, Args)]
pub struct Catalog {}

impl Catalog {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        if ctx.globals.output == Format::Csv && ctx.globals.jq.is_none() {
            return Err(Error::usage("the catalog is no list: it can't be written as CSV")
                .code(code::NO_EFFECT)
                .hint("use -o json, -o markdown, or none for TOML"));
        }
        let text = orderctl_sandbox::catalog();
        let data: serde_json::Value = toml::from_str(text)
            .map_err(|error| Error::internal("the catalog can't be read").because(error))?;
        // For people its comments tell more than a table could.
        let is_for_people = ctx.globals.output == Format::Table && ctx.globals.jq.is_none();
        let raw = is_for_people.then(|| text.to_owned());
        let table = tree::of(&data);
        Ok(Report { raw, ..Report::new(data, table)? })
    }
}
