//! What a line of the cart looks like that an order makes: a line has no correlation id, but its
//! price, its period and its options.

use super::super::{AddOrder, Choice, LineItem, OrderForm, Panel};
use super::quote::due;
use orderctl_core::{Money, Price};

/// The line of one order, as far as the order form tells.
#[derive(Debug, Default)]
pub(super) struct LineShape {
    piece: Option<Money>,
    whole: Option<Money>,
    /// Its period, in the form's words.
    period: Option<Words>,
    /// The options: each with the name of its field.
    options: Vec<(String, Words)>,
}

/// The panel's words for a value, and for those that were not chosen.
#[derive(Debug)]
struct Words {
    chosen: String,
    others: Vec<String>,
}

impl Words {
    fn of(choices: &[Choice], key: &str) -> Option<Self> {
        let chosen = choices.iter().find(|choice| choice.key == key)?.label.clone();
        let others = choices.iter().map(|choice| &choice.label);
        let others = others.filter(|label| **label != chosen).cloned().collect();
        Some(Self { chosen, others })
    }
}

impl LineShape {
    /// The shape of this order's line by the prices of now; nothing is known of it where the form can't be
    /// read.
    pub(super) fn of(panel: &Panel, order: &AddOrder) -> Self {
        let Ok(form) = panel.order_form(order) else { return Self::default() };
        let exact = |order: &AddOrder| match due(order, &form, &panel.settings) {
            Price::Exactly(money) => Some(money),
            Price::AtMost(_) | Price::Unknown(_) => None,
        };
        let whole = exact(order);
        let piece = match &form.summary.price {
            Price::Exactly(money) if whole.is_some() => Some(money.clone()),
            _ => None,
        };
        Self {
            piece,
            whole,
            period: Words::of(&form.periods, &order.period.wire().to_string()),
            options: options(order, &form),
        }
    }

    /// Whether a line is another order's for certain: at another price, or with other words for what was
    /// chosen. A promo code on the whole cart changes its prices.
    pub(super) fn contradicts(&self, line: &LineItem, has_promocode: bool) -> bool {
        let prices = [&self.piece, &self.whole];
        let told = line.price.as_ref().filter(|_| !has_promocode && self.whole.is_some());
        let other_price = told.is_some_and(|told| !prices.contains(&&Some(told.clone())));
        let other_period = self.period.as_ref().zip(line.period_text.as_ref());
        let other_option = |(name, words): &(String, Words)| {
            let mut same = line.configuration.iter().filter(|option| option.name == *name);
            same.any(|option| words.others.contains(&option.value))
        };
        other_price
            || other_period.is_some_and(|(words, told)| words.others.contains(told))
            || self.options.iter().any(other_option)
    }

    /// Whether the lines of two orders can be told apart.
    pub(super) fn differs(&self, other: &Self) -> bool {
        let mine = [&self.piece, &self.whole];
        let prices = self.whole.is_some()
            && other.whole.is_some()
            && !mine.contains(&&other.piece)
            && !mine.contains(&&other.whole);
        let periods = self.period.as_ref().zip(other.period.as_ref());
        prices || periods.is_some_and(|(mine, theirs)| mine.others.contains(&theirs.chosen))
    }

    /// How many of these lines are one order of so many pieces: panels make one line of them, or one of
    /// each. Nothing if it can't be told.
    pub(super) fn lines_of_one(&self, lines: &[&LineItem], count: usize) -> Option<usize> {
        let cost = |price: &Option<Money>| {
            price.is_some() && lines.iter().all(|line| line.price == *price)
        };
        match lines.len() {
            _ if count == 1 => Some(1),
            1 => Some(1),
            _ if cost(&self.piece) && self.piece != self.whole => Some(count),
            _ if cost(&self.whole) => Some(1),
            several => (several == count).then_some(count),
        }
    }
}

fn options(order: &AddOrder, form: &OrderForm) -> Vec<(String, Words)> {
    let by_param = order
        .params
        .iter()
        .filter_map(|(name, value)| Some((name.strip_prefix("addon_")?.to_owned(), value.clone())));
    let chosen = order.addons.iter().cloned().chain(by_param);
    chosen
        .filter_map(|(id, value)| {
            let addon = form.addons.iter().find(|addon| addon.id == id)?;
            Some((addon.label.clone(), Words::of(&addon.choices, &value)?))
        })
        .collect()
}
