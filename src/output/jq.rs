//! `--jq`: a jq program over the JSON document, without a jq installed.

use std::io::Write as _;

use jaq_core::load::{Arena, File, Loader};
use jaq_core::{Compiler, Ctx, Filter, Vars, data, unwrap_valr};
use jaq_json::{Val, read};
use serde_json::Value;

use crate::error::{Error, Result};

fn bad(what: &str) -> Error {
    Error::usage(format!("--jq: {what}")).code("jq")
}

/// The program, if it is one.
pub(super) fn compile(program: &str) -> Result<Filter<data::JustLut<Val>>> {
    let definitions = jaq_core::defs().chain(jaq_std::defs()).chain(jaq_json::defs());
    let functions = jaq_core::funs().chain(jaq_std::funs()).chain(jaq_json::funs());
    let arena = Arena::default();
    let modules = Loader::new(definitions)
        .load(&arena, File { code: program, path: () })
        .map_err(|_| bad(&format!("'{program}' is not a jq program")))?;
    Compiler::default()
        .with_funs(functions)
        .compile(modules)
        .map_err(|_| bad(&format!("'{program}' uses a name that jq does not know")))
}

/// Runs the program and writes each result on a line; texts without quotes, as `jq -r` does.
pub(super) fn run(program: &str, document: &Value, out: &mut Vec<u8>) -> Result<()> {
    let filter = compile(program)?;
    let input = read::parse_single(document.to_string().as_bytes()).map_err(|error| {
        Error::internal("the document is no JSON").because(anyhow::anyhow!("{error}"))
    })?;
    let context = Ctx::<data::JustLut<Val>>::new(&filter.lut, Vars::new([]));
    for result in filter.id.run((context, input)).map(unwrap_valr) {
        let text = result.map_err(|error| bad(&error.to_string()))?.to_string();
        let line = serde_json::from_str::<String>(&text).unwrap_or(text);
        writeln!(out, "{line}").map_err(|error| Error::internal("out of memory").because(error))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Kind;

    fn jq(program: &str) -> Result<String> {
        let document = serde_json::json!({"data": {"items": [{"id": "1"}, {"id": "2"}]}});
        let mut out = Vec::new();
        run(program, &document, &mut out)?;
        Ok(String::from_utf8(out).unwrap())
    }

    #[test]
    fn a_script_gets_bare_texts() {
        assert_eq!(jq(".data.items[].id").unwrap(), "1\n2\n");
        assert_eq!(jq(".data.items | length").unwrap(), "2\n");
        assert_eq!(jq(".data.items[0]").unwrap(), "{\"id\":\"1\"}\n");
    }

    #[test]
    fn a_bad_program_is_a_usage_error() {
        for program in [".data[", "nosuch(1)", ".data.items.id"] {
            assert_eq!(jq(program).unwrap_err().kind(), Kind::Usage, "{program}");
        }
    }
}
