//! What only a database has: versions behind a server, lost connections, encryption, passwords.

use std::path::Path;

use orderctl_checkout::ledger::{ConnectOptions, Ledger, Settlement, State};
use orderctl_core::error::{Error, Kind};

use crate::support::cluster::{self, Cluster};

use super::{NEWEST, at, begin, bring, id, intent, keyed, limited, open};

const VERSION_1: &str =
    include_str!("../../../crates/orderctl-checkout/src/ledger/migrations/postgres/1.sql");

/// The cluster and a fresh database in it.
fn database() -> (&'static Cluster, String, String) {
    let cluster = cluster::shared();
    let url = cluster.fresh_database();
    let name = url.rsplit('/').next().unwrap().to_owned();
    (cluster, url, name)
}

fn assert_stops_charges(error: &Error, word: &str) {
    assert_eq!(error.kind(), Kind::Config, "{error}");
    assert!(error.message().contains(word), "{error} {:?}", error.causes());
    assert!(!error.hints().is_empty() || !error.remedies().is_empty(), "{error}");
}

/// Cuts all connections to a database but the own one.
fn cut_connections(cluster: &Cluster, name: &str) {
    let cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1";
    cluster.client("postgres").query(cut, &[&name]).unwrap();
}

#[test]
#[cfg_attr(not(postgres_server), ignore = "needs a PostgreSQL server: CONTRIBUTING.md says how")]
fn a_folder_that_the_server_can_not_use_is_named() {
    let why = cluster::start(Path::new("/nowhere/orderctl")).err().unwrap();
    assert!(why.contains("/nowhere/orderctl: set TMPDIR"), "{why}");
}

#[test]
#[cfg_attr(not(postgres_server), ignore = "needs a PostgreSQL server: CONTRIBUTING.md says how")]
fn looking_creates_no_schema() {
    let (cluster, url, name) = database();
    assert!(open(&url).get(&id("a1")).unwrap().is_none());
    let there = "SELECT to_regnamespace('orderctl') IS NULL";
    assert!(cluster.client(&name).query_one(there, &[]).unwrap().get::<_, bool>(0));
}

#[test]
#[cfg_attr(not(postgres_server), ignore = "needs a PostgreSQL server: CONTRIBUTING.md says how")]
fn a_ledger_that_another_runner_creates_is_seen() {
    let (_, url, _) = database();
    let reader = open(&url);
    assert!(reader.get(&id("a1")).unwrap().is_none());
    begin(&*open(&url), &intent("a1", "vds"), at(0));
    assert!(reader.get(&id("a1")).unwrap().is_some());
}

#[test]
#[cfg_attr(not(postgres_server), ignore = "needs a PostgreSQL server: CONTRIBUTING.md says how")]
fn an_old_schema_is_brought_up_to_date_and_forgets_nothing() {
    let (cluster, url, name) = database();
    let mut old = cluster.client(&name);
    old.batch_execute(&format!(
        "CREATE SCHEMA orderctl; SET search_path = orderctl; {VERSION_1}
         CREATE TABLE version (version bigint NOT NULL); INSERT INTO version VALUES (1);
         INSERT INTO attempt (attempt, key, fingerprint, state, command, profile, provider, account,
             mode, charge, amount, currency, created, owner, requests, trace, looks)
         VALUES ('old', 'K', 'f', 'unknown', 'cart.pay', 'acme', 'billmanager', 'robot', 'live', 1,
             '5.00', 'EUR', 1, 'h:1', '[]', '{{}}', '[]')"
    ))
    .unwrap();
    assert_eq!(open(&url).get(&id("old")).unwrap().unwrap().state, State::Unknown);
    let version: i64 = old.query_one("SELECT version FROM version", &[]).unwrap().get(0);
    assert_eq!(version, NEWEST);
}

