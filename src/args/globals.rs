//! The flags that every command takes.

use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;

use clap::Args;
use clap::builder::BoolishValueParser;

use crate::args::values;
use crate::config::{Environment, HAS_SANDBOX};
use crate::output::{Color, Format, Output, Sort, Style, pager, palette, terminal};
use orderctl_core::Money;

/// Columns that help fills at most: longer lines are hard to read.
pub const MAX_HELP_WIDTH: usize = 100;

/// Flags that may stand anywhere on the command line.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Global options")]
pub struct Globals {
    /// Profile to use, from the configuration file; expiring takes several
    #[arg(
        short,
        long = "profile",
        global = true,
        value_name = "NAME",
        env = "ORDERCTL_PROFILE",
        hide_env = true
    )]
    pub profiles: Vec<String>,

    /// Use the built-in simulation of both providers: no account and no money needed
    #[arg(long, global = true, hide = !HAS_SANDBOX, env = "ORDERCTL_SANDBOX", hide_env = true, value_parser = BoolishValueParser::new())]
    pub sandbox: bool,

    /// Format of the result
    #[arg(
        short,
        long,
        global = true,
        value_name = "FORMAT",
        env = "ORDERCTL_OUTPUT",
        hide_env = true,
        value_enum,
        default_value_t,
        hide_default_value = true
    )]
    pub output: Format,

    /// Columns to show, in this order
    #[arg(
        long,
        global = true,
        value_name = "A,B",
        env = "ORDERCTL_COLUMNS",
        hide_env = true,
        value_delimiter = ','
    )]
    pub columns: Vec<String>,

    /// Sort a list by this column, such as price or price:desc
    #[arg(long, global = true, value_name = "COLUMN")]
    pub sort: Option<Sort>,

    /// Omit the header
    #[arg(long, global = true, env = "ORDERCTL_NO_HEADER", hide_env = true, value_parser = BoolishValueParser::new())]
    pub no_header: bool,

    /// Write CSV cells unescaped: no ' before text that a spreadsheet would read as a formula
    #[arg(long, global = true)]
    pub csv_raw: bool,

    /// Filter JSON output with a jq expression
    #[arg(long, global = true, value_name = "PROGRAM", env = "ORDERCTL_JQ", hide_env = true)]
    pub jq: Option<String>,

    /// Show the plan and the exact request without sending it
    #[arg(short = 'n', long, global = true, env = "ORDERCTL_DRY_RUN", hide_env = true, value_parser = BoolishValueParser::new())]
    pub dry_run: bool,

    /// Skip the confirmation prompt
    #[arg(short, long, global = true)]
    pub yes: bool,

    /// Maximum price of this order, such as 12.50EUR
    #[arg(
        long,
        global = true,
        value_name = "AMOUNT",
        allow_hyphen_values = true,
        value_parser = values::ceiling
    )]
    pub max_price: Option<Money>,

    /// Order even if the price is unknown; --max-price and the profile's max_price are then compared
    /// only with the invoice, after the order
    #[arg(long, global = true)]
    pub accept_unknown_price: bool,

    /// Idempotency key: an order with the same key is never placed twice
    #[arg(
        long,
        global = true,
        value_name = "KEY",
        env = "ORDERCTL_IDEMPOTENCY_KEY",
        hide_env = true,
        value_parser = values::key
    )]
    pub idempotency_key: Option<String>,

    /// Allow a duplicate of an order from the last 10 minutes
    #[arg(long, global = true)]
    pub again: bool,

    /// Fail unless this profile is selected
    #[arg(long, global = true, value_name = "NAME")]
    pub expect_profile: Option<String>,

    /// Never prompt; missing values are an error
    #[arg(long, global = true, env = "ORDERCTL_NO_INPUT", hide_env = true, value_parser = BoolishValueParser::new())]
    pub no_input: bool,

    /// After an order, wait until the service is active
    #[arg(long, global = true, env = "ORDERCTL_WAIT", hide_env = true, value_parser = BoolishValueParser::new())]
    pub wait: bool,

    /// Maximum total wait: for the ordered service (default 15m), to look up an order without a clear
    /// response (default: one probe), and for another process with the same key (default 65s)
    #[arg(long, global = true, value_name = "TIME", env = "ORDERCTL_WAIT_TIMEOUT", hide_env = true, value_parser = values::duration)]
    pub wait_timeout: Option<Duration>,

    /// Maximum wait for a single response (60s by default); before the profile's timeouts
    #[arg(long, global = true, value_name = "TIME", env = "ORDERCTL_TIMEOUT", hide_env = true, value_parser = values::timeout)]
    pub timeout: Option<Duration>,

    /// Show secrets in results, such as transfer codes and server passwords
    #[arg(long, global = true)]
    pub show_secrets: bool,

    /// When to use color
    #[arg(
        long,
        global = true,
        value_name = "WHEN",
        env = "ORDERCTL_COLOR",
        hide_env = true,
        value_enum,
        default_value_t,
        hide_default_value = true
    )]
    pub color: Color,

    /// Configuration file
    #[arg(long, global = true, value_name = "FILE", env = "ORDERCTL_CONFIG", hide_env = true)]
    pub config: Option<PathBuf>,

    /// Don't page long tables
    #[arg(long, global = true, env = "ORDERCTL_NO_PAGER", hide_env = true, value_parser = BoolishValueParser::new())]
    pub no_pager: bool,

    /// Show hints off a terminal too
    #[arg(long, global = true, env = "ORDERCTL_HINTS", hide_env = true, value_parser = BoolishValueParser::new())]
    pub hints: bool,

    /// Suppress notices and hints
    #[arg(short, long, global = true, env = "ORDERCTL_QUIET", hide_env = true, value_parser = BoolishValueParser::new())]
    pub quiet: bool,

    /// Log each request, and with -vv each response, with secrets masked
    #[arg(short, long, global = true, action = clap::ArgAction::Count, env = "ORDERCTL_VERBOSE", hide_env = true, value_parser = values::verbosity)]
    pub verbose: u8,
}

