//! JSON and XML that LogicBoxes answers.
#![no_main]

libfuzzer_sys::fuzz_target!(|body: &str| orderctl_logicboxes::fuzzing::answer(body));
