//! What each row costs, and what stands in its way: nothing is written and nothing is ordered.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::clients::{Api, Client, Clients};
use super::draft::{self, Draft, Ends};
use super::known::{PriorLookup, Seen};
use super::order::{Order, Visitor};
use super::paid::Paid;
use super::plan::{Action, Draw, Head, Known, Plan, PlanProfile, PlanRow, bound_name};
use super::renewals::Renewals;
use super::spending::Remaining;
use crate::app::catalog_queries::CatalogQueries;
use crate::app::context::Context;
use crate::flows::refusal;
use crate::order_file::OrderFile;
use crate::output::NextStep;
use orderctl_checkout::guard::Ceiling;
use orderctl_checkout::ledger::{Ended, Ledger};
use orderctl_checkout::{Charge, CheckoutPolicy, batch};
use orderctl_core::error::{Code, Error, Kind, Result};
use orderctl_core::{Money, Price, Purchase};

/// How many rows are planned at once before they are written down in their order.
const CHUNK: usize = 256;

/// How many different prices are kept; beyond it they are asked for anew.
const MAX_QUOTES: usize = 10_000;

/// Plans the rows of a file: all of it is read and checked before anything is asked.
///
/// # Errors
/// When the file has mistakes or a profile can't be used; what is wrong with a single row at its
/// provider is in the row.
pub fn plan_file(
    ctx: &Context,
    clients: &Clients<'_>,
    file: &OrderFile,
    concurrency: usize,
    valid: Duration,
) -> Result<Plan> {
    let checked = file.each(&mut |row, problems| {
        let at = row.at;
        let profile = row.profile;
        match Order::of(row.words) {
            Ok((order, _)) => {
                let name = profile.as_ref().map(|(name, _)| name.as_str());
                if let Err(error) = clients.of(order.provider(), name) {
                    // Without a name the row is right, and the configuration is not.
                    let Some((_, at)) = profile else { return Err(error) };
                    problems.add(at, error.message());
                }
            }
            Err(error) => problems.add(at, error.message()),
        }
        Ok(())
    })?;
    let mut planner = Planner::new(ctx, concurrency)?;
    let (progress, mut planned) = (ctx.out.progress(), 0);
    let mut drafts = Vec::new();
    let mut paid = Paid::by(checked.pay.clone());
    let read = file.each(&mut |row, _| {
        let name = row.profile.as_ref().map(|(name, _)| name.as_str());
        let (order, auto_renew) = Order::of(row.words)?;
        drafts.push(Draft {
            key: format!("{}/{}", file.id, row.name),
            name: row.name,
            client: clients.of(order.provider(), name)?,
            order,
            auto_renew,
            max_price: row.max_price,
            is_of_file: true,
            missing: None,
        });
        if drafts.len() == CHUNK {
            planner.plan(&mut drafts, &mut paid)?;
            planned += CHUNK;
            progress.report_progress(|| format!("{planned} rows planned"));
        }
        Ok(())
    })?;
    planner.plan(&mut drafts, &mut paid)?;
    if read.digest != checked.digest {
        return Err(Error::usage(format!("{} was changed while it was read", file.name()))
            .code(Code::Changed));
    }
    planner.plan(&mut paid.drafts(&file.id), &mut Paid::default())?;
    planner.done(Some(&file.id), Some((file.name(), read.digest)), valid)
}

/// Plans rows that no file has: renewals of what expires.
///
/// # Errors
/// As [`plan_file`].
pub fn plan_expiring(
    ctx: &Context,
    clients: &Clients<'_>,
    renewals: &Renewals,
    concurrency: usize,
    valid: Duration,
) -> Result<Plan> {
    let mut planner = Planner::new(ctx, concurrency)?;
    let mut drafts = renewals.drafts(ctx, clients)?.into_iter().peekable();
    while drafts.peek().is_some() {
        let mut chunk: Vec<Draft> = drafts.by_ref().take(CHUNK).collect();
        planner.plan(&mut chunk, &mut Paid::default())?;
    }
    planner.done(None, None, valid)
}

/// A price as it was told.
#[derive(Clone)]
struct Quoted {
    due_now: Option<Price>,
    renewal: Option<Money>,
}

struct Planner<'a> {
    ctx: &'a Context,
    ledger: Box<dyn Ledger>,
    concurrency: usize,
    quotes: Mutex<HashMap<String, Arc<Mutex<Option<Quoted>>>>>,
    remaining: BTreeMap<String, Vec<Remaining>>,
    profiles: BTreeMap<(String, &'static str), PlanProfile>,
    draw: Draw,
}

