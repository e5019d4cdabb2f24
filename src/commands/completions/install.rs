use std::io;
use std::path::{Path, PathBuf};

use clap::Args;
use clap_complete::Shell;
use serde_json::json;

use crate::app::context::Context;
use crate::app::paths;
use crate::flows::change::Change;
use crate::output::{Report, Table};
use orderctl_core::error::{Error, Result};

/// Write completions where the shell looks for them.
///
/// bash and fish find them in your own folder; zsh is told what to add to its startup file. The file has
/// a line that asks the program for the script, so that it fits every version.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    orderctl completions install bash\n  \
    orderctl completions install zsh --dry-run")]
pub struct Install {
    /// Shell; by default that of the variable SHELL
    #[arg(value_enum)]
    shell: Option<Shell>,
}

/// A file of completions, and what is to be done so that it is used.
struct Plan {
    file: PathBuf,
    text: &'static str,
    next: String,
}

impl Install {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let shell = match self.shell {
            Some(shell) => shell,
            None => {
                ctx.environment.get("SHELL").and_then(Shell::from_shell_path).ok_or_else(|| {
                    Error::usage("the variable SHELL names no shell that is known")
                        .hint("name it, such as: orderctl completions install bash")
                })?
            }
        };
        let Plan { file, text, next } = plan(ctx, shell)?;
        let shown = file.display().to_string();
        let change = Change::new(format!("Write {shown}"), "nothing was written")
            .data("shell", shell.to_string())
            .data("path", shown.clone());
        if let Some(report) = change.propose(ctx)? {
            return Ok(report);
        }
        write(&file, text).map_err(|error| {
            Error::usage(format!("{shown} can't be written: {error}"))
                .hint(format!("print the script instead: orderctl completions {shell}"))
        })?;
        let table = Table::record().field("path", &shown);
        let data = json!({"shell": shell.to_string(), "path": shown});
        Ok(Report::new(data, table)?.note(next))
    }
}

fn plan(ctx: &Context, shell: Shell) -> Result<Plan> {
    let data = || paths::of_user(&ctx.environment, "XDG_DATA_HOME", ".local/share");
    let again = "Start a new shell to use them.".to_owned();
    match shell {
        Shell::Bash => Ok(Plan {
            file: data()?.join("bash-completion/completions/orderctl"),
            text: "eval \"$(COMPLETE=bash orderctl)\"\n",
            next: if loads_by_itself(Path::new("/")) { again } else { BY_HAND.to_owned() },
        }),
        Shell::Fish => Ok(Plan {
            file: paths::of_user(&ctx.environment, "XDG_CONFIG_HOME", ".config")?
                .join("fish/completions/orderctl.fish"),
            text: "COMPLETE=fish orderctl | source\n",
            next: again,
        }),
        Shell::Zsh => {
            let folder = data()?.join("zsh/site-functions");
            let next = format!(
                "If ~/.zshrc does not have it yet, add this line above compinit, and start a new \
                 shell: fpath=({} $fpath)",
                folder.display()
            );
            let text = "#compdef orderctl\neval \"$(COMPLETE=zsh orderctl)\"\n\
                        _clap_dynamic_completer_orderctl \"$@\"\n";
            Ok(Plan { file: folder.join("_orderctl"), text, next })
        }
        other => Err(Error::usage(format!("{other} has no folder for completions")).hint(format!(
            "add what this prints to its startup file: orderctl completions {other}"
        ))),
    }
}

/// What a bash needs that looks into no folder.
const BY_HAND: &str = "bash reads this file by the package bash-completion, which was not found here: \
    install it, or add this line to ~/.bashrc, and start a new shell: eval \"$(COMPLETE=bash orderctl)\"";

/// Where the package bash-completion has its script, as systems install it.
const BASH_COMPLETION: [&str; 5] = [
    "usr/share/bash-completion/bash_completion",
    "etc/bash_completion",
    "usr/local/share/bash-completion/bash_completion",
    "usr/local/etc/profile.d/bash_completion.sh",
    "opt/homebrew/etc/profile.d/bash_completion.sh",
];

/// Whether the package is there that makes bash look for completions.
fn loads_by_itself(root: &Path) -> bool {
    BASH_COMPLETION.iter().any(|script| root.join(script).is_file())
}

fn write(file: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(file, text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bash_looks_for_completions_where_its_package_is() {
        for script in BASH_COMPLETION {
            let root = tempfile::tempdir().unwrap();
            assert!(!loads_by_itself(root.path()));
            let script = root.path().join(script);
            std::fs::create_dir_all(script.parent().unwrap()).unwrap();
            std::fs::write(&script, "").unwrap();
            assert!(loads_by_itself(root.path()));
        }
    }
}
