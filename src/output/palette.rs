//! The colors and weights of everything that is shown: one set for tables, help and errors.
//!
//! Only the eight basic colors, without black and white, and no color for plain text: a terminal's own
//! palette makes these readable on its background, light or dark.

use clap::builder::styling::{AnsiColor, Style as Ansi, Styles};
use comfy_table::Color;

/// What a word is about. Beside a color there is always the word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Nothing is wrong, and nothing is open.
    Ok,
    /// Under way, or to be looked at.
    Pending,
    /// Refused, failed or over.
    Failed,
    /// It is not known: somebody must look.
    Unknown,
}

/// Words of both providers and of this program, by what they are about.
const TONES: [(Tone, &[&str]); 4] = [
    (
        Tone::Ok,
        &[
            "ok",
            "active",
            "placed",
            "paid",
            "credited",
            "completed",
            "success",
            "available",
            "ready",
            "replayed",
            "place",
            "refunded",
            "free",
        ],
    ),
    (
        Tone::Pending,
        &[
            "pending",
            "processing",
            "ordered",
            "sent",
            "intended",
            "inprogress",
            "new",
            "pledged",
            "initiated",
            "accepted",
            "pendingpayment",
            "redirect",
            "warning",
            "open",
            "locked",
            "awaitingrefund",
            "partlypaid",
            "invoicepaid",
            "pendingexecution",
            "skipped",
        ],
    ),
    (
        Tone::Failed,
        &[
            "failed",
            "refused",
            "deleted",
            "cancelled",
            "canceled",
            "suspended",
            "expired",
            "fraud",
            "notsent",
            "inactive",
            "archived",
            "error",
            "notsold",
            "taken",
        ],
    ),
    (Tone::Unknown, &["unknown", "unsettled"]),
];

impl Tone {
    /// What a state is about; nothing for a word that is not known.
    #[must_use]
    pub fn of(state: &str) -> Option<Self> {
        let first = state.split(['(', ',']).next().unwrap_or_default();
        let letters = first.chars().filter(|c| c.is_alphanumeric());
        let word: String = letters.map(|c| c.to_ascii_lowercase()).collect();
        TONES.iter().find(|(_, words)| words.contains(&word.as_str())).map(|(tone, _)| *tone)
    }

    /// The color of a cell of a table.
    pub(super) const fn in_table(self) -> Color {
        // The dark ones are the basic ones; those without the word are the bright ones.
        match self {
            Self::Ok => Color::DarkGreen,
            Self::Pending => Color::DarkYellow,
            Self::Failed => Color::DarkRed,
            Self::Unknown => Color::DarkMagenta,
        }
    }

    /// The same for a word in a line.
    pub(super) fn in_line(self) -> console::Style {
        let style = console::Style::new();
        match self {
            Self::Ok => style.green(),
            Self::Pending => style.yellow(),
            Self::Failed => style.red(),
            Self::Unknown => style.magenta(),
        }
    }
}

/// The mark in front of a hint.
pub(super) fn hint() -> console::Style {
    console::Style::new().cyan()
}

/// The styles of help.
pub const HELP: Styles = Styles::styled()
    .header(Ansi::new().bold())
    .usage(Ansi::new().bold())
    .literal(Ansi::new().bold())
    .placeholder(AnsiColor::Cyan.on_default())
    .valid(AnsiColor::Green.on_default())
    .invalid(AnsiColor::Yellow.on_default())
    .error(AnsiColor::Red.on_default().bold());

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_has_the_color_of_what_it_is_about() {
        for (state, tone) in [
            ("active", Some(Tone::Ok)),
            ("Active", Some(Tone::Ok)),
            ("not_sent", Some(Tone::Failed)),
            ("not sent", Some(Tone::Failed)),
            ("InvoicePaid (locked)", Some(Tone::Pending)),
            ("unknown", Some(Tone::Unknown)),
            ("12", None),
            ("", None),
        ] {
            assert_eq!(Tone::of(state), tone, "{state}");
        }
    }

    #[test]
    fn no_word_is_about_two_things() {
        let words: Vec<&str> = TONES.iter().flat_map(|(_, words)| words.iter().copied()).collect();
        let different: std::collections::BTreeSet<_> = words.iter().collect();
        assert_eq!(words.len(), different.len());
    }
}
