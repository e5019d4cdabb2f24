use clap::Args;
use rust_decimal::Decimal;

use super::INVOICE_OPTIONS;
use super::order_view::{self, Renewal};
use super::prompts::{self, plan_id};
use super::resolve_id::{OrderName, resolve_id};
use crate::app::catalog_queries;
use crate::app::context::Context;
use crate::args::values;
use crate::config::Profile;
use crate::flows::checkout;
use crate::flows::named::{self, Named};
use crate::output::Report;
use crate::prompt::{Choice, Prompter};
use orderctl_checkout::{Charge, Placed};
use orderctl_core::Months;
use orderctl_core::error::{Code, Error, Result};
use orderctl_logicboxes::{
    ComboDetails, ComboRenewal, InvoiceOption, RenewOrder, Renewed, Reseller, Status, discount,
};

/// Renew an order.
///
/// The price is the highest possible interpretation of the list's renewal price; without one,
/// --accept-unknown-price is required. `renew_term` in the profile changes the name of the term's
/// parameter. --wait waits until the renewal is complete.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  \
    orderctl combo renew 90000001 --months 1y --auto-renew on --invoice-option keep-invoice \\\n    \
    --max-price 60USD --yes")]
pub struct Renew {
    /// Order, by id or by its domain; prompted for on a terminal [order-id]
    #[arg(value_name = "ORDER_ID|DOMAIN", value_parser = OrderName::parse)]
    order_id: Option<OrderName>,

    /// Term in months, such as 12 or 1y [months, noOfMonths]
    #[arg(long, value_name = "MONTHS", allow_negative_numbers = true)]
    months: Option<Months>,

    /// Whether the order renews automatically from now on [auto-renew]
    #[arg(long, value_name = "on|off", value_parser = values::switch)]
    auto_renew: Option<bool>,

    /// Invoice option: NoInvoice, PayInvoice, KeepInvoice or OnlyAdd
    /// [invoice-option]
    #[arg(long, value_name = "OPTION",
        value_parser = values::listed::<InvoiceOption>(&INVOICE_OPTIONS))]
    invoice_option: Option<InvoiceOption>,

    /// Discount on the value [discount-amount]
    #[arg(long, value_name = "AMOUNT", value_parser = discount, allow_negative_numbers = true)]
    discount_amount: Option<Decimal>,

    /// Combo plan of the order, to look up its price if the provider does not report the plan
    /// [products/customer-price]
    #[arg(long, value_name = "ID|NAME", value_parser = named::parse)]
    bundle_id: Option<Named>,
}

