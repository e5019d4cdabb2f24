//! Customers, contacts and domain names.

use serde_json::json;

use super::{combo, texts};
use crate::support::scripted::{Answer, post};
use crate::support::shop::Shop;
use crate::support::terminal::{ENTER, Terminal};
use crate::support::{Home, Ran, set_mode};

const PASSWORD: &str = "Tr0ub4dor&3.x";
const JANE: &str = "name = \"Ann Other\"\ncompany = \"Other Ltd\"\naddress-line-1 = \"2 Example Street\"\n\
    city = \"Porto\"\nstate = \"Not Applicable\"\ncountry = \"PT\"\nzipcode = \"4000\"\nphone-cc = 351\n\
    phone = \"22-000 0000\"\nlang-pref = \"en\"\n";

fn add<'a>(more: &[&'a str]) -> Vec<&'a str> {
    let words = "--sandbox customer add --yes --username ann@customer.example --from ann.toml";
    words.split_whitespace().chain(more.iter().copied()).collect()
}

/// Nothing that a home keeps has the password in it.
#[track_caller]
fn is_not_kept(home: &Home) {
    let folder = home.path().join(".local");
    let mut folders = vec![folder];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let text = String::from_utf8_lossy(&std::fs::read(&path).unwrap()).into_owned();
                assert!(!text.contains(PASSWORD), "{}", path.display());
            }
        }
    }
}

#[test]
fn a_new_customer_gets_a_contact_and_an_order() {
    let home = Home::new();
    std::fs::write(home.path().join("ann.toml"), JANE).unwrap();
    let mut command = home.orderctl(&add(&["-o", "json", "-v"]));
    let ran = crate::support::shop::finish(command.env("ORDERCTL_CUSTOMER_PASSWORD", PASSWORD));
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(!ran.stderr.contains(PASSWORD) && ran.stderr.contains("\"passwd\":\"***\""), "{ran:?}");
    let customer = ran.document()["data"]["customer_id"].as_str().unwrap().to_owned();
    is_not_kept(&home);

    let found = ["--sandbox", "customer", "search", "--username", "ann@customer.example"];
    assert_eq!(texts(&home, &found, ".data.customers[].customer_id"), [customer.as_str()]);
    let shown = ["--sandbox", "customer", "show", &customer];
    assert_eq!(texts(&home, &shown, ".data.extra.address1"), ["2 Example Street"]);

    let words =
        "--sandbox contact add --yes --from ann.toml --type Contact --email ann@customer.example";
    let json_file = r#"{"name":"Ann Other","company":"Other Ltd","address-line-1":"2 Example Street",
        "city":"Porto","country":"PT","zipcode":"4000","phone-cc":"+351","phone":"+351 220 000 000"}"#;
    std::fs::write(home.path().join("ann.toml"), json_file).unwrap();
    let mut words: Vec<&str> = words.split_whitespace().collect();
    words.extend(["--customer-id", &customer]);
    let contact = texts(&home, &words, ".data.contact_id").remove(0);
    let list = ["--sandbox", "contact", "list", "--customer-id", &customer];
    assert_eq!(texts(&home, &list, ".data.contacts[].contact_id"), [contact.as_str()]);
    let default = ["--sandbox", "contact", "default", "--customer-id", &customer];
    assert_eq!(texts(&home, &default, ".data.defaults[].tech"), [contact.as_str()]);
    let show = ["--sandbox", "contact", "show", &contact];
    assert_eq!(texts(&home, &show, ".data.name"), ["Ann Other"]);

    let mut order = combo("ann-shop.example", &["--invoice-option", "NoInvoice"]);
    for (flag, value) in [("--customer-id", customer.as_str()), ("--contact", contact.as_str())] {
        let at = order.iter().position(|word| *word == flag).unwrap();
        order[at + 1] = value;
    }
    home.json(&order);
    let domain = ["--sandbox", "domain", "show", "ann-shop.example"];
    assert_eq!(texts(&home, &domain, ".data.registrant"), [contact.as_str()]);
    assert_eq!(
        texts(&home, &domain, ".data.name_servers[]"),
        ["ns1.shop.example", "ns2.shop.example"]
    );
}

#[test]
fn a_password_comes_from_a_private_file_or_from_nowhere() {
    let home = Home::new();
    let path = home.path().join("ann.toml");
    std::fs::write(&path, format!("{JANE}passwd = \"{PASSWORD}\"\n")).unwrap();
    set_mode(&path, 0o644);
    let _ = home.run(&add(&[])).fails(3, &["others can read it", "chmod 600"]);
    set_mode(&path, 0o600);
    let dry = home.run(&add(&["-n", "-o", "json"]));
    assert_eq!(dry.code, 0, "{dry:?}");
    assert_eq!(dry.document()["data"]["requests"][0]["parameters"]["passwd"], "***");
    assert_eq!(home.run(&add(&[])).code, 0);
    is_not_kept(&home);
    let twice = home.run(&add(&["-o", "json"]));
    assert_eq!((twice.code, &twice.error()["error"]["kind"]), (5, &json!("refused")));

    std::fs::write(&path, JANE).unwrap();
    let _ = home.run(&add(&[])).fails(4, &["ORDERCTL_CUSTOMER_PASSWORD"]);
    let flag = home.run(&add(&["--passwd", PASSWORD]));
    assert_eq!(flag.code, 2, "a password is never a flag: {flag:?}");
}

