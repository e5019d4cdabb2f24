//! The positions of an order, added up.

use rust_decimal::Decimal;

use crate::catalog::price_list;
use orderctl_core::{Line, Money, Price};

/// The positions of an order and what they come to, at the most.
pub(crate) struct Sum {
    pub(crate) lines: Vec<Line>,
}

impl Sum {
    /// A sum with one position, whose price is not known yet.
    pub(crate) fn of(first: Line) -> Self {
        Self { lines: vec![first] }
    }

    /// Sets the price of the first position.
    pub(crate) fn price_first(&mut self, price: &Money) {
        if let Some(first) = self.lines.first_mut() {
            first.price = Some(price.clone());
        }
    }

    /// Adds a position.
    pub(crate) fn add(&mut self, name: String, price: Money) {
        self.lines.push(Line { name, detail: None, price: Some(price) });
    }

    /// What all positions cost, with the tax in percent as a further one. Where the tax is not known
    /// it is said that it may come on top.
    pub(crate) fn due_now(&mut self, tax: Option<Decimal>) -> Price {
        let mut prices = self.lines.iter().map(|line| line.price.clone());
        let first = prices.next().flatten();
        let net = prices.fold(first, |sum, next| sum?.plus(&next?));
        let Some(net) = net else {
            return Price::Unknown("its positions can't be added up".into());
        };
        let Some(percent) = tax else {
            self.lines.push(Line {
                name: "tax".into(),
                detail: Some("may come on top: its rate is not set".into()),
                price: None,
            });
            return Price::AtMost(net);
        };
        if percent.is_zero() {
            return Price::AtMost(net);
        }
        let tax = match price_list::tax(&net, percent) {
            Ok(tax) => tax,
            Err(why) => return Price::Unknown(why),
        };
        let total = net.plus(&tax);
        self.add(format!("tax {}%", percent.normalize()), tax);
        total.map_or_else(|| Price::Unknown(price_list::TOO_LARGE.into()), Price::AtMost)
    }
}
