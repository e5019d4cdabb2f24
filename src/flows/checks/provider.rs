//! Whether a profile's provider is reached and takes its login, and what it tells.

use jiff::SignedDuration;

use super::Checks;
use super::limits::limits;
use crate::app::clients;
use crate::app::context::Context;
use crate::config::{self, Access, Config, Profile, Provider};
use crate::flows::observed;
use crate::output::money_text;
use orderctl_billmanager::Generation;
use orderctl_core::Money;
use orderctl_core::error::{Code, Error, Kind, Result};

/// A clock that is further off than this is told: a second factor's codes hold for 30 seconds.
const MAX_CLOCK_OFFSET: SignedDuration = SignedDuration::from_secs(30);

/// Looks at the profile of this name; one read is sent to its provider.
pub fn of_named(ctx: &Context, config: &Config, name: &str, checks: &mut Checks) {
    checks.begin(Some(name));
    let provider = config.provider_of(name).ok_or_else(|| config::unknown(config, name));
    let profile = provider
        .and_then(|provider| config::resolve(config, provider, Some(name), &ctx.environment));
    match profile {
        Ok(profile) => {
            checks
                .ok("secret", format!("from {}", config::secret_sources(config, name).join(", ")));
            of_profile(ctx, &profile, checks);
        }
        Err(error) if error.kind() == Kind::Credentials => checks.failed("secret", error),
        Err(error) => checks.failed("profile", error),
    }
}

/// Looks at a profile whose secret was had.
pub fn of_profile(ctx: &Context, profile: &Profile, checks: &mut Checks) {
    let provider = profile.access.provider();
    checks.ok(
        "profile",
        format!("{}, {}, {}", provider.name(), profile.mode.name(), profile.access.account()),
    );
    let told = match provider {
        Provider::Billmanager => of_panel(ctx, profile, checks),
        Provider::Logicboxes => of_reseller(ctx, profile, checks),
    };
    let balance = told.unwrap_or_else(|error| {
        address(profile, &error, checks);
        checks.failed(subject_of(&error), error);
        None
    });
    limits(ctx, profile, balance.as_ref(), checks);
}

/// Whether something answered at the address, where the first read failed.
fn address(profile: &Profile, error: &Error, checks: &mut Checks) {
    let endpoint = clients::endpoint(profile);
    let is_reached = match (error.kind(), error.reason()) {
        // The authorities of this machine can't be read: nothing was sent.
        (Kind::Config, Some(Code::Tls)) => false,
        (_, reason) => !matches!(reason, Some(Code::Dns | Code::Connect | Code::Timeout)),
    };
    if is_reached {
        checks.ok("address", format!("{endpoint}, reached"));
    } else {
        checks.failed("address", Error::new(error.kind(), format!("{endpoint} was not reached")));
    }
}

/// What an error of the first read says about: the way there, or the login.
fn subject_of(error: &Error) -> &'static str {
    match (error.kind(), error.reason()) {
        (_, Some(Code::Tls)) => "certificate",
        (_, Some(Code::AddressNotListed)) => "address_list",
        (Kind::Credentials, _) => "login",
        (Kind::Unreachable | Kind::RateLimited, _) => "connection",
        _ => "account",
    }
}

/// What a panel tells; the balance, if it is an amount.
fn of_panel(ctx: &Context, profile: &Profile, checks: &mut Checks) -> Result<Option<Money>> {
    let panel = clients::panel(ctx, profile)?;
    let balance = panel.account_balance();
    if let Err(error) = &balance
        && (error.kind() != Kind::Refused || error.reason() == Some(&Code::Auth))
    {
        return balance.map(|told| told.balance);
    }
    connected(&clients::endpoint(profile), panel.clock_offset(), checks);
    checks.ok("login", "accepted");
    let amount = match balance {
        Ok(told) => {
            match &told.balance {
                Some(amount) => balance_of(ctx, profile, amount, checks),
                None => checks.ok("balance", told.text),
            }
            told.balance
        }
        Err(error) => {
            checks.warning("balance", error.message(), "");
            None
        }
    };
    let configured = panel.settings().cart;
    let pay_function = panel.settings().pay_function.clone();
    let mut cart = configured;
    match panel.with_its_cart() {
        Ok(panel) if asks_for_cart(profile) || panel.settings().cart == configured => {
            cart = panel.settings().cart;
            checks.ok("cart", format!("{cart:?}").to_lowercase());
        }
        Ok(panel) => {
            let there = format!("{:?}", panel.settings().cart).to_lowercase();
            let error = Error::config(format!(
                "the panel has the {there} cart, and the profile says otherwise"
            ))
            .hint(format!("set cart = \"{there}\" in the profile"));
            checks.failed("cart", error);
        }
        Err(error) => checks.failed("cart", error),
    }
    let untried = "only a payment shows whether the panel has it";
    if cart == Generation::Old {
        checks.ok("pay_function", "not used: an old cart is paid as an order");
    } else if pay_function == orderctl_billmanager::PAY_FUNCTION {
        checks.ok("pay_function", format!("{pay_function}, the usual one; {untried}"));
    } else {
        checks.warning("pay_function", format!("{pay_function}, by the profile; {untried}"), "");
    }
    Ok(amount)
}

fn asks_for_cart(profile: &Profile) -> bool {
    matches!(&profile.access, Access::Billmanager(access) if access.cart == config::CartChoice::Auto)
}

fn of_reseller(ctx: &Context, profile: &Profile, checks: &mut Checks) -> Result<Option<Money>> {
    let reseller = clients::reseller(ctx, profile)?;
    let balance = reseller.balance(None)?;
    connected(&clients::endpoint(profile), reseller.clock_offset(), checks);
    checks.ok("login", "accepted, and this machine's address is listed");
    balance_of(ctx, profile, &balance.balance, checks);
    Ok(Some(balance.balance))
}

fn balance_of(ctx: &Context, profile: &Profile, balance: &Money, checks: &mut Checks) {
    match (observed::balance(ctx, profile, balance), &profile.limits.low_balance) {
        (Some(true), Some(limit)) => {
            checks.warning(
                "balance",
                format!("{}, below low_balance {}", money_text(balance), money_text(limit)),
                "",
            );
        }
        _ => checks.ok("balance", money_text(balance)),
    }
}

fn connected(endpoint: &str, offset: Option<SignedDuration>, checks: &mut Checks) {
    checks.ok("address", format!("{endpoint}, reached"));
    checks.ok(
        "certificate",
        if endpoint.starts_with("https:") { "verified" } else { "none: plain HTTP on loopback" },
    );
    match offset {
        None => checks.warning("clock", "the provider does not tell its time", ""),
        Some(offset) if offset.abs() > MAX_CLOCK_OFFSET => checks.warning(
            "clock",
            format!("this machine's clock is {:#} off the provider's", offset.abs()),
            "set the clock: second-factor codes and limits by the day depend on it",
        ),
        Some(_) => checks.ok("clock", "agrees with the provider's"),
    }
}
