//! Every key of the configuration file, in the order of the example file: what a value must be, whose
//! profiles have the key, its default, and what it sets. Reading, checks, `profile show`, `profile set`,
//! the JSON Schema and the README's table all come from here.

use std::num::NonZeroU16;
use std::path::PathBuf;

use orderctl_billmanager::AuthMode;
use orderctl_checkout::guard::{AllowList, Charges, Confirm};
use orderctl_core::{Currency, Money};
use orderctl_logicboxes::{Format, RenewTerm};
use toml::de::DeValue;

use super::key::{Key, Section, optional, section};
use super::value::{
    Address, EnvironmentName, Events, Inline, NonNegative, Percent, Positive, UserId, Value,
    VariableName, Wrong,
};
use super::{CartChoice, Provider};

section! {
    /// The profiles that are used where none is named.
    struct Defaults in "defaults" {
        billmanager: String, "profile for the commands of a BILLmanager panel";
        logicboxes: String, "profile for the commands of a LogicBoxes reseller";
    }
}

section! {
    /// Where the ledger is.
    struct LedgerKeys in "ledger" {
        // It may hold a password.
        url: Inline, "`postgres://HOST/DATABASE` to share it between runners, or `sqlite:FILE`; a file in the state directory";
    }
}

section! {
    /// Who is told of outcomes; there may be several.
    struct NotifyKeys in "notify" {
        name: String, "name of the receiver: what was not sent before a change of its command or address is sent after it; made of these";
        on: Events, "what is told: `placed`, `unknown`, `pending`, `expiring`, `low_balance`, `frozen`; required";
        command: String, "command that gets the event as JSON on standard input";
        url: Address, "address that gets the event in a POST, signed with the secret";
        secret: Inline, "secret of the signature; the file must then be private";
        secret_env: VariableName, "variable with the secret";
    }
}

section! {
    /// What every profile may have.
    struct ProfileKeys in "profile.NAME" {
        provider: Provider, "`billmanager` or `logicboxes`; required";
        url: Address, "address of the panel or API; required for `billmanager`";
        currency: Currency, "currency of amounts without a currency code, such as `5.00` or `$5`; the account's";
        timeout: Positive = "60s", "maximum wait for a single response, unless `--timeout` is given";
        charge_timeout: Positive, "the same for the response to a request that may spend money; `timeout`";
        settle: NonNegative = "2m", "time between the two probes that establish that an order is absent after a broken connection";
        settle_after_timeout: NonNegative = "10m", "the same after a timeout or a crash, counted from sending the order";
        concurrency: NonZeroU16, "maximum number of rows that `apply` places at once; `--concurrency`";
        keyring: bool, "`true`: the password or API key is in the system's keyring, where `profile init --keyring` puts it";
    }
}

section! {
    /// A login at a `BILLmanager` panel.
    struct BillmanagerKeys in "profile.NAME" of Billmanager {
        username: String, "login; required";
        password: Inline, "password; the file must then be private";
        password_command: String, "command that prints the password";
        password_file: PathBuf, "private file with the password";
        password_env: VariableName, "variable with the password";
        auth: AuthMode = "authinfo", "`authinfo` (each request) or `session`";
        act_as: String, "client on whose behalf an administrator acts";
        pay_function: String = "cartorder.create.confirm", "payment function";
        tag: String = "remoteid", "parameter that carries the attempt's id, empty for none";
        quick_order_types: Vec<String>, "additional product types without a v2 order function";
        cart: CartChoice = "new", "`new`, `old` (the panel has `basket` and no v2 order functions) or `auto` (detect)";
    }
}

section! {
    /// A reseller account at `LogicBoxes`.
    struct LogicboxesKeys in "profile.NAME" of Logicboxes {
        environment: EnvironmentName, "`test` or `live`; required without `url`";
        auth_userid: UserId, "reseller id; required";
        api_key: Inline, "API key; the file must then be private";
        api_key_command: String, "command that prints the API key";
        api_key_file: PathBuf, "private file with the API key";
        api_key_env: VariableName, "variable with the API key";
        format: Format = "json", "`json` or `xml`";
        renew_term: RenewTerm = "months", "parameter with the term of `combo renew`, `months` or `noOfMonths`";
        tax: Percent, "tax that invoices add to list prices, such as `18%`; included in every quote; unknown";
    }
}

section! {
    /// What a profile may spend.
    struct LimitsKeys in "profile.NAME.limits" {
        charges: Charges = "confirm", "`deny`, `confirm` (asks, or `--yes`) or `allow`";
        confirm: Confirm = "any", "`terminal`: a yes must be typed on the terminal; neither `--yes` nor a pipe confirms, whatever `charges` says";
        max_price: Money, "maximum price of one order, such as `100.00 EUR`";
        max_spend: Money, "maximum spend in any 24 hours, across all users of the ledger";
        max_spend_30d: Money, "maximum spend in any 30 days, across all users of the ledger";
        low_balance: Money, "account balance below which `low_balance` is told to receivers of `notify`";
        allow: AllowList, "allowlist of products: `vds`, `vds/3087`, `combo/501`, `tld/com`; everything";
    }
}

/// The keys of a profile that only one provider has.
#[derive(Clone, Debug)]
pub(super) enum AccessKeys {
    Billmanager(BillmanagerKeys),
    Logicboxes(LogicboxesKeys),
}

impl AccessKeys {
    /// None of them written yet.
    pub(super) fn of(provider: Provider) -> Self {
        match provider {
            Provider::Billmanager => Self::Billmanager(BillmanagerKeys::default()),
            Provider::Logicboxes => Self::Logicboxes(LogicboxesKeys::default()),
        }
    }

    pub(super) fn provider(&self) -> Provider {
        match self {
            Self::Billmanager(_) => Provider::Billmanager,
            Self::Logicboxes(_) => Provider::Logicboxes,
        }
    }

    pub(super) fn section(&mut self) -> &mut dyn Section {
        match self {
            Self::Billmanager(keys) => keys,
            Self::Logicboxes(keys) => keys,
        }
    }
}

/// Every key, in the order of the example file.
pub fn keys() -> impl Iterator<Item = &'static Key> {
    let sections = [
        Defaults::KEYS,
        LedgerKeys::KEYS,
        NotifyKeys::KEYS,
        ProfileKeys::KEYS,
        BillmanagerKeys::KEYS,
        LogicboxesKeys::KEYS,
        LimitsKeys::KEYS,
    ];
    sections.into_iter().flatten()
}
