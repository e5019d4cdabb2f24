//! Words that people type for commands and flags which have another name here.

use std::path::Path;

use crate::config::HAS_SANDBOX;

/// Words that mean the same thing to people. The first ones are those of this program.
const SYNONYMS: [&[&str]; 10] = [
    LISTING,
    SHOWING,
    &["add", "init", "create", "new", "order", "buy", "make", "register"],
    REMOVING,
    &["renew", "prolong", "extend"],
    &["quote", "price", "cost"],
    &["pay", "checkout", "settle"],
    &["wait", "watch", "follow"],
    &["check", "test", "verify", "validate", "cheque"],
    &["use", "default", "select", "switch"],
];

const LISTING: &[&str] = &["list", "search", "plans", "ls", "all", "index", "find"];
const SHOWING: &[&str] = &["show", "get", "info", "describe", "view", "details", "status", "cat"];
const REMOVING: &[&str] =
    &["remove", "delete", "clear", "cancel", "rm", "del", "destroy", "terminate", "drop"];
const CHANGING: &[&str] = &["set", "edit", "modify", "update", "change", "rename"];

/// The commands that order something.
const ORDERING: &[&str] = &["cart add", "combo add"];

/// Words for things that have another name here: what to type for them.
const OTHER_WORDS: [(&str, &[&str]); 19] = [
    ("buy", ORDERING),
    ("create", ORDERING),
    ("make", ORDERING),
    ("new", ORDERING),
    ("order", ORDERING),
    ("login", &["profile init"]),
    ("configure", &["profile init"]),
    ("config", &["profile list", "schema config"]),
    ("server", &["service list", "cart add"]),
    ("product", &["tariff list", "combo plans"]),
    ("basket", &["cart list"]),
    ("domains", &["domain check", "combo search"]),
    ("orders", &["ledger list", "service list", "combo search"]),
    ("ps", &["service list"]),
    ("expire", &["expiring"]),
    ("expires", &["expiring"]),
    ("expiry", &["expiring"]),
    ("plans", &["combo plans"]),
    ("catalogue", CATALOG),
];

const CATALOG: &[&str] = match HAS_SANDBOX {
    true => &["tariff list", "combo plans", "sandbox catalog"],
    false => &["tariff list", "combo plans"],
};

/// What a noun is asked for and another command has: the noun, a word, and the commands.
const ELSEWHERE: [(&str, &str, &[&str]); 2] =
    [("service", "add", &["cart add"]), ("domain", "search", &["domain check", "combo search"])];

/// Flags that say the same thing of different commands.
const SAME_FLAGS: [&[&str]; 5] = [
    &["period", "months", "term"],
    &["tariff", "bundle-id", "plan"],
    &["output", "format"],
    &["datacenter", "location", "dc"],
    &["contact", "contact-id"],
];

/// Flags of other programs: what is written for them here.
const OTHER_FLAGS: [(&str, &str); 6] = [
    ("json", "-o json"),
    ("csv", "-o csv"),
    ("jsonl", "-o jsonl"),
    ("markdown", "-o markdown"),
    ("force", "--yes"),
    ("no-color", "--color never"),
];

pub(super) fn are_synonyms(one: &str, other: &str) -> bool {
    SYNONYMS.iter().any(|group| group.contains(&one) && group.contains(&other))
}

/// Words of commands, for one that is misspelt.
pub(super) fn all() -> Vec<&'static str> {
    SYNONYMS.iter().flat_map(|group| group.iter().copied()).collect()
}

/// Whether so many nouns have it, or it harms so much, that it is meant for the noun that was typed or for
/// nothing.
pub(super) fn is_of_one_noun(word: &str) -> bool {
    [LISTING, SHOWING, REMOVING].iter().any(|group| group.contains(&word))
}

/// The commands for a word that is none here.
pub(super) fn other(word: &str) -> Option<&'static [&'static str]> {
    OTHER_WORDS.iter().find(|(other, _)| *other == word).map(|(_, commands)| *commands)
}

/// The commands for a word that a noun does not have.
pub(super) fn elsewhere(noun: &str, word: &str) -> Option<&'static [&'static str]> {
    let fits = |meant: &str| meant == word || are_synonyms(meant, word);
    let found = ELSEWHERE.iter().find(|(of, meant, _)| *of == noun && fits(meant));
    found.map(|(_, _, commands)| *commands)
}

/// How a user does what a word asks of a noun, where no command does it.
pub(super) fn by_hand(noun: &str, word: &str, config: Option<&Path>) -> Option<String> {
    let file =
        || config.map_or_else(|| "the configuration".to_owned(), |it| it.display().to_string());
    match noun {
        "profile" if REMOVING.contains(&word) => {
            Some(format!("to remove a profile, take [profile.NAME] out of {}", file()))
        }
        "profile" if CHANGING.contains(&word) => {
            Some(format!("orderctl profile set KEY VALUE changes one; or edit {}", file()))
        }
        _ => None,
    }
}

/// Flags that mean the same as this one, this one included.
pub(super) fn same_flags<'a>(flag: &'a str) -> Vec<&'a str> {
    let groups = SAME_FLAGS.iter().filter(|group| group.contains(&flag));
    let same: Vec<&'a str> = groups.flat_map(|group| group.iter().copied()).collect();
    if same.is_empty() { vec![flag] } else { same }
}

/// What is written for a flag of other programs.
pub(super) fn other_flag(flag: &str) -> Option<&'static str> {
    OTHER_FLAGS.iter().find(|(other, _)| *other == flag).map(|(_, here)| *here)
}
