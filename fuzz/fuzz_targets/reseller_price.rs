//! Price lists of LogicBoxes.
#![no_main]

libfuzzer_sys::fuzz_target!(|body: &str| orderctl_logicboxes::fuzzing::price_list(body));
