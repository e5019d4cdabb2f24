//! Where a `PostgreSQL` ledger is and how it is reached: its URL, completed as libpq would.

use std::path::PathBuf;
use std::time::Duration;

use tokio_postgres::Config;
use tokio_postgres::config::Host;

use super::super::ConnectOptions;
use super::passfile::{self, Wanted};
use super::tls::{Mode, Tls};
use orderctl_core::error::{Code, Error, Result};

/// How long a commit may take unless the URL says otherwise.
const COMMIT_TIMEOUT: Duration = Duration::from_secs(20);

/// A server, a database and a user.
pub(super) struct Address {
    /// All but the encryption. It holds the password: it is never shown.
    pub(super) config: Config,
    /// The encryption.
    pub(super) tls: Tls,
    /// How long a commit may take.
    pub(super) commit_timeout: Duration,
    /// Host, port and database, for messages.
    pub(super) shown: String,
}

impl Address {
    /// Reads `postgres://user@host:port/database?option=value`.
    pub(super) fn read(url: &str, options: ConnectOptions<'_>) -> Result<Self> {
        let variable = options.variable;
        check_escapes(url)?;
        let mut own = Options::default();
        let rest = own.take_from(url)?;
        // The library's own words may repeat a part of the URL.
        let mut config: Config = rest.parse().map_err(|_: tokio_postgres::Error| {
            bad("can't be read").hint("write postgres://USER@HOST:PORT/DATABASE")
        })?;
        if config.get_hosts().is_empty() {
            return Err(bad("names no host").hint("write postgres://USER@HOST:PORT/DATABASE"));
        }
        let user = config.get_user().map(str::to_owned);
        if let Some(user) = user
            .or_else(|| variable("PGUSER"))
            .or_else(|| variable("USER"))
            .or_else(|| variable("USERNAME"))
        {
            config.user(&user);
        }
        if config.get_password().is_none() {
            if let Some(password) = variable("PGPASSWORD") {
                config.password(password);
            } else if let Some(file) = own.passfile(options)
                && let Some(password) = passfile::password(&file, &wanted(&config))?
            {
                config.password(password.reveal());
            }
        }
        set_time_limits(&mut config);
        let mode = match own.sslmode.or_else(|| variable("PGSSLMODE")) {
            Some(word) => Mode::read(&word)?,
            None => Mode::Prefer,
        };
        let (hosts, port) = (hosts(&config), port(&config));
        let mode = if config.get_hosts().iter().all(is_socket) { Mode::Disable } else { mode };
        let root = own.sslrootcert.or_else(|| variable("PGSSLROOTCERT"));
        let tls = Tls::new(mode, root.as_deref(), options.home)?;
        let shown = format!("{}:{port}/{}", hosts.join(","), database(&config));
        let commit_timeout = commit_timeout(own.commit_timeout.as_deref())?;
        Ok(Self { config, tls, commit_timeout, shown })
    }
}

/// The options that the client library knows.
const PASSED_ON: [&str; 18] = [
    "user",
    "password",
    "dbname",
    "host",
    "hostaddr",
    "port",
    "application_name",
    "options",
    "connect_timeout",
    "tcp_user_timeout",
    "target_session_attrs",
    "channel_binding",
    "keepalives",
    "keepalives_idle",
    "keepalives_interval",
    "keepalives_retries",
    "sslnegotiation",
    "load_balance_hosts",
];

/// Refuses a URL in which a sign of the user or the password stands as it is where it means something
/// else: a part of the password would be taken for a host, a database or an option, and be shown.
fn check_escapes(url: &str) -> Result<()> {
    let wrong = |how: &str| {
        Err(bad(how).hint(
            "in a user, a password or an option write @ as %40, # as %23, / as %2F, ? as %3F, \
             % as %25",
        ))
    };
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    if rest.contains('#') {
        return wrong("has a # that is not escaped");
    }
    let authority = rest.split(['/', '?']).next().unwrap_or_default();
    let signs = rest.matches('@').count();
    if signs > 1 || signs != authority.matches('@').count() {
        return wrong("has an @, a / or a ? that is not escaped");
    }
    let is_code = |code: &str| {
        let code = code.as_bytes();
        code.len() >= 2 && code[..2].iter().all(u8::is_ascii_hexdigit)
    };
    if !rest.split('%').skip(1).all(is_code) {
        return wrong("has a % that is not escaped");
    }
    let hosts = authority.rsplit('@').next().unwrap_or_default();
    let is_port = |port: &str| port.is_empty() || port.parse::<u16>().is_ok();
    let of_host = |host: &str| match host.strip_prefix('[') {
        Some(address) => address
            .split_once(']')
            .is_none_or(|(_, port)| port.is_empty() || port.strip_prefix(':').is_some_and(is_port)),
        None => host.split_once(':').is_none_or(|(_, port)| is_port(port)),
    };
    if !hosts.split(',').all(of_host) {
        return wrong("has a port that is no number");
    }
    Ok(())
}

