//! Several calls at a time: a panel answers one data center, or one product type, a call.

use std::panic::resume_unwind;
use std::thread;

/// Calls that are on their way at once: enough to hide the latency, few enough for any panel.
const MAX_CONCURRENT: usize = 4;

/// What `call` gives for each item, in the order of the items.
pub(super) fn each<T: Sync, R: Send>(items: &[T], call: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let call = &call;
    items
        .chunks(MAX_CONCURRENT)
        .flat_map(|chunk| {
            thread::scope(|scope| {
                let calls: Vec<_> =
                    chunk.iter().map(|item| scope.spawn(move || call(item))).collect();
                let answers = calls
                    .into_iter()
                    .map(|call| call.join().unwrap_or_else(|panic| resume_unwind(panic)));
                answers.collect::<Vec<_>>()
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::each;

    #[test]
    fn answers_stand_in_the_order_of_the_questions() {
        let items: Vec<u32> = (0..11).collect();
        assert_eq!(each(&items, |item| item * 2), (0..22).step_by(2).collect::<Vec<_>>());
    }
}
