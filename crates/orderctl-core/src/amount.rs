//! Amounts as people write them: with thousands separators, with a decimal point or a decimal comma.

use rust_decimal::Decimal;

use super::money::{ParseMoneyError, parse_amount, shorten};

/// The spaces that separate thousands: ordinary, no-break, narrow no-break, thin.
pub const SPACES: [char; 4] = [' ', '\u{a0}', '\u{202f}', '\u{2009}'];

/// Every character that may stand between two digits of an amount.
const SEPARATORS: [char; 4] = [' ', '\'', '.', ','];

/// The number that a text is, where only one reading of it is possible.
///
/// Thousands may be separated by a space, an apostrophe, a comma or a point, always the same one;
/// what follows the last point or comma is the fraction. A lone point is the decimal point, as both
/// providers write it in their data (`14.990`). A lone comma before exactly three digits (`1,200`)
/// has two readings, a thousand of each other, and is refused.
///
/// # Errors
/// When the text is no amount, or has two readings.
pub fn read_amount(text: &str) -> Result<Decimal, ParseMoneyError> {
    let text = text.trim();
    let (sign, digits) = match text.strip_prefix(['-', '\u{2212}']) {
        Some(digits) => ("-", digits),
        None => ("", text),
    };
    let digits: String = digits
        .chars()
        .map(|c| match c {
            '\u{2019}' => '\'',
            c if SPACES.contains(&c) => ' ',
            c => c,
        })
        .collect();
    if is_ambiguous(&digits) {
        return Err(ParseMoneyError::new(format!(
            "'{}' has two readings: the comma may separate thousands or a fraction",
            shorten(text)
        )));
    }
    match plain(&digits) {
        Some(plain) => parse_amount(&format!("{sign}{plain}")),
        // The strict reading says what is wrong with it.
        None => parse_amount(text).and_then(|_| {
            Err(ParseMoneyError::new(format!("'{}' is not an amount", shorten(text))))
        }),
    }
}

/// True for `1,200`. A group of thousands does not begin with a zero and has at most three digits, so
/// `0,200` and `1200,500` have one reading each.
fn is_ambiguous(digits: &str) -> bool {
    digits.split_once(',').is_some_and(|(whole, rest)| {
        is_digits(whole) && is_first_group(whole, 3) && is_digits(rest) && rest.len() == 3
    })
}

/// The amount with plain digits and a point; nothing if it is written in no known way.
fn plain(digits: &str) -> Option<String> {
    let marks: Vec<char> = digits.chars().filter(|c| matches!(c, '.' | ',')).collect();
    let decimal = match marks.as_slice() {
        [] => None,
        [only] => Some(*only),
        // Two of a kind separate thousands; otherwise the last is the decimal mark, and the only one.
        [others @ .., last] if others.contains(last) => {
            if others.iter().any(|mark| mark != last) {
                return None;
            }
            None
        }
        [.., last] => Some(*last),
    };
    let Some((whole, fraction)) = decimal.and_then(|mark| digits.rsplit_once(mark)) else {
        return whole_number(digits);
    };
    is_digits(fraction).then_some(())?;
    Some(format!("{}.{fraction}", whole_number(whole)?))
}

/// The digits of a whole number, whose thousands may be separated.
fn whole_number(text: &str) -> Option<String> {
    let Some(separator) = text.chars().find(|c| SEPARATORS.contains(c)) else {
        return is_digits(text).then(|| text.to_owned());
    };
    let groups: Vec<&str> = text.split(separator).collect();
    let [first, middle @ .., last] = groups.as_slice() else { return None };
    let is_group = |group: &&str, length: usize| group.len() == length && is_digits(group);
    let by_thousands = is_first_group(first, 3) && middle.iter().all(|group| is_group(group, 3));
    // India counts in lakhs and crores: 12,34,567.
    let by_lakhs = separator == ','
        && !middle.is_empty()
        && is_first_group(first, 2)
        && middle.iter().all(|group| is_group(group, 2));
    ((by_thousands || by_lakhs) && is_group(last, 3)).then(|| groups.concat())
}