/// The options that libpq knows and the client library does not.
#[derive(Default)]
struct Options {
    sslmode: Option<String>,
    sslrootcert: Option<String>,
    passfile: Option<String>,
    /// Our own: libpq waits for ever.
    commit_timeout: Option<String>,
}

impl Options {
    /// Takes its own options out of a URL; returns the rest.
    fn take_from(&mut self, url: &str) -> Result<String> {
        let Some((base, query)) = url.split_once('?') else { return Ok(url.to_owned()) };
        let mut rest = Vec::new();
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            // In these URLs a plus is a plus.
            let escaped = pair.replace('+', "%2B");
            let decoded = url::form_urlencoded::parse(escaped.as_bytes()).next();
            match decoded.map(|(name, value)| (name.into_owned(), value.into_owned())) {
                Some((name, value)) if name == "sslmode" => self.sslmode = Some(value),
                Some((name, value)) if name == "sslrootcert" => self.sslrootcert = Some(value),
                Some((name, value)) if name == "passfile" => self.passfile = Some(value),
                Some((name, value)) if name == "commit_timeout" => {
                    self.commit_timeout = Some(value);
                }
                Some((name, _)) if PASSED_ON.contains(&name.as_str()) => rest.push(pair),
                // Its name is not repeated: it may be the end of a password.
                _ => {
                    return Err(bad("has an option that is not known").hint(format!(
                        "known are sslmode, sslrootcert, passfile, commit_timeout, {}",
                        PASSED_ON.join(", ")
                    )));
                }
            }
        }
        Ok(if rest.is_empty() { base.to_owned() } else { format!("{base}?{}", rest.join("&")) })
    }

    fn passfile(&self, options: ConnectOptions<'_>) -> Option<PathBuf> {
        let named = self.passfile.clone().or_else(|| (options.variable)("PGPASSFILE"));
        named.map(PathBuf::from).or_else(|| {
            if cfg!(windows) {
                let roaming = (options.variable)("APPDATA")?;
                Some(PathBuf::from(roaming).join("postgresql").join("pgpass.conf"))
            } else {
                options.home.map(|home| home.join(".pgpass"))
            }
        })
    }
}

/// A server that is gone is not waited for without end: a request may be under way meanwhile.
fn set_time_limits(config: &mut Config) {
    if config.get_connect_timeout().is_none() {
        config.connect_timeout(Duration::from_secs(10));
    }
    if config.get_tcp_user_timeout().is_none() {
        config.tcp_user_timeout(Duration::from_secs(20));
    }
    if config.get_application_name().is_none() {
        config.application_name("orderctl");
    }
    config.keepalives_idle(Duration::from_secs(10));
    config.keepalives_interval(Duration::from_secs(3));
    config.keepalives_retries(3);
}

/// Seconds; where none are given, as long as an answer may stay away on the network.
fn commit_timeout(seconds: Option<&str>) -> Result<Duration> {
    let Some(seconds) = seconds else { return Ok(COMMIT_TIMEOUT) };
    match seconds.parse() {
        Ok(seconds) if seconds > 0 => Ok(Duration::from_secs(seconds)),
        _ => Err(bad("has a commit_timeout that is no number of seconds")
            .hint("write commit_timeout=20, or leave it out")),
    }
}

fn wanted(config: &Config) -> Wanted {
    Wanted {
        hosts: hosts(config),
        port: port(config).to_string(),
        database: database(config).to_owned(),
        user: config.get_user().unwrap_or_default().to_owned(),
    }
}

