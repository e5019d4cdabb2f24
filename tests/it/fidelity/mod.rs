//! Fidelity: the sandbox gives what the providers' documentation shows, shape for shape, and the
//! client takes all of it. The examples are written by hand, with data of our own; nothing here is
//! taken from what the sandbox answers.

mod logicboxes;
mod shape;
