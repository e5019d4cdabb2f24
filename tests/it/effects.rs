//! What changes something: shown by a dry run, asked about where it can't be undone, refused to a
//! profile that may only read. The commands are walked, so that a new one can't be forgotten.

use std::collections::BTreeMap;
use std::path::Path;

use orderctl::cli::{Effect, Undo, effects};
use serde_json::{Value, json};

use crate::e2e::logicboxes::combo;
use crate::support::shop::{Shop, panel_profile};
use crate::support::terminal::Terminal;
use crate::support::{Home, Ran};

const PASSWORD: (&str, &str) = ("ORDERCTL_CUSTOMER_PASSWORD", "Tr0ub4dor&3.x");
pub const ANN: &str = "name = \"Ann Other\"\ncompany = \"Other Ltd\"\naddress-line-1 = \"2 Example Street\"\n\
    city = \"Porto\"\nstate = \"Not Applicable\"\ncountry = \"PT\"\nzipcode = \"4000\"\nphone-cc = 351\n\
    phone = \"220000000\"\n";

const ORDERS: &str = "{\"name\":\"a\",\"type\":\"cart\",\"item-type\":\"vds\",\"tariff\":3087,\"period\":1,\"skip-basket\":true}\n";

/// A command line for every command that has an effect. `cart link --login` needs an administrator,
/// and has a test of its own.
const LINES: &[(&str, &str)] = &[
    ("api.billmanager", "api billmanager cart.empty --write --accept-unknown-price"),
    (
        "api.logicboxes",
        "api logicboxes POST orders/suspend order-id=90000001 reason=x --write --accept-unknown-price",
    ),
    ("apply", "apply orders.jsonl"),
    ("cart.activate", "cart activate 4712"),
    ("cart.add", "cart add --item-type vds --tariff 3087 --period 1 --skip-basket"),
    ("cart.clear", "cart clear"),
    ("cart.link", ""),
    ("cart.pay", "cart pay 4711"),
    ("cart.promocode", "cart promocode WELCOME"),
    ("cart.remove", "cart remove 4711"),
    (
        "combo.add",
        "combo add --domain other.example --customer-id 20000001 --months 12 --bundle-id 502 \
         --invoice-option KeepInvoice --ns ns1.shop.example --ns ns2.shop.example \
         --contact 30000001",
    ),
    ("combo.delete", "combo delete 90000001"),
    ("combo.move", "combo move --domain shop.example --from 20000001 --to 20000002"),
    (
        "combo.renew",
        "combo renew 90000001 --months 12 --auto-renew off --invoice-option KeepInvoice",
    ),
    ("combo.suspend", "combo suspend 90000001 --reason unpaid"),
    ("combo.unsuspend", "combo unsuspend 90000001"),
    (
        "contact.add",
        "contact add --customer-id 20000001 --type Contact --email a@b.example --from ann.toml",
    ),
    ("customer.add", "customer add --username a@b.example --lang-pref en --from ann.toml"),
    ("completions.install", "completions install bash"),
    ("freeze", "freeze --reason audit"),
    ("invoice.execute", "invoice execute 91000001 --cancel-invoice true"),
    ("invoice.pay", "invoice pay 91000001"),
    ("ledger.backup", "ledger backup copy.db"),
    ("ledger.reconcile", "ledger reconcile --all"),
    ("ledger.resolve", "ledger resolve ATTEMPT --absent --note x"),
    ("man", "man --dir pages"),
    ("payment.link", "payment link 150"),
    (
        "profile.init",
        "profile init new --provider billmanager --url https://new.example --username ada \
         --password-env NEW_PASSWORD --no-check",
    ),
    ("profile.set", "profile set acme timeout 30s"),
    ("profile.use", "profile use acme"),
    ("sandbox.reset", "sandbox reset"),
    ("sandbox.serve", "sandbox serve --port 0"),
    ("service.auto_renew", "service auto-renew 100500 1"),
    ("service.cancel", "service cancel 100500"),
    ("service.renew", "service renew 100500 --period 1"),
    ("unfreeze", "unfreeze"),
];

