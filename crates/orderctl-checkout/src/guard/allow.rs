//! Which products a profile may order at all.

use std::fmt;
use std::str::FromStr;

use orderctl_core::error::{Code, Error, Result};
use orderctl_core::{Item, Remedy};

/// The profile's `allow`: nothing else can be ordered. An empty list allows nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AllowList(Vec<Entry>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Entry {
    /// `vds`, `combo`: every product of this kind.
    Kind(String),
    /// `vds/3087`, `combo/501`: this one.
    Product(String, String),
    /// `tld/com`: domains that end so.
    Tld(String),
}

impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Kind(kind) => f.write_str(kind),
            Self::Product(kind, id) => write!(f, "{kind}/{id}"),
            Self::Tld(name) => write!(f, "tld/{name}"),
        }
    }
}

impl FromStr for Entry {
    type Err = String;

    fn from_str(text: &str) -> std::result::Result<Self, String> {
        let wrong = || {
            format!(
                "'{text}' is none of vds (an item type), vds/3087, combo, combo/501 and tld/com"
            )
        };
        let is_word = |word: &str| {
            let fits = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_');
            !word.is_empty() && word.bytes().all(fits)
        };
        let is_id = |id: &str| !id.is_empty() && id.bytes().all(|b| b.is_ascii_digit());
        match text.split_once('/') {
            Some(("tld", name)) => {
                let name = name.trim_start_matches('.').to_lowercase();
                let ascii = idna::domain_to_ascii(&name).map_err(|_| wrong())?;
                if is_word(&ascii) { Ok(Self::Tld(ascii)) } else { Err(wrong()) }
            }
            Some((kind, id)) if is_word(kind) && is_id(id) => {
                Ok(Self::Product(kind.to_owned(), id.to_owned()))
            }
            None if is_word(text) && text != "tld" => Ok(Self::Kind(text.to_owned())),
            _ => Err(wrong()),
        }
    }
}

impl AllowList {
    /// Reads the entries of a profile.
    ///
    /// # Errors
    /// Says which entry is wrong and how one is written.
    pub fn read(entries: &[String]) -> std::result::Result<Self, String> {
        entries.iter().map(|entry| entry.trim().parse()).collect::<Result<_, _>>().map(Self)
    }

    /// The entries as they are written.
    #[must_use]
    pub fn entries(&self) -> Vec<String> {
        self.0.iter().map(ToString::to_string).collect()
    }

    /// Holds what is ordered against the list: all of it must be allowed. A product is allowed by its
    /// kind or by its id; where the list names endings of domains, a domain must have one of them,
    /// and with one of them a combo is allowed if the list names no combos.
    ///
    /// # Errors
    /// Of kind guard, with the code `not_allowed`.
    pub fn check(&self, profile: &str, items: &[Item]) -> Result<()> {
        if items.is_empty() {
            return Err(unidentified(profile));
        }
        match items.iter().find(|item| !self.allows(item)) {
            None => Ok(()),
            Some(item) => {
                let entries = self.entries();
                let refused = Error::guard(format!(
                    "profile '{profile}' does not allow {item}: nothing was ordered"
                ))
                .code(Code::NotAllowed)
                .remedy(Remedy::AllowedProducts { policy: profile.to_owned(), list: entries });
                Err(if item.id.is_none() && self.names_one_of(&item.kind) {
                    refused.remedy(Remedy::TellWhich(item.kind.clone()))
                } else {
                    refused
                })
            }
        }
    }

    /// Whether the list has single products of this kind.
    fn names_one_of(&self, kind: &str) -> bool {
        self.0.iter().any(|entry| matches!(entry, Entry::Product(of, _) if of == kind))
    }

