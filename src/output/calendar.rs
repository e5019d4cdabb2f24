//! A calendar of all-day events (RFC 5545), for programs that subscribe to a file.

use jiff::Timestamp;
use jiff::civil::Date;

use super::clean;

/// A line is at most this long, in octets without its end (RFC 5545, 3.1).
const MAX_LINE: usize = 75;

/// An event of one day. The texts may be a provider's: they are escaped here.
#[derive(Clone, Debug)]
pub struct Event {
    /// Tells this event from every other, and is the same whenever the calendar is written anew.
    pub uid: String,
    /// The day that it fills.
    pub day: Date,
    /// The title of the event.
    pub summary: String,
    /// What else to know, a line each.
    pub description: Vec<String>,
}

/// The calendar of these events, as it was at this time.
pub fn calendar(events: &[Event], now: Timestamp) -> String {
    let mut lines = Lines::default();
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    lines.add("PRODID", concat!("-//orderctl//orderctl ", env!("CARGO_PKG_VERSION"), "//EN"));
    let stamp = now.strftime("%Y%m%dT%H%M%SZ").to_string();
    for event in events {
        lines.add("BEGIN", "VEVENT");
        lines.add("UID", &escaped(&event.uid));
        lines.add("DTSTAMP", &stamp);
        lines.add("DTSTART;VALUE=DATE", &event.day.strftime("%Y%m%d").to_string());
        lines.add("SUMMARY", &escaped(&event.summary));
        let description: Vec<String> = event.description.iter().map(|it| escaped(it)).collect();
        lines.add("DESCRIPTION", &description.join("\\n"));
        lines.add("TRANSP", "TRANSPARENT");
        lines.add("END", "VEVENT");
    }
    lines.add("END", "VCALENDAR");
    lines.0
}

/// A text as a property value: without control characters, and nothing in it ends the value.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in clean(text).chars() {
        if matches!(c, '\\' | ';' | ',') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// Content lines, long ones folded.
#[derive(Default)]
struct Lines(String);

impl Lines {
    fn add(&mut self, name: &str, value: &str) {
        let mut length = 0;
        for c in format!("{name}:{value}").chars() {
            if length + c.len_utf8() > MAX_LINE {
                self.0.push_str("\r\n ");
                length = 1;
            }
            self.0.push(c);
            length += c.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(summary: &str) -> Event {
        Event {
            uid: "acme-service-100500@orderctl".into(),
            day: "2026-12-31".parse().unwrap(),
            summary: summary.into(),
            description: vec!["Renew: a b".into(), "Price: 5.00 EUR, monthly".into()],
        }
    }

    fn written(events: &[Event]) -> String {
        calendar(events, "2026-11-27T08:00:00Z".parse().unwrap())
    }

    #[test]
    fn an_event_is_written_as_the_format_says() {
        let text = written(&[event("shop.example ends")]);
        let lines: Vec<&str> = text.split_terminator("\r\n").collect();
        assert!(!text.replace("\r\n", "").contains(['\r', '\n']), "{text:?}");
        assert_eq!(lines[..2], ["BEGIN:VCALENDAR", "VERSION:2.0"]);
        assert_eq!(
            lines[3..],
            [
                "BEGIN:VEVENT",
                "UID:acme-service-100500@orderctl",
                "DTSTAMP:20261127T080000Z",
                "DTSTART;VALUE=DATE:20261231",
                "SUMMARY:shop.example ends",
                "DESCRIPTION:Renew: a b\\nPrice: 5.00 EUR\\, monthly",
                "TRANSP:TRANSPARENT",
                "END:VEVENT",
                "END:VCALENDAR",
            ]
        );
        assert_eq!(written(&[]).matches("VEVENT").count(), 0);
    }

    #[test]
    fn a_providers_text_begins_no_line_and_no_property() {
        let text = written(&[event("a;b,c\\d\r\nEND:VEVENT\nBEGIN:VALARM\u{7}\u{2028}x")]);
        assert_eq!(text.matches("\r\nEND:VEVENT").count(), 1, "{text}");
        assert!(!text.contains("\r\nBEGIN:VALARM"), "{text}");
        assert!(text.contains("SUMMARY:a\\;b\\,c\\\\d"), "{text}");
    }

    #[test]
    fn long_lines_are_folded_between_characters_and_read_back_whole() {
        let name = "müller-ö-".repeat(40);
        let text = written(&[event(&name)]);
        for line in text.split_terminator("\r\n") {
            assert!(line.len() <= MAX_LINE, "{line}");
        }
        assert!(text.replace("\r\n ", "").contains(&format!("SUMMARY:{name}\r\n")));
    }
}
