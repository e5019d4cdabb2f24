//! No text that a person, a file or a provider hands in brings the program down, and what is read
//! is what was written.

use orderctl_checkout::ledger::State;
use orderctl_core::error::Kind;
use orderctl_core::{Money, Months, Period};
use orderctl_logicboxes::{Domain, Services};
use orderctl_sandbox::{FaultKind, FaultPlan, FaultRule};
use proptest::prelude::*;

use crate::support::set_mode;

/// Texts that nearly are what is expected.
fn near() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[-+ ]?[0-9]{0,40}[.,]?[0-9]{0,40} ?[A-Za-z]{0,4}",
        "-?[0-9]{0,12} ?(m|y|months?|years?|trial|day|life)?",
        "(xn--)?[a-zA-Zäß0-9.-]{0,70}",
        r#"\{("[a-zA-Z]{0,12}":("[a-z]{0,5}"|\{\}|\[\]|null|1e999|-0)){0,2}\}"#,
    ]
}

fn rule() -> impl Strategy<Value = String> {
    let kinds = FaultKind::ALL.map(FaultKind::name).join("|");
    let parts = ":[0-9]{0,22}%?|:[a-z.*]{0,9}|:delay=-?[0-9]{0,22}[a-z]{0,2}";
    proptest::string::string_regex(&format!("({kinds}|[a-z-]{{0,9}})({parts}){{0,4}}")).unwrap()
}

/// A configuration as somebody in a hurry writes it.
fn config() -> impl Strategy<Value = String> {
    let keys = "url|username|password|settle|provider|tag|auth_userid|api_key|max_price|charges";
    let line = format!(
        "((\\[(profile\\.[a-z]{{1,3}}(\\.limits)?|ledger|defaults|[a-z.]{{0,8}})\\])\
         |({keys}|[a-z_]{{0,6}}) ?= ?(\"[ -!#-~]{{0,12}}\"|[0-9.]{{0,8}}|true|\\[\\]|)|[ -~]{{0,12}})\n"
    );
    proptest::collection::vec(proptest::string::string_regex(&line).unwrap(), 0..12)
        .prop_map(|lines| lines.concat())
}

proptest! {
    #[test]
    fn no_word_on_the_command_line_can_bring_the_program_down(text in near()) {
        let _ = text.parse::<Money>();
        let _ = text.parse::<Months>();
        let _ = text.parse::<Period>();
        let _ = text.parse::<Domain>();
        let _ = text.parse::<State>();
        let _ = Services::parse(&text);
    }

    #[test]
    fn an_amount_is_what_was_written_or_it_is_no_amount(text in near(), currency in "[A-Za-z€ ]{0,4}") {
        if let Ok(money) = Money::new(&text, &currency) {
            // As it was written, and it stays so on its way through the ledger.
            let digits = text.trim().trim_start_matches(['-', '+']);
            prop_assert_eq!(money.abs().amount().to_string(), whole(digits));
            let json = serde_json::to_string(&money).unwrap();
            prop_assert_eq!(serde_json::from_str::<Money>(&json).unwrap(), money);
        }
    }

    #[test]
    fn a_term_says_the_same_on_the_wire_and_in_the_ledger(text in near()) {
        if let Ok(period) = text.parse::<Period>() {
            let json = serde_json::to_string(&period).unwrap();
            prop_assert_eq!(serde_json::from_str::<Period>(&json).unwrap(), period);
            prop_assert!(period.wire() != 0 || !text.contains(['1', '2', '3']), "{}", text);
        }
    }

    #[test]
    fn a_domain_is_one_name_however_often_it_is_read(text in near()) {
        if let Ok(domain) = text.parse::<Domain>() {
            let again: Domain = domain.ascii().parse().unwrap();
            prop_assert_eq!(again.ascii(), domain.ascii());
        }
    }

    #[test]
    fn no_fault_rule_can_bring_the_sandbox_down(rule in rule(), text in any::<String>()) {
        let _ = FaultPlan::from_text(&text);
        let _ = FaultPlan::from_text(&format!("[[fault]]\nkind = {text:?}\n"));
        let _ = text.parse::<FaultRule>();
        if let Ok(read) = rule.parse::<FaultRule>() {
            prop_assert_eq!(read.to_string().parse::<FaultRule>().unwrap(), read, "{}", rule);
        }
    }

    #[test]
    fn no_configuration_can_bring_the_program_down(text in prop_oneof![config(), any::<String>()]) {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("config.toml");
        std::fs::write(&file, &text).unwrap();
        set_mode(&file, 0o600);
        if let Err(error) = orderctl::config::load(&file, true) {
            prop_assert_eq!(error.kind(), Kind::Config, "{}: {}", text, error);
        }
    }
}

#[test]
fn a_delay_that_could_not_be_written_down_is_refused() {
    assert!("hang:delay=2000000000s".parse::<FaultRule>().is_ok());
    assert!("hang:delay=20000000000000000s".parse::<FaultRule>().is_err());
    let finer: FaultRule = "hang:delay=1500us".parse().unwrap();
    assert_eq!(finer.to_string().parse::<FaultRule>().unwrap(), finer, "whole milliseconds");
}

/// Digits without the zeros in front that say nothing.
fn whole(digits: &str) -> String {
    let (front, back) = digits.split_once('.').map_or((digits, None), |(f, b)| (f, Some(b)));
    let front = front.trim_start_matches('0');
    let front = if front.is_empty() { "0" } else { front };
    back.filter(|back| !back.is_empty())
        .map_or_else(|| front.to_owned(), |back| format!("{front}.{back}"))
}
