use clap::Args;

use crate::commands::help;
use crate::output::{Report, Table};
use orderctl_core::error::{Error, Result};

/// Print the manual page of orderctl or of a command.
///
/// orderctl man > /usr/local/share/man/man1/orderctl.1
#[derive(Debug, Args)]
pub struct Man {
    /// Command, such as cart add
    #[arg(value_name = "COMMAND")]
    words: Vec<String>,
}

impl Man {
    pub fn run(self, tree: clap::Command) -> Result<Report> {
        let words: Vec<&str> = self.words.iter().map(String::as_str).collect();
        let mut page = Vec::new();
        clap_mangen::Man::new(help::command(tree, &words)?)
            .render(&mut page)
            .map_err(|error| Error::internal("the page can't be written").because(error))?;
        let page = String::from_utf8(page)
            .map_err(|error| Error::internal("the page is no text").because(error))?;
        Ok(Report { raw: Some(page), ..Report::new((), Table::default())? })
    }
}
