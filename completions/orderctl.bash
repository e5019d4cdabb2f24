
_clap_complete_orderctl() {
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
        COMPLETE="bash" \
        orderctl -- "${words[@]}" \
    )" || return
    while IFS= read -r word; do
        if [[ -n "$word" ]]; then COMPREPLY+=("${word#"$front"}"); fi
    done <<< "$answer"
    if [[ "${COMPREPLY-}" != *[=/:] ]]; then compopt +o nospace 2> /dev/null; fi
}
complete -o nospace -o bashdefault -o nosort -F _clap_complete_orderctl orderctl 2> /dev/null ||
    complete -o nospace -o bashdefault -F _clap_complete_orderctl orderctl
