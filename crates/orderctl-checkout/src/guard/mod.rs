//! May this be charged? Pure functions from facts to a decision.
//!
//! Nothing here asks, reads a clock or looks anything up: whoever calls hands in the facts, and a
//! test can hand in any others.

mod allow;

use serde::Deserialize;

pub use allow::AllowList;

use orderctl_core::error::{Code, Error};
use orderctl_core::{Money, Price, Remedy};

/// What a profile says about spending money.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Charges {
    /// Nothing may be charged, whatever a user says.
    Deny,
    /// After a yes: typed on a terminal, or said beforehand.
    #[default]
    Confirm,
    /// Charges need no yes, unless the price is not known and a ceiling is set, or [`Confirm::Terminal`]
    /// wants each of them confirmed.
    Allow,
}

/// What a profile says about where a yes is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Confirm {
    /// Typed on a terminal, or said beforehand.
    #[default]
    Any,
    /// Typed on the terminal of the process, and nowhere else: a person decides each charge.
    Terminal,
}

/// The yes that was said so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Yes {
    /// Nobody has said yes.
    #[default]
    NotGiven,
    /// One that a program can say too, such as a flag.
    Beforehand,
    /// One that a person typed on the terminal of the process.
    OnTerminal,
}

impl Yes {
    /// Whether it is enough for a profile that says this.
    #[must_use]
    pub const fn is_enough_for(self, confirm: Confirm) -> bool {
        match self {
            Self::NotGiven => false,
            Self::Beforehand => matches!(confirm, Confirm::Any),
            Self::OnTerminal => true,
        }
    }
}

/// A price that must not be exceeded, and who said so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ceiling {
    /// The most that one order may cost.
    pub amount: Money,
    /// Where it was set, in words for the user, such as the flag or the key of the configuration.
    pub set_by: String,
}

/// Everything that a decision rests on.
#[derive(Clone, Debug)]
pub struct Facts<'a> {
    /// The profile's name, for the message of a refusal.
    pub profile: &'a str,
    /// Whether the profile may charge: never, after a yes, or without one.
    pub charges: Charges,
    /// Where the profile wants the yes to be said.
    pub confirm: Confirm,
    /// What the provider said that it will charge.
    pub price: &'a Price,
    /// The prices that must not be exceeded, each with who set it.
    pub ceilings: &'a [Ceiling],
    /// The user accepts a price that nobody can tell.
    pub accept_unknown_price: bool,
    /// The yes that was said so far.
    pub yes: Yes,
}

/// Whether a charge may go, by the facts alone.
#[derive(Debug)]
pub enum Decision {
    /// Charge.
    Go,
    /// Charge if a person says yes.
    Ask,
    /// Don't.
    Refuse(Error),
}

/// Decides about a charge: the profile first, then price and ceilings, then the yes.
#[must_use]
pub fn decide(facts: &Facts<'_>) -> Decision {
    if facts.charges == Charges::Deny {
        return Decision::Refuse(denied(facts.profile));
    }
    if let Err(error) = within(facts.price, facts.ceilings, facts.accept_unknown_price) {
        return Decision::Refuse(error);
    }
    // A ceiling that can't be held is given up by a yes, and never silently.
    let gives_up = !given_up(facts.price, facts.ceilings).is_empty();
    let silently = facts.charges == Charges::Allow && facts.confirm == Confirm::Any && !gives_up;
    if facts.yes.is_enough_for(facts.confirm) || silently { Decision::Go } else { Decision::Ask }
}

/// The ceilings that nothing can be held against before the order: all of them, where the price is
/// not known.
#[must_use]
pub fn given_up<'a>(price: &Price, ceilings: &'a [Ceiling]) -> &'a [Ceiling] {
    if price.ceiling().is_some() { &[] } else { ceilings }
}

/// Whether what was charged is above each ceiling after all. Nothing where that can't be told: the
/// amount is not known, or is in another currency.
pub fn compared<'a>(
    charged: Option<&'a Money>,
    ceilings: &'a [Ceiling],
) -> impl Iterator<Item = (&'a Ceiling, Option<bool>)> {
    ceilings
        .iter()
        .map(move |ceiling| (ceiling, charged.and_then(|it| it.exceeds(&ceiling.amount))))
}

/// The refusal of a profile with `charges = "deny"`: it changes nothing at its provider, whether that
/// costs something or not.
#[must_use]
pub fn denied(profile: &str) -> Error {
    Error::guard(format!("the profile '{profile}' does not allow charges, nor other changes"))
        .code(Code::ChargesDenied)
        .remedy(Remedy::AllowCharges(profile.to_owned()))
}

