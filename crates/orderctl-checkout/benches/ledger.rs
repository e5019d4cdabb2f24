//! Whether a ledger with many attempts is as fast as an empty one: beginning, settling, the spending
//! limits, a list and the sums by day at 0, 10,000 and 1,000,000 attempts, as ratios to the empty one.
//! `cargo bench -p orderctl-checkout --bench ledger`; `SIZES=0,10000` for others, and
//! `POSTGRES=postgres://…` for an empty database too, whose schema `orderctl` is dropped before each size.
//!
//! Not a test: what it prints is what the README may claim.

#![allow(missing_docs, reason = "a program of its own")]
#![allow(
    clippy::disallowed_macros,
    clippy::print_stdout,
    clippy::float_arithmetic,
    reason = "it prints what it measured"
)]

use std::error::Error;
use std::path::Path;
use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp};
use orderctl_checkout::ledger::{
    self, Admission, ConnectOptions, Filter, Intent, Ledger, Moment, Owner, RecordedOrder,
    RecordedParameter, RecordedRequest, RecordedValue, Settlement, State,
};
use orderctl_core::{Command, Method, Mode, Money, ProviderKind};
use rusqlite::Connection;
use serde_json::json;

type Outcome<T> = Result<T, Box<dyn Error>>;

const SIZES: [u32; 3] = [0, 10_000, 1_000_000];
/// How often each operation is timed.
const ROUNDS: u32 = 200;
/// The same for the sums by day, which read every charge.
const STATS_ROUNDS: u32 = 3;

fn main() -> Outcome<()> {
    let sizes = match std::env::var("SIZES") {
        Ok(sizes) => sizes.split(',').map(str::parse).collect::<Result<_, _>>()?,
        Err(_) => SIZES.to_vec(),
    };
    bench("SQLite", &sizes, &mut |size| {
        let folder = tempfile::tempdir()?;
        let file = folder.path().join("ledger.db");
        fill(&file, size)?;
        let bytes = std::fs::metadata(&file).map_or(0, |file| file.len());
        Ok((open(&format!("sqlite:{}", file.display()))?, bytes, Some(folder)))
    })?;
    match std::env::var("POSTGRES") {
        Ok(url) => bench("PostgreSQL", &sizes, &mut |size| {
            let bytes = fill_database(&url, size)?;
            Ok((open(&url)?, bytes, None))
        }),
        Err(_) => {
            println!("PostgreSQL: not measured, POSTGRES is not set");
            Ok(())
        }
    }
}

/// A ledger of some size, how many bytes it has, and the folder that it is in.
type Filled = (Box<dyn Ledger>, u64, Option<tempfile::TempDir>);

fn bench(
    store: &str,
    sizes: &[u32],
    filled: &mut dyn FnMut(u32) -> Outcome<Filled>,
) -> Outcome<()> {
    println!(
        "{store}\n{:>9} {:<16} {:>11} {:>23} {:>8}",
        "attempts", "operation", "median µs", "quartiles", "ratio"
    );
    let mut empty: Vec<(&str, f64)> = Vec::new();
    for &size in sizes {
        let (ledger, bytes, _folder) = filled(size)?;
        for (name, mut times) in measure(&*ledger, size)? {
            times.sort_unstable();
            let at = |share: usize| micros(times[(times.len() - 1) * share / 4]);
            let base = empty.iter().find(|(known, _)| *known == name).map(|(_, median)| *median);
            let ratio =
                base.map_or_else(|| "1.00".to_owned(), |base| format!("{:.2}", at(2) / base));
            let quartiles = format!("{:.0} to {:.0}", at(1), at(3));
            println!("{size:>9} {name:<16} {:>11.0} {quartiles:>23} {ratio:>8}", at(2));
            if base.is_none() {
                empty.push((name, at(2)));
            }
        }
        if size > 0 {
            println!("{size:>9} bytes an attempt {:>11}", bytes / u64::from(size));
        }
    }
    Ok(())
}

fn micros(time: Duration) -> f64 {
    time.as_secs_f64() * 1e6
}

