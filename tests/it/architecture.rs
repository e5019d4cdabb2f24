//! What neither the compiler nor clippy holds: the crates under `crates/` know no environment and no
//! command line. That dependencies run one way is held by the crates themselves, and that only the
//! output prints by `.clippy.toml`.

use std::path::{Path, PathBuf};

use serde_json::Value;

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

/// A word of the command line that a library says, if any.
fn word_of_the_command_line(text: &str, is_client: bool) -> Option<String> {
    let verbs: Value = serde_json::from_str(include_str!("../../src/schema/outputs.json")).unwrap();
    let commands: Vec<String> = verbs
        .as_object()
        .unwrap()
        .keys()
        .filter_map(|verb| verb.split_once('.'))
        // Lists and plans are things of the providers' as well.
        .filter(|(_, verb)| !["list", "plans"].contains(verb))
        .map(|(noun, verb)| format!("{noun} {verb}"))
        .collect();
    let says = |line: &str, word: &str| {
        line.match_indices(word).any(|(at, _)| {
            let inside = |c: char| c.is_alphanumeric() || c == '_';
            !line[..at].ends_with(inside) && !line[at + word.len()..].starts_with(inside)
        })
    };
    let is_small = |c: char| c.is_ascii_lowercase();
    // A program of PostgreSQL's has flags of its own; a panel's payers are `profile`s.
    let found = text.lines().filter(|line| !line.contains("pg_dump")).find(|line| {
        let flag = line.match_indices("--").any(|(at, dashes)| {
            line[..at].ends_with([' ', '"', '`', '(', '\''])
                && line[at + dashes.len()..].starts_with(is_small)
        });
        let program = line
            .match_indices("orderctl ")
            .any(|(at, word)| line[at + word.len()..].starts_with(is_small));
        let quoted = ["`profile`", "\"profile\"", "=profile", "&profile="]
            .iter()
            .any(|word| line.contains(word));
        let profile = ["profile", "profiles", "profile's"].iter().any(|word| says(line, word));
        flag || program
            || (is_client && profile && !quoted)
            || ["ORDERCTL_", "SSL_CERT_", "XDG_", "exit code", "exit_code", "[ledger]"]
                .iter()
                .any(|word| line.contains(word))
            || commands.iter().any(|command| says(line, command))
    });
    found.map(str::to_owned)
}

#[test]
fn a_library_names_no_flag_variable_profile_command_or_exit_code() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("crates");
    // Checkout holds the limits of a profile; the others know of none.
    let libraries = [
        ("orderctl-core", true),
        ("orderctl-billmanager", true),
        ("orderctl-logicboxes", true),
        ("orderctl-checkout", false),
    ];
    for (name, is_client) in libraries {
        for path in sources(&crates.join(name).join("src")) {
            let text = std::fs::read_to_string(&path).unwrap();
            let found = word_of_the_command_line(&text, is_client);
            assert_eq!(found, None, "{}", path.display());
        }
    }
}

#[test]
fn words_of_the_command_line_are_found() {
    let said = |line: &str| word_of_the_command_line(line, true).is_some();
    for line in [
        "pay for it: cart pay {id}",
        "decide by ledger resolve",
        "/// The profile's name.",
        "use --max-price",
        "orderctl combo show",
        "ORDERCTL_TOTP",
    ] {
        assert!(said(line), "{line}");
    }
    for line in ["the service list", "xn--bcher", "func=profile&filter=on", "profile_id", "a -- b"]
    {
        assert!(!said(line), "{line}");
    }
}

/// The texts that stand in a source where errors and hints are made.
fn messages(text: &str) -> Vec<String> {
    let made = ["usage(", "config(", "guard(", "internal(", "unreachable(", "hint("];
    let kinds = text.match_indices("Error::new(").filter_map(|(at, _)| {
        let rest = &text[at..];
        rest.find(',').map(|comma| &rest[comma + 1..])
    });
    let named = made.iter().flat_map(|name| {
        text.match_indices(name)
            .filter(|(at, _)| text[..*at].ends_with("Error::") || text[..*at].ends_with('.'))
            .map(|(at, _)| &text[at + name.len()..])
    });
    let literal = |rest: &str| {
        let rest = rest.trim_start();
        let rest = rest.strip_prefix("format!(").unwrap_or(rest).trim_start();
        let mut escaped = false;
        let inside = rest.strip_prefix('"')?;
        let end = inside.find(|c| {
            let ends = c == '"' && !escaped;
            escaped = c == '\\' && !escaped;
            ends
        })?;
        Some(inside[..end].to_owned())
    };
    kinds.chain(named).filter_map(literal).collect()
}

#[test]
fn a_message_begins_small_and_ends_without_a_full_stop() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut count = 0;
    for path in sources(&root.join("src")).into_iter().chain(sources(&root.join("crates"))) {
        let text = std::fs::read_to_string(&path).unwrap();
        for message in messages(&text) {
            count += 1;
            // A name is written as it is: `SQLite`, `ORDERCTL_TOTP`.
            let mut letters = message.chars();
            let is_sentence = letters.next().is_some_and(char::is_uppercase)
                && letters.next().is_some_and(char::is_lowercase)
                && !letters.take_while(|c| !c.is_whitespace()).any(char::is_uppercase);
            assert!(!is_sentence && !message.ends_with('.'), "{}: {message}", path.display());
        }
    }
    assert!(count > 300, "messages are found where they are made: {count}");
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
