//! What neither the compiler nor clippy holds: the crates under `crates/` know no environment and no
//! command line. That dependencies run one way is held by the crates themselves, and that only the
//! output prints by `.clippy.toml`.

use std::path::{Path, PathBuf};

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

#[test]
fn a_client_reads_no_environment_and_no_terminal() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("crates");
    for name in ["orderctl-core", "orderctl-billmanager", "orderctl-logicboxes"] {
        for path in sources(&crates.join(name).join("src")) {
            let text = std::fs::read_to_string(&path).unwrap();
            for word in ["std::env", "std::io::stdin"] {
                assert!(!text.contains(word), "{} uses {word}", path.display());
            }
        }
    }
}

#[test]
fn a_library_names_no_flag_variable_command_or_exit_code() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("crates");
    let libraries =
        ["orderctl-core", "orderctl-billmanager", "orderctl-logicboxes", "orderctl-checkout"];
    for name in libraries {
        for path in sources(&crates.join(name).join("src")) {
            let text = std::fs::read_to_string(&path).unwrap();
            let text = text.split("#[cfg(test)]").next().unwrap_or_default();
            // A program of PostgreSQL's has flags of its own.
            let text: String = text
                .lines()
                .filter(|line| !line.contains("pg_dump"))
                .fold(String::new(), |text, line| text + line + "\n");
            let flag = text.match_indices("--").find(|(at, dashes)| {
                text[..*at].ends_with([' ', '"', '`', '('])
                    && text[at + dashes.len()..].starts_with(|c: char| c.is_ascii_lowercase())
            });
            let named = flag.map(|(at, _)| text[at..].lines().next().unwrap_or_default());
            assert_eq!(named, None, "{} names a flag", path.display());
            assert!(!text.contains("ORDERCTL_"), "{} names a variable", path.display());
            let is_client = !["orderctl-core", "orderctl-checkout"].contains(&name);
            let profile = is_client && (text.contains(" profile ") || text.contains("profile's"));
            assert!(!profile, "{} knows of profiles", path.display());
            let code = ["exit code", "exit_code"].iter().any(|word| text.contains(word));
            assert!(!code, "{} knows of exit codes", path.display());
            let command = text.match_indices("orderctl ").find(|(at, word)| {
                text[at + word.len()..].starts_with(|c: char| c.is_ascii_lowercase())
            });
            let named = command.map(|(at, _)| text[at..].lines().next().unwrap_or_default());
            assert_eq!(named, None, "{} names a command", path.display());
        }
    }
}

#[test]
fn the_architecture_names_files_that_are_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(root.join("docs/architecture.md")).unwrap();
    let is_path = |word: &&str| {
        ["src/", "crates/", "tests/"].iter().any(|folder| word.starts_with(folder))
            && !word.contains("NOUN")
            && !word.contains("NAME")
    };
    let named: Vec<&str> = text.split('`').skip(1).step_by(2).filter(is_path).collect();
    assert!(named.len() > 30, "paths stand in backquotes: {named:?}");
    let gone: Vec<&&str> = named.iter().filter(|path| !root.join(path).exists()).collect();
    assert!(gone.is_empty(), "docs/architecture.md names what is not there: {gone:?}");
}

/// The modules of the command line, from the table that says which may use which: the upper the lower.
fn modules() -> Vec<String> {
    let text = include_str!("../../docs/architecture.md");
    let rows = text.lines().filter_map(|line| line.strip_prefix("| `src/"));
    let named = rows.filter_map(|row| row.split('`').next());
    named.map(|path| path.trim_end_matches('/').trim_end_matches(".rs").to_owned()).collect()
}

#[test]
fn a_module_uses_only_those_below_it() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let modules = modules();
    let all: Vec<PathBuf> = sources(&src);
    for path in &all {
        let own = path.strip_prefix(&src).unwrap().components().next().unwrap();
        let own = Path::new(own.as_os_str()).with_extension("");
        let own = own.to_str().unwrap();
        if ["main", "lib"].contains(&own) {
            continue;
        }
        let place = modules.iter().position(|module| module == own);
        let place = place.unwrap_or_else(|| panic!("{own} is not in docs/architecture.md"));
        if path.file_stem().is_some_and(|name| name == "tests") {
            continue;
        }
        let text = std::fs::read_to_string(path).unwrap();
        let code = text.split("#[cfg(test)]\nmod tests").next().unwrap();
        for above in &modules[..place] {
            let used = code.lines().find(|line| {
                line.match_indices(&format!("crate::{above}")).any(|(at, word)| {
                    !line[at + word.len()..].starts_with(|c: char| c.is_alphanumeric() || c == '_')
                })
            });
            assert_eq!(used, None, "{} uses {above}, which is above it", path.display());
        }
    }
}

/// A compiler's test: rows of a plan are placed from several threads, with one client.
#[test]
fn several_threads_may_use_a_client_and_its_purchases() {
    use orderctl_billmanager as panel;
    use orderctl_core::raw_api::RawCall;
    use orderctl_logicboxes as api;
    fn shared<T: Send + Sync>() {}
    shared::<panel::Panel>();
    shared::<panel::AddToCart<'_>>();
    shared::<panel::OrderNow<'_>>();
    shared::<panel::PayCart<'_>>();
    shared::<panel::Activate<'_>>();
    shared::<panel::Renewal<'_>>();
    shared::<RawCall<'_, panel::RawApi<'_>>>();
    shared::<api::Reseller>();
    shared::<api::ComboAdd<'_>>();
    shared::<api::ComboRenewal<'_>>();
    shared::<api::Settle<'_>>();
    shared::<RawCall<'_, api::RawApi<'_>>>();
    shared::<Box<dyn orderctl_checkout::ledger::Ledger>>();
}
