//! Words that are recorded with every order: which command made it, at which kind of provider, and
//! whether it is real.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A command that places or prepares an order. Only these reach checkout.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Command {
    /// A line in the cart of a panel.
    #[serde(rename = "cart.add")]
    CartAdd,
    /// A service of a panel, ordered and paid past the cart.
    #[serde(rename = "cart.add.skip_basket")]
    CartAddSkipBasket,
    /// A payment of lines of the cart.
    #[serde(rename = "cart.pay")]
    CartPay,
    /// Lines of the cart that cost nothing, ordered.
    #[serde(rename = "cart.activate")]
    CartActivate,
    /// A further term of a service of a panel.
    #[serde(rename = "service.renew")]
    ServiceRenew,
    /// A domain combo of a reseller.
    #[serde(rename = "combo.add")]
    ComboAdd,
    /// A further term of a combo.
    #[serde(rename = "combo.renew")]
    ComboRenew,
    /// Invoices of a customer, paid from the customer's funds.
    #[serde(rename = "invoice.pay")]
    InvoicePay,
    /// The orders of unpaid invoices, executed.
    #[serde(rename = "invoice.execute")]
    InvoiceExecute,
    /// A raw call of a panel.
    #[serde(rename = "api.billmanager")]
    ApiBillmanager,
    /// A raw call of a reseller's API.
    #[serde(rename = "api.logicboxes")]
    ApiLogicboxes,
}

impl Command {
    /// Whether the provider can be asked what became of it. Of a raw call only a person can tell.
    #[must_use]
    pub const fn can_be_looked_up(self) -> bool {
        !matches!(self, Self::ApiBillmanager | Self::ApiLogicboxes)
    }

    /// All of them, those of a panel first.
    pub const ALL: [Self; 11] = [
        Self::CartAdd,
        Self::CartAddSkipBasket,
        Self::CartPay,
        Self::CartActivate,
        Self::ServiceRenew,
        Self::ApiBillmanager,
        Self::ComboAdd,
        Self::ComboRenew,
        Self::InvoicePay,
        Self::InvoiceExecute,
        Self::ApiLogicboxes,
    ];

    /// The word in the ledger and in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::CartAdd => "cart.add",
            Self::CartAddSkipBasket => "cart.add.skip_basket",
            Self::CartPay => "cart.pay",
            Self::CartActivate => "cart.activate",
            Self::ServiceRenew => "service.renew",
            Self::ComboAdd => "combo.add",
            Self::ComboRenew => "combo.renew",
            Self::InvoicePay => "invoice.pay",
            Self::InvoiceExecute => "invoice.execute",
            Self::ApiBillmanager => "api.billmanager",
            Self::ApiLogicboxes => "api.logicboxes",
        }
    }
}

/// The kinds of provider.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ProviderKind {
    /// A `BILLmanager` 6 panel.
    Billmanager,
    /// `ResellerClub` and every other brand of `LogicBoxes`.
    Logicboxes,
}

impl ProviderKind {
    /// Both kinds, panels first.
    pub const ALL: [Self; 2] = [Self::Billmanager, Self::Logicboxes];

    /// The word in configurations, in the ledger and in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Billmanager => "billmanager",
            Self::Logicboxes => "logicboxes",
        }
    }
}

/// Whether an order is real.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    /// It is, and costs money.
    Live,
    /// It goes to the provider's test environment.
    Test,
    /// It goes to the simulated providers in this program.
    Sandbox,
}

impl Mode {
    /// All modes, the one that costs money first.
    pub const ALL: [Self; 3] = [Self::Live, Self::Test, Self::Sandbox];

    /// The word in questions, in the ledger and in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Live => "live",
            Self::Test => "test",
            Self::Sandbox => "sandbox",
        }
    }
}

/// A word that is none of those that this version knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownWord {
    what: &'static str,
    /// The first 40 characters: what was written may be of any length.
    word: String,
}

impl UnknownWord {
    /// The error for a word that is no `what`, such as `command`.
    #[must_use]
    pub fn of(what: &'static str, word: &str) -> Self {
        Self { what, word: word.chars().take(40).collect() }
    }
}

impl fmt::Display for UnknownWord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown {} '{}'", self.what, self.word)
    }
}

impl std::error::Error for UnknownWord {}

/// Words are shown and read by the names of their variants.
macro_rules! words {
    ($($kind:ty, $what:literal;)*) => {$(
        impl fmt::Display for $kind {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.name())
            }
        }

        impl FromStr for $kind {
            type Err = UnknownWord;

            fn from_str(word: &str) -> Result<Self, UnknownWord> {
                let known = Self::ALL.into_iter().find(|known| known.name() == word);
                known.ok_or_else(|| UnknownWord::of($what, word))
            }
        }
    )*};
}

words! {
    Command, "command";
    ProviderKind, "provider";
    Mode, "mode";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_one_word_wherever_it_is_written() {
        for command in Command::ALL {
            assert_eq!(command.name().parse(), Ok(command));
            assert_eq!(serde_json::to_value(command).unwrap(), command.name());
        }
        for kind in ProviderKind::ALL {
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.name());
        }
        for mode in Mode::ALL {
            assert_eq!(serde_json::to_value(mode).unwrap(), mode.name());
        }
        let error = "cart.steal".parse::<Command>().unwrap_err();
        assert_eq!(error.to_string(), "unknown command 'cart.steal'");
    }
}
