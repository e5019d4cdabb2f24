//! What is sold, from the cache while that is young, else from the provider.
//!
//! For lists, questions and completions alone: a price that is charged comes from the provider.

use std::cell::OnceCell;

use crate::app::cache::{Cached, ago};
use crate::app::context::Context;
use crate::config::Profile;
use orderctl_billmanager::{Catalog, Choice, Offers, Panel, Tariff};
use orderctl_core::error::{Code, Error, Kind, Result};
use orderctl_logicboxes::{Plan, Plans, Reseller};

/// The list of a panel's tariffs in the cache.
pub const TARIFFS: &str = "tariffs";

/// The list of a reseller's plans in the cache, with the general prices or a customer's.
pub fn plans_list(customer_id: Option<u64>) -> String {
    customer_id.map_or_else(|| "plans".to_owned(), |id| format!("plans-{id}"))
}

/// What a panel sells of one product type or of all, in one data center or in all.
///
/// # Errors
/// As [`Panel::catalog`].
pub fn offers(
    ctx: &Context,
    (panel, profile): (&Panel, &Profile),
    (item_type, datacenter): (Option<&str>, Option<u64>),
    refresh: bool,
) -> Result<Cached<Offers>> {
    let cache = ctx.cache(profile, TARIFFS);
    let now = ctx.clock.now();
    // A type that the menu does not show may be sold all the same.
    let has_it = |catalog: &Catalog| {
        item_type.is_none_or(|item_type| catalog.data_centers(item_type).is_some())
    };
    let kept = (!refresh).then(|| cache.fresh::<Catalog>(now)).flatten();
    if let Some(kept) = kept.filter(|kept| has_it(&kept.list)) {
        return Ok(kept.map(|catalog| catalog.offers(item_type, datacenter)));
    }
    let catalog = panel.catalog(item_type, datacenter)?;
    let read = catalog.offers(item_type, datacenter);
    let whole = item_type.is_none() && datacenter.is_none();
    let other = |kept: Cached<Catalog>| kept.list.offers(item_type, datacenter) != read;
    if whole && !catalog.is_empty() {
        cache.store(&catalog, now);
    } else if cache.read_stale(now).is_some_and(other) {
        cache.clear();
    }
    Ok(Cached::just_read(read, now))
}

/// Says how old the answers are that a question offers, if they come from an earlier run.
pub fn note_age<T>(ctx: &Context, kept: &Cached<T>, refresh: &str) {
    if let Some(age) = kept.age {
        let (age, refresh) = (ago(age), ctx.command_hint(refresh));
        ctx.out.message(&format!(
            "Price list cached {age}; use {refresh} to update it. The current price is requested \
             before an order."
        ));
    }
}

/// The plans that a reseller can order, with the general prices or a customer's.
///
/// # Errors
/// As [`Reseller::priced_plans`].
pub fn plans(
    ctx: &Context,
    (reseller, profile): (&Reseller, &Profile),
    customer_id: Option<u64>,
    refresh: bool,
) -> Result<Cached<Plans>> {
    let cache = ctx.cache(profile, &plans_list(customer_id));
    let now = ctx.clock.now();
    if let Some(kept) = (!refresh).then(|| cache.fresh(now)).flatten() {
        return Ok(kept);
    }
    let plans = reseller.priced_plans(customer_id)?;
    if plans.is_whole() {
        cache.store(&plans, now);
    }
    Ok(Cached::just_read(plans, now))
}

/// The plans that a combo order can be for. What does not look like a combo plan is one only where
/// nothing does.
pub fn orderable(mut plans: Vec<Plan>) -> Vec<Plan> {
    plans.retain(|plan| plan.active);
    if plans.iter().any(Plan::is_combo) {
        plans.retain(Plan::is_combo);
    }
    plans
}

/// What a panel sells, for questions: each is answered from the cache, or by one call to the panel.
pub struct CatalogQueries<'a> {
    ctx: &'a Context,
    panel: &'a Panel,
    profile: &'a Profile,
    kept: OnceCell<Option<Cached<Catalog>>>,
}

impl<'a> CatalogQueries<'a> {
    /// Nothing is read before the first question.
    pub fn new(ctx: &'a Context, panel: &'a Panel, profile: &'a Profile) -> Self {
        Self { ctx, panel, profile, kept: OnceCell::new() }
    }

    /// The product types of the panel's menu; none where it may not be read.
    pub fn item_types(&self) -> Result<Vec<String>> {
        match self.kept() {
            Some(catalog) => Ok(catalog.item_types()),
            None => match self.panel.item_types() {
                Err(error) if error.kind() == Kind::Refused => Ok(Vec::new()),
                types => types,
            },
        }
    }

    /// The data centers of a product type.
    pub fn data_centers(&self, item_type: &str) -> Result<Vec<Choice>> {
        match self.kept().and_then(|catalog| catalog.data_centers(item_type)) {
            Some(centers) => Ok(centers.to_vec()),
            None => self.panel.data_centers(item_type),
        }
    }

    /// The tariffs of a product type in a data center.
    pub fn tariffs(&self, item_type: &str, datacenter: Option<u64>) -> Result<Vec<Tariff>> {
        let kept = self.kept().and_then(|catalog| catalog.tariffs(item_type, datacenter));
        let tariffs = match kept {
            Some(tariffs) => tariffs.to_vec(),
            None => self.panel.tariffs(item_type, datacenter)?,
        };
        if tariffs.is_empty() {
            let error = format!("the panel sells no {item_type} here");
            return Err(Error::new(Kind::Refused, error).code(Code::NoTariffs));
        }
        Ok(tariffs)
    }

    /// Says how old the answers are that the questions will offer; before the first of them.
    pub fn note_age(&self) {
        if let Some(kept) = self.cached() {
            note_age(self.ctx, kept, "tariff list --refresh");
        }
    }

    fn kept(&self) -> Option<&Catalog> {
        self.cached().map(|kept| &kept.list)
    }

    fn cached(&self) -> Option<&Cached<Catalog>> {
        let open = || self.ctx.cache(self.profile, TARIFFS).fresh(self.ctx.clock.now());
        self.kept.get_or_init(open).as_ref()
    }
}
