use super::show;
use orderctl_checkout::ledger::Attempt;
use orderctl_checkout::{CheckoutHost, TakeOver};
use orderctl_core::error::Result;

/// Takes an unsettled attempt over from whoever made it; what is recorded now if that can't be done,
/// because somebody is at work on it or it is settled.
pub fn take_over(host: &dyn CheckoutHost, attempt: &Attempt) -> Result<Option<Attempt>> {
    match orderctl_checkout::take_over(host, attempt)? {
        TakeOver::Taken => Ok(None),
        TakeOver::Held | TakeOver::Over => {
            show::get(host.ledger(), attempt.attempt.as_str()).map(Some)
        }
    }
}