impl Globals {
    /// The program with what makes it meet the same accounts again: the words in front of the verb
    /// in advice.
    pub fn invocation(&self) -> Vec<String> {
        self.invocation_at(self.profile())
    }

    /// The same for one of several profiles.
    pub fn invocation_at(&self, profile: Option<&str>) -> Vec<String> {
        let mut words = vec!["orderctl".to_owned()];
        if let Some(file) = &self.config {
            words.extend(["--config".to_owned(), file.display().to_string()]);
        }
        match profile {
            _ if self.sandbox => words.push("--sandbox".to_owned()),
            Some(name) => words.extend(["-p".to_owned(), name.to_owned()]),
            None => {}
        }
        words
    }

    /// The profile that was named, for commands that take one.
    pub fn profile(&self) -> Option<&str> {
        self.profiles.first().map(String::as_str)
    }

    /// How results are to be shown.
    pub fn style(&self, environment: &Environment) -> Style {
        let is_dumb = environment.get("TERM") == Some("dumb");
        let moves = terminal::stderr_is_one() && !is_dumb && !self.quiet && self.verbose == 0;
        let is_table = matches!(self.output, Format::Table | Format::Markdown) && self.jq.is_none();
        let pages = is_table && Output::is_terminal() && !is_dumb && !self.no_pager && !self.wait;
        Style {
            format: self.output,
            columns: self.columns.clone(),
            sort: self.sort.clone(),
            no_header: self.no_header,
            csv_raw: self.csv_raw,
            jq: self.jq.clone(),
            color: uses_color(self.color, environment, terminal::stderr_is_one()),
            colors_result: uses_color(self.color, environment, Output::is_terminal()),
            quiet: self.quiet,
            hints: !self.quiet && (self.hints || terminal::stderr_is_one()),
            moves,
            pager: if pages { pager_of(environment) } else { Vec::new() },
        }
    }
}

/// The help of the flags that every command takes.
pub fn help() -> clap::builder::StyledStr {
    Globals::augment_args(clap::Command::new("orderctl"))
        .version(env!("CARGO_PKG_VERSION"))
        .help_template("{options}")
        .max_term_width(MAX_HELP_WIDTH)
        .styles(palette::HELP)
        .render_help()
}

/// The pager and its arguments.
fn pager_of(environment: &Environment) -> Vec<String> {
    let named = environment.get("ORDERCTL_PAGER").or_else(|| environment.get("PAGER"));
    let words = shlex::split(named.unwrap_or(pager::DEFAULT)).unwrap_or_default();
    // It shows what it is given, as is done without it.
    if words.first().is_some_and(|program| program == "cat") { Vec::new() } else { words }
}

fn uses_color(choice: Color, environment: &Environment, is_terminal: bool) -> bool {
    let is = |name, value| environment.get(name) == Some(value);
    match choice {
        Color::Always => true,
        Color::Never => false,
        // What a person refuses wins over what is forced.
        Color::Auto if environment.get("NO_COLOR").is_some() => false,
        Color::Auto if environment.get("CLICOLOR_FORCE").is_some_and(|it| it != "0") => true,
        Color::Auto => is_terminal && !is("TERM", "dumb") && !is("CLICOLOR", "0"),
    }
}

