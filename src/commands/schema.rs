use clap::{Args, ValueEnum};

use crate::order_file;
use crate::output::{Report, Table};
use orderctl_core::error::Result;

/// Print the JSON Schema of a file that this program reads.
///
/// An editor completes and checks an order file by it: put `#:schema order-file.json` on the first line
/// of a TOML file, or `"$schema": "order-file.json"` into a JSON document.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  orderctl schema order-file > order-file.json")]
pub struct Schema {
    /// Which file
    #[arg(value_name = "FILE")]
    of: File,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum File {
    /// Many orders: see `orderctl help order-file`
    OrderFile,
}

impl Schema {
    pub fn run(self) -> Result<Report> {
        let schema = match self.of {
            File::OrderFile => order_file::schema(),
        };
        let text = format!("{schema:#}");
        Ok(Report { raw: Some(text), ..Report::new(schema, Table::default())? })
    }
}
