//! Whatever happens to the process, its ledger or its clock: no order twice, none lost, none dearer
//! than said, and an exit code that was true. All through the real binary, but for the clock.

mod clock;
mod held_up;
mod ledger;
mod line;
mod matrix;
mod middle;
mod signals;
mod there;
mod uptime;
mod zombie;
