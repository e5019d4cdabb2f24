//! Amounts, currencies and periods that a person types.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| orderctl_core::fuzzing::money(text));
