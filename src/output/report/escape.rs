//! Foreign text in HTML and XML.

use std::fmt;

use super::super::clean;
use orderctl_core::Redactor;

/// Makes texts fit to stand between tags and within quotes.
#[derive(Clone, Copy)]
pub(super) struct Text<'a> {
    pub(super) redactor: &'a Redactor,
}

impl Text<'_> {
    /// The text without secrets, without control characters, and with its markup escaped.
    pub(super) fn escaped(self, text: &str) -> Escaped {
        let masked = self.redactor.mask_distinctive(text);
        let mut out = String::with_capacity(masked.len());
        for c in clean(&masked).chars() {
            match c {
                '&' => out.push_str("&amp;"),
                '<' => out.push_str("&lt;"),
                '>' => out.push_str("&gt;"),
                '"' => out.push_str("&quot;"),
                '\'' => out.push_str("&#39;"),
                // XML has no place for these, however they are written.
                '\u{fffe}' | '\u{ffff}' => {}
                c => out.push(c),
            }
        }
        Escaped(out)
    }
}

pub(super) struct Escaped(String);

impl fmt::Display for Escaped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
