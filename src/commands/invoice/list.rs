use clap::Args;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde_json::json;

use crate::app::context::Context;
use crate::args::values;
use crate::commands::customer;
use crate::flows::listing;
use crate::flows::named::{self, Named};
use crate::output::{Cell, Report, Table};
use orderctl_core::Field;
use orderctl_core::error::{Error, Result};

/// List customers' invoices or other transactions.
///
/// Whether an invoice is open or paid is derived from its unused amount.
#[derive(Debug, Args)]
pub struct List {
    /// Of these customers, repeatable [customer-id]
    #[arg(long, value_name = "ID|NAME", value_parser = named::parse)]
    customer_id: Vec<Named>,

    /// These invoices, repeatable [transaction-id]
    #[arg(long, value_name = "ID", value_parser = values::id)]
    invoice_id: Vec<u64>,

    /// Type: invoice, receipt, credit or debit [transaction-type]
    #[arg(long = "type", value_name = "WORD", default_value = "invoice",
        value_parser = values::word_of(&["invoice", "receipt", "credit", "debit"], values::no_other))]
    kind: String,

    /// From this day on, such as 2026-10-01 [transaction-date-start]
    #[arg(long, value_name = "DATE")]
    since: Option<Date>,

    /// Until this day [transaction-date-end]
    #[arg(long, value_name = "DATE")]
    until: Option<Date>,

    /// Maximum number to show [no-of-records]
    #[arg(long, value_name = "COUNT", default_value_t = 100)]
    limit: usize,
}

impl List {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let (reseller, _) = ctx.reseller()?;
        let ids = |name: &'static str, ids: &[u64]| {
            ids.iter().map(|id| Field::plain(name, id.to_string())).collect::<Vec<_>>()
        };
        let mut filter = ids("customer-id", &customer::ids_of(&reseller, &self.customer_id)?);
        filter.extend(ids("transaction-id", &self.invoice_id));
        filter.push(Field::plain("transaction-type", self.kind));
        let until = self.until.map(|day| day.tomorrow().unwrap_or(day));
        for (name, day) in [("transaction-date-start", self.since), ("transaction-date-end", until)]
        {
            let Some(day) = day else { continue };
            let midnight = day.to_zoned(TimeZone::UTC).map_err(|error| {
                Error::usage(format!("{day} is outside the supported range of dates"))
                    .because(error)
            })?;
            filter.push(Field::plain(name, midnight.timestamp().as_second().to_string()));
        }
        let (invoices, total) = reseller.transactions(&filter, self.limit)?;
        let more = total.unwrap_or_default().saturating_sub(invoices.len());
        let mut table =
            Table::list(["id", "customer", "order", "amount", "status", "created", "description"]);
        for invoice in &invoices {
            table.row([
                Cell::fixed(&invoice.invoice_id),
                Cell::fixed(&invoice.customer_id),
                Cell::fixed(&invoice.order_id),
                Cell::known_money(invoice.amount.as_ref()),
                Cell::state(Cell::known(invoice.state)),
                Cell::time(invoice.created),
                Cell::named(&invoice.description),
            ]);
        }
        let report = Report::new(json!({"invoices": invoices, "complete": more == 0}), table)?;
        Ok(listing::limited(report, invoices.len(), more, "No invoices found."))
    }
}
