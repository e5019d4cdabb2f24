//! Where a ledger's file may be: the same file next time, on a disk of this machine.
//!
//! A relative path is another file in another folder, and a file in memory is gone with its process:
//! the next run would know nothing of the orders of this one. The write-ahead log of `SQLite` needs
//! memory that all processes share, which a network file system does not give them
//! (<https://www.sqlite.org/wal.html>, "Overview").

use std::path::{Path, PathBuf};

use orderctl_core::Remedy;
use orderctl_core::error::{Code, Error, Result};

/// The file that the rest of a URL after `sqlite:` names.
///
/// # Errors
/// Of kind config, if it is not one and the same file for every run.
pub(super) fn of_url(rest: &str) -> Result<PathBuf> {
    if rest.contains(":memory:") || rest.contains("mode=memory") {
        return Err(refused("a ledger in memory is lost when the process exits"));
    }
    if rest.starts_with("file:") || (rest.starts_with("//") && !rest.starts_with("///")) {
        return Err(refused(&format!("'{rest}' is not a file path")));
    }
    let file = PathBuf::from(rest);
    if !file.is_absolute() {
        let why = format!("'{rest}' is a relative path, and another file in another folder");
        return Err(refused(&why));
    }
    Ok(file)
}

fn refused(why: &str) -> Error {
    Error::config(format!("the ledger can't be there: {why}"))
        .code(Code::LedgerPlace)
        .hint("use an absolute path: sqlite:/var/lib/orderctl/ledger.db")
}

/// Refuses a default file that depends on the folder in which the program was started.
///
/// # Errors
/// Of kind config.
pub(super) fn must_be_absolute(file: &Path) -> Result<()> {
    if file.is_absolute() {
        return Ok(());
    }
    Err(Error::config(format!(
        "the ledger can't be there: '{}' is a relative path, and another file in another folder",
        file.display()
    ))
    .code(Code::LedgerPlace)
    .remedy(Remedy::LedgerFile))
}

/// Refuses a file on a network file system, as far as this system tells what its mounts are.
///
/// # Errors
/// Of kind config.
pub(super) fn must_be_local(file: &Path) -> Result<()> {
    let Some(kind) = file_system(file).filter(|kind| is_remote(kind)) else { return Ok(()) };
    Err(Error::config(format!(
        "the ledger can't be there: {} is on a network file system ({kind}), where orders could be \
         lost",
        file.display()
    ))
    .code(Code::LedgerPlace)
    .remedy(Remedy::LedgerFile)
    .hint("where several machines share a ledger: postgres://HOST/DATABASE"))
}

/// The kind of the file system that a file is on, or will be.
pub(super) fn file_system(file: &Path) -> Option<String> {
    // Only Linux has this file; elsewhere nothing is known, and nothing refused.
    let mounts = std::fs::read_to_string("/proc/self/mountinfo").ok()?;
    // The file may not exist yet, nor its folder; where they will be made is decided by what does.
    let there = file.ancestors().find_map(|folder| folder.canonicalize().ok())?;
    kind(&mounts, &there).map(str::to_owned)
}

/// File systems that other machines may write to at the same time.
const REMOTE: [&str; 21] = [
    "9p",
    "acfs",
    "afs",
    "beegfs",
    "ceph",
    "cifs",
    "coda",
    "davfs",
    "gfs2",
    "glusterfs",
    "gpfs",
    "lustre",
    "ncpfs",
    "nfs",
    "nfs4",
    "ocfs2",
    "orangefs",
    "pvfs2",
    "smb2",
    "smb3",
    "smbfs",
];

/// File systems in user space that are known to be local; any other of them may be remote.
const LOCAL_FUSE: [&str; 12] = [
    "fuse.bindfs",
    "fuse.cryfs",
    "fuse.encfs",
    "fuse.exfat",
    "fuse.ext2",
    "fuse.ext4",
    "fuse.fuse-overlayfs",
    "fuse.gocryptfs",
    "fuse.lxcfs",
    "fuse.mergerfs",
    "fuse.ntfs",
    "fuse.ntfs-3g",
];

