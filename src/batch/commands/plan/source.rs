//! Where the rows of a plan come from: an order file, or what expires.

use std::time::Duration;

use clap::{Args, ValueHint};

use crate::app::context::Context;
use crate::args::values;
use crate::batch::{self, Clients, Plan, Renewals};
use crate::order_file::{Format, OrderFile};
use orderctl_core::Period;
use orderctl_core::error::{Code, Error, Result};
use orderctl_logicboxes::InvoiceOption;

/// How many rows are asked for or placed at once.
const CONCURRENCY: u16 = 4;

#[derive(Debug, Args)]
pub struct Source {
    /// Order file; - for standard input
    #[arg(value_name = "FILE", required_unless_present = "expiring", value_hint = ValueHint::FilePath)]
    pub file: Option<String>,

    /// Format of the order file; by default its ending
    #[arg(hide_short_help = true, long, value_enum, requires = "file")]
    format: Option<Format>,

    /// Id of the order file, which makes the keys of its rows; by default id in the file, or its name
    #[arg(hide_short_help = true, long, value_name = "KEY", requires = "file", value_parser = values::key)]
    key: Option<String>,

    /// Renew what ends within this time, such as 30d
    #[arg(long, value_name = "TIME", conflicts_with = "file", value_parser = values::days)]
    expiring: Option<Duration>,

    /// With --expiring: all profiles
    ///
    /// Instead of those that were named, or the default ones.
    #[arg(long, requires = "expiring")]
    all_profiles: bool,

    /// With --expiring: period of each renewal
    ///
    /// In months, such as 1 or 1y; by default that of the service.
    #[arg(long, value_name = "PERIOD", requires = "expiring")]
    period: Option<Period>,

    /// With --expiring: invoice option for combos
    ///
    /// Combos need one.
    #[arg(long, value_name = "OPTION", requires = "expiring")]
    invoice_option: Option<InvoiceOption>,

    /// How many rows at once
    #[arg(hide_short_help = true, long, value_name = "N", default_value_t = CONCURRENCY, value_parser = clap::value_parser!(u16).range(1..=64))]
    pub concurrency: u16,
}

impl Source {
    /// Plans the rows.
    ///
    /// # Errors
    /// When the file has mistakes, or a profile can't be used.
    pub fn plan(&self, ctx: &Context, clients: &Clients<'_>, valid: Duration) -> Result<Plan> {
        let concurrency = usize::from(self.concurrency);
        if let Some(within) = self.expiring {
            let renewals = Renewals {
                within,
                all_profiles: self.all_profiles,
                period: self.period,
                invoice_option: self.invoice_option,
            };
            return batch::plan_expiring(ctx, clients, &renewals, concurrency, valid);
        }
        let Some(path) = &self.file else {
            return Err(Error::usage("an order file, or --expiring, is needed")
                .code(Code::MissingValues)
                .hint("orderctl help order-file tells what it looks like")
                .next(["help", "order-file"]));
        };
        let file = OrderFile::open(path, self.format, self.key.as_deref())?;
        batch::plan_orders(ctx, clients, &file, concurrency, valid)
    }
}
