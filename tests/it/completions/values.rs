//! What was listed is offered, each value where it is typed.

use super::{TARIFF, offered};
use crate::support::Home;
use crate::support::scripted::{Answer, call};
use crate::support::shop::Shop;

/// A home in whose sandbox everything was listed that can be.
fn listed() -> Home {
    let home = Home::new();
    for line in [
        "tariff list",
        "tariff show 3087",
        "cart add --item-type vds --tariff 3087 --period 1 --skip-basket --yes",
        "cart add --item-type vds --tariff 3087 --period 1",
        "cart pay --yes",
        "cart add --item-type vds --tariff 3087 --period 1 --again",
        "cart pay --paymethod 15 --payer 42 --yes --again",
        "cart add --item-type vds --tariff 3087 --period 1 --again",
        "cart list",
        "service list",
        "paymethod list",
        "payer list",
        "payment list",
        "combo plans",
        "customer search",
        "contact list --customer-id 20000001",
        "combo add --domain shop.example --customer-id 20000001 --months 1y --yes --invoice-option \
         keep-invoice --bundle-id 502 --contact 30000001 --ns ns1.shop.example --ns ns2.shop.example",
        "combo search",
        "invoice list --customer-id 20000001",
        "action list",
    ] {
        let words: Vec<&str> = ["--sandbox"].into_iter().chain(line.split_whitespace()).collect();
        let ran = home.run(&words);
        // What is paid at a gateway, or provisioned by a person, is pending.
        assert!([0, 8].contains(&ran.code), "{line}: {ran:?}");
    }
    home
}

#[test]
fn each_value_is_offered_where_it_is_typed() {
    let home = listed();
    for (line, expected) in [
        ("cart add --tariff 3087 --period 1", "1  1 month, 5.00 EUR"),
        ("cart add --tariff 3087 --period d", "daily  by the day, 0.20 EUR"),
        ("cart add --period 2", "24  2 years"),
        ("service renew 100500 --period 3", "3  3 months"),
        ("tariff show 3087 --period 6", "6  6 months, 30.00 EUR"),
        ("cart add --tariff 308", "3087  VPS-1, 5.00 EUR for 1 month"),
        ("cart quote --tariff 3087 --os I", "ISPsystem__Debian-12  Debian 12, 0.00 EUR"),
        ("cart add --tariff VPS-1 --addon 3091=10", "3091=100  100 Mbit/s"),
        ("cart add --tariff VPS-1 --addon 3091=1000", "3091=1000  1 Gbit/s (5.00 EUR)"),
        ("cart pay 4713", "4713  VPS-1, 5.00 EUR"),
        ("cart remove ", "4713  VPS-1, 5.00 EUR"),
        ("cart pay 47", "4713  VPS-1, 5.00 EUR"),
        ("cart activate ", "4713  VPS-1, 5.00 EUR"),
        ("cart pay --paymethod 0", "0  Account balance"),
        ("cart pay --payer ", "42  Jane Roe"),
        ("cart pay --stored-method ", "455  Bank card **** 455"),
        ("service show ", "100500  "),
        ("service cancel 1005", "100500  "),
        ("service wait ", "100500  "),
        ("payment show ", "15"),
        ("combo add --bundle-id 50", "501  Business Combo, 4.99 USD"),
        ("combo add --bundle-id 501 --service ssl", "sslcert"),
        ("combo add --bundle-id 502 --months 1", "1  1 month"),
        ("combo renew ", "90000001  shop.example"),
        ("combo delete ", "90000001  shop.example"),
        ("action list --order-id ", "90000001  shop.example"),
        ("customer show ", "20000001  jane@customer.example, Jane Roe, Roe Ltd"),
        ("combo move --from 20000001 --to 2", "20000001  jane@customer.example"),
        ("balance --customer-id ", "20000001  jane@customer.example"),
        ("contact show ", "30000001  Jane Roe, jane@customer.example"),
        ("combo add --customer-id 20000001 --contact ", "30000001  Jane Roe"),
        ("combo add --reg-contact ", "30000001  Jane Roe"),
        ("invoice pay ", "9100000"),
        ("action wait ", "6"),
        ("ledger show 01", "01"),
        ("ledger reconcile 01", "01"),
        ("service list --columns id,ta", "id,tariff"),
        ("tariff list --columns data", "data-centers"),
        ("tariff list --sort price:", "price:desc"),
        ("help exit", "exit-codes"),
        ("schema cart quo", "quote"),
    ] {
        let words: Vec<&str> = ["--sandbox"].into_iter().chain(line.split(' ')).collect();
        let offered = offered(&home, &words, &[]);
        let first = offered.first().map(String::as_str).unwrap_or_default();
        assert!(first.starts_with(expected), "{line}: {offered:?}");
        assert!(offered.iter().all(|value| !value.starts_with("--")), "{line}: {offered:?}");
    }
    for line in [
        "cart remove 4713 ",
        "cart pay 4713 4713 ",
        "service list --columns id,id",
        "ledger list --columns attempt,created --columns created",
    ] {
        let words: Vec<&str> = ["--sandbox"].into_iter().chain(line.split(' ')).collect();
        let offered = offered(&home, &words, &[]);
        let is_value = |it: &&String| !it.starts_with('-');
        assert_eq!(
            offered.iter().filter(is_value).count(),
            0,
            "typed already: {line}: {offered:?}"
        );
    }
    let words = ["--sandbox", "service", "wait", "100500", "1"];
    let others = offered(&home, &words, &[]);
    assert!(!others.is_empty() && others.iter().all(|it| !it.starts_with("100500")), "{others:?}");
    let none = |line: &str| {
        let words: Vec<&str> = ["--sandbox"].into_iter().chain(line.split(' ')).collect();
        offered(&home, &words, &[]).iter().all(|value| value.starts_with("--"))
    };
    assert!(none("combo add --customer-id 20000002 --contact "), "another customer's");
    assert!(none("cart add --tariff 3088 --os "), "another tariff's");
    assert!(none("ledger resolve "), "no attempt is unsettled");
}

