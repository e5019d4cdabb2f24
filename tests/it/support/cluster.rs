//! A throw-away `PostgreSQL` cluster, from the binaries that are installed.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use postgres::{Client, NoTls};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};

/// Starts a server, says where it is, and stops it when its input ends: that happens however the
/// tests end, since the other end of the pipe is in their process.
const SCRIPT: &str = r#"
set -e
cd /
folder=$(mktemp -d "$TMPDIR/orderctl-pg.XXXXXX")
trap 'pg_ctl -D "$folder/data" -m immediate stop >/dev/null 2>&1; rm -rf "$folder"' EXIT
trap : INT TERM HUP
initdb -D "$folder/data" -A trust -U tester -E UTF8 --locale=C --no-sync >"$folder/log" 2>&1
umask 077
printf '%s' "$CERTIFICATE" >"$folder/server.crt"
printf '%s' "$KEY" >"$folder/server.key"
cat >>"$folder/data/postgresql.conf" <<END
unix_socket_directories = '$folder'
listen_addresses = '127.0.0.1'
port = $PORT
fsync = off
max_connections = 300
ssl = on
ssl_cert_file = '$folder/server.crt'
ssl_key_file = '$folder/server.key'
password_encryption = 'scram-sha-256'
END
cat >"$folder/data/pg_hba.conf" <<END
local   all all    trust
hostssl all secret 127.0.0.1/32 scram-sha-256
host    all secret 127.0.0.1/32 reject
host    all all    127.0.0.1/32 trust
END
pg_ctl -D "$folder/data" -w -l "$folder/log" start >/dev/null 2>&1 </dev/null
echo "$folder"
cat >/dev/null
"#;

pub(crate) struct Cluster {
    socket: String,
    pub(crate) port: u16,
    /// The authority that signed the server's certificate, which is for `localhost`.
    pub(crate) authority: String,
    _server: Child,
    _end: ChildStdin,
}

/// The cluster of this run. Tests that need it are ignored where `build.rs` found no server.
#[track_caller]
pub(crate) fn shared() -> &'static Cluster {
    static CLUSTER: OnceLock<Result<Cluster, String>> = OnceLock::new();
    let cluster = CLUSTER.get_or_init(|| start(&std::env::temp_dir()));
    cluster.as_ref().unwrap_or_else(|why| panic!("{why}"))
}

fn binaries() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    let mut packaged: Vec<PathBuf> = std::fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .map(|entry| entry.unwrap().path().join("bin"))
        .collect();
    packaged.sort();
    folders.extend(packaged.into_iter().rev());
    folders.into_iter().find(|folder| ["initdb", "pg_ctl"].iter().all(|n| folder.join(n).exists()))
}

/// Starts a server with its files in this folder; else says what is in the way.
pub(crate) fn start(folder: &Path) -> Result<Cluster, String> {
    let binaries = binaries().ok_or("no PostgreSQL server (initdb, pg_ctl) is installed")?;
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let (authority, certificate, key) = certificates();
    let mut command = if is_root() {
        // The server refuses to run as root.
        let mut command = Command::new("setpriv");
        command.args(["--reuid=65534", "--regid=65534", "--clear-groups", "sh", "-c", SCRIPT]);
        command
    } else {
        let mut command = Command::new("sh");
        command.args(["-c", SCRIPT]);
        command
    };
    let path = format!("{}:{}", binaries.display(), std::env::var("PATH").unwrap_or_default());
    let mut server = command
        .env("PATH", path)
        .env("TMPDIR", folder)
        .env("PORT", port.to_string())
        .env("CERTIFICATE", certificate)
        .env("KEY", key)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let end = server.stdin.take().unwrap();
    let mut socket = String::new();
    BufReader::new(server.stdout.take().unwrap()).read_line(&mut socket).unwrap();
    if socket.is_empty() {
        let _ = server.wait();
        let user = if is_root() { ", where user 65534 can (it does not run as root)" } else { "" };
        return Err(format!(
            "PostgreSQL does not start with its files in {}: set TMPDIR to a folder that it can \
             write to{user}, such as /tmp",
            folder.display()
        ));
    }
    let socket = socket.trim_end().to_owned();
    Ok(Cluster { socket, port, authority, _server: server, _end: end })
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output().unwrap();
    id.stdout.trim_ascii() == b"0"
}

fn certificates() -> (String, String, String) {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let authority = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
    let key = KeyPair::generate().unwrap();
    let params = CertificateParams::new(vec!["localhost".into()]).unwrap();
    let certificate = params.signed_by(&key, &authority).unwrap();
    (authority.pem(), certificate.pem(), key.serialize_pem())
}

impl Cluster {
    /// A new, empty database.
    pub(crate) fn fresh_database(&self) -> String {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let name = format!("ledger_{}", NEXT.fetch_add(1, Ordering::Relaxed));
        self.client("postgres").batch_execute(&format!("CREATE DATABASE {name}")).unwrap();
        self.url(&name)
    }

    pub(crate) fn url(&self, database: &str) -> String {
        let socket = self.socket.replace('/', "%2F");
        format!("postgres://tester@{socket}:{}/{database}", self.port)
    }

    pub(crate) fn client(&self, database: &str) -> Client {
        Client::connect(&self.url(database), NoTls).unwrap()
    }
}
