//! JSON, XML and lines of text that a BILLmanager panel answers.
#![no_main]

libfuzzer_sys::fuzz_target!(|body: &str| orderctl_billmanager::fuzzing::answer(body));
