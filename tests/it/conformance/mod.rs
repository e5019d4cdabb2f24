//! Both readings of the protocols, held against examples that were written by hand from what is
//! published, and against the way in which other people's programs call.

mod billmanager;
mod logicboxes;