/// The kind of the file system that a path is on; `mounts` is the text of `/proc/self/mountinfo` (see
/// `proc_pid_mountinfo(5)`).
fn kind<'a>(mounts: &'a str, path: &Path) -> Option<&'a str> {
    let mount = |line: &'a str| {
        let (before, after) = line.split_once(" - ")?;
        let point = unescaped(before.split(' ').nth(4)?);
        Some((point, after.split(' ').next()?))
    };
    // Of several at one point the last one covers the others.
    let (_, kind) = mounts
        .lines()
        .filter_map(mount)
        .filter(|(point, _)| path.starts_with(point))
        .max_by_key(|(point, _)| point.components().count())?;
    Some(kind)
}

/// Whether other machines may write to such a file system.
fn is_remote(kind: &str) -> bool {
    let fuse = kind == "fuse" || (kind.starts_with("fuse.") && !LOCAL_FUSE.contains(&kind));
    fuse || REMOTE.contains(&kind)
}

/// A blank, a tab, a line feed and a backslash are written as `\` and three octal digits.
fn unescaped(point: &str) -> PathBuf {
    let named = [("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")];
    named.iter().fold(point.to_owned(), |text, (code, sign)| text.replace(code, sign)).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_another_one_next_time_is_refused() {
        for wrong in [
            "led.db",
            "./led.db",
            ":memory:",
            "",
            "~/led.db",
            "file:led.db",
            "//led.db",
            "/x?mode=memory",
        ] {
            let error = of_url(wrong).unwrap_err();
            assert_eq!(error.machine_code(), Some("ledger_place"), "{wrong}");
            assert!(error.hints()[0].contains("sqlite:/var/lib"), "{wrong}");
        }
        assert_eq!(of_url("/srv/led.db").unwrap(), Path::new("/srv/led.db"));
        assert_eq!(of_url("///srv/led.db").unwrap(), Path::new("/srv/led.db"));
        assert!(must_be_absolute(Path::new("home/ledger.db")).is_err());
        assert!(must_be_absolute(Path::new("/home/ledger.db")).is_ok());
    }

    #[test]
    fn a_file_on_a_network_file_system_is_told_from_one_on_a_disk() {
        let mounts = "\
            27 1 254:0 / / rw,relatime - ext4 /dev/vda rw\n\
            30 27 0:30 / /home rw - nfs4 files.example:/home rw\n\
            31 30 8:1 / /home/ada/local\\040disk rw shared:1 - xfs /dev/sda1 rw\n\
            32 27 0:31 / /mnt/share rw - cifs //files.example/share rw\n\
            33 27 0:32 / /mnt/host rw - 9p host rw\n\
            34 27 0:33 / /mnt/ssh rw - fuse.sshfs ada@files.example: rw\n\
            35 27 0:34 / /mnt/ntfs rw - fuseblk /dev/sdb1 rw\n\
            36 27 0:35 / /mnt/over rw - ext4 /dev/sdc1 rw\n\
            37 27 0:36 / /mnt/over rw - fuse.s3fs s3fs rw\n";
        for (path, on, remote) in [
            ("/var/lib/orderctl", "ext4", false),
            ("/home/ada/.local/state", "nfs4", true),
            ("/home/ada/local disk/x", "xfs", false),
            ("/homework", "ext4", false),
            ("/mnt/share/x", "cifs", true),
            ("/mnt/host", "9p", true),
            ("/mnt/ssh/x", "fuse.sshfs", true),
            ("/mnt/ntfs/x", "fuseblk", false),
            ("/mnt/over/x", "fuse.s3fs", true),
        ] {
            assert_eq!(kind(mounts, Path::new(path)), Some(on), "{path}");
            assert_eq!(is_remote(on), remote, "{path}");
        }
        assert_eq!(kind("", Path::new("/x")), None);
    }
}