/// Holds a price against every ceiling.
///
/// # Errors
/// Of kind guard, with the code `price`, `currency` or `price_unknown`.
pub fn within(price: &Price, ceilings: &[Ceiling], accept_unknown: bool) -> Result<(), Error> {
    let Some(most) = price.ceiling() else {
        return if accept_unknown {
            Ok(())
        } else {
            Err(Error::guard(format!("the price is {price}, and nothing was ordered"))
                .code(Code::PriceUnknown)
                .remedy(Remedy::AcceptUnknownPrice(
                    ceilings.iter().map(|it| it.set_by.clone()).collect(),
                )))
        };
    };
    if most.is_negative() {
        return Err(Error::guard(format!("the price is {price}, which can't be right"))
            .code(Code::PriceUnknown));
    }
    for ceiling in ceilings {
        match most.exceeds(&ceiling.amount) {
            Some(false) => {}
            Some(true) => {
                return Err(Error::guard(format!(
                    "the price is {price}, and {} allows {}",
                    ceiling.set_by, ceiling.amount
                ))
                .code(Code::Price)
                .hint(format!("raise {} if you mean it", ceiling.set_by)));
            }
            None => {
                return Err(Error::guard(format!(
                    "the price is in {} ({price}), and {} is in {}: they can't be compared",
                    most.currency(),
                    ceiling.set_by,
                    ceiling.amount.currency()
                ))
                .code(Code::Currency)
                .hint(format!("write {} in {}", ceiling.set_by, most.currency())));
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use orderctl_core::error::Kind;

    fn exactly(text: &str) -> Price {
        Price::Exactly(text.parse().unwrap())
    }

    fn ceiling(text: &str) -> Vec<Ceiling> {
        vec![Ceiling { amount: text.parse().unwrap(), set_by: "this run's limit".into() }]
    }

    fn facts<'a>(price: &'a Price, ceilings: &'a [Ceiling]) -> Facts<'a> {
        Facts {
            profile: "acme",
            charges: Charges::Confirm,
            confirm: Confirm::Any,
            price,
            ceilings,
            accept_unknown_price: false,
            yes: Yes::NotGiven,
        }
    }

    fn refused_with(decision: Decision) -> String {
        match decision {
            Decision::Refuse(error) => {
                assert_eq!(error.kind(), Kind::Guard);
                error.machine_code().unwrap_or_default().to_owned()
            }
            other => panic!("not refused: {other:?}"),
        }
    }

    #[test]
    fn nothing_is_charged_without_a_yes() {
        let price = exactly("5.00EUR");
        assert!(matches!(decide(&facts(&price, &[])), Decision::Ask));
        let yes = Facts { yes: Yes::Beforehand, ..facts(&price, &[]) };
        assert!(matches!(decide(&yes), Decision::Go));
        let armed = Facts { charges: Charges::Allow, ..facts(&price, &[]) };
        assert!(matches!(decide(&armed), Decision::Go));
    }

    #[test]
    fn a_yes_that_belongs_on_the_terminal_is_taken_from_nowhere_else() {
        let price = exactly("5.00EUR");
        for charges in [Charges::Confirm, Charges::Allow] {
            let facts = Facts { charges, confirm: Confirm::Terminal, ..facts(&price, &[]) };
            for (yes, goes) in
                [(Yes::NotGiven, false), (Yes::Beforehand, false), (Yes::OnTerminal, true)]
            {
                let decision = decide(&Facts { yes, ..facts.clone() });
                assert_eq!(matches!(decision, Decision::Go), goes, "{charges:?} {yes:?}");
                assert_eq!(matches!(decision, Decision::Ask), !goes, "{charges:?} {yes:?}");
            }
        }
    }

    #[test]
    fn a_profile_that_denies_charges_wins_over_yes() {
        let price = exactly("5.00EUR");
        let denied = Facts { charges: Charges::Deny, yes: Yes::Beforehand, ..facts(&price, &[]) };
        assert_eq!(refused_with(decide(&denied)), "charges_denied");
    }

    #[test]
    fn an_order_never_costs_more_than_the_user_said() {
        for (price, code) in [
            (exactly("5.01EUR"), "price"),
            (Price::AtMost("60.00EUR".parse().unwrap()), "price"),
            (exactly("1.00USD"), "currency"),
            (exactly("-1.00EUR"), "price_unknown"),
            (Price::Unknown("not told".into()), "price_unknown"),
        ] {
            let limits = ceiling("5.00EUR");
            let yes = Facts { yes: Yes::Beforehand, ..facts(&price, &limits) };
            assert_eq!(refused_with(decide(&yes)), code, "{price}");
        }
        let at_the_limit = exactly("5.00EUR");
        assert!(matches!(decide(&facts(&at_the_limit, &ceiling("5EUR"))), Decision::Ask));
    }

    #[test]
    fn an_unknown_price_is_paid_only_by_somebody_who_said_so() {
        let price = Price::Unknown("not told".into());
        let accepted =
            Facts { accept_unknown_price: true, yes: Yes::Beforehand, ..facts(&price, &[]) };
        assert!(matches!(decide(&accepted), Decision::Go));
    }

    #[test]
    fn a_ceiling_that_can_not_be_held_is_never_given_up_silently() {
        let (price, limits) = (Price::Unknown("not told".into()), ceiling("1.00EUR"));
        let armed =
            Facts { charges: Charges::Allow, accept_unknown_price: true, ..facts(&price, &limits) };
        assert!(matches!(decide(&armed), Decision::Ask));
        assert!(matches!(decide(&Facts { yes: Yes::Beforehand, ..armed.clone() }), Decision::Go));
        assert!(matches!(decide(&Facts { ceilings: &[], ..armed }), Decision::Go));
        let unsaid = Facts { yes: Yes::Beforehand, ..facts(&price, &limits) };
        let Decision::Refuse(error) = decide(&unsaid) else { panic!("not refused") };
        assert_eq!(error.remedies(), [Remedy::AcceptUnknownPrice(vec!["this run's limit".into()])]);
    }

    #[test]
    fn what_was_charged_is_held_against_every_ceiling() {
        let charged: Money = "5.01EUR".parse().unwrap();
        let is_above = |charged: Option<&Money>, limit| {
            let limits = ceiling(limit);
            let above: Vec<_> = compared(charged, &limits).map(|(_, above)| above).collect();
            above
        };
        for (limit, above) in [("5.00EUR", Some(true)), ("5.01EUR", Some(false)), ("100USD", None)]
        {
            assert_eq!(is_above(Some(&charged), limit), [above], "{limit}");
            assert_eq!(is_above(None, limit), [None]);
        }
    }
}
