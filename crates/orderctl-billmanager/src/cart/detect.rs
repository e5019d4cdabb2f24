//! Which of the two carts a panel has, for settings that do not say.

use super::{Generation, Panel};
use orderctl_core::Remedy;
use orderctl_core::error::{Code, Error, Kind, Result};

impl Panel {
    /// The same panel, with the cart that it has.
    ///
    /// The panel is asked for the new cart. It has the old one if it does not know that function, or
    /// does not let this login call it, and shows a basket; what is neither is an error, for orders and
    /// money go where this says. The error of a function that is not there is inferred: `missed`, as
    /// for every other object, or `access`, as for what the menu does not have. A login that may do
    /// nothing is not shown a basket either.
    ///
    /// # Errors
    /// When the panel can't be reached, or answers anything that is not clear.
    pub fn with_its_cart(mut self) -> Result<Self> {
        self.settings.cart = match self.cart_of(Generation::New) {
            Ok(_) => Generation::New,
            Err(no) if is_not_there(&no) => {
                self.cart_of(Generation::Old).map_err(unclear)?;
                Generation::Old
            }
            Err(error) => return Err(unclear(error)),
        };
        Ok(self)
    }
}

fn is_not_there(error: &Error) -> bool {
    error.kind() == Kind::Refused
        && matches!(error.reason(), Some(Code::Missed | Code::NoFunction | Code::Access))
}

/// A panel that is not reached, or does not accept the login, is that; any other trouble leaves open
/// which cart there is.
fn unclear(error: Error) -> Error {
    if error.kind() != Kind::Refused && error.reason() != Some(&Code::Malformed) {
        return error;
    }
    let message = format!("it can't be told which cart the panel has: {}", error.message());
    Error::new(error.kind(), message).coded_as(&error).advised_as(&error).remedy(Remedy::WhichCart)
}
