# The five commands people need. `just` lists them; each also works typed out.

# Everything that decides whether a change lands
ci:
    .ci/run

# All tests
test:
    cargo test

# Format and lint
lint:
    cargo fmt
    cargo clippy --workspace --all-targets -- -D warnings

# Write the generated files anew: completions, and snapshots that tests compare
bless:
    #!/usr/bin/env bash
    set -euo pipefail
    cargo build --quiet
    for shell in bash zsh fish powershell elvish; do
        target/debug/orderctl completions "$shell" > "completions/orderctl.$shell"
    done
    ORDERCTL_ACCEPT=1 cargo test

# The documentation of all crates, without a warning
doc:
    RUSTDOCFLAGS="-D warnings" cargo doc --workspace --no-deps