/// The line of a command that has an effect, if it has one here.
pub fn known_line(command: &str) -> Option<&'static str> {
    LINES.iter().find(|(name, _)| *name == command).map(|(_, line)| *line)
}

pub fn line(command: &str) -> &'static str {
    known_line(command).unwrap_or_else(|| panic!("{command} has an effect, and no line here"))
}

/// A user of the sandbox who has one of everything, and an order whose outcome is not known.
struct User {
    home: Home,
    attempt: String,
}

impl User {
    fn new() -> Self {
        let home = Home::new();
        std::fs::write(home.path().join("ann.toml"), ANN).unwrap();
        std::fs::write(home.path().join("orders.jsonl"), ORDERS).unwrap();
        home.config(&panel_profile("https://acme.example", ""));
        let add = "--sandbox cart add --item-type vds --period 1 --tariff";
        let add = |more: &'static str| [words(add), words(more)].concat();
        for line in [
            add("3087"),
            add("3088"),
            add("3087 --skip-basket --yes --again"),
            combo("shop.example", &["--invoice-option", "KeepInvoice"]),
        ] {
            home.json(&line);
        }
        let mut lost = home.orderctl(&add("3087 --idempotency-key lost"));
        let lost = Ran::of(lost.env("ORDERCTL_CRASH_AT", "leaving").output().unwrap());
        assert_eq!(lost.code, -1, "{lost:?}");
        let unsettled = home.json(&["ledger", "list", "--state", "sent"]);
        let attempt = unsettled["data"]["attempts"][0]["attempt"].as_str().unwrap().to_owned();
        Self { home, attempt }
    }

    fn run(&self, command: &str, more: &[&str]) -> Ran {
        let line = line(command).replace("ATTEMPT", &self.attempt);
        // A profile is one of the configuration.
        let sandbox: &[&str] = if command.starts_with("profile.") { &[] } else { &["--sandbox"] };
        let line = [sandbox, &["-o", "json"], &words(&line)[..], more].concat();
        let mut command = self.home.orderctl(&line);
        Ran::of(command.env(PASSWORD.0, PASSWORD.1).output().unwrap())
    }

    /// All that is kept: the providers' state and the configuration to the byte, and what the ledger
    /// tells.
    fn kept(&self) -> BTreeMap<String, String> {
        let mut kept = BTreeMap::new();
        files(self.home.path(), &mut kept);
        let ledger = self.home.run(&["ledger", "export"]);
        assert_eq!(ledger.code, 0, "{ledger:?}");
        kept.insert("the ledger's attempts".into(), ledger.stdout);
        kept
    }
}

fn words(line: &str) -> Vec<&str> {
    line.split_whitespace().collect()
}

fn files(folder: &Path, kept: &mut BTreeMap<String, String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.display().to_string();
        // A database moves pages about when it is read; lists that were read are no change.
        if name.contains("ledger.db") || name.ends_with("/.cache") {
            continue;
        }
        if path.is_dir() {
            files(&path, kept);
        } else {
            let text = String::from_utf8_lossy(&std::fs::read(&path).unwrap()).into_owned();
            kept.insert(name, text);
        }
    }
}

#[test]
fn a_dry_run_changes_nothing_whatever_the_command() {
    let user = User::new();
    let before = user.kept();
    for (command, effect) in effects() {
        if effect == Effect::Read || line(command).is_empty() {
            continue;
        }
        let ran = user.run(command, &["-n", "--yes"]);
        if ran.code == 2 {
            let error = ran.error()["error"].clone();
            assert_eq!(error["code"], "no_dry_run", "{command}: {error}");
            assert_ne!(error["hints"], json!([]), "{command}");
        } else {
            assert_eq!(ran.code, 0, "{command}: {ran:?}");
            assert_eq!(ran.document()["data"]["dry_run"], true, "{command}: {ran:?}");
        }
        assert_eq!(user.kept(), before, "{command} changed something in a dry run");
    }
}

