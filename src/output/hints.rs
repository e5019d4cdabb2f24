//! The hints of an error: those in its words, and how what a client advises is said on this command line.

use orderctl_core::error::Error;
use orderctl_core::{Remedy, RenewalChoice};
use orderctl_logicboxes::Missing;

/// All hints of an error, in words.
pub fn of(error: &Error) -> Vec<String> {
    error.hints().iter().cloned().chain(error.remedies().iter().map(hint)).collect()
}

/// What to type or to configure.
fn hint(remedy: &Remedy) -> String {
    match remedy {
        Remedy::Address => "check the profile's url",
        Remedy::AddressOrNetwork => "check the profile's url and the network",
        Remedy::FinalAddress => "set the profile's url to the final address of the API",
        Remedy::LongerTimeout => {
            "use --timeout, or timeout and charge_timeout in the profile, to wait longer"
        }
        Remedy::Login => "check the profile's username and password",
        Remedy::BlockedLogin => {
            "wait 30 seconds, and check the profile's password before the next run"
        }
        Remedy::OtherLogin => "it comes from the profile: choose another one",
        Remedy::ClientSettings => "it comes from the profile, or from --raw; the client is act_as",
        Remedy::Session => {
            "set auth = \"session\" in the profile and give the code in ORDERCTL_TOTP"
        }
        Remedy::SecondFactor => {
            "give the code in ORDERCTL_TOTP, or run in a terminal to be asked for it"
        }
        Remedy::FreshSecondFactor => {
            "give a fresh code in ORDERCTL_TOTP; the clock of its device must be right"
        }
        Remedy::PanelFunction => "for example: orderctl api billmanager whoami",
        Remedy::ProductType => "name a product type with --item-type",
        Remedy::PaymentMethod => "choose a method with --paymethod: orderctl paymethod list",
        Remedy::PayForLine(id) => return format!("orderctl cart pay {id} pays for it"),
        Remedy::OwnField => "use the dedicated flag",
        Remedy::ActAs => "an administrator's login needs act_as in the profile to order for a client",
        Remedy::Certificate => {
            "the server's certificate must be valid for this host name; SSL_CERT_FILE names further \
             authorities"
        }
        Remedy::Authorities => {
            "install ca-certificates, or name a file of certificates in SSL_CERT_FILE"
        }
        Remedy::ResellerKey => {
            "check the profile's auth_userid and api_key; a new key immediately invalidates the old \
             one"
        }
        Remedy::PrivacyAfterwards => {
            "then buy it for each domain: in the panel, or by orderctl api logicboxes POST \
             domains/purchase-privacy with the order-id that orderctl domain show tells"
        }
        Remedy::PayFunction(name) => {
            return format!(
                "pay_function = \"{name}\" in the profile names the function that pays: set it to \
                 the one that this panel's own pages call"
            );
        }
        Remedy::WhichCart => "set cart = \"new\" or \"old\" in the profile",
        Remedy::NoNewCart => {
            "leave --new-cart and --no-new-cart out, or set cart = \"new\" in the profile"
        }
        Remedy::AutoRenew(choices) => {
            let values: Vec<String> = choices.iter().map(renewal_value).collect();
            return format!("choose one of {} for automatic renewal", values.join(", "));
        }
        Remedy::Currency(such_as) => {
            return format!("name the currency in the profile, such as currency = \"{such_as}\"");
        }
        Remedy::ShowCombo(id) => return format!("orderctl combo show {id} shows it"),
        Remedy::ListLines => "orderctl cart list lists them",
        Remedy::ListCombos => "orderctl combo search lists them",
        Remedy::ListContacts => "orderctl contact list --customer-id ID lists them",
        Remedy::ListCustomers => "orderctl customer search lists them",
        Remedy::ListPayments => "orderctl payment list lists them",
        Remedy::ListServices => "orderctl service list lists them",
        Remedy::WaitForService => "a new server has one once it runs: orderctl service wait ID",
        Remedy::TermName(name) => {
            return format!(
                "renew_term = \"{name}\" in the profile sends the term under that name"
            );
        }
        Remedy::NoPlan => "leave --bundle-id out",
        Remedy::ResellerMethod => {
            "for example: orderctl api logicboxes GET customers/details-by-id customer-id=20000001"
        }
        Remedy::PathAlone => "the host comes from the profile, and parameters follow as NAME=VALUE",
        Remedy::NoContact(roles) => {
            let flag = |role: &&str| format!("--{} -1", role.trim_end_matches("-id"));
            return format!("use {}", roles.iter().map(flag).collect::<Vec<_>>().join(" "));
        }
        Remedy::Attribute { name, form } => {
            return format!("add --attr {name}=CODE, where CODE is {form}");
        }
        Remedy::AttributePair => "write for example --attr tnc=yes",
        Remedy::ServiceName => "write for example --service sslcert",
        Remedy::ServiceOption(key) => {
            return format!("write --service {key} or --service {key}:auto-renew");
        }
        Remedy::NoDomainService => "leave it out; --ns and the contacts make it",
        Remedy::NameServers => {
            r#"write "ns":["ns1.shop.example","ns2.shop.example"], or --ns twice"#
        }
        Remedy::ServicesJson => {
            "in a shell, put the JSON in single quotes, or give a file with @FILE"
        }
        Remedy::CountryCode(name) => return format!("write --{name} 44, without a plus"),
        Remedy::PhoneNumber(name) => {
            return format!("write --{name}-cc 44 --{name} 2079460123: digits alone");
        }
        Remedy::ShowAttempt(id) => return format!("orderctl ledger show {id}"),
        Remedy::ReconcileAttempt(id) => {
            return format!("orderctl ledger reconcile {id} looks it up");
        }
        Remedy::ResolveAttempt(id) => {
            return format!(
                "orderctl ledger resolve {id} --absent, or --placed ID, records what you find at the \
                 provider"
            );
        }
        Remedy::ReconcileAll => {
            "run orderctl ledger reconcile --all to release amounts reserved for failed orders"
        }
        Remedy::ListAttempts => "run orderctl ledger list to see recorded orders",
        Remedy::LedgerFile => {
            "name a file on a disk of this machine: [ledger] url = \"sqlite:/var/lib/orderctl/ledger.db\""
        }
        Remedy::NamePlace => {
            "or name its place: --config FILE, [ledger] url = \"sqlite:FILE\", or by XDG_CONFIG_HOME, \
             XDG_STATE_HOME, XDG_DATA_HOME"
        }
        Remedy::LedgerOnceBack => {
            "nothing is sent without its intent; once the server is back: orderctl ledger list"
        }
        Remedy::LatestVersion => "this ledger needs the latest version of orderctl",
        Remedy::OrderAnother => "use --again to order another one",
        Remedy::OtherProcess => {
            "if that process is stopped, resume or end it; use --wait-timeout to wait longer"
        }
        Remedy::Unfreeze => "orderctl unfreeze, on a terminal, allows charges again",
        Remedy::DailyLimitIn(currency) => return format!("write max_spend in {currency}"),
        Remedy::MonthlyLimitIn(currency) => return format!("write max_spend_30d in {currency}"),
        Remedy::AllowCharges(profile) => {
            return format!(
                "set charges = \"confirm\" under [profile.{profile}.limits] in the configuration"
            );
        }
        Remedy::AcceptUnknownPrice(limits) if limits.is_empty() => {
            "--accept-unknown-price orders without knowing it"
        }
        Remedy::AcceptUnknownPrice(limits) => {
            return format!(
                "--accept-unknown-price orders without knowing it: {} can then not be held",
                limits.join(" and ")
            );
        }
        Remedy::TellWhich(kind) => {
            return format!(
                "which {kind} it is is known only of cart lines that were added by cart add with this \
                 ledger: add it so, or allow \"{kind}\""
            );
        }
        Remedy::AllowedProducts { policy, list } => {
            let list = if list.is_empty() { "nothing".to_owned() } else { list.join(", ") };
            return format!("[profile.{policy}.limits] allows {list}");
        }
    }
    .to_owned()
}

