//! Secrets in the system's keyring: the Secret Service of a Linux desktop (GNOME Keyring, `KWallet`,
//! `KeePassXC`), the keychain of macOS, the Credential Manager of Windows.
//!
//! An entry has the service `orderctl` and the user `PROFILE/password` or `PROFILE/api_key`.

use std::sync::Arc;
use std::sync::mpsc::channel;
use std::time::Duration;

use keyring_core::{CredentialStore, Entry, Error as KeyringError};

use orderctl_core::Secret;
use orderctl_core::error::{Code, Error, Kind, Result};

/// The service that all entries are of.
const SERVICE: &str = "orderctl";

/// How long the keyring may take: it may ask a person to unlock it.
const TIMEOUT: Duration = Duration::from_secs(60);

/// Whether this program was built with the system's keyring.
pub const IS_BUILT_IN: bool = cfg!(feature = "keyring");

/// Refuses what needs the keyring in a program that was built without it.
///
/// # Errors
/// Of kind credentials.
pub fn must_be_built_in() -> Result<()> {
    if IS_BUILT_IN || keyring_core::get_default_store().is_some() {
        return Ok(());
    }
    Err(not_built_in("", "password"))
}

fn not_built_in(whose: &str, what: &str) -> Error {
    Error::new(Kind::Credentials, format!("{whose}this program was built without the keyring"))
        .code(Code::Missing)
        .hint("build it with: cargo install --path . --features keyring")
        .hint(elsewhere(what))
}

fn elsewhere(what: &str) -> String {
    format!("or keep it elsewhere: {what}_command, {what}_file or {what}_env")
}

/// The secret of a profile; `what` is `password` or `api_key`.
///
/// # Errors
/// Of kind credentials: it is not there, the keyring is locked, or there is none. Nothing else is tried in
/// its place.
pub fn read(profile: &str, what: &str) -> Result<Secret> {
    let text = at_entry(profile, what, |entry| entry.get_password().map(Secret::new))?;
    if text.reveal().is_empty() {
        return Err(failed(profile, what, &KeyringError::NoEntry));
    }
    Ok(text)
}

/// Writes the secret of a profile, and reads it back.
///
/// # Errors
/// As [`read`], and if the keyring gives back something else.
pub fn write(profile: &str, what: &str, secret: &Secret) -> Result<()> {
    let written = secret.clone();
    let kept = at_entry(profile, what, move |entry| {
        entry.set_password(written.reveal())?;
        entry.get_password().map(Secret::new)
    })?;
    if kept.reveal() == secret.reveal() {
        return Ok(());
    }
    let message = format!("profile '{profile}': the keyring gives back another {what} than it got");
    Err(Error::new(Kind::Credentials, message).code(Code::Missing))
}

/// Removes the secret of a profile.
///
/// # Errors
/// As [`read`].
pub fn remove(profile: &str, what: &str) -> Result<()> {
    at_entry(profile, what, Entry::delete_credential)
}

/// Does something with an entry, for no longer than [`TIMEOUT`].
fn at_entry<T: Send + 'static>(
    profile: &str,
    what: &str,
    work: impl FnOnce(&Entry) -> keyring_core::Result<T> + Send + 'static,
) -> Result<T> {
    let user = format!("{profile}/{what}");
    let (done, wait) = channel();
    std::thread::spawn(move || {
        let entry = store().and_then(|store| store.build(SERVICE, &user, None));
        done.send(entry.and_then(|entry| work(&entry)))
    });
    match wait.recv_timeout(TIMEOUT) {
        Ok(outcome) => outcome.map_err(|error| failed(profile, what, &error)),
        Err(_) => {
            let message = format!(
                "profile '{profile}': the keyring did not answer in {} seconds",
                TIMEOUT.as_secs()
            );
            Err(Error::new(Kind::Credentials, message)
                .code(Code::Missing)
                .hint("unlock it, and run the command again"))
        }
    }
}

/// The store that a test has set, else the system's.
fn store() -> keyring_core::Result<Arc<CredentialStore>> {
    keyring_core::get_default_store().map_or_else(of_system, Ok)
}

#[cfg(all(feature = "keyring", target_os = "linux"))]
fn of_system() -> keyring_core::Result<Arc<CredentialStore>> {
    Ok(zbus_secret_service_keyring_store::Store::new()?)
}

#[cfg(all(feature = "keyring", target_os = "macos"))]
fn of_system() -> keyring_core::Result<Arc<CredentialStore>> {
    Ok(apple_native_keyring_store::keychain::Store::new()?)
}

#[cfg(all(feature = "keyring", windows))]
fn of_system() -> keyring_core::Result<Arc<CredentialStore>> {
    Ok(windows_native_keyring_store::Store::new()?)
}

