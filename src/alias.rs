//! Words of a user's own for commands, from the section `[alias]` of the configuration.

use std::ffi::OsString;

use clap::Command;

use crate::app::paths;
use crate::args::globals;
use crate::config;
use orderctl_core::error::{Code, Error, Result};

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
    // A configuration that can't be read is told by the commands that need it.
    let config = globals::of(&args[..at])
        .and_then(|globals| Some((paths::config_file(&globals).ok()?, globals.config.is_some())))
        .and_then(|(path, named)| config::load(&path, named).ok());
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
