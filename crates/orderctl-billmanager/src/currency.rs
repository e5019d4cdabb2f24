//! In which currency a panel's amounts are that don't tell it.

use super::{Node, Panel};
use orderctl_core::{Currency, CurrencyContext, Effect};

impl Panel {
    /// What tells the currency of a sign or a bare amount: the settings, else `whoami`, which is asked
    /// once and only where it is needed.
    pub(super) fn currencies(&self) -> CurrencyContext<'_> {
        let account = || {
            let ask = || self.call("whoami", vec![], Effect::Read).ok();
            self.account_currency.get_or_init(|| currency_of(&ask()?)).clone()
        };
        CurrencyContext::configured(self.settings.currency.clone()).asking(account)
    }

    /// Keeps the currency of a `whoami` that was read for another reason.
    pub(super) fn remember_currency(&self, whoami: &Node) {
        if let Some(currency) = currency_of(whoami) {
            self.account_currency.get_or_init(|| Some(currency));
        }
    }
}

/// `doc.user.$currency`, a code or a sign.
pub(super) fn currency_of(whoami: &Node) -> Option<Currency> {
    Currency::meant_by(whoami.at("user")?.attribute("currency")?)
}

#[cfg(test)]
mod tests {
    use super::super::mock_server::Server;

    const SIGNED: &str = r#"{"doc":{"$func":"cart","list":{"$name":"lineitems","elem":[
        {"id":{"$":"1"},"price":{"price":{"cost":{"$":"1 200,50"},"currency":{"$":"руб."}}}},
        {"id":{"$":"2"},"price":{"price":{"cost":{"$":"9.50"}}}}]},
        "total":{"cost":{"$":"1 210,00"},"currency":{"$":"р."}}}}"#;
    const WHOAMI: &str = r#"{"doc":{"user":{"$balance":"5000.0000","$currency":"RUB"}}}"#;

    #[test]
    fn amounts_with_a_shared_sign_or_none_are_in_the_accounts_currency() {
        let server = Server::answering([SIGNED, WHOAMI, SIGNED]);
        let panel = server.panel(|_| ());
        for _ in 0..2 {
            let cart = panel.cart().unwrap();
            assert_eq!(cart.total.unwrap().to_string(), "1210.00 RUB");
            assert_eq!(cart.items[0].price.as_ref().unwrap().to_string(), "1200.50 RUB");
            assert_eq!(cart.items[1].price.as_ref().unwrap().to_string(), "9.50 RUB");
        }
        assert_eq!(server.bodies().len(), 3, "the account is asked once");
    }

    #[test]
    fn the_settings_decide_before_the_account_and_without_asking_it() {
        let server = Server::answering([SIGNED]);
        let panel = server.panel(|settings| settings.currency = "BYN".parse().ok());
        assert_eq!(panel.cart().unwrap().total.unwrap().to_string(), "1210.00 BYN");
        assert_eq!(server.bodies().len(), 1);
    }

    #[test]
    fn where_nothing_tells_the_currency_there_is_no_price_and_a_reason() {
        let denied = r#"{"doc":{"error":{"$type":"access","msg":{"$":"No"}}}}"#;
        let cart = Server::answering([SIGNED, denied]).panel(|_| ()).cart().unwrap();
        assert_eq!((cart.total, cart.items[1].price.clone()), (None, None));
        assert!(cart.total_trouble.unwrap().contains("such as RUB"));
    }
}
