//! What was probably meant by a flag that a command does not have.

use clap::{Arg, Command};

use super::{nearest, words};
use orderctl_core::error::Error;

pub(super) fn unknown(tree: &Command, path: &[String], command: &Command, flag: &str) -> Error {
    let typed = flag.split('=').next().unwrap_or(flag);
    let here = [&["orderctl".to_owned()], path].concat().join(" ");
    let error = Error::usage(format!("{here} has no flag '{typed}'"));
    let name = typed.trim_start_matches('-');
    if typed.starts_with("--")
        && let Some(hint) = meant(tree, command, name)
    {
        return error.hint(hint);
    }
    error.hint(format!("{here} --help shows its flags"))
}

/// What to write in place of `--name`.
fn meant(tree: &Command, command: &Command, name: &str) -> Option<String> {
    let flags: Vec<String> = command
        .get_arguments()
        .filter(|arg| !arg.is_hide_set())
        .filter_map(|arg| arg.get_long().map(str::to_owned))
        .collect();
    let own = |wanted: &str| flags.iter().find(|flag| plain(flag) == plain(wanted));
    let same = |wanted: &str| words::same_flags(wanted).into_iter().find_map(own);
    if let Some(flag) = own(name) {
        return Some(format!("did you mean --{flag}?"));
    }
    if let Some(arg) = command.get_arguments().find(|arg| has_suffix(arg, name)) {
        return Some(format!("write it behind the value: {} KEY:{name}", shown(arg)));
    }
    if let Some(arg) = command.get_arguments().find(|arg| has_wire_name(arg, name)) {
        return Some(match arg.get_long() {
            Some(long) => format!("the provider's {name} is --{long} here"),
            None => format!("the provider's {name} is given without a flag: {arg}"),
        });
    }
    if let Some(here) = words::other_flag(name) {
        return Some(format!("did you mean {here}?"));
    }
    if let Some(flag) = same(name) {
        return Some(format!("did you mean --{flag}?"));
    }
    if let Some(near) = nearest(name, &flags) {
        return Some(format!("did you mean --{near}?"));
    }
    // The other provider's name of what has a flag here.
    let elsewhere = all(tree).filter(|arg| has_wire_name(arg, name));
    let flag = elsewhere.filter_map(Arg::get_long).find_map(same);
    flag.map(|flag| format!("did you mean --{flag}?"))
}

/// The arguments of all commands.
fn all(command: &Command) -> Box<dyn Iterator<Item = &Arg> + '_> {
    Box::new(command.get_arguments().chain(command.get_subcommands().flat_map(all)))
}

fn shown(arg: &Arg) -> String {
    arg.get_long().map_or_else(|| arg.to_string(), |long| format!("--{long}"))
}

/// Without what tells spellings of one name apart.
fn plain(name: &str) -> String {
    name.replace(['-', '_'], "").to_lowercase()
}

/// Whether the value of an argument may end in this word: `KEY[:auto-renew]`.
fn has_suffix(arg: &Arg, name: &str) -> bool {
    let suffix = format!("[:{name}]");
    arg.get_value_names().unwrap_or_default().iter().any(|value| value.ends_with(&suffix))
}

/// Whether this is the name of an argument on the wire, which stands in brackets at the end of its help.
fn has_wire_name(arg: &Arg, name: &str) -> bool {
    let help = arg.get_long_help().or_else(|| arg.get_help()).map(ToString::to_string);
    let help = help.unwrap_or_default();
    let wire = help.trim_end().strip_suffix(']').and_then(|help| help.rsplit_once('['));
    let Some((_, wire)) = wire else { return false };
    let mut words = wire.split([',', ' ']).map(|word| word.split('=').next().unwrap_or(word));
    words.any(|word| !word.is_empty() && plain(word) == plain(name))
}
