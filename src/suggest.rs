//! What was probably meant by a command line that can't be read.

mod flags;
#[cfg(test)]
mod tests;
mod value;
mod words;

use std::path::PathBuf;

use clap::Command;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::config;
use orderctl_core::error::{Code, Error};

/// How many commands a hint names.
const MAX_COMMANDS: usize = 6;

/// The least letters of a word that is taken for the beginning of a longer one.
const MIN_PREFIX: usize = 3;

/// What a user has beside the commands of this program.
#[derive(Debug, Default)]
pub struct Own {
    /// His words for commands.
    pub aliases: Vec<String>,
    /// Where his configuration is, or would be.
    pub config: Option<PathBuf>,
}

/// The error of a command line, with what to type instead.
pub fn explained(error: &clap::Error, tree: &Command, typed: &[String], own: &Own) -> Error {
    let text = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.as_str()),
        _ => None,
    };
    let (path, leaf) = meant(tree, typed);
    match error.kind() {
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
            if leaf.has_subcommands() =>
        {
            no_command(&path, leaf)
        }
        ErrorKind::InvalidSubcommand => {
            let word = text(ContextKind::InvalidSubcommand).unwrap_or_default();
            unknown_command(tree, &path, leaf, word, own)
        }
        ErrorKind::UnknownArgument => match text(ContextKind::InvalidArg) {
            Some(flag) if flag.starts_with('-') => flags::unknown(tree, &path, leaf, flag),
            _ => as_told(error),
        },
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let told = value::unlisted(error).or_else(|| value::no_number(error));
            told.unwrap_or_else(|| as_told(error))
        }
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

/// The commands that these words probably mean, where there is none of them: `cart add` for `cart ad`.
pub fn commands(tree: &Command, words: &[&str]) -> Vec<String> {
    let (mut path, mut command) = (Vec::new(), tree);
    for word in words {
        match command.find_subcommand(word) {
            Some(next) => {
                path.push(next.get_name().to_owned());
                command = next;
            }
            None if path.is_empty() => return of_all_nouns(tree, word, &[]),
            None => return within(tree, &path, command, word),
        }
    }
    Vec::new()
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

/// A line that ends before its command.
fn no_command(path: &[String], noun: &Command) -> Error {
    let here = [&["orderctl".to_owned()], path].concat().join(" ");
    let error = Error::usage(format!("a command is missing behind {here}"));
    match path {
        [] => error.hint("orderctl help lists the commands").next(["help"]),
        path => error
            .hint(format!("it has {}", names(noun).join(", ")))
            .next([&["help".to_owned()], path].concat()),
    }
}

fn unknown_command(
    tree: &Command,
    path: &[String],
    noun: &Command,
    word: &str,
    own: &Own,
) -> Error {
    let here = [&["orderctl".to_owned()], path].concat().join(" ");
    let error = Error::usage(format!("{here} has no command '{word}'"));
    let by_hand = words::by_hand(&path.join(" "), word, own.config.as_deref());
    let found = match (path.is_empty(), &by_hand) {
        (_, Some(_)) => Vec::new(),
        (true, None) => of_all_nouns(tree, word, &own.aliases),
        (false, None) => within(tree, path, noun, word),
    };
    if !found.is_empty() {
        let mut commands: Vec<String> =
            found.iter().take(MAX_COMMANDS).map(|path| format!("orderctl {path}")).collect();
        if let Some(more) = found.len().checked_sub(MAX_COMMANDS).filter(|more| *more > 0) {
            commands.push(format!("and {more} more"));
        }
        return error.hint(format!("did you mean {}?", commands.join(", ")));
    }
    if path.is_empty() {
        return error.hint("orderctl help lists the commands").next(["help"]);
    }
    let error = by_hand.into_iter().fold(error, Error::hint);
    error.hint(format!("it has {}", names(noun).join(", ")))
}

/// What the word means behind the words of a noun.
fn within(tree: &Command, path: &[String], noun: &Command, word: &str) -> Vec<String> {
    if let Some(commands) = words::elsewhere(&path.join(" "), word) {
        return commands.iter().map(|&command| command.to_owned()).collect();
    }
    let found = of_noun(path, noun, word);
    if found.is_empty() && !words::is_of_one_noun(word) {
        return of_other_nouns(tree, &|verb| verb == word);
    }
    found
}

/// Verbs of this noun that the word means.
fn of_noun(path: &[String], noun: &Command, word: &str) -> Vec<String> {
    let verbs = names(noun);
    let synonyms = |word: &str| -> Vec<String> {
        verbs.iter().filter(|verb| words::are_synonyms(word, verb)).cloned().collect()
    };
    let attempts: [&dyn Fn() -> Vec<String>; 4] = [
        &|| synonyms(word),
        &|| owned(nearest(word, &verbs)),
        &|| owned(beginning_with(word, &verbs)),
        &|| misspelt(word).map(synonyms).unwrap_or_default(),
    ];
    let path = path.join(" ");
    first_of(&attempts).into_iter().map(|verb| format!("{path} {verb}")).collect()
}

/// What the first attempt finds that finds anything.
fn first_of(attempts: &[&dyn Fn() -> Vec<String>]) -> Vec<String> {
    attempts.iter().map(|attempt| attempt()).find(|found| !found.is_empty()).unwrap_or_default()
}

fn owned<'a>(words: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    words.into_iter().map(str::to_owned).collect()
}

/// Nouns that the word may be, or their verbs; or a word of the user's own.
fn of_all_nouns(tree: &Command, word: &str, aliases: &[String]) -> Vec<String> {
    if let Some(commands) = words::other(word) {
        return commands.iter().map(|&command| command.to_owned()).collect();
    }
    let nouns = [&names(tree)[..], aliases].concat();
    let verbs: Vec<String> = tree.get_subcommands().flat_map(names).collect();
    let of_verb = |wanted: &str| of_other_nouns(tree, &|verb| verb == wanted);
    let of_meaning = |wanted: &str| -> Vec<String> {
        let others =
            of_other_nouns(tree, &|verb| verb != wanted && words::are_synonyms(wanted, verb));
        [of_verb(wanted), others].concat()
    };
    let attempts: [&dyn Fn() -> Vec<String>; 6] = [
        &|| if of_verb(word).is_empty() { Vec::new() } else { of_meaning(word) },
        &|| owned(nearest(word, &nouns)),
        &|| of_meaning(word),
        &|| nearest(word, &verbs).map(of_verb).unwrap_or_default(),
        &|| owned(beginning_with(word, &nouns)),
        &|| misspelt(word).map(of_meaning).unwrap_or_default(),
    ];
    first_of(&attempts)
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

/// The word of a command that this one is a slip of: `list` for `lst`.
fn misspelt(word: &str) -> Option<&'static str> {
    let near = config::nearest(word, &words::all())?;
    let near = words::all().into_iter().find(|known| *known == near)?;
    is_slip(word, near).then_some(near)
}

fn nearest<'a>(word: &str, known: &'a [String]) -> Option<&'a str> {
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    config::nearest(word, &known).filter(|near| is_slip(word, near))
}

/// Of a short word, every other short word is near: it may have one slip.
fn is_slip(word: &str, near: &str) -> bool {
    strsim::damerau_levenshtein(word, near) <= word.chars().count().div_ceil(4)
}

fn beginning_with<'a>(word: &str, known: &'a [String]) -> Vec<&'a str> {
    let is_long = word.chars().count() >= MIN_PREFIX;
    let all = known.iter().filter(|known| is_long && known.starts_with(word));
    all.map(String::as_str).collect()
}
