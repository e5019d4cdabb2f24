use std::path::Path;

use clap::Args;

use crate::app::context::Context;
use crate::app::paths;
use crate::code;
use crate::config::HAS_SANDBOX;
use crate::flows::checks::{self, Checks, mode};
use crate::output::Report;
use orderctl_core::error::{Code, Error, Result};
use orderctl_core::ownership;

/// Check configuration, every profile, the ledger and folders.
///
/// One read is sent to the provider of each profile, or of those that --profile names. The exit code is 0
/// only if an order could go through with each of them.
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
        checks::of_ledger(ctx, &mut checks);
        folders(ctx, &mut checks);
        profiles(ctx, &mut checks)?;
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
            .hint("set up an account with: orderctl profile init"));
    }
    Ok(())
}

/// The profiles that were named, else all.
fn profiles(ctx: &Context, checks: &mut Checks) -> Result<()> {
    if ctx.globals.sandbox {
        checks.begin(Some("sandbox"));
        for profile in [ctx.panel().map(|it| it.1), ctx.reseller().map(|it| it.1)] {
            match profile {
                Ok(profile) => checks::of_profile(ctx, &profile, checks),
                Err(error) => checks.failed("profile", error),
            }
        }
        return Ok(());
    }
    // A configuration that can't be read was told already.
    let Ok(config) = ctx.config() else { return Ok(()) };
    let named = &ctx.globals.profiles;
    let names: Vec<&str> = match named.is_empty() {
        true => config.names().collect(),
        false => named.iter().map(String::as_str).collect(),
    };
    names.iter().try_for_each(|name| ctx.check_expected(name))?;
    for name in names {
        checks::of_named(ctx, &config, name, checks);
    }
    Ok(())
}

/// The folders of this program; that of the state is not needed where the ledger is elsewhere.
fn folders(ctx: &Context, checks: &mut Checks) {
    let is_used = ctx.ledger_url().is_ok_and(|url| url.is_none());
    if is_used && let Ok(file) = paths::ledger_file() {
        match folder(&file) {
            Ok(told) => checks.ok("state_folder", told),
            Err(error) => checks.failed("state_folder", error),
        }
    }
    if let Some(cache) = paths::cache() {
        match folder(&cache.join("list")) {
            Ok(told) => checks.ok("cache_folder", told),
            Err(error) => {
                let told = format!("{}: lists are read anew each time", error.message());
                checks.warning("cache_folder", told, &error.hints().join("; "));
            }
        }
    }
}

/// Where this file's folder is, if the file could be written there.
fn folder(file: &Path) -> Result<String> {
    let folder = file.parent().unwrap_or(file);
    let place = folder.display();
    let unusable = |why: String| Error::config(format!("{place} {why}")).code(Code::Unreadable);
    ownership::check_in_place(file)?;
    if folder.exists() && !folder.is_dir() {
        return Err(unusable("is not a folder".to_owned()).hint(format!("move {place} away")));
    }
    // A file without a name, where the first missing thing would be made.
    let there = folder.ancestors().find(|folder| folder.symlink_metadata().is_ok());
    tempfile::tempfile_in(there.unwrap_or(folder)).map_err(|error| {
        unusable(format!("can't be written: {error}")).hint("check the rights of the folder")
    })?;
    Ok(match folder.exists() {
        true => format!("{place}{}", mode(folder)),
        false => format!("{place}: made when it is needed"),
    })
}