impl<'a> Planner<'a> {
    fn new(ctx: &'a Context, concurrency: usize) -> Result<Self> {
        Ok(Self {
            ctx,
            ledger: ctx.ledger()?,
            concurrency,
            quotes: Mutex::default(),
            remaining: BTreeMap::new(),
            profiles: BTreeMap::new(),
            draw: Draw::new()?,
        })
    }

    /// Plans these rows, and takes them.
    fn plan(&mut self, drafts: &mut Vec<Draft>, paid: &mut Paid) -> Result<()> {
        let ends = Ends::read(drafts);
        let rows = batch::map(drafts, self.concurrency, |draft| self.row(draft, &ends));
        for (draft, mut row) in drafts.drain(..).zip(rows) {
            let profile = (row.profile.clone(), row.order.provider().name());
            self.profiles.entry(profile).or_insert_with(|| PlanProfile::of(&draft.client));
            let remaining = match self.remaining.entry(row.profile.clone()) {
                Entry::Occupied(known) => known.into_mut(),
                Entry::Vacant(new) => {
                    new.insert(Remaining::of(self.ctx, &*self.ledger, &draft.client)?)
                }
            };
            if row.action == Action::Place
                && row.order.is_charged()
                && let Err(error) = Remaining::take(remaining, &row)
            {
                row.refuse(&error);
            }
            paid.add(&draft, &row);
            self.draw.push(&row)?;
        }
        Ok(())
    }

    fn done(self, id: Option<&str>, file: Option<(&str, String)>, valid: Duration) -> Result<Plan> {
        let created = self.ctx.clock.now();
        let head = Head {
            id: id.map(str::to_owned),
            file: file.as_ref().map(|(name, _)| (*name).to_owned()),
            sha256: file.map(|(_, digest)| digest),
            created,
            expires: jiff::SignedDuration::try_from(valid)
                .ok()
                .and_then(|valid| created.checked_add(valid).ok()),
        };
        self.draw.done(head, self.profiles.into_values().collect())
    }

    /// What one row comes to.
    fn row(&self, draft: &Draft, ends: &Ends) -> PlanRow {
        let mut row = PlanRow {
            name: draft.name.clone(),
            action: Action::Place,
            profile: draft.client.profile.name.clone(),
            due_now: None,
            price_known: Known::Unknown,
            renewal: None,
            why: None,
            code: None,
            ended: Ended::Done,
            step: None,
            attempt: None,
            key: draft.key.clone(),
            row_key: None,
            ends: None,
            max_price: draft.max_price.clone(),
            lineitem_ids: Vec::new(),
            order: draft.order.clone(),
        };
        if let Some(missing) = &draft.missing {
            row.refuse(&Error::usage(missing.clone()).code(Code::MissingValues));
        } else if let Err(error) = draft.client.ask(|| self.fill(draft, ends, &mut row)) {
            row.refuse(&self.explained(draft, error));
        }
        row
    }

    /// What a panel has against a row, said by the value in the file that it does not offer.
    fn explained(&self, draft: &Draft, refusal: Error) -> Error {
        match (&draft.order, &draft.client.api) {
            (Order::Line(order) | Order::Now(order), Api::Panel(panel)) => {
                let queries = CatalogQueries::new(self.ctx, panel, &draft.client.profile);
                refusal::explained(&queries, panel, order, refusal)
            }
            _ => refusal,
        }
    }

