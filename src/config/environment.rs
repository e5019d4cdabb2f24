//! Environment variables, injectable for tests.

use std::collections::BTreeMap;

/// One environment variable that this program reads.
pub struct Variable {
    /// The name of the variable.
    pub name: &'static str,
    /// What it sets, as the README's table says it.
    pub meaning: &'static str,
}

/// Every environment variable that is read, beside the ones that name a secret in a profile.
pub const VARIABLES: &[Variable] = &[
    Variable { name: "ORDERCTL_PROFILE", meaning: "profile to use (`--profile`)" },
    Variable { name: "ORDERCTL_CONFIG", meaning: "configuration file (`--config`)" },
    Variable { name: "ORDERCTL_SANDBOX", meaning: "use the sandbox (`--sandbox`)" },
    Variable { name: "ORDERCTL_OUTPUT", meaning: "output format (`--output`)" },
    Variable { name: "ORDERCTL_COLUMNS", meaning: "columns to show (`--columns`)" },
    Variable { name: "ORDERCTL_NO_HEADER", meaning: "no header line (`--no-header`)" },
    Variable { name: "ORDERCTL_JQ", meaning: "jq filter for the JSON document (`--jq`)" },
    Variable { name: "ORDERCTL_DRY_RUN", meaning: "show the plan without ordering (`--dry-run`)" },
    Variable { name: "ORDERCTL_NO_INPUT", meaning: "never prompt (`--no-input`)" },
    Variable { name: "ORDERCTL_IDEMPOTENCY_KEY", meaning: "idempotency key (`--idempotency-key`)" },
    Variable {
        name: "ORDERCTL_LEDGER",
        meaning: "the ledger: `postgres://…` or `sqlite:FILE`; before the file's `[ledger] url`",
    },
    Variable {
        name: "ORDERCTL_WAIT",
        meaning: "after an order, wait until the service is active (`--wait`)",
    },
    Variable {
        name: "ORDERCTL_WAIT_TIMEOUT",
        meaning: "maximum total wait, or time to look up an order without a response (`--wait-timeout`)",
    },
    Variable {
        name: "ORDERCTL_TIMEOUT",
        meaning: "maximum wait for a single response (`--timeout`)",
    },
    Variable { name: "ORDERCTL_COLOR", meaning: "color: auto, always or never (`--color`)" },
    Variable { name: "ORDERCTL_NO_PAGER", meaning: "don't page long tables (`--no-pager`)" },
    Variable {
        name: "ORDERCTL_PAGER",
        meaning: "pager for long tables on a terminal; `cat` for none",
    },
    Variable {
        name: "PAGER",
        meaning: "the same, if `ORDERCTL_PAGER` is not set; `less -FRX` by default",
    },
    Variable { name: "ORDERCTL_HINTS", meaning: "show hints off a terminal too (`--hints`)" },
    Variable { name: "ORDERCTL_QUIET", meaning: "no notices and hints (`--quiet`)" },
    Variable {
        name: "ORDERCTL_VERBOSE",
        meaning: "log each request, with 2 each response, masked (`--verbose`)",
    },
    Variable { name: "ORDERCTL_TOTP", meaning: "second-factor code for a BILLmanager panel" },
    Variable { name: "ORDERCTL_CUSTOMER_PASSWORD", meaning: "password for `customer add`" },
    Variable {
        name: "COMPLETE",
        meaning: "shell to generate completions for: `source <(COMPLETE=bash orderctl)`",
    },
    Variable { name: "CI", meaning: "never prompt, as `--no-input`; it does not confirm orders" },
    Variable {
        name: "TRACEPARENT",
        meaning: "W3C trace context; recorded with the attempts of the run, and ignored if malformed",
    },
    Variable { name: "CI_JOB_URL", meaning: "page of a GitLab job; recorded likewise" },
    Variable {
        name: "GITHUB_SERVER_URL",
        meaning: "server of a GitHub job; with the next two, its page is recorded likewise",
    },
    Variable { name: "GITHUB_REPOSITORY", meaning: "repository of a GitHub job" },
    Variable { name: "GITHUB_RUN_ID", meaning: "run of a GitHub job" },
    Variable { name: "BROWSER", meaning: "browser for `--open`" },
    Variable { name: "TERM", meaning: "with `dumb`, no color, pager or moving lines" },
    Variable { name: "CLICOLOR", meaning: "no color, if 0" },
    Variable { name: "CLICOLOR_FORCE", meaning: "color off a terminal too, if not empty or 0" },
    Variable { name: "NO_COLOR", meaning: "no color, if not empty" },
];

/// The environment variables of one run, read once.
#[derive(Clone, Debug, Default)]
pub struct Environment(BTreeMap<String, String>);

impl Environment {
    /// The process's own. Values that are not text are left out.
    #[must_use]
    pub fn of_process() -> Self {
        std::env::vars_os()
            .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
            .collect()
    }

    /// The value of a variable that is set and not empty.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }

    /// Whether a variable is there, though it be empty.
    #[must_use]
    pub fn is_set(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// The name of the person who runs this, where the system gives one.
    #[must_use]
    pub fn person(&self) -> &str {
        let names = ["USER", "LOGNAME", "USERNAME"];
        names.iter().find_map(|name| self.get(name)).unwrap_or("somebody")
    }

    /// True if the variable is set to anything but nothing, `0`, `false` or `no`.
    #[must_use]
    pub fn is_on(&self, name: &str) -> bool {
        self.get(name).is_some_and(|value| {
            !matches!(value.to_ascii_lowercase().as_str(), "0" | "false" | "no")
        })
    }
}

impl FromIterator<(String, String)> for Environment {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(vars: I) -> Self {
        Self(vars.into_iter().collect())
    }
}
