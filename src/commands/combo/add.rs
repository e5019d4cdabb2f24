use clap::Args;
use rust_decimal::Decimal;

use super::prompts::plan_id;
use super::services::ServiceOptions;
use super::{INVOICE_OPTIONS, check_invoice, order_view, prompts, refusal};
use crate::app::catalog_queries;
use crate::app::context::Context;
use crate::args::values;
use crate::commands::customer;
use crate::config::Profile;
use crate::flows::checkout;
use crate::flows::named::{self, Named};
use crate::output::{Report, hints};
use orderctl_checkout::Charge;
use orderctl_core::Months;
use orderctl_core::error::{Error, Result};
use orderctl_logicboxes::{
    self, ComboAdd, ComboOrder, Domain, InvoiceOption, Missing, Reseller, discount,
};

/// Order a combo plan for a domain.
///
/// The provider quotes no binding price: the highest possible interpretation of its price list counts,
/// plus the price of a premium name, privacy and the profile's tax. Without a list price,
/// --accept-unknown-price is required. --check-invoice pays only an invoice within the limits. --wait
/// waits until the order is active, for 15 minutes or --wait-timeout.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  \
    orderctl combo add --domain store.example --customer-id 20000001 --months 1y \\\n    \
    --invoice-option keep-invoice --bundle-id 501 --ns ns1.shop.example --ns ns2.shop.example \\\n    \
    --contact 30000001 --service singledomainhostinglinuxus:auto-renew --service sslcert \\\n    \
    --max-price 60USD --yes")]
pub struct Add {
    /// Domain of the combo
    ///
    /// Internationalized names in Unicode [domain-name]
    #[arg(long, value_name = "NAME")]
    domain: Option<Domain>,

    /// Customer, by id or unique login
    ///
    /// Customer who will own the order: the id, or the login, name or company if it is unique
    /// [customer-id]
    #[arg(long, value_name = "ID|NAME", value_parser = named::parse)]
    customer_id: Option<Named>,

    /// Term in months, such as 12 or 1y [noOfMonths]
    #[arg(long, value_name = "MONTHS", allow_negative_numbers = true)]
    months: Option<Months>,

    /// no-, pay-, keep-invoice or only-add
    ///
    /// What happens with the customer's invoice: no-invoice, pay-invoice, keep-invoice or only-add
    /// [invoice-option]
    #[arg(long, value_name = "OPTION",
        value_parser = values::listed::<InvoiceOption>(&INVOICE_OPTIONS))]
    invoice_option: Option<InvoiceOption>,

    /// Pay the invoice if within the limits
    ///
    /// Order unpaid, then pay the invoice only if --max-price and max_price allow it
    /// [OnlyAdd, billing/customer-pay]
    #[arg(long, conflicts_with = "invoice_option")]
    check_invoice: bool,

    /// Combo plan, by id or unique name [bundle-id]
    #[arg(long, value_name = "ID|NAME", value_parser = named::parse)]
    bundle_id: Option<Named>,

    #[command(flatten)]
    services: ServiceOptions,

    /// Discount on the order's value [discount-amount]
    #[arg(hide_short_help = true, long, value_name = "AMOUNT", value_parser = discount, allow_negative_numbers = true)]
    discount_amount: Option<Decimal>,
}

