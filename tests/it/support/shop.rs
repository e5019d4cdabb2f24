//! The real binary with a profile for a provider that follows a script. Every run logs as much as it
//! can, and fails the test if it shows a secret.

use assert_cmd::Command;
use serde_json::Value;

use super::scripted::{Answer, Recorded, Scripted, Step};
use super::{Home, Ran};

pub const PASSWORD: &str = "hunter2-secret";
pub const API_KEY: &str = "k3y-0123456789abcdef";
pub const SESSIONS: [&str; 3] = ["5e55101-half", "5e55102-whole", "5e55103-third"];
pub const TOTP: &str = "918273";

/// A user with one profile, and the provider that it leads to.
pub struct Shop {
    pub home: Home,
    server: Scripted,
}

impl Shop {
    /// A panel that expects exactly these calls.
    pub fn panel(steps: Vec<Step>) -> Self {
        Self::panel_with("", steps)
    }

    /// The same with further lines in the profile.
    pub fn panel_with(lines: &str, steps: Vec<Step>) -> Self {
        Self::at_panel(lines, Scripted::start(steps))
    }

    /// A panel that answers as this function says.
    pub fn panel_that(answers: impl FnMut(&Recorded) -> Option<Answer> + Send + 'static) -> Self {
        Self::at_panel("", Scripted::with(answers))
    }

    fn at_panel(lines: &str, server: Scripted) -> Self {
        let home = Home::new();
        home.config(&panel_profile(&server.url(), lines));
        Self { home, server }
    }

    /// A reseller's API that expects exactly these requests.
    pub fn reseller(steps: Vec<Step>) -> Self {
        Self::reseller_with("", steps)
    }

    /// The same with further lines in the profile.
    pub fn reseller_with(lines: &str, steps: Vec<Step>) -> Self {
        Self::at_reseller(lines, Scripted::start(steps))
    }

    /// A reseller's API that answers as this function says.
    pub fn reseller_that(
        answers: impl FnMut(&Recorded) -> Option<Answer> + Send + 'static,
    ) -> Self {
        Self::at_reseller("", Scripted::with(answers))
    }

    fn at_reseller(lines: &str, server: Scripted) -> Self {
        let home = Home::new();
        home.config(&format!(
            "[profile.resell]\nprovider = \"logicboxes\"\nurl = \"{}\"\nenvironment = \"test\"\n\
             auth_userid = 100001\napi_key = \"{API_KEY}\"\n{lines}",
            server.url()
        ));
        Self { home, server }
    }

    /// Where its provider is.
    pub fn url(&self) -> String {
        self.server.url()
    }

    /// The program, about to run with all logging.
    pub fn orderctl(&self, words: &[&str]) -> Command {
        let mut command = self.home.orderctl(words);
        command.env("ORDERCTL_VERBOSE", "1");
        command
    }

    /// Runs the program to its end.
    #[track_caller]
    pub fn run(&self, words: &[&str]) -> Ran {
        finish(&mut self.orderctl(words))
    }

    /// Runs the program with JSON output, expects this exit code, and gives the document's `data`.
    #[track_caller]
    pub fn data(&self, code: i32, words: &[&str]) -> Value {
        let ran = self.run(&[words, &["-o", "json"]].concat());
        assert_eq!(ran.code, code, "{ran:?}");
        ran.document()["data"].clone()
    }

    /// Runs the program with JSON output, expects this failure, and gives the document's `error`.
    #[track_caller]
    pub fn error(&self, code: i32, words: &[&str]) -> Value {
        let ran = self.run(&[words, &["-o", "json"]].concat());
        assert_eq!(ran.code, code, "{ran:?}");
        ran.error()["error"].clone()
    }

    /// What has been asked so far.
    pub fn requests(&self) -> Vec<Recorded> {
        self.server.requests()
    }

    /// Expects exactly these parameters, written `name=value` with `+` for a blank, in the call of
    /// this number. What every call of a panel carries (who asks, `out=json`, `lang=en`) is
    /// understood; `*` stands for any value.
    #[track_caller]
    pub fn sent(&self, number: usize, expected: &str) {
        let requests = self.requests();
        let request = &requests[number];
        assert!(request.query.is_empty(), "a secret may be in a URL: {request:?}");
        let mut expected: Vec<String> =
            expected.split_whitespace().map(|pair| pair.replace('+', " ")).collect();
        let has = |name: &str| expected.iter().any(|pair| pair.starts_with(name));
        let mut understood = vec!["lang=en".to_owned()];
        if !has("auth=") && !has("password=") {
            understood.push(format!("authinfo=robot:{PASSWORD}"));
        }
        if !has("out=") {
            understood.push("out=json".to_owned());
        }
        expected.extend(understood);
        same(&request.form, expected);
    }
}

/// Expects exactly these pairs in any order.
#[track_caller]
pub fn same(pairs: &[(String, String)], mut expected: Vec<String>) {
    let any: Vec<String> =
        expected.iter().filter_map(|pair| pair.strip_suffix("=*")).map(str::to_owned).collect();
    let mut sent: Vec<String> = pairs
        .iter()
        .map(|(name, value)| {
            let value = if any.contains(name) && !value.is_empty() { "*" } else { value };
            format!("{name}={value}")
        })
        .collect();
    sent.sort();
    expected.sort();
    assert_eq!(sent, expected);
}

pub fn panel_profile(url: &str, lines: &str) -> String {
    format!(
        "[profile.acme]\nprovider = \"billmanager\"\nurl = \"{url}\"\nusername = \"robot\"\n\
         password = \"{PASSWORD}\"\n{lines}"
    )
}

/// Runs a program to its end and looks for secrets in what it printed.
#[track_caller]
pub fn finish(command: &mut Command) -> Ran {
    let ran = Ran::of(command.timeout(std::time::Duration::from_secs(60)).output().unwrap());
    assert_no_secret(&ran.stdout);
    assert_no_secret(&ran.stderr);
    assert!(!ran.stderr.contains("panicked"), "{ran:?}");
    ran
}

/// Fails if a text shows a secret that any of these tests uses.
#[track_caller]
pub fn assert_no_secret(text: &str) {
    for secret in [&[PASSWORD, API_KEY, TOTP], &SESSIONS[..]].concat() {
        assert!(!text.contains(secret), "the secret {secret} was shown: {text}");
    }
}
