//! Real shells: a person at a terminal types a part of a line and presses Tab.
//!
//! Where a shell is missing, its test is ignored; `.ci/run` installs them.

use crate::support::Home;
use crate::support::terminal::Terminal;

const PROMPT: &str = "ready$ ";

/// A home whose sandbox listed its tariffs, and which has the completions of this shell.
fn prepared(shell: &str) -> Home {
    let home = Home::new();
    for line in ["tariff list", "tariff show 3087", "customer search"] {
        let words: Vec<&str> = ["--sandbox"].into_iter().chain(line.split(' ')).collect();
        let _ = home.json(&words);
    }
    let _ = home.json(&["completions", "install", shell]);
    std::fs::write(home.path().join("may.orders.csv"), "").unwrap();
    std::fs::write(home.path().join("may.plan.json"), "").unwrap();
    home
}

/// Starts this line of `sh` on a terminal, with the program on its path.
fn start(home: &Home, line: &str) -> Terminal {
    let program = assert_cmd::cargo::cargo_bin!("orderctl");
    let path = format!("{}:/usr/bin:/bin", program.parent().unwrap().display());
    let mut terminal = Terminal::start_line(home, line, &[("PATH", &path)]);
    terminal.reads(PROMPT);
    terminal
}

/// What is typed, and what Tab makes of it or lists.
const PRESSED: [(&str, &str); 8] = [
    ("orderctl unfr\t", "unfreeze"),
    ("orderctl --sandbox cart add --item-type so\t --tariff 1\t", "1501"),
    ("orderctl --sandbox cart add --tariff VPS-1 --os ISPsystem__W\t", "ISPsystem__Windows-2022"),
    ("orderctl --sandbox cart add --item-type=so\t", "--item-type=soft"),
    ("orderctl --sandbox tariff list --columns id,na\t", "id,name"),
    ("orderctl plan may.o\t", "may.orders.csv"),
    ("orderctl apply may.p\t", "may.plan.json"),
    ("orderctl plan show may.p\t", "may.plan.json"),
];

fn complete(shell: &str, line: &str) {
    let home = prepared(shell);
    for (keys, expected) in PRESSED {
        let mut terminal = start(&home, line);
        terminal.types(keys);
        terminal.reads(expected);
        let screen = terminal.stop();
        assert!(!screen.contains("not found") && !screen.contains("error"), "{keys}: {screen}");
    }
}

#[test]
fn tab_completes_in_bash() {
    // Without the package bash-completion nothing loads the installed file.
    let startup = format!("PS1='{PROMPT}'; . ~/.local/share/bash-completion/completions/orderctl");
    let line = format!("printf '%s' {} > rc; bash --noprofile --rcfile rc -i", quoted(&startup));
    complete("bash", &line);
    // Several values are listed with what they mean, and the line has what they begin with.
    let home = prepared("bash");
    let mut terminal = start(&home, &line);
    terminal.types("orderctl --sandbox cart add --tariff 30\t\t\t");
    terminal.reads("3087  (VPS-1, 5.00 EUR for 1 month)");
    terminal.reads("3088  (VPS-Free");
    terminal.reads("--tariff 308");
    terminal.types("7\u{1}echo \r");
    terminal.reads("orderctl --sandbox cart add --tariff 3087\r\n");
    let _ = terminal.stop();
}

#[test]
#[cfg_attr(not(zsh), ignore = "needs zsh: apt-get install zsh, then touch build.rs")]
fn tab_completes_in_zsh() {
    let startup = format!(
        "fpath=($HOME/.local/share/zsh/site-functions $fpath); autoload -Uz compinit; compinit -u; \
         PS1='{PROMPT}'"
    );
    complete("zsh", &format!("printf '%s' {} > .zshrc; zsh -d -i", quoted(&startup)));
}

#[test]
#[cfg_attr(not(fish), ignore = "needs fish: apt-get install fish, then touch build.rs")]
fn tab_completes_in_fish() {
    let prompt = format!("function fish_prompt; echo -n '{PROMPT}'; end");
    complete("fish", &format!("fish -C {} -i", quoted(&prompt)));
}

fn quoted(text: &str) -> String {
    shlex::try_quote(text).unwrap().into_owned()
}
