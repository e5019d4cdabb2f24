//! Whether a profile can order: what `profile check`, `profile init` and `doctor` look at.

use jiff::SignedDuration;
use serde::Serialize;
use serde_json::json;

use crate::app::clients;
use crate::app::context::Context;
use crate::config::{self, Access, Config, Mode, Profile, Provider};
use crate::flows::observed;
use crate::output::{Cell, ErrorSummary, Output, Report, Table, hints};
use orderctl_checkout::guard::Charges;
use orderctl_core::Money;
use orderctl_core::error::{Code, Error, Kind, Result};

/// A clock that is further off than this is told: a second factor's codes hold for 30 seconds.
const MAX_CLOCK_OFFSET: SignedDuration = SignedDuration::from_secs(30);

/// How one check ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Nothing is wrong.
    Ok,
    /// An order could go through; something should be known all the same.
    Warning,
    /// No order could go through.
    Failed,
}

impl Status {
    const fn word(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Warning => "warning",
            Self::Failed => "failed",
        }
    }
}

/// One thing that was looked at.
#[derive(Debug, Serialize)]
struct Check {
    /// The profile, for what belongs to one.
    profile: Option<String>,
    check: &'static str,
    status: Status,
    detail: String,
    hints: Vec<String>,
    /// Why no order could go through.
    error: Option<ErrorSummary>,
}

/// What was looked at, in order.
#[derive(Debug, Default)]
pub struct Checks {
    rows: Vec<Check>,
    profile: Option<String>,
    first_error: Option<Error>,
}

impl Checks {
    /// Says that what follows is about this profile.
    pub fn begin(&mut self, profile: Option<&str>) {
        self.profile = profile.map(str::to_owned);
    }

    /// True if an order could go through.
    pub fn passed(&self) -> bool {
        self.first_error.is_none()
    }

    /// Adds something that is as it should be.
    pub fn ok(&mut self, check: &'static str, detail: impl Into<String>) {
        self.add(check, Status::Ok, detail.into(), Vec::new());
    }

    /// Adds something that hinders no order, and should be known.
    pub fn warning(&mut self, check: &'static str, detail: impl Into<String>, hint: &str) {
        let hints = (!hint.is_empty()).then(|| hint.to_owned());
        self.add(check, Status::Warning, detail.into(), hints.into_iter().collect());
    }

    /// Adds something for which no order could go through.
    pub fn failed(&mut self, check: &'static str, error: Error) {
        let mut detail = error.message().to_owned();
        for cause in error.causes() {
            detail = format!("{detail}: {cause}");
        }
        self.add(check, Status::Failed, detail, hints::of(&error));
        if let Some(row) = self.rows.last_mut() {
            row.error = Some(ErrorSummary::of(&error, &[]));
        }
        self.first_error.get_or_insert(error);
    }

    /// Tells a person what was looked at.
    pub fn tell(&self, out: &Output) {
        for row in &self.rows {
            out.message(&format!("{:<8} {}: {}", row.status.word(), row.check, row.detail));
        }
    }

    /// The first failure, unless it is the profile's own will that nothing is charged.
    pub fn into_error(self) -> Option<Error> {
        self.first_error.filter(|error| error.kind() != Kind::Guard)
    }

    fn add(&mut self, check: &'static str, status: Status, detail: String, hints: Vec<String>) {
        let profile = self.profile.clone();
        self.rows.push(Check { profile, check, status, detail, hints, error: None });
    }

    /// The checks as the result of a command; its exit code is that of the first one that failed.
    ///
    /// # Errors
    /// Of kind internal.
    pub fn into_report(mut self, ctx: &Context) -> Result<Report> {
        let program = ctx.globals.invocation();
        for error in self.rows.iter_mut().filter_map(|row| row.error.as_mut()) {
            error.step = error.step.clone().behind(&program);
        }
        let mut table = Table::list(["check", "status", "detail"]);
        for row in &self.rows {
            let check = match &row.profile {
                Some(profile) => format!("{profile}: {}", row.check),
                None => row.check.to_owned(),
            };
            table.row([
                Cell::fixed(check),
                Cell::state(row.status.word()),
                Cell::prose(&row.detail),
            ]);
        }
        let mut notes: Vec<String> = Vec::new();
        for hint in self.rows.iter().flat_map(|row| &row.hints) {
            if !notes.contains(hint) {
                notes.push(hint.clone());
            }
        }
        let passed = self.passed();
        let failed = self.first_error.as_ref().map(Error::kind);
        let mut report = Report::new(json!({"ok": passed, "checks": self.rows}), table)?;
        report.failed = failed;
        Ok(notes.into_iter().fold(report, Report::note))
    }
}