impl Renew {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let (reseller, profile) = ctx.reseller()?;
        let bundle_id = self.bundle_id.as_ref();
        let bundle_id = bundle_id.map(|named| plan_id(ctx, (&reseller, &profile), None, named));
        let bundle_id = bundle_id.transpose()?;
        let order = self.into_order(ctx, &reseller, &profile, bundle_id)?;
        let months = order.months;
        let purchase = ComboRenewal::new(&reseller, order, bundle_id);
        checkout::run_checkout(ctx, &profile, Charge::Immediate, &purchase, |placed| {
            renewed(ctx, &reseller, months, placed)
        })
        .map_err(|error| match error.reason() {
            Some(Code::PriceUnknown) if bundle_id.is_none() => {
                error.hint("--bundle-id says which plan the order has, if the provider does not")
            }
            _ => error,
        })
    }

    /// The flags that a renewal needs, and whether they are there.
    pub fn needed(&self) -> Vec<(&'static str, bool)> {
        vec![
            ("ORDER_ID", self.order_id.is_some()),
            ("--months", self.months.is_some()),
            ("--auto-renew", self.auto_renew.is_some()),
            ("--invoice-option", self.invoice_option.is_some()),
        ]
    }

    /// The renewal and its plan, for which nobody is asked: the flags that it needs are there.
    pub fn complete(self) -> Result<(RenewOrder, Option<u64>)> {
        let missing = |flag: &str| Error::usage(format!("missing: {flag}"));
        let order = RenewOrder {
            order_id: self.order_id.ok_or_else(|| missing("ORDER_ID"))?.id()?,
            months: self.months.ok_or_else(|| missing("--months"))?,
            auto_renew: self.auto_renew.ok_or_else(|| missing("--auto-renew"))?,
            invoice_option: self.invoice_option.ok_or_else(|| missing("--invoice-option"))?,
            discount_amount: self.discount_amount,
        };
        let bundle_id = self.bundle_id.map(|named| named.id("--bundle-id")).transpose()?;
        Ok((order, bundle_id))
    }

    /// The renewal, after asking for what is missing.
    fn into_order(
        self,
        ctx: &Context,
        reseller: &Reseller,
        profile: &Profile,
        bundle_id: Option<u64>,
    ) -> Result<RenewOrder> {
        let ask = &*ctx.ask;
        ask.require(&self.needed())?;
        let order_id = resolve_id(ctx, reseller, self.order_id.as_ref())?;
        let is_asking = self.months.is_none() || self.auto_renew.is_none();
        let details = is_asking.then(|| reseller.combo_details(&order_id.to_string()));
        let details = details.transpose()?;
        let months = match self.months {
            Some(months) => months,
            None => months(ctx, (reseller, profile), details.as_ref(), bundle_id)?,
        };
        let auto_renew = match self.auto_renew {
            Some(yes) => yes,
            None => auto_renew(ask, details.and_then(|details| details.auto_renew))?,
        };
        let invoice_option = match self.invoice_option {
            Some(option) => option,
            None => prompts::invoice_option(ask)?,
        };
        Ok(RenewOrder {
            order_id,
            months,
            auto_renew,
            invoice_option,
            discount_amount: self.discount_amount,
        })
    }
}

/// Asks for the term, with what the price list says of the order's plan where both are told.
fn months(
    ctx: &Context,
    account: (&Reseller, &Profile),
    details: Option<&ComboDetails>,
    bundle_id: Option<u64>,
) -> Result<Months> {
    let plan = details.and_then(ComboDetails::plan).or_else(|| Some(bundle_id?.to_string()));
    let customer = details.and_then(|details| details.customer_id.as_ref()?.parse().ok());
    let listed = customer
        .and_then(|customer| catalog_queries::plans(ctx, account, Some(customer), false).ok());
    let plans = listed.map_or_else(Vec::new, |kept| kept.list.plans);
    prompts::months(&ctx.ask, &plans, plan.as_deref(), |term| term.renewal.as_ref())
}

/// Asks whether the order shall renew itself; as it does now stands first.
fn auto_renew(ask: &Prompter, now: Option<bool>) -> Result<bool> {
    let mut choices = [Choice::new("off", "off"), Choice::new("on", "on")];
    if now == Some(true) {
        choices.reverse();
    }
    Ok(ask.choose("--auto-renew", "Renew automatically from now on", &choices)? == "on")
}

fn renewed(
    ctx: &Context,
    reseller: &Reseller,
    months: Months,
    placed: Placed<Renewed>,
) -> Result<Report> {
    let Placed { attempt, receipt: Renewed { receipt, expires_before, expires }, replayed } =
        placed;
    let mut placed = Placed { attempt, receipt, replayed };
    // By the order alone its addition could be taken for the renewal.
    if placed.receipt.action_id.is_some() {
        placed = order_view::follow_if_asked(ctx, reseller, placed)?;
    }
    let now = || {
        let id = placed.receipt.order_id.as_deref()?;
        reseller.combo_details(id).ok()?.expires.filter(|end| Some(*end) != expires_before)
    };
    let done = placed.receipt.status == Status::Completed;
    let expires = expires.or_else(|| done.then(now).flatten());
    let renewal = Renewal { months, expires_before, expires };
    order_view::report(ctx, None, placed, Some(renewal))
}
