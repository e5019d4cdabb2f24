//! What was probably meant by a command line that can't be read.

use std::num::{IntErrorKind, ParseIntError};

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, Command};

use crate::config;
use orderctl_core::error::{Code, Error};

/// Words that mean the same thing to people. The first ones are those of this program.
const SYNONYMS: [&[&str]; 8] = [
    &["list", "search", "plans", "ls", "all", "index", "find"],
    &["show", "get", "info", "describe", "view", "details", "status", "cat"],
    &["add", "init", "create", "new", "order", "buy", "make", "register"],
    &["remove", "delete", "clear", "cancel", "rm", "del", "destroy", "terminate", "drop"],
    &["renew", "prolong", "extend"],
    &["quote", "price", "cost"],
    &["pay", "checkout", "settle"],
    &["wait", "watch", "follow"],
];

/// The commands that order something.
const ORDERING: &[&str] = &["cart add", "combo add"];

/// Words for things that have another name here: what to type for them.
const OTHER_WORDS: [(&str, &[&str]); 14] = [
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
];

/// How many commands a hint names.
const MAX_COMMANDS: usize = 6;

/// The error of a command line, with what to type instead.
pub fn explained(error: &clap::Error, tree: &Command, typed: &[String]) -> Error {
    let text = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.as_str()),
        _ => None,
    };
    let (path, leaf) = meant(tree, typed);
    match error.kind() {
        ErrorKind::InvalidSubcommand => {
            let word = text(ContextKind::InvalidSubcommand).unwrap_or_default();
            unknown_command(tree, &path, leaf, word)
        }
        ErrorKind::UnknownArgument => match text(ContextKind::InvalidArg) {
            Some(flag) if flag.starts_with("--") => unknown_flag(&path, leaf, flag),
            _ => as_told(error),
        },
        ErrorKind::MissingRequiredArgument => missing(&path, error),
        _ => as_told(error),
    }
}

/// What is missing, in the words of a prompt that nobody can be asked.
fn missing(path: &[String], error: &clap::Error) -> Error {
    let Some(ContextValue::Strings(args)) = error.get(ContextKind::InvalidArg) else {
        return as_told(error);
    };
    let words: Vec<String> = args.iter().map(|arg| word_of(arg)).collect();
    let here = [&["orderctl".to_owned()], path].concat().join(" ");
    Error::usage(format!("missing: {}", words.join(", ")))
        .code(Code::MissingValues)
        .hint(format!("{here} --help shows how to use it"))
}

/// An argument as the parser shows it, without what stands for its value: `<ID>...` is ID,
/// `--note <TEXT>` is --note, `<--placed <ID>|--absent>` is `--placed or --absent`.
fn word_of(arg: &str) -> String {
    let group = arg.strip_prefix("<--").and_then(|rest| rest.strip_suffix('>'));
    if let Some(group) = group {
        let flags: Vec<String> = group
            .split("|--")
            .map(|flag| format!("--{}", flag.split(' ').next().unwrap_or(flag)))
            .collect();
        return flags.join(" or ");
    }
    match arg.starts_with("--") {
        true => arg.split([' ', '=']).next().unwrap_or(arg).to_owned(),
        false => arg.trim_end_matches("...").trim_matches(['<', '>']).to_owned(),
    }
}

/// The command that a line means as far as it can be read, with its path.
pub fn meant<'a>(tree: &'a Command, typed: &[String]) -> (Vec<String>, &'a Command) {
    let (mut path, mut command) = (Vec::new(), tree);
    for word in typed.iter().skip(1) {
        if let Some(next) = command.find_subcommand(word) {
            path.push(next.get_name().to_owned());
            command = next;
        }
    }
    (path, command)
}

/// What the parser says, without the usage.
fn as_told(error: &clap::Error) -> Error {
    if let Some(told) = no_number(error) {
        return told;
    }
    let rendered = error.render().to_string();
    let mut lines = rendered.lines().map(str::trim).filter(|line| {
        !line.is_empty() && !line.starts_with("Usage:") && !line.starts_with("For more")
    });
    let mut message = lines.next().unwrap_or_default().trim_start_matches("error: ").to_owned();
    let mut rest: Vec<String> =
        lines.map(|line| line.trim_start_matches("tip: ").to_owned()).collect();
    // What is missing stands in lines of its own.
    if message.ends_with(':') {
        message = format!("{message} {}", std::mem::take(&mut rest).join(", "));
    }
    let plain_hint = |hint: String| {
        let values = hint.strip_prefix("[possible values: ").and_then(|it| it.strip_suffix(']'));
        values.map(|values| format!("expected one of {values}")).unwrap_or(hint)
    };
    rest.into_iter().map(plain_hint).fold(Error::usage(message), Error::hint)
}