/// Commands that are about no account, or name it themselves.
const WITHOUT_ACCOUNT: [&str; 5] =
    ["profile init", "profile list", "profile set", "profile use", "schema "];

/// A hint whose commands begin with these words in place of the program's name alone, so that they meet
/// the same accounts. A command that has flags of its own in front is left as it is.
pub fn in_context(hint: &str, program: &[String]) -> String {
    let joined =
        |words: &mut dyn Iterator<Item = &String>| shlex::try_join(words.map(String::as_str)).ok();
    let account = program.iter().position(|word| word == "-p" || word == "--sandbox");
    let without_account = program.iter().take(account.unwrap_or(program.len()));
    let (Some(program), Some(plain)) =
        (joined(&mut program.iter()), joined(&mut { without_account }))
    else {
        return hint.to_owned();
    };
    let mut parts = hint.split("orderctl ");
    let mut told = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        // The sandbox's own commands know no account.
        let is_command =
            part.starts_with(|c: char| c.is_ascii_lowercase()) && !part.starts_with("sandbox ");
        told.push_str(match is_command {
            true if WITHOUT_ACCOUNT.iter().any(|words| part.starts_with(words)) => &plain,
            true => &program,
            false => "orderctl",
        });
        told.push(' ');
        told.push_str(part);
    }
    told
}

