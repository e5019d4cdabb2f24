//! Panels that write their amounts with a sign, or without any currency.

use std::time::Duration;

use orderctl_sandbox::{CurrencyStyle, Options, start};
use serde_json::json;

use crate::support::Home;

const NOW: &str = "cart add --item-type vds --tariff 3087 --period 1 --skip-basket --yes -o json";

/// Ordered, paid, renewed: whatever costs money is quoted and held against the ceiling.
#[test]
fn a_panel_is_ordered_from_however_it_writes_currencies() {
    for currency_style in [CurrencyStyle::Sign, CurrencyStyle::Bare] {
        for old_cart in [false, true] {
            let provisioning = Duration::ZERO;
            let options = Options { currency_style, old_cart, provisioning, ..Options::default() };
            let (running, home) = (start(options).unwrap(), Home::new());
            let cart = if old_cart { "old" } else { "new" };
            home.config(&format!(
                "[profile.demo]\nprovider = \"billmanager\"\nurl = \"{}\"\nusername = \"demo\"\n\
                 password = \"demo\"\ncart = \"{cart}\"\n",
                running.billmanager_url()
            ));
            let run = |line: &str| home.run(&line.split_whitespace().collect::<Vec<_>>());
            let data = |line: &str| {
                let ran = run(line);
                assert_eq!(ran.code, 0, "{currency_style:?} {cart}: {ran:?}");
                ran.document()["data"].clone()
            };
            let euro = |amount: &str| json!({"amount": amount, "currency": "EUR"});
            let dear = run(&format!("{NOW} --max-price 4.99EUR"));
            assert_eq!(dear.code, 9, "{dear:?}");
            assert_eq!(data(&format!("{NOW} --max-price 5EUR"))["price"], euro("5.00"));
            let add = "cart add --item-type vds --tariff 3087 --period 12 --yes -o json";
            assert_eq!(data(add)["price"], euro("60.00"));
            assert_eq!(run("cart pay --yes -o json --max-price 59EUR").code, 9);
            assert_eq!(data("cart pay --yes -o json --max-price 60EUR")["amount"], euro("60.00"));
            let renew = "service renew 100500 --period 1 --yes -o json";
            assert_eq!(run(&format!("{renew} --max-price 4EUR")).code, 9);
            assert_eq!(data(&format!("{renew} --max-price 5EUR"))["price"], euro("5.00"));
            let balance = data("balance -o json")["balance"].clone();
            assert_eq!(balance, euro("930.00"), "{currency_style:?} {cart}");
        }
    }
}
