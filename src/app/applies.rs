//! Global flags that would do nothing for the command at hand: refused, so that nobody relies on them.
//!
//! What a variable of the environment says is for all commands, and is not refused.

use clap::ArgMatches;
use clap::parser::ValueSource;

use crate::app::effect::{Declared, Effect};
use crate::app::lists::columns_of;
use crate::code;
use crate::config;
use crate::output::{Format, Sort, is_same_name};
use orderctl_core::error::{Code, Error, Result};

/// Flags by the ids of their arguments, with the commands that they are for. `--yes` and `--show-secrets` are
/// not among them: they permit something, and a permission that nothing needs is no mistake.
const FOR_COMMANDS: [(&str, Scope); 6] = [
    ("sort", Scope::Lists),
    (
        "wait",
        Scope::Commands(&[
            "apply",
            "cart.activate",
            "cart.add",
            "cart.pay",
            "combo.add",
            "combo.renew",
        ]),
    ),
    ("max_price", Scope::Charges(&["plan", "profile.init"])),
    ("accept_unknown_price", Scope::Charges(&["plan"])),
    ("idempotency_key", Scope::Charges(&["plan"])),
    ("again", Scope::Charges(&["plan"])),
];

/// Commands about a profile of the configuration that take its name.
const OF_PROFILE: [&str; 5] =
    ["profile.check", "profile.init", "profile.set", "profile.show", "profile.use"];

/// Which commands a flag is for.
enum Scope {
    /// Commands whose result is a list with columns.
    Lists,
    Commands(&'static [&'static str]),
    /// Commands that charge, and further ones.
    Charges(&'static [&'static str]),
}

impl Scope {
    fn holds(&self, declared: Declared) -> bool {
        match self {
            Self::Lists => columns_of(declared.command()).is_some(),
            Self::Commands(names) => names.contains(&declared.command()),
            Self::Charges(further) => {
                declared.effect() == Effect::Charge || further.contains(&declared.command())
            }
        }
    }
}

/// Whether a global flag, by the id of its argument, does something for this command.
pub fn is_for(id: &str, declared: Declared) -> bool {
    let scope = FOR_COMMANDS.iter().find(|(known, _)| *known == id);
    scope.is_none_or(|(_, scope)| scope.holds(declared))
        && (id != "dry_run" || declared.has_dry_run())
}

/// Refuses flags that have no effect on this command or in this form of output.
///
/// # Errors
/// Of kind usage.
pub fn check(matches: &ArgMatches, declared: Declared) -> Result<()> {
    let mut leaf = matches;
    while let Some((_, matches)) = leaf.subcommand() {
        leaf = matches;
    }
    let is_typed = |id: &str| leaf.value_source(id) == Some(ValueSource::CommandLine);
    for (id, scope) in FOR_COMMANDS {
        if is_typed(id) && !scope.holds(declared) {
            let command = declared.command().replace('.', " ").replace('_', "-");
            return Err(without_effect(id, &format!("on {command}")));
        }
    }
    if OF_PROFILE.contains(&declared.command()) {
        of_profile(leaf, declared, &is_typed)?;
    }
    let is_on = |id: &str| leaf.try_get_one::<bool>(id).ok().flatten() == Some(&true);
    // The ledger's commands take the profile for a filter, and a profile's are checked above.
    let takes_it = ["ledger.", "profile."].iter().any(|it| declared.command().starts_with(it));
    let is_other = leaf.get_one::<String>("profiles").is_some_and(|name| name != config::SANDBOX);
    if is_typed("profiles") && is_other && is_on("sandbox") && !takes_it {
        return Err(without_effect("profile", "with --sandbox, which needs none")
            .hint("leave one of them out"));
    }
    if let Some(sort) = leaf.try_get_one::<Sort>("sort").ok().flatten()
        && let Some(columns) = columns_of(declared.command())
        && !columns.iter().any(|column| is_same_name(column, &sort.column))
    {
        return Err(Error::usage(format!("--sort: no column '{}'", sort.column))
            .code(Code::Column)
            .hint(format!("columns: {}", columns.join(", "))));
    }
    let is_whole = leaf.try_get_one::<bool>("skip_basket").ok().flatten() == Some(&false);
    if is_typed("wait") && declared.command() == "cart.add" && is_whole {
        return Err(without_effect("wait", "on a cart line")
            .hint("use it with --skip-basket, or with cart pay"));
    }
    let format = leaf.get_one::<Format>("output").copied().unwrap_or_default();
    let is_jq = leaf.get_one::<String>("jq").is_some();
    if is_jq && is_typed("output") && is_typed("jq") && format != Format::Json {
        return Err(without_effect("output", "with --jq, which filters the JSON document"));
    }
    let has_words = leaf.try_contains_id("words").is_ok_and(|has| has);
    if declared.command() == "schema"
        && has_words
        && is_typed("output")
        && !matches!(format, Format::Json | Format::Table)
    {
        return Err(without_effect("output", "on a schema, which is JSON"));
    }
    let is_data = is_jq || format.is_json();
    for id in ["columns", "no_header"] {
        if is_typed(id) && is_data {
            return Err(without_effect(id, "on JSON").hint("filter JSON with --jq"));
        }
    }
    if is_typed("csv_raw") && (is_jq || format != Format::Csv) {
        return Err(without_effect("csv_raw", "without -o csv"));
    }
    Ok(())
}

/// Refuses a flag that names another account than such a command's own NAME.
fn of_profile(
    leaf: &ArgMatches,
    declared: Declared,
    is_typed: &dyn Fn(&str) -> bool,
) -> Result<()> {
    let command = declared.command().replace('.', " ");
    let name = leaf.try_get_one::<String>("name").ok().flatten();
    let writes = declared.effect() != Effect::Read;
    if is_typed("sandbox") && (writes || name.is_some()) {
        let place = format!("on {command}, which is about a profile of the configuration");
        return Err(without_effect("sandbox", &place));
    }
    let named = leaf.get_one::<String>("profiles").filter(|_| is_typed("profiles"));
    match (name, named) {
        (Some(name), Some(named)) if name != named => Err(Error::usage(format!(
            "{command} is told two profiles: '{name}', and '{named}' by --profile"
        ))
        .code(code::PROFILES)
        .hint("name one")),
        (None, Some(_)) if writes => Err(without_effect("profile", &format!("on {command}"))
            .hint(format!("orderctl {command} NAME"))),
        _ => Ok(()),
    }
}

fn without_effect(id: &str, place: &str) -> Error {
    Error::usage(format!("--{} has no effect {place}", id.replace('_', "-"))).code(code::NO_EFFECT)
}
