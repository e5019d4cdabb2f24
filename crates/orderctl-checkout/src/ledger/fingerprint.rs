//! What makes two orders the same order.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

/// The fingerprint of an order: SHA-256 over provider, account, verb and parameters.
///
/// The order in which parameters of different names were written does not matter; the order of the
/// values of one name does. Every part is preceded by its length, so that no two orders can be
/// written alike. Passwords and keys do not belong in here: a short secret can be guessed from its
/// hash.
#[must_use]
pub fn fingerprint(
    provider: &str,
    account: &str,
    verb: &str,
    parameters: &[(&str, &str)],
) -> String {
    let mut sorted = parameters.to_vec();
    sorted.sort_by_key(|(name, _)| *name);
    let parts = ["orderctl/1", provider, account, verb].into_iter();
    digest(parts.chain(sorted.into_iter().flat_map(|(name, value)| [name, value])))
}

/// SHA-256 over these parts, each preceded by its length.
pub(super) fn digest<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
        hash.update(part.as_bytes());
    }
    hash.finalize().iter().fold(String::with_capacity(64), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(parameters: &[(&str, &str)]) -> String {
        fingerprint("billmanager", "robot@acme.example", "cart.add", parameters)
    }

    #[test]
    fn the_order_of_flags_does_not_make_another_order() {
        assert_eq!(of(&[("a", "1"), ("b", "2")]), of(&[("b", "2"), ("a", "1")]));
        assert_ne!(of(&[("ns", "1"), ("ns", "2")]), of(&[("ns", "2"), ("ns", "1")]));
    }

    #[test]
    fn two_orders_that_look_alike_when_glued_together_are_still_two() {
        assert_ne!(of(&[("a", "1b2")]), of(&[("a", "1"), ("b", "2")]));
        assert_ne!(of(&[("ab", "c")]), of(&[("a", "bc")]));
        assert_ne!(fingerprint("p", "ab", "c", &[]), fingerprint("p", "a", "bc", &[]));
    }

    #[test]
    fn a_new_version_still_recognizes_the_orders_of_an_old_one() {
        assert_eq!(
            fingerprint("logicboxes", "100001", "combo.add", &[("domain-name", "shop.example")]),
            "49b4011a5ff4c1973e4b8e3a4c13f5e051e73a233b4f41339c6605df75d28a2b"
        );
    }
}