fn is_first_group(group: &str, longest: usize) -> bool {
    is_digits(group) && group.len() <= longest && !group.starts_with('0')
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> Option<String> {
        read_amount(text).ok().map(|amount| amount.to_string())
    }

    #[test]
    fn separated_thousands_and_decimal_commas_are_read() {
        for (text, amount) in [
            ("12.50", "12.50"),
            ("-14.990", "-14.990"),
            ("12,5", "12.5"),
            ("12,50", "12.50"),
            ("0,200", "0.200"),
            ("1200,500", "1200.500"),
            ("9,6000", "9.6000"),
            ("1 200", "1200"),
            ("1 200,50", "1200.50"),
            ("1\u{a0}234\u{a0}567.89", "1234567.89"),
            ("1\u{202f}200,00", "1200.00"),
            ("1'200.50", "1200.50"),
            ("1\u{2019}200", "1200"),
            ("1,200.50", "1200.50"),
            ("1.200,50", "1200.50"),
            ("1,200,000", "1200000"),
            ("1.200.000", "1200000"),
            ("12,34,567.50", "1234567.50"),
            ("\u{2212}5,00", "-5.00"),
        ] {
            assert_eq!(read(text).as_deref(), Some(amount), "{text}");
        }
    }

    #[test]
    fn an_amount_with_two_readings_or_none_is_refused() {
        for text in [
            "",
            "1,200",
            "12,345",
            "100,000",
            "-1,200",
            "5.",
            ".5",
            "5,",
            ",5",
            "+5",
            "1e3",
            "1_000",
            "--1",
            "5 0",
            "1  200",
            "1 20",
            "12 3456",
            "1.2.3",
            "1,2,3",
            "1,200,50",
            "1.200,50.5",
            "1,200.5,0",
            "1 200'300",
            "0 200",
            "1'200 000",
            "1,200 500",
            "١٢",
            "1\n200",
            "1,20,30",
            "1.20.300",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    /// Every value that a text has under one of the conventions, read in another way than above: the
    /// value's digits are set by the convention again, and must give the text.
    fn values(text: &str) -> std::collections::BTreeSet<Decimal> {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        let mut values = std::collections::BTreeSet::new();
        for (group, point) in [
            ("", '.'),
            ("", ','),
            (" ", '.'),
            (" ", ','),
            ("'", '.'),
            ("'", ','),
            (",", '.'),
            (".", ','),
        ] {
            for scale in 0..digits.len() {
                let (whole, fraction) = digits.split_at(digits.len() - scale);
                let grouped = group_by(whole, group);
                let written = match scale {
                    0 => grouped,
                    _ => format!("{grouped}{point}{fraction}"),
                };
                // Nobody separates the thousands of a number that begins with a zero.
                let zero = whole.starts_with('0') && whole.len() > 3 && !group.is_empty();
                if written == text && !zero {
                    let plain = format!("{whole}.{fraction}0");
                    values.insert(Decimal::from_str_exact(&plain).unwrap().normalize());
                }
            }
        }
        values
    }

    fn group_by(whole: &str, separator: &str) -> String {
        let first = whole.len() % 3;
        let (head, tail) = whole.split_at(first);
        let tail = tail.as_bytes().chunks(3).map(|group| std::str::from_utf8(group).unwrap());
        let head = Some(head).filter(|head| !head.is_empty());
        head.into_iter().chain(tail).collect::<Vec<_>>().join(separator)
    }

    proptest! {
        #[test]
        fn what_a_convention_writes_is_read_back(cents in 0u64..10_000_000_000, scale in 0usize..5,
                style in 0usize..8) {
            let (group, point) = [("", '.'), ("", ','), (" ", '.'), ("\u{a0}", ','),
                ("'", '.'), ("\u{202f}", ','), (",", '.'), (".", ',')][style];
            let digits = format!("{cents:0width$}", width = scale + 1);
            let (whole, fraction) = digits.split_at(digits.len() - scale);
            let grouped = group_by(whole, group);
            let written = if scale == 0 { grouped } else { format!("{grouped}{point}{fraction}") };
            let value = Decimal::from_i128_with_scale(cents.into(), u32::try_from(scale).unwrap());
            match read_amount(&written) {
                Ok(amount) if group == "." && scale == 0 && whole.len() < 7 && whole.len() > 3 => {
                    prop_assert_eq!(amount * Decimal::from(1000), value, "a lone point is decimal");
                }
                Ok(amount) => prop_assert_eq!(amount, value, "{}", written),
                Err(_) => prop_assert!(values(&written).len() > 1, "{} was not read", written),
            }
        }

        #[test]
        fn an_amount_is_read_as_its_only_value_or_not_at_all(text in "[0-9]{1,4}([., '][0-9]{1,4}){0,3}") {
            let Ok(amount) = read_amount(&text) else { return Ok(()) };
            let lone_point = text.bytes().filter(|b| !b.is_ascii_digit()).eq(*b".");
            let lakhs = text.contains(',') && text.split([',', '.']).nth(1).is_some_and(|g| g.len() == 2);
            if lone_point {
                prop_assert_eq!(Ok(amount), Decimal::from_str_exact(&text));
            } else if !lakhs || !values(&text).is_empty() {
                let values: Vec<Decimal> = values(&text).into_iter().collect();
                prop_assert_eq!(values, vec![amount.normalize()], "{}", text);
            }
        }
    }
}