#[test]
fn what_is_gone_from_the_cart_is_not_offered() {
    let home = Home::new();
    let add =
        ["--sandbox", "cart", "add", "--item-type", "vds", "--tariff", "3087", "--period", "1"];
    let _ = home.json(&add);
    let lines = || offered(&home, &["--sandbox", "cart", "remove", "4"], &[]);
    assert_eq!(lines(), ["4711  vds, 5.00 EUR"], "it was just added");
    let _ = home.json(&["--sandbox", "cart", "list"]);
    assert_eq!(lines(), ["4711  VPS-1, 5.00 EUR"]);
    let _ = home.json(&["--sandbox", "cart", "pay", "--yes"]);
    assert!(lines().is_empty());
    let _ = home.json(&["--sandbox", "cart", "list"]);
    assert!(lines().is_empty());
}

#[test]
fn a_list_of_any_form_is_kept_for_its_profile_alone() {
    for form in ["table", "json", "jsonl", "csv", "markdown"] {
        let home = listed();
        std::fs::remove_dir_all(home.path().join(".cache")).unwrap();
        assert_eq!(home.run(&["--sandbox", "service", "list", "-o", form]).code, 0);
        let words = ["--sandbox", "service", "show", ""];
        assert!(offered(&home, &words, &[])[0].starts_with("1005"), "{form}");
        assert!(offered(&home, &words[1..], &[]).iter().all(|it| it.starts_with("--")), "{form}");
    }
}

#[test]
fn an_attempt_is_offered_without_a_trace_in_the_ledger() {
    let home = Home::new();
    let ledger = home.path().join(".local/state/orderctl/ledger.db");
    let words = ["ledger", "show", "0"];
    assert!(offered(&home, &words, &[]).is_empty());
    assert!(!ledger.exists(), "none is made");
    let add =
        ["--sandbox", "cart", "add", "--item-type", "vds", "--tariff", "3087", "--period", "1"];
    let attempt = home.json(&add)["data"]["attempt"].as_str().unwrap().to_owned();
    let bytes = || std::fs::read(&ledger).unwrap();
    let before = bytes();
    assert_eq!(offered(&home, &words, &[]).len(), 1);
    assert!(offered(&home, &words, &[])[0].starts_with(&format!("{attempt}  cart.add, placed")));
    assert_eq!(bytes(), before);
    // What another version wrote is not understood, and not migrated.
    let connection = rusqlite::Connection::open(&ledger).unwrap();
    connection.pragma_update(None, "user_version", 3).unwrap();
    assert!(offered(&home, &words, &[]).is_empty());
    let version: i64 =
        connection.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
    assert_eq!(version, 3);
}

#[test]
fn a_price_of_another_day_says_so() {
    let (shop, _) = crate::catalog::shop();
    let _ = shop.data(0, &["tariff", "list"]);
    let file = shop.home.path().join(".cache/orderctl/acme.tariffs.json");
    let kept = std::fs::read_to_string(&file).unwrap();
    let mut kept: serde_json::Value = serde_json::from_str(&kept).unwrap();
    kept["read_at"] = "2026-03-01T12:00:00Z".into();
    std::fs::write(&file, kept.to_string()).unwrap();
    let old = "501  Small, 5.00 EUR for 1 month on 2026-03-01";
    assert_eq!(offered(&shop.home, &TARIFF, &[])[0], old);
}

#[test]
fn what_a_panel_writes_is_kept_without_its_control_characters() {
    let shop = Shop::panel(vec![call(
        "profile",
        Answer::json(
            200,
            r#"{"doc":{"elem":[{"id":{"$":"7"},"name":{"$":"A\u001b]0;owned\u0007"}},
                {"id":{"$":"8;touch x"},"name":{"$":"B"}}]}}"#,
        ),
    )]);
    let ran = shop.run(&["payer", "list"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let payers = offered(&shop.home, &["cart", "pay", "--payer", ""], &[]);
    assert!(matches!(payers.as_slice(), [one] if one.starts_with("7  A]0;owned")), "{payers:?}");
}

#[test]
fn the_columns_that_are_offered_are_those_of_the_list() {
    let home = listed();
    for (command, columns) in orderctl::cli::lists() {
        let line = command.replace('.', " ").replace('_', "-");
        let more: &[&str] = match command {
            "contact.list" | "invoice.list" => &["--customer-id", "20000001"],
            "domain.check" => &["shop.example"],
            _ => &[],
        };
        let words: Vec<&str> = line.split(' ').chain(more.iter().copied()).collect();
        let mut run = home.orderctl(&[&["--sandbox"], words.as_slice(), &["-o", "csv"]].concat());
        let ran = crate::support::Ran::of(run.output().unwrap());
        let header = ran.stdout.lines().next().unwrap_or_default();
        let named = columns.join(",").replace(['-', ' '], "_");
        assert_eq!(header, named, "{command}: {ran:?}");
    }
}
