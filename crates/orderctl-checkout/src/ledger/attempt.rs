//! An attempt: one try to place one order, as the ledger remembers it.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize, Serializer};

use super::admission::SpendWindow;
use super::ended::Ended;
use super::moment::{Moment, Uptime};
use super::owner::Owner;
use super::record::{RecordedError, RecordedOrder, RecordedRequest, RecordedValue};
use orderctl_core::error::Kind;
use orderctl_core::{AttemptId, Command, Mode, Money, PaymentState, ProviderKind};

/// How far an attempt has come; `transitions` says what may follow what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Written down; nothing was sent yet.
    Intended,
    /// The request is on its way, or its sender died.
    Sent,
    /// Nothing left this machine.
    NotSent,
    /// The order exists.
    Placed,
    /// The provider said no.
    Refused,
    /// It may or may not exist.
    Unknown,
    /// It was looked for and does not exist.
    Absent,
}

impl State {
    /// All states, in the order of an attempt's life.
    pub const ALL: [Self; 7] = [
        Self::Intended,
        Self::Sent,
        Self::NotSent,
        Self::Placed,
        Self::Refused,
        Self::Unknown,
        Self::Absent,
    ];

    /// The word in the ledger and in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Intended => "intended",
            Self::Sent => "sent",
            Self::NotSent => "not_sent",
            Self::Placed => "placed",
            Self::Refused => "refused",
            Self::Unknown => "unknown",
            Self::Absent => "absent",
        }
    }

    /// True when the outcome is known: such an attempt is never changed again.
    #[must_use]
    pub const fn is_settled(self) -> bool {
        matches!(self, Self::NotSent | Self::Placed | Self::Refused | Self::Absent)
    }

    /// True when the order may exist, or be placed any moment: its amount counts as spent.
    #[must_use]
    pub const fn holds_money(self) -> bool {
        matches!(self, Self::Intended | Self::Sent | Self::Placed | Self::Unknown)
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// A word that is no state that this version knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseStateError(String);

impl fmt::Display for ParseStateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = State::ALL.map(State::name).join(", ");
        write!(f, "'{}' is not a state: use one of {names}", self.0)
    }
}

impl std::error::Error for ParseStateError {}

impl FromStr for State {
    type Err = ParseStateError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|state| state.name() == text)
            .ok_or_else(|| ParseStateError(text.chars().take(40).collect()))
    }
}

/// What one look at the provider showed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProbeOutcome {
    /// The order is there.
    Placed,
    /// Everything that would show it was read, and it is not there.
    Absent,
    /// It can't be told.
    Unsure,
}

/// How the answer to a request that was sent got lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Loss {
    /// The connection broke, or what came back says nothing about the order.
    Broken,
    /// No answer came in time: the provider may still be at work on the request.
    TimedOut,
}

/// One look at the provider: evidence, kept in the order in which it came.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Probe {
    /// When the provider was asked, by the ledger's time of day.
    pub at: Timestamp,
    /// The uptime of the kernel then, where it is known: how much time has passed is counted by it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uptime: Option<Uptime>,
    /// What the probe showed.
    pub found: ProbeOutcome,
    /// What was looked at and seen, in words.
    pub seen: String,
    /// Where this is no probe but the loss of the request's own answer: how that got lost.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub loss: Option<Loss>,
}

impl Probe {
    /// The time of day and the uptime of the probe, as one moment.
    #[must_use]
    pub fn moment(&self) -> Moment {
        Moment { at: self.at, uptime: self.uptime.clone() }
    }
}

