//! The ledger's last look for secrets: in every part of a record that a provider's words reach.

use orderctl_checkout::ledger::{
    Ledger as _, Loss, ProbeOutcome, RecordedError, RecordedValue, Redacted, Settlement, State,
};
use orderctl_core::error::Kind;
use orderctl_core::{Redactor, Secret};
use serde_json::json;

use super::{at, file, id, intent, parameter};

const SECRET: &str = r#"hunter2<b>&"%+ é"#;

#[test]
fn no_part_of_a_record_holds_a_secret_however_it_is_written() {
    let redactor = Redactor::default();
    redactor.learn(&Secret::new(SECRET));
    let place = file();
    let ledger = Redacted::new(place.open(), redactor);
    let written = "hunter2%3Cb%3E%26%22%25%2B+%C3%A9, hunter2&amp;&quot;%+ é";
    let told = format!("{SECRET}, {written}");
    let mut order = intent("a1", "4711");
    order.requests[0].parameters = vec![parameter("note", &told)];
    order.recorded.order = RecordedValue::of(&json!({"seen": [told]})).unwrap();
    order.recorded.snapshot = RecordedValue::of(&json!({"seen": told})).unwrap();
    let now = at(0);
    ledger.begin(&order, now).unwrap();
    ledger.sent(&id("a1"), now.into()).unwrap();
    ledger.lost(&id("a1"), now.into(), Loss::Broken, &told).unwrap();
    ledger.probe(&id("a1"), now.into(), ProbeOutcome::Unsure, &told).unwrap();
    let outcome = Settlement {
        result: Some(RecordedValue::of(&json!({"name": told})).unwrap()),
        error: Some(RecordedError {
            kind: Kind::Refused,
            code: Some(told.clone()),
            message: told.clone(),
        }),
        note: Some(told.clone()),
        ..Settlement::of(State::Placed)
    };
    ledger.settle(&id("a1"), &outcome, now).unwrap();
    let kept = serde_json::to_string(&place.open().get(&id("a1")).unwrap().unwrap()).unwrap();
    assert!(!kept.contains("hunter2"), "{kept}");
    assert_eq!(kept.matches("***, ***, ***").count(), 9, "{kept}");
}
