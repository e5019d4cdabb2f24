//! Payers (`profile`): who pays, which some payment methods have to know.
//!
//! Inferred: the fields of the forms, and that a payer needs a name and a contact person.

use super::super::catalog::User;
use super::super::state::{Panel, Payer};
use super::doc::{Answer, Fault, Node, choice, leaf, rows, slist};
use super::{RequestContext, filter};

/// The kinds of payers, with the numbers that clients know.
const KINDS: [(&str, &str); 3] = [("1", "Person"), ("2", "Company"), ("3", "Sole proprietor")];
const COUNTRIES: [(&str, &str); 2] = [("40", "Belgium"), ("177", "Portugal")];

/// Payers of a client: those of the catalog, and those that were added; the latest change counts.
fn of(panel: &Panel, user: &User) -> Vec<(u64, Payer)> {
    let given = user.payers.iter().filter(|id| !panel.payers.contains_key(id)).map(|id| {
        let (user, name) = (user.name.clone(), user.realname.clone());
        let payer = Payer { user, person: name.clone(), name, ..Payer::default() };
        (*id, payer)
    });
    let added = panel.payers.iter().filter(|(_, payer)| payer.user == user.name);
    given.chain(added.map(|(id, payer)| (*id, payer.clone()))).collect()
}

/// The payer with this id, if he is the client's own.
pub(super) fn own(panel: &Panel, user: &User, id: &str) -> Option<u64> {
    let id = id.parse().ok()?;
    of(panel, user).iter().any(|(own, _)| *own == id).then_some(id)
}

pub(super) fn list(ctx: &RequestContext, panel: &Panel) -> Answer {
    let payers = of(panel, ctx.user()?);
    Ok(rows(ctx.call, &filter::of_list(ctx, panel), &payers, |(id, payer)| {
        let word = KINDS.iter().find(|(kind, _)| *kind == payer.kind).map_or("", |(_, word)| word);
        Node::new("elem").with([
            leaf("id", id),
            leaf("name", &payer.name),
            Node::new("profiletype").attr("orig", &payer.kind).text(word),
        ])
    }))
}

/// The first step: where the payer is, and what.
pub(super) fn add_country(ctx: &RequestContext, _: &Panel) -> Answer {
    ctx.client()?;
    let start = Payer::default();
    Ok(vec![
        leaf("country", given(ctx, "country", &start.country)),
        leaf("profiletype", given(ctx, "profiletype", &start.kind)),
        slist("country", COUNTRIES.map(|(key, name)| choice(key, name))),
        slist("profiletype", KINDS.map(|(key, name)| choice(key, name))),
    ])
}

/// The second step: who the payer is.
pub(super) fn add_form(ctx: &RequestContext, _: &Panel) -> Answer {
    ctx.client()?;
    Ok(fields(&sent(ctx, Payer::default())))
}

pub(super) fn add(ctx: &RequestContext, panel: &mut Panel) -> Answer {
    let user = ctx.client()?;
    let payer = checked(sent(ctx, Payer { user: user.name.clone(), ..Payer::default() }))?;
    let id = panel.new_payer(payer);
    Ok(vec![leaf("id", id), Node::new("ok")])
}

pub(super) fn edit_form(ctx: &RequestContext, panel: &Panel) -> Answer {
    let (id, payer) = find(ctx, panel)?;
    let mut nodes = vec![leaf("elid", id)];
    nodes.extend(fields(&payer));
    Ok(nodes)
}

pub(super) fn edit(ctx: &RequestContext, panel: &mut Panel) -> Answer {
    let (id, payer) = find(ctx, panel)?;
    panel.payers.insert(id, checked(sent(ctx, payer))?);
    Ok(vec![Node::new("ok")])
}

fn find(ctx: &RequestContext, panel: &Panel) -> Result<(u64, Payer), Fault> {
    let id = ctx.get("elid");
    let own = of(panel, ctx.client()?).into_iter().find(|(own, _)| own.to_string() == id);
    own.ok_or_else(|| Fault::missed("profile", id))
}

fn fields(payer: &Payer) -> Vec<Node> {
    vec![
        leaf("name", &payer.name),
        leaf("person", &payer.person),
        leaf("country", &payer.country),
        leaf("profiletype", &payer.kind),
    ]
}

/// This payer with what the call says about him.
fn sent(ctx: &RequestContext, payer: Payer) -> Payer {
    Payer {
        name: given(ctx, "name", &payer.name),
        person: given(ctx, "person", &payer.person),
        country: given(ctx, "country", &payer.country),
        kind: given(ctx, "profiletype", &payer.kind),
        user: payer.user,
    }
}

/// The parameter, or what was there if it was not sent; an empty one empties the field.
fn given(ctx: &RequestContext, name: &str, before: &str) -> String {
    let sent = ctx.call.params.iter().any(|(given, _)| given == name);
    if sent { ctx.get(name).to_owned() } else { before.to_owned() }
}

fn checked(payer: Payer) -> Result<Payer, Fault> {
    for (field, value) in [("name", &payer.name), ("person", &payer.person)] {
        if value.is_empty() {
            return Err(Fault::empty(field));
        }
    }
    if !KINDS.iter().any(|(kind, _)| *kind == payer.kind) {
        return Err(Fault::value("profiletype", &payer.kind, "There is no such kind of payer"));
    }
    if !COUNTRIES.iter().any(|(country, _)| *country == payer.country) {
        return Err(Fault::missed("country", &payer.country));
    }
    Ok(payer)
}
