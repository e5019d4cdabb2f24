//! The password of the ledger's URL is on no screen and in no file, whatever fails.

use crate::support::{Home, Ran};

const PASSWORD: &str = "hunter2%2Fsecret";

#[test]
fn no_command_shows_the_password_of_the_ledger() {
    let urls = [
        format!("postgres://ada:{PASSWORD}@127.0.0.1:1/orders"),
        format!("postgres://ada@127.0.0.1:1/orders?password={PASSWORD}"),
        // What can't be read as a URL may be one with a typing error.
        format!("postgres://ada:{PASSWORD}@127.0.0.1:one/orders"),
        format!("postgress://ada:{PASSWORD}@127.0.0.1/orders"),
    ];
    let lines = [
        "ledger list",
        "ledger list -v",
        "ledger stats -o json",
        "doctor",
        "doctor -o json -v",
        "freeze --reason audit",
        "profile list",
        "profile show",
        "--sandbox cart add --item-type vds --tariff 3087 --period 1 -o json -v",
    ];
    for url in urls {
        let home = Home::new();
        let run = |line: &str, variable: Option<&str>| {
            let mut command = home.orderctl(&line.split_whitespace().collect::<Vec<_>>());
            variable.map(|url| command.env("ORDERCTL_LEDGER", url));
            let ran = Ran::of(command.output().unwrap());
            let shown = [&ran.stdout, &ran.stderr].into_iter().any(|text| text.contains("hunter2"));
            assert!(!shown, "{line}: {ran:?}");
            ran.code
        };
        assert_ne!(run("ledger list", Some(&url)), 0, "the password was used: {url}");
        for line in lines {
            run(line, Some(&url));
        }
        home.config(&format!("[ledger]\nurl = \"{url}\"\n"));
        for line in lines {
            run(line, None);
        }
    }
}
