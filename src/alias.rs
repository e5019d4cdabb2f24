//! Words of a user's own for commands, from the section `[alias]` of the configuration.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::Command;

use crate::app::paths;
use crate::args::globals;
use crate::config::{self, Config};
use crate::suggest::Own;
use orderctl_core::error::{Code, Error, Result};

/// Where the configuration of a line is that begins with these words, and what it says. One that can't be
/// read is told by the commands that need it.
fn config_of(args: &[OsString]) -> (Option<PathBuf>, Option<Config>) {
    let Some(globals) = globals::of(args) else { return (None, None) };
    let path = paths::config_file(&globals).ok();
    let config = path.as_ref().and_then(|path| config::load(path, globals.config.is_some()).ok());
    (path, config)
}

/// What the user of this line has beside the commands, for one that can't be read.
pub fn own(args: &[OsString]) -> Own {
    let at = globals::first_word(args).unwrap_or(args.len());
    let (path, config) = config_of(&args[..at]);
    let aliases = config.iter().flat_map(Config::aliases).map(str::to_owned).collect();
    Own { aliases, config: path }
}

/// The command line with its alias written out, if its first word is one. Without an alias the
/// configuration is not read: a word of this program is never one.
///
/// # Errors
/// Of kind config, if the alias can't be used.
pub fn expanded(args: &[OsString], tree: &Command) -> Result<Vec<OsString>> {
    let Some(at) = globals::first_word(args) else { return Ok(args.to_vec()) };
    let word = args[at].to_string_lossy();
    if tree.find_subcommand(word.as_ref()).is_some() {
        return Ok(args.to_vec());
    }
    let config = config_of(&args[..at]).1;
    let Some(words) = config.as_ref().and_then(|config| config.alias(&word)) else {
        return Ok(args.to_vec());
    };
    let wrong = |why: &str| {
        Error::config(format!("alias '{word}' can't be used: {why}")).code(Code::Unreadable)
    };
    let words = shlex::split(words).ok_or_else(|| wrong("a quote in it is not closed"))?;
    match words.first() {
        Some(first) if tree.find_subcommand(first).is_some() => {}
        Some(first) => return Err(wrong(&format!("'{first}' is no command"))),
        None => return Err(wrong("it is empty")),
    }
    let written = words.into_iter().map(OsString::from);
    Ok(args[..at].iter().cloned().chain(written).chain(args[at + 1..].iter().cloned()).collect())
}
