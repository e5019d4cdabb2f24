//! What a key of the configuration file is, and how the keys of a section are declared.

use toml::de::DeValue;

use super::Provider;
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
