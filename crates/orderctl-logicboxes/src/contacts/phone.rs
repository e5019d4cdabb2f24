//! Telephone numbers: a country code of 1 to 3 digits and a number of 4 to 12, digits alone (KB 790,
//! KB 804; 13 for `.ru`, KB 790).
//!
//! People write them with a plus, blanks, hyphens, dots and parentheses. That is taken away; what
//! would have to be guessed (which part of a number is the country, an extension) is refused.

use orderctl_core::error::{Code, Error, Result};
use orderctl_core::{Field, Remedy};

/// The fields that hold numbers: the country code's name, the number's, and the most digits it has.
const FIELDS: [(&str, &str, usize); 4] = [
    ("phone-cc", "phone", 13),
    ("fax-cc", "fax", 13),
    ("alt-phone-cc", "alt-phone", 12),
    ("mobile-cc", "mobile", 12),
];

/// Brings the telephone numbers of a form into the provider's form.
///
/// # Errors
/// Of kind usage for what can't be brought into it: nothing is guessed.
pub fn in_provider_form(fields: &mut [Field]) -> Result<()> {
    for (code_name, number_name, most) in FIELDS {
        let value = |name: &str| fields.iter().position(|field| field.name == name);
        let (code_at, number_at) = (value(code_name), value(number_name));
        let code = match code_at {
            Some(at) => Some(country_code(code_name, fields[at].wire())?),
            None => None,
        };
        if let (Some(at), Some(code)) = (code_at, &code) {
            fields[at] = Field::plain(code_name, code);
        }
        if let Some(at) = number_at {
            let number = national(number_name, fields[at].wire(), code.as_deref(), most)?;
            fields[at] = Field::plain(number_name, number);
        }
    }
    Ok(())
}

/// `+44`, `0044` and `44` are 44.
pub(super) fn country_code(name: &str, typed: &str) -> Result<String> {
    let wrong = || {
        refused(name, typed, "a country code is 1 to 3 digits")
            .remedy(Remedy::CountryCode(name.to_owned()))
    };
    let typed_digits = without_separators(typed);
    let plain = typed_digits.strip_prefix('+').or_else(|| typed_digits.strip_prefix("00"));
    // A code of digits alone is left as it is: the provider itself tells some as 001.
    let digits = match plain {
        Some(digits) if typed_digits.len() > 3 || typed_digits.starts_with('+') => digits,
        _ => typed_digits.as_str(),
    };
    if (1..=3).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit()) {
        Ok(digits.to_owned())
    } else {
        Err(wrong())
    }
}

/// Whether this may be a number: digits with separators, with its country or without.
pub(super) fn is_number(typed: &str) -> bool {
    let plain = without_separators(typed);
    let digits = plain.strip_prefix('+').unwrap_or(&plain);
    (4..=15).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit())
}

/// The number without its country, which it may be written with.
fn national(name: &str, typed: &str, code: Option<&str>, most: usize) -> Result<String> {
    let wrong =
        |why: String| refused(name, typed, &why).remedy(Remedy::PhoneNumber(name.to_owned()));
    let plain = without_separators(typed);
    let international = plain.strip_prefix('+').or_else(|| plain.strip_prefix("00"));
    let digits = match (international, code) {
        (Some(rest), Some(code)) => {
            let code = code.trim_start_matches('0');
            let rest = rest.strip_prefix(code).filter(|_| !code.is_empty()).ok_or_else(|| {
                wrong(format!("it is written with another country than {name}-cc {code}"))
            })?;
            // +44 (0)20 …: the zero is dialled at home alone.
            if typed.contains("(0)") { rest.strip_prefix('0').unwrap_or(rest) } else { rest }
        }
        (Some(_), None) => {
            return Err(wrong(format!("its country code belongs into {name}-cc")));
        }
        (None, _) => plain.as_str(),
    };
    if !digits.bytes().all(|b| b.is_ascii_digit()) {
        return Err(wrong("it has something else than digits; an extension can't be told".into()));
    }
    if !(4..=most).contains(&digits.len()) {
        return Err(wrong("a number is 4 to 12 digits".into()));
    }
    Ok(digits.to_owned())
}