/// The error of a value that should be a number, of which the library says how it read it.
fn no_number(error: &clap::Error) -> Option<Error> {
    let why = std::error::Error::source(error)?.downcast_ref::<ParseIntError>()?;
    let text = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.as_str()),
        _ => None,
    };
    let expected = match why.kind() {
        IntErrorKind::PosOverflow => "a smaller number",
        _ => "a whole number",
    };
    let (flag, value) = (text(ContextKind::InvalidArg)?, text(ContextKind::InvalidValue)?);
    Some(Error::usage(format!("invalid value '{value}' for '{flag}': expected {expected}")))
}

fn unknown_command(tree: &Command, path: &[String], noun: &Command, word: &str) -> Error {
    let here = [&["orderctl".to_owned()], path].concat().join(" ");
    let error = Error::usage(format!("{here} has no command '{word}'"));
    let found = if path.is_empty() { of_all_nouns(tree, word) } else { of_noun(path, noun, word) };
    // A service is ordered elsewhere.
    let is_order = path == ["service"] && are_synonyms(word, "add");
    let found = match (found.is_empty(), is_order) {
        (_, true) => vec!["cart add".to_owned()],
        // What takes something away is meant for the noun that was typed, or for nothing.
        (true, _) if !path.is_empty() && !are_synonyms(word, "remove") => {
            of_other_nouns(tree, &|verb| verb == word)
        }
        _ => found,
    };
    if !found.is_empty() {
        let commands: Vec<String> =
            found.iter().take(MAX_COMMANDS).map(|path| format!("orderctl {path}")).collect();
        return error.hint(format!("did you mean {}?", commands.join(", ")));
    }
    if path.is_empty() {
        return error.hint("orderctl help lists the commands").next(["help"]);
    }
    error.hint(format!("it has {}", names(noun).join(", ")))
}

/// Verbs of this noun that the word means.
fn of_noun(path: &[String], noun: &Command, word: &str) -> Vec<String> {
    let verbs = names(noun);
    let mut found: Vec<&str> =
        verbs.iter().filter(|verb| are_synonyms(word, verb)).map(String::as_str).collect();
    if found.is_empty() {
        found.extend(nearest(word, &verbs));
    }
    found.into_iter().map(|verb| format!("{} {verb}", path.join(" "))).collect()
}

/// Nouns that the word may be, or their verbs.
fn of_all_nouns(tree: &Command, word: &str) -> Vec<String> {
    if let Some((_, commands)) = OTHER_WORDS.iter().find(|(other, _)| *other == word) {
        return commands.iter().map(|&command| command.to_owned()).collect();
    }
    let nouns = names(tree);
    match nearest(word, &nouns) {
        Some(near) => vec![near.to_owned()],
        None => {
            let same = of_other_nouns(tree, &|verb| verb == word);
            if same.is_empty() {
                of_other_nouns(tree, &|verb| are_synonyms(word, verb))
            } else {
                same
            }
        }
    }
}

/// The verbs of all nouns that fit.
fn of_other_nouns(tree: &Command, fits: &dyn Fn(&str) -> bool) -> Vec<String> {
    let verbs = tree.get_subcommands().filter(|noun| !noun.is_hide_set()).flat_map(|noun| {
        let verbs = names(noun).into_iter().filter(|verb| fits(verb));
        verbs.map(move |verb| format!("{} {verb}", noun.get_name())).collect::<Vec<_>>()
    });
    verbs.collect()
}

fn names(command: &Command) -> Vec<String> {
    let all = command.get_subcommands().filter(|it| !it.is_hide_set() && it.get_name() != "help");
    all.map(|it| it.get_name().to_owned()).collect()
}

fn are_synonyms(one: &str, other: &str) -> bool {
    SYNONYMS.iter().any(|group| group.contains(&one) && group.contains(&other))
}

fn nearest<'a>(word: &str, known: &'a [String]) -> Option<&'a str> {
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    let near = config::nearest(word, &known)?;
    // Of a short word, every other short word is near: it may have one slip.
    (strsim::damerau_levenshtein(word, near) <= word.chars().count().div_ceil(4)).then_some(near)
}

