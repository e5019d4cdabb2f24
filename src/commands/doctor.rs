use std::path::Path;

use clap::Args;
use jiff::SignedDuration;

use crate::app::context::Context;
use crate::app::paths;
use crate::code;
use crate::config::HAS_SANDBOX;
use crate::flows::checks::{self, Checks};
use crate::output::Report;
use orderctl_checkout::ledger::{Filter, Ledger, State};
use orderctl_core::error::{Error, Result};

/// A ledger that takes longer for a read than this slows every order down.
const SLOW_LEDGER: SignedDuration = SignedDuration::from_millis(500);

/// Check configuration, every profile, the ledger and folders.
///
/// One read is sent to each profile's provider. The exit code is 0 only if an order could go through
/// with every profile.
#[derive(Debug, Args)]
#[command(after_help = match HAS_SANDBOX {
    true => "Examples:\n  orderctl doctor\n  orderctl --sandbox doctor -o json",
    false => "Examples:\n  orderctl doctor\n  orderctl doctor -o json",
})]
pub struct Doctor {}

impl Doctor {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let mut checks = Checks::default();
        checks.ok("version", env!("CARGO_PKG_VERSION"));
        if let Err(error) = configuration(ctx, &mut checks) {
            checks.failed("configuration", error);
        }
        if let Err(error) = ledger(ctx, &mut checks) {
            checks.failed("ledger", error);
        }
        folders(&mut checks);
        profiles(ctx, &mut checks);
        checks.into_report(ctx)
    }
}

fn configuration(ctx: &Context, checks: &mut Checks) -> Result<()> {
    let path = ctx.config_path()?;
    let config = ctx.config()?;
    if path.exists() {
        let count = config.names().count();
        let profiles = if count == 1 { "profile" } else { "profiles" };
        checks
            .ok("configuration", format!("{}{}: {count} {profiles}", path.display(), mode(&path)));
    } else if ctx.globals.sandbox {
        checks.ok("configuration", format!("{}: none; the sandbox needs none", path.display()));
    } else {
        return Err(Error::config(format!("there is no {}", path.display()))
            .code(code::NO_PROFILE)
            .hint("orderctl profile init makes one"));
    }
    Ok(())
}

fn profiles(ctx: &Context, checks: &mut Checks) {
    if ctx.globals.sandbox {
        checks.begin(Some("sandbox"));
        for profile in [ctx.panel().map(|it| it.1), ctx.reseller().map(|it| it.1)] {
            match profile {
                Ok(profile) => checks::of_profile(ctx, &profile, checks),
                Err(error) => checks.failed("profile", error),
            }
        }
        return;
    }
    // A configuration that can't be read was told already.
    let Ok(config) = ctx.config() else { return };
    for name in config.names() {
        checks.begin(Some(name));
        checks::of_named(ctx, &config, name, checks);
    }
}

fn ledger(ctx: &Context, checks: &mut Checks) -> Result<()> {
    let place = match ctx.ledger_url()? {
        // Without user, password and options.
        Some(url) if url.contains("://") => url::Url::parse(&url)
            .ok()
            .and_then(|url| Some(format!("PostgreSQL, {}{}", url.host_str()?, url.path())))
            .unwrap_or_else(|| "PostgreSQL".to_owned()),
        Some(url) => url.strip_prefix("sqlite:").unwrap_or(&url).to_owned(),
        None => paths::ledger_file()?.display().to_string(),
    };
    let ledger = ctx.ledger()?;
    let asked = ctx.clock.now();
    let unsettled = unsettled(&*ledger)?;
    let lag = ctx.clock.now().duration_since(asked);
    let size = std::fs::metadata(&place).map_or_else(
        |_| String::new(),
        |file| format!(", {} KiB{}", file.len().div_ceil(1024), mode(Path::new(&place))),
    );
    checks.ok("ledger", format!("{place}{size}"));
    if lag > SLOW_LEDGER {
        checks.warning("ledger speed", format!("a read takes {} ms", lag.as_millis()), "");
    }
    if unsettled > 0 {
        checks.warning(
            "unsettled attempts",
            format!("{unsettled}: the outcome of these orders is not known"),
            "orderctl ledger reconcile --all",
        );
    } else {
        checks.ok("unsettled attempts", "none");
    }
    Ok(())
}

fn unsettled(ledger: &dyn Ledger) -> Result<usize> {
    let mut count = 0;
    for state in [State::Intended, State::Sent, State::Unknown] {
        let filter = Filter { state: Some(state), ..Filter::default() };
        ledger.list(&filter, &mut |_| {
            count += 1;
            Ok(())
        })?;
    }
    Ok(count)
}

fn folders(checks: &mut Checks) {
    let state = paths::ledger_file().ok().and_then(|file| Some(file.parent()?.to_owned()));
    for (check, folder) in [("state folder", state), ("cache folder", paths::cache())] {
        let Some(folder) = folder else { continue };
        match std::fs::metadata(&folder) {
            Ok(found) if found.permissions().readonly() => {
                let text = format!("{} can't be written", folder.display());
                checks.failed(check, Error::config(text));
            }
            Ok(_) => checks.ok(check, format!("{}{}", folder.display(), mode(&folder))),
            Err(_) => checks.ok(check, format!("{}: made when it is needed", folder.display())),
        }
    }
}

#[cfg(unix)]
fn mode(path: &Path) -> String {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::metadata(path).map_or_else(
        |_| String::new(),
        |it| format!(", mode {:03o}", it.permissions().mode() & 0o777),
    )
}

#[cfg(not(unix))]
fn mode(_path: &Path) -> String {
    String::new()
}
