//! A command line for every command.

use orderctl::cli::Effect;

use super::{CALL_SECRET, TRANSFER_CODE};
use crate::effects::line;

/// The commands that only look; those that have an effect have their lines in `effects`.
const READS: &[(&str, &str)] = &[
    ("action.list", "action list"),
    ("action.wait", "action wait 600000001"),
    ("balance", "balance --customer-id 20000001"),
    ("cart.list", "cart list"),
    ("cart.quote", "cart quote --item-type vds --tariff 3087 --period 1"),
    ("cart.show", "cart show 4711"),
    ("combo.order_id", "combo order-id shop.example"),
    ("combo.plans", "combo plans --refresh"),
    ("combo.search", "combo search"),
    ("combo.show", "combo show 90000001"),
    ("completions", "completions bash"),
    ("contact.default", "contact default --customer-id 20000001"),
    ("contact.list", "contact list --customer-id 20000001"),
    ("contact.show", "contact show 30000001"),
    ("customer.search", "customer search"),
    ("customer.show", "customer show 20000001"),
    ("doctor", "doctor"),
    ("domain.check", "domain check shop.example"),
    ("domain.show", "domain show shop.example"),
    ("expiring", "expiring --within 100w --ics due.ics"),
    ("help", "help safety"),
    ("invoice.list", "invoice list --customer-id 20000001"),
    ("ledger.export", "ledger export"),
    ("ledger.list", "ledger list"),
    ("ledger.show", "ledger show ATTEMPT"),
    ("ledger.stats", "ledger stats"),
    ("version", "version"),
    ("payer.list", "payer list"),
    ("payment.list", "payment list"),
    ("payment.show", "payment show 150"),
    ("paymethod.list", "paymethod list"),
    ("plan", "plan --expiring 100w --invoice-option KeepInvoice --save due.plan.json"),
    ("plan.show", "plan show due.plan.json"),
    ("profile.check", "profile check acme"),
    ("profile.list", "profile list"),
    ("profile.path", "profile path"),
    ("profile.show", "profile show acme"),
    ("sandbox.catalog", "sandbox catalog"),
    ("schema", "schema"),
    ("service.list", "service list"),
    ("service.show", "service show 100500"),
    ("service.wait", "service wait 100500"),
    ("skill.print", "skill print"),
    ("tariff.list", "tariff list --refresh"),
    ("tariff.show", "tariff show 3087 --refresh"),
];

/// True if tests run this command: those that only look from here, the others from `effects`.
pub fn is_tried(command: &str, effect: Effect) -> bool {
    match effect {
        Effect::Read => READS.iter().any(|(name, _)| *name == command),
        _ => crate::effects::known_line(command).is_some(),
    }
}

/// The words of this command, with secrets where it takes one.
pub fn words(command: &str, effect: Effect, attempt: &str) -> Vec<String> {
    let line = match (command, effect) {
        // With --login it makes a secret of its own.
        ("cart.link", _) => "cart link",
        // It would leave nothing for the others.
        ("api.billmanager", _) => {
            "api billmanager service.changepassword elid=100500 sok=ok --write --accept-unknown-price"
        }
        ("apply", _) => {
            "apply --expiring 100w --max-total 500EUR --max-total 500USD --accept-unknown-price"
        }
        ("cart.remove", _) => "cart remove 4713",
        (_, Effect::Read) => {
            let known = READS.iter().find(|(name, _)| *name == command);
            known.unwrap_or_else(|| panic!("{command} has no line here")).1
        }
        _ => line(command),
    };
    let mut words: Vec<String> =
        line.split_whitespace().map(|word| word.replace("ATTEMPT", attempt)).collect();
    let more: &[String] = &match command {
        "api.billmanager" | "api.logicboxes" => {
            [vec![format!("new-password={CALL_SECRET}"), format!("auth-code={TRANSFER_CODE}")]]
                .concat()
        }
        "cart.add" => vec!["--param".into(), format!("auth_code={TRANSFER_CODE}")],
        // Nothing could be ordered behind it, and nobody is there to lift it.
        "freeze" | "unfreeze" => vec!["-n".into()],
        // It would not end.
        "sandbox.serve" => vec!["-n".into()],
        _ => Vec::new(),
    };
    words.extend(more.iter().cloned());
    if effect != Effect::Read {
        words.push("--yes".into());
    }
    if effect == Effect::Charge {
        words.push("--again".into());
    }
    words
}
