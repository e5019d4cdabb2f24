//! Arguments in, exit code out; everything else is in the library.

use std::process::ExitCode;

#[cfg(target_env = "musl")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    ExitCode::from(orderctl::run(&std::env::args_os().collect::<Vec<_>>()))
}