#[test]
#[cfg_attr(not(postgres_server), ignore = "needs a PostgreSQL server: CONTRIBUTING.md says how")]
fn a_schema_of_a_newer_program_is_left_alone() {
    let (cluster, url, name) = database();
    begin(&*open(&url), &intent("a1", "vds"), at(0));
    cluster.client(&name).batch_execute("UPDATE orderctl.version SET version = 99").unwrap();
    let ledger = open(&url);
    let error = ledger.begin(&intent("a2", "dedic"), at(1)).unwrap_err();
    assert_stops_charges(&error, "version 99");
    assert!(error.message().contains(&format!("up to {NEWEST}")), "{error}");
    assert_stops_charges(&ledger.get(&id("a1")).unwrap_err(), "version 99");
}

#[test]
#[cfg_attr(not(postgres_server), ignore = "needs a PostgreSQL server: CONTRIBUTING.md says how")]
fn a_connection_that_was_cut_loses_no_order() {
    let (cluster, url, name) = database();
    let ledger = open(&url);
    for (n, key) in ["K1", "K2", "K3"].into_iter().enumerate() {
        let attempt = format!("a{n}");
        cut_connections(cluster, &name);
        assert_eq!(begin(&*ledger, &keyed(&attempt, key, key), at(0)), format!("go {attempt}"));
        cut_connections(cluster, &name);
        ledger.sent(&id(&attempt), at(1).into()).unwrap();
        cut_connections(cluster, &name);
        ledger.settle(&id(&attempt), &Settlement::of(State::Placed), at(2)).unwrap();
        cut_connections(cluster, &name);
        assert_eq!(ledger.get(&id(&attempt)).unwrap().unwrap().state, State::Placed);
    }
}

/// What a database may be set to.
const ISOLATION: [&str; 3] = ["read committed", "repeatable read", "serializable"];

#[test]
#[cfg_attr(not(postgres_server), ignore = "needs a PostgreSQL server: CONTRIBUTING.md says how")]
fn a_limit_holds_and_a_schema_is_made_once_at_every_default_isolation() {
    for level in ISOLATION {
        let (cluster, url, name) = database();
        let default =
            format!("ALTER DATABASE {name} SET default_transaction_isolation = '{level}'");
        cluster.client("postgres").batch_execute(&default).unwrap();
        // All at once: the first use makes the schema, and each order costs 5.00 of 26.00 EUR.
        let answers: Vec<String> = std::thread::scope(|scope| {
            let runners: Vec<_> = (0..12)
                .map(|n| {
                    let url = &url;
                    scope.spawn(move || {
                        let attempt = format!("a{n}");
                        let ledger = open(url);
                        begin(&*ledger, &limited(&attempt, &attempt, "26.00EUR"), at(0))
                    })
                })
                .collect();
            runners.into_iter().map(|runner| runner.join().unwrap()).collect()
        });
        let went = answers.iter().filter(|answer| answer.starts_with("go ")).count();
        assert_eq!(went, 5, "{level}: {answers:?}");
        // One row that several change is no error at any level either, and no change is lost.
        let first = answers.iter().find_map(|answer| answer.strip_prefix("go ")).unwrap();
        std::thread::scope(|scope| {
            for n in 0..4 {
                let url = &url;
                scope.spawn(move || {
                    let seen = format!("look {n}");
                    open(url)
                        .probe(
                            &id(first),
                            at(1).into(),
                            orderctl_checkout::ledger::ProbeOutcome::Unsure,
                            &seen,
                        )
                        .unwrap();
                });
            }
        });
        assert_eq!(open(&url).get(&id(first)).unwrap().unwrap().probes.len(), 4, "{level}");
    }
}

