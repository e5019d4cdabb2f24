use clap::{Args, ValueEnum};

use crate::app::context::Context;
use crate::commands::customer;
use crate::config::Provider;
use crate::flows::named::{self, Named};
use crate::flows::observed;
use crate::output::{Cell, Report, Table};
use orderctl_core::error::{Error, Result};

/// Show the balance of an account, a reseller or a customer.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    orderctl balance\n  \
    orderctl balance logicboxes --customer-id 20000001")]
pub struct Balance {
    /// Provider; defaults to that of --profile, or the only one with profiles, else billmanager
    #[arg(value_name = "PROVIDER", value_enum)]
    provider: Option<Kind>,

    /// Customer of a LogicBoxes reseller, by id or unique login or name [customer-id]
    #[arg(long, value_name = "ID|NAME", value_parser = named::parse)]
    customer_id: Option<Named>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Kind {
    /// A panel's account
    Billmanager,
    /// A reseller's, or a customer's
    Logicboxes,
}

impl Balance {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let provider = match (self.provider, &self.customer_id) {
            (Some(Kind::Logicboxes), _) | (None, Some(_)) => Provider::Logicboxes,
            (Some(Kind::Billmanager), Some(_)) => {
                return Err(Error::usage("a panel has no --customer-id")
                    .hint("act_as in the profile acts for a client"));
            }
            (Some(Kind::Billmanager), None) => Provider::Billmanager,
            (None, None) => ctx.likely_provider()?,
        };
        match provider {
            Provider::Billmanager => of_panel(ctx),
            Provider::Logicboxes => of_reseller(ctx, self.customer_id.as_ref()),
        }
    }
}

fn of_panel(ctx: &Context) -> Result<Report> {
    let (panel, profile) = ctx.panel()?;
    let balance = panel.account_balance()?;
    if let Some(balance) = &balance.balance {
        observed::balance(ctx, &profile, balance);
    }
    let shown = balance.balance.as_ref().map_or_else(|| balance.text.clone(), ToString::to_string);
    let table = Table::record().field("balance", shown);
    Report::new(balance, table)
}

fn of_reseller(ctx: &Context, customer: Option<&Named>) -> Result<Report> {
    let (reseller, profile) = ctx.reseller()?;
    let customer_id = customer.map(|named| customer::id_of(&reseller, named)).transpose()?;
    let balance = reseller.balance(customer_id)?;
    // A customer's balance is not what the profile's orders are paid from.
    if customer_id.is_none() {
        observed::balance(ctx, &profile, &balance.balance);
    }
    let table = Table::record()
        .field("account", &balance.account)
        .cell("balance", Cell::money(Some(&balance.balance)))
        .cell_if("locked", Cell::money(balance.locked.as_ref()));
    Report::new(balance, table)
}
