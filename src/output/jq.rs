//! `--jq`: a jq program over the JSON document, without a jq installed.
//!
//! A program of a user can recurse without end, fill the memory, or stop the process by `halt`. What
//! it does must not change what this process says about an order, so it runs in a process of its own:
//! this program again, as [`WORKER`], within bounds of time, memory and output. There a stack that
//! overflows, which nothing in a process survives, ends the worker alone.

use std::io::{self, Read, Write};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use jaq_core::load::{Arena, File, Loader};
use jaq_core::{Compiler, Ctx, Filter, Vars, data};
use jaq_json::{Val, read};
use serde_json::Value;

use orderctl_core::error::{Code, Error, Result};

/// The first argument of a worker process.
pub const WORKER: &str = "__jq";

/// The only argument after the program that makes a worker look at the program alone.
const CHECK: &str = "check";

/// What a worker may use.
struct Bounds {
    time: Duration,
    /// In bytes, where the system tells it (Linux).
    memory: u64,
}

/// What a program may use.
const BOUNDS: Bounds = Bounds { time: Duration::from_secs(10), memory: 1024 * 1024 * 1024 };

/// The longest output of a program, in bytes.
const MAX_OUTPUT: u64 = 64 * 1024 * 1024;

/// How a worker ends that has a message on its error stream.
const FAILED: u8 = 2;

fn bad(what: &str) -> Error {
    Error::usage(format!("--jq: {what}")).code(Code::Jq)
}

/// Makes sure that this is a program.
///
/// # Errors
/// Of kind usage, if it is none.
pub(super) fn check(program: &str) -> Result<()> {
    in_worker(&[program, CHECK], &[]).map(drop)
}

/// Runs the program over the document and gives its results, each on a line; texts without quotes, as
/// `jq -r` does.
///
/// # Errors
/// Of kind usage, if the program fails, stops itself, or needs too much.
pub(super) fn run(program: &str, document: &Value) -> Result<Vec<u8>> {
    in_worker(&[program], document.to_string().as_bytes())
}

/// Runs a worker to its end.
fn in_worker(args: &[&str], input: &[u8]) -> Result<Vec<u8>> {
    let broken = |error: io::Error| Error::internal("--jq: can't start a process").because(error);
    let program = std::env::current_exe().map_err(broken)?;
    let mut worker = Command::new(program)
        .arg(WORKER)
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(broken)?;
    let (stdin, stdout, stderr) = (worker.stdin.take(), worker.stdout.take(), worker.stderr.take());
    std::thread::scope(|scope| {
        scope.spawn(move || {
            // A program that does not read its input to the end is no error.
            let _ = stdin.map(|mut stdin| stdin.write_all(input));
        });
        let (tell, told) = mpsc::channel();
        scope.spawn(move || {
            let _ = tell.send(bounded(stdout));
        });
        let said = scope.spawn(move || bounded(stderr));
        let ended = watch(&mut worker, &told, &BOUNDS);
        // Whatever came of it, nothing of it goes on.
        let _ = worker.kill();
        let status = worker.wait().map_err(broken);
        let said = said.join().unwrap_or_default();
        let output = ended?;
        output_of(status?, output, &said)
    })
}

/// What a stream says, up to a bound.
fn bounded(stream: Option<impl Read>) -> Vec<u8> {
    let mut text = Vec::new();
    if let Some(stream) = stream {
        let _ = stream.take(MAX_OUTPUT + 1).read_to_end(&mut text);
    }
    text
}

/// Waits for the output of a worker for as long as it keeps within its bounds.
fn watch(worker: &mut Child, output: &mpsc::Receiver<Vec<u8>>, bounds: &Bounds) -> Result<Vec<u8>> {
    let begun = Instant::now();
    loop {
        if let Ok(output) = output.recv_timeout(Duration::from_millis(20)) {
            if output.len() as u64 > MAX_OUTPUT {
                return Err(bad("the program's output is too long"));
            }
            return Ok(output);
        }
        if begun.elapsed() > bounds.time {
            let seconds = bounds.time.as_secs_f32();
            return Err(bad(&format!("the program did not finish within {seconds} s")));
        }
        if memory_of(worker.id()).is_some_and(|bytes| bytes > bounds.memory) {
            return Err(bad("the program needs too much memory"));
        }
    }
}

/// The memory of a process in bytes, where the system tells it. A page has 4 KiB or more.
fn memory_of(process: u32) -> Option<u64> {
    let pages = std::fs::read_to_string(format!("/proc/{process}/statm")).ok()?;
    let resident: u64 = pages.split_whitespace().nth(1)?.parse().ok()?;
    Some(resident * 4096)
}

