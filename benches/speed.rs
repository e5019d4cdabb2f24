//! How fast the program is, as whole processes against a server in another process: single commands beside
//! `curl`, `xh` and a Python script with `requests` that make the same requests; `apply` beside a load
//! generator that makes the same requests; what a shell waits for that completes a word; its memory; and
//! several runners on one `PostgreSQL`.
//! `cargo bench --bench speed`; `ROWS=1000` for smaller files, `ONLY=apply` for one part.
//!
//! Not a test: what it prints is what the README may claim. Nothing is installed; a peer that is not there
//! is named. Every figure is a ratio of two that were measured in turn, or has its spread beside it.

#![allow(
    missing_docs,
    dead_code,
    clippy::disallowed_macros,
    clippy::disallowed_methods,
    clippy::float_arithmetic,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a program of its own, which ends where it can't measure"
)]

#[path = "../tests/it/support/cluster.rs"]
mod cluster;
#[path = "speed/completion.rs"]
mod completion;
#[path = "speed/load.rs"]
mod load;
#[path = "speed/peers.rs"]
mod peers;
#[path = "speed/setup.rs"]
mod setup;

use std::time::{Duration, Instant};

use setup::{Bench, Measured, Server, median, orders, spread};

/// How many connections at once.
const CONCURRENCY: usize = 4;
/// How many single runs stand for as many as there are rows.
const SINGLE_RUNS: usize = 100;

fn main() {
    // Only the first can install it.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let rows = std::env::var("ROWS").ok().and_then(|rows| rows.parse().ok()).unwrap_or(10_000);
    let only = std::env::var("ONLY").unwrap_or_default();
    let wanted = |part: &str| only.is_empty() || only == part;
    println!(
        "{} processors, {}",
        std::thread::available_parallelism().map_or(1, usize::from),
        cpu()
    );
    if wanted("commands") {
        peers::compare();
    }
    if wanted("completion") {
        completion::measure();
    }
    if wanted("apply") {
        apply(rows);
    }
    if wanted("memory") {
        memory(rows);
    }
    if wanted("runners") {
        runners(rows);
    }
}

fn cpu() -> String {
    let info = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let name = info.lines().find_map(|line| line.strip_prefix("model name")?.split_once(':'));
    name.map_or_else(|| "unknown".to_owned(), |(_, name)| name.trim().to_owned())
}

/// A file of so many rows is placed, and the load generator makes the same requests.
fn apply(rows: usize) {
    println!("\napply of {rows} rows, half of them combos, {CONCURRENCY} connections");
    let mut ratios = Vec::new();
    for round in 0..3 {
        let server = Server::start(&[]);
        let load = rate(rows, load::run(&server, rows, CONCURRENCY));
        let server = Server::start(&[]);
        let bench = Bench::new(&server, None);
        let ran = placed(&bench, rows);
        let apply = rate(rows, ran.time);
        ratios.push(apply / load);
        println!(
            "  {round}: load generator {load:.0} rows/s, apply {apply:.0} rows/s, {:.2} of it; {} MiB",
            apply / load,
            ran.peak_kib / 1024
        );
    }
    println!("  median {:.2} ({})", median(&mut ratios), spread(&ratios));
    let server = Server::start(&[]);
    let bench = Bench::new(&server, None);
    let begun = Instant::now();
    for n in 0..SINGLE_RUNS {
        let name = format!("single-{n}.example");
        bench.run(&setup::cart_add(&name)).expect_success();
    }
    let single = rate(SINGLE_RUNS, begun.elapsed());
    println!("  single runs, {SINGLE_RUNS} of cart add --skip-basket: {single:.0} rows/s");
}

/// The peak of files of growing size.
fn memory(most: usize) {
    println!("\nmemory of apply");
    for rows in [100, most, most * 10] {
        let server = Server::start(&[]);
        let ran = placed(&Bench::new(&server, None), rows);
        println!(
            "  {rows:>7} rows: {:>4} MiB, {:.0} rows/s",
            ran.peak_kib / 1024,
            rate(rows, ran.time)
        );
    }
}

/// Several runners on one database and one file.
fn runners(rows: usize) {
    println!("\nrunners on one PostgreSQL, one file of {rows} rows");
    let Ok(cluster) = cluster::start(&std::env::temp_dir()) else {
        println!("  not measured: no PostgreSQL server is installed");
        return;
    };
    for runners in [1, 2, 4, 8] {
        let server = Server::start(&[]);
        let bench = Bench::new(&server, Some(cluster.fresh_database()));
        bench.write("orders.jsonl", &orders(rows));
        let begun = Instant::now();
        let running: Vec<_> = (0..runners).map(|_| bench.start(&setup::apply_words())).collect();
        for runner in running {
            runner.wait().expect_success();
        }
        let rate = rate(rows, begun.elapsed());
        let (placed, twice) = server.placed();
        println!("  {runners}: {rate:>5.0} rows/s, {placed} at the providers, {twice} twice");
    }
}

/// Places a file of so many rows.
fn placed(bench: &Bench, rows: usize) -> Measured {
    bench.write("orders.jsonl", &orders(rows));
    let ran = bench.run(&setup::apply_words());
    ran.expect_success();
    ran
}

fn rate(rows: usize, time: Duration) -> f64 {
    rows as f64 / time.as_secs_f64()
}
