//! What is typed in a user's words: names in place of ids, and refusals that say what there is.

use crate::support::Home;

fn words(line: &str) -> Vec<&str> {
    ["--sandbox"].into_iter().chain(line.split_whitespace()).collect()
}

#[test]
fn a_value_that_the_panel_does_not_offer_is_told_with_the_nearest_and_the_list() {
    let home = Home::new();
    for (flags, told) in [
        (
            "--item-type vdss --tariff 3087 --period 1",
            "there is no product type 'vdss'|did you mean vds?",
        ),
        ("--item-type vds --tariff 3097 --period 1", "there is no tariff '3097'|3087 (VPS-1)"),
        ("--item-type vds --tariff 3087 --period 7", "there is no period '7'|12 (one year)"),
        (
            "--item-type vds --tariff 3087 --period 1 --os Debian-13",
            "there is no operating system 'Debian-13'|did you mean ISPsystem__Debian-12 (Debian 12)?",
        ),
        (
            "--item-type vds --tariff 3087 --period 1 --datacenter 9",
            "there is no data center '9'|2 (Frankfurt)",
        ),
        (
            "--item-type vds --tariff 3087 --period 1 --addon 3099=1",
            "there is no add-on '3099'|3091 (Port speed)",
        ),
        (
            "--item-type vds --tariff 3087 --period 1 --addon 3091=77",
            "add-on 3091 (Port speed) has no value '77'|1000",
        ),
        (
            "--item-type vds --tariff 3087 --period 1 --addon 3092=25",
            "add-on 3092 does not take '25'|Disk space: expected a whole number, up to 200, by 10",
        ),
        (
            "--item-type vds --tariff 3087 --period 1 --addon 3092=abc",
            "add-on 3092 does not take 'abc'|up to 200, by 10",
        ),
    ] {
        for verb in ["cart quote", "cart add"] {
            let error = home.run(&words(&format!("{verb} {flags} -o json"))).error();
            let text = error["error"].to_string();
            assert!(told.split('|').all(|part| text.contains(part)), "{verb} {flags}: {text}");
            assert_eq!(error["error"]["exit_code"], 5, "{text}");
            assert_eq!(error["error"]["causes"].as_array().map(Vec::len), Some(1), "{text}");
        }
    }
    let _ = home.run(&words("tariff list --item-type vdss")).fails(5, &["did you mean vds?"]);
    let _ = home.run(&words("service list --item-type vdss")).fails(5, &["did you mean vds?"]);
}

#[test]
fn what_can_be_no_name_server_or_contact_is_told_by_its_flag() {
    let home = Home::new();
    for (flag, value, told) in [
        ("--ns", "nothost", "expected a name server, such as ns1.shop.example"),
        ("--contact", "-2", "expected the id of a contact, such as 30000001"),
        ("--tech-contact", "", "expected the id of a contact"),
    ] {
        let failed = home.run(&["--sandbox", "combo", "add", flag, value]).fails(2, &[flag, told]);
        assert!(!failed.stderr.contains("-contact-id"), "{}", failed.stderr);
    }
}

#[test]
fn a_unique_name_is_taken_where_an_id_is_asked_for() {
    let home = Home::new();
    let named = "cart add --item-type vds --tariff vps-1 --datacenter Frankfurt --os debian-12 --period 1 -n";
    let request = home.json(&words(named))["data"]["request"]["parameters"].clone();
    assert_eq!(
        [&request["pricelist"], &request["datacenter"], &request["ostempl"]],
        ["3087", "2", "ISPsystem__Debian-12"]
    );
    assert_eq!(home.json(&words("tariff show VPS-1"))["data"]["tariff_id"], "3087");
    let listed = home.json(&words("tariff list --item-type vds --datacenter amsterdam"));
    assert_eq!(listed["data"]["tariffs"][0]["datacenters"][0]["datacenter_id"], "1");
    let _ = home.run(&words("tariff show VPS-2")).fails(2, &["did you mean 3087 (VPS-1)?"]);
    let order = "cart add --item-type vds --tariff 3087 --period 1 --domain shop.example \
                 --skip-basket --yes";
    home.json(&words(order));
    let id = |line: &str| home.json(&words(line))["data"]["service_id"].clone();
    assert_eq!(id("service show shop.example"), "100500");
    assert_eq!(id("service auto-renew shop.example on"), "100500");
    let _ = home.run(&words("service show shop.exampl")).fails(2, &["100500 (shop.example)"]);
}