/// A variable that is set to nothing is not set: runners pass unset settings on like that.
pub fn without_empty_variable(arg: clap::Arg) -> clap::Arg {
    let empty = arg.get_env().and_then(std::env::var_os).is_some_and(|value| value.is_empty());
    if empty { arg.env(clap::builder::Resettable::Reset) } else { arg }
}

/// Where the first word is that belongs to no global flag: the command.
pub fn first_word(args: &[OsString]) -> Option<usize> {
    let tree = Globals::augment_args(clap::Command::new("orderctl"));
    let takes_value = |word: &str| {
        let arg = match word.strip_prefix("--") {
            Some(long) => tree.get_arguments().find(|arg| arg.get_long() == Some(long)),
            // Of several short flags in one word, the last may take a value.
            None => {
                let short = word.chars().next_back();
                tree.get_arguments().find(|arg| arg.get_short() == short)
            }
        };
        arg.is_some_and(|arg| arg.get_action().takes_values())
    };
    let mut at = 1;
    while let Some(word) = args.get(at).map(|word| word.to_string_lossy()) {
        if !word.starts_with('-') {
            return Some(at);
        }
        at += if takes_value(&word) { 2 } else { 1 };
    }
    None
}

/// The global flags of the words in front of a command; nothing if they can't be read.
pub fn of(args: &[OsString]) -> Option<Globals> {
    let flags = Globals::augment_args(clap::Command::new("orderctl"))
        .mut_args(without_empty_variable)
        .disable_help_flag(true)
        .disable_version_flag(true);
    let matches = flags.try_get_matches_from(args).ok()?;
    clap::FromArgMatches::from_arg_matches(&matches).ok()
}

/// The style that a command line asks for even if it can't be read as a whole, so that an error in
/// it comes in the right form.
///
/// What is wrong with the line ends its reading. So each word is read anew, alone and with the one
/// behind it, by the same rules and for these flags only.
pub fn style_of(args: &[OsString]) -> Style {
    let flags = || {
        Globals::augment_args(clap::Command::new("orderctl"))
            .mut_args(without_empty_variable)
            .disable_help_flag(true)
            .disable_version_flag(true)
            .ignore_errors(true)
    };
    let mut style = Style::default();
    let mut color = Color::default();
    let mut read = |words: &[OsString]| {
        let program = [OsString::from("orderctl")];
        let Ok(found) = flags().try_get_matches_from(program.iter().chain(words)) else {
            return;
        };
        let is_set = |name| {
            let from = found.value_source(name);
            from.is_some_and(|from| from != clap::parser::ValueSource::DefaultValue)
        };
        // What the environment says was read first, and a flag wins.
        let by_flag =
            |name| found.value_source(name) == Some(clap::parser::ValueSource::CommandLine);
        if is_set("output") && (words.is_empty() || by_flag("output")) {
            style.format = found.get_one("output").copied().unwrap_or_default();
        }
        if is_set("jq") && (words.is_empty() || by_flag("jq")) {
            style.jq = found.get_one("jq").cloned();
        }
        if is_set("color") && (words.is_empty() || by_flag("color")) {
            color = found.get_one("color").copied().unwrap_or_default();
        }
    };
    read(&[]);
    let words = args.get(1..).unwrap_or_default();
    let end = words.iter().position(|word| word == "--").unwrap_or(words.len());
    for at in 0..end {
        read(&words[at..=at]);
        if at + 1 < end {
            read(&words[at..=at + 1]);
        }
    }
    let environment = Environment::of_process();
    style.color = uses_color(color, &environment, terminal::stderr_is_one());
    style.colors_result = uses_color(color, &environment, Output::is_terminal());
    style
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_line_still_tells_the_form_of_its_error() {
        let format =
            |line: &str| style_of(&line.split(' ').map(OsString::from).collect::<Vec<_>>()).format;
        for line in [
            "orderctl cart add --bogus -o json",
            "orderctl -qo json cart ad",
            "orderctl cart list -ojson --bogus",
            "orderctl --bogus --output=json",
            "orderctl -vno=json cart",
            "orderctl cart --output json --max-price x",
        ] {
            assert_eq!(format(line), Format::Json, "{line}");
        }
        for line in
            ["orderctl cart -o", "orderctl cart -o jsn", "orderctl cart -- -o json", "orderctl"]
        {
            assert_eq!(format(line), Format::Table, "{line}");
        }
    }
}