impl Add {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let (reseller, profile) = ctx.reseller()?;
        let check_invoice = self.check_invoice;
        let order = self.into_order(ctx, &reseller, &profile)?;
        for warning in order.services.warnings() {
            ctx.out.warn(warning);
        }
        let placed = if check_invoice {
            check_invoice::run(ctx, &reseller, &profile, &order)
        } else {
            let purchase = ComboAdd { reseller: &reseller, order: &order };
            checkout::run_checkout(ctx, &profile, Charge::Immediate, &purchase, |placed| {
                let placed = order_view::follow_if_asked(ctx, &reseller, placed)?;
                order_view::report(ctx, Some(order.domain.typed()), placed, None)
            })
        };
        placed.map_err(|error| refusal::explained(ctx, (&reseller, &profile), &order, error))
    }

    /// The flags that an order needs, and whether they are there.
    pub fn needed(&self) -> Vec<(&'static str, bool)> {
        let mut needed = vec![
            ("--domain", self.domain.is_some()),
            ("--customer-id", self.customer_id.is_some()),
            ("--months", self.months.is_some()),
            ("--invoice-option", self.invoice_option.is_some() || self.check_invoice),
            ("--bundle-id", self.bundle_id.is_some()),
        ];
        needed.extend(self.services.needed());
        needed
    }

    /// The order, for which nobody is asked: the flags that it needs are there. The second value is
    /// what the registry needs beside it.
    pub fn complete(self) -> Result<(ComboOrder, Vec<Missing>)> {
        let missing = |flag: &str| Error::usage(format!("missing: {flag}"));
        let order = ComboOrder {
            services: self.services.complete()?,
            domain: self.domain.ok_or_else(|| missing("--domain"))?,
            customer_id: self
                .customer_id
                .ok_or_else(|| missing("--customer-id"))?
                .id("--customer-id")?,
            months: self.months.ok_or_else(|| missing("--months"))?,
            invoice_option: self.invoice_option.ok_or_else(|| missing("--invoice-option"))?,
            bundle_id: self.bundle_id.ok_or_else(|| missing("--bundle-id"))?.id("--bundle-id")?,
            discount_amount: self.discount_amount,
        };
        order.services.refuse_privacy_alone()?;
        let notes =
            orderctl_logicboxes::check_order(&order.domain, |name| order.services.of_domain(name))?;
        Ok((order, notes))
    }

    /// The order, after asking for what is missing.
    fn into_order(
        self,
        ctx: &Context,
        reseller: &Reseller,
        profile: &Profile,
    ) -> Result<ComboOrder> {
        let ask = &*ctx.ask;
        ask.require(&self.needed())?;
        let domain = match self.domain {
            Some(domain) => domain,
            None => ask.text("--domain", "Domain", None)?,
        };
        let customer_id =
            customer::resolve_id(ask, reseller, self.customer_id.as_ref(), "--customer-id")?;
        let read = || catalog_queries::plans(ctx, (reseller, profile), Some(customer_id), false);
        let listed = match (&self.bundle_id, self.months) {
            (None, _) => Some(read()?),
            // Any term can be typed where none is told.
            (Some(_), None) => read().ok(),
            (Some(_), Some(_)) => None,
        };
        let plans = listed.as_ref().map_or_else(Vec::new, |kept| kept.list.plans.clone());
        let bundle_id = match self.bundle_id {
            Some(named) => plan_id(ctx, (reseller, profile), Some(customer_id), &named)?,
            None => prompts::plan(ask, plans.clone())?,
        };
        let months = match self.months {
            Some(months) => months,
            None => {
                let plan = bundle_id.to_string();
                prompts::months(ask, &plans, Some(&plan), |term| term.price.as_ref())?
            }
        };
        let invoice_option = match self.invoice_option {
            _ if self.check_invoice => InvoiceOption::OnlyAdd,
            Some(option) => option,
            None => prompts::invoice_option(ask)?,
        };
        let services = self.services.into_services(ask, reseller, customer_id, bundle_id)?;
        if let Some(kept) = &listed {
            let refresh = format!("combo plans --customer-id {customer_id} --refresh");
            catalog_queries::note_age(ctx, kept, &refresh);
        }
        services.refuse_privacy_alone()?;
        // An order without the domain itself asks its registry for nothing.
        if services.has_domain() {
            let missing =
                orderctl_logicboxes::check_order(&domain, |name| services.of_domain(name))?;
            missing.iter().for_each(|it| ctx.out.warn(&hints::of_missing(it)));
            if let Some(contacts) = orderctl_logicboxes::contacts_of(&domain) {
                ctx.out.message(&contacts);
            }
        }
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
