use clap::Args;

use crate::error::Result;
use crate::output::{Report, Sheet};
use crate::sandbox;

/// Print what the sandbox knows: logins, tariffs, prices, plans, customers, contacts.
#[derive(Debug, Args)]
pub struct Catalogue {}

impl Catalogue {
    pub fn run(self) -> Result<Report> {
        let text = sandbox::catalogue();
        Ok(Report { raw: Some(text.to_owned()), ..Report::new((), Sheet::default())? })
    }
}