/// What people put between digits.
fn without_separators(typed: &str) -> String {
    let separator = |c: char| {
        c.is_whitespace()
            || matches!(c, '-' | '.' | '/' | '(' | ')' | '\u{2010}'..='\u{2015}' | '\u{2212}')
    };
    typed.chars().filter(|c| !separator(*c)).collect()
}

fn refused(name: &str, typed: &str, why: &str) -> Error {
    let shown: String =
        typed.chars().map(|c| if c.is_control() { '?' } else { c }).take(40).collect();
    Error::usage(format!("{name}: '{shown}' can't be used: {why}")).code(Code::Phone)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use orderctl_core::error::Kind;

    fn read(code: &str, number: &str) -> Result<(String, String)> {
        let mut fields = [Field::plain("phone", number), Field::plain("phone-cc", code)];
        in_provider_form(&mut fields)?;
        Ok((fields[1].wire().to_owned(), fields[0].wire().to_owned()))
    }

    #[test]
    fn numbers_as_people_write_them_become_digits() {
        for (code, number, expected) in [
            ("91", "9876543210", ("91", "9876543210")),
            ("+91", "98765-43210", ("91", "9876543210")),
            ("0091", "98765 43210", ("91", "9876543210")),
            (" +44 ", "(020) 7946 0123", ("44", "02079460123")),
            ("44", "+44 20 7946 0123", ("44", "2079460123")),
            ("+44", "+44 (0)20 7946 0123", ("44", "2079460123")),
            ("44", "0044.20.7946.0123", ("44", "2079460123")),
            ("001", "202-456-0100", ("001", "2024560100")),
            ("001", "+1 202-456-0100", ("001", "2024560100")),
            ("351", "22\u{a0}000\u{2011}0000", ("351", "220000000")),
        ] {
            let (expected_code, expected_number) = expected;
            let read = read(code, number).unwrap();
            assert_eq!(read, (expected_code.into(), expected_number.into()), "{code} {number}");
        }
    }

    #[test]
    fn what_would_have_to_be_guessed_is_refused_with_the_form() {
        for (code, number) in [
            ("44", "+49 30 0000000"),
            ("44", "2079460123 x12"),
            ("44", "2079460123 ext 12"),
            ("44", "123"),
            ("44", "12345678901234"),
            ("4444", "2079460123"),
            ("GB", "2079460123"),
            ("", "2079460123"),
            ("+", "2079460123"),
            ("44", "٢٠٧٩٤٦٠١٢٣"),
            ("44", ""),
        ] {
            let error = read(code, number).unwrap_err();
            assert_eq!(error.kind(), Kind::Usage, "{code} {number}");
            assert!(
                matches!(error.remedies(), [Remedy::CountryCode(_) | Remedy::PhoneNumber(_)]),
                "{error}"
            );
        }
        let mut alone = [Field::plain("mobile", "+442079460123")];
        assert!(in_provider_form(&mut alone).unwrap_err().to_string().contains("mobile-cc"));
    }

    proptest! {
        #[test]
        fn what_passes_is_digits_and_no_digit_is_invented(code in "\\PC{0,5}", number in "\\PC{0,16}") {
            if let Ok((code_read, read)) = read(&code, &number) {
                prop_assert!((1..=3).contains(&code_read.len()) && (4..=13).contains(&read.len()));
                prop_assert!((code_read.clone() + &read).bytes().all(|b| b.is_ascii_digit()));
                let typed: String = number.chars().filter(char::is_ascii_digit).collect();
                prop_assert!(typed.ends_with(&read) || number.contains("(0)"), "{number} {read}");
            }
        }
    }
}
