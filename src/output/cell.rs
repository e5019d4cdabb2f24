//! One value of a table: what a person reads, what a program is given, and how it is laid out.

use std::borrow::Cow;

use jiff::Timestamp;
use jiff::civil::Date;

use super::palette::Tone;
use super::{Screen, clean, relative};
use orderctl_core::Money;
use orderctl_logicboxes::readable_names;
use rust_decimal::Decimal;

/// A cell: what a person reads and, where that is no value for a program, the value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    text: String,
    value: Option<String>,
    role: Role,
}

/// What a cell holds, as far as that decides its look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Role {
    /// A text, of which a narrow terminal shows the beginning.
    #[default]
    Text,
    /// A text that says why: on a narrow terminal it goes on below.
    Prose,
    /// What is copied, or can't be understood in part: ids, addresses.
    Fixed,
    /// A number or an amount: never cut, to the right.
    Number,
    Link,
    /// A state: never cut, in the color of what it is about.
    State(Option<Tone>),
    Time(Timestamp),
    Day(Date),
}

impl Cell {
    /// A text beside which CSV has this value.
    #[must_use]
    pub fn of_value(text: impl Into<String>, value: impl Into<String>) -> Self {
        Self { text: text.into(), value: Some(value.into()), role: Role::Text }
    }

    /// A value that may not be known, which people see as `?`.
    #[must_use]
    pub fn known(value: Option<impl ToString>) -> Self {
        match value {
            Some(value) => value.to_string().into(),
            None => Self::of_value("?", ""),
        }
    }

    /// An id, or another text that is of no use in part.
    #[must_use]
    pub fn fixed(text: impl Into<Self>) -> Self {
        Self { role: Role::Fixed, ..text.into() }
    }

    /// A text that is needed as a whole, such as the reason of a refusal.
    #[must_use]
    pub fn prose(text: impl Into<Self>) -> Self {
        Self { role: Role::Prose, ..text.into() }
    }

    /// A number, with its unit if it has one.
    #[must_use]
    #[expect(clippy::needless_pass_by_value, reason = "numbers and borrowed texts read alike")]
    pub fn number(number: impl ToString) -> Self {
        Self { role: Role::Number, ..Self::from(number.to_string()) }
    }

    /// An amount; an empty cell where there is none. People see no more digits than they need.
    #[must_use]
    pub fn money(amount: Option<&Money>) -> Self {
        let Some(amount) = amount else { return Self { role: Role::Number, ..Self::default() } };
        Self { role: Role::Number, ..Self::of_value(money_text(amount), amount.to_string()) }
    }

    /// An amount that may not be known, which people see as `?`.
    #[must_use]
    pub fn known_money(amount: Option<&Money>) -> Self {
        match amount {
            Some(_) => Self::money(amount),
            None => Self { role: Role::Number, ..Self::known(None::<String>) },
        }
    }

    /// A state, as it is written for programs.
    #[must_use]
    pub fn state(word: impl Into<Self>) -> Self {
        let cell = word.into();
        Self { role: Role::State(Tone::of(&cell.text)), ..cell }
    }

    /// An address of the web: never cut, and to be followed where the terminal can.
    #[must_use]
    pub fn link(address: impl Into<Self>) -> Self {
        Self { role: Role::Link, ..address.into() }
    }

    /// The same cell as a number: never cut, to the right.
    #[must_use]
    pub fn right(self) -> Self {
        Self { role: Role::Number, ..self }
    }

    /// A text with names of domains in it, which people see as they are read.
    #[must_use]
    pub fn named(text: &Option<String>) -> Self {
        let text = text.as_deref().unwrap_or_default();
        Self::of_value(readable_names(text), text)
    }

    /// The name of one domain, which people see in both forms where they differ.
    #[must_use]
    pub fn domain(name: &Option<String>) -> Self {
        let name = name.as_deref().unwrap_or_default();
        let readable = readable_names(name);
        match readable == name {
            true => Self::from(name),
            false => Self::of_value(format!("{readable} ({name})"), name),
        }
    }

    /// A point in time; an empty cell where there is none.
    #[must_use]
    pub fn time(time: impl Into<Option<Timestamp>>) -> Self {
        let Some(time) = time.into() else { return Self::fixed("") };
        Self { role: Role::Time(time), ..Self::from(time.strftime("%FT%TZ").to_string()) }
    }

    /// A day as a provider writes it, perhaps with a time of a zone that it does not name.
    #[must_use]
    pub fn day(text: impl Into<Self>) -> Self {
        let cell = text.into();
        let day = cell.text.get(..10).and_then(|day| day.parse().ok());
        Self { role: day.map_or(Role::Fixed, Role::Day), ..cell }
    }

