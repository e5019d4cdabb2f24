//! Finds a text in another one in which its characters may be encoded, each in its own way.

use std::ops::Range;

/// How many encodings may lie over each other.
const MAX_DEPTH: usize = 2;

/// Where `chars` stand in `text`: as they are, percent-encoded, as entities of HTML or XML, escaped as
/// in JSON, and up to two of these over each other. A blank of `chars` is any number of blanks.
pub fn find<'a>(text: &'a str, chars: &'a [char]) -> impl Iterator<Item = Range<usize>> + use<'a> {
    let mut next = 0;
    std::iter::from_fn(move || {
        let first = *chars.first()?;
        let may_begin =
            |c: char| c == first || matches!(c, '%' | '&' | '\\') || first == ' ' && is_blank(c);
        while let Some(found) = text.get(next..)?.find(may_begin) {
            let start = next + found;
            if let Some(end) = end_of(text, start, chars) {
                next = end;
                return Some(start..end);
            }
            next = start + text[start..].chars().next().map_or(1, char::len_utf8);
        }
        next = text.len() + 1;
        None
    })
}

/// True if what stands there is only a part of a longer word.
pub fn is_within_word(text: &str, span: &Range<usize>) -> bool {
    let in_word = |c: char| c.is_alphanumeric() || c == '_';
    let before = &text[..span.start];
    let glued_before = before.ends_with(in_word) && !ends_with_escape(before);
    glued_before || text[span.end..].starts_with(in_word)
}

/// Where the longest reading of `chars` from `start` on ends.
fn end_of(text: &str, start: usize, chars: &[char]) -> Option<usize> {
    let mut ends = vec![start];
    for wanted in chars {
        let mut further = Vec::new();
        for from in ends {
            for (c, end) in readings(text, from, MAX_DEPTH) {
                let fits = if *wanted == ' ' { is_blank(c) } else { c == *wanted };
                if fits {
                    further.push(end);
                    if *wanted == ' ' {
                        further.extend(blanks_from(text, end));
                    }
                }
            }
        }
        further.sort_unstable();
        further.dedup();
        ends = further;
        if ends.is_empty() {
            return None;
        }
    }
    ends.last().copied()
}

/// Where one or more further blanks end.
fn blanks_from(text: &str, from: usize) -> Option<usize> {
    let mut end = None;
    let mut at = from;
    while let Some((_, next)) =
        readings(text, at, MAX_DEPTH).into_iter().rev().find(|(c, _)| is_blank(*c))
    {
        (at, end) = (next, Some(next));
    }
    end
}

/// A plus sign is a blank in forms.
fn is_blank(c: char) -> bool {
    c.is_whitespace() || c == '+'
}

/// What the text may mean at this place, and where that ends: the character itself first, then what it
/// is the beginning of.
fn readings(text: &str, at: usize, depth: usize) -> Vec<(char, usize)> {
    let Some(itself) = text.get(at..).and_then(|rest| rest.chars().next()) else {
        return Vec::new();
    };
    let mut readings = vec![(itself, at + itself.len_utf8())];
    if depth == 0 || !matches!(itself, '%' | '&' | '\\') {
        return readings;
    }
    for (c, end) in self::readings(text, at, depth - 1) {
        let decoded = match c {
            '%' => percent(text, end, depth - 1),
            '&' => entity(text, end, depth - 1),
            '\\' => escape(text, end, depth - 1),
            _ => None,
        };
        readings.extend(decoded.filter(|reading| !readings.contains(reading)));
        if !readings.contains(&(c, end)) {
            readings.push((c, end));
        }
    }
    readings
}

/// The next character, decoded as far as it can be.
fn next(text: &str, at: usize, depth: usize) -> Option<(char, usize)> {
    readings(text, at, depth).pop()
}

fn expect(text: &str, at: usize, depth: usize, wanted: char) -> Option<usize> {
    next(text, at, depth).filter(|(c, _)| *c == wanted).map(|(_, end)| end)
}

/// So many hexadecimal digits.
fn hex(text: &str, mut at: usize, depth: usize, digits: usize) -> Option<(u32, usize)> {
    let mut number = 0;
    for _ in 0..digits {
        let (c, end) = next(text, at, depth)?;
        number = number * 16 + c.to_digit(16)?;
        at = end;
    }
    Some((number, at))
}

