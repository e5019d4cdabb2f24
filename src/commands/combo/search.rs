use clap::Args;
use jiff::Timestamp;
use serde_json::{Map, json};

use crate::app::context::Context;
use crate::args::values;
use crate::commands::customer;
use crate::flows::listing::Listing;
use crate::flows::named::{self, Named};
use crate::output::{Cell, Report, yes_or_no};
use orderctl_core::Field;
use orderctl_core::error::Result;
use orderctl_logicboxes::{Domain, FoundCombo};

/// Search combo orders; all pages of all orders without a filter.
///
/// `-o jsonl` and `-o csv` write rows as they are read. A date starts at midnight UTC.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    orderctl combo search --status Active --expires-before 2026-12-31\n  \
    orderctl combo search --customer-id 20000001 -o jsonl | jq -r .order_id")]
pub struct Search {
    /// These orders, repeatable [order-id]
    #[arg(long, value_name = "ID", value_parser = values::id)]
    order_id: Vec<u64>,

    /// Of these resellers, repeatable [reseller-id]
    #[arg(hide_short_help = true, long, value_name = "ID", value_parser = values::id)]
    reseller_id: Vec<u64>,

    /// Of these customers, repeatable [customer-id]
    #[arg(long, value_name = "ID|NAME", value_parser = named::parse)]
    customer_id: Vec<Named>,

    /// In this state, repeatable
    ///
    /// InActive, Active, Suspended, Pending Delete Restorable, QueuedForDeletion, Deleted or Archived
    /// [status]
    #[arg(long, value_name = "WORD", value_parser = values::word_of(&STATES, values::no_other))]
    status: Vec<String>,

    /// Of this domain [domain-name]
    #[arg(long, value_name = "NAME")]
    domain: Option<Domain>,

    /// Created at this time or later [creation-date-start]
    #[arg(long, value_name = "DATE", value_parser = values::time)]
    created_after: Option<Timestamp>,

    /// Created by this time [creation-date-end]
    #[arg(long, value_name = "DATE", value_parser = values::time)]
    created_before: Option<Timestamp>,

    /// Expiring at this time or later [expiry-date-start]
    #[arg(long, value_name = "DATE", value_parser = values::time)]
    expires_after: Option<Timestamp>,

    /// Expiring by this time [expiry-date-end]
    #[arg(long, value_name = "DATE", value_parser = values::time)]
    expires_before: Option<Timestamp>,

    /// Include the orders of the services in each combo [show-child-orders]
    #[arg(hide_short_help = true, long)]
    show_child_orders: bool,

    /// Sort by this column, repeatable, such as orderid or endtime [order-by]
    #[arg(hide_short_help = true, long, value_name = "COLUMN")]
    order_by: Vec<String>,
}

/// The states of an order (`currentstatus`).
const STATES: [&str; 7] = [
    "InActive",
    "Active",
    "Suspended",
    "Pending Delete Restorable",
    "QueuedForDeletion",
    "Deleted",
    "Archived",
];

const LISTING: Listing<FoundCombo, 7> = Listing {
    name: "combos",
    columns: ["order", "domain", "status", "customer", "created", "expires", "auto-renew"],
    spare: &["created", "customer"],
    row,
};

fn row(combo: &FoundCombo) -> [Cell; 7] {
    [
        Cell::fixed(&combo.order_id),
        Cell::named(&combo.domain),
        Cell::state(&combo.status),
        Cell::fixed(&combo.customer_id),
        Cell::time(combo.created),
        Cell::time(combo.expires),
        Cell::fixed(combo.auto_renew.map_or("", yes_or_no)),
    ]
}

impl Search {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let (reseller, _) = ctx.reseller()?;
        let customer_ids = customer::ids_of(&reseller, &self.customer_id)?;
        let filter = self.filter(customer_ids);
        let (report, count) = LISTING.report(ctx, |visit| {
            let mut seen = 0;
            let total = reseller.combos(&filter, &mut |combo| {
                seen += 1;
                visit(combo)
            })?;
            warn_of_cut(ctx, seen, total);
            let complete = total.is_none_or(|total| total <= seen);
            Ok(Map::from_iter([
                ("complete".to_owned(), json!(complete)),
                ("total".to_owned(), json!(total)),
            ]))
        })?;
        Ok(report.sum(match count {
            0 => "No orders found.".to_owned(),
            1 => "1 order.".to_owned(),
            count => format!("{count} orders."),
        }))
    }

    fn filter(self, customer_ids: Vec<u64>) -> Vec<Field> {
        let ids = [
            ("order-id", self.order_id),
            ("reseller-id", self.reseller_id),
            ("customer-id", customer_ids),
        ];
        let ids = ids.into_iter().flat_map(|(name, ids)| {
            ids.into_iter().map(move |id| Field::plain(name, id.to_string()))
        });
        let words = [("status", self.status), ("order-by", self.order_by)];
        let words = words
            .into_iter()
            .flat_map(|(name, words)| words.into_iter().map(move |word| Field::plain(name, word)));
        let times = [
            ("creation-date-start", self.created_after),
            ("creation-date-end", self.created_before),
            ("expiry-date-start", self.expires_after),
            ("expiry-date-end", self.expires_before),
        ];
        let times = times
            .into_iter()
            .filter_map(|(name, time)| Some(Field::plain(name, time?.as_second().to_string())));
        let domain = self.domain.map(|domain| Field::plain("domain-name", domain.ascii()));
        let children = self.show_child_orders.then(|| Field::plain("show-child-orders", "true"));
        ids.chain(words).chain(times).chain(domain).chain(children).collect()
    }
}

/// A list that ends before the number that the provider names is not the whole truth.
fn warn_of_cut(ctx: &Context, seen: usize, total: Option<usize>) {
    if let Some(total) = total.filter(|total| *total > seen) {
        ctx.out.warn(&format!("the provider returned only {seen} of {total} matching orders"));
    }
}