    /// What a person reads where nothing is known of a terminal.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    pub(super) const fn role(&self) -> Role {
        self.role
    }

    /// The cell as programs read it.
    pub(super) fn into_value(self) -> Self {
        Self { text: self.value.unwrap_or(self.text), value: None, ..self }
    }

    /// The same cell with its texts as `map` makes them.
    pub(super) fn map(&self, map: impl Fn(&str) -> String) -> Self {
        Self { text: map(&self.text), value: self.value.as_deref().map(&map), ..*self }
    }

    /// The cell with its text as it is shown: on a terminal with times relative to now.
    ///
    /// In a record the time stands beside it.
    pub(super) fn shown(&self, screen: Option<&Screen>, is_record: bool) -> Self {
        let text = clean(&self.text);
        let Some(screen) = screen else { return self.map(|_| text.to_string()) };
        let far = match self.role {
            Role::Time(time) => Some(relative::of_time(time, screen.now)),
            Role::Day(day) => Some(relative::of_day(day, screen.now)),
            _ => None,
        };
        let text = match far {
            Some(far) if is_record => Cow::Owned(format!("{text} ({far})")),
            Some(far) => Cow::Owned(far),
            None => text,
        };
        self.map(|_| isolated(&text))
    }
}

/// `5.0000 EUR` and `5.0 EUR` as `5.00 EUR`, and `0.0015 EUR` as it is.
#[must_use]
pub fn money_text(amount: &Money) -> String {
    format!("{} {}", digits(amount.amount()), amount.currency())
}

/// The digits of an amount that a person needs.
pub(super) fn digits(amount: Decimal) -> Decimal {
    let mut digits = amount.normalize();
    if digits.scale() < 2 && amount.scale() > 0 {
        digits.rescale(2);
    }
    digits
}

/// A text that is read from right to left, kept from reordering what stands beside it.
fn isolated(text: &str) -> String {
    if text.chars().any(is_right_to_left) {
        // First strong isolate, and its end.
        format!("\u{2068}{text}\u{2069}")
    } else {
        text.to_owned()
    }
}

/// Letters of the scripts that are written from right to left: Hebrew, Arabic and their neighbors.
fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self { text, value: None, role: Role::Text }
    }
}

/// What a provider does not tell is an empty cell.
impl From<&Option<String>> for Cell {
    fn from(text: &Option<String>) -> Self {
        text.as_deref().unwrap_or_default().into()
    }
}

impl From<&String> for Cell {
    fn from(text: &String) -> Self {
        text.as_str().into()
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn screen() -> Screen {
        Screen { columns: 80, rows: 24, links: false, now: "2026-03-01T12:00:00Z".parse().unwrap() }
    }

    #[test]
    fn an_amount_has_the_digits_that_a_person_needs() {
        for (amount, told) in [
            ("5.0000", "5.00 EUR"),
            ("5.00", "5.00 EUR"),
            ("5", "5 EUR"),
            ("5.5", "5.50 EUR"),
            ("100000.0", "100000.00 EUR"),
            ("0.0015", "0.0015 EUR"),
            ("100.10", "100.10 EUR"),
        ] {
            let amount = Money::new(amount, "EUR").unwrap();
            let cell = Cell::money(Some(&amount));
            assert_eq!(cell.text(), told);
            assert_eq!(cell.into_value().text(), amount.to_string());
        }
    }

    #[test]
    fn a_name_is_read_by_people_and_programs_get_that_of_the_wire() {
        let wire = "xn--mnchen-3ya.example";
        let both = format!("m\u{fc}nchen.example ({wire})");
        let name = Some(wire.to_owned());
        let cells = [Cell::named(&name), Cell::domain(&name)];
        assert_eq!(cells.each_ref().map(Cell::text), ["m\u{fc}nchen.example", &both]);
        assert_eq!(cells.map(Cell::into_value).each_ref().map(Cell::text), [wire; 2]);
        assert_eq!(Cell::domain(&Some("shop.example".into())).text(), "shop.example");
    }

    #[test]
    fn a_time_is_relative_on_a_terminal_alone() {
        let time: jiff::Timestamp = "2026-03-13T12:00:00Z".parse().unwrap();
        let cell = Cell::time(time);
        assert_eq!(cell.shown(None, false).text(), "2026-03-13T12:00:00Z");
        assert_eq!(cell.shown(Some(&screen()), false).text(), "in 12 days");
        assert_eq!(cell.shown(Some(&screen()), true).text(), "2026-03-13T12:00:00Z (in 12 days)");
        let day = Cell::day("2026-02-27 10:00:00");
        assert_eq!(day.shown(None, false).text(), "2026-02-27 10:00:00");
        assert_eq!(day.shown(Some(&screen()), false).text(), "2 days ago");
        for no_day in ["", "0000-00-00", "soon"] {
            assert_eq!(Cell::day(no_day).shown(Some(&screen()), false).text(), no_day);
        }
    }

    #[test]
    fn a_name_from_right_to_left_is_isolated_on_a_terminal_alone() {
        let cell = Cell::from("שלום 1\u{202e}");
        assert_eq!(cell.shown(Some(&screen()), false).text(), "\u{2068}שלום 1\u{2069}");
        assert_eq!(cell.shown(None, false).text(), "שלום 1");
        assert_eq!(Cell::from("日本").shown(Some(&screen()), false).text(), "日本");
    }
}
