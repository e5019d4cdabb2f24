use clap::Args;

use crate::output::{Report, Table};
use orderctl_core::error::Result;

/// Print the sandbox's logins, tariffs, prices, plans, customers and contacts.
#[derive(Debug, Args)]
pub struct Catalog {}

impl Catalog {
    pub fn run(self) -> Result<Report> {
        let text = orderctl_sandbox::catalog();
        Ok(Report { raw: Some(text.to_owned()), ..Report::new((), Table::default())? })
    }
}
