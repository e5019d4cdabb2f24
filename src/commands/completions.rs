use clap::Args;
use clap_complete::Shell;

use crate::output::{Report, Table};
use orderctl_core::error::{Error, Result};

/// Print the completion script for a shell.
///
/// bash: orderctl completions bash > /etc/bash_completion.d/orderctl
///
/// Completions that know the ids of tariffs, data centers and plans (those that tariff list and combo
/// plans have shown) and the names of profiles come from the program itself, by a line in the shell's
/// own file.
#[derive(Debug, Args)]
#[command(after_help = "With ids and profiles:\n  \
    bash        source <(COMPLETE=bash orderctl)\n  \
    zsh         source <(COMPLETE=zsh orderctl)\n  \
    fish        COMPLETE=fish orderctl | source\n  \
    elvish      eval (E:COMPLETE=elvish orderctl | slurp)\n  \
    powershell  $env:COMPLETE = \"powershell\"; orderctl | Out-String | Invoke-Expression; \
    Remove-Item Env:\\COMPLETE")]
pub struct Completions {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

impl Completions {
    pub fn run(self) -> Result<Report> {
        let mut script = Vec::new();
        clap_complete::generate(
            self.shell,
            &mut crate::cli::command_tree(),
            "orderctl",
            &mut script,
        );
        let script = String::from_utf8(script)
            .map_err(|error| Error::internal("the script is no text").because(error))?;
        Ok(Report { raw: Some(script), ..Report::new((), Table::default())? })
    }
}