/// An order that is about to be placed.
#[derive(Clone, Debug, PartialEq)]
pub struct Intent {
    /// The id of this try; nobody else has it.
    pub attempt: AttemptId,
    /// The user's idempotency key; without one an equal order within 10 minutes is questioned.
    pub key: Option<String>,
    /// What is ordered where: see [`super::fingerprint`].
    pub fingerprint: String,
    /// The command that places it.
    pub command: Command,
    /// The name of the profile that orders. Spending limits count by it.
    pub profile: String,
    /// The kind of provider that is ordered from.
    pub provider: ProviderKind,
    /// The account that pays, in the provider's words.
    pub account: String,
    /// Whether the order is real.
    pub mode: Mode,
    /// False when it costs nothing by itself, such as a line in a cart.
    pub charge: bool,
    /// The most it may cost; this much is reserved.
    pub amount: Option<Money>,
    /// The requests to be sent, their secrets masked.
    pub requests: Vec<RecordedRequest>,
    /// What makes the order recognizable afterwards.
    pub recorded: RecordedOrder,
    /// The run that is about to send it.
    pub owner: Owner,
    /// How long the answer to its request is waited for: so long after it left, it may still arrive
    /// at the provider.
    pub time_limit: Duration,
    /// The user knows that the same was ordered a moment ago, and wants another.
    pub again: bool,
    /// What the profile may spend in any 24 hours.
    pub max_spend: Option<Money>,
    /// What the profile may spend in any 30 days.
    pub max_spend_30d: Option<Money>,
}

impl Intent {
    /// The limit of this time that the order must fit into; none for what costs nothing.
    #[must_use]
    pub fn limit(&self, window: SpendWindow) -> Option<&Money> {
        let limit = match window {
            SpendWindow::Day => &self.max_spend,
            SpendWindow::Month => &self.max_spend_30d,
        };
        limit.as_ref().filter(|_| self.charge)
    }
}

/// One try to place one order, as the ledger has it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Attempt {
    /// The id of this try, by which people and commands name it.
    pub attempt: AttemptId,
    /// The user's idempotency key; none where the user gave none.
    pub key: Option<String>,
    /// What was ordered where, as a hash: equal orders have the same.
    pub fingerprint: String,
    /// How far it has come.
    pub state: State,
    /// The command that made it.
    pub command: Command,
    /// The name of the profile that ordered.
    pub profile: String,
    /// The kind of provider that was ordered from.
    pub provider: ProviderKind,
    /// The account that pays, in the provider's words.
    pub account: String,
    /// Whether the order is real.
    pub mode: Mode,
    /// False when it costs nothing by itself.
    pub charge: bool,
    /// The most it may cost; once it is placed, what it cost, if the provider said so.
    pub amount: Option<Money>,
    /// When the intent was recorded, by the ledger's time of day.
    pub created: Timestamp,
    /// When it was about to be sent.
    pub sent: Option<Timestamp>,
    /// The uptime then; no part of the JSON.
    #[serde(skip)]
    pub sent_uptime: Option<Uptime>,
    /// When its outcome was recorded; none while it is not settled.
    pub settled: Option<Timestamp>,
    /// Until then its owner is taken to be alive by whoever can't see it, and longer by `time_limit`
    /// while its request may be under way.
    pub lease_until: Option<Timestamp>,
    /// Who tries, or looks for it; in JSON `host:pid`.
    #[serde(serialize_with = "Owner::as_text")]
    pub owner: Owner,
    /// The requests that were to be sent, masked.
    pub requests: Vec<RecordedRequest>,
    /// What makes the order recognizable; in JSON `snapshot`.
    #[serde(rename = "snapshot")]
    pub recorded: RecordedOrder,
    /// Whether it is paid, once it is placed; of records of older versions it is not known.
    pub payment: Option<PaymentState>,
    /// The receipt of a placed order, as its command wrote it.
    pub result: Option<RecordedValue>,
    /// How the run ended that learned the outcome, as its user saw it.
    pub ended: Option<Ended>,
    /// Why it was not placed or is not known, as the user was told.
    pub error: Option<RecordedError>,
    /// What each probe showed, oldest first.
    pub probes: Vec<Probe>,
    /// A remark: by the ledger, or by the person who decided.
    pub note: Option<String>,
    /// The person who decided the outcome, where no machine could.
    pub decided_by: Option<String>,
    /// How long the answer to its request is waited for; in JSON as `30s`.
    #[serde(serialize_with = "as_text")]
    pub time_limit: Duration,
    /// For an order that turned out to be placed after its attempt was settled otherwise: that
    /// attempt. It is recorded as a further one, and counts as spent.
    pub late_of: Option<AttemptId>,
}