#[test]
fn people_plans_and_payment_methods_are_named_too() {
    let home = Home::new();
    let split = |line: &str| -> Vec<String> {
        ["--sandbox".to_owned()].into_iter().chain(shlex::split(line).unwrap()).collect()
    };
    let data = |line: &str| {
        let line = split(line);
        home.json(&line.iter().map(String::as_str).collect::<Vec<_>>())["data"].clone()
    };
    let combo = "combo add --domain shop.example --months 1y --invoice-option keep-invoice \
                 --contact 30000001 --ns ns1.shop.example --ns ns2.shop.example -n";
    let by_id = data(&format!("{combo} --customer-id 20000001 --bundle-id 502"));
    for customer in ["jane@customer.example", "'Jane Roe'", "'roe ltd'"] {
        let named = format!("{combo} --customer-id {customer} --bundle-id 'domain combo'");
        assert_eq!(data(&named)["requests"], by_id["requests"], "{customer}");
    }
    assert_eq!(data("customer show omar@customer.example")["customer_id"], "20000002");
    assert_eq!(
        data("contact list --customer-id 'Jane Roe'")["contacts"][0]["customer_id"],
        "20000001"
    );
    assert_eq!(data("combo search --customer-id 'Omar Said'")["combos"], serde_json::json!([]));
    let _ = data("invoice list --customer-id jane@customer.example");
    let _ = data("balance --customer-id jane@customer.example");
    let _ = data("combo plans --customer-id jane@customer.example");
    let _ = data("cart add --item-type vds --tariff 3087 --period 1");
    let by_id = data("cart pay --paymethod 16 --payer 42 -n");
    let named = data("cart pay --paymethod 'bank card for companies' --payer 'Jane Roe' -n");
    assert_eq!(named["requests"], by_id["requests"]);
    let by_id = data("cart pay --stored-method 455 -n");
    assert_eq!(
        data("cart pay --stored-method 'Bank card **** 455' -n")["requests"],
        by_id["requests"]
    );
    for (line, told) in [
        (
            format!("{combo} --customer-id jan@customer.example --bundle-id 502"),
            "there is no customer 'jan@customer.example'|20000001 (jane@customer.example), 20000002",
        ),
        (
            format!("{combo} --customer-id 20000001 --bundle-id 'Domain Kombo'"),
            "there is no combo plan 'Domain Kombo'|did you mean 502 (Domain Combo)?",
        ),
        ("cart pay --payer Jim -n".to_owned(), "there is no payer 'Jim'|42 (Jane Roe)"),
        (
            "cart pay --paymethod cash -n".to_owned(),
            "there is no payment method 'cash'|15 (Bank card)",
        ),
    ] {
        let line = split(&line);
        let told: Vec<&str> = told.split('|').collect();
        let _ = home.run(&line.iter().map(String::as_str).collect::<Vec<_>>()).fails(2, &told);
    }
}

#[test]
fn a_list_is_sorted_by_a_column_in_every_form() {
    let home = Home::new();
    let sorted = |form: &str| {
        home.run(&words(&format!("tariff list --item-type vhost --sort price:desc {form}")))
    };
    let ids = "2003\n2002\n2001\n";
    assert_eq!(sorted("--columns id --no-header").stdout, ids);
    assert_eq!(sorted("-o csv --columns id --no-header").stdout, ids);
    assert_eq!(sorted("--jq .data.tariffs[].tariff_id").stdout, ids);
    let _ = sorted("--sort colour").fails(2, &["cannot be used multiple times"]);
    let _ =
        home.run(&words("tariff list --sort colour")).fails(2, &["no column 'colour'", "price"]);
    for id in ["b", "a"] {
        let add = format!(
            "cart add --item-type vds --tariff 3087 --period 1 --domain {id}.example --skip-basket --yes --again"
        );
        home.json(&words(&add));
    }
    let listed = home.run(&words("service list --sort name -o jsonl"));
    assert!(listed.stdout.find("a.example") < listed.stdout.find("b.example"), "{listed:?}");
}

