//! A refused order of a combo in the user's words: which customer or plan of it there is not.

use crate::app::catalog_queries;
use crate::app::context::Context;
use crate::config::Profile;
use crate::flows::named::{NoMatch, unknown};
use crate::flows::refusal::explained_by;
use crate::flows::select::MAX_CHOICES;
use crate::prompt::Choice;
use orderctl_core::error::{Code, Error, Kind, Result};
use orderctl_logicboxes::{ComboOrder, Plan, Reseller};

/// The refusal, said by the customer or the plan that there is not; what else was read for that may fail,
/// and then the refusal stands as it is.
pub fn explained(
    ctx: &Context,
    account: (&Reseller, &Profile),
    order: &ComboOrder,
    refusal: Error,
) -> Error {
    if !is_of_a_name(&refusal) {
        return refusal;
    }
    match unmatched(ctx, account, order) {
        Ok(Some(no_match)) => explained_by(no_match, refusal),
        Ok(None) | Err(_) => refusal,
    }
}

/// Whether customer or plan may be to blame. What has no price may not be there at all.
fn is_of_a_name(refusal: &Error) -> bool {
    let is_named = match refusal.reason() {
        Some(Code::PriceUnknown) => true,
        Some(Code::Other(code)) => code == "invalid_bundle_id",
        reason => is_no_customer(reason),
    };
    is_named && refusal.kind() != Kind::Unknown
}

fn is_no_customer(reason: Option<&Code>) -> bool {
    matches!(reason, Some(Code::InvalidCustomerId | Code::NoSuchCustomer | Code::NoSuchEntity))
}

fn unmatched(
    ctx: &Context,
    (reseller, profile): (&Reseller, &Profile),
    order: &ComboOrder,
) -> Result<Option<NoMatch>> {
    let (customer, plan) = (order.customer_id, order.bundle_id.to_string());
    match reseller.customer(&Ok(customer)) {
        Err(error) if error.kind() == Kind::Refused && is_no_customer(error.reason()) => {
            let (customers, _) = reseller.customers(&[], MAX_CHOICES)?;
            let customers = customers.into_iter();
            let customers: Vec<Choice> = customers
                .map(|it| Choice::new(it.customer_id, it.name.or(it.username).unwrap_or_default()))
                .collect();
            return Ok(Some(unknown("customer", &customer.to_string(), &customers)));
        }
        Ok(_) | Err(_) => {}
    }
    let plans = catalog_queries::plans(ctx, (reseller, profile), Some(customer), false)?.list.plans;
    // Without one that is known to be a combo plan, the list tells nothing.
    let is_there = plans.iter().any(|it| it.id == plan) || !plans.iter().any(Plan::is_combo);
    let sold = catalog_queries::orderable(plans).into_iter();
    let sold: Vec<Choice> = sold.map(|plan| Choice::new(plan.id, plan.name)).collect();
    Ok((!is_there).then(|| unknown("combo plan", &plan, &sold)))
}