fn output_of(status: ExitStatus, output: Vec<u8>, said: &[u8]) -> Result<Vec<u8>> {
    if status.success() {
        return Ok(output);
    }
    match status.code() {
        Some(code) if code == i32::from(FAILED) => {
            Err(bad(String::from_utf8_lossy(said).trim_end()))
        }
        // Its output was read to the end: it closed it by ending, by its own hand or by force.
        _ => Err(bad("the program crashed: endless recursion or out of memory")),
    }
}

/// What a worker process does, given its arguments: the program, and whether it is only looked at. The
/// document comes on standard input. Gives the exit code.
pub fn work(args: &[String]) -> u8 {
    let outcome = match args {
        [program, check] if check == CHECK => compile(program).map(drop),
        [program] => {
            let mut document = Vec::new();
            io::stdin()
                .read_to_end(&mut document)
                .map_err(|error| error.to_string())
                .and_then(|_| evaluate(program, &document, &mut io::stdout().lock()))
        }
        _ => Err("expected a program".to_owned()),
    };
    match outcome {
        Ok(()) => 0,
        Err(message) => {
            let _ = writeln!(io::stderr(), "{message}");
            FAILED
        }
    }
}

fn compile(program: &str) -> Result<Filter<data::JustLut<Val>>, String> {
    let definitions = jaq_core::defs().chain(jaq_std::defs()).chain(jaq_json::defs());
    let functions = jaq_core::funs().chain(jaq_std::funs()).chain(jaq_json::funs());
    let arena = Arena::default();
    let modules = Loader::new(definitions)
        .load(&arena, File { code: program, path: () })
        .map_err(|_| format!("'{program}' is not a jq program"))?;
    Compiler::default()
        .with_funs(functions)
        .compile(modules)
        .map_err(|_| format!("'{program}' uses an undefined name"))
}

fn evaluate(program: &str, document: &[u8], out: &mut impl Write) -> Result<(), String> {
    let filter = compile(program)?;
    let input = read::parse_single(document).map_err(|error| error.to_string())?;
    let context = Ctx::<data::JustLut<Val>>::new(&filter.lut, Vars::new([]));
    let mut out = io::BufWriter::new(out);
    for result in filter.id.run((context, input)) {
        let value = match result {
            Ok(value) => value,
            Err(exception) => match exception.get_halt() {
                Ok(0) => break,
                Ok(code) => return Err(format!("the program called halt({code})")),
                Err(exception) => {
                    return Err(exception.get_err().map_or_else(
                        |_| "the program used break without a label".to_owned(),
                        |error| error.to_string(),
                    ));
                }
            },
        };
        let text = value.to_string();
        let line = serde_json::from_str::<String>(&text).unwrap_or(text);
        writeln!(out, "{line}").map_err(|error| error.to_string())?;
    }
    out.flush().map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn jq(program: &str) -> Result<String, String> {
        let document = br#"{"data": {"items": [{"id": "1"}, {"id": "2"}]}}"#;
        let mut out = Vec::new();
        evaluate(program, document, &mut out)?;
        Ok(String::from_utf8(out).unwrap())
    }

    #[test]
    fn a_script_gets_bare_texts() {
        assert_eq!(jq(".data.items[].id").unwrap(), "1\n2\n");
        assert_eq!(jq(".data.items | length").unwrap(), "2\n");
        assert_eq!(jq(".data.items[0]").unwrap(), "{\"id\":\"1\"}\n");
    }

    #[test]
    fn a_bad_program_is_told() {
        for program in [".data[", "nosuch(1)", ".data.items.id"] {
            assert!(jq(program).is_err(), "{program}");
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_program_that_needs_too_much_time_or_memory_is_ended() {
        let watched = |bounds: &Bounds| {
            let mut worker =
                Command::new("sleep").arg("30").stdout(Stdio::piped()).spawn().unwrap();
            let stdout = worker.stdout.take();
            std::thread::scope(|scope| {
                let (tell, told) = mpsc::channel();
                scope.spawn(move || tell.send(bounded(stdout)));
                let ended = watch(&mut worker, &told, bounds);
                worker.kill().unwrap();
                worker.wait().unwrap();
                ended.unwrap_err().to_string()
            })
        };
        let slow = watched(&Bounds { time: Duration::from_millis(50), memory: u64::MAX });
        assert!(slow.contains("did not finish within 0.05 s"), "{slow}");
        let large = watched(&Bounds { time: Duration::from_secs(20), memory: 1 });
        assert!(large.contains("too much memory"), "{large}");
    }

    #[test]
    fn a_program_that_stops_itself_says_nothing_about_the_order() {
        assert_eq!(jq("1, halt, 2").unwrap(), "1\n");
        assert!(jq("halt(5)").unwrap_err().contains("halt(5)"));
        assert!(jq("\"x\" | halt_error").is_err());
    }
}
