//! The password file of libpq, `~/.pgpass`: lines of `host:port:database:user:password`.

use std::path::Path;

use orderctl_core::error::{Code, Error, Result};
use orderctl_core::{Secret, bounded};

/// Folders in which libpq looks for a server of this machine when no host is named.
const DEFAULT_SOCKETS: [&str; 2] = ["/var/run/postgresql", "/tmp"];

/// Whose password is looked for.
#[derive(Debug)]
pub(super) struct Wanted {
    /// One of these.
    pub(super) hosts: Vec<String>,
    pub(super) port: String,
    pub(super) database: String,
    pub(super) user: String,
}

/// The password of the first line that fits. No file is no password; a file that others can read
/// is an error, where libpq would only warn and then fail to log in.
pub(super) fn password(file: &Path, wanted: &Wanted) -> Result<Option<Secret>> {
    let bad = |how: &str| {
        Error::config(format!("the password file {} {how}", file.display())).code(Code::Pgpass)
    };
    let found = match std::fs::metadata(file) {
        Ok(found) => found,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(bad("can't be read").because(error)),
    };
    if !found.is_file() {
        return Ok(None);
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        if found.permissions().mode() & 0o077 != 0 {
            let hint = format!("chmod 600 {}", file.display());
            return Err(bad("can be read by others").hint(hint));
        }
    }
    let text = bounded::read_file(file).map_err(|error| bad("can't be read").because(error))?;
    Ok(search(&text, wanted))
}

fn search(text: &str, wanted: &Wanted) -> Option<Secret> {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(fields).find_map(|[host, port, database, user, password]| {
        let fits = wanted.hosts.iter().any(|name| host == "*" || host == file_name_of(name))
            && (port == "*" || port == wanted.port)
            && (database == "*" || database == wanted.database)
            && (user == "*" || user == wanted.user);
        fits.then(|| Secret::new(password))
    })
}

/// A server behind the usual socket is called `localhost` in the file.
fn file_name_of(host: &str) -> &str {
    if DEFAULT_SOCKETS.contains(&host) { "localhost" } else { host }
}

/// The five fields of a line; a backslash takes the meaning from a colon or a backslash.
fn fields(line: &str) -> Option<[String; 5]> {
    let mut fields = vec![String::new()];
    let mut characters = line.chars();
    while let Some(character) = characters.next() {
        match character {
            // In the last field a colon needs no backslash.
            ':' if fields.len() < 5 => fields.push(String::new()),
            '\\' => fields.last_mut()?.extend(characters.next()),
            other => fields.last_mut()?.push(other),
        }
    }
    fields.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wanted(host: &str) -> Wanted {
        Wanted {
            hosts: vec![host.into()],
            port: "5432".into(),
            database: "orders".into(),
            user: "robot".into(),
        }
    }

    #[test]
    fn the_first_line_that_fits_is_used() {
        let text = "# a comment\nnot a line\n\
            db.example:5433:*:*:wrong-port\n\
            db.example:*:orders:robot:se\\:cr\\\\et:x\n\
            *:*:*:*:any\n";
        let found = |host: &str| search(text, &wanted(host)).unwrap().reveal().to_owned();
        assert_eq!(found("db.example"), "se:cr\\et:x");
        assert_eq!(found("other.example"), "any");
        assert!(search("localhost:5432:orders:ada:x", &wanted("localhost")).is_none());
        let socket = search("localhost:5432:orders:robot:x", &wanted("/var/run/postgresql"));
        assert!(socket.is_some());
    }

    #[cfg(unix)]
    #[test]
    fn a_password_file_that_others_can_read_is_refused() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("pgpass");
        assert!(password(&file, &wanted("h")).unwrap().is_none());
        std::fs::write(&file, "*:*:*:*:hunter2").unwrap();
        let mode = |mode| std::fs::set_permissions(&file, PermissionsExt::from_mode(mode)).unwrap();
        mode(0o640);
        let error = password(&file, &wanted("h")).unwrap_err();
        assert!(error.hints()[0].starts_with("chmod 600"));
        assert!(!error.to_string().contains("hunter2"));
        mode(0o600);
        assert_eq!(password(&file, &wanted("h")).unwrap().unwrap().reveal(), "hunter2");
    }

    #[cfg(unix)]
    #[test]
    fn a_password_file_that_is_too_large_is_not_read() {
        use std::os::unix::fs::OpenOptionsExt;
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("pgpass");
        let mut options = std::fs::OpenOptions::new();
        let sparse = options.create_new(true).write(true).mode(0o600).open(&file).unwrap();
        sparse.set_len(bounded::MAX_TEXT + 1).unwrap();
        assert_eq!(password(&file, &wanted("h")).unwrap_err().machine_code(), Some("pgpass"));
    }
}
