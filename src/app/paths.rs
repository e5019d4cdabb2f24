//! Where this program's files are: the platform's own folders.

use std::path::{Path, PathBuf};

use directories::ProjectDirs;

use crate::args::globals::Globals;
use crate::config::Environment;
use orderctl_core::error::{Code, Error, Result};

/// Where the configuration file is, or would be.
///
/// # Errors
/// Of kind config when no home directory is found.
pub fn config_file(globals: &Globals) -> Result<PathBuf> {
    match &globals.config {
        Some(path) => Ok(path.clone()),
        None => Ok(folders()?.config_dir().join("config.toml")),
    }
}

/// True where nobody has configured anything yet.
pub fn is_unconfigured() -> bool {
    std::env::var_os("ORDERCTL_CONFIG").is_none_or(|file| file.is_empty())
        && folders().is_ok_and(|folders| !folders.config_dir().join("config.toml").exists())
}

/// The file of the ledger that belongs to this machine alone.
///
/// # Errors
/// As [`config_file`].
pub fn ledger_file() -> Result<PathBuf> {
    let folders = folders()?;
    // A relative one is ignored by the rule of the XDG folders: the ledger would be somewhere else than
    // its owner thinks.
    if let Some(state) = std::env::var_os("XDG_STATE_HOME").filter(|state| !state.is_empty())
        && cfg!(all(unix, not(target_os = "macos")))
        && !Path::new(&state).is_absolute()
    {
        return Err(Error::config(
            "XDG_STATE_HOME is a relative path, which the ledger does not accept",
        )
        .code(Code::LedgerPlace)
        .hint("set XDG_STATE_HOME to an absolute path, or unset it"));
    }
    let state = folders.state_dir().unwrap_or_else(|| folders.data_local_dir());
    Ok(state.join("ledger.db"))
}

/// The file that keeps what was ordered in the sandbox.
///
/// # Errors
/// As [`config_file`].
#[cfg(feature = "sandbox")]
pub fn sandbox_file() -> Result<PathBuf> {
    Ok(folders()?.data_dir().join("sandbox.json"))
}

/// The folder of lists that can be read again; nothing where there is no home folder.
pub fn cache() -> Option<PathBuf> {
    folders().ok().map(|folders| folders.cache_dir().to_owned())
}

/// A folder that shells look into by the rule of the XDG folders, on macOS too: that of this variable, or
/// this one in the home folder.
///
/// # Errors
/// Of kind config when no home directory is found.
pub fn of_user(environment: &Environment, variable: &str, usual: &str) -> Result<PathBuf> {
    let named = environment.get(variable).map(PathBuf::from).filter(|path| path.is_absolute());
    match named {
        Some(folder) => Ok(folder),
        None => directories::BaseDirs::new()
            .map(|folders| folders.home_dir().join(usual))
            .ok_or_else(|| Error::config("no home directory found").hint("set HOME")),
    }
}

fn folders() -> Result<ProjectDirs> {
    let folders = ProjectDirs::from("", "", "orderctl").ok_or_else(|| {
        Error::config("no home directory found").hint("set HOME, or pass the files as flags")
    })?;
    if !folders.data_dir().is_absolute() {
        return Err(Error::config("HOME is a relative path")
            .code(Code::Home)
            .hint("set HOME to an absolute path"));
    }
    Ok(folders)
}
