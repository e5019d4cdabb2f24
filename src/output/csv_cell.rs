//! One cell of CSV: freed of what a terminal would obey, and of what a spreadsheet would run.

use std::borrow::Cow;

use super::clean;

/// A cell. A spreadsheet takes a text that begins with `=`, `+`, `-`, `@` or a tab for a formula, and
/// names of products and descriptions come from providers: such a text gets a leading `'`, unless it is
/// a number or an amount, or `raw` leaves it.
#[must_use]
pub fn csv_cell(text: &str, raw: bool) -> Cow<'_, str> {
    let cleaned = clean(text);
    if raw || !would_run(text) || is_number(&cleaned) {
        return cleaned;
    }
    Cow::Owned(format!("'{cleaned}"))
}

/// Some programs skip blanks before a formula, and some take its wide forms.
fn would_run(text: &str) -> bool {
    text.starts_with(['\t', '\r', '\n'])
        || text.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

/// A number, with its currency if it has one: `-14.990`, `+41220000000`, `-59.88 USD`.
fn is_number(text: &str) -> bool {
    let (number, unit) = text.split_once(' ').unwrap_or((text, ""));
    let digits = number.strip_prefix(['+', '-']).unwrap_or(number);
    digits.starts_with(|c: char| c.is_ascii_digit())
        && digits.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b','))
        && unit.len() <= 4
        && unit.bytes().all(|b| b.is_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_spreadsheet_runs_nothing_that_a_provider_wrote() {
        for (text, shown) in [
            ("=HYPERLINK(\"https://evil.example\",\"VPS\")", None),
            ("=1+1", None),
            ("+1+1|cmd", None),
            ("-2+3+cmd|' /C calc'!A0", None),
            ("@SUM(A1:A9)", None),
            (" =1+1", None),
            ("＝1+1", None),
            ("-", None),
            ("- free", None),
            ("-1 USD+1", None),
            ("\t=1+1", Some("' =1+1")),
            ("-14.990", Some("-14.990")),
            ("-59.88 USD", Some("-59.88 USD")),
            ("+41220000000", Some("+41220000000")),
            ("VPS-1 = best", Some("VPS-1 = best")),
            ("", Some("")),
        ] {
            let quoted = format!("'{text}");
            assert_eq!(csv_cell(text, false), shown.unwrap_or(&quoted), "{text:?}");
        }
        assert_eq!(csv_cell("=1+1", true), "=1+1");
        assert_eq!(csv_cell("=\u{1b}[31m1", true), "=[31m1", "a terminal is never driven");
    }

    proptest! {
        #[test]
        fn no_cell_begins_as_a_formula_that_is_no_number(text in "[=+@\t -]{0,2}\\PC{0,12}") {
            let cell = csv_cell(&text, false);
            let begins = cell.trim_start().starts_with(['=', '+', '-', '@']);
            prop_assert!(!begins || is_number(&cell), "{cell:?}");
        }
    }
}
