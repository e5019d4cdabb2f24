//! Single commands beside other programs that make the same requests.

use std::fmt::Write as _;
use std::process::{Command, Stdio};
use std::time::Instant;

use super::load::{self, Step};
use super::setup::{Bench, Server, median, program, spread};

/// How often each pair is run.
const ROUNDS: usize = 21;

/// A command line of a peer.
type Line = Vec<String>;

pub fn compare() {
    let server = Server::start(&[]);
    let bench = Bench::new(&server, None);
    println!(
        "\nwhole processes, {ROUNDS} pairs in turn; time of orderctl as a share of the other's"
    );
    let list = || {
        let fields = [("func", "cart"), ("authinfo", "demo:demo"), ("out", "json"), ("lang", "en")];
        let fields = fields.map(|(name, value)| (name, value.to_owned())).into();
        vec![Step { is_post: true, url: server.panel.clone(), fields }]
    };
    let words = |line: &str| line.split_whitespace().map(str::to_owned).collect::<Line>();
    let is_there = |program: &str| {
        let found = Command::new(program).arg("--version").stdout(Stdio::null()).status();
        found.is_ok_and(|status| status.success())
    };
    let has_requests = Command::new("python3")
        .args(["-c", "import requests"])
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success());
    let peers: [(&str, bool, CommandLine); 3] = [
        ("curl", is_there("curl"), curl),
        ("xh", is_there("xh"), xh),
        ("python requests", has_requests, python),
    ];
    for (name, there, line) in peers {
        if !there {
            println!("  {name}: not found, not measured");
            continue;
        }
        if name != "python requests" {
            let version = vec![name.to_owned(), "--version".to_owned()];
            pair(
                &bench,
                &format!("--version, {name}"),
                |_| words("--version"),
                |_| version.clone(),
            );
        }
        pair(
            &bench,
            &format!("cart list, {name}"),
            |_| words("-p acme cart list"),
            |_| line(&list()),
        );
        if name == "xh" {
            // One request a process.
            continue;
        }
        let domain =
            |what: &str, n: usize| format!("{what}-{}-{n}.example", name.replace(' ', "-"));
        pair(
            &bench,
            &format!("cart add --skip-basket, {name}"),
            |n| super::setup::cart_add(&domain("own", n)),
            |n| line(&load::cart_add(&server, &domain("other", n))),
        );
        pair(
            &bench,
            &format!("combo add, {name}"),
            |n| super::setup::combo_add(&domain("own", n)),
            |n| line(&load::combo_add(&server, &domain("other", n))),
        );
    }
}

fn pair(bench: &Bench, what: &str, own: impl Fn(usize) -> Line, other: impl Fn(usize) -> Line) {
    let (mut ratios, mut times) = (Vec::new(), Vec::new());
    for n in 0..=ROUNDS {
        let timed = |line: &[String]| {
            let begun = Instant::now();
            let done = Command::new(&line[0])
                .args(&line[1..])
                .current_dir(bench.home.path())
                .env("HOME", bench.home.path())
                .env("ORDERCTL_CONFIG", bench.home.path().join("config.toml"))
                .env("BENCH_KEY", "sandbox-key")
                .stdin(Stdio::null())
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .status()
                .unwrap();
            assert!(done.success(), "{line:?}");
            begun.elapsed().as_secs_f64()
        };
        let own = timed(&[vec![program()], own(n)].concat());
        let other = timed(&other(n));
        // The first of each fills the caches.
        if n > 0 {
            ratios.push(own / other);
            times.push(own * 1e3);
        }
    }
    let (ratio, time) = (median(&mut ratios), median(&mut times));
    println!("  {what:<36} {ratio:>6.2} ({}), {time:.1} ms", spread(&ratios));
}

/// One process and one connection for all requests.
fn curl(steps: &[Step]) -> Line {
    let mut line = vec!["curl".to_owned()];
    for (n, step) in steps.iter().enumerate() {
        if n > 0 {
            line.push("--next".into());
        }
        line.extend(["-s", "-o", "/dev/null"].map(str::to_owned));
        if !step.is_post {
            line.push("-G".into());
        }
        for (name, value) in &step.fields {
            line.extend(["--data-urlencode".to_owned(), format!("{name}={value}")]);
        }
        line.push(step.url.clone());
    }
    line
}

fn xh(steps: &[Step]) -> Line {
    let mut line = ["xh", "--ignore-stdin", "--form", "POST"].map(str::to_owned).to_vec();
    for step in steps {
        line.push(step.url.clone());
        line.extend(step.fields.iter().map(|(name, value)| format!("{name}={value}")));
    }
    line
}

fn python(steps: &[Step]) -> Line {
    let mut script = "import requests\ns = requests.Session()\ns.trust_env = False\n".to_owned();
    for step in steps {
        let fields = serde_json::to_string(&step.fields).unwrap();
        let call = if step.is_post { "post" } else { "get" };
        let name = if step.is_post { "data" } else { "params" };
        let _ = writeln!(script, "s.{call}({:?}, {name}={fields}).content", step.url);
    }
    vec!["python3".into(), "-c".into(), script]
}

/// How a peer makes these requests, as a command line.
type CommandLine = fn(&[Step]) -> Line;
