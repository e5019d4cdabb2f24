//! Says to the tests whether there is a `PostgreSQL` server on this machine, and which shells: those that
//! need one are reported as ignored where there is none.

#![allow(clippy::disallowed_macros, reason = "what a build script prints is for Cargo")]

use std::path::{Path, PathBuf};

/// Where Debian's packages have the servers, one folder a version.
const PACKAGED: &str = "/usr/lib/postgresql";

fn main() {
    println!("cargo::rustc-check-cfg=cfg(postgres_server, zsh, fish)");
    println!("cargo::rerun-if-changed=build.rs");
    // One that is installed later is seen; a folder that is not there would rerun this every time.
    let there = [PACKAGED, "/usr/lib"].into_iter().find(|folder| Path::new(folder).exists());
    there.into_iter().for_each(|folder| println!("cargo::rerun-if-changed={folder}"));
    let path = std::env::var_os("PATH").unwrap_or_default();
    let packaged = std::fs::read_dir(PACKAGED).into_iter().flatten().flatten();
    let packaged = packaged.map(|version| version.path().join("bin"));
    let has_server =
        |folder: PathBuf| ["initdb", "pg_ctl"].iter().all(|name| folder.join(name).exists());
    if std::env::split_paths(&path).chain(packaged).any(has_server) {
        println!("cargo::rustc-cfg=postgres_server");
    }
    for shell in ["zsh", "fish"] {
        if std::env::split_paths(&path).any(|folder| folder.join(shell).exists()) {
            println!("cargo::rustc-cfg={shell}");
        }
    }
}
