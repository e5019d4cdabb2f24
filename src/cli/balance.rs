use clap::Args;

use super::context::Context;
use crate::error::Result;
use crate::output::{Report, Sheet};

/// Show the balance of the account at a BILLmanager panel.
#[derive(Debug, Args)]
pub struct Balance {}

impl Balance {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let (panel, _) = ctx.panel()?;
        let balance = panel.account_balance()?;
        let shown =
            balance.balance.as_ref().map_or_else(|| balance.text.clone(), ToString::to_string);
        let sheet = Sheet::record().field("balance", shown);
        Report::new(balance, sheet)
    }
}
