use clap::Args;
use serde_json::{Map, Value};

use super::call;
use super::params::Params;
use crate::app::context::Context;
use crate::commands::cart::Raw;
use crate::flows::tree;
use crate::output::{Report, Table};
use orderctl_billmanager::{Out, RawApi};
use orderctl_core::Method;
use orderctl_core::error::Result;
use orderctl_core::raw_api::{Call, RawCall};

/// Call any function of a BILLmanager panel.
///
/// In JSON, `data` is the content of the panel's `doc`. Calls that submit a form (sok, snext,
/// clicked_button, skipbasket) and functions known to modify data require --write. Other functions
/// accept --write too: the request is then never retried.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    orderctl api billmanager whoami\n  \
    orderctl api billmanager vds p_cnt=50 --jq '.data.elem[].id[\"$\"]'\n  \
    orderctl api billmanager vds.edit elid=100500 sok=ok password=- --write --accept-unknown-price --yes < secret")]
pub struct Billmanager {
    /// Function [func]
    #[arg(value_name = "FUNC")]
    func: String,

    #[command(flatten)]
    params: Params,

    /// Allow a request that may modify data, as a charge with an unknown price
    #[arg(long)]
    write: bool,

    /// Print the panel's raw response in this format; json by default [out]
    #[arg(long, value_name = "FORMAT", value_enum, num_args = 0..=1, default_missing_value = "json")]
    raw: Option<Raw>,
}

impl Billmanager {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let typed = Call { method: Method::Post, name: self.func, params: self.params.read()? };
        let (panel, profile) = ctx.panel()?;
        let raw = self.raw.map(Out::from);
        let call = RawCall::new(RawApi { panel: &panel, raw }, &typed);
        call::run(ctx, &profile, &call, self.write, view)
    }
}

/// The document without what every one has: the envelope's attributes, the request's echo, and the
/// description of the page in the browser.
fn view(document: &Value) -> Table {
    let Value::Object(fields) = document else {
        return tree::of(document);
    };
    let envelope = |name: &str| {
        name.starts_with('$') || matches!(name, "tparams" | "saved_filters" | "metadata")
    };
    let own: Map<String, Value> = fields
        .iter()
        .filter(|(name, _)| !envelope(name))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    tree::of(&Value::Object(own))
}