/// What a registry wants and does not get, with the flag that says it.
pub fn of_missing(missing: &Missing) -> String {
    format!("{missing}: --attr {}=VALUE", missing.name)
}

fn renewal_value(choice: &RenewalChoice) -> String {
    match choice {
        RenewalChoice::Off => "off".to_owned(),
        RenewalChoice::On => "on".to_owned(),
        RenewalChoice::Months(months) => months.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clients_advice_is_said_with_flags_behind_the_hints_in_words() {
        let error = Error::unreachable("no answer")
            .remedy(Remedy::LongerTimeout)
            .hint("look at the status page")
            .remedy(Remedy::AutoRenew(vec![
                RenewalChoice::Off,
                RenewalChoice::On,
                RenewalChoice::Months(6),
            ]));
        assert_eq!(
            of(&error),
            [
                "look at the status page",
                "use --timeout, or timeout and charge_timeout in the profile, to wait longer",
                "choose one of off, on, 6 for automatic renewal",
            ]
        );
    }

    #[test]
    fn a_hints_commands_meet_the_same_accounts() {
        let program = ["orderctl", "-p", "my acme"].map(str::to_owned);
        let told = |hint| in_context(hint, &program);
        assert_eq!(
            told("orderctl service list lists them"),
            "orderctl -p 'my acme' service list lists them"
        );
        assert_eq!(told("see: orderctl --sandbox cart list"), "see: orderctl --sandbox cart list");
        let serve = "orderctl sandbox serve keeps one running";
        assert_eq!(told(serve), serve);
        assert_eq!(told("the latest version of orderctl"), "the latest version of orderctl");
        assert_eq!(told("orderctl profile init acme"), "orderctl profile init acme");
        let program = ["orderctl", "--config", "a b", "--sandbox"].map(str::to_owned);
        let told = in_context("orderctl profile list tells more", &program);
        assert_eq!(told, "orderctl --config 'a b' profile list tells more");
    }

    #[test]
    fn what_is_missing_is_told_with_the_flag_that_says_it() {
        let domain = "shop.asia".parse().unwrap();
        let missing = orderctl_logicboxes::check_order(&domain, |_| None).unwrap();
        let told: Vec<String> = missing.iter().map(of_missing).collect();
        assert!(told[0].ends_with("--attr cedcontactid=VALUE"), "{told:?}");
        let domain = "shop.eu".parse().unwrap();
        let refused = orderctl_logicboxes::check_order(&domain, |_| None).unwrap_err();
        let flags = "--admin-contact -1 --tech-contact -1 --billing-contact -1";
        assert_eq!(of(&refused), [format!("use {flags}")]);
    }
}