/// Looks at the profile of this name; one read is sent to its provider.
pub fn of_named(ctx: &Context, config: &Config, name: &str, checks: &mut Checks) {
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
    checks.ok("address", clients::endpoint(profile));
    let reached = match provider {
        Provider::Billmanager => of_panel(ctx, profile, checks),
        Provider::Logicboxes => of_reseller(ctx, profile, checks),
    };
    if let Err(error) = reached {
        checks.failed(subject_of(&error), error);
    }
    limits(profile, checks);
}

/// What an error of the first read says about: the way there, or the login.
fn subject_of(error: &Error) -> &'static str {
    match (error.kind(), error.reason()) {
        (_, Some(Code::Tls)) => "certificate",
        (_, Some(Code::AddressNotListed)) => "address list",
        (Kind::Credentials, _) => "login",
        (Kind::Unreachable | Kind::RateLimited, _) => "connection",
        _ => "account",
    }
}

fn of_panel(ctx: &Context, profile: &Profile, checks: &mut Checks) -> Result<()> {
    let panel = clients::panel(ctx, profile)?;
    let balance = panel.account_balance();
    if let Err(error) = &balance
        && (error.kind() != Kind::Refused || error.reason() == Some(&Code::Auth))
    {
        return balance.map(drop);
    }
    connected(&clients::endpoint(profile), panel.clock_offset(), checks);
    checks.ok("login", "accepted");
    match balance {
        Ok(told) => match &told.balance {
            Some(amount) => balance_of(ctx, profile, amount, checks),
            None => checks.ok("balance", told.text),
        },
        Err(error) => checks.warning("balance", error.message(), ""),
    }
    let configured = panel.settings().cart;
    let pay_function = panel.settings().pay_function.clone();
    match panel.with_its_cart() {
        Ok(panel) if asks_for_cart(profile) || panel.settings().cart == configured => {
            checks.ok("cart", format!("{:?}", panel.settings().cart).to_lowercase());
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
    if pay_function == orderctl_billmanager::PAY_FUNCTION {
        checks.ok("pay function", pay_function);
    } else {
        checks.warning(
            "pay function",
            format!("{pay_function}: only a payment shows whether the panel has it"),
            "",
        );
    }
    Ok(())
}

fn asks_for_cart(profile: &Profile) -> bool {
    matches!(&profile.access, Access::Billmanager(access) if access.cart == config::CartChoice::Auto)
}

fn of_reseller(ctx: &Context, profile: &Profile, checks: &mut Checks) -> Result<()> {
    let reseller = clients::reseller(ctx, profile)?;
    let balance = reseller.balance(None)?;
    connected(&clients::endpoint(profile), reseller.clock_offset(), checks);
    checks.ok("login", "accepted, and this machine's address is listed");
    balance_of(ctx, profile, &balance.balance, checks);
    Ok(())
}

fn balance_of(ctx: &Context, profile: &Profile, balance: &Money, checks: &mut Checks) {
    match (observed::balance(ctx, profile, balance), &profile.limits.low_balance) {
        (Some(true), Some(limit)) => {
            checks.warning("balance", format!("{balance}, below low_balance {limit}"), "");
        }
        _ => checks.ok("balance", balance.to_string()),
    }
}

fn connected(endpoint: &str, offset: Option<SignedDuration>, checks: &mut Checks) {
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

fn limits(profile: &Profile, checks: &mut Checks) {
    let limits = &profile.limits;
    if limits.charges == Charges::Deny {
        checks.failed("limits", orderctl_checkout::guard::denied(&profile.name));
        return;
    }
    let told = [
        limits.max_price.as_ref().map(|it| format!("{it} an order")),
        limits.max_spend.as_ref().map(|it| format!("{it} in 24 hours")),
        limits.max_spend_30d.as_ref().map(|it| format!("{it} in 30 days")),
    ];
    let told: Vec<String> = told.into_iter().flatten().collect();
    if profile.mode == Mode::Sandbox {
        checks.ok("limits", "none: nothing costs money here");
    } else if told.is_empty() {
        checks.warning(
            "limits",
            "no price limit and no spending limit",
            "set max_price and max_spend in the profile's limits",
        );
    } else {
        checks.ok("limits", told.join(", "));
    }
}
