use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::Args;
use serde_json::{Value, json};

use crate::app::context::Context;
use crate::args::values;
use crate::flows::expiring::{self, Expiring, Failure};
use crate::flows::observed;
use crate::output::calendar::{self, Event};
use crate::output::{Cell, ErrorSummary, Narrowing, Report, Table, yes_or_no};
use orderctl_core::error::{Error, Result};

/// List services and combos that end soon, at one or many profiles.
///
/// The oldest end stands first; what has ended already and was not deleted is listed too. Without
/// --profile or --all-profiles, the default profiles of both providers are read. Every end is the
/// provider's own, read now. The price is that of the service's period in the panel's list; LogicBoxes
/// gives none here. A profile that fails is a warning, and its error decides the exit code. Days are
/// counted in UTC. A narrow terminal leaves out the command that renews but for the first; `-o json` has
/// it as arguments.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    orderctl expiring --within 14d\n  \
    orderctl expiring --all-profiles --ics renewals.ics\n  \
    orderctl expiring -p acme -p resell --exit-code -q || notify-send 'renewals are due'")]
pub struct List {
    /// Time from now, such as 30d, 2w or 12h
    #[arg(long, value_name = "TIME", default_value = "30d", value_parser = values::days)]
    within: Duration,

    /// Read all profiles of the configuration file
    #[arg(long)]
    all_profiles: bool,

    /// Write a calendar (iCalendar) with an event for each end; not if a profile failed
    #[arg(long, value_name = "FILE")]
    ics: Option<PathBuf>,

    /// Exit with 8 if anything ends within the time
    #[arg(long)]
    exit_code: bool,
}

impl List {
    pub fn run(self, ctx: &Context) -> Result<Report> {
        let chosen = expiring::choose(ctx, self.all_profiles)?;
        let gathered = expiring::gather(ctx, chosen, self.within);
        observed::expiring(ctx, &gathered.items, &gathered.profiles);
        let failures = &gathered.failures;
        for failure in failures {
            ctx.out.warn(&format!("{}: {}", of(failure), failure.error));
        }
        if let Some(path) = &self.ics {
            match failures.is_empty() {
                true if ctx.writes(path) => write_calendar(ctx, path, &gathered.items)?,
                true => {}
                false => ctx.out.warn(&format!(
                    "{} was not written: it would lack what the failed profiles hold",
                    path.display()
                )),
            }
        }
        let mut table = Table::list([
            "profile",
            "kind",
            "id",
            "name",
            "expires",
            "days",
            "auto-renew",
            "price",
            "renew",
        ])
        .narrowing([Narrowing::Drop("renew"), Narrowing::Drop("kind")]);
        gathered.items.iter().for_each(|item| table.row(row(item)));
        let failed: Vec<Value> = failures.iter().map(|it| failure_data(ctx, it)).collect();
        let data = json!({"items": gathered.items, "failed": failed});
        let note = match gathered.items.len() {
            0 => "Nothing ends within this time.".to_owned(),
            1 => "1 ends within this time.".to_owned(),
            count => format!("{count} end within this time."),
        };
        let mut report = Report::new(data, table)?.sum(note);
        if let Some(item) = gathered.items.first() {
            report = report.next_step(format!("Renew the first with: {}", line(item)));
        }
        report.pending = self.exit_code && !gathered.items.is_empty();
        report.failed = failures.first().map(|failure| failure.error.kind());
        Ok(report)
    }
}

fn write_calendar(ctx: &Context, path: &Path, items: &[Expiring]) -> Result<()> {
    let events: Vec<Event> = items.iter().map(event).collect();
    let text = calendar::calendar(&events, ctx.clock.now());
    std::fs::write(path, &*ctx.redactor.mask_distinctive(&text)).map_err(|error| {
        Error::usage(format!("--ics: can't write {}: {error}", path.display()))
            .hint("name a file in a directory that exists and that you may write to")
    })
}

fn of(failure: &Failure) -> String {
    match &failure.profile {
        Some(name) => format!("profile '{name}'"),
        None => format!("the default profile for {}", failure.provider.name()),
    }
}

fn failure_data(ctx: &Context, failure: &Failure) -> Value {
    let program = ctx.globals.invocation_at(failure.profile.as_deref());
    let mut data = json!(ErrorSummary::of(&failure.error, &program));
    data["profile"] = json!(failure.profile);
    data["provider"] = failure.provider.name().into();
    data
}

fn row(item: &Expiring) -> [Cell; 9] {
    [
        Cell::fixed(&item.profile),
        Cell::fixed(item.kind.name()),
        Cell::fixed(&item.id),
        Cell::named(&item.name),
        Cell::fixed(item.expires.day().to_string()),
        Cell::number(item.days_left),
        Cell::fixed(item.auto_renew.map_or("", yes_or_no)),
        Cell::money(item.price.as_ref()),
        Cell::fixed(line(item)),
    ]
}

/// The renewing command for a shell. No word of it needs quotes but perhaps the profile's name.
fn line(item: &Expiring) -> String {
    let words = item.renew.iter().map(String::as_str);
    shlex::try_join(words).unwrap_or_else(|_| item.renew.join(" "))
}

fn event(item: &Expiring) -> Event {
    let (kind, id) = (item.kind.name(), &item.id);
    let named = item.name.as_ref().map_or_else(String::new, |name| format!("{name}: "));
    let mut description = vec![format!("Profile: {}", item.profile)];
    description.extend(item.price.as_ref().map(|price| format!("Price: {price}")));
    description
        .extend(item.auto_renew.map(|on| format!("Renews automatically: {}", yes_or_no(on))));
    description.push(format!("Renew: {}", line(item)));
    Event {
        uid: format!("{}-{kind}-{id}@orderctl", item.profile),
        day: item.expires.day(),
        summary: format!("{named}{kind} {id} ends"),
        description,
    }
}
