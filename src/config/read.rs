//! From the text of the configuration file to its values, and errors that say where and what.

use std::borrow::Cow;
use std::ops::Range;
use std::path::Path;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::Provider;
use super::file::{Broken, Config, Entry, Written, check_name, nearest};
use super::key::{Key, PROFILE, Section};
use super::keys::{AccessKeys, LimitsKeys, NotifyKeys, ProfileKeys, keys};
use super::value::{Shape, Value as _, Wrong};
use crate::code;
use orderctl_core::MASK;
use orderctl_core::error::{Code, Error, Result};

/// The section within a profile.
const LIMITS: &str = "limits";

/// Reads the text of a configuration file.
pub(super) fn read(text: &str, path: &Path) -> Result<Config> {
    let source = Source { text, path };
    // The library's whole report quotes the line, which may hold a secret; its message does not.
    let root = DeTable::parse(text).map_err(|error| {
        source.error(error.span(), error.message().lines().next().unwrap_or_default())
    })?;
    let mut config = Config { path: path.to_owned(), ..Config::default() };
    for (name, value) in in_order(root.get_ref()) {
        match name.get_ref().as_ref() {
            "defaults" => drop(source.fill(&mut config.defaults, value)?),
            "ledger" => drop(source.fill(&mut config.ledger, value)?),
            "profile" => {
                for (name, value) in in_order(source.table(value)?) {
                    let key = name.get_ref().to_string();
                    match source.named(name).and_then(|()| source.profile(name, value)) {
                        Ok(entry) => drop(config.profile.insert(key, entry)),
                        Err(error) => drop(config.broken.insert(key, broken(value, &error))),
                    }
                }
            }
            "alias" => {
                for (name, value) in in_order(source.table(value)?) {
                    let key = name.get_ref().as_ref();
                    let words = String::read(value.get_ref())
                        .map_err(|wrong| source.wrong(&format!("alias.{key}"), value, wrong))?;
                    config.alias.insert(key.to_owned(), words);
                }
            }
            "notify" => config.notify = source.notify(value)?,
            _ => {
                let known = ["defaults", "ledger", "notify", "profile", "alias"];
                return Err(source.unknown(name, &known));
            }
        }
    }
    Ok(config)
}

/// What is known of a profile with a mistake in it.
fn broken(value: &SpannedValue, error: &Error) -> Broken {
    let table = value.get_ref().as_table();
    let entries = || table.into_iter().flat_map(DeTable::iter);
    let provider = entries().find(|(name, _)| name.get_ref() == "provider");
    let provider = provider.and_then(|(_, value)| Provider::read(value.get_ref()).ok());
    // A misspelt key may be that of a secret.
    let is_harmless = |name: &str| {
        name == LIMITS || keys().any(|key| key.name == name && key.shape() != Shape::Secret)
    };
    let may_hold_a_secret = entries().any(|(name, _)| !is_harmless(name.get_ref()));
    Broken::new(provider, may_hold_a_secret, error)
}

type SpannedName<'t> = Spanned<Cow<'t, str>>;
type SpannedValue<'t> = Spanned<DeValue<'t>>;

/// The keys of a table in the order of the file.
fn in_order<'a, 't>(table: &'a DeTable<'t>) -> Vec<(&'a SpannedName<'t>, &'a SpannedValue<'t>)> {
    let mut entries: Vec<_> = table.iter().collect();
    entries.sort_by_key(|(name, _)| name.span().start);
    entries
}

/// The text that is read, for what is said about it.
struct Source<'a> {
    text: &'a str,
    path: &'a Path,
}

