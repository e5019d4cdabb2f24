//! The completions that are shipped are those of the command tree.

use clap::ValueEnum as _;
use clap_complete::Shell;

use crate::support::Home;

#[test]
fn a_shell_completes_what_there_is() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("completions");
    for shell in Shell::value_variants() {
        let ran = Home::new().run(&["completions", &shell.to_string()]);
        let shipped = std::fs::read_to_string(folder.join(format!("orderctl.{shell}"))).unwrap();
        assert!(
            ran.stdout == shipped,
            "completions/orderctl.{shell} is old: orderctl completions {shell} makes it anew"
        );
    }
}

#[test]
fn every_flag_that_goes_to_a_provider_names_its_parameter() {
    let tree = orderctl::cli::command_tree();
    let nouns = [
        "action", "cart", "combo", "contact", "customer", "domain", "invoice", "payment",
        "service", "tariff",
    ];
    for noun in nouns {
        for verb in tree.find_subcommand(noun).unwrap().get_subcommands() {
            for argument in verb.get_arguments().filter(|argument| !argument.is_global_set()) {
                let help = argument.get_help().map(ToString::to_string).unwrap_or_default();
                assert!(
                    help.ends_with(']') || argument.get_id() == "help",
                    "{noun} {} --{}: {help}",
                    verb.get_name(),
                    argument.get_id()
                );
            }
        }
    }
}
