//! Amounts that a BILLmanager panel writes for people.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| orderctl_billmanager::fuzzing::price(text));
