//! A profile that names what can be ordered: nothing else can, by no verb.

use crate::support::Provider;
use crate::support::{Home, Ran};

fn home(provider: &Provider, panel: &str, reseller: &str) -> Home {
    let home = Home::new();
    home.config(&format!(
        "[profile.acme]\nprovider = \"billmanager\"\nurl = \"{}\"\nusername = \"demo\"\n\
         password = \"demo\"\n[profile.acme.limits]\nallow = {panel}\n\
         [profile.resell]\nprovider = \"logicboxes\"\nurl = \"{}\"\nenvironment = \"test\"\n\
         auth_userid = 100001\napi_key = \"sandbox-key\"\n[profile.resell.limits]\nallow = {reseller}\n",
        provider.panel_url(),
        provider.api_url()
    ));
    home
}

fn run(home: &Home, words: &str) -> Ran {
    home.run(&words.split_whitespace().collect::<Vec<_>>())
}

#[track_caller]
fn refused(home: &Home, words: &str) {
    let ran = run(home, &format!("{words} -o json"));
    assert_eq!(ran.code, 9, "{words}: {ran:?}");
    assert_eq!(ran.error()["error"]["code"], "not_allowed", "{words}");
}

#[track_caller]
fn taken(home: &Home, words: &str) {
    let ran = run(home, words);
    assert!(matches!(ran.code, 0 | 8), "{words}: {ran:?}");
}

#[test]
fn at_a_panel_nothing_else_is_ordered_paid_or_renewed() {
    let provider = Provider::start();
    let home = home(&provider, r#"["vds/3087", "dedic"]"#, "[]");
    let free = self::home(&provider, r#"["vds", "vhost"]"#, "[]");
    refused(&home, "cart add --item-type vds --tariff 3088 --period 1");
    refused(&home, "cart add --item-type vhost --tariff 2001 --period 1 -n");
    refused(&home, "cart add --item-type vds --tariff 3088 --period 1 --skip-basket --yes");
    taken(&home, "cart add --item-type vds --tariff 3087 --period 1 --skip-basket --yes");
    taken(&home, "service renew 100500 --period 1 --yes --max-price 6EUR");
    taken(&free, "cart add --item-type vds --tariff 3088 --period 1 --skip-basket --yes");
    refused(&home, "service renew 100501 --period 1 --yes");
    refused(&home, "api billmanager cart.empty --write --yes --accept-unknown-price");
    // A line does not tell its tariff: what was added here is known, and nothing else.
    taken(&home, "cart add --item-type vds --tariff 3087 --period 1");
    taken(&home, "cart pay --yes");
    taken(&free, "cart add --item-type vds --tariff 3087 --period 1");
    let ran = run(&home, "cart pay --yes");
    let _ = ran.fails(9, &["vds (which one is not told)", "added by cart add"]);
    taken(&free, "cart clear --yes");
    taken(&free, "cart add --item-type vhost --tariff 2001 --period 1");
    refused(&home, "cart pay --yes");
    taken(&free, "cart pay --yes");
}

#[test]
fn at_a_reseller_plans_and_endings_are_allowed() {
    let provider = Provider::start();
    let home = home(&provider, "[]", r#"["combo/502", "tld/example"]"#);
    let order = |domain: &str, plan: &str| {
        format!(
            "combo add --months 12 --bundle-id {plan} --customer-id 20000001 --contact 30000001 \
             --ns ns1.shop.example --ns ns2.shop.example --invoice-option OnlyAdd --yes --domain {domain}"
        )
    };
    refused(&home, &order("shop.com", "502"));
    refused(&home, &order("shop.example", "504"));
    taken(&home, &order("shop.example", "502"));
    taken(&home, "invoice pay 91000001 --yes");
    let free = self::home(&provider, "[]", r#"["combo"]"#);
    taken(&free, &order("other.example", "504"));
    refused(&home, "invoice pay 91000002 --yes");
    refused(&home, "invoice execute 91000002 --cancel-invoice true --yes");
    provider.advance(std::time::Duration::from_secs(20 * 60));
    let renew = "--months 12 --auto-renew off --invoice-option NoInvoice --yes";
    taken(&home, &format!("combo renew 90000001 {renew}"));
    refused(&home, &format!("combo renew 90000003 {renew} --accept-unknown-price"));
    let hand = "api logicboxes POST orders/suspend order-id=90000001 reason=x --write --yes";
    refused(&home, &format!("{hand} --accept-unknown-price"));
}

#[test]
fn a_list_that_can_not_be_read_is_an_error() {
    let provider = Provider::start();
    let home = home(&provider, r#"["vds/first"]"#, "[]");
    let ran = run(&home, "cart list -p acme");
    let _ = ran.fails(3, &["limits.allow", "'vds/first'", "vds/3087"]);
}