impl Attempt {
    /// True for an order that is placed and not paid: its amount is reserved, and not spent.
    #[must_use]
    pub fn is_pending(&self) -> bool {
        self.state == State::Placed && self.payment == Some(PaymentState::Pending)
    }

    /// When it was sent, or else written down.
    #[must_use]
    pub fn sent_moment(&self) -> Moment {
        Moment { at: self.sent.unwrap_or(self.created), uptime: self.sent_uptime.clone() }
    }

    /// How the answer got lost; nothing is known of one whose sender died with the request under way.
    #[must_use]
    pub fn loss(&self) -> Option<Loss> {
        self.probes.iter().rev().find_map(|probe| probe.loss)
    }

    /// An intent, written down at `now` with a lease until `lease_until`.
    pub(super) fn of(intent: &Intent, now: Timestamp, lease_until: Timestamp) -> Self {
        Self {
            attempt: intent.attempt.clone(),
            key: intent.key.clone(),
            fingerprint: intent.fingerprint.clone(),
            state: State::Intended,
            command: intent.command,
            profile: intent.profile.clone(),
            provider: intent.provider,
            account: intent.account.clone(),
            mode: intent.mode,
            charge: intent.charge,
            amount: intent.amount.clone(),
            created: now,
            sent: None,
            sent_uptime: None,
            settled: None,
            lease_until: Some(lease_until),
            owner: intent.owner.clone(),
            requests: intent.requests.clone(),
            recorded: intent.recorded.clone(),
            payment: None,
            result: None,
            ended: None,
            error: None,
            probes: Vec::new(),
            note: None,
            decided_by: None,
            time_limit: intent.time_limit,
            late_of: None,
        }
    }
}

fn as_text<S: Serializer>(time: &Duration, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(&format_args!("{time:?}"))
}

/// What recording an outcome changed.
#[derive(Clone, Debug, PartialEq)]
pub enum Settled {
    /// The attempt has this outcome, now or since it was recorded before.
    Written(Attempt),
    /// The attempt was settled otherwise before, and what is settled is never changed.
    AlreadySettled(Attempt),
}

impl Settled {
    /// The attempt as it stands after that.
    #[must_use]
    pub fn into_attempt(self) -> Attempt {
        match self {
            Self::Written(attempt) | Self::AlreadySettled(attempt) => attempt,
        }
    }
}

/// An outcome, as it is to be recorded.
#[derive(Clone, Debug, PartialEq)]
pub struct Settlement {
    /// The state that the attempt gets.
    pub state: State,
    /// Whether it is paid, if it was placed.
    pub payment: Option<PaymentState>,
    /// The receipt of a placed order.
    pub result: Option<RecordedValue>,
    /// What was bought, by the provider's ids: the next to find one of these knows whose it is.
    pub order_ids: Vec<String>,
    /// What it cost, if the provider said so; replaces the reserved amount.
    pub amount: Option<Money>,
    /// Why it was not placed or is not known, as the user is told.
    pub error: Option<RecordedError>,
    /// A remark for people, such as a person's reason for a decision.
    pub note: Option<String>,
    /// The person who decided, if a person did.
    pub decided_by: Option<String>,
}

impl Settlement {
    /// This outcome and nothing else; the rest is filled in with struct update syntax.
    #[must_use]
    pub const fn of(state: State) -> Self {
        Self {
            state,
            payment: None,
            result: None,
            order_ids: Vec::new(),
            amount: None,
            error: None,
            note: None,
            decided_by: None,
        }
    }
    /// How a run ends that ends with this outcome.
    #[must_use]
    pub fn ended(&self) -> Ended {
        match (self.state, &self.error) {
            (State::Placed, _) => self.payment.map_or(Ended::Done, Ended::of_payment),
            (_, Some(error)) => Ended::With(error.kind),
            (State::Refused, None) => Ended::With(Kind::Refused),
            (State::NotSent | State::Absent, None) => Ended::With(Kind::Unreachable),
            (State::Intended | State::Sent | State::Unknown, None) => Ended::With(Kind::Unknown),
        }
    }
}
