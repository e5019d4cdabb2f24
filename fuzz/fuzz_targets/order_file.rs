//! Order files; the first byte picks the format.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: (u8, &str)| {
    let endings = ["toml", "json", "jsonl", "csv"];
    let (pick, text) = input;
    orderctl::fuzzing::order_file(endings[usize::from(pick) % endings.len()], text);
});