fn database(config: &Config) -> &str {
    config.get_dbname().or_else(|| config.get_user()).unwrap_or_default()
}

fn port(config: &Config) -> u16 {
    config.get_ports().first().copied().unwrap_or(5432)
}

fn hosts(config: &Config) -> Vec<String> {
    let name = |host: &Host| match host {
        Host::Tcp(name) => name.clone(),
        #[cfg(unix)]
        Host::Unix(folder) => folder.display().to_string(),
    };
    config.get_hosts().iter().map(name).collect()
}

/// A socket in the file system leaves no machine; libpq ignores `sslmode` there.
fn is_socket(host: &Host) -> bool {
    !matches!(host, Host::Tcp(_))
}

/// The URL itself is never part of a message: it may hold a password.
fn bad(how: &str) -> Error {
    Error::config(format!("the ledger's URL {how}")).code(Code::LedgerUrl)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(url: &str, variables: &[(&str, &str)]) -> Result<Address> {
        let variable = |name: &str| {
            variables.iter().find(|(known, _)| *known == name).map(|(_, v)| (*v).to_owned())
        };
        Address::read(url, ConnectOptions { variable: &variable, home: None, subscriptions: &[] })
    }

    #[test]
    fn a_password_comes_from_the_url_before_the_environment() {
        let environment = [("PGPASSWORD", "outer"), ("PGUSER", "robot")];
        let address = read("postgres://db.example/orders", &environment).unwrap();
        assert_eq!(address.config.get_password(), Some(b"outer".as_slice()));
        assert_eq!(address.config.get_user(), Some("robot"));
        assert_eq!(address.shown, "db.example:5432/orders");
        let url = "postgresql://ada:in%2Fner@db.example:5433/orders";
        let address = read(url, &environment).unwrap();
        assert_eq!(address.config.get_password(), Some(b"in/ner".as_slice()));
        assert!(!address.shown.contains("inner") && !address.shown.contains("ada"));
    }

    #[test]
    fn encryption_is_what_was_asked_for_and_never_less() {
        let mode = |url: &str, variables: &[(&str, &str)]| read(url, variables).unwrap().tls.mode();
        assert_eq!(mode("postgres://u@db.example/o", &[]), Mode::Prefer);
        assert_eq!(mode("postgres://u@db.example/o?sslmode=require", &[]), Mode::Require);
        let strict = [("PGSSLMODE", "verify-full")];
        assert_eq!(mode("postgres://u@db.example/o", &strict), Mode::VerifyFull);
        assert_eq!(mode("postgres://u@db.example/o?sslmode=disable", &strict), Mode::Disable);
        let url = "postgres://u@/o?host=/run/postgresql&sslmode=require";
        assert_eq!(mode(url, &[]), Mode::Disable, "a socket leaves no machine");
    }

    #[test]
    fn a_wrong_url_is_told_without_its_password() {
        for url in [
            "postgres://ada:hunter2@db.example:port/o",
            "postgres://ada:hunter2@db.example/o?sslmode=perhaps",
            "postgres://ada:hunter2@db.example/o?color=blue",
            "postgres:///o?password=hunter2",
            "postgres://ada:@hunter2@db.example/o",
            "postgres://ada:x@hunter2@db.example/o",
            "postgres://ada:x#hunter2@db.example/o",
            "postgres://ada:x/hunter2@db.example/o",
            "postgres://ada:x?hunter2@db.example/o",
            "postgres://ada:x%hunter2@db.example/o",
            "postgres://ada:hunter2",
            "postgres://ada@db.example/o?password=x@hunter2",
            "postgres://ada@db.example/o?password=x&hunter2",
            "postgres://ada@db.example/o?password=x#hunter2",
            "postgres://ada@db.example/o?commit_timeout=hunter2",
        ] {
            let Err(error) = read(url, &[]) else { panic!("{url} was accepted") };
            let told = format!("{error} {:?} {:?}", error.causes(), error.hints());
            assert!(!told.contains("hunter2"), "{told}");
            assert_eq!(error.kind(), orderctl_core::error::Kind::Config);
        }
    }
}