/// What follows a percent sign, and for a character of several bytes the further ones.
fn percent(text: &str, at: usize, depth: usize) -> Option<(char, usize)> {
    let (first, mut at) = hex(text, at, depth, 2)?;
    let mut bytes = vec![u8::try_from(first).ok()?];
    let length = match first {
        0x00..=0x7f => 1,
        0xc0..=0xdf => 2,
        0xe0..=0xef => 3,
        0xf0..=0xf7 => 4,
        _ => return None,
    };
    while bytes.len() < length {
        let sign = expect(text, at, depth, '%')?;
        let (byte, end) = hex(text, sign, depth, 2)?;
        bytes.push(u8::try_from(byte).ok()?);
        at = end;
    }
    let c = str::from_utf8(&bytes).ok()?.chars().next()?;
    Some((c, at))
}

/// What follows an ampersand.
fn entity(text: &str, mut at: usize, depth: usize) -> Option<(char, usize)> {
    let mut name = String::new();
    while name.len() < 10 {
        let (c, end) = next(text, at, depth)?;
        at = end;
        if c == ';' {
            return named(&name.to_ascii_lowercase()).map(|c| (c, at));
        }
        if !c.is_ascii_alphanumeric() && c != '#' {
            return None;
        }
        name.push(c);
    }
    None
}

fn named(name: &str) -> Option<char> {
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => '\u{a0}',
        "sol" => '/',
        "plus" => '+',
        "percnt" => '%',
        "num" => '#',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix('x') {
                Some(digits) => u32::from_str_radix(digits, 16),
                None => number.parse(),
            };
            char::from_u32(code.ok()?)?
        }
    })
}

/// What follows a backslash, as in JSON, in JavaScript and in Rust's own quotes.
fn escape(text: &str, at: usize, depth: usize) -> Option<(char, usize)> {
    let (c, end) = next(text, at, depth)?;
    Some(match c {
        'n' => ('\n', end),
        'r' => ('\r', end),
        't' => ('\t', end),
        'b' => ('\u{8}', end),
        'f' => ('\u{c}', end),
        'x' => {
            let (code, end) = hex(text, end, depth, 2)?;
            (char::from_u32(code)?, end)
        }
        'u' => return unicode(text, end, depth),
        '"' | '\\' | '/' | '\'' => (c, end),
        _ => return None,
    })
}

/// `\u0041`, `\u{41}`, and a character in two halves as UTF-16 has it.
fn unicode(text: &str, at: usize, depth: usize) -> Option<(char, usize)> {
    if let Some(mut at) = expect(text, at, depth, '{') {
        let mut code = 0;
        for _ in 0..7 {
            let (c, end) = next(text, at, depth)?;
            at = end;
            if c == '}' {
                return char::from_u32(code).map(|c| (c, at));
            }
            code = code * 16 + c.to_digit(16)?;
        }
        return None;
    }
    let (high, end) = hex(text, at, depth, 4)?;
    if let Some(c) = char::from_u32(high) {
        return Some((c, end));
    }
    let sign = expect(text, end, depth, '\\')?;
    let (low, end) = hex(text, expect(text, sign, depth, 'u')?, depth, 4)?;
    let units = [u16::try_from(high).ok()?, u16::try_from(low).ok()?];
    let c = char::decode_utf16(units).next()?.ok()?;
    Some((c, end))
}

/// True if the last letters are those of an escape and not of a word.
fn ends_with_escape(text: &str) -> bool {
    let is_hex = |text: &str| text.bytes().all(|b| b.is_ascii_hexdigit());
    let ends = |sign: &str, digits: usize| {
        let from = text.len().checked_sub(digits);
        from.and_then(|at| text.split_at_checked(at))
            .is_some_and(|(before, last)| before.ends_with(sign) && is_hex(last))
    };
    ends("%", 2)
        || ends("\\u", 4)
        || ends("\\x", 2)
        || ["\\n", "\\r", "\\t", "\\b", "\\f"].iter().any(|escape| text.ends_with(escape))
}
