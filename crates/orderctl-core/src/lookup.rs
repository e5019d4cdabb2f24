//! What a read told, where not being told stops nothing.

/// The answer to a question that is only a part of a larger one: a price that a quote can do without, a
/// list that one probe among several wants. `Why` says in words, or as an error, why it is not known.
///
/// It stands inside a [`Result`](crate::error::Result): there an error ends the whole, for nothing that is
/// asked after it would be answered either.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub enum Lookup<T, Why = String> {
    /// It was told.
    Known(T),
    /// It was not, for this reason. What was asked for may be there all the same.
    Unknown(Why),
}

impl<T, Why> Lookup<T, Why> {
    /// What was told, if anything was.
    #[must_use]
    pub fn known(self) -> Option<T> {
        match self {
            Self::Known(told) => Some(told),
            Self::Unknown(_) => None,
        }
    }

    /// The same with what was told read by `read`.
    pub fn map<U>(self, read: impl FnOnce(T) -> U) -> Lookup<U, Why> {
        match self {
            Self::Known(told) => Lookup::Known(read(told)),
            Self::Unknown(why) => Lookup::Unknown(why),
        }
    }

    /// The same with what was told read by `read`, which may find that it tells nothing.
    pub fn and_then<U>(self, read: impl FnOnce(T) -> Result<U, Why>) -> Lookup<U, Why> {
        match self {
            Self::Known(told) => read(told).into(),
            Self::Unknown(why) => Lookup::Unknown(why),
        }
    }

    /// The same with the reason told by `tell`.
    pub fn map_unknown<Other>(self, tell: impl FnOnce(Why) -> Other) -> Lookup<T, Other> {
        match self {
            Self::Known(told) => Lookup::Known(told),
            Self::Unknown(why) => Lookup::Unknown(tell(why)),
        }
    }

    /// What was told, for a caller that can't do without it.
    ///
    /// # Errors
    /// The reason why it is not known.
    pub fn required(self) -> Result<T, Why> {
        match self {
            Self::Known(told) => Ok(told),
            Self::Unknown(why) => Err(why),
        }
    }
}

impl<T, Why> From<Result<T, Why>> for Lookup<T, Why> {
    fn from(told: Result<T, Why>) -> Self {
        match told {
            Ok(told) => Self::Known(told),
            Err(why) => Self::Unknown(why),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_out_of_an_answer_may_find_that_it_tells_nothing() {
        let told: Lookup<&str> = Lookup::Known("7");
        let number = |text: &str| text.parse::<u8>().map_err(|_| format!("'{text}' is no number"));
        assert_eq!(told.and_then(number), Lookup::Known(7));
        assert_eq!(
            Lookup::Known("x").and_then(number).map(u16::from),
            Lookup::Unknown("'x' is no number".to_owned())
        );
        let denied: Lookup<&str> = Lookup::Unknown("denied".to_owned());
        assert_eq!(denied.and_then(number).required(), Err("denied".to_owned()));
    }
}