#[test]
fn an_alias_stands_for_its_words_and_never_for_a_command() {
    let home = Home::new();
    home.config(
        "[alias]\nhosts = \"tariff list --item-type vhost\"\ncart = \"tariff list\"\n\
         lost = \"no such\"\nopen = \"cart 'x\"\n",
    );
    let hosts = home.run(&["--sandbox", "-o", "csv", "hosts", "--columns", "id", "--no-header"]);
    assert_eq!(hosts.stdout, "2001\n2002\n2003\n", "{hosts:?}");
    let document = home.json(&["--sandbox", "hosts"]);
    assert_eq!(document["command"], "tariff.list");
    assert_eq!(home.json(&["--sandbox", "cart", "list"])["command"], "cart.list");
    let _ = home.run(&["lost"]).fails(3, &["alias 'lost'", "'no' is no command"]);
    let _ = home.run(&["open"]).fails(3, &["alias 'open'", "quote"]);
    let _ = home.run(&["hostz"]).fails(2, &["has no command 'hostz'"]);
}

#[test]
fn an_unknown_word_of_a_filter_is_refused_with_the_list() {
    let home = Home::new();
    for (line, told) in [
        ("invoice list --type foo", "expected one of invoice, receipt, credit, debit"),
        ("payment list --status foo", "expected one of new, in_progress"),
        ("service list --status activ", "did you mean active?"),
        ("combo search --status Actve", "did you mean Active?"),
        ("customer search --status foo", "expected one of Active, Suspended, Deleted"),
        ("contact list --customer-id 20000001 --status foo", "expected one of InActive"),
    ] {
        let _ = home.run(&words(line)).fails(2, &[told]);
    }
    assert_eq!(home.run(&words("service list --status 3_autosuspend")).code, 0);
    // So is a column that the list does not have.
    let told = ["--sort: no column 'foo'", "columns: id, type, name"];
    let _ = home.run(&words("service list --sort foo")).fails(2, &told);
}

#[test]
fn a_flag_that_would_do_nothing_is_refused_before_anything_is_sent() {
    let home = Home::new();
    let error = home.run(&words("tariff list --wait -o json")).error();
    assert_eq!(error["error"]["code"], "no_effect");
    for price in ["-5EUR", "EUR5", "5€"] {
        let line = format!("cart add --max-price {price}");
        let _ = home.run(&words(&line)).fails(2, &["write 5EUR"]);
    }
    // A variable is for all commands.
    let mut command = home.orderctl(&words("tariff list"));
    assert!(command.env("ORDERCTL_WAIT", "1").output().unwrap().status.success());
}

#[test]
fn what_is_not_there_is_told_in_plain_words_with_the_providers_as_the_cause() {
    let home = Home::new();
    for (line, told, hint, code) in [
        ("cart remove 9", "line 9 not found in the cart", "cart list", "missed"),
        ("payment link 9", "payment 9 not found", "payment list", "missed"),
        ("customer show 9", "customer 9 not found", "customer search", "invalid_customer_id"),
        ("contact list --customer-id 9", "customer 9 not found", "customer search", ""),
        ("balance --customer-id 9", "customer 9 not found", "customer search", ""),
        ("contact show 9", "contact 9 not found", "contact list", "invalid_contact_id"),
        ("combo show 9", "combo order 9 not found", "combo search", "no_such_entity"),
        ("combo delete 9 --yes", "combo order 9 not found", "combo search", "no_such_entity"),
        ("domain show no.example", "domain no.example not found", "", "no_such_order"),
    ] {
        let error = home.run(&words(&format!("{line} -o json"))).error()["error"].clone();
        assert_eq!(error["message"], told, "{line}");
        assert_eq!(error["exit_code"], 5, "{error}");
        assert!(code.is_empty() || error["code"] == code, "{error}");
        assert!(error["hints"].to_string().contains(hint), "{error}");
        assert_eq!(error["causes"].as_array().map(Vec::len), Some(1), "{error}");
    }
}