#[test]
#[cfg_attr(not(postgres_server), ignore = "needs a PostgreSQL server: CONTRIBUTING.md says how")]
fn a_commit_that_waits_for_a_missing_standby_ends_and_nothing_is_sent() {
    let (cluster, url, name) = database();
    begin(&*open(&url), &intent("a0", "first"), at(0));
    // No standby of this name is there; the ledger asks for one where it says how to commit.
    let settings = |value: &str| {
        let mut admin = cluster.client(&name);
        let set = format!("ALTER SYSTEM SET synchronous_standby_names = '{value}'");
        admin.batch_execute(&set).unwrap();
        admin.batch_execute("SELECT pg_reload_conf()").unwrap();
    };
    let ledger = open(&format!("{url}?commit_timeout=1"));
    assert!(ledger.get(&id("a0")).unwrap().is_some());
    settings("nobody");
    // The server reads its settings a moment later.
    let waited = (1..1000).find_map(|n| {
        let attempt = format!("a{n}");
        let started = std::time::Instant::now();
        // What comes before the first byte waits for the standby, and takes the intent to it.
        let begun = ledger.begin(&intent(&attempt, &attempt), at(1));
        let error = begun.and_then(|_| ledger.sent(&id(&attempt), at(1).into())).err()?;
        Some((attempt, error, started.elapsed()))
    });
    settings("");
    let (attempt, error, took) = waited.unwrap();
    assert!(took < std::time::Duration::from_secs(10), "{took:?}");
    assert_stops_charges(&error, "did not answer within 1 s");
    // Whether it counts as sent or not: it is not settled, and is looked for before another one goes.
    let known = ledger.get(&id(&attempt)).unwrap();
    assert!(known.is_some_and(|attempt| matches!(attempt.state, State::Intended | State::Sent)));
}

/// The hardest moment: the server has committed, and its answer is lost.
#[test]
#[cfg_attr(not(postgres_server), ignore = "needs a PostgreSQL server: CONTRIBUTING.md says how")]
fn a_commit_whose_answer_was_lost_is_recognized() {
    let (cluster, url, name) = database();
    let proxy = proxy::Proxy::start(cluster.port);
    let through = format!("postgres://tester@127.0.0.1:{}/{name}?sslmode=disable", proxy.port);
    begin(&*open(&url), &intent("a0", "first"), at(0));
    let ledger = open(&through);
    proxy.lose_next_commit_answer();
    assert_eq!(begin(&*ledger, &keyed("a1", "vds", "K"), at(0)), "go a1");
    proxy.lose_next_commit_answer();
    ledger.sent(&id("a1"), at(1).into()).unwrap();
    proxy.lose_next_commit_answer();
    ledger.settle(&id("a1"), &Settlement::of(State::Unknown), at(2)).unwrap();
    proxy.lose_next_commit_answer();
    assert!(ledger.take_over(&id("a1"), &super::OTHER, at(3)).unwrap());
    proxy.lose_next_commit_answer();
    let found = orderctl_checkout::ledger::ProbeOutcome::Absent;
    assert_eq!(ledger.probe(&id("a1"), at(4).into(), found, "nothing").unwrap().probes.len(), 1);
    proxy.lose_next_commit_answer();
    let absent =
        ledger.settle(&id("a1"), &Settlement::of(State::Absent), at(5)).unwrap().into_attempt();
    assert_eq!(absent.settled, Some(at(5)));
    assert_eq!(proxy.lost(), 6, "each answer was lost");
    let mut all = 0;
    open(&url)
        .list(&orderctl_checkout::ledger::Filter::default(), &mut |_| {
            all += 1;
            Ok(())
        })
        .unwrap();
    assert_eq!(all, 2);
}

