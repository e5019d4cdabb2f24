//! The shells that can ask, and how each is taught to.

use std::ffi::OsString;
use std::io::{self, Write};
use std::path::Path;

use clap::Command;
use clap_complete::env::{self, Elvish, EnvCompleter, Fish, Powershell, Shells, Zsh};

pub const SHELLS: Shells<'static> = Shells(&[&Bash, &Elvish, &Fish, &Powershell, &Zsh]);

/// Bash, which breaks a word at `=` and `:`. Such a word is put together again before the program is asked,
/// and what is in front of the break is taken from the answers.
struct Bash;

impl EnvCompleter for Bash {
    fn name(&self) -> &'static str {
        env::Bash.name()
    }

    fn is(&self, name: &str) -> bool {
        env::Bash.is(name)
    }

    fn write_registration(
        &self,
        variable: &str,
        id: &str,
        program: &str,
        completer: &str,
        script: &mut dyn Write,
    ) -> io::Result<()> {
        let completer = shlex::try_quote(completer).map_err(io::Error::other)?;
        let text = REGISTRATION
            .replace("NAME", &id.replace('-', "_"))
            .replace("PROGRAM", program)
            .replace("COMPLETER", &completer)
            .replace("VARIABLE", variable);
        script.write_all(text.as_bytes())
    }

    fn write_complete(
        &self,
        tree: &mut Command,
        words: Vec<OsString>,
        folder: Option<&Path>,
        answer: &mut dyn Write,
    ) -> io::Result<()> {
        env::Bash.write_complete(tree, words, folder, answer)
    }
}

const REGISTRATION: &str = r#"
_clap_complete_NAME() {
    local line="${COMP_LINE:0:COMP_POINT}" words=() at word
    for ((at = 0; at <= COMP_CWORD; at++)); do
        word="${COMP_WORDS[at]}"
        local rest="${line#"${line%%[![:space:]]*}"}"
        # The last one ends at the cursor.
        if ((at == COMP_CWORD)); then word="$rest"; fi
        # What no blank parts from the word before belongs to it: bash broke it.
        if [[ ${#words[@]} -eq 0 || "$line" == [[:space:]]* ]]; then
            words+=("$word")
        else
            words[${#words[@]} - 1]+="$word"
        fi
        line="${rest#"$word"}"
    done
    local index=$((${#words[@]} - 1))
    local current="${words[index]}"
    local front="${current:0:${#current} - ${#2}}"
    local IFS=$'\013'
    COMPREPLY=( $( \
        _CLAP_IFS="$IFS" \
        _CLAP_COMPLETE_INDEX="$index" \
        VARIABLE="bash" \
        COMPLETER -- "${words[@]}" \
    ) )
    if [[ $? != 0 ]]; then
        unset COMPREPLY
        return
    fi
    COMPREPLY=("${COMPREPLY[@]#"$front"}")
    if [[ "${COMPREPLY-}" != *[=/:] ]]; then compopt +o nospace 2> /dev/null; fi
}
complete -o nospace -o bashdefault -o nosort -F _clap_complete_NAME PROGRAM 2> /dev/null ||
    complete -o nospace -o bashdefault -F _clap_complete_NAME PROGRAM
"#;