impl Source<'_> {
    /// Reads a section whose keys are all its own.
    fn fill(&self, section: &mut dyn Section, value: &SpannedValue) -> Result<Written> {
        let mut written = Written::new();
        for (name, value) in in_order(self.table(value)?) {
            match find(section, name) {
                Some(key) => written.push(self.set(section, key, value)?),
                None => {
                    let known: Vec<&str> = section.keys().iter().map(|key| key.name).collect();
                    return Err(self.unknown(name, &known));
                }
            }
        }
        Ok(written)
    }

    /// Reads the receivers: each has one way to be told, and a signature where that is an address.
    fn notify(&self, value: &SpannedValue) -> Result<Vec<NotifyKeys>> {
        let list = value.get_ref().as_array();
        let list = list.ok_or_else(|| {
            self.error(Some(value.span()), "notify: expected [[notify]], in two brackets")
        })?;
        let receiver = |value: &SpannedValue| {
            let mut keys = NotifyKeys::default();
            self.fill(&mut keys, value)?;
            let is_signed = keys.secret.is_some() || keys.secret_env.is_some();
            let wrong = match (&keys.on, &keys.command, &keys.url) {
                (None, ..) => "notify has no on, such as on = [\"unknown\"]",
                (_, None, None) => "notify has neither command nor url",
                (_, Some(_), Some(_)) => "notify has both command and url: write two",
                (_, None, Some(_)) if !is_signed => "notify has a url and no secret_env or secret",
                (_, Some(_), None) if is_signed => {
                    "notify has a secret and no url that it signs for"
                }
                _ => return Ok(keys),
            };
            Err(self.error(Some(value.span()), wrong).code(code::INCOMPLETE))
        };
        list.iter().map(receiver).collect()
    }

    /// Refuses a profile whose name can't be told from something else.
    fn named(&self, name: &SpannedName) -> Result<()> {
        check_name(name.get_ref()).map_err(|why| {
            self.error(Some(name.span()), &format!("profile {:?}: {why}", name.get_ref()))
        })
    }

    /// Reads a profile: the keys that every profile has, those of its provider, and its limits.
    fn profile(&self, profile: &SpannedName, value: &SpannedValue) -> Result<Entry> {
        let table = self.table(value)?;
        let provider = self.provider(profile, table)?;
        let mut access = AccessKeys::of(provider);
        let (mut common, mut limits) = (ProfileKeys::default(), LimitsKeys::default());
        let mut written = Written::new();
        for (name, value) in in_order(table) {
            if let Some(key) = find(&common, name) {
                written.push(self.set(&mut common, key, value)?);
            } else if let Some(key) = find(access.section(), name) {
                written.push(self.set(access.section(), key, value)?);
            } else if name.get_ref() == LIMITS {
                written.extend(self.fill(&mut limits, value)?);
            } else {
                return Err(self.not_of(provider, profile, name));
            }
        }
        Ok(Entry { common, access, limits, written })
    }

    fn provider(&self, profile: &SpannedName, table: &DeTable) -> Result<Provider> {
        if let Some((_, value)) = table.iter().find(|(name, _)| name.get_ref() == "provider") {
            return Provider::read(value.get_ref())
                .map_err(|wrong| self.wrong("provider", value, wrong));
        }
        // It may be there, misspelt.
        let known = names_in_profile(|_| true);
        match in_order(table).iter().find(|(name, _)| !known.contains(&name.get_ref().as_ref())) {
            Some((name, _)) => Err(self.unknown(name, &known)),
            None => Err(self
                .error(
                    Some(profile.span()),
                    &format!("profile '{}' has no provider", profile.get_ref()),
                )
                .hint("write provider = \"billmanager\" or provider = \"logicboxes\"")),
        }
    }

    /// A key of the other provider is a mistake that would otherwise go unseen.
    fn not_of(&self, provider: Provider, profile: &SpannedName, name: &SpannedName) -> Error {
        if names_in_profile(|_| true).contains(&name.get_ref().as_ref()) {
            let what = format!(
                "profile '{}' is for {}, which has no key '{}'",
                profile.get_ref(),
                provider.name(),
                name.get_ref()
            );
            return self.error(Some(name.span()), &what).code(code::FOREIGN_KEY);
        }
        self.unknown(name, &names_in_profile(|key| key.is_of(provider)))
    }

    fn table<'v, 't>(&self, value: &'v SpannedValue<'t>) -> Result<&'v DeTable<'t>> {
        let table = value.get_ref().as_table();
        table.ok_or_else(|| self.error(Some(value.span()), "expected a section"))
    }

    /// Takes a value, and says how it may be shown.
    fn set(
        &self,
        section: &mut dyn Section,
        key: &'static Key,
        value: &SpannedValue,
    ) -> Result<(&'static Key, String)> {
        section
            .set(key.name, value.get_ref())
            .map_err(|wrong| self.wrong(&key.path(), value, wrong))?;
        let shown = match (key.shape(), value.get_ref().as_str()) {
            (Shape::Secret, _) => MASK,
            (_, Some(text)) => text,
            (_, None) => self.text.get(value.span()).unwrap_or_default(),
        };
        Ok((key, shown.to_owned()))
    }

    fn error(&self, at: Option<Range<usize>>, what: &str) -> Error {
        let place = at.map_or_else(String::new, |span| {
            let before = self.text.get(..span.start).unwrap_or(self.text);
            let line = before.matches('\n').count() + 1;
            let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
            format!(", line {line}, column {column}")
        });
        Error::config(format!("{}{place}: {what}", self.path.display())).code(Code::Malformed)
    }

    fn wrong(&self, key: &str, value: &SpannedValue, wrong: Wrong) -> Error {
        let error = self.error(Some(value.span()), &format!("{key}: {}", wrong.what));
        let error = error.code(wrong.code);
        match wrong.hint {
            Some(hint) => error.hint(hint),
            None => error,
        }
    }

    fn unknown(&self, name: &SpannedName, known: &[&str]) -> Error {
        let error = self.error(Some(name.span()), &format!("unknown key '{}'", name.get_ref()));
        match nearest(name.get_ref(), known) {
            Some(near) => error.hint(format!("did you mean '{near}'?")),
            None => error.hint(format!("known keys here: {}", known.join(", "))),
        }
    }
}

