//! Which profiles a command reads that takes several.

use crate::app::context::Context;
use crate::config::{HAS_SANDBOX, Profile, Provider};
use orderctl_core::error::{Error, Result};

/// A profile that is to be read, or why it can't be.
#[derive(Debug)]
pub struct Chosen {
    /// Its name; none if there was no telling which is the provider's default.
    pub name: Option<String>,
    pub provider: Provider,
    /// The profile, complete with its secret.
    pub profile: Result<Profile>,
}

impl Chosen {
    fn new(ctx: &Context, provider: Provider, asked: Option<&str>) -> Self {
        let profile = ctx.one_profile(provider, asked);
        let found = profile.as_ref().ok().map(|profile| profile.name.clone());
        Self { name: found.or_else(|| asked.map(str::to_owned)), provider, profile }
    }
}

/// All profiles, those that were named, or the default ones of both providers; with `--sandbox`, both
/// sandboxes.
///
/// # Errors
/// Of kind config when the configuration can't be read, a named profile is not in it, or there is no
/// profile at all; of kind usage when profiles are named together with `--all-profiles`. What is wrong
/// with a single profile is in its [`Chosen`].
pub fn choose(ctx: &Context, all: bool) -> Result<Vec<Chosen>> {
    let both = [Provider::Billmanager, Provider::Logicboxes];
    if ctx.globals.sandbox {
        return Ok(both.map(|provider| Chosen::new(ctx, provider, None)).into());
    }
    let named = &ctx.globals.profiles;
    let by_variable = ctx.environment.get("ORDERCTL_PROFILE");
    if all && named.iter().any(|name| Some(name.as_str()) != by_variable) {
        return Err(Error::usage("--all-profiles and --profile can't be used together")
            .hint("leave one of them out"));
    }
    let config = ctx.config()?;
    let mut names: Vec<&str> =
        if all { config.names().collect() } else { named.iter().map(String::as_str).collect() };
    if names.is_empty() {
        let there = |provider| config.names().any(|it| config.provider_of(it) == Some(provider));
        let chosen: Vec<Chosen> = both
            .into_iter()
            .filter(|provider| there(*provider))
            .map(|provider| Chosen::new(ctx, provider, None))
            .collect();
        return match chosen.is_empty() {
            true => Err(crate::config::no_profile(
                &format!("no profile in {}", config.path.display()),
                HAS_SANDBOX,
            )),
            false => Ok(chosen),
        };
    }
    let mut once = std::collections::BTreeSet::new();
    names.retain(|name| once.insert(*name));
    names
        .into_iter()
        .map(|name| match config.provider_of(name) {
            Some(provider) => Ok(Chosen::new(ctx, provider, Some(name))),
            None => Err(crate::config::unknown(&config, name)),
        })
        .collect()
}
