//! What a run observes by the way and others are told of: what ends soon, and a balance that is low. It is
//! written to the ledger, once for each end and each time that a balance falls below the limit.

use std::sync::atomic::Ordering;
use std::time::Duration;

use serde_json::{Value, json};

use super::expiring::{Expiring, Kind};
use crate::app::clients;
use crate::app::context::Context;
use crate::config::{Access, Profile};
use orderctl_billmanager::AuthMode;
use orderctl_checkout::ledger::{NoticeKind, Observation};
use orderctl_core::error::{Error, Result};
use orderctl_core::{Money, TimeLimits};

/// How long an answer is waited for after an order, only to learn the balance.
const BALANCE_TIMEOUT: Duration = Duration::from_secs(5);

/// Tells of what ends soon at these profiles.
pub fn expiring(ctx: &Context, items: &[Expiring], profiles: &[Profile]) {
    let observation = |item: &Expiring| {
        let profile = profiles.iter().find(|profile| profile.name == item.profile)?;
        let (name, kind) = match item.kind {
            Kind::Service => ("service_id", "service"),
            Kind::Combo => ("order_id", "combo"),
        };
        let mut about = of_account(profile);
        about["kind"] = json!(item.kind);
        about[name] = json!(item.id);
        about["name"] = json!(item.name);
        about["expires"] = json!(item.expires);
        about["days_left"] = json!(item.days_left);
        about["auto_renew"] = json!(item.auto_renew);
        about["price"] = json!(item.price);
        about["renew"] = json!(item.renew);
        Some(Observation {
            kind: NoticeKind::Expiring,
            subject: format!("{}/{kind}/{}", account(ctx, profile), item.id),
            state: Some(item.expires.to_string()),
            about,
        })
    };
    write(ctx, NoticeKind::Expiring, || items.iter().filter_map(observation).collect());
}

/// Compares the balance of a profile's account with its limit, and tells of one that is below. True if
/// it is; nothing where the profile has no such limit or the two can't be compared.
pub fn balance(ctx: &Context, profile: &Profile, balance: &Money) -> Option<bool> {
    let limit = profile.limits.low_balance.as_ref()?;
    let Some(is_low) = limit.exceeds(balance) else {
        ctx.out.warn(&format!(
            "the balance of profile '{}' is {balance}, which can't be compared with its low_balance \
             {limit}: write that in {}",
            profile.name,
            balance.currency()
        ));
        return None;
    };
    write(ctx, NoticeKind::LowBalance, || {
        let mut about = of_account(profile);
        about["balance"] = json!(balance);
        about["low_balance"] = json!(limit);
        vec![Observation {
            kind: NoticeKind::LowBalance,
            subject: account(ctx, profile),
            state: is_low.then(|| "low".to_owned()),
            about,
        }]
    });
    Some(is_low)
}

/// Reads the balances that this run of a charging command may have lowered, where somebody wants to be
/// told.
///
/// # Errors
/// When one could not be read.
pub fn balances_after_order(ctx: &Context) -> Result<()> {
    if !is_told(ctx, NoticeKind::LowBalance) {
        return Ok(());
    }
    for mut profile in ctx.profiles_with_low_balance() {
        profile.time_limits = TimeLimits::from(BALANCE_TIMEOUT);
        let told = match &profile.access {
            // Each login of such a profile may need a code that a person has to type.
            Access::Billmanager(access) if access.auth == AuthMode::Session => None,
            Access::Billmanager(_) => clients::panel(ctx, &profile)?.account_balance()?.balance,
            Access::Logicboxes(_) => Some(clients::reseller(ctx, &profile)?.balance(None)?.balance),
        };
        if let Some(told) = told {
            balance(ctx, &profile, &told);
        }
    }
    Ok(())
}

fn is_told(ctx: &Context, kind: NoticeKind) -> bool {
    let Ok(config) = ctx.config() else { return false };
    config.subscriptions().iter().any(|it| it.kinds.contains(&kind))
}

/// Writes what was observed to the ledger, if somebody is to be told of it. That this fails is a warning:
/// what the command was run for is there.
fn write(ctx: &Context, kind: NoticeKind, observations: impl FnOnce() -> Vec<Observation>) {
    if ctx.globals.dry_run || !is_told(ctx, kind) {
        return;
    }
    let observed = ctx.ledger().and_then(|ledger| {
        ctx.has_observed.store(true, Ordering::Relaxed);
        ledger.observe(&observations(), ctx.clock.now())
    });
    if let Err(error) = observed {
        let error: Error = error;
        ctx.out.warn(&format!("{} can't be told: {error}", kind.name()));
    }
}

/// The account of a profile, the same one under any profile's name.
fn account(ctx: &Context, profile: &Profile) -> String {
    format!("{}/{}", ctx.endpoint(profile), profile.access.account())
}

fn of_account(profile: &Profile) -> Value {
    json!({
        "profile": profile.name,
        "provider": profile.access.provider().name(),
        "account": profile.access.account(),
        "mode": profile.mode,
    })
}
