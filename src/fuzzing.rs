//! What must hold of any file that a person writes. Run by the targets in `fuzz/`, and by tests.

use std::io::Write as _;

use crate::config;
use crate::order_file::OrderFile;
use orderctl_core::error::Kind;

/// An order file is read, each time alike, or refused with its mistakes.
///
/// # Panics
/// If that does not hold.
pub fn order_file(ending: &str, text: &str) {
    let Some(file) = file(&format!(".{ending}"), text) else { return };
    let path = file.path().to_string_lossy();
    let read = || {
        let mut rows = Vec::new();
        let file = OrderFile::open(&path, None, None)?;
        let summary = file.each(&mut |row, _| {
            rows.push(row.name);
            Ok(())
        })?;
        Ok((rows, summary.digest))
    };
    match (read(), read()) {
        (Ok((rows, digest)), Ok(again)) => {
            assert!(rows.len() <= text.len(), "{ending}: {text}");
            let mut names = rows.clone();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), rows.len(), "two rows of one name would have one key: {text}");
            assert_eq!((rows, digest), again, "{ending}: {text}");
        }
        (Err(error), Err(_)) => {
            let error: orderctl_core::error::Error = error;
            assert!(matches!(error.kind(), Kind::Usage | Kind::Config), "{error}: {text}");
        }
        _ => panic!("{ending}: read once and refused once: {text}"),
    }
}

/// What the password of a configuration holds in these tests.
const SECRET: &str = "hunter2-secret";

/// A configuration is read, or refused as one, and no error repeats its password.
///
/// # Panics
/// If that does not hold.
pub fn config(text: &str) {
    let Some(file) = file(".toml", text) else { return };
    let error = match config::load(file.path(), true) {
        Ok(config) => {
            let summaries = config::summaries(&config);
            assert_eq!(summaries.len(), config.names().count(), "{text}");
            return;
        }
        Err(error) => error,
    };
    assert_eq!(error.kind(), Kind::Config, "{error}: {text}");
    // Only as the value of a password: elsewhere it is a text like any other.
    let secret = format!("password = \"{SECRET}\"");
    if text.matches(SECRET).count() == text.matches(&secret).count() {
        let told = format!("{error} {:?} {:?}", error.hints(), error.causes());
        assert!(!told.contains(SECRET), "{told}");
    }
}

/// A private file with this text; nothing if it can't be written.
fn file(suffix: &str, text: &str) -> Option<tempfile::NamedTempFile> {
    let mut file = tempfile::Builder::new().suffix(suffix).tempfile().ok()?;
    file.write_all(text.as_bytes()).ok()?;
    Some(file)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(200))]

        #[test]
        fn an_order_file_is_read_alike_each_time_and_has_one_row_of_a_name(
            names in proptest::collection::vec("[a-c]{0,1}", 0..4),
            (ending, start, row, end) in prop_oneof![
                Just(("toml", "", "[[order]]\nname = \"NAME\"\ntype = \"cart\"\ntariff = \"1\"\nitem-type = \"vds\"\nperiod = 1\n", "")),
                Just(("jsonl", "", "{\"name\":\"NAME\",\"type\":\"cart\",\"item-type\":\"vds\",\"tariff\":\"1\",\"period\":\"1\"}\n", "")),
                Just(("csv", "name,type,item-type,tariff,period\n", "NAME,cart,vds,1,1\n", "")),
            ],
            junk in "([\"\\[\\]{},=\n#]|name|cart){0,4}",
        ) {
            let rows: String = names.iter().map(|name| row.replace("NAME", name)).collect();
            super::order_file(ending, &format!("{start}{rows}{end}"));
            super::order_file(ending, &format!("{start}{rows}{junk}{end}"));
            super::order_file(ending, &format!("{junk}{rows}"));
        }

        #[test]
        fn no_error_of_a_configuration_repeats_its_password(
            lines in proptest::collection::vec(
                "(url|username|provider|settle|timeout|max_price|[a-z]{1,4}) = (\"[ -!#-~]{0,8}\"?|[0-9]{1,3}|\\[\\]|\\{|true)|\\[profile\\.[a-z]{1,3}(\\.limits)?\\]?|provider = \"(billmanager|logicboxes)\"",
                0..6,
            ),
            at in 0usize..6,
        ) {
            let secret = format!("password = \"{}\"", super::SECRET);
            let mut lines = lines;
            lines.insert(at.min(lines.len()), secret);
            super::config(&format!("[profile.a]\n{}\n", lines.join("\n")));
        }
    }
}
