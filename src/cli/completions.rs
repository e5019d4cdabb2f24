use clap::Args;
use clap_complete::Shell;

use crate::error::{Error, Result};
use crate::output::{Report, Sheet};

/// Print the completion script for a shell.
///
/// bash: orderctl completions bash > /etc/bash_completion.d/orderctl
#[derive(Debug, Args)]
pub struct Completions {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

impl Completions {
    pub fn run(self) -> Result<Report> {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut super::command_tree(), "orderctl", &mut script);
        let script = String::from_utf8(script)
            .map_err(|error| Error::internal("the script is no text").because(error))?;
        Ok(Report { raw: Some(script), ..Report::new((), Sheet::default())? })
    }
}
