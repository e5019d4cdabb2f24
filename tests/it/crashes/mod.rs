//! Whatever happens to the process, its ledger or its clock: no order twice, none lost, none dearer
//! than said, and an exit code that was true. All through the real binary; what a clock does that jumps, and a
//! provider that commits late, is tested with checkout alone, in its crate.

mod held_up;
mod ledger;
mod line;
mod matrix;
mod middle;
mod signals;
