//! Where this program's files are: the platform's own folders.

use std::path::PathBuf;

use directories::ProjectDirs;

use super::globals::Globals;
use crate::error::{Error, Result};

/// Where the configuration file is, or would be.
///
/// # Errors
/// Of kind config when this machine has no home folder.
pub fn config_file(globals: &Globals) -> Result<PathBuf> {
    match &globals.config {
        Some(path) => Ok(path.clone()),
        None => Ok(folders()?.config_dir().join("config.toml")),
    }
}

/// The file of the ledger that belongs to this machine alone.
///
/// # Errors
/// As [`config_file`].
pub fn ledger_file() -> Result<PathBuf> {
    let folders = folders()?;
    let state = folders.state_dir().unwrap_or_else(|| folders.data_local_dir());
    Ok(state.join("ledger.db"))
}

/// The file that keeps what was ordered in the sandbox.
///
/// # Errors
/// As [`config_file`].
pub fn sandbox_file() -> Result<PathBuf> {
    Ok(folders()?.data_dir().join("sandbox.json"))
}

/// The folder of lists that can be read again; nothing where there is no home folder.
pub fn cache() -> Option<PathBuf> {
    folders().ok().map(|folders| folders.cache_dir().to_owned())
}

fn folders() -> Result<ProjectDirs> {
    ProjectDirs::from("", "", "orderctl").ok_or_else(|| {
        Error::config("this machine has no home folder")
            .hint("set HOME, or name the files by flags")
    })
}
