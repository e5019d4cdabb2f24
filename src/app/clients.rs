//! From a profile to a client of its provider.

use std::sync::Arc;

use crate::app::context::Context;
use crate::config::{Access, CartChoice, Logicboxes, Mode, Profile};
use orderctl_billmanager::{Generation, Panel};
use orderctl_core::Secret;
use orderctl_core::error::{Code, Error, Kind, Result};
use orderctl_core::http::Http;
use orderctl_logicboxes::Reseller;

/// The panel of a profile.
pub fn panel(ctx: &Context, profile: &Profile) -> Result<Panel> {
    let Access::Billmanager(access) = &profile.access else {
        return Err(Error::internal("a profile of another provider was chosen"));
    };
    let mut settings =
        orderctl_billmanager::Settings::new(&access.url, &access.username, access.password.clone());
    settings.auth = access.auth;
    settings.act_as.clone_from(&access.act_as);
    if let Some(function) = &access.pay_function {
        settings.pay_function.clone_from(function);
    }
    if let Some(tag) = &access.tag {
        settings.tag = (!tag.is_empty()).then(|| tag.clone());
    }
    settings.quick_order_types.extend(access.quick_order_types.iter().cloned());
    // Not told yet is as the new one: what needs to know goes by way of Context::shop.
    settings.cart = match access.cart {
        CartChoice::Known(cart) => cart,
        CartChoice::Auto => Generation::default(),
    };
    settings.currency.clone_from(&profile.currency);
    settings.second_factor = Some(second_factor(ctx));
    Ok(Panel::new(settings, http(ctx, profile)))
}

/// The reseller account of a profile.
pub fn reseller(ctx: &Context, profile: &Profile) -> Result<Reseller> {
    let Access::Logicboxes(access) = &profile.access else {
        return Err(Error::internal("a profile of another provider was chosen"));
    };
    let settings = orderctl_logicboxes::Settings {
        url: reseller_url(access, profile.mode),
        auth_userid: access.auth_userid.clone(),
        api_key: access.api_key.clone(),
        format: access.format,
        renew_term: access.renew_term,
        tax: access.tax,
    };
    let reseller = Reseller::new(settings, http(ctx, profile), ctx.clock.clone());
    Ok(reseller.in_currency(profile.currency.clone()))
}

/// The address that tells a provider from another of its kind. The sandbox has another one in each
/// run, and is the same one all the time.
pub fn endpoint(profile: &Profile) -> String {
    match &profile.access {
        _ if profile.mode == Mode::Sandbox => Mode::Sandbox.name().to_owned(),
        Access::Billmanager(access) => orderctl_billmanager::panel_url(&access.url),
        Access::Logicboxes(access) => reseller_url(access, profile.mode),
    }
}

fn reseller_url(access: &Logicboxes, mode: Mode) -> String {
    match (&access.url, mode) {
        (Some(url), _) => orderctl_logicboxes::api_url(url),
        (None, Mode::Live) => orderctl_logicboxes::LIVE_URL.to_owned(),
        (None, _) => orderctl_logicboxes::TEST_URL.to_owned(),
    }
}

fn http(ctx: &Context, profile: &Profile) -> Http {
    let http = Http::new(ctx.time_limits(profile), ctx.clock.clone())
        .with_redactor(ctx.redactor.clone())
        .with_observer(ctx.out.observer());
    match ctx.throttle(profile) {
        Some(throttle) => http.with_throttle(throttle),
        None => http,
    }
}

/// The code of the second factor: from the environment, else from a person.
fn second_factor(ctx: &Context) -> orderctl_billmanager::SecondFactor {
    let code = ctx.environment.get("ORDERCTL_TOTP").map(Secret::new);
    let ask = ctx.ask.clone();
    Arc::new(move || match &code {
        Some(code) => Ok(code.clone()),
        None if ask.is_possible() => ask.secret("Second-factor code"),
        None => Err(Error::new(Kind::Credentials, "the panel requires a second-factor code")
            .code(Code::SecondFactor)
            .hint("set ORDERCTL_TOTP to the code, or run on a terminal")),
    })
}
