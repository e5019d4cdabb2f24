//! What the order form says about the price, in up to three lists.
//!
//! A working client reads all three: `pricelist_summary` has a row for each position (base cost,
//! configuration, one-off set-up), `discount_summary` what is taken off, with a `sign`, and
//! `total_summary` what is charged. Older panels answer the first list alone.

use serde::Serialize;

use super::super::Node;
use super::super::text::{label, price};
use orderctl_core::{CurrencyContext, Money, Price};

/// A row of one of the price lists.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct SummaryRow {
    /// The panel's word for it; nothing if it has none.
    pub label: Option<String>,
    /// Its amount for one piece; below zero for a discount. Nothing if it can't be read.
    pub amount: Option<Money>,
}

/// The price lists of an order form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Summary {
    /// What is charged for, position by position (`pricelist_summary`).
    pub positions: Vec<SummaryRow>,
    /// What is taken off, row by row (`discount_summary`).
    pub discounts: Vec<SummaryRow>,
    /// What one piece costs with the options that the form was answered with.
    pub price: Price,
}

/// A row, and why its amount can't be used.
struct Row {
    label: Option<String>,
    sign: String,
    amount: Result<Money, String>,
}

pub(super) fn summary(doc: &Node, currencies: &CurrencyContext) -> Summary {
    let rows = |name: &str| rows(doc, name, currencies);
    let (positions, discounts) = (rows("pricelist_summary"), rows("discount_summary"));
    let totals = rows("total_summary");
    let price = match totals.as_slice() {
        [] => of_positions(&positions, &discounts),
        [total] => match &total.amount {
            Ok(total) => Price::Exactly(total.clone()),
            Err(why) => Price::Unknown(why.clone()),
        },
        // Not documented: whether one of several totals holds the others.
        several => at_most(several.iter()),
    };
    let shown = |row: Row| SummaryRow { label: row.label, amount: row.amount.ok() };
    Summary {
        positions: positions.into_iter().map(shown).collect(),
        discounts: discounts.into_iter().map(discount).collect(),
        price,
    }
}

/// The price by a form without a total. A single position is all there is to pay; of several it is not
/// told how the panel adds them up, nor what it takes off: it is their sum at most.
fn of_positions(positions: &[Row], discounts: &[Row]) -> Price {
    match positions {
        [] => Price::Unknown("the panel's order form shows no total".into()),
        [one] if discounts.is_empty() => match &one.amount {
            Ok(amount) => Price::Exactly(amount.clone()),
            Err(why) => Price::Unknown(why.clone()),
        },
        rows => at_most(rows.iter().chain(discounts.iter().filter(|row| !row.is_taken_off()))),
    }
}

fn at_most<'a>(rows: impl Iterator<Item = &'a Row>) -> Price {
    let mut sum: Option<Money> = None;
    for row in rows {
        let amount = match &row.amount {
            Ok(amount) => amount,
            Err(why) => return Price::Unknown(why.clone()),
        };
        sum = match sum {
            None => Some(amount.clone()),
            Some(sum) => match sum.plus(amount) {
                Some(sum) => Some(sum),
                None => {
                    return Price::Unknown("the rows of the order form can't be added up".into());
                }
            },
        };
    }
    sum.map_or_else(
        || Price::Unknown("the panel's order form shows no total".into()),
        Price::AtMost,
    )
}

impl Row {
    /// Whether a row of the discounts makes the order cheaper. A sign that is not known may add.
    fn is_taken_off(&self) -> bool {
        matches!(self.sign.as_str(), "" | "-" | "\u{2212}" | "\u{2013}")
    }
}

fn discount(row: Row) -> SummaryRow {
    let less = row.is_taken_off();
    let amount = row.amount.ok();
    let negative = |money: Money| if less { money.negated() } else { money };
    SummaryRow { label: row.label, amount: amount.map(negative) }
}

fn rows(doc: &Node, name: &str, currencies: &CurrencyContext) -> Vec<Row> {
    let rows = doc.list(name).unwrap_or_default();
    rows.into_iter().map(|node| row(node, currencies)).collect()
}

fn row(row: &Node, currencies: &CurrencyContext) -> Row {
    let text = |name: &str| row.value(name).or_else(|| row.attribute(name)).map(label);
    Row {
        label: text("label").or_else(|| text("name")).filter(|text| !text.is_empty()),
        sign: row.value("sign").or_else(|| row.attribute("sign")).unwrap_or_default().to_owned(),
        amount: amount(row, currencies),
    }
}

/// The amount stands in `cost/price/cost` with its currency beside it; it is looked for at each level
/// above as well.
fn amount(row: &Node, currencies: &CurrencyContext) -> Result<Money, String> {
    let mut node = row;
    if !is_parts(node) {
        node = row.at("cost").or_else(|| row.at("price")).unwrap_or(row);
        while node.at("price").is_some() {
            let mut prices = node.all("price");
            match (prices.next(), prices.next()) {
                (Some(one), None) => node = one,
                _ => return Err("a row of the order form has several prices".into()),
            }
        }
    }
    let told = if std::ptr::eq(node, row) && !is_parts(row) {
        None
    } else {
        price(Some(node), currencies)?
    };
    told.ok_or_else(|| "a row of the order form has no price".into())
}

/// Whether an element is a price in its parts.
fn is_parts(node: &Node) -> bool {
    node.value("cost").is_some() && node.value("currency").is_some()
}
