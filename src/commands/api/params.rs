//! The parameters of a call, and where their values come from.

use std::path::Path;

use clap::Args;

use crate::args::values::{self, Pair};
use crate::bounded;
use orderctl_core::error::{Error, Result};

#[derive(Debug, Args)]
pub struct Params {
    /// Parameter, repeatable; the value @FILE reads a file and - reads standard input, without the
    /// trailing newline
    #[arg(value_name = "NAME=VALUE", value_parser = values::pair)]
    params: Vec<Pair>,

    /// Parameter with a literal value: @ and - are not special; repeatable
    #[arg(short = 'f', long = "raw-field", value_name = "NAME=VALUE", value_parser = values::pair)]
    raw_fields: Vec<Pair>,
}

impl Params {
    /// The parameters in the order in which they were typed, with the values that stand elsewhere.
    pub fn read(self) -> Result<Vec<(String, String)>> {
        let from_stdin = self.params.iter().filter(|pair| pair.value == "-").count();
        if from_stdin > 1 {
            return Err(Error::usage("standard input can be the value of one parameter only"));
        }
        let mut read = Vec::new();
        for Pair { name, value } in self.params {
            let value = match (value.as_str(), value.strip_prefix('@')) {
                ("-", _) => text_of(&name, "standard input", bounded::read_stdin())?,
                (_, Some(file)) => text_of(&name, file, bounded::read_file(Path::new(file)))?,
                _ => value,
            };
            read.push((name, value));
        }
        read.extend(self.raw_fields.into_iter().map(|pair| (pair.name, pair.value)));
        Ok(read)
    }
}

fn text_of(name: &str, source: &str, read: std::io::Result<String>) -> Result<String> {
    let mut text = read.map_err(|error| {
        Error::usage(format!("{name}: can't read {source}: {error}"))
            .hint(format!("-f {name}=@… takes a value that begins with @ as it stands"))
    })?;
    if text.ends_with('\n') {
        text.pop();
        if text.ends_with('\r') {
            text.pop();
        }
    }
    Ok(text)
}
