//! Filters: kept on the panel for each client and list, so that one that was set in the browser hides
//! rows from a program too.
//!
//! Inferred: that `filter=on` with a list call takes the place of the kept filter. It is documented
//! for the list of payments, with fields; how every other list takes it, and without fields, is not.

use super::super::state::Panel;
use super::RequestContext;
use super::doc::{Answer, Node, leaf};

/// Parameters that are no columns.
const OTHERS: [&str; 12] = [
    "func",
    "sok",
    "out",
    "lang",
    "auth",
    "authinfo",
    "su",
    "clicked_button",
    "filter",
    "p_num",
    "p_cnt",
    "p_col",
];

/// `FUNC.filter` with `sok`: these fields from now on; without any, no filter.
pub(super) fn set(ctx: &RequestContext, panel: &mut Panel) -> Answer {
    let user = ctx.user()?;
    let fields = fields(ctx);
    let list = ctx.func().strip_suffix(".filter").unwrap_or_default();
    let key = key(&user.name, list);
    if fields.is_empty() {
        panel.filters.remove(&key);
    } else {
        panel.filters.insert(key, fields);
    }
    Ok(vec![Node::new("ok")])
}

/// `FUNC.filter` without `sok`: what is kept.
pub(super) fn form(ctx: &RequestContext, panel: &Panel) -> Answer {
    let list = ctx.func().strip_suffix(".filter").unwrap_or_default();
    let kept = panel.filters.get(&key(&ctx.user()?.name, list)).into_iter().flatten();
    Ok(kept.map(|(name, value)| leaf(name.clone(), value)).collect())
}

/// What the list that is asked for is narrowed by.
pub(super) fn of_list(ctx: &RequestContext, panel: &Panel) -> Vec<(String, String)> {
    if ctx.get("filter") == "on" {
        return fields(ctx);
    }
    let user = ctx.user.map_or("", |user| &user.name);
    panel.filters.get(&key(user, ctx.func())).cloned().unwrap_or_default()
}

/// The columns that a call names.
fn fields(ctx: &RequestContext) -> Vec<(String, String)> {
    let is_field =
        |(name, value): &&(String, String)| !value.is_empty() && !OTHERS.contains(&name.as_str());
    ctx.call.params.iter().filter(is_field).cloned().collect()
}

fn key(user: &str, list: &str) -> String {
    format!("{user} {list}")
}