fn unknown_flag(path: &[String], command: &Command, flag: &str) -> Error {
    let typed = flag.split('=').next().unwrap_or(flag);
    let here = [&["orderctl".to_owned()], path].concat().join(" ");
    let error = Error::usage(format!("{here} has no flag '{typed}'"));
    let name = typed.trim_start_matches('-');
    if let Some(arg) = command.get_arguments().find(|arg| has_wire_name(arg, name)) {
        return error.hint(match arg.get_long() {
            Some(long) => format!("the provider's {name} is --{long} here"),
            None => format!("the provider's {name} is given without a flag: {arg}"),
        });
    }
    let flags: Vec<String> = command
        .get_arguments()
        .filter(|arg| !arg.is_hide_set())
        .filter_map(|arg| arg.get_long().map(str::to_owned))
        .collect();
    match nearest(name, &flags) {
        Some(near) => error.hint(format!("did you mean --{near}?")),
        None => error.hint(format!("{here} --help shows its flags")),
    }
}

/// Whether this is the name of an argument on the wire, which stands in brackets at the end of its help.
fn has_wire_name(arg: &Arg, name: &str) -> bool {
    let help = arg.get_long_help().or_else(|| arg.get_help()).map(ToString::to_string);
    let help = help.unwrap_or_default();
    let wire = help.trim_end().strip_suffix(']').and_then(|help| help.rsplit_once('['));
    let Some((_, wire)) = wire else { return false };
    let plain = |text: &str| text.replace(['-', '_'], "").to_lowercase();
    let mut words = wire.split([',', ' ']).map(|word| word.split('=').next().unwrap_or(word));
    words.any(|word| !word.is_empty() && plain(word) == plain(name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::command_tree;

    /// The hint for a wrong line.
    fn hint(line: &str) -> String {
        let mut tree = command_tree();
        tree.build();
        let typed: Vec<String> = line.split(' ').map(str::to_owned).collect();
        let error = tree.clone().try_get_matches_from(&typed).unwrap_err();
        explained(&error, &tree, &typed).hints().join("; ")
    }

    #[test]
    fn another_word_for_a_command_leads_to_it() {
        for (line, told) in [
            ("orderctl cart rm 1", "did you mean orderctl cart remove, orderctl cart clear?"),
            ("orderctl cart ls", "did you mean orderctl cart list?"),
            ("orderctl service get 1", "did you mean orderctl service show?"),
            ("orderctl cart create", "did you mean orderctl cart add?"),
            ("orderctl combo cancel 1", "did you mean orderctl combo delete?"),
            ("orderctl cart lst", "did you mean orderctl cart list?"),
            ("orderctl crat list", "did you mean orderctl cart?"),
            ("orderctl login", "did you mean orderctl profile init?"),
            ("orderctl wait", "did you mean orderctl service wait, orderctl action wait?"),
            ("orderctl update", "orderctl help lists the commands"),
            ("orderctl tariff renew", "did you mean orderctl service renew, orderctl combo renew?"),
            ("orderctl payer update", "it has list"),
            ("orderctl payer rm 1", "it has list"),
            ("orderctl payer remove 1", "it has list"),
            ("orderctl order", "did you mean orderctl cart add, orderctl combo add?"),
            ("orderctl service create", "did you mean orderctl cart add?"),
            ("orderctl action list --stage foo", "expected one of current, archived"),
        ] {
            assert_eq!(hint(line), told, "{line}");
        }
        let list = hint("orderctl list");
        assert!(list.contains("orderctl cart list") && list.contains("orderctl service list"));
    }

    #[test]
    fn a_wire_name_leads_to_its_flag() {
        for (line, told) in [
            ("orderctl cart add --pricelist 3087", "the provider's pricelist is --tariff here"),
            ("orderctl cart add --order_period=1", "the provider's order_period is --period here"),
            ("orderctl combo add --noOfMonths 12", "the provider's noOfMonths is --months here"),
            (
                "orderctl service renew --elid 7",
                "the provider's elid is given without a flag: [ID|NAME]",
            ),
            ("orderctl cart list --colour always", "did you mean --color?"),
            ("orderctl cart list --bogus", "orderctl cart list --help shows its flags"),
        ] {
            assert_eq!(hint(line), told, "{line}");
        }
    }
}
