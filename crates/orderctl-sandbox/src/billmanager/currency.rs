//! How the panel writes the currency of its amounts: the answers are made with the code, and the other
//! ways are a matter of the last step before they are rendered.

use super::doc::Node;

/// How amounts and currencies are written. Three ways are known from recordings and from clients of
/// several hosters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CurrencyStyle {
    /// `5.00 EUR`
    #[default]
    Code,
    /// `5.00 €`
    Sign,
    /// `5.00`, so that only `$currency` of `whoami` tells.
    Bare,
}

/// The elements that hold a currency alone.
const CURRENCIES: [&str; 2] = ["currency", "currency_str"];

impl CurrencyStyle {
    /// Writes the answer's amounts in this way. The attribute `$currency` stays a code, as beside the
    /// bare balances of several clients.
    pub(super) fn apply(self, nodes: &mut [Node], code: &str) {
        if self == Self::Code {
            return;
        }
        for node in nodes {
            if let Some(text) = &mut node.text {
                *text = self.written(text, code);
                let is_currency = CURRENCIES.contains(&node.name.as_ref());
                if is_currency && text == code {
                    node.text = self.sign(code).map(str::to_owned);
                }
            }
            for (name, text) in &mut node.attributes {
                if *name != "currency" {
                    *text = self.written(text, code);
                }
            }
            self.apply(&mut node.children, code);
        }
    }

    /// A text in which the code stands behind an amount.
    fn written(self, text: &str, code: &str) -> String {
        let sign = self.sign(code).map(|sign| format!(" {sign}")).unwrap_or_default();
        text.replace(&format!(" {code}"), &sign)
    }

    fn sign(self, code: &str) -> Option<&str> {
        match (self, code) {
            (Self::Code, code) => Some(code),
            (Self::Sign, "EUR") => Some("€"),
            (Self::Sign, other) => Some(other),
            (Self::Bare, _) => None,
        }
    }
}
