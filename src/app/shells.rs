//! The shells that can ask, and how each is taught to.

use std::ffi::OsString;
use std::io::{self, Write};
use std::path::Path;

use clap::Command;
use clap_complete::engine;
use clap_complete::env::{self, Elvish, EnvCompleter, Fish, Powershell, Shells, Zsh};
use unicode_width::UnicodeWidthStr as _;

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
        let said = |name: &str| std::env::var(name).ok().and_then(|text| text.parse().ok());
        let index = said("_CLAP_COMPLETE_INDEX").unwrap_or_default();
        let values: Vec<(String, String)> = engine::complete(tree, words, index, folder)?
            .iter()
            .filter_map(|candidate| {
                let value = escaped(candidate.get_value().to_str()?)?;
                let about = candidate.get_help().map(ToString::to_string).unwrap_or_default();
                Some((value, about.lines().next().unwrap_or_default().to_owned()))
            })
            .collect();
        let is_listed = said("_CLAP_COMPLETE_TYPE").is_some_and(|it| !INSERTING.contains(&it));
        let columns = said("_CLAP_COMPLETE_COLUMNS").filter(|columns| *columns > 0);
        let lines = match is_listed && values.len() > 1 {
            true => with_meanings(&values, columns.unwrap_or(usize::MAX)),
            false => values.into_iter().map(|(value, _)| value).collect(),
        };
        answer.write_all(lines.join("\n").as_bytes())
    }
}

/// The ways of completion (`COMP_TYPE`) by which bash puts one value after the other, or all of them, on
/// the line. By all others it puts there at most what several values have in common.
const INSERTING: [usize; 2] = [37, 42];

/// Values with what they mean beside them, each cut to a line of the terminal.
fn with_meanings(values: &[(String, String)], columns: usize) -> Vec<String> {
    let widest = values.iter().map(|(value, _)| value.width()).max().unwrap_or_default();
    let line = |(value, about): &(String, String)| {
        if about.is_empty() {
            return value.clone();
        }
        let blanks = " ".repeat(widest - value.width());
        // A line that fills the terminal would be followed by an empty one.
        let left = columns.saturating_sub(widest + "  ()".len() + 1);
        if left < MIN_MEANING {
            return value.clone();
        }
        format!("{value}{blanks}  ({})", console::truncate_str(about, left, "…"))
    };
    values.iter().map(line).collect()
}

/// The least width at which a meaning is worth its place.
const MIN_MEANING: usize = 8;

/// A value as it is typed in bash, which takes blanks and quotes of a file's name for its own; nothing for
/// a value of several lines.
fn escaped(value: &str) -> Option<String> {
    let is_plain = |c: char| c.is_alphanumeric() || "._-=:+@/,~%^".contains(c);
    let mut word = String::new();
    for c in value.chars() {
        if c.is_control() {
            return None;
        }
        if !is_plain(c) {
            word.push('\\');
        }
        word.push(c);
    }
    Some(word)
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
    local answer
    COMPREPLY=()
    answer="$( \
        _CLAP_COMPLETE_INDEX="$index" \
        _CLAP_COMPLETE_TYPE="${COMP_TYPE-}" \
        _CLAP_COMPLETE_COLUMNS="${COLUMNS-}" \
        VARIABLE="bash" \
        COMPLETER -- "${words[@]}" \
    )" || return
    while IFS= read -r word; do
        if [[ -n "$word" ]]; then COMPREPLY+=("${word#"$front"}"); fi
    done <<< "$answer"
    if [[ "${COMPREPLY-}" != *[=/:] ]]; then compopt +o nospace 2> /dev/null; fi
}
complete -o nospace -o bashdefault -o nosort -F _clap_complete_NAME PROGRAM 2> /dev/null ||
    complete -o nospace -o bashdefault -F _clap_complete_NAME PROGRAM
"#;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_meaning_stands_beside_its_value_and_is_cut_to_the_line() {
        let values = [("3087", "VPS-1, 5.00 EUR"), ("40", "DS-1"), ("x", "")];
        let values = values.map(|(value, about)| (value.to_owned(), about.to_owned()));
        let wide = ["3087  (VPS-1, 5.00 EUR)", "40    (DS-1)", "x"];
        assert_eq!(with_meanings(&values, usize::MAX), wide);
        assert_eq!(with_meanings(&values, 20)[0], "3087  (VPS-1, 5.0…)");
        assert_eq!(with_meanings(&values, 12)[0], "3087");
    }

    #[test]
    fn a_files_name_is_one_word_of_bash() {
        assert_eq!(escaped("~/my plan;$(x).json").unwrap(), r"~/my\ plan\;\$\(x\).json");
        assert_eq!(escaped("--tariff=3091=10"), Some("--tariff=3091=10".to_owned()));
        assert_eq!(escaped("a\nb"), None);
    }
}