#[test]
fn a_form_names_every_missing_field_and_the_nearest_to_a_wrong_one() {
    let home = Home::new();
    let ran = home.run(&["--sandbox", "contact", "add", "--customer-id", "20000001"]);
    let _ = ran.fails(2, &["--name", "--email", "--country", "--phone-cc"]);
    std::fs::write(home.path().join("ann.toml"), "zipcod = \"1\"\n").unwrap();
    let _ = home.run(&add(&[])).fails(2, &["unknown field 'zipcod'", "'zipcode'"]);
    std::fs::write(home.path().join("ann.toml"), "passwd = \"hunter2-secret\n").unwrap();
    let broken = home.run(&add(&[])).fails(2, &["neither TOML nor a JSON object"]);
    assert!(!broken.stderr.contains("hunter2"), "{broken:?}");
}

#[test]
fn a_customer_is_added_by_answers_alone() {
    let home = Home::new();
    let mut terminal = Terminal::start(&home, &["--sandbox", "customer", "add"], &[]);
    for (question, answer) in [
        // What the provider would refuse is refused while it is typed.
        ("E-mail address", "not-an-email\r"),
        ("expected an email address", "\u{15}ann@customer.example\r"),
        ("Name", "Ann Other\r"),
        ("Company", "Other Ltd\r"),
        ("Address", "2 Example Street\r"),
        ("City", "Porto\r"),
        ("State", ENTER),
        ("Country", "PT\r"),
        ("Postal code", "4000\r"),
        ("Country code", "+351\r"),
        ("Phone number", "22 000-0000\r"),
        ("Language", ENTER),
        ("Password", "short\r"),
        ("9 to 16 characters", &format!("{PASSWORD}\r")),
        ("Repeat the password", &format!("{PASSWORD}\r")),
        ("For a script, with ORDERCTL_CUSTOMER_PASSWORD set: ", ""),
        ("Add ann@customer.example as a customer?", "y"),
    ] {
        terminal.reads(question);
        terminal.types(answer);
    }
    let (code, screen) = terminal.ends();
    assert_eq!(code, 0, "{screen}");
    assert!(screen.contains("20000004") && !screen.contains(PASSWORD), "{screen}");
}

#[test]
fn a_write_without_an_answer_is_sent_once_and_left_open() {
    let path = "/api/contacts/add.json";
    let shop = Shop::reseller(vec![post(path, Answer::Close)]);
    let file = JANE.replace("lang-pref = \"en\"\n", "");
    std::fs::write(shop.home.path().join("ann.toml"), file).unwrap();
    let words = "contact add --yes --customer-id 20000001 --type Contact --email a@b.example --from ann.toml";
    let words: Vec<&str> = words.split_whitespace().collect();
    let error = shop.error(7, &words);
    assert!(error["hints"].to_string().contains("contact list"), "{error}");
}

#[test]
fn a_name_is_asked_for_as_it_is_or_under_several_top_level_domains() {
    let home = Home::new();
    let words = ["--sandbox", "domain", "check", "free.net", "taken-example.com", "x.nosuch"];
    assert_eq!(
        texts(&home, &words, ".data.domains[] | \"\\(.domain) \\(.status)\""),
        ["free.net available", "taken-example.com regthroughothers", "x.nosuch unknown"]
    );
    let words = ["--sandbox", "domain", "check", "bücher", "--tld", "com", "--tld", ".org"];
    assert_eq!(
        texts(&home, &words, ".data.domains[] | \"\\(.domain) \\(.status)\""),
        ["xn--bcher-kva.com available", "xn--bcher-kva.org available"]
    );
    let _ = home.run(&["--sandbox", "domain", "check", "shop"]).fails(2, &["not a domain name"]);
    let _ = home.run(&["--sandbox", "domain", "show", "none.com"]).fails(5, &["doesn't exist"]);
}

#[test]
fn a_list_that_begins_again_and_again_ends_in_an_error() {
    let shop = Shop::reseller_that(|request| {
        let rows = (1..=100).map(|id| json!({"customer.customerid": id}));
        let of_list = request.path == "/api/customers/search.json";
        of_list.then(|| Answer::json(200, json!(rows.collect::<Vec<_>>()).to_string()))
    });
    let error = shop.error(6, &["customer", "search", "--limit", "100000"]);
    assert!(error["message"].to_string().contains("whole list"), "{error}");
}

