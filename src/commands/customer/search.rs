use clap::Args;
use serde_json::json;

use crate::app::context::Context;
use crate::args::values;
use crate::flows::listing;
use crate::output::{Cell, Report, Table};
use orderctl_core::Field;
use orderctl_core::error::Result;
use orderctl_logicboxes::Customer;

/// Search the reseller's customers; all without a filter.
#[derive(Debug, Args)]
pub struct Search {
    /// These customers, repeatable [customer-id]
    #[arg(long, value_name = "ID", value_parser = values::id)]
    customer_id: Vec<u64>,

    /// With this login [username]
    #[arg(long, value_name = "EMAIL")]
    username: Option<String>,

    /// With this name [name]
    #[arg(long, value_name = "TEXT")]
    name: Option<String>,

    /// Of this company [company]
    #[arg(long, value_name = "TEXT")]
    company: Option<String>,

    /// In this city [city]
    #[arg(long, value_name = "TEXT")]
    city: Option<String>,

    /// In this state [state]
    #[arg(long, value_name = "TEXT")]
    state: Option<String>,

    /// With this status: Active, Suspended or Deleted [status]
    #[arg(long, value_name = "WORD",
        value_parser = values::word_of(&["Active", "Suspended", "Deleted"], values::no_other))]
    status: Option<String>,

    /// Maximum number to show [no-of-records]
    #[arg(long, value_name = "COUNT", default_value_t = 100)]
    limit: usize,
}

impl Search {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let (reseller, _) = ctx.reseller()?;
        let ids = self.customer_id.iter().map(|id| Field::plain("customer-id", id.to_string()));
        let texts = [
            ("username", self.username),
            ("name", self.name),
            ("company", self.company),
            ("city", self.city),
            ("state", self.state),
            ("status", self.status),
        ];
        let texts = texts.into_iter().filter_map(|(name, text)| Some(Field::plain(name, text?)));
        let filter: Vec<Field> = ids.chain(texts).collect();
        let (customers, total) = reseller.customers(&filter, self.limit)?;
        let more = total.unwrap_or_default().saturating_sub(customers.len());
        let mut table = Table::list(["id", "username", "name", "company", "city", "status"]);
        for Customer { customer_id, username, name, company, city, status, .. } in &customers {
            table.row([
                Cell::fixed(customer_id),
                username.into(),
                name.into(),
                company.into(),
                city.into(),
                Cell::state(status),
            ]);
        }
        let report = Report::new(json!({"customers": customers, "complete": more == 0}), table)?;
        Ok(listing::limited(report, customers.len(), more, "No customers found."))
    }
}