fn find(section: &dyn Section, name: &SpannedName) -> Option<&'static Key> {
    section.keys().iter().find(|key| key.name == name.get_ref())
}

/// The names that can stand in a profile's own section.
fn names_in_profile(fits: impl Fn(&Key) -> bool) -> Vec<&'static str> {
    let keys = keys().filter(|key| key.section == PROFILE && fits(key));
    keys.map(|key| key.name).chain([LIMITS]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::resolve_without_secret;
    use orderctl_core::Secret;

    /// The default of a key is written in its table, and again in the type or the code that uses it.
    #[test]
    fn every_default_that_is_shown_is_the_one_in_effect() {
        for (provider, access) in [
            (Provider::Billmanager, "url = \"https://a.example\"\nusername = \"ada\"\n"),
            (Provider::Logicboxes, "environment = \"test\"\nauth_userid = 1\n"),
        ] {
            let start = format!("[profile.a]\nprovider = \"{}\"\n{access}", provider.name());
            let profile = |text: &str| {
                let config = read(text, Path::new("config.toml")).unwrap();
                resolve_without_secret(&config, provider, None).unwrap()
            };
            for key in keys().filter(|key| key.is_of(provider)) {
                let Some(default) = key.default else { continue };
                let section = if key.section == PROFILE { "" } else { "[profile.a.limits]\n" };
                // These two are the client's own where the profile has none.
                let client = orderctl_billmanager::Settings::new("", "", Secret::new(""));
                match key.name {
                    "pay_function" => assert_eq!(default, client.pay_function),
                    "tag" => assert_eq!(Some(default), client.tag.as_deref()),
                    name => {
                        let with = profile(&format!("{start}{section}{name} = \"{default}\"\n"));
                        assert_eq!(format!("{with:?}"), format!("{:?}", profile(&start)), "{name}");
                    }
                }
            }
        }
    }
}