#[test]
fn a_premium_name_is_told_with_its_price() {
    let home = Home::new();
    let words = ["--sandbox", "domain", "check", "gold-example.com", "free.com"];
    let price = ".data.domains[] | .premium.create | if . then .amount + .currency else . end";
    assert_eq!(texts(&home, &words, price), ["2500.00USD", "null"]);
    let shown = home.run(&words);
    assert!(shown.stdout.contains("2500.00 USD a year"), "{shown:?}");
}

#[test]
fn a_transfer_code_is_shown_on_request_alone() {
    let home = Home::new();
    home.json(&combo("shop.example", &["--invoice-option", "NoInvoice"]));
    let show = ["--sandbox", "domain", "show", "shop.example"];
    let asked = [&show[..], &["--show-secrets"]].concat();
    let code = texts(&home, &asked, ".data.transfer_code").remove(0);
    assert!(code.len() >= 8 && !code.contains('*'), "{code}");
    let table = home.run(&asked);
    assert!(table.stdout.contains(&code), "{table:?}");

    let loud = [&show[..], &["-v", "-o", "json"]].concat();
    for words in [&loud[..], &show, &["--sandbox", "combo", "show", "90000001", "-o", "json"]] {
        let ran = home.run(words);
        assert_eq!(ran.code, 0, "{ran:?}");
        assert!(!format!("{ran:?}").contains(&code), "{ran:?}");
    }
    assert_eq!(texts(&home, &show, ".data.transfer_code"), ["********"]);
    let details = ".data | [.locks[0], .verification] | join(\" \")";
    assert_eq!(texts(&home, &show, details), ["transferlock verified"]);
    let by_hand = "--sandbox api logicboxes GET domains/details-by-name domain-name=shop.example \
                   options=All";
    let by_hand: Vec<&str> = by_hand.split_whitespace().collect();
    assert_eq!(texts(&home, &by_hand, ".data.domsecret"), ["********"]);
}

#[test]
fn a_phone_number_is_sent_as_digits_or_not_at_all() {
    let home = Home::new();
    std::fs::write(home.path().join("ann.toml"), JANE).unwrap();
    let with = |more: &[&str]| add(&[more, &["-n", "-o", "json"]].concat()).join("\n");
    let dry = |more: &[&str]| {
        let line = with(more);
        let words: Vec<&str> = line.split('\n').collect();
        let mut command = home.orderctl(&words);
        Ran::of(command.env("ORDERCTL_CUSTOMER_PASSWORD", PASSWORD).output().unwrap())
    };
    let sent = dry(&["--phone-cc", "+91", "--phone", "+91 98765-43210"]).document();
    let parameters = &sent["data"]["requests"][0]["parameters"];
    assert_eq!(
        (&parameters["phone-cc"], &parameters["phone"]),
        (&json!("91"), &json!("9876543210"))
    );
    for number in ["98765 43210 ext 7", "123", "+44 20 7946 0123"] {
        let error = dry(&["--phone-cc", "91", "--phone", number]).error();
        assert_eq!(error["error"]["code"], "phone", "{error}");
        assert!(error["error"]["hints"][0].as_str().unwrap().contains("digits alone"), "{error}");
    }
    assert_eq!(
        home.json(&["--sandbox", "customer", "search", "--username", "ann@customer.example"])["data"]
            ["customers"],
        json!([])
    );
}

#[test]
fn what_a_registry_wants_is_named_before_anything_is_sent() {
    let home = Home::new();
    let order = |domain: &'static str, more: &[&'static str]| {
        home.run(&combo(domain, &[&["--invoice-option", "NoInvoice", "-n"], more].concat()))
    };
    let _ = order("bücher.com", &[]).fails(2, &["language", "--attr idnLanguageCode=CODE"]);
    let told = order("bücher.com", &["--attr", "idnLanguageCode=ger"]);
    assert_eq!(told.code, 0, "{told:?}");
    let us = order("shop.us", &[]);
    assert!(us.code == 0 && us.stderr.contains("purpose, category"), "{us:?}");
    let asia = order("shop.asia", &[]);
    assert!(asia.stderr.contains("--attr cedcontactid=VALUE"), "{asia:?}");
    let contact = "--sandbox contact add -n --customer-id 20000001 --type CaContact \
                   --email a@b.example --from ann.toml";
    let file = JANE.replace("lang-pref = \"en\"\n", "");
    std::fs::write(home.path().join("ann.toml"), file).unwrap();
    let contact: Vec<&str> = contact.split_whitespace().collect();
    let contact = home.run(&contact);
    assert!(contact.stderr.contains("--attr CPR=VALUE"), "{contact:?}");
}
