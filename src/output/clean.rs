//! Frees foreign text of what a terminal would obey.

use std::borrow::Cow;

use serde_json::Value;

/// The text without control characters and without the marks that reorder a line: line breaks and
/// tabs become blanks, everything else that a terminal might obey is left out.
#[must_use]
pub fn clean(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_harmful) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(
        text.chars()
            .filter_map(|c| match c {
                '\n' | '\r' | '\t' => Some(' '),
                c if is_harmful(c) => None,
                c => Some(c),
            })
            .collect(),
    )
}

/// The text without them, in its lines.
pub(super) fn clean_lines(text: &str) -> String {
    text.chars().filter(|c| matches!(c, '\n' | '\r' | '\t') || !is_harmful(*c)).collect()
}

/// Every text in a JSON value, cleaned. Line breaks stay: JSON escapes them.
#[must_use]
pub fn clean_value(value: &Value) -> Value {
    match value {
        Value::String(text) => Value::String(clean_lines(text)),
        Value::Array(items) => items.iter().map(clean_value).collect(),
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| (clean(name).into_owned(), clean_value(value)))
            .collect(),
        other => other.clone(),
    }
}

/// Controls (C0, DEL, C1) and the bidirectional overrides and isolates.
fn is_harmful(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_providers_text_can_not_drive_the_terminal() {
        let hostile = "VPS\u{1b}[2J\u{9b}31m\u{7}-1\r\nfree\u{202e}!\u{0}";
        assert_eq!(clean(hostile), "VPS[2J31m-1  free!");
        assert_eq!(clean("Größe 1 №"), "Größe 1 №");
        let value = serde_json::json!({"na\u{1b}me": ["a\u{9b}b\nc"]});
        assert_eq!(clean_value(&value).to_string(), r#"{"name":["ab\nc"]}"#);
    }
}
