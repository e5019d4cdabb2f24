use clap::Args;
use serde::Serialize;

use super::options::{Options, Raw};
use crate::app::catalog_queries::CatalogQueries;
use crate::app::context::Context;
use crate::flows::follow_services::{self as follow, Followed, WaitTarget, Waited};
use crate::flows::{checkout, refusal};
use crate::output::{Cell, Report, Table};
use orderctl_billmanager::{
    AddOrder, AddToCart, AutoRenew, LineAdded, OrderNow, Panel, Service, ServiceOrdered,
    ServiceStatus,
};
use orderctl_checkout::{Charge, Placed};
use orderctl_core::error::Result;
use orderctl_core::{AttemptId, Money, Period};

/// Add a tariff to the cart, or order it immediately with --skip-basket.
///
/// The line stays in the cart, which is shared with the browser, until it is paid with `cart pay` or
/// removed. Set --idempotency-key in jobs that may be retried: without it, each run adds a line. With
/// --skip-basket, --wait waits until the service is active.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    orderctl cart add --item-type vds --tariff 3087 --period 1\n  \
    orderctl cart add --item-type vds --tariff 3087 --period 1y --addon 3091=1000 --os debian-12\n  \
    orderctl cart add --item-type vds --tariff 3087 --period 1m --skip-basket --max-price 6EUR --yes")]
pub struct Add {
    #[command(flatten)]
    options: Options,

    /// Use the new cart; the default [force_use_new_cart=on]
    #[arg(hide_short_help = true, long)]
    new_cart: bool,

    /// Let the panel choose the cart [force_use_new_cart=off]
    #[arg(hide_short_help = true, long, conflicts_with = "new_cart")]
    no_new_cart: bool,

    /// Order at once from the account balance
    ///
    /// Order immediately and charge the account balance [skipbasket=on]
    #[arg(long)]
    skip_basket: bool,

    /// Print the panel's raw response in this format instead of the result [out]
    #[arg(hide_short_help = true, long, value_name = "FORMAT", value_enum)]
    raw: Option<Raw>,
}

impl Add {
    /// The flags that an order needs, and whether they are there.
    pub fn needed(&self) -> Vec<(&'static str, bool)> {
        self.options.needed()
    }

    /// The order, for which nobody is asked: the flags that it needs are there. Whether it renews itself
    /// is said beside it, for what a panel takes for that is in its form.
    pub fn complete(self) -> Result<CartOrder> {
        let new_cart = self.new_cart();
        let (order, auto_renew) = self.options.complete()?;
        let order = AddOrder { new_cart, ..order };
        Ok(CartOrder { order, auto_renew, at_once: self.skip_basket })
    }

    fn new_cart(&self) -> Option<bool> {
        match (self.new_cart, self.no_new_cart) {
            (true, _) => Some(true),
            (_, true) => Some(false),
            _ => None,
        }
    }

    pub fn run(self, ctx: &Context) -> Result<Report> {
        let (panel, profile) = ctx.shop()?;
        let new_cart = self.new_cart();
        let mut order = self.options.into_order(ctx, &panel, &profile, true)?;
        order.new_cart = new_cart;
        order.raw = self.raw.map(Into::into);
        let placed = if self.skip_basket {
            let purchase = OrderNow::new(&panel, &order);
            checkout::run_checkout(ctx, &profile, Charge::Immediate, &purchase, |placed| {
                ordered(ctx, &panel, order.count, placed)
            })
        } else {
            let purchase = AddToCart::new(&panel, &order);
            checkout::run_checkout(ctx, &profile, Charge::Deferred, &purchase, |placed| {
                added(ctx, &panel, placed)
            })
        };
        let queries = CatalogQueries::new(ctx, &panel, &profile);
        placed.map_err(|refusal| refusal::explained(&queries, &panel, &order, refusal))
    }
}

/// An order of `cart add` whose flags are complete.
pub struct CartOrder {
    /// What is ordered, but for its renewal.
    pub order: AddOrder,
    /// What is said of its renewal.
    pub auto_renew: Option<AutoRenew>,
    /// Whether it is charged immediately, or added to the cart.
    pub at_once: bool,
}

#[derive(Serialize)]
struct Added {
    lineitem_id: String,
    lineitem_ids: Vec<String>,
    item_type: String,
    tariff_id: String,
    period: i64,
    price: Option<Money>,
    cart_url: String,
    attempt: AttemptId,
    replayed: bool,
}

fn period_summary(number: i64) -> String {
    Period::of_wire(number).map_or_else(|| number.to_string(), |period| period.to_string())
}

