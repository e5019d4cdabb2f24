//! How much memory a long list takes: the real program against a panel on loopback that has so many
//! services, and how soon it begins. `cargo bench --bench memory`; `PROGRAM=FILE` for another build; Linux, where the kernel tells a process's peak (`VmHWM`).
//!
//! Not a test: what it prints is what the README may claim.

#![allow(clippy::disallowed_macros, reason = "it prints what it measured")]

use std::error::Error;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

type Outcome<T> = Result<T, Box<dyn Error>>;

const SIZES: [usize; 3] = [1_000, 10_000, 100_000];
const FORMS: [&str; 4] = ["jsonl", "json", "csv", "table"];

fn main() -> Outcome<()> {
    let services = Arc::new(AtomicUsize::new(0));
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let url = format!("http://{}/billmgr", listener.local_addr()?);
    let all = Arc::clone(&services);
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let all = all.load(Ordering::SeqCst);
            // A client that has gone has what it wanted.
            let _ = answer(stream, all);
        }
    });
    let home = tempfile::tempdir()?;
    let config = home.path().join("config.toml");
    std::fs::write(
        &config,
        format!(
            "[profile.bench]\nprovider = \"billmanager\"\nurl = \"{url}\"\n\
             username = \"robot\"\npassword_command = \"echo robot\"\n"
        ),
    )?;
    println!(
        "{:<8} {:>10} {:>14} {:>12} {:>10}",
        "form", "services", "peak KiB", "first line s", "seconds"
    );
    let program = std::env::var("PROGRAM");
    let program = program.unwrap_or_else(|_| env!("CARGO_BIN_EXE_orderctl").to_owned());
    for form in FORMS {
        for size in SIZES {
            services.store(size, Ordering::SeqCst);
            let started = Instant::now();
            let mut command = Command::new(&program);
            command.args(["-q", "service", "list", "--item-type", "vds", "-o", form, "--config"]);
            command.arg(&config).env_clear().env("HOME", home.path());
            let (peak, first) = peak(&mut command, size)?;
            println!(
                "{form:<8} {size:>10} {peak:>14} {:>12.2} {:>10.2}",
                first.duration_since(started).as_secs_f64(),
                started.elapsed().as_secs_f64()
            );
        }
    }
    Ok(())
}

/// Runs it to its end, which must show so many services, and gives the most memory it had, in KiB, and
/// when its first line came.
fn peak(command: &mut Command, size: usize) -> Outcome<(u64, Instant)> {
    let mut child = command.stdout(Stdio::piped()).spawn()?;
    let status = format!("/proc/{}/status", child.id());
    let watch = std::thread::spawn(move || {
        let mut most = 0;
        // The peak goes with the process: the last look before its end counts.
        while let Some(now) = peak_of(&status) {
            most = now;
            std::thread::sleep(Duration::from_millis(1));
        }
        most
    });
    let out = BufReader::new(child.stdout.take().ok_or("no output")?);
    let (mut shown, mut first) = (0, None);
    for line in out.lines() {
        let line = line?;
        first.get_or_insert_with(Instant::now);
        // The name of the tariff stands once in each row of every form.
        shown += line.matches("VPS-1").count();
    }
    let peak = watch.join().map_err(|_| "the watch died")?;
    let done = child.wait()?;
    if !done.success() || shown != size {
        return Err(format!("{done}, {shown} of {size} services").into());
    }
    Ok((peak, first.ok_or("no line")?))
}

fn peak_of(status: &str) -> Option<u64> {
    let text = std::fs::read_to_string(status).ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}

/// One page of the list, in the shape of the panel's own.
fn answer(mut stream: TcpStream, all: usize) -> Outcome<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut length = 0;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        if let Some(count) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = count.trim().parse()?;
        }
        if line.trim().is_empty() {
            break;
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    let asked = |name: &str| -> Option<usize> {
        let mut pairs = url::form_urlencoded::parse(&body);
        pairs.find(|(key, _)| key == name)?.1.parse().ok()
    };
    let (page, size) = (asked("p_num").unwrap_or(1), asked("p_cnt").unwrap_or(500));
    let rows: Vec<String> = ((page - 1) * size..(page * size).min(all)).map(row).collect();
    let text = format!(
        r#"{{"doc":{{"$func":"vds","elem":[{}],"p_elems":{{"$":"{all}"}}}}}}"#,
        rows.join(",")
    );
    write!(
        stream,
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\
         Connection: close\r\n\r\n{text}",
        text.len()
    )?;
    Ok(())
}

fn row(id: usize) -> String {
    format!(
        r#"{{"id":{{"$":"{id}"}},"ip":{{"$":"192.0.2.7"}},"domain":{{"$":"vps{id}.example"}},
        "name":{{"$":"vps{id}"}},"pricelist":{{"$":"VPS-1"}},"pricelist_id":{{"$":"3087"}},
        "datacenter":{{"$":"1"}},"datacentername":{{"$":"Amsterdam"}},"ostempl":{{"$":"Debian 12"}},
        "cost":{{"$":"5.00 EUR / Month"}},"item_cost":{{"$":"5.0000"}},"currency_str":{{"$":"EUR"}},
        "period":{{"$":"1"}},"autoprolong":{{"$":"1"}},"createdate":{{"$":"2026-01-05"}},
        "expiredate":{{"$":"2026-02-05"}},"real_expiredate":{{"$":"2026-02-05"}},
        "remoteid":{{"$":"job-{id}"}},"item_status":{{"$orig":"2","$":"Active","$color":"green"}}}}"#
    )
}
