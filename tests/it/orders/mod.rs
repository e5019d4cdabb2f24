//! Order files: planned, reviewed, placed, and placed again after everything that can happen.

mod applying;
mod crashing;
mod endurance;
mod planning;
mod rehearsed;
mod renewing;
mod year;

use std::fmt::Write as _;

use serde_json::Value;

use crate::support::world::World;

/// A mixed file: services at once, combos, and lines of the cart that are paid at the end.
pub fn mixed(services: usize, combos: usize, lines: usize) -> String {
    let mut text = String::from(
        "id = \"may\"\npay = true\n\n[defaults.cart]\nitem-type = \"vds\"\ntariff = 3087\nperiod = 1\n\n\
         [defaults.combo]\ncustomer-id = 20000001\nmonths = 12\ninvoice-option = \"PayInvoice\"\n\
         bundle-id = 502\nns = [\"ns1.example.net\", \"ns2.example.net\"]\ncontact = 30000001\n",
    );
    for n in 0..lines {
        let _ = write!(text, "\n[[order]]\nname = \"line-{n}\"\ntype = \"cart\"\n");
    }
    for n in 0..services {
        let _ = write!(
            text,
            "\n[[order]]\nname = \"web-{n}\"\ntype = \"cart\"\nskip-basket = true\ndomain = \"web-{n}.example\"\n"
        );
    }
    for n in 0..combos {
        let _ = write!(
            text,
            "\n[[order]]\nname = \"shop-{n}\"\ntype = \"combo\"\ndomain = \"shop-{n}.example\"\n"
        );
    }
    text
}

/// Writes a file into the user's folder.
pub fn file(world: &World, name: &str, text: &str) {
    std::fs::write(world.home.path().join(name), text).unwrap();
}

/// The words of a placing without questions, within these totals.
pub fn apply(what: &str) -> Vec<&str> {
    vec!["apply", what, "--yes", "--max-total", "1000EUR", "--max-total", "1000USD"]
}

/// How many rows ended how.
pub fn count(document: &Value, status: &str) -> u64 {
    document["data"]["counts"][status].as_u64().unwrap()
}

/// The row of this name.
pub fn row<'a>(document: &'a Value, name: &str) -> &'a Value {
    let rows = document["data"]["rows"].as_array().unwrap();
    rows.iter().find(|row| row["name"] == name).unwrap_or_else(|| panic!("{name}: {document}"))
}