fn added(ctx: &Context, panel: &Panel, placed: Placed<LineAdded>) -> Result<Report> {
    let line = placed.receipt;
    let ids = line.ids();
    // The panel tells the id alone; the price stands in the cart. Without it the line is added all
    // the same.
    let ours = (line.price.is_none() || placed.replayed).then(|| {
        let items = panel.cart().ok()?.items.into_iter();
        Some(items.filter(|item| ids.contains(&item.lineitem_id)).collect::<Vec<_>>())
    });
    let ours = ours.flatten();
    // What was added long ago may be paid by now.
    let is_gone = placed.replayed && ours.as_ref().is_some_and(Vec::is_empty);
    let price = line.price.or_else(|| {
        let mut prices = ours?.into_iter().map(|item| item.price);
        let first = prices.next()??;
        prices.try_fold(first, |sum, price| sum.plus(&price?))
    });
    let data = Added {
        cart_url: panel.link(Some(&line.lineitem_id)),
        lineitem_id: line.lineitem_id,
        lineitem_ids: ids,
        item_type: line.item_type,
        tariff_id: line.tariff_id,
        period: line.period,
        price,
        attempt: placed.attempt,
        replayed: placed.replayed,
    };
    let table = Table::record()
        .field("line", data.lineitem_ids.join(", "))
        .field("type", &data.item_type)
        .field("tariff", &data.tariff_id)
        .field("period", period_summary(data.period))
        .cell_if("price", Cell::money(data.price.as_ref()));
    let next = ctx.command_hint(&format!("cart pay {}", data.lineitem_ids.join(" ")));
    let cart_url = data.cart_url.clone();
    let report = Report::new(data, table)?;
    let mut report = match is_gone {
        true => report.note("It is no longer in the cart: it was paid or removed."),
        false => report.next_step(format!("Pay it with: {next}")),
    };
    // The sandbox is gone with this process, and its address with it.
    if !ctx.globals.sandbox && !is_gone {
        report = report.next_step(format!("The cart: {cart_url}"));
    }
    report.raw = line.raw;
    Ok(report)
}

#[derive(Serialize)]
struct Ordered {
    service_id: Option<String>,
    service_ids: Vec<String>,
    status: ServiceStatus,
    item_type: String,
    tariff_id: String,
    price: Option<Money>,
    pay_url: Option<String>,
    attempt: AttemptId,
    replayed: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    services: Option<Vec<Followed>>,
}

fn ordered(
    ctx: &Context,
    panel: &Panel,
    count: Option<u32>,
    placed: Placed<ServiceOrdered>,
) -> Result<Report> {
    let service = placed.receipt;
    let unpaid = service.is_unpaid();
    let waited = (ctx.globals.wait && !unpaid).then(|| {
        let is_ours = |found: &Service| {
            service.service_ids.contains(&found.service_id)
                || service.service_id.as_ref() == Some(&found.service_id)
                || found.tag.as_deref() == Some(placed.attempt.as_str())
        };
        let target = WaitTarget {
            item_types: std::slice::from_ref(&service.item_type),
            least: count.map_or(1, |count| count as usize),
            is_ours: &is_ours,
        };
        follow::after_order(ctx, panel, &target, &placed.attempt)
    });
    let status = waited.as_ref().filter(|waited| waited.ready).map(|_| ServiceStatus::Active);
    let data = Ordered {
        service_id: service.service_id,
        service_ids: service.service_ids,
        status: status.unwrap_or(service.status),
        item_type: service.item_type,
        tariff_id: service.tariff_id,
        price: service.price,
        pay_url: service.pay_url,
        attempt: placed.attempt,
        replayed: placed.replayed,
        services: waited.as_ref().map(|waited| waited.services.clone()),
    };
    let services = match data.service_ids.is_empty() {
        true => data.service_id.as_deref().unwrap_or("(no id reported)").to_owned(),
        false => data.service_ids.join(", "),
    };
    let table = Table::record()
        .field("service", services)
        .cell("status", Cell::state(data.status.name()))
        .field("type", &data.item_type)
        .field("tariff", &data.tariff_id)
        .cell_if(if unpaid { "to pay" } else { "charged" }, Cell::money(data.price.as_ref()))
        .cell_if("pay at", Cell::link(&data.pay_url))
        .field_if("runs", waited.as_ref().and_then(Waited::services_summary));
    let ids = match data.service_ids.is_empty() {
        true => data.service_id.iter().cloned().collect(),
        false => data.service_ids.join(" "),
    };
    let next = (!ids.is_empty()).then(|| ctx.command_hint(&format!("service wait {ids}")));
    let mut report = Report::new(data, table)?;
    report.raw = service.raw;
    report.pending = unpaid || waited.as_ref().is_some_and(|waited| !waited.ready);
    if unpaid {
        let note = "The panel took the order without its money, which the balance may lack: pay it in \
                    the panel, after a top-up if need be.";
        report = report.note(note.to_owned());
    }
    match waited {
        Some(waited) => report.notes.extend(waited.continue_hint(ctx)),
        None => {
            report.hints.extend(next.map(|it| format!("Wait until it is active with: {it}")));
        }
    }
    Ok(report)
}