#[test]
#[cfg_attr(not(postgres_server), ignore = "needs a PostgreSQL server: CONTRIBUTING.md says how")]
fn a_runner_that_gave_up_waiting_can_order_afterwards() {
    let (cluster, url, name) = database();
    let ledger = open(&url);
    begin(&*ledger, &intent("a1", "vds"), at(0));
    let mut other = cluster.client(&name);
    let mut hung = other.transaction().unwrap();
    hung.batch_execute("SELECT pg_advisory_xact_lock(x'6f7264657263746c'::bigint)").unwrap();
    std::thread::scope(|scope| {
        let waiting = scope.spawn(|| ledger.begin(&intent("a2", "dedic"), at(0)));
        let cancel = "SELECT pg_cancel_backend(pid) FROM pg_locks \
             WHERE locktype = 'advisory' AND NOT granted \
             AND database = (SELECT oid FROM pg_database WHERE datname = current_database())";
        while hung.query(cancel, &[]).unwrap().is_empty() {
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        assert_stops_charges(&waiting.join().unwrap().unwrap_err(), "locked by another runner");
    });
    hung.rollback().unwrap();
    assert_eq!(begin(&*ledger, &intent("a2", "dedic"), at(0)), "go a2");
}

#[test]
#[cfg_attr(not(postgres_server), ignore = "needs a PostgreSQL server: CONTRIBUTING.md says how")]
fn a_backup_of_a_database_is_left_to_its_own_tools() {
    let (_, url, _) = database();
    let error = open(&url).backup(Path::new("/nowhere/copy.db")).unwrap_err();
    assert_eq!(error.kind(), Kind::Usage);
    assert!(error.hints()[0].starts_with("pg_dump "), "{error:?}");
}

#[test]
#[cfg_attr(not(postgres_server), ignore = "needs a PostgreSQL server: CONTRIBUTING.md says how")]
fn a_server_that_is_gone_stops_charges() {
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let ledger = open(&format!("postgres://ada:hunter2@127.0.0.1:{port}/orders"));
    let error = ledger.begin(&intent("a1", "vds"), at(0)).unwrap_err();
    assert_stops_charges(&error, "can't be reached");
    assert!(!format!("{error:?}").contains("hunter2"));
}

#[test]
#[cfg_attr(not(postgres_server), ignore = "needs a PostgreSQL server: CONTRIBUTING.md says how")]
fn encryption_holds_what_its_mode_promises() {
    let (cluster, url, name) = database();
    begin(&*open(&url), &intent("a1", "vds"), at(0));
    let folder = tempfile::tempdir().unwrap();
    let (root, strange) = (folder.path().join("root.crt"), folder.path().join("strange.crt"));
    std::fs::write(&root, &cluster.authority).unwrap();
    let other = rcgen::generate_simple_self_signed(vec!["localhost".into()]).unwrap();
    std::fs::write(&strange, other.cert.pem()).unwrap();
    let works = |host: &str, options: &str| {
        let url = format!("postgres://tester@{host}:{}/{name}?{options}", cluster.port);
        let options = ConnectOptions { variable: &|_| None, home: None, subscriptions: &[] };
        let ledger = orderctl_checkout::ledger::open(Some(&url), Path::new("/nowhere"), options);
        ledger.and_then(|ledger| ledger.get(&id("a1"))).map(|found| found.is_some())
    };
    let (root, strange) = (root.display(), strange.display());
    for (host, options, expected) in [
        ("localhost", "sslmode=disable".into(), true),
        ("localhost", "sslmode=allow".into(), true),
        ("localhost", "sslmode=prefer".into(), true),
        ("localhost", "sslmode=require".into(), true),
        ("localhost", format!("sslmode=require&sslrootcert={root}"), true),
        ("localhost", format!("sslmode=require&sslrootcert={strange}"), false),
        ("localhost", format!("sslmode=verify-ca&sslrootcert={root}"), true),
        ("127.0.0.1", format!("sslmode=verify-ca&sslrootcert={root}"), true),
        ("localhost", format!("sslmode=verify-ca&sslrootcert={strange}"), false),
        ("localhost", "sslmode=verify-ca".into(), false),
        ("localhost", format!("sslmode=verify-full&sslrootcert={root}"), true),
        ("127.0.0.1", format!("sslmode=verify-full&sslrootcert={root}"), false),
        ("localhost", "sslmode=verify-full&sslrootcert=system".into(), false),
    ] {
        match works(host, &options) {
            Ok(found) => assert!(found && expected, "{host} {options} was accepted"),
            Err(error) => {
                assert!(!expected, "{host} {options}: {error} {:?}", error.causes());
                assert_eq!(error.kind(), Kind::Config);
            }
        }
    }
}

#[test]
#[cfg_attr(not(postgres_server), ignore = "needs a PostgreSQL server: CONTRIBUTING.md says how")]
fn a_password_is_found_where_libpq_finds_it() {
    let (cluster, url, name) = database();
    begin(&*open(&url), &intent("a1", "vds"), at(0));
    cluster
        .client(&name)
        .batch_execute(
            "CREATE ROLE secret LOGIN PASSWORD 'hunter2';
             GRANT USAGE ON SCHEMA orderctl TO secret;
             GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA orderctl TO secret",
        )
        .unwrap();
    let connect = |password: &str, variables: &[(&str, &str)]| -> Result<bool, Error> {
        let url = format!("postgres://secret{password}@localhost:{}/{name}", cluster.port);
        let variable = |wanted: &str| {
            variables.iter().find(|(name, _)| *name == wanted).map(|(_, value)| (*value).to_owned())
        };
        let options = ConnectOptions { variable: &variable, home: None, subscriptions: &[] };
        let ledger = orderctl_checkout::ledger::open(Some(&url), Path::new("/nowhere"), options)?;
        bring_new(&*ledger)?;
        Ok(true)
    };
    assert!(connect(":hunter2", &[]).unwrap());
    assert!(connect("", &[("PGPASSWORD", "hunter2")]).unwrap());
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("pgpass");
    std::fs::write(&file, format!("localhost:{}:*:secret:hunter2\n", cluster.port)).unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(&file, PermissionsExt::from_mode(0o600)).unwrap();
    }
    assert!(connect("", &[("PGPASSFILE", file.to_str().unwrap())]).unwrap());
    let error = connect(":wrong-word", &[]).unwrap_err();
    assert_stops_charges(&error, "refused the password");
    assert!(!format!("{error:?}").contains("wrong-word"));
    assert!(connect("", &[]).is_err());
}

