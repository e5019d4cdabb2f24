//! Lists that may be long: as JSON lines they are printed row by row as they are read, in flat memory.

use serde::Serialize;
use serde_json::json;

use super::context::Context;
use crate::error::{Error, Result};
use crate::output::{Format, Report, Sheet, clean_value};

/// What a list of any length reads into: given each row as it comes.
pub type Visit<'a, T> = dyn FnMut(T) -> Result<()> + 'a;

/// Prints each row as it is read, if rows were asked for: `-o jsonl` without `--jq`, which runs over
/// the whole document. Nothing if another form was asked for; then nothing was read.
pub fn rows<T: Serialize>(
    ctx: &Context,
    read: impl FnOnce(&mut Visit<'_, T>) -> Result<()>,
) -> Option<Result<Report>> {
    let streams = ctx.globals.output == Format::Jsonl && ctx.globals.jq.is_none();
    streams.then(|| {
        ctx.out.lines(|line| {
            read(&mut |row| {
                let value = serde_json::to_value(row)
                    .map_err(|error| Error::internal("a row can't be written").because(error))?;
                line(&clean_value(&value).to_string())
            })
        })?;
        Ok(Report { raw: Some(String::new()), ..Report::new(json!(null), Sheet::default())? })
    })
}