/// What only reads may write a file that a flag names.
#[test]
fn a_dry_run_writes_no_file_that_a_flag_names() {
    let user = User::new();
    for line in [
        "plan orders.jsonl --save new.json",
        "expiring --within 100w --ics new.ics",
        "apply orders.jsonl --report new.html",
    ] {
        let line = [&["--sandbox", "-n"], &words(line)[..]].concat();
        let before = user.kept();
        let ran = user.home.run(&line);
        assert!(ran.code == 0 && ran.stderr.contains("was not written"), "{ran:?}");
        assert_eq!(user.kept(), before, "{line:?}");
    }
}

#[test]
fn what_can_not_be_undone_asks_first() {
    let user = User::new();
    let before = user.kept();
    for (command, effect) in effects() {
        let (Effect::Write(undo) | Effect::LocalWrite(undo)) = effect else { continue };
        if undo == Undo::Possible {
            continue;
        }
        let ran = user.run(command, &[]);
        assert_eq!(ran.code, 9, "{command}: {ran:?}");
        assert_eq!(ran.error()["error"]["code"], "not_confirmed", "{command}");
        assert_eq!(user.kept(), before, "{command} did it without a yes");
    }
    for command in ["cart.clear", "contact.add", "ledger.resolve", "sandbox.reset"] {
        let ran = user.run(command, &["--yes"]);
        assert_eq!(ran.code, 0, "{command}: {ran:?}");
        assert_ne!(user.kept(), before, "{command} did nothing");
    }
}

#[test]
fn a_person_sees_what_is_gone_before_saying_yes() {
    let user = User::new();
    let mut terminal = Terminal::start(&user.home, &["--sandbox", "cart", "clear"], &[]);
    terminal.reads("4711  ");
    terminal.reads("5.00 EUR");
    terminal.reads("Remove 2 lines from the cart?");
    terminal.types("n");
    let (code, screen) = terminal.ends();
    assert!(code == 9 && screen.contains("nothing was removed"), "{screen}");
    let cart = user.home.json(&["--sandbox", "cart", "list"]);
    assert_eq!(cart["data"]["items"].as_array().map(Vec::len), Some(2));
}

#[test]
fn a_profile_that_may_only_read_changes_nothing() {
    const DENY: &str = "[profile.acme.limits]\ncharges = \"deny\"\n";
    for (command, effect) in effects() {
        let Effect::Write(_) = effect else { continue };
        let line = if command == "cart.link" { "cart link --login" } else { line(command) };
        let shop = match command.split('.').next() {
            Some("cart" | "payment" | "service") => Shop::panel_with(DENY, vec![]),
            _ => Shop::reseller_with(&DENY.replace("acme", "resell"), vec![]),
        };
        std::fs::write(shop.home.path().join("ann.toml"), ANN).unwrap();
        for more in [&["--yes"][..], &["--yes", "-n"]] {
            let error = shop.error(9, &[&words(line)[..], more].concat());
            assert_eq!(error["code"], "charges_denied", "{command}");
        }
        assert_eq!(shop.requests().len(), 0, "{command}");
    }
    // What only prepares an order is a change as well.
    let shop = Shop::panel_with(DENY, vec![]);
    let add = words("cart add --item-type vds --tariff 3087 --period 1");
    assert_eq!(shop.error(9, &add)["code"], "charges_denied");
    assert_eq!(shop.requests().len(), 0);
}

#[test]
fn a_link_that_logs_in_is_not_made_by_a_dry_run() {
    let shop = Shop::panel_with("act_as = \"client@acme.example\"\n", vec![]);
    let data = shop.data(0, &["cart", "link", "--login", "-n"]);
    let request: &Value = &data["requests"][0]["parameters"];
    assert_eq!((&request["func"], &request["key"]), (&json!("session.newkey"), &json!("***")));
    assert_eq!(shop.requests().len(), 0);
}
