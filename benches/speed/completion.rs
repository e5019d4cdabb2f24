//! How long a shell waits for what it offers.

use std::process::{Command, Stdio};
use std::time::Instant;

use super::setup::{median, program, spread};

/// How often each line is completed.
const ROUNDS: usize = 51;

pub fn measure() {
    let home = tempfile::tempdir().unwrap();
    let orderctl = |words: &str| {
        let mut command = Command::new(program());
        command.env_clear().env("HOME", home.path()).args(words.split(' '));
        command.stdout(Stdio::null()).stderr(Stdio::null());
        command
    };
    for line in ["tariff list", "tariff show 3087", "ledger list"] {
        assert!(orderctl(&format!("--sandbox {line}")).status().unwrap().success(), "{line}");
    }
    println!("\nwhat Tab waits for, {ROUNDS} times each");
    for line in [
        "unfr",
        "--sandbox cart add --tariff ",
        "--sandbox cart add --tariff VPS-1 --os ",
        "ledger show ",
    ] {
        let mut times: Vec<f64> = (0..ROUNDS)
            .map(|_| {
                let mut command = orderctl(&format!("-- orderctl {line}"));
                command.env("COMPLETE", "fish");
                let begun = Instant::now();
                assert!(command.status().unwrap().success());
                begun.elapsed().as_secs_f64() * 1000.0
            })
            .collect();
        let median = median(&mut times);
        println!("  {line:45} {median:6.1} ms ({})", spread(&times));
    }
}
