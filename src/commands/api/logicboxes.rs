use clap::{Args, ValueEnum};

use super::call;
use super::params::Params;
use crate::app::context::Context;
use crate::flows::tree;
use crate::output::Report;
use orderctl_core::Method;
use orderctl_core::error::Result;
use orderctl_core::raw_api::{Call, RawCall};
use orderctl_logicboxes::{Format, RawApi, method_path};

/// Call any method of the LogicBoxes API.
///
/// In JSON, `data` is the provider's document; numbers are strings with the provider's digits. POST
/// requires --write, except for contacts/default, which only reads.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    orderctl api logicboxes GET customers/details-by-id customer-id=20000001\n  \
    orderctl api logicboxes POST contacts/default customer-id=20000001 type=Contact\n  \
    orderctl api logicboxes POST orders/suspend order-id=90000001 reason=unpaid --write --accept-unknown-price --yes")]
pub struct Logicboxes {
    /// HTTP method
    #[arg(value_name = "GET|POST", value_enum, ignore_case = true, hide_possible_values = true)]
    method: Verb,

    /// API path, with or without /api and .json
    #[arg(value_name = "PATH")]
    path: String,

    #[command(flatten)]
    params: Params,

    /// Allow a request that may modify data, as a charge with an unknown price
    #[arg(long)]
    write: bool,

    /// Print the provider's raw response in this format; the profile's by default
    #[arg(long, value_name = "FORMAT", value_enum)]
    raw: Option<Option<Raw>>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Verb {
    #[value(name = "GET")]
    Get,
    #[value(name = "POST")]
    Post,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Raw {
    /// JSON
    Json,
    /// XML
    Xml,
}

impl Logicboxes {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let method = match self.method {
            Verb::Get => Method::Get,
            Verb::Post => Method::Post,
        };
        let (name, by_suffix) = method_path(&self.path)?;
        let typed = Call { method, name, params: self.params.read()? };
        let (reseller, profile) = ctx.reseller()?;
        let by_flag = self.raw.flatten().map(|raw| match raw {
            Raw::Json => Format::Json,
            Raw::Xml => Format::Xml,
        });
        let channel =
            RawApi { reseller: &reseller, format: by_flag.or(by_suffix), raw: self.raw.is_some() };
        call::run(ctx, &profile, &RawCall::new(channel, &typed), self.write, tree::of)
    }
}
