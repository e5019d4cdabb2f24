//! What a key of the configuration file is, and how the keys of a section are declared.

use toml::de::{DeTable, DeValue};

use super::Provider;
use super::edit::NewValue;
use super::value::{Shape, Wrong};

/// One key of the configuration file.
#[derive(Debug)]
pub struct Key {
    /// The section it stands in, without brackets.
    pub section: &'static str,
    /// The provider whose profiles have it; `None` for the keys of every profile and of other sections.
    pub provider: Option<Provider>,
    /// The key as it is written in the file.
    pub name: &'static str,
    /// The value that holds where the file has none, as it would be written there.
    pub default: Option<&'static str>,
    pub(super) about: &'static str,
    pub(super) shape: fn() -> Shape,
    pub(super) pattern: fn() -> Option<&'static str>,
    pub(super) check: fn(&DeValue<'_>) -> Result<(), Wrong>,
}

impl Key {
    /// What it sets, whose it is, and its default, as the README says it.
    #[must_use]
    pub fn meaning(&self) -> String {
        let whose = self.provider.map_or_else(String::new, |it| format!("`{}`: ", it.name()));
        let default = self.default.map_or_else(String::new, |it| format!("; `{it}`"));
        format!("{whose}{}{default}", self.about)
    }

    /// What may be written as its value.
    #[must_use]
    pub fn shape(&self) -> Shape {
        (self.shape)()
    }

    /// What a text of it looks like, as a regular expression (ECMA 262); nothing where any will do.
    #[must_use]
    pub fn pattern(&self) -> Option<&'static str> {
        (self.pattern)()
    }

    /// Whether a text on the command line is a value of it, by the rules of the file.
    ///
    /// # Errors
    /// What is wrong with it, and what to write instead. It may repeat the text.
    pub fn check(&self, text: &str) -> Result<(), String> {
        let written = NewValue::of(self, text).written();
        let told = |Wrong { what, hint, .. }| match hint {
            Some(hint) => format!("{what}; {hint}"),
            None => what,
        };
        let table = DeTable::parse(&written).map_err(|_| "can't be written".to_owned())?;
        let value = table.get_ref().iter().next().map(|(_, value)| value.get_ref());
        value.map_or(Ok(()), |value| (self.check)(value)).map_err(told)
    }

    /// Its name with the sections that must be said: `username`, `limits.max_price`, `ledger.url`.
    #[must_use]
    pub fn path(&self) -> String {
        match self
            .section
            .strip_prefix(PROFILE)
            .map_or(self.section, |it| it.trim_start_matches('.'))
        {
            "" => self.name.to_owned(),
            section => format!("{section}.{}", self.name),
        }
    }

    /// True if a profile of this provider has the key.
    #[must_use]
    pub fn is_of(&self, provider: Provider) -> bool {
        self.section.starts_with(PROFILE) && self.provider.is_none_or(|its| its == provider)
    }
}

/// The section of a profile, whatever its name is.
pub(super) const PROFILE: &str = "profile.NAME";

/// A section, with the values that the file has for its keys.
pub(super) trait Section {
    /// Its keys.
    fn keys(&self) -> &'static [Key];

    /// Takes the value of one of its keys.
    fn set(&mut self, key: &str, value: &DeValue<'_>) -> Result<(), Wrong>;
}

/// Declares a section: a struct with an optional value for each key, and the table of its keys. Each
/// key is written `name: type, "what it sets";`, with `= "default"` behind the type if it has one.
macro_rules! section {
    (
        $(#[$doc:meta])*
        struct $name:ident in $section:literal $(of $provider:ident)? {
            $($key:ident: $type:ty $(= $default:literal)?, $about:literal;)*
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default)]
        pub(super) struct $name {
            $(pub(super) $key: Option<$type>,)*
        }

        impl $name {
            const PROVIDER: Option<Provider> = optional(&[$(Provider::$provider)?]);

            pub(super) const KEYS: &'static [Key] = &[$(Key {
                section: $section,
                provider: Self::PROVIDER,
                name: stringify!($key),
                default: optional(&[$($default)?]),
                about: $about,
                shape: <$type as Value>::shape,
                pattern: <$type as Value>::pattern,
                check: |value| <$type as Value>::read(value).map(drop),
            },)*];
        }

        impl Section for $name {
            fn keys(&self) -> &'static [Key] {
                Self::KEYS
            }

            fn set(&mut self, key: &str, value: &DeValue<'_>) -> Result<(), Wrong> {
                match key {
                    $(stringify!($key) => self.$key = Some(<$type as Value>::read(value)?),)*
                    _ => {}
                }
                Ok(())
            }
        }
    };
}
pub(super) use section;

/// What stands in a repetition of a macro that is there once or not at all.
pub(super) const fn optional<T: Copy>(there: &[T]) -> Option<T> {
    match there {
        [it, ..] => Some(*it),
        [] => None,
    }
}
