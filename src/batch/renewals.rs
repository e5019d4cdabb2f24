//! The rows of a plan that no file has: renewals of what expires.

use std::time::Duration;

use super::clients::Clients;
use super::draft::Draft;
use super::order::Order;
use crate::app::context::Context;
use crate::config::Provider;
use crate::flows::expiring::{self, Expiring, Kind};
use crate::flows::observed;
use orderctl_billmanager::RenewOrder;
use orderctl_core::error::{Error, Result};
use orderctl_core::{Months, Period};
use orderctl_logicboxes::{InvoiceOption, RenewOrder as ComboRenewOrder};

/// What is renewed, and for how long.
pub struct Renewals {
    /// What ends within this time from now.
    pub within: Duration,
    /// All profiles instead of those that were named, or the default ones.
    pub all_profiles: bool,
    /// The period of each renewal; of a service otherwise the one that it was paid for.
    pub period: Option<Period>,
    /// The invoice option of combos.
    pub invoice_option: Option<InvoiceOption>,
}

impl Renewals {
    /// The rows. What the provider renews by itself is left to it.
    ///
    /// # Errors
    /// When a profile can't be read: what it has would be missing without a word.
    pub fn drafts(&self, ctx: &Context, clients: &Clients<'_>) -> Result<Vec<Draft>> {
        let chosen = expiring::choose(ctx, self.all_profiles)?;
        let gathered = expiring::gather(ctx, chosen, self.within);
        if let Some(failure) = gathered.failures.into_iter().next() {
            return Err(failure.error);
        }
        observed::expiring(ctx, &gathered.items, &gathered.profiles);
        let (by_itself, rest): (Vec<_>, Vec<_>) =
            gathered.items.into_iter().partition(|item| item.auto_renew == Some(true));
        if !by_itself.is_empty() {
            ctx.out.message(&format!(
                "Left out because the provider renews them automatically: {}",
                by_itself.len()
            ));
        }
        rest.into_iter().map(|item| self.draft(clients, item)).collect()
    }

    fn draft(&self, clients: &Clients<'_>, item: Expiring) -> Result<Draft> {
        let (provider, kind) = match item.kind {
            Kind::Service => (Provider::Billmanager, "service"),
            Kind::Combo => (Provider::Logicboxes, "combo"),
        };
        let mut missing = None;
        let order = match item.kind {
            Kind::Service => {
                let period = self.period.or(item.period).unwrap_or_else(|| {
                    missing = Some("the panel does not tell its period: use --period".to_owned());
                    Period::MONTH
                });
                let service_id = number(&item.id, &mut missing);
                let renewal = RenewOrder { service_id, period };
                Order::Renew { renewal, item_type: item.item_type }
            }
            Kind::Combo => {
                let months = self.period.and_then(|period| period.wire().to_string().parse().ok());
                let said = (months, self.invoice_option, item.auto_renew);
                if !matches!(said, (Some(_), Some(_), Some(_))) {
                    let why = "a combo is renewed with --period and --invoice-option, and only if the \
                               provider tells whether it renews automatically";
                    missing = Some(why.to_owned());
                }
                let renewal = ComboRenewOrder {
                    order_id: number(&item.id, &mut missing),
                    months: months
                        .map_or_else(|| "12".parse::<Months>(), Ok)
                        .map_err(|error| Error::usage(error.to_string()))?,
                    auto_renew: item.auto_renew.unwrap_or_default(),
                    invoice_option: self.invoice_option.unwrap_or(InvoiceOption::NoInvoice),
                    discount_amount: None,
                };
                Order::ComboRenew { renewal, bundle_id: None }
            }
        };
        Ok(Draft {
            name: format!("{kind}-{}", item.id),
            // It is known by its end, which is read again when it is planned.
            key: format!("expiring/{}/{kind}-{}", item.profile, item.id),
            client: clients.of(provider, Some(&item.profile))?,
            order,
            auto_renew: None,
            max_price: None,
            is_of_file: false,
            missing,
        })
    }
}

/// The number that an id is.
fn number(id: &str, missing: &mut Option<String>) -> u64 {
    id.parse().unwrap_or_else(|_| {
        *missing = Some(format!("its id '{id}' is not a number"));
        0
    })
}
