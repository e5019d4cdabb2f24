//! Changes to the configuration file: what a person wrote there stays as it is, comments and order too.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use toml_edit::{Array, DocumentMut, Item, Table, value};

use super::file::{Config, load};
use super::key::Key;
use super::read::read;
use super::value::Shape;
use crate::bounded;
use orderctl_core::error::{Code, Error, Result};

/// A value that is written to the file.
#[derive(Clone, Debug)]
pub enum NewValue {
    /// A text, which is written in quotes.
    Text(String),
    /// An array of texts.
    List(Vec<String>),
    /// A whole number.
    Count(i64),
    /// `true` or `false`.
    Switch(bool),
}

impl NewValue {
    /// The value that a text on the command line means for a key: a list is written with commas.
    #[must_use]
    pub fn of(key: &Key, text: &str) -> Self {
        match (key.shape(), text.parse()) {
            (Shape::List | Shape::ListOf(_), _) => {
                Self::List(text.split(',').map(|word| word.trim().to_owned()).collect())
            }
            (Shape::Count, Ok(number)) => Self::Count(number),
            (Shape::Switch, _) if matches!(text, "true" | "false") => Self::Switch(text == "true"),
            _ => Self::from(text),
        }
    }

    fn item(&self) -> Item {
        match self {
            Self::Text(text) => value(text.as_str()),
            Self::Count(number) => value(*number),
            Self::Switch(on) => value(*on),
            Self::List(words) => value(words.iter().map(String::as_str).collect::<Array>()),
        }
    }

    /// A line of a file with this value.
    pub(super) fn written(&self) -> String {
        let mut line = Table::new();
        line.insert("value", self.item());
        line.to_string()
    }
}

impl From<&str> for NewValue {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// The configuration file, to be changed and saved as a whole.
#[derive(Clone)]
pub struct Draft {
    path: PathBuf,
    document: DocumentMut,
}

impl Draft {
    /// The file as it is; an empty one if there is none.
    ///
    /// # Errors
    /// Of kind config: not readable, or not a valid configuration.
    pub fn open(path: &Path) -> Result<Self> {
        load(path, false)?;
        let text = match bounded::read_file(path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
            Err(error) => return Err(cannot_write(path, &error)),
        };
        let document = text
            .parse()
            .map_err(|_| Error::config(format!("{} can't be edited", path.display())))?;
        Ok(Self { path: path.to_owned(), document })
    }

    /// Sets a key of a profile; `limits.max_price` is one in its limits.
    ///
    /// # Errors
    /// Of kind config where something else stands in the place of a section.
    pub fn set(&mut self, profile: &str, key: &str, new: &NewValue) -> Result<()> {
        let profiles = table(self.document.as_table_mut(), "profile", true)?;
        let mut section = table(profiles, profile, false)?;
        let mut name = key;
        if let Some((inner, rest)) = key.split_once('.') {
            section = table(section, inner, false)?;
            name = rest;
        }
        let mut item = new.item();
        // A comment behind the old value belongs to the key.
        if let (Some(old), Some(new)) =
            (section.get(name).and_then(Item::as_value), item.as_value_mut())
        {
            *new.decor_mut() = old.decor().clone();
        }
        section.insert(name, item);
        Ok(())
    }

    /// Takes the key of a profile away; true if it was there.
    pub fn unset(&mut self, profile: &str, key: &str) -> bool {
        let profiles = self.document.get_mut("profile").and_then(Item::as_table_like_mut);
        let section = profiles.and_then(|profiles| profiles.get_mut(profile)?.as_table_like_mut());
        let (section, name) = match key.split_once('.') {
            Some((inner, name)) => {
                (section.and_then(|section| section.get_mut(inner)?.as_table_like_mut()), name)
            }
            None => (section, key),
        };
        section.is_some_and(|section| section.remove(name).is_some())
    }

    /// Whether a profile leaves each charge to a person at a terminal, as its text says: also that of a
    /// profile that can't be used.
    #[must_use]
    pub fn is_confirmed_on_terminal(&self, profile: &str) -> bool {
        let profile = self.document.get("profile").and_then(|profiles| profiles.get(profile));
        let confirm = profile.and_then(|profile| profile.get("limits")?.get("confirm"));
        confirm.and_then(Item::as_str) == Some("terminal")
    }

    /// Makes a profile the default of its provider.
    ///
    /// # Errors
    /// As [`Draft::set`].
    pub fn set_default(&mut self, provider: super::Provider, profile: &str) -> Result<()> {
        let defaults = table(self.document.as_table_mut(), "defaults", false)?;
        defaults.insert(provider.name(), value(profile));
        Ok(())
    }