#[cfg(not(all(feature = "keyring", any(target_os = "linux", target_os = "macos", windows))))]
fn of_system() -> keyring_core::Result<Arc<CredentialStore>> {
    Err(KeyringError::NoDefaultStore)
}

fn failed(profile: &str, what: &str, error: &KeyringError) -> Error {
    let of = |message: String| {
        Error::new(Kind::Credentials, format!("profile '{profile}': {message}")).code(Code::Missing)
    };
    let elsewhere = elsewhere(what);
    match error {
        KeyringError::NoEntry => of(format!("the keyring has no {what}")).hint(format!(
            "orderctl profile set {profile} keyring true asks for it and puts it there"
        )),
        KeyringError::NoStorageAccess(cause) => of(format!("the keyring is locked: {cause}"))
            .hint("unlock it, and run the command again")
            .hint(elsewhere),
        KeyringError::NoDefaultStore => not_built_in(&format!("profile '{profile}': "), what),
        // Its text, and never what it holds: that may be the secret.
        other => of(format!("the keyring can't be used: {other}"))
            .hint("start the desktop's keyring, such as gnome-keyring-daemon")
            .hint(elsewhere),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Mutex, MutexGuard, PoisonError};

    use keyring_core::mock::{Cred, Store};

    use super::*;
    use crate::config::{Environment, Provider, load, resolve};

    /// The store is the process's: one test at a time.
    static ONE: Mutex<()> = Mutex::new(());

    fn mock() -> (MutexGuard<'static, ()>, Arc<Store>) {
        let one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
        let store = Store::new().unwrap();
        keyring_core::set_default_store(store.clone());
        (one, store)
    }

    /// The next use of the only entry fails so.
    fn fail_with(store: &Store, error: KeyringError) {
        let credentials = store.inner.lock().unwrap();
        let only: &Arc<Cred> = &credentials.borrow()[0];
        only.set_error(error);
    }

    #[test]
    fn what_is_written_is_what_a_profile_reads() {
        let (_one, store) = mock();
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("config.toml");
        let access = "url = \"https://a.example\"\nusername = \"ada\"\nkeyring = true\n";
        let of = |text: &str| {
            std::fs::write(&file, text).unwrap();
            let config = load(&file, true).unwrap();
            resolve(&config, Provider::Billmanager, Some("a"), &Environment::default())
        };
        let profile = format!("[profile.a]\nprovider = \"billmanager\"\n{access}");
        let missing = of(&profile).unwrap_err();
        assert_eq!(missing.kind(), Kind::Credentials);
        assert_eq!(missing.message(), "profile 'a': the keyring has no password");
        assert!(missing.hints()[0].contains("profile set a keyring true"), "{missing:?}");

        write("a", "password", &Secret::new("hunter2")).unwrap();
        let access = of(&profile).unwrap().access;
        let crate::config::Access::Billmanager(access) = access else { unreachable!() };
        assert_eq!(access.password.reveal(), "hunter2");
        // Locked, nothing else is tried: no variable, no file.
        fail_with(&store, KeyringError::NoStorageAccess("locked".into()));
        let locked = of(&profile).unwrap_err();
        assert!(locked.message().contains("the keyring is locked"), "{locked:?}");
        assert!(locked.hints()[0].contains("unlock"), "{locked:?}");
        let both = of(&format!("{profile}password_env = \"A\"\n")).unwrap_err();
        assert!(both.message().contains("more than one way"), "{both:?}");
        let off = of(&profile.replace("true", "false")).unwrap_err();
        assert!(off.message().contains("has no password"), "{off:?}");

        remove("a", "password").unwrap();
        assert!(of(&profile).is_err());
    }

    #[test]
    fn a_reseller_has_a_key_of_its_own_in_the_keyring() {
        let (_one, _store) = mock();
        write("r", "api_key", &Secret::new("key")).unwrap();
        assert_eq!(read("r", "api_key").unwrap().reveal(), "key");
        assert!(read("r", "password").is_err());
        assert!(read("a", "api_key").is_err());
    }

    #[test]
    fn no_error_holds_what_the_keyring_gave() {
        let (_one, store) = mock();
        write("a", "password", &Secret::new("hunter2")).unwrap();
        for error in [
            KeyringError::BadEncoding(b"hunter2".to_vec()),
            KeyringError::BadDataFormat(b"hunter2".to_vec(), "no".into()),
        ] {
            fail_with(&store, error);
            let told = format!("{:?}", read("a", "password").unwrap_err());
            assert!(!told.contains("hunter2") && !told.contains("104, 117"), "{told}");
        }
        // A write that fails is told, and one that is not read back.
        fail_with(&store, KeyringError::TooLong("password".into(), 3));
        assert!(write("a", "password", &Secret::new("longer")).is_err());
        assert_eq!(read("a", "password").unwrap().reveal(), "hunter2");
    }
}
