mod install;

use clap::{Args, Subcommand};
use clap_complete::Shell;

use crate::app::context::Context;
use crate::app::shells::SHELLS;
use crate::output::{Report, Table};
use orderctl_core::error::{Error, Result};

/// Print a shell completion script, or install it.
///
/// The script asks the program for each word, which answers from the configuration and from what
/// `tariff list` and `combo plans` have cached: no provider is asked. It fits the version that printed it;
/// what `completions install` writes fits every later one too.
#[derive(Debug, Args)]
#[command(
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true,
    after_help = "Examples:\n  \
        orderctl completions install bash\n  \
        orderctl completions bash > orderctl.bash"
)]
pub struct Completions {
    #[command(subcommand)]
    verb: Option<Verb>,

    /// Shell
    #[arg(value_enum, required = true)]
    shell: Option<Shell>,

    /// Print a script that does not ask the program: commands and flags, but no ids and names
    #[arg(long = "static")]
    without_program: bool,
}

#[derive(Debug, Subcommand)]
enum Verb {
    Install(install::Install),
}

impl Completions {
    pub fn run(self, ctx: &Context, mut tree: clap::Command) -> Result<Report> {
        let shell = match (self.verb, self.shell) {
            (Some(Verb::Install(install)), _) => return install.run(ctx),
            (None, Some(shell)) => shell,
            (None, None) => return Err(Error::usage("a shell is missing")),
        };
        let mut script = Vec::new();
        if self.without_program {
            clap_complete::generate(shell, &mut tree, "orderctl", &mut script);
        } else {
            asking(shell, &mut script)?;
        }
        let script = String::from_utf8(script)
            .map_err(|error| Error::internal("the script is not valid text").because(error))?;
        Ok(Report { raw: Some(script), ..Report::new((), Table::default())? })
    }
}

/// The script that asks the program, which the shell finds by its name.
fn asking(shell: Shell, script: &mut Vec<u8>) -> Result<()> {
    let name = shell.to_string();
    let known = SHELLS.completer(&name).ok_or_else(|| {
        Error::usage(format!("{name} can't ask the program")).hint("use --static")
    })?;
    let of = ["COMPLETE", "orderctl", "orderctl", "orderctl"];
    let [variable, id, program, completer] = of;
    known
        .write_registration(variable, id, program, completer, script)
        .map_err(|error| Error::internal("the script can't be written").because(error))?;
    if shell == Shell::Zsh {
        // Zsh runs the file as the function that completes, the first time that it is needed.
        script.extend_from_slice(ZSH_FIRST_TIME.as_bytes());
    }
    Ok(())
}

const ZSH_FIRST_TIME: &str = "\nif [ \"$funcstack[1]\" = \"_orderctl\" ]; then\n    \
    _clap_dynamic_completer_orderctl \"$@\"\nfi\n";
