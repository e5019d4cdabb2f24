//! What holds for every input, good or bad.

mod answers;
mod texts;
