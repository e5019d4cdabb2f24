use clap::Args;
use clap_complete::engine::ArgValueCandidates;
use rust_decimal::Decimal;
use serde::Serialize;

use super::questions;
use super::services::ServiceOptions;
use crate::checkout::{Placed, Stake};
use crate::cli::action::follow;
use crate::cli::context::Context;
use crate::cli::{charge, complete, customer, values};
use crate::error::Result;
use crate::order::{Money, Months};
use crate::output::{Report, Sheet};
use crate::profile::Profile;
use crate::provider::logicboxes::{
    Action, ActionFilter, ComboAdd, ComboOrder, ComboReceipt, Domain, InvoiceOption, Reseller,
    Status, discount,
};

/// Order a combo plan for a domain.
///
/// The provider tells no binding price beforehand: what its price list says is taken at its dearest
/// reading, and where it says nothing, --accept-unknown-price is needed. With --wait the order is
/// followed until it runs, for 15 minutes or --wait-timeout.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  \
    orderctl combo add --domain shop.example --customer-id 20000001 --months 1y \\\n    \
    --invoice-option keep-invoice --bundle-id 501 --ns ns1.shop.example --ns ns2.shop.example \\\n    \
    --contact 30000001 --service singledomainhostinglinuxus:auto-renew --service sslcert")]
pub struct Add {
    /// Domain that the plan is for; international names as people write them [domain-name]
    #[arg(long, value_name = "NAME")]
    domain: Option<Domain>,

    /// Customer who will own the order [customer-id]
    #[arg(long, value_name = "ID", value_parser = values::id)]
    customer_id: Option<u64>,

    /// Term in months; 1y and the like are understood [noOfMonths]
    #[arg(long, value_name = "MONTHS", allow_negative_numbers = true)]
    months: Option<Months>,

    /// What happens with the invoice: NoInvoice, PayInvoice, KeepInvoice or OnlyAdd
    /// [invoice-option]
    #[arg(long, value_name = "OPTION")]
    invoice_option: Option<InvoiceOption>,

    /// Combo plan [bundle-id]
    #[arg(long, value_name = "ID", value_parser = values::id, add = ArgValueCandidates::new(complete::plans))]
    bundle_id: Option<u64>,

    #[command(flatten)]
    services: ServiceOptions,

    /// Discount on the order's value [discount-amount]
    #[arg(long, value_name = "AMOUNT", value_parser = discount, allow_negative_numbers = true)]
    discount_amount: Option<Decimal>,
}

impl Add {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let (reseller, profile) = ctx.reseller()?;
        let order = self.into_order(ctx, &reseller, &profile)?;
        for warning in order.services.warnings() {
            ctx.out.warn(warning);
        }
        let purchase = ComboAdd { reseller: &reseller, order: &order };
        charge::buy(ctx, &profile, Stake::Money, &purchase, |placed| {
            let placed = follow_if_asked(ctx, &reseller, placed)?;
            ordered(ctx, &order.domain, placed)
        })
    }

    /// The order, after asking for what is missing.
    fn into_order(
        self,
        ctx: &Context,
        reseller: &Reseller,
        profile: &Profile,
    ) -> Result<ComboOrder> {
        let ask = &*ctx.ask;
        let mut needed = vec![
            ("--domain", self.domain.is_some()),
            ("--customer-id", self.customer_id.is_some()),
            ("--months", self.months.is_some()),
            ("--invoice-option", self.invoice_option.is_some()),
            ("--bundle-id", self.bundle_id.is_some()),
        ];
        needed.extend(self.services.needed());
        ask.require(&needed)?;
        let domain = match self.domain {
            Some(domain) => domain,
            None => ask.text("--domain", "Domain", None)?,
        };
        let customer_id = customer::which(ask, reseller, self.customer_id, "--customer-id")?;
        let bundle_id = match self.bundle_id {
            Some(id) => id,
            None => questions::plan(ctx, reseller, profile, customer_id)?,
        };
        let months = match self.months {
            Some(months) => months,
            None => ask.text("--months", "Months", Some("12"))?,
        };
        let invoice_option = match self.invoice_option {
            Some(option) => option,
            None => questions::invoice_option(ask)?,
        };
        let services = self.services.into_services(ask, reseller, customer_id, bundle_id)?;
        services.refuse_privacy_alone()?;
        Ok(ComboOrder {
            services,
            domain,
            customer_id,
            months,
            invoice_option,
            bundle_id,
            discount_amount: self.discount_amount,
        })
    }
}

