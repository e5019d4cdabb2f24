//! The house keeps its plan: rooms use what stands below them, and nothing else.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Each room, and the rooms that it may use.
const MAY_USE: &[(&str, &[&str])] = &[
    ("error", &[]),
    ("order", &["error"]),
    ("output", &["error"]),
    ("provider", &["error", "order"]),
    ("guard", &["error", "order"]),
    ("profile", &["error", "order", "guard"]),
    ("ledger", &["error", "order"]),
    ("checkout", &["error", "order", "guard", "ledger"]),
    ("ask", &["error", "order", "output"]),
    ("sandbox", &[]),
    (
        "cli",
        &[
            "ask", "checkout", "error", "guard", "ledger", "order", "output", "profile",
            "provider", "sandbox",
        ],
    ),
];

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found
}

fn room_of(path: &Path, src: &Path) -> String {
    let first = path.strip_prefix(src).unwrap().components().next().unwrap();
    first.as_os_str().to_str().unwrap().trim_end_matches(".rs").to_owned()
}

/// The rooms that a source text names by `crate::…`.
fn used(text: &str) -> BTreeSet<String> {
    let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    code.flat_map(|line| line.split("crate::").skip(1))
        .map(|rest| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

#[test]
fn arrows_go_down_only() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for path in sources(&src) {
        let room = room_of(&path, &src);
        if room == "main" || room == "lib" {
            continue;
        }
        let (_, allowed) = MAY_USE
            .iter()
            .find(|(name, _)| *name == room)
            .unwrap_or_else(|| panic!("the room '{room}' is not in the plan"));
        for other in used(&std::fs::read_to_string(&path).unwrap()) {
            assert!(
                other == room || allowed.contains(&other.as_str()),
                "{}: '{room}' must not use '{other}'",
                path.display()
            );
        }
    }
}

#[test]
fn the_wire_knows_no_terminal_and_no_environment() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for room in ["provider", "order", "guard", "checkout"] {
        for path in sources(&src.join(room)) {
            let text = std::fs::read_to_string(&path).unwrap();
            for word in ["std::env", "std::io::stdin", "clap", "dialoguer", "console::", "println"]
            {
                assert!(!text.contains(word), "{} uses {word}", path.display());
            }
        }
    }
}

#[test]
fn only_the_output_prints() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for path in sources(&src) {
        let text = std::fs::read_to_string(&path).unwrap();
        let room = room_of(&path, &src);
        let prints = ["println!", "print!(", "io::stdout", "io::stderr()"];
        let found = prints.iter().find(|word| text.contains(*word));
        let allowed = room == "output"
            // Both ask whether a person is there, and the debug log is not a result.
            || path.ends_with("ask/mod.rs")
            || path.ends_with("cli/log.rs")
            || path.ends_with("cli/globals.rs");
        assert!(found.is_none() || allowed, "{} prints by {found:?}", path.display());
    }
}
