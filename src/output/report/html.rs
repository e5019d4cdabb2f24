//! The page.

use std::io::{self, Write};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use super::super::money_text;
use super::escape::Text;
use super::{BatchReport, Row, RowStatus, chart};
use orderctl_core::AttemptId;

const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");

/// What a browser may do with the page: use this style and this script, and nothing else.
pub(super) fn policy() -> String {
    let hash = |text: &str| STANDARD.encode(Sha256::digest(text.as_bytes()));
    format!(
        "default-src 'none'; style-src 'sha256-{}'; script-src 'sha256-{}'; base-uri 'none'; \
         form-action 'none'",
        hash(STYLE),
        hash(SCRIPT)
    )
}

pub(super) fn write(report: &BatchReport, text: Text<'_>, out: &mut impl Write) -> io::Result<()> {
    let title = text.escaped(&report.title);
    writeln!(
        out,
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\
         <meta name=\"viewport\" content=\"width=device-width\">\
         <meta name=\"referrer\" content=\"no-referrer\">\
         <title>{title}</title><style>{STYLE}</style></head><body>",
        policy()
    )?;
    writeln!(
        out,
        "<h1>{title}</h1><p>{} to {} UTC, {} rows</p>",
        report.started.strftime("%F %T"),
        report.ended.strftime("%F %T"),
        report.rows.len()
    )?;
    totals(report, text, out)?;
    chart::states(report, out)?;
    chart::spend(report, text, out)?;
    rows(report, text, out)?;
    writeln!(out, "<script>{SCRIPT}</script></body></html>")
}

fn totals(report: &BatchReport, text: Text<'_>, out: &mut impl Write) -> io::Result<()> {
    let counts = report.counts();
    writeln!(out, "<ul class=\"counts\">")?;
    for status in RowStatus::ALL {
        if let Some(count) = counts.get(&status) {
            writeln!(out, "<li class=\"{0}\"><b>{count}</b> {0}</li>", status.name())?;
        }
    }
    writeln!(out, "</ul><ul class=\"spent\">")?;
    for ((profile, currency), sum) in report.spent() {
        let sum = sum.map_or_else(|| format!("? {currency}"), |sum| money_text(&sum));
        writeln!(out, "<li>{}: <b>{}</b></li>", text.escaped(profile), text.escaped(&sum))?;
    }
    writeln!(out, "</ul>")
}

fn rows(report: &BatchReport, text: Text<'_>, out: &mut impl Write) -> io::Result<()> {
    writeln!(
        out,
        "<p id=\"tools\" hidden><label>Search <input id=\"search\" type=\"search\" \
         autocomplete=\"off\"></label> <span id=\"shown\" role=\"status\"></span></p>\n\
         <div class=\"table\"><table><thead><tr>"
    )?;
    for column in ["name", "status", "profile", "amount", "ended", "attempt", "error"] {
        writeln!(out, "<th scope=\"col\" id=\"by-{column}\">{column}</th>")?;
    }
    writeln!(out, "</tr></thead><tbody>")?;
    for row in &report.rows {
        self::row(row, text, out)?;
    }
    writeln!(out, "</tbody></table></div>")
}

fn row(row: &Row, text: Text<'_>, out: &mut impl Write) -> io::Result<()> {
    let amount = row.amount.as_ref();
    let error = row.error.as_ref().map_or_else(String::new, |error| {
        let code = error.code.as_deref().unwrap_or(&error.kind);
        format!("{code}: {}", error.message)
    });
    writeln!(
        out,
        "<tr><td>{}</td><td class=\"{1}\">{1}</td><td>{2}</td><td data-sort=\"{3}\">{4}</td>\
         <td>{5}</td><td>{6}</td><td>{7}</td></tr>",
        text.escaped(&row.name),
        row.status.name(),
        text.escaped(&row.profile),
        amount.map_or_else(String::new, |money| money.amount().to_string()),
        text.escaped(&amount.map_or_else(String::new, money_text)),
        row.ended.strftime("%F %T"),
        text.escaped(row.attempt.as_ref().map_or("", AttemptId::as_str)),
        text.escaped(&error),
    )
}