    /// The configuration as it would be, with a profile of this name that can be used.
    ///
    /// # Errors
    /// Of kind config, where it would not be one.
    pub fn checked(&self, profile: &str) -> Result<Config> {
        let config = read(&self.text(), &self.path)?;
        config.entry(profile)?;
        Ok(config)
    }

    /// What would be in the file.
    pub fn text(&self) -> String {
        self.document.to_string()
    }

    /// Writes the file with this profile, private and at once: whoever reads it sees the old one or the new
    /// one. What could not be read as a configuration is not written.
    ///
    /// # Errors
    /// Of kind config.
    pub fn save(&self, profile: &str) -> Result<Config> {
        let failed = |error: &std::io::Error| cannot_write(&self.path, error);
        if self.path.is_symlink() {
            return Err(Error::config(format!("{} is a symbolic link", self.path.display()))
                .code(Code::Unreadable)
                .hint("name the file itself with --config"));
        }
        let folder = self.path.parent().filter(|folder| !folder.as_os_str().is_empty());
        let folder = folder.unwrap_or(Path::new("."));
        private_folder(folder).map_err(|error| failed(&error))?;
        // Temporary files are for their owner alone from the start.
        let mut file = tempfile::NamedTempFile::new_in(folder).map_err(|error| failed(&error))?;
        file.write_all(self.text().as_bytes())
            .and_then(|()| file.as_file().sync_all())
            .map_err(|error| failed(&error))?;
        let config = self.checked(profile)?;
        file.persist(&self.path).map_err(|error| failed(&error.error))?;
        Ok(config)
    }
}

/// The table of this name, made if it is missing; an `implicit` one has no header of its own.
fn table<'t>(parent: &'t mut Table, name: &str, implicit: bool) -> Result<&'t mut Table> {
    let item = parent.entry(name).or_insert_with(|| {
        let mut table = Table::new();
        table.set_implicit(implicit);
        Item::Table(table)
    });
    if item.is_inline_table()
        && let Ok(table) = std::mem::take(item).into_table()
    {
        *item = Item::Table(table);
    }
    item.as_table_mut().ok_or_else(|| {
        Error::config(format!("'{name}' in the configuration file is not a section"))
            .code(Code::Malformed)
    })
}

#[cfg(unix)]
fn private_folder(folder: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::DirBuilderExt as _;
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

#[cfg(not(unix))]
fn private_folder(folder: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(folder)
}

fn cannot_write(path: &Path, error: &std::io::Error) -> Error {
    Error::config(format!("can't write {}: {error}", path.display())).code(Code::Unreadable)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edited(text: &str, change: impl FnOnce(&mut Draft)) -> String {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("config.toml");
        std::fs::write(&path, text).unwrap();
        let mut draft = Draft::open(&path).unwrap();
        change(&mut draft);
        draft.text()
    }

    #[test]
    fn what_a_person_wrote_stays_as_it_is() {
        let text = "# ours\n[defaults]\nbillmanager = \"a\" # the one\n\n[profile.a]\n\
                    provider = \"billmanager\"   # a panel\nurl = \"https://a.example\"\n\
                    username = \"ada\"\npassword_env = \"A\"\n\n# the other\n[profile.b]\n\
                    provider = \"billmanager\"\nurl = \"https://b.example\"\nusername = \"bo\"\n\
                    password_env = \"B\"\n";
        let changed = edited(text, |draft| {
            draft.set("a", "url", &"https://c.example".into()).unwrap();
            draft.set("a", "limits.max_price", &"5.00 EUR".into()).unwrap();
            draft.set_default(super::super::Provider::Billmanager, "b").unwrap();
        });
        for kept in ["# ours\n", "= \"billmanager\"   # a panel\n", "# the other\n[profile.b]\n"] {
            assert!(changed.contains(kept), "{changed}");
        }
        assert!(changed.contains("billmanager = \"b\"") && changed.contains("https://c.example"));
        assert!(changed.contains("[profile.a.limits]\nmax_price = \"5.00 EUR\"\n"), "{changed}");
    }

    #[test]
    fn a_file_that_would_not_be_a_configuration_is_not_written() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new/config.toml");
        let mut draft = Draft::open(&path).unwrap();
        draft.set("a", "provider", &"nobody".into()).unwrap();
        assert!(draft.save("a").is_err());
        assert!(!path.exists());
        draft.set("a", "provider", &"billmanager".into()).unwrap();
        draft.set("a", "password", &"s3cret".into()).unwrap();
        draft.save("a").unwrap();
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
            assert_eq!((mode(&path), mode(path.parent().unwrap())), (0o600, 0o700));
        }
    }
}