    fn fill(&self, draft: &Draft, ends: &Ends, row: &mut PlanRow) -> Result<()> {
        let client = &*draft.client;
        if let (Some(wanted), Api::Panel(panel)) = (draft.auto_renew, &client.api)
            && let Order::Line(order) | Order::Now(order) = &mut row.order
        {
            let offered = panel.order_form(order)?.renewals;
            order.auto_renew = Some(wanted.among(&offered, order.period)?);
        }
        row.ends = ends.of(draft)?;
        if let Some(key) =
            row.ends.as_deref().and_then(|end| draft::renewal_key(&row.order, client, end))
        {
            // A row that was placed before keeps the key that it had: the end has moved since.
            let bound = match draft.is_of_file {
                true => self.ledger.bound(&bound_name(client.account().mode, &row.key))?,
                false => None,
            };
            let row_key = std::mem::replace(&mut row.key, bound.unwrap_or(key));
            row.row_key = draft.is_of_file.then_some(row_key);
        }
        let policy = client.policy(self.ctx, &row.key, own_ceiling(draft.max_price.as_ref()));
        // Lines that are still to be added have no ids to be paid by.
        let is_later = matches!(&row.order, Order::Pay(order) if order.lineitem_ids.is_empty());
        if is_later {
            if let Some(freeze) = self.ledger.frozen()? {
                return Err(Error::guard(freeze.to_string()).code(Code::Frozen));
            }
            row.due_now.clone_from(&draft.max_price);
            row.price_known = if row.due_now.is_some() { Known::AtMost } else { Known::Unknown };
            return Ok(());
        }
        let known = PriorLookup { ctx: self.ctx, ledger: &*self.ledger, policy: &policy };
        match row.order.visit(client, known)? {
            Seen::Placed { attempt, lineitem_ids } => {
                row.action = Action::Placed;
                row.due_now.clone_from(&attempt.amount);
                row.attempt = Some(attempt.attempt);
                row.lineitem_ids = lineitem_ids;
                return Ok(());
            }
            Seen::Unsettled(attempt) => {
                row.action = Action::Unsettled;
                row.ended = Ended::With(Kind::Unknown);
                row.due_now.clone_from(&attempt.amount);
                row.why = Some("its outcome is not known yet; it is looked up first".to_owned());
                row.code = Some("unsettled".to_owned());
                row.step = Some(NextStep::looking_up(&attempt.attempt));
                row.attempt = Some(attempt.attempt);
                return Ok(());
            }
            Seen::Conflict(error) => return Err(error),
            Seen::Nothing => {}
        }
        let quoted = self.quoted(row, client, &policy)?;
        row.renewal = quoted.renewal;
        (row.due_now, row.price_known) = match quoted.due_now {
            Some(Price::Exactly(money)) => (Some(money), Known::Exactly),
            Some(Price::AtMost(money)) => (Some(money), Known::AtMost),
            Some(Price::Unknown(why)) => {
                row.why = Some(format!("the price is unknown: {why}"));
                (None, Known::Unknown)
            }
            None => (None, Known::Unknown),
        };
        Ok(())
    }

    /// The price of a row, asked for once for all rows that differ in nothing that makes a price.
    fn quoted(&self, row: &PlanRow, client: &Client, policy: &CheckoutPolicy) -> Result<Quoted> {
        let same = (&row.profile, &row.max_price, row.order.priced_as());
        let same = serde_json::to_string(&same)
            .map_err(|error| Error::internal("an order can't be written").because(error))?;
        let place = {
            let mut quotes = self.quotes.lock().unwrap_or_else(PoisonError::into_inner);
            if quotes.len() >= MAX_QUOTES {
                quotes.clear();
            }
            quotes.entry(same).or_default().clone()
        };
        let mut told = place.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(quoted) = &*told {
            return Ok(quoted.clone());
        }
        let quoted = row.order.visit(client, Quote { ctx: self.ctx, policy })?;
        *told = Some(quoted.clone());
        Ok(quoted)
    }
}

/// The ceiling that a row has of its own.
pub(super) fn own_ceiling(amount: Option<&Money>) -> Vec<Ceiling> {
    let ceiling =
        |amount: &Money| Ceiling { amount: amount.clone(), set_by: "max-price of the row".into() };
    amount.into_iter().map(ceiling).collect()
}

impl PlanRow {
    /// It can't be placed, and this is why.
    pub(super) fn refuse(&mut self, error: &Error) {
        self.action = Action::Refused;
        self.why = Some(error.message().to_owned());
        self.code = error.machine_code().map(str::to_owned);
        self.ended = Ended::With(error.kind());
        self.step = Some(NextStep::after(error));
        self.attempt = error.attempt().cloned();
    }
}

/// Asks for the price, and every guard but those that count several orders together.
struct Quote<'a> {
    ctx: &'a Context,
    policy: &'a CheckoutPolicy,
}

impl Visitor for Quote<'_> {
    type Output = Quoted;

    fn visit<P: Purchase>(self, charge: Charge, purchase: &P) -> Result<Quoted> {
        let plan = orderctl_checkout::plan(&*self.ctx.clock, self.policy, charge, purchase)?;
        let renewal = plan.renewal.and_then(|next| next.price);
        Ok(Quoted { due_now: plan.due_now, renewal })
    }
}
