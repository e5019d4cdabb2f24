//! Whether a file can be trusted to be its user's own.
//!
//! Who can put a file, a link or a folder in the place of one of ours decides what is run for a password,
//! and what is known of orders. As `ssh` does for its configuration, it must be the user's or root's; other
//! than there, a group may have the right to write: many systems give each user a group of his own.

use std::path::Path;

use crate::error::Result;

/// Refuses a file that somebody else owns or may change, in its folder or by a link to it. Owner of all
/// three must be the user or root. A file or a folder that is not there is no reason. A link of the user's
/// own leads where he wants: for a file that he named.
///
/// # Errors
/// Of kind config, with the code `permissions`.
pub fn check(file: &Path) -> Result<()> {
    trusted(file, Links::Followed)
}

/// As [`check`], for a file in the place that this program has for it by default: neither the file nor
/// its folder may be a symbolic link, whoever owns it. Folders above may.
///
/// # Errors
/// As [`check`].
pub fn check_in_place(file: &Path) -> Result<()> {
    trusted(file, Links::Refused)
}

/// What a symbolic link of the user's own, or of root, is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Links {
    Followed,
    Refused,
}

#[cfg(unix)]
fn trusted(file: &Path, links: Links) -> Result<()> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
    for path in [folder.unwrap_or(Path::new(".")), file] {
        // The link itself, and then what it leads to.
        for found in [path.symlink_metadata(), path.metadata()] {
            let Ok(found) = found else { continue };
            if let Err(distrust) = unix::verify(&unix::Found::of(&found), unix::user(), links) {
                return Err(distrust.error(path));
            }
        }
    }
    Ok(())
}

/// On this platform the access rules of the user's folder see to it.
#[cfg(not(unix))]
fn trusted(_file: &Path, _links: Links) -> Result<()> {
    Ok(())
}

#[cfg(unix)]
mod unix {
    use std::fs::Metadata;
    use std::os::unix::fs::MetadataExt as _;
    use std::path::Path;

    use super::Links;
    use crate::Remedy;
    use crate::error::{Code, Error};

    const ROOT: u32 = 0;
    const WRITE_BY_OTHERS: u32 = 0o002;
    const STICKY: u32 = 0o1000;

    /// What kind of a thing a path names.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub(super) enum Kind {
        File,
        Folder,
        Link,
        /// A device, a pipe: what is read from it is not kept in it.
        Other,
    }

    /// What is known of a path.
    #[derive(Clone, Copy, Debug)]
    pub(super) struct Found {
        pub(super) kind: Kind,
        pub(super) owner: u32,
        pub(super) mode: u32,
    }

    impl Found {
        pub(super) fn of(metadata: &Metadata) -> Self {
            let kind = match metadata.file_type() {
                it if it.is_symlink() => Kind::Link,
                it if it.is_dir() => Kind::Folder,
                it if it.is_file() => Kind::File,
                _ => Kind::Other,
            };
            Self { kind, owner: metadata.uid(), mode: metadata.mode() }
        }
    }

    /// Why a path is not trusted.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub(super) enum Distrust {
        /// A file or a folder of somebody else.
        Owner(u32),
        /// A symbolic link of somebody else.
        LinkOwner(u32),
        /// A symbolic link where there must be none.
        Link,
        /// Everybody may change it.
        Mode(u32),
    }

    pub(super) fn user() -> u32 {
        rustix::process::geteuid().as_raw()
    }

    pub(super) fn verify(found: &Found, user: u32, links: Links) -> Result<(), Distrust> {
        let is_own = found.owner == user || found.owner == ROOT;
        let open = found.mode & WRITE_BY_OTHERS != 0;
        match found.kind {
            Kind::Link if !is_own => Err(Distrust::LinkOwner(found.owner)),
            Kind::Link if links == Links::Refused => Err(Distrust::Link),
            Kind::File | Kind::Folder if !is_own => Err(Distrust::Owner(found.owner)),
            Kind::File if open => Err(Distrust::Mode(found.mode)),
            // In a sticky folder nobody can replace what is somebody else's.
            Kind::Folder if open && found.mode & STICKY == 0 => Err(Distrust::Mode(found.mode)),
            Kind::File | Kind::Folder | Kind::Link | Kind::Other => Ok(()),
        }
    }

    impl Distrust {
        pub(super) fn error(self, path: &Path) -> Error {
            let path = path.display();
            let (why, hint) = match self {
                Self::Owner(owner) => (
                    format!("{path} belongs to another user (id {owner})"),
                    format!("make it your own: chown \"$(id -u)\" {path}"),
                ),
                Self::LinkOwner(owner) => (
                    format!("{path} is a symbolic link of another user (id {owner})"),
                    "remove it, or name the file itself".to_owned(),
                ),
                Self::Link => {
                    return Error::config(format!("{path} is a symbolic link"))
                        .code(Code::Permissions)
                        .hint("put what it leads to in its place")
                        .remedy(Remedy::NamePlace);
                }
                Self::Mode(mode) => (
                    format!("everybody may change {path} (mode {:03o})", mode & 0o777),
                    format!("chmod o-w {path}"),
                ),
            };
            Error::config(why).code(Code::Permissions).hint(hint)
        }
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn what_somebody_else_owns_or_may_change_is_not_trusted() {
            const ADA: u32 = 1000;
            const EVE: u32 = 1001;
            for (kind, owner, mode, verdict) in [
                (Kind::File, ADA, 0o644, Ok(())),
                (Kind::File, ADA, 0o664, Ok(())),
                (Kind::File, ROOT, 0o644, Ok(())),
                (Kind::File, EVE, 0o600, Err(Distrust::Owner(EVE))),
                (Kind::File, ADA, 0o666, Err(Distrust::Mode(0o666))),
                (Kind::File, ROOT, 0o646, Err(Distrust::Mode(0o646))),
                (Kind::Folder, ADA, 0o755, Ok(())),
                (Kind::Folder, EVE, 0o755, Err(Distrust::Owner(EVE))),
                (Kind::Folder, ADA, 0o777, Err(Distrust::Mode(0o777))),
                (Kind::Folder, ROOT, 0o1777, Ok(())),
                (Kind::Link, ADA, 0o777, Ok(())),
                (Kind::Link, ROOT, 0o777, Ok(())),
                (Kind::Link, EVE, 0o777, Err(Distrust::LinkOwner(EVE))),
                (Kind::Other, EVE, 0o666, Ok(())),
            ] {
                let found = Found { kind, owner, mode };
                assert_eq!(verify(&found, ADA, Links::Followed), verdict, "{found:?}");
                let strict = if verdict.is_ok() && kind == Kind::Link {
                    Err(Distrust::Link)
                } else {
                    verdict
                };
                assert_eq!(verify(&found, ADA, Links::Refused), strict, "{found:?}");
            }
        }
    }
}
