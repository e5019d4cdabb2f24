//! Arguments in, exit code out; everything else is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(orderctl::run(&std::env::args_os().collect::<Vec<_>>()))
}
