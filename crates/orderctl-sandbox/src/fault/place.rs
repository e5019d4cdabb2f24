//! Which requests a rule is about.

use std::fmt;
use std::str::FromStr;

use super::PlanError;

/// What a request is, in the words of a rule.
#[derive(Debug)]
pub(crate) struct Target<'a> {
    pub(crate) path: &'a str,
    /// The panel's function, or the API's path without its suffix.
    pub(crate) name: &'a str,
    /// The command that sends such requests, if they place or pay something.
    pub(crate) command: Option<&'static str>,
    /// Whether it changes anything at the provider. A login does: it opens a session.
    pub(crate) writes: bool,
}

/// The commands that place or pay.
const COMMANDS: [&str; 9] = [
    "cart.add",
    "cart.skip-basket",
    "cart.pay",
    "cart.activate",
    "service.renew",
    "combo.add",
    "combo.renew",
    "invoice.pay",
    "invoice.execute",
];
const CHARGE: &str = "charge";
const READ: &str = "read";
const WRITE: &str = "write";
const COMBO: &str = "combo";

/// Where a fault is injected.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Where {
    /// `charge`, or nothing: every request that places or pays.
    #[default]
    Charge,
    /// `read`: every request that changes nothing.
    Read,
    /// `write`: every request that changes something.
    Write,
    /// `cart.add`, `cart.pay` and their like: what one command of the client sends.
    Command(&'static str),
    /// A function's name or a path.
    Name(String),
    /// Names and paths that begin so; written with a `*` at the end.
    Prefix(String),
}

impl Where {
    pub(super) fn matches(&self, target: &Target) -> bool {
        match self {
            Self::Charge => target.command.is_some(),
            Self::Read => !target.writes,
            Self::Write => target.writes,
            Self::Command(command) => target.command == Some(command),
            Self::Name(name) => target.name == name || target.path == name,
            Self::Prefix(start) => target.name.starts_with(start) || target.path.starts_with(start),
        }
    }
}

impl fmt::Display for Where {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Charge => f.write_str(CHARGE),
            Self::Read => f.write_str(READ),
            Self::Write => f.write_str(WRITE),
            Self::Command(command) => f.write_str(command),
            Self::Name(name) => f.write_str(name),
            Self::Prefix(start) => write!(f, "{start}*"),
        }
    }
}

impl FromStr for Where {
    type Err = PlanError;

    fn from_str(text: &str) -> Result<Self, PlanError> {
        if let Some(command) = COMMANDS.into_iter().find(|command| *command == text) {
            return Ok(Self::Command(command));
        }
        match text {
            CHARGE => return Ok(Self::Charge),
            READ => return Ok(Self::Read),
            WRITE => return Ok(Self::Write),
            COMBO => return Ok(Self::Command("combo.add")),
            "" => return Err(PlanError("a place is a word, a function's name or a path".into())),
            _ => {}
        }
        if let Some(start) = text.strip_suffix('*') {
            return Ok(Self::Prefix(start.to_owned()));
        }
        // Any name may be meant, also one that the sandbox doesn't have; but no function is called
        // almost like a word, and a rule that never applies would pass a test for nothing.
        let words = COMMANDS.into_iter().chain([CHARGE, READ, WRITE, COMBO]);
        let slips = |word: &str| strsim::damerau_levenshtein(text, word);
        match words.map(|word| (slips(word), word)).min() {
            Some((slips, word)) if slips <= word.len() / 4 => {
                Err(PlanError(format!("there is no place {text:?}; the nearest is {word}")))
            }
            _ => Ok(Self::Name(text.to_owned())),
        }
    }
}
