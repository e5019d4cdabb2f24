//! Both simulated providers as a program of its own, for the tests of any other project.
//!
//! Once they listen, one line of JSON on stdout tells the addresses. They stop when the process is
//! ended.
#![allow(
    clippy::disallowed_macros,
    clippy::disallowed_methods,
    reason = "this is the program's output"
)]

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use orderctl_sandbox::cli::Behavior;
use serde_json::json;

/// Simulate BILLmanager 6 and LogicBoxes on 127.0.0.1
///
/// Prints one line of JSON with the addresses once it listens, and runs until it is ended.
#[derive(Debug, Parser)]
#[command(version)]
struct Cli {
    /// Port on 127.0.0.1; 0 picks a free one
    #[arg(long, default_value_t = 8600)]
    port: u16,

    /// File that keeps what was ordered; without one nothing is kept beyond this run
    #[arg(long, value_name = "FILE")]
    state: Option<PathBuf>,

    /// Print the catalog, the logins and ids that can be used, and end
    #[arg(long, exclusive = true)]
    catalog: bool,

    #[command(flatten)]
    behavior: Behavior,
}

fn main() -> ExitCode {
    match run(Cli::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run(cli: Cli) -> Result<(), String> {
    let mut stdout = std::io::stdout();
    let unwritten = |error| format!("can't write to stdout: {error}");
    if cli.catalog {
        return stdout.write_all(orderctl_sandbox::catalog().as_bytes()).map_err(unwritten);
    }
    let options = cli.behavior.options(cli.port, cli.state)?;
    let seed = options.faults.seed;
    let running = orderctl_sandbox::start(options)
        .map_err(|error| format!("the sandbox can't listen on port {}: {error}", cli.port))?;
    let ready = json!({
        "billmanager": running.billmanager_url(),
        "logicboxes": running.logicboxes_url(),
        "control": running.control_url(),
        "fault_seed": seed,
    });
    // Flushed: whoever waits for the line reads it from a pipe.
    writeln!(stdout, "{ready}").and_then(|()| stdout.flush()).map_err(unwritten)?;
    running.wait();
    Ok(())
}
