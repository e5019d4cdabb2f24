//! What a panel offers for the automatic renewal of a service, as a person chooses it.

use crate::prompt::Choice;
use orderctl_billmanager::{AutoRenew, Choice as Offered};

/// A value of the panel's form by the word that a flag takes for it; nothing for one that is not known.
pub fn choice(offered: &Offered) -> Option<Choice> {
    let value = match offered.key.parse().ok()? {
        AutoRenew::On => "on".to_owned(),
        AutoRenew::Off | AutoRenew::Never => "off".to_owned(),
        AutoRenew::Months(months) => months.to_string(),
    };
    let label = if offered.label.is_empty() { value.clone() } else { offered.label.clone() };
    Some(Choice::new(value, label))
}