fn open(url: &str) -> Outcome<Box<dyn Ledger>> {
    let options = ConnectOptions { variable: &|_| None, home: None, subscriptions: &[] };
    Ok(ledger::open(Some(url), Path::new("/nowhere"), options)?)
}

/// The times that each operation took.
fn measure(ledger: &dyn Ledger, size: u32) -> Outcome<Vec<(&'static str, Vec<Duration>)>> {
    let (mut begin, mut settle, mut limited, mut list, mut stats) =
        (Vec::new(), Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for n in 0..ROUNDS {
        let now = at(size + n);
        let order = intent(&format!("bench-{n}"))?;
        let timed = Instant::now();
        let begun = ledger.begin(&order, now)?;
        begin.push(timed.elapsed());
        if !matches!(begun, Admission::Go(_)) {
            return Err(format!("it did not begin: {begun:?}").into());
        }
        ledger.sent(&order.attempt, Moment::from(now))?;
        let timed = Instant::now();
        let _ = ledger.settle(&order.attempt, &placed(order.attempt.as_str())?, now)?;
        settle.push(timed.elapsed());
        let most: Money = "100000000EUR".parse()?;
        let order = Intent {
            max_spend: Some(most.clone()),
            max_spend_30d: Some(most),
            ..intent(&format!("limit-{n}"))?
        };
        let timed = Instant::now();
        let _ = ledger.begin(&order, now)?;
        limited.push(timed.elapsed());
        let timed = Instant::now();
        let newest = Filter { limit: Some(100), ..Filter::default() };
        ledger.list(&newest, &mut |_| Ok(()))?;
        list.push(timed.elapsed());
    }
    for _ in 0..STATS_ROUNDS {
        let timed = Instant::now();
        let _ = ledger.stats(None)?;
        stats.push(timed.elapsed());
    }
    Ok(vec![
        ("begin", begin),
        ("settle", settle),
        ("begin, limited", limited),
        ("list", list),
        ("stats", stats),
    ])
}

/// One attempt a minute.
fn at(minute: u32) -> Timestamp {
    Timestamp::UNIX_EPOCH
        + SignedDuration::from_hours(24 * 365 * 50)
        + SignedDuration::from_mins(minute.into())
}

/// Writes the first order as the program does; false if there is to be none.
fn first(ledger: &dyn Ledger, size: u32) -> Outcome<bool> {
    if size == 0 {
        let _ = ledger.unfreeze()?;
        return Ok(false);
    }
    let order = intent("first")?;
    let _ = ledger.begin(&order, at(0))?;
    ledger.sent(&order.attempt, Moment::from(at(0)))?;
    let _ = ledger.settle(&order.attempt, &placed("first")?, at(0))?;
    Ok(true)
}

/// What a copy of the first order has in these columns, as its `n`th.
fn copied(columns: &[String], n: &str) -> String {
    let of = |name: &String| match name.as_str() {
        "attempt" | "key" => format!("substr({name} || '-' || {n} || '-00000000000000', 1, 26)"),
        "fingerprint" => format!("substr({n} || fingerprint, 1, length(fingerprint))"),
        "created" | "sent" | "settled" => format!("{name} + n * 60000000"),
        name => name.to_owned(),
    };
    columns.iter().map(of).collect::<Vec<_>>().join(", ")
}

/// Writes so many placed orders: the first as the program does, the others as its copies.
fn fill(file: &Path, size: u32) -> Outcome<()> {
    if !first(&*open(&format!("sqlite:{}", file.display()))?, size)? {
        return Ok(());
    }
    let connection = Connection::open(file)?;
    let columns: Vec<String> = connection
        .prepare("SELECT name FROM pragma_table_info('attempt') WHERE name <> 'seq'")?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    connection.execute_batch(&format!(
        "PRAGMA synchronous = OFF; WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n \
         WHERE n < {} ) INSERT INTO attempt ({}) SELECT {} FROM attempt, n WHERE seq = 1; \
         INSERT INTO placed_order SELECT 'copy-' || seq, seq FROM attempt WHERE seq > 1; \
         PRAGMA wal_checkpoint(TRUNCATE)",
        size - 1,
        columns.join(", "),
        copied(&columns, "n")
    ))?;
    Ok(())
}

/// The same in a database; how many bytes it takes.
fn fill_database(url: &str, size: u32) -> Outcome<u64> {
    let mut client = postgres::Client::connect(url, postgres::NoTls)?;
    client.batch_execute("DROP SCHEMA IF EXISTS orderctl CASCADE")?;
    if !first(&*open(url)?, size)? {
        return Ok(0);
    }
    let columns = "SELECT column_name::text FROM information_schema.columns \
         WHERE table_schema = 'orderctl' AND table_name = 'attempt' AND column_name <> 'seq'";
    let columns: Vec<String> = client.query(columns, &[])?.iter().map(|row| row.get(0)).collect();
    client.batch_execute(&format!(
        "SET search_path = orderctl; INSERT INTO attempt ({}) SELECT {} FROM attempt, \
         generate_series(1::bigint, {}::bigint) AS n WHERE seq = 1; \
         INSERT INTO placed_order SELECT 'copy-' || seq, seq FROM attempt WHERE seq > 1; ANALYZE",
        columns.join(", "),
        copied(&columns, "n::text"),
        size - 1
    ))?;
    let bytes: i64 = client
        .query_one(
            "SELECT (pg_total_relation_size('orderctl.attempt') \
             + pg_total_relation_size('orderctl.placed_order'))::bigint",
            &[],
        )?
        .get(0);
    Ok(u64::try_from(bytes)?)
}

/// An order of a server, as the program records it.
fn intent(attempt: &str) -> Outcome<Intent> {
    let parameter = |name: &str, value: &str| RecordedParameter {
        name: name.into(),
        values: vec![value.into()],
    };
    let url = "https://my.panel.example/billmgr";
    let parameters = [
        ("func", "v2.vds.order.param"),
        ("pricelist", "3087"),
        ("period", "1"),
        ("domain", "web-1.example"),
        ("ostempl", "Debian 12"),
        ("remoteid", attempt),
        ("skipbasket", "on"),
        ("clicked_button", "finish"),
        ("authinfo", "***"),
        ("out", "bjson"),
        ("sok", "ok"),
        ("lang", "en"),
    ];
    Ok(Intent {
        attempt: attempt.parse()?,
        key: Some(format!("key-{attempt}")),
        fingerprint: ledger::fingerprint("billmanager", "robot", "cart.add", &[("order", attempt)]),
        command: Command::CartAddSkipBasket,
        profile: "acme".into(),
        provider: ProviderKind::Billmanager,
        account: "robot@acme.example".into(),
        mode: Mode::Live,
        charge: true,
        amount: Some("5.00EUR".parse()?),
        requests: vec![RecordedRequest {
            method: Method::Post,
            url: url.into(),
            parameters: parameters.map(|(name, value)| parameter(name, value)).into(),
        }],
        recorded: RecordedOrder {
            order: RecordedValue::of(&json!({
                "item_type": "vds", "tariff_id": 3087, "period": 1, "datacenter": null,
                "domain": "web-1.example", "options": {}, "addons": {}, "parameters": {},
            }))?,
            snapshot: RecordedValue::of(&json!({"services": ["100500", "100501", "100502"]}))?,
            endpoint: Some(url.into()),
            origin: orderctl_checkout::ledger::Origin::default(),
        },
        owner: Owner::named("runner-1.example", 4711),
        time_limit: Duration::from_secs(60),
        again: false,
        max_spend: None,
        max_spend_30d: None,
    })
}

fn placed(order_id: &str) -> Outcome<Settlement> {
    Ok(Settlement {
        result: Some(RecordedValue::of(&json!({
            "service_id": "100500", "service_ids": ["100500"], "status": "ordered",
            "item_type": "vds", "price": {"amount": "5.00", "currency": "EUR"},
        }))?),
        order_ids: vec![order_id.to_owned()],
        payment: Some(orderctl_core::PaymentState::Paid),
        ..Settlement::of(State::Placed)
    })
}
