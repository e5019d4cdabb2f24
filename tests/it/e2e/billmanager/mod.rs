//! The way around an order, through the real binary: what is sold, what was ordered, what it cost.

mod panel;
mod walk;