/// Places an order of its own, by a user who may write and not create.
fn bring_new(ledger: &dyn Ledger) -> Result<(), Error> {
    use std::sync::atomic::{AtomicUsize, Ordering};
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let attempt = format!("n{}", NEXT.fetch_add(1, Ordering::Relaxed));
    ledger.begin(&intent(&attempt, &attempt), at(0))?;
    bring(ledger, &attempt, State::Placed, at(1));
    Ok(())
}

/// Forwards connections to the server, and can lose the answer to a commit.
mod proxy {
    use std::io::{Read, Write};
    use std::net::{Shutdown, TcpListener, TcpStream};
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
    use std::thread;

    pub(super) struct Proxy {
        pub(super) port: u16,
        armed: Arc<AtomicBool>,
        lost: Arc<AtomicUsize>,
    }

    impl Proxy {
        pub(super) fn start(server: u16) -> Self {
            let listener = TcpListener::bind("127.0.0.1:0").unwrap();
            let port = listener.local_addr().unwrap().port();
            let (armed, lost) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicUsize::new(0)));
            let proxy = Self { port, armed: Arc::clone(&armed), lost: Arc::clone(&lost) };
            thread::spawn(move || {
                for client in listener.incoming().flatten() {
                    let server = TcpStream::connect(("127.0.0.1", server)).unwrap();
                    forward(client, server, &armed, &lost);
                }
            });
            proxy
        }

        pub(super) fn lose_next_commit_answer(&self) {
            self.armed.store(true, Ordering::SeqCst);
        }

        pub(super) fn lost(&self) -> usize {
            self.lost.load(Ordering::SeqCst)
        }
    }

    fn forward(
        client: TcpStream,
        server: TcpStream,
        armed: &Arc<AtomicBool>,
        lost: &Arc<AtomicUsize>,
    ) {
        let (mut from, mut to) = (client.try_clone().unwrap(), server.try_clone().unwrap());
        thread::spawn(move || {
            let _ = std::io::copy(&mut from, &mut to);
            let _ = to.shutdown(Shutdown::Both);
        });
        let (mut from, mut to) = (server, client);
        let (armed, lost) = (Arc::clone(armed), Arc::clone(lost));
        thread::spawn(move || {
            let mut buffer = [0; 65536];
            while let Ok(n @ 1..) = from.read(&mut buffer) {
                let answer = &buffer[..n];
                // CommandComplete of the COMMIT: the server has done it.
                let committed = answer.windows(7).any(|text| text == b"COMMIT\0");
                if committed && armed.swap(false, Ordering::SeqCst) {
                    lost.fetch_add(1, Ordering::SeqCst);
                    break;
                }
                if to.write_all(answer).is_err() {
                    break;
                }
            }
            let _ = to.shutdown(Shutdown::Both);
            let _ = from.shutdown(Shutdown::Both);
        });
    }
}
