//! Every shape that the reference lists, by its section, and what the client makes of it.
//!
//! Each row is one answer as the provider may send it, to one question of the client.

mod customers;
mod money;
mod orders;
mod questions;
mod transport;

use std::sync::Arc;
use std::time::Duration;

use orderctl_core::Secret;
use orderctl_core::http::Http;
use orderctl_logicboxes::{Format, Reseller, Settings, api_url};
use serde_json::Value;

use crate::support::clock::FakeClock;
use crate::support::scripted::{Answer, Recorded, Scripted};

struct Row {
    /// Which of the shapes.
    of: &'static str,
    ask: fn(&Reseller) -> Value,
    answer: Answer,
    /// What the client must tell, among other things.
    gives: Value,
}

fn row(of: &'static str, ask: fn(&Reseller) -> Value, answer: Answer, gives: Value) -> Row {
    Row { of, ask, answer, gives }
}

fn ok(body: impl Into<String>) -> Answer {
    Answer::json(200, body.into())
}

fn no(body: impl Into<String>) -> Answer {
    Answer::json(500, body.into())
}

fn xml(body: impl Into<String>) -> Answer {
    Answer::xml(200, body.into())
}

/// Asks a provider that answers everything in the same way.
fn check(rows: Vec<Row>) {
    let mut faults = Vec::new();
    for row in rows {
        let answer = row.answer.clone();
        let server = Scripted::with(move |_: &Recorded| Some(answer.clone()));
        let told = (row.ask)(&reseller(&server));
        if !holds(&told, &row.gives) {
            faults.push(format!("{}\n  gives {told}\n  not   {}", row.of, row.gives));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn reseller(server: &Scripted) -> Reseller {
    let clock = Arc::new(FakeClock::at("2026-03-01T12:00:00Z"));
    let settings = Settings {
        url: api_url(&server.url()),
        auth_userid: "100001".into(),
        api_key: Secret::new("EXAMPLEKEY"),
        format: Format::Json,
        renew_term: orderctl_logicboxes::RenewTerm::default(),
        tax: None,
    };
    Reseller::new(settings, Http::new(Duration::from_secs(5), clock.clone()), clock)
}

/// Whether all that is expected is there.
fn holds(told: &Value, expected: &Value) -> bool {
    match (told, expected) {
        (Value::Object(told), Value::Object(expected)) => expected
            .iter()
            .all(|(name, value)| told.get(name).is_some_and(|told| holds(told, value))),
        (Value::Array(told), Value::Array(expected)) => {
            told.len() == expected.len()
                && told.iter().zip(expected).all(|(told, expected)| holds(told, expected))
        }
        _ => told == expected,
    }
}
