//! How the rows ended and what was spent over the time of the run, as SVG.

use std::io::{self, Write};

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

use super::super::cell::digits;
use super::escape::Text;
use super::{BatchReport, RowStatus};

/// The chart's size, in its own units.
const WIDTH: u64 = 720;
const HEIGHT: u64 = 160;

/// Into how many parts the time of the run is divided.
const BINS: usize = 60;

/// Where a moment of the run is, from 0 to `BINS - 1`.
fn bin(report: &BatchReport, at: jiff::Timestamp) -> usize {
    let whole = report.ended.duration_since(report.started).as_millis().max(1);
    let since = at.duration_since(report.started).as_millis().clamp(0, whole);
    let bins = i128::try_from(BINS).unwrap_or(1);
    usize::try_from(since * bins / whole).unwrap_or(0).min(BINS - 1)
}

/// The left edge of a part, in the chart's units.
fn left(bin: usize) -> u64 {
    u64::try_from(bin).unwrap_or(0) * WIDTH / u64::try_from(BINS).unwrap_or(1)
}

/// How long a part of the time is, for people.
fn width_of_a_bar(report: &BatchReport) -> String {
    let whole = report.ended.duration_since(report.started).as_millis().max(1);
    let part = whole / i128::try_from(BINS).unwrap_or(1);
    match part {
        0..1_000 => format!("{part} ms"),
        1_000..60_000 => format!("{} s", part / 1_000),
        _ => format!("{} min", part / 60_000),
    }
}

/// Bars: how many rows ended in each part of the time, by status.
pub(super) fn states(report: &BatchReport, out: &mut impl Write) -> io::Result<()> {
    let mut bins = vec![[0_u64; RowStatus::ALL.len()]; BINS];
    for row in &report.rows {
        let place = RowStatus::ALL.iter().position(|status| *status == row.status).unwrap_or(0);
        bins[bin(report, row.ended)][place] += 1;
    }
    let most = bins.iter().map(|bin| bin.iter().sum::<u64>()).max().unwrap_or(0).max(1);
    writeln!(
        out,
        "<figure><figcaption>Rows ended, by status: the highest bar is {most} in {}</figcaption>\
         <svg viewBox=\"0 0 {WIDTH} {HEIGHT}\" preserveAspectRatio=\"none\" role=\"img\" \
         aria-label=\"Rows ended over time\">",
        width_of_a_bar(report)
    )?;
    for (number, counts) in bins.iter().enumerate() {
        let mut top = HEIGHT;
        for (status, count) in RowStatus::ALL.iter().zip(counts).filter(|(_, count)| **count > 0) {
            // What there is shows, however little it is.
            let height = (count * HEIGHT / most).max(1).min(top);
            top -= height;
            writeln!(
                out,
                "<rect class=\"{0}\" x=\"{1}\" y=\"{top}\" width=\"{2}\" height=\"{height}\">\
                 <title>{count} {0}</title></rect>",
                status.name(),
                left(number),
                WIDTH / u64::try_from(BINS).unwrap_or(1) - 1,
            )?;
        }
    }
    writeln!(out, "</svg></figure>")
}

/// Lines: what was spent up to each part of the time, each currency against its own total.
pub(super) fn spend(report: &BatchReport, text: Text<'_>, out: &mut impl Write) -> io::Result<()> {
    let mut currencies: Vec<&str> =
        report.rows.iter().filter_map(|row| Some(row.spent()?.currency())).collect();
    currencies.sort_unstable();
    currencies.dedup();
    for currency in currencies {
        let mut bins = vec![Decimal::ZERO; BINS];
        let amounts = report.rows.iter().filter_map(|row| Some((row, row.spent()?)));
        for (row, amount) in amounts.filter(|(_, amount)| amount.currency() == currency) {
            let sum = &mut bins[bin(report, row.ended)];
            *sum = sum.saturating_add(amount.abs().amount());
        }
        let total = bins.iter().fold(Decimal::ZERO, |sum, part| sum.saturating_add(*part));
        if total.is_zero() {
            continue;
        }
        let mut so_far = Decimal::ZERO;
        let mut points = format!("0,{HEIGHT}");
        for (number, part) in bins.iter().enumerate() {
            so_far = so_far.saturating_add(*part);
            points.push_str(&format!(" {},{}", left(number + 1), HEIGHT - height(so_far, total)));
        }
        let shown = text.escaped(&format!("{} {currency}", digits(total)));
        writeln!(
            out,
            "<figure><figcaption>Spent: {shown}</figcaption>\
             <svg viewBox=\"0 0 {WIDTH} {HEIGHT}\" preserveAspectRatio=\"none\" role=\"img\" \
             aria-label=\"Spent over time: \
             {shown}\"><polyline class=\"spent\" points=\"{points}\"/></svg></figure>"
        )?;
    }
    Ok(())
}

/// How high a part of a total stands.
fn height(part: Decimal, total: Decimal) -> u64 {
    let share = part.checked_mul(Decimal::from(HEIGHT)).and_then(|it| it.checked_div(total));
    share.and_then(|share| share.trunc().to_u64()).unwrap_or(0).min(HEIGHT)
}
