use super::*;

fn rule(text: &str) -> FaultRule {
    text.parse().unwrap_or_else(|error| unreachable!("{text}: {error}"))
}

#[test]
fn a_rule_reads_as_it_is_printed() {
    for text in [
        "drop-after-commit:1:combo.add",
        "http-502:10%:charge",
        "hang:2:cart.pay:delay=300ms",
        "late-commit:1:50%:productbundle/*:delay=2000ms",
        "session-expired:read",
    ] {
        assert_eq!(rule(text).to_string(), text);
    }
    assert_eq!(rule("drop-before:1:combo"), rule("drop-before:1:combo.add"));
    assert_eq!(rule("hang").to_string(), "hang:charge");
}

#[test]
fn a_rule_that_is_wrong_is_told_what_is_near() {
    for (text, message) in [
        ("", "there is no fault \"\""),
        ("drop-befor", "the nearest is drop-before"),
        ("late_commit:1", "the nearest is late-commit"),
        ("hang:1:cart.ad", "the nearest is cart.add"),
        ("hang:1:comb", "the nearest is combo"),
        ("hang:1:2", "given twice in --fault"),
        ("hang:read:write", "given twice in --fault"),
        ("hang:delay=1s:delay=2s", "given twice in --fault"),
        ("hang:delay=soon", "is no time"),
        ("hang:wait=1s", "there is delay=TIME"),
        ("drop-before:delay=1s", "drop-before has no delay"),
        ("hang:101%", "is no probability"),
        ("hang:0.5%", "is no probability"),
        ("hang::read", "a place is"),
        ("hang:99999999999999999999", "is no count"),
    ] {
        let error = text.parse::<FaultRule>().err().map(|error| error.to_string());
        assert!(error.as_deref().is_some_and(|error| error.contains(message)), "{text}: {error:?}");
    }
}

#[test]
fn a_file_says_the_same_as_the_command_line() {
    let expected = FaultPlan {
        rules: vec![rule("hang:2:10%:cart.pay:delay=300ms"), rule("drop-before:1:combo")],
        seed: 7,
    };
    let toml = "seed = 7\n[[fault]]\nkind = \"hang\"\ncount = 2\nprobability = 10\nwhere = \"cart.pay\"\n\
        delay = \"300ms\"\n[[fault]]\nkind = \"drop-before\"\ncount = 1\nwhere = \"combo\"\n";
    assert_eq!(FaultPlan::from_text(toml), Ok(expected.clone()));
    let json = r#"{"seed":7,"fault":[{"kind":"hang","count":2,"probability":"10%","where":"cart.pay",
        "delay":"300ms"},"drop-before:1:combo"]}"#;
    assert_eq!(FaultPlan::from_text(json), Ok(expected));
    assert_eq!(FaultPlan::from_text(""), Ok(FaultPlan::default()));
    for (text, message) in [
        ("[[fault]]\nkind = \"hnag\"", "the nearest is hang"),
        ("[[fault]]\nkind = \"hang\"\ncuont = 1", "cuont"),
        ("[[faults]]\nkind = \"hang\"", "faults"),
        (r#"{"fault":["hnag"]}"#, "the nearest is hang"),
    ] {
        let error = FaultPlan::from_text(text).err().map(|error| error.to_string());
        assert!(error.as_deref().is_some_and(|error| error.contains(message)), "{text}: {error:?}");
    }
}

const READ: Target = Target {
    path: "/api/domains/orderid.json",
    name: "domains/orderid",
    command: None,
    writes: false,
};
const COMBO: Target = Target {
    path: "/api/productbundle/add.json",
    name: "productbundle/add",
    command: Some("combo.add"),
    writes: true,
};
const LOGIN: Target = Target { path: "/billmgr", name: "auth", command: None, writes: true };

#[test]
fn a_place_names_a_request_by_its_command_its_function_or_its_path() {
    for (place, matched) in [
        ("charge", [false, true, false]),
        ("read", [true, false, false]),
        ("write", [false, true, true]),
        ("combo", [false, true, false]),
        ("cart.add", [false, false, false]),
        ("auth", [false, false, true]),
        ("/billmgr", [false, false, true]),
        ("productbundle/add", [false, true, false]),
        ("productbundle*", [false, true, false]),
        ("/api/*", [true, true, false]),
        ("*", [true, true, true]),
    ] {
        let place: Where = place.parse().unwrap_or_default();
        assert_eq!([READ, COMBO, LOGIN].map(|target| place.matches(&target)), matched, "{place}");
    }
}

fn pattern(rules: &[&str], seed: u64) -> Vec<Option<FaultKind>> {
    let rules = rules.iter().map(|text| rule(text)).collect();
    let faults = Faults::new(FaultPlan { rules, seed });
    (0..1000).map(|_| faults.inject(|| COMBO).map(|injected| injected.kind)).collect()
}

#[test]
fn the_same_seed_hits_the_same_requests() {
    let rules = ["drop-before:10%", "hang:5%"];
    let first = pattern(&rules, 1);
    assert_eq!(first, pattern(&rules, 1));
    assert_ne!(first, pattern(&rules, 2));
    let dropped = first.iter().filter(|kind| **kind == Some(FaultKind::DropBefore)).count();
    assert!((60..140).contains(&dropped), "{dropped} of 1000 are not ten per cent");
    assert!(pattern(&["hang:0%"], 1).iter().all(Option::is_none));
    assert!(pattern(&["hang:100%"], 1).iter().all(Option::is_some));
}

#[test]
fn the_first_rule_that_applies_wins_and_a_spent_one_lets_the_next_try() {
    let kinds = pattern(&["drop-before:2:read", "slow:2", "hang:1:combo"], 0);
    let [slow, hang] = [FaultKind::Slow, FaultKind::Hang].map(Some);
    assert_eq!(kinds[..5], [slow, slow, hang, None, None]);
}
