//! Whether an element that occurs once stands in an array, which differs from panel to panel.

/// How the panel writes an element in JSON that may occur several times and occurs once.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum SingleElementStyle {
    /// Some in an array, some bare, as recorded answers have them.
    #[default]
    Recorded,
    /// Always in an array.
    Array,
    /// Always bare.
    Bare,
}

/// Names that recorded answers have in an array even when there is only one.
const ARRAYS: [&str; 9] =
    ["elem", "list", "slist", "page", "field", "slider", "detail", "tag", "node"];
/// Names that they have bare then.
const BARE: [&str; 3] = ["price", "val", "param"];

impl SingleElementStyle {
    pub(super) fn in_array(self, parent: &str, name: &str) -> bool {
        // `detail` is a row of a tariff's content, and the one long text of an error; `price` one of
        // several prices, and the wrapper of a single one.
        let of_tariff = match name {
            "detail" => parent != "error",
            "price" => parent == "prices",
            _ => true,
        };
        match self {
            Self::Recorded => of_tariff && ARRAYS.contains(&name),
            Self::Array => of_tariff && (ARRAYS.contains(&name) || BARE.contains(&name)),
            Self::Bare => false,
        }
    }
}
