//! Which store a URL names.

use std::path::Path;

#[cfg(feature = "postgres")]
use super::postgres;
use super::{Attempt, Filter, Ledger, Subscription, place, sqlite};
use orderctl_core::error::{Code, Error, Result};
use orderctl_core::ownership;

/// What the ledger needs to know of the world, passed in so that a test can hold it.
#[derive(Clone, Copy)]
pub struct ConnectOptions<'a> {
    /// Reads an environment variable (`PGPASSWORD`, `PGPASSFILE`, `PGUSER`, `PGSSLMODE`,
    /// `PGSSLROOTCERT`, as libpq means them).
    pub variable: &'a dyn Fn(&str) -> Option<String>,
    /// The user's folder (`.pgpass`, `.postgresql/root.crt`).
    pub home: Option<&'a Path>,
    /// Who is told of the outcomes that are written.
    pub subscriptions: &'a [Subscription],
}

/// The ledger at `url` (`postgres://…`, or `sqlite:FILE` with a whole path), or else in
/// `default_file`.
///
/// Nothing is opened yet: the first use does that, and the first write creates what is missing.
///
/// # Errors
/// When the URL, or a file that it leads to, can't be used.
pub fn open(
    url: Option<&str>,
    default_file: &Path,
    options: ConnectOptions<'_>,
) -> Result<Box<dyn Ledger>> {
    match url {
        None => {
            place::must_be_absolute(default_file)?;
            ownership::check_in_place(default_file)?;
            Ok(Box::new(sqlite::Sqlite::at(default_file, options.subscriptions)))
        }
        Some(url) => {
            if let Some(file) = url.strip_prefix("sqlite:") {
                let file = place::of_url(file)?;
                ownership::check(&file)?;
                Ok(Box::new(sqlite::Sqlite::at(&file, options.subscriptions)))
            } else if url.starts_with("postgres://") || url.starts_with("postgresql://") {
                shared(url, options)
            } else {
                // The text is not repeated: it may hold a password.
                Err(Error::config("the ledger's URL has an unknown scheme")
                    .code(Code::LedgerUrl)
                    .hint("write postgres://HOST/DATABASE or sqlite:/PATH/OF/FILE"))
            }
        }
    }
}

/// The kind of the file system that a file is on, or will be; nothing where the system does not tell.
#[must_use]
pub fn file_system(file: &Path) -> Option<String> {
    place::file_system(file)
}

/// The attempts of the ledger that [`open`] would use, as far as they can be told at once and without a
/// trace: those of a file of this version. Nothing is asked of a server, created, migrated or waited for.
#[must_use]
pub fn peek(url: Option<&str>, default_file: &Path, filter: &Filter) -> Vec<Attempt> {
    let file = match url {
        None => {
            let trusted = place::must_be_absolute(default_file)
                .and_then(|()| ownership::check_in_place(default_file));
            trusted.ok().map(|()| default_file.to_owned())
        }
        Some(url) => {
            let file = url.strip_prefix("sqlite:").and_then(|file| place::of_url(file).ok());
            file.filter(|file| ownership::check(file).is_ok())
        }
    };
    let Some(file) = file else { return Vec::new() };
    let mut attempts = Vec::new();
    // What was read before a failure is there all the same.
    let _ = sqlite::Sqlite::read_only(&file).list(filter, &mut |attempt| {
        attempts.push(attempt);
        Ok(())
    });
    attempts
}

#[cfg(feature = "postgres")]
fn shared(url: &str, options: ConnectOptions<'_>) -> Result<Box<dyn Ledger>> {
    Ok(Box::new(postgres::Postgres::at(url, options)?))
}

#[cfg(not(feature = "postgres"))]
fn shared(_url: &str, _options: ConnectOptions<'_>) -> Result<Box<dyn Ledger>> {
    Err(Error::config("this program was built without PostgreSQL")
        .code(Code::LedgerUrl)
        .hint("use one that was built with it, or write sqlite:/PATH/OF/FILE"))
}