/// With --wait, follows the order's action to its end. The order is placed, whatever comes of that.
fn follow_if_asked(
    ctx: &Context,
    reseller: &Reseller,
    mut placed: Placed<ComboReceipt>,
) -> Result<Placed<ComboReceipt>> {
    let receipt = &mut placed.receipt;
    // Nothing happens until somebody pays: that is not waited for.
    let runs = matches!(receipt.status, Status::Accepted | Status::Locked);
    let ids = |id: &Option<String>| id.iter().cloned().collect::<Vec<_>>();
    let filter = match (&receipt.action_id, &receipt.order_id) {
        (Some(_), _) => ActionFilter { action_ids: ids(&receipt.action_id), ..Default::default() },
        (None, Some(_)) => ActionFilter { order_ids: ids(&receipt.order_id), ..Default::default() },
        (None, None) => return Ok(placed),
    };
    if !ctx.globals.wait || !runs {
        return Ok(placed);
    }
    ctx.out.message(&format!(
        "Ordered (attempt {}): order {}, action {}. Waiting for it.",
        placed.attempt,
        receipt.order_id.as_deref().unwrap_or("of no known id"),
        receipt.action_id.as_deref().unwrap_or("of no known id"),
    ));
    let actions = match follow::to_the_end(ctx, reseller, &filter) {
        Ok(actions) => actions,
        Err(error) => {
            ctx.out.warn(&format!("the order is placed, and could not be followed: {error}"));
            return Ok(placed);
        }
    };
    let newest = |action: &Action| action.action_id.parse::<u64>().ok();
    let Some(action) = actions.into_iter().max_by_key(newest) else { return Ok(placed) };
    if action.has_failed() {
        return Err(follow::failure(&action).of_attempt(&placed.attempt));
    }
    receipt.status = if action.has_succeeded() {
        Status::Completed
    } else if action.locked {
        Status::Locked
    } else {
        Status::Accepted
    };
    receipt.order_id = receipt.order_id.take().or(action.order_id);
    receipt.action_id = Some(action.action_id);
    receipt.action_status = action.action_status.or(receipt.action_status.take());
    receipt.action_description = action.action_description.or(receipt.action_description.take());
    Ok(placed)
}

#[derive(Serialize)]
struct Ordered {
    status: Status,
    order_id: Option<String>,
    action_id: Option<String>,
    action_status: Option<String>,
    action_description: Option<String>,
    invoice_id: Option<String>,
    customer_id: Option<String>,
    domain: String,
    amount: Option<Money>,
    notes: Vec<String>,
    attempt: String,
    replayed: bool,
}

fn ordered(ctx: &Context, domain: &Domain, placed: Placed<ComboReceipt>) -> Result<Report> {
    let receipt = placed.receipt;
    let (word, next) = match receipt.status {
        Status::Completed => ("completed", "combo show"),
        Status::Accepted => ("accepted: it is being carried out", "combo show"),
        Status::PendingPayment => ("waiting until the invoice is paid", "combo show"),
        Status::Locked => ("accepted, but locked", "combo show"),
    };
    let next = match &receipt.order_id {
        Some(id) => ctx.advice(&format!("{next} {id}")),
        None => ctx.advice(&format!("{next} --domain {}", domain.ascii())),
    };
    let mut report_notes: Vec<String> = receipt.notes.clone();
    if receipt.status == Status::Locked {
        report_notes.push(
            "The provider took the order and can't carry it out: as a rule the reseller's own \
             funds don't cover it. Add funds; the provider tries again by itself."
                .to_owned(),
        );
    }
    report_notes.push(format!("Follow it with: {next}"));
    let sheet = Sheet::record()
        .field("status", word)
        .field("domain", domain)
        .field_if("order", receipt.order_id.as_ref())
        .field_if("action", receipt.action_id.as_ref())
        .field_if("says", receipt.action_description.as_ref())
        .field_if("invoice", receipt.invoice_id.as_ref())
        .field_if("amount", receipt.amount.as_ref());
    let data = Ordered {
        status: receipt.status,
        order_id: receipt.order_id,
        action_id: receipt.action_id,
        action_status: receipt.action_status,
        action_description: receipt.action_description,
        invoice_id: receipt.invoice_id,
        customer_id: receipt.customer_id,
        domain: domain.typed().to_owned(),
        amount: receipt.amount,
        notes: receipt.notes,
        attempt: placed.attempt,
        replayed: placed.replayed,
    };
    let unfinished = ctx.globals.wait && data.status != Status::Completed;
    let pending = data.status == Status::Locked || unfinished;
    Ok(Report { notes: report_notes, pending, ..Report::new(data, sheet)? })
}
