//! One rule: a fault, how often, where.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use serde::de::{Deserializer, Error as _, MapAccess, Visitor, value::MapAccessDeserializer};
use serde::{Deserialize, Serialize};

use super::kind::FaultKind;
use super::place::Where;
use super::{PlanError, time};

/// `FAULT[:COUNT|:PROBABILITY%][:WHERE][:delay=TIME]`, for example `drop-after-commit:1:combo`,
/// `http-502:10%`, `slow:cart.add:delay=300ms`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaultRule {
    /// The fault that is injected.
    pub kind: FaultKind,
    /// How many times at most; always, if there is none.
    pub count: Option<u64>,
    /// In how many of a hundred requests; in each, if there is none.
    pub probability: Option<u8>,
    /// The requests that it is injected into; by default those that place or pay.
    pub place: Where,
    /// How long it takes, for the kinds that take time; a time of their own by default.
    pub delay: Option<Duration>,
}

impl FaultRule {
    /// A rule that applies to every request that places or pays.
    #[must_use]
    pub fn always(kind: FaultKind) -> Self {
        Self { kind, count: None, probability: None, place: Where::default(), delay: None }
    }

    pub(super) fn delay(&self) -> Duration {
        self.delay.unwrap_or_else(|| self.kind.usual_delay())
    }

    fn set_delay(&mut self, text: &str) -> Result<(), PlanError> {
        if !self.kind.takes_time() {
            return Err(PlanError(format!("{} has no delay", self.kind)));
        }
        self.delay = Some(time::parse(text)?);
        Ok(())
    }
}

impl FromStr for FaultRule {
    type Err = PlanError;

    fn from_str(text: &str) -> Result<Self, PlanError> {
        let mut parts = text.split(':');
        let mut rule = Self::always(parts.next().unwrap_or_default().parse()?);
        let mut placed = false;
        for part in parts {
            let twice = || {
                PlanError(format!(
                    "{part:?} in {text:?}: COUNT, PROBABILITY, WHERE or delay= is given twice in --fault"
                ))
            };
            if let Some(delay) = part.strip_prefix("delay=") {
                if rule.delay.is_some() {
                    return Err(twice());
                }
                rule.set_delay(delay)?;
            } else if part.contains('=') {
                return Err(PlanError(format!("{part:?} is no parameter; there is delay=TIME")));
            } else if part.ends_with('%') {
                if rule.probability.replace(percent(part)?).is_some() {
                    return Err(twice());
                }
            } else if part.bytes().all(|byte| byte.is_ascii_digit()) && !part.is_empty() {
                if rule.count.replace(count(part)?).is_some() {
                    return Err(twice());
                }
            } else {
                if placed {
                    return Err(twice());
                }
                rule.place = part.parse()?;
                placed = true;
            }
        }
        Ok(rule)
    }
}

fn count(text: &str) -> Result<u64, PlanError> {
    text.parse().map_err(|_| PlanError(format!("{text:?} is no count")))
}

fn percent(text: &str) -> Result<u8, PlanError> {
    let number = text.strip_suffix('%').unwrap_or(text).parse().ok();
    number.filter(|number| *number <= 100).ok_or_else(|| {
        PlanError(format!("{text:?} is no probability: 0% to 100%, without a point"))
    })
}

impl fmt::Display for FaultRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.kind)?;
        if let Some(count) = self.count {
            write!(f, ":{count}")?;
        }
        if let Some(probability) = self.probability {
            write!(f, ":{probability}%")?;
        }
        write!(f, ":{}", self.place)?;
        match self.delay {
            Some(delay) => write!(f, ":delay={}ms", delay.as_millis()),
            None => Ok(()),
        }
    }
}

impl Serialize for FaultRule {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// The fields of a rule in a file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fields {
    kind: String,
    count: Option<u64>,
    probability: Option<Percent>,
    #[serde(rename = "where")]
    place: Option<String>,
    delay: Option<String>,
}

/// `10` or `"10%"`.
#[derive(Deserialize)]
#[serde(untagged)]
enum Percent {
    Number(u64),
    Text(String),
}

impl TryFrom<Fields> for FaultRule {
    type Error = PlanError;

    fn try_from(fields: Fields) -> Result<Self, PlanError> {
        let mut rule = Self::always(fields.kind.parse()?);
        rule.count = fields.count;
        rule.probability = match fields.probability {
            None => None,
            Some(Percent::Number(number)) => Some(percent(&number.to_string())?),
            Some(Percent::Text(text)) => Some(percent(&text)?),
        };
        if let Some(place) = fields.place {
            rule.place = place.parse()?;
        }
        if let Some(delay) = fields.delay {
            rule.set_delay(&delay)?;
        }
        Ok(rule)
    }
}

/// A rule is a table of fields, or a text as on the command line.
impl<'de> Deserialize<'de> for FaultRule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RuleVisitor)
    }
}

struct RuleVisitor;

impl<'de> Visitor<'de> for RuleVisitor {
    type Value = FaultRule;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a rule: a text, or kind, count, probability, where, delay")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<FaultRule, E> {
        text.parse().map_err(E::custom)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<FaultRule, A::Error> {
        let fields = Fields::deserialize(MapAccessDeserializer::new(map))?;
        fields.try_into().map_err(A::Error::custom)
    }
}
