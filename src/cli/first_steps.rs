//! What a newcomer is told to try first: the sandbox, where this program has it.

/// What is printed for the program's name alone, while there is no configuration.
pub(super) fn welcome(has_sandbox: bool) -> String {
    let sandbox = match has_sandbox {
        true => "\n  orderctl --sandbox tariff list   try it: no account and no money are needed",
        false => "",
    };
    format!(
        "\
orderctl orders servers, hosting, licenses, certificates and domains at
BILLmanager and LogicBoxes: never twice, never lost, never above your limit.
{sandbox}
  orderctl profile init            set up your own account
  orderctl help                    see all commands"
    )
}

/// What the program's help ends with.
pub(super) fn examples(has_sandbox: bool) -> &'static str {
    match has_sandbox {
        true => {
            "Try it without an account:\n  \
             orderctl --sandbox cart add --item-type vds --tariff 3087 --period 1\n  \
             orderctl --sandbox cart pay --yes"
        }
        false => {
            "Set up an account and test it:\n  orderctl profile init acme\n  orderctl profile check acme"
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::command_tree;
    use crate::config::HAS_SANDBOX;

    #[test]
    fn the_sandbox_is_a_first_step_where_it_is_built_in() {
        assert!(welcome(true).contains("--sandbox") && welcome(true).lines().count() == 6);
        assert!(!welcome(false).contains("sandbox") && welcome(false).lines().count() == 5);
        assert!(examples(true).contains("--sandbox"));
        assert!(!examples(false).contains("sandbox"));
    }

    #[test]
    fn help_names_the_sandbox_only_where_it_is_built_in() {
        for help in [command_tree().render_help(), command_tree().render_long_help()] {
            assert_eq!(help.to_string().contains("sandbox"), HAS_SANDBOX);
            assert_eq!(help.to_string().contains("simulat"), HAS_SANDBOX);
        }
    }
}