    fn allows(&self, item: &Item) -> bool {
        let of_kind = |entry: &&Entry| match entry {
            Entry::Kind(kind) | Entry::Product(kind, _) => *kind == item.kind,
            Entry::Tld(_) => false,
        };
        let mut products = self.0.iter().filter(of_kind).peekable();
        let names_kind = products.peek().is_some();
        let product = products.any(|entry| match entry {
            Entry::Product(_, id) => item.id.as_ref() == Some(id),
            Entry::Kind(_) | Entry::Tld(_) => true,
        });
        let Some(domain) = &item.domain else { return product };
        let mut tlds = self.0.iter().filter_map(|entry| match entry {
            Entry::Tld(name) => Some(name),
            Entry::Kind(_) | Entry::Product(..) => None,
        });
        let names_tlds = tlds.clone().next().is_some();
        let tld = tlds
            .any(|name| domain.strip_suffix(name.as_str()).is_some_and(|rest| rest.ends_with('.')));
        if names_tlds { tld && (product || !names_kind) } else { product }
    }
}

/// The error for an order of which nobody can say what it is for.
#[must_use]
pub fn unidentified(profile: &str) -> Error {
    Error::guard(format!(
        "profile '{profile}' allows certain products only, and what this would order can't be told"
    ))
    .code(Code::NotAllowed)
    .hint("use another profile, or order it in the panel")
}

#[cfg(test)]
mod tests {
    use super::*;
    use orderctl_core::error::Kind;

    fn list(entries: &[&str]) -> AllowList {
        let entries: Vec<String> = entries.iter().map(|&entry| entry.to_owned()).collect();
        AllowList::read(&entries).unwrap()
    }

    fn item(kind: &str, id: &str, domain: Option<&str>) -> Item {
        let id = (!id.is_empty()).then(|| id.to_owned());
        Item { kind: kind.into(), id, domain: domain.map(str::to_owned) }
    }

    #[test]
    fn nothing_but_what_is_listed_can_be_ordered() {
        let combo = || item("combo", "501", Some("shop.co.uk"));
        for (entries, item, allowed) in [
            (&["vds/3087"][..], item("vds", "3087", None), true),
            (&["vds/3087"], item("vds", "3088", None), false),
            (&["vds/3087"], item("dedic", "3087", None), false),
            (&["vds/3087"], item("vds", "", None), false),
            (&["vds"], item("vds", "", None), true),
            (&["vds", "combo/501"], combo(), true),
            (&["combo/502"], combo(), false),
            (&["combo/501", "tld/com"], combo(), false),
            (&["combo/501", "tld/co.uk"], combo(), true),
            (&["combo/502", "tld/co.uk"], combo(), false),
            (&["tld/uk"], combo(), true),
            (&["tld/o.uk"], combo(), false),
            (&["tld/.UK"], combo(), true),
            (&["tld/uk"], item("vds", "3087", None), false),
            (&[], item("vds", "3087", None), false),
        ] {
            let checked = list(entries).check("acme", std::slice::from_ref(&item));
            assert_eq!(checked.is_ok(), allowed, "{entries:?} {item}");
            if let Err(error) = checked {
                assert_eq!(
                    (error.kind(), error.machine_code()),
                    (Kind::Guard, Some("not_allowed"))
                );
            }
        }
        for (entries, is_unidentified) in [(&["vds/3087"][..], true), (&["dedic/4001"], false)] {
            let error = list(entries).check("acme", &[item("vds", "", None)]).unwrap_err();
            let told = error.remedies().contains(&Remedy::TellWhich("vds".into()));
            assert_eq!(told, is_unidentified, "{entries:?}");
        }
        let two = [item("vds", "3087", None), item("vds", "3088", None)];
        assert!(list(&["vds/3087"]).check("acme", &two).is_err(), "all of it must be allowed");
        assert!(list(&["vds"]).check("acme", &[]).is_err(), "what is not told is not allowed");
    }

    #[test]
    fn a_refusal_names_what_is_allowed() {
        let list = list(&["vds", "combo/501", "tld/.COM"]);
        let error = list.check("acme", &[item("dedic", "4001", None)]).unwrap_err();
        let list = ["vds", "combo/501", "tld/com"].map(str::to_owned).to_vec();
        assert_eq!(error.remedies(), [Remedy::AllowedProducts { policy: "acme".into(), list }]);
    }

    #[test]
    fn an_entry_that_means_nothing_is_told() {
        for entry in ["", "tld", "tld/", "vds/", "vds/x", "vds/1/2", "/1", "v d s", "*"] {
            assert!(AllowList::read(&[entry.to_owned()]).is_err(), "{entry}");
        }
    }
}
