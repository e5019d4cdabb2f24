use clap::Args;
use clap_complete::Shell;

use crate::output::{Report, Table};
use orderctl_core::error::{Error, Result};

/// Print a shell completion script.
///
/// bash: orderctl completions bash > /etc/bash_completion.d/orderctl
///
/// To also complete ids of tariffs, data centers and plans (as cached by tariff list and combo plans)
/// and profile names, add one line to the shell's startup file (see below).
#[derive(Debug, Args)]
#[command(after_help = "With ids and profiles:\n  \
    bash        source <(COMPLETE=bash orderctl)\n  \
    zsh         source <(COMPLETE=zsh orderctl)\n  \
    fish        COMPLETE=fish orderctl | source\n  \
    elvish      eval (E:COMPLETE=elvish orderctl | slurp)\n  \
    powershell  $env:COMPLETE = \"powershell\"; orderctl | Out-String | Invoke-Expression; \
    Remove-Item Env:\\COMPLETE")]
pub struct Completions {
    /// Shell
    #[arg(value_enum)]
    shell: Shell,
}

impl Completions {
    pub fn run(self, mut tree: clap::Command) -> Result<Report> {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut tree, "orderctl", &mut script);
        let script = String::from_utf8(script)
            .map_err(|error| Error::internal("the script is not valid text").because(error))?;
        Ok(Report { raw: Some(script), ..Report::new((), Table::default())? })
    }
}
