#compdef orderctl

autoload -U is-at-least

_orderctl() {
    typeset -A opt_args
    typeset -a _arguments_options
    local ret=1

    if is-at-least 5.2; then
        _arguments_options=(-s -S -C)
    else
        _arguments_options=(-s -C)
    fi

    local context curcontext="$curcontext" state line
    _arguments "${_arguments_options[@]}" : \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'-V[Print version]' \
'--version[Print version]' \
":: :_orderctl_commands" \
"*::: :->orderctl" \
&& ret=0
    case $state in
    (orderctl)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:orderctl-command-$line[1]:"
        case $line[1] in
            (cart)
_arguments "${_arguments_options[@]}" : \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
":: :_orderctl__subcmd__cart_commands" \
"*::: :->cart" \
&& ret=0

    case $state in
    (cart)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:orderctl-cart-command-$line[1]:"
        case $line[1] in
            (add)
_arguments "${_arguments_options[@]}" : \
'--item-type=[Internal name of the product type\: vds, dedic, soft, vhost, or any other the panel has \[{itemtype} in func\]]:TYPE:_default' \
'--tariff=[Tariff id \[pricelist\]]:ID:_default' \
'--period=[Months (1, 3, 6, 12, 24, 36, or 1m, 1y, 2y), lifetime (0), daily (-50) or trial (-100) \[order_period\]]:PERIOD:_default' \
'--auto-renew=[Renew by itself at the end of the period, for as many months where the panel asks for that \[autoprolong=on or =MONTHS\]]::MONTHS:_default' \
'--datacenter=[Data centre id \[datacenter\]]:ID:_default' \
'*--addon=[Option of the tariff, repeatable \[addon_{ID}\]]:ID=VALUE:_default' \
'--os=[Operating system \[ostempl\]]:NAME:_default' \
'--recipe=[Software to install; null for none \[recipe\]]:NAME:_default' \
'--domain=[Domain name of the service \[domain\]]:NAME:_default' \
'--server-name=[Name of the server \[server_name\]]:NAME:_default' \
'--promocode=[Promo code \[promocode\]]:CODE:_default' \
'--count=[How many \[order_count\]]:N:_default' \
'*--param=[Any other parameter of the order function, repeatable \[NAME\]]:NAME=VALUE:_default' \
'--raw=[Print the provider'\''s own answer in this format, in place of the result \[out\]]:FORMAT:((xml\:"XML"
xjson\:"JSON as the panel'\''s scripts use it"
devel\:"XML with forms and texts"
text\:"Lines"
json\:"JSON"))' \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--no-auto-renew[Let it end with the period \[autoprolong=off or null\]]' \
'--accept-licence[Accept the licence agreement \[licence_agreement=on\]]' \
'--new-cart[Use the new cart; the default \[force_use_new_cart=on\]]' \
'--no-new-cart[Leave the choice of the cart to the panel \[force_use_new_cart=off\]]' \
'--skip-basket[Order at once and charge the account balance \[skipbasket=on\]]' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(list)
_arguments "${_arguments_options[@]}" : \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(show)
_arguments "${_arguments_options[@]}" : \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
':id -- Line of the cart \[id\]:_default' \
&& ret=0
;;
(remove)
_arguments "${_arguments_options[@]}" : \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'*::ids -- Lines of the cart \[id\]:_default' \
&& ret=0
;;
(clear)
_arguments "${_arguments_options[@]}" : \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(promocode)
_arguments "${_arguments_options[@]}" : \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
':code -- Promo code; at the new cart'\''s function \[unverified\] \[promocode\]:_default' \
&& ret=0
;;
(quote)
_arguments "${_arguments_options[@]}" : \
'--item-type=[Internal name of the product type\: vds, dedic, soft, vhost, or any other the panel has \[{itemtype} in func\]]:TYPE:_default' \
'--tariff=[Tariff id \[pricelist\]]:ID:_default' \
'--period=[Months (1, 3, 6, 12, 24, 36, or 1m, 1y, 2y), lifetime (0), daily (-50) or trial (-100) \[order_period\]]:PERIOD:_default' \
'--auto-renew=[Renew by itself at the end of the period, for as many months where the panel asks for that \[autoprolong=on or =MONTHS\]]::MONTHS:_default' \
'--datacenter=[Data centre id \[datacenter\]]:ID:_default' \
'*--addon=[Option of the tariff, repeatable \[addon_{ID}\]]:ID=VALUE:_default' \
'--os=[Operating system \[ostempl\]]:NAME:_default' \
'--recipe=[Software to install; null for none \[recipe\]]:NAME:_default' \
'--domain=[Domain name of the service \[domain\]]:NAME:_default' \
'--server-name=[Name of the server \[server_name\]]:NAME:_default' \
'--promocode=[Promo code \[promocode\]]:CODE:_default' \
'--count=[How many \[order_count\]]:N:_default' \
'*--param=[Any other parameter of the order function, repeatable \[NAME\]]:NAME=VALUE:_default' \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--no-auto-renew[Let it end with the period \[autoprolong=off or null\]]' \
'--accept-licence[Accept the licence agreement \[licence_agreement=on\]]' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(pay)
_arguments "${_arguments_options[@]}" : \
'--paymethod=[Payment method; 0 or balance for the account balance \[paymethod_id\]]:ID:_default' \
'--stored-method=[Payment method that the panel has stored \[storedmethod_id\]]:ID:_default' \
'--payer=[Payer, if the method needs one \[profile_id\]]:ID:_default' \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--store-method[Let the panel store the method of this payment \[store_paymethod=on\]]' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'*::ids -- Lines of the cart; all by default \[elid\]:_default' \
&& ret=0
;;
(activate)
_arguments "${_arguments_options[@]}" : \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
':id -- Line of the cart \[elid\]:_default' \
&& ret=0
;;
(link)
_arguments "${_arguments_options[@]}" : \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--login[Log the client in by a one-time key\: needs an administrator'\''s profile with act_as. The link is a secret \[session.newkey\]]' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'::id -- Line of the cart to open \[lineitem_id\] \[unverified\]:_default' \
&& ret=0
;;
        esac
    ;;
esac
;;
(tariff)
_arguments "${_arguments_options[@]}" : \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
":: :_orderctl__subcmd__tariff_commands" \
"*::: :->tariff" \
&& ret=0

    case $state in
    (tariff)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:orderctl-tariff-command-$line[1]:"
        case $line[1] in
            (list)
_arguments "${_arguments_options[@]}" : \
'--item-type=[Only this product type \[{itemtype} in func\]]:TYPE:_default' \
'--datacenter=[Only what this data centre has \[datacenter\]]:ID:_default' \
'--period=[Only what is sold for this period, at its price \[period\]]:PERIOD:_default' \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--refresh[Ask the panel, whatever is kept of an earlier list \[v2.{itemtype}.order.pricelist\]]' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(show)
_arguments "${_arguments_options[@]}" : \
'--item-type=[Its product type; looked for by default \[{itemtype} in func\]]:TYPE:_default' \
'--datacenter=[Options and prices for this data centre \[datacenter\]]:ID:_default' \
'--period=[Options and prices for this period; the first by default \[order_period\]]:PERIOD:_default' \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--refresh[Ask the panel, whatever is kept of an earlier list \[v2.{itemtype}.order.pricelist\]]' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'::id -- Tariff; asked for on a terminal \[pricelist\]:_default' \
&& ret=0
;;
        esac
    ;;
esac
;;
(service)
_arguments "${_arguments_options[@]}" : \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
":: :_orderctl__subcmd__service_commands" \
"*::: :->service" \
&& ret=0

    case $state in
    (service)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:orderctl-service-command-$line[1]:"
        case $line[1] in
            (list)
_arguments "${_arguments_options[@]}" : \
'--item-type=[Only this product type \[func\]]:TYPE:_default' \
'--status=[Only in this state\: ordered, active, suspended, deleted, processing, cancelled, or a code of the panel \[item_status\]]:STATUS:_default' \
'--remoteid=[Only what carries this mark\: the attempt'\''s id, unless the order named another \[remoteid\]]:MARK:_default' \
'--domain=[Only of this domain \[domain\]]:DOMAIN:_default' \
'--expires-before=[Only what ends before this day, such as 2026-12-31 \[expiredate\]]:DATE:_default' \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(show)
_arguments "${_arguments_options[@]}" : \
'--item-type=[Its product type; looked for by default \[func\]]:TYPE:_default' \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--login[Show the login of the server \[{itemtype}.edit\]]' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'::id -- Service; asked for on a terminal \[id\]:_default' \
&& ret=0
;;
(renew)
_arguments "${_arguments_options[@]}" : \
'--item-type=[Its product type; looked for by default \[func\]]:TYPE:_default' \
'--period=[The further period\: months, such as 1, 12 or 1y; asked for on a terminal \[period\]]:PERIOD:_default' \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'::id -- Service; asked for on a terminal \[elid\]:_default' \
&& ret=0
;;
(wait)
_arguments "${_arguments_options[@]}" : \
'--item-type=[Their product type; looked for by default \[func\]]:TYPE:_default' \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'*::ids -- Services; one is asked for on a terminal \[id\]:_default' \
&& ret=0
;;
        esac
    ;;
esac
;;
(paymethod)
_arguments "${_arguments_options[@]}" : \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
":: :_orderctl__subcmd__paymethod_commands" \
"*::: :->paymethod" \
&& ret=0

    case $state in
    (paymethod)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:orderctl-paymethod-command-$line[1]:"
        case $line[1] in
            (list)
_arguments "${_arguments_options[@]}" : \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
        esac
    ;;
esac
;;
(payer)
_arguments "${_arguments_options[@]}" : \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
":: :_orderctl__subcmd__payer_commands" \
"*::: :->payer" \
&& ret=0

    case $state in
    (payer)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:orderctl-payer-command-$line[1]:"
        case $line[1] in
            (list)
_arguments "${_arguments_options[@]}" : \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
        esac
    ;;
esac
;;
(payment)
_arguments "${_arguments_options[@]}" : \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
":: :_orderctl__subcmd__payment_commands" \
"*::: :->payment" \
&& ret=0

    case $state in
    (payment)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:orderctl-payment-command-$line[1]:"
        case $line[1] in
            (list)
_arguments "${_arguments_options[@]}" : \
'--status=[Only in this state\: new, in_progress, pledged, credited, awaiting_refund, refunded, fraud, initiated, cancelled, or a code of the panel \[status\]]:STATUS:_default' \
'--since=[Only those begun on this day or later \[createdatestart\]]:DATE:_default' \
'--until=[Only those begun on this day or earlier \[createdateend\]]:DATE:_default' \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(show)
_arguments "${_arguments_options[@]}" : \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'::id -- Payment; asked for on a terminal \[id\]:_default' \
&& ret=0
;;
(link)
_arguments "${_arguments_options[@]}" : \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'::id -- Payment; asked for on a terminal \[elid\]:_default' \
&& ret=0
;;
        esac
    ;;
esac
;;
(balance)
_arguments "${_arguments_options[@]}" : \
'--customer-id=[Customer of a LogicBoxes reseller \[customer-id\]]:ID:_default' \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'::provider -- Which kind of account; by default that of the profile that is named, or of the only kind of profiles there is, else billmanager:((billmanager\:"A panel'\''s account"
logicboxes\:"A reseller'\''s, or a customer'\''s"))' \
&& ret=0
;;
(combo)
_arguments "${_arguments_options[@]}" : \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
":: :_orderctl__subcmd__combo_commands" \
"*::: :->combo" \
&& ret=0

    case $state in
    (combo)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:orderctl-combo-command-$line[1]:"
        case $line[1] in
            (plans)
_arguments "${_arguments_options[@]}" : \
'--customer-id=[Show this customer'\''s prices and currency \[customer-id\]]:ID:_default' \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--all[Show the plans of every product \[products/plan-details\]]' \
'--refresh[Ask the provider, whatever is kept of an earlier list \[products/plan-details\]]' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(add)
_arguments "${_arguments_options[@]}" : \
'--domain=[Domain that the plan is for; international names as people write them \[domain-name\]]:NAME:_default' \
'--customer-id=[Customer who will own the order \[customer-id\]]:ID:_default' \
'--months=[Term in months; 1y and the like are understood \[noOfMonths\]]:MONTHS:_default' \
'--invoice-option=[What happens with the invoice\: NoInvoice, PayInvoice, KeepInvoice or OnlyAdd \[invoice-option\]]:OPTION:_default' \
'--bundle-id=[Combo plan \[bundle-id\]]:ID:_default' \
'(--ns --contact --reg-contact --admin-contact --tech-contact --billing-contact --purchase-privacy --protect-privacy --attr --service)--services-json=[Parameters of all services as JSON\: the text itself, @FILE, or - for standard input \[servicesParamJson\]]:JSON|@FILE|-:_default' \
'*--ns=[Name server of the domain, repeatable \[ns\]]:HOST:_default' \
'--contact=[Contact for all four roles \[reg-contact-id, admin-contact-id, tech-contact-id, billing-contact-id\]]:ID:_default' \
'--reg-contact=[Contact who owns the domain \[reg-contact-id\]]:ID:_default' \
'--admin-contact=[Administrative contact; -1 for none \[admin-contact-id\]]:ID:_default' \
'--tech-contact=[Technical contact; -1 for none \[tech-contact-id\]]:ID:_default' \
'--billing-contact=[Billing contact; -1 for none \[billing-contact-id\]]:ID:_default' \
'*--attr=[Attribute of the domain such as tnc=yes, repeatable \[attr-nameN, attr-valueN\]]:NAME=VALUE:_default' \
'*--service=[Further service of the plan by its product key, such as singledomainhostinglinuxus, hosting, eeliteus or sslcert; repeatable \[servicesParamJson keys, auto-renew\]]:KEY[:auto-renew]:_default' \
'--discount-amount=[Discount on the order'\''s value \[discount-amount\]]:AMOUNT:_default' \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'(--invoice-option)--check-invoice[Order without paying, read the invoice, and pay it only if --max-price and max_price allow it \[OnlyAdd, billing/customer-pay\]]' \
'--purchase-privacy[Buy privacy protection, where it has a price \[purchase-privacy\]]' \
'--protect-privacy[Switch privacy protection on, where it is free \[protect-privacy\]]' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(show)
_arguments "${_arguments_options[@]}" : \
'--domain=[The order of this domain \[domain-name\] \[unverified\]]:NAME:_default' \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'::order_id -- The order \[order-id\]:_default' \
&& ret=0
;;
(search)
_arguments "${_arguments_options[@]}" : \
'*--order-id=[These orders, repeatable \[order-id\]]:ID:_default' \
'*--reseller-id=[Of these resellers, repeatable \[reseller-id\]]:ID:_default' \
'*--customer-id=[Of these customers, repeatable \[customer-id\]]:ID:_default' \
'*--status=[In this state, repeatable\: InActive, Active, Suspended, Deleted, … \[status\]]:WORD:_default' \
'--domain=[Of this domain \[domain-name\]]:NAME:_default' \
'--created-after=[Made at this time or later \[creation-date-start\]]:DATE:_default' \
'--created-before=[Made by this time \[creation-date-end\]]:DATE:_default' \
'--expires-after=[Ending at this time or later \[expiry-date-start\]]:DATE:_default' \
'--expires-before=[Ending by this time \[expiry-date-end\]]:DATE:_default' \
'*--order-by=[Sorted by this column, repeatable, such as orderid or endtime \[order-by\]]:COLUMN:_default' \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--show-child-orders[The orders of the services in each combo too \[show-child-orders\]]' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(order-id)
_arguments "${_arguments_options[@]}" : \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
':domain -- The domain \[domain-name\]:_default' \
&& ret=0
;;
(renew)
_arguments "${_arguments_options[@]}" : \
'--months=[The further term in months; 1y and the like are understood \[months, noOfMonths\]]:MONTHS:_default' \
'--auto-renew=[Whether the order renews itself from then on \[auto-renew\]]:BOOL:(true false)' \
'--invoice-option=[What happens with the invoice\: NoInvoice, PayInvoice, KeepInvoice or OnlyAdd \[invoice-option\]]:OPTION:_default' \
'--discount-amount=[Discount on the value \[discount-amount\]]:AMOUNT:_default' \
'--bundle-id=[The order'\''s combo plan, to find its price by, where the provider does not tell it \[products/customer-price\]]:ID:_default' \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'::order_id -- The order; asked for on a terminal \[order-id\]:_default' \
&& ret=0
;;
(suspend)
_arguments "${_arguments_options[@]}" : \
'--reason=[Why \[reason\]]:TEXT:_default' \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'::order_id -- The order; asked for on a terminal \[order-id\]:_default' \
&& ret=0
;;
(unsuspend)
_arguments "${_arguments_options[@]}" : \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'::order_id -- The order; asked for on a terminal \[order-id\]:_default' \
&& ret=0
;;
(move)
_arguments "${_arguments_options[@]}" : \
'--domain=[The domain; all of its products move \[domain-name\]]:NAME:_default' \
'--from=[Customer who has it \[existing-customer-id\]]:ID:_default' \
'--to=[Customer who gets it \[new-customer-id\]]:ID:_default' \
'--default-contact=[Contacts of the domain from then on\: its present ones, or the new customer'\''s default ones \[default-contact\]]:WHICH:(oldcontact default)' \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(delete)
_arguments "${_arguments_options[@]}" : \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'::order_id -- The order; asked for on a terminal \[order-id\]:_default' \
&& ret=0
;;
        esac
    ;;
esac
;;
(invoice)
_arguments "${_arguments_options[@]}" : \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
":: :_orderctl__subcmd__invoice_commands" \
"*::: :->invoice" \
&& ret=0

    case $state in
    (invoice)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:orderctl-invoice-command-$line[1]:"
        case $line[1] in
            (list)
_arguments "${_arguments_options[@]}" : \
'*--customer-id=[Of these customers, repeatable \[customer-id\]]:ID:_default' \
'*--invoice-id=[These invoices, repeatable \[transaction-id\]]:ID:_default' \
'--type=[What to list\: invoice, receipt, credit or debit \[transaction-type\]]:WORD:_default' \
'--since=[From this day on, such as 2026-10-01 \[transaction-date-start\]]:DATE:_default' \
'--until=[Until this day \[transaction-date-end\]]:DATE:_default' \
'--limit=[How many to show at most \[no-of-records\]]:COUNT:_default' \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(pay)
_arguments "${_arguments_options[@]}" : \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'*::ids -- The invoices; one is asked for on a terminal \[invoice-ids\]:_default' \
&& ret=0
;;
(execute)
_arguments "${_arguments_options[@]}" : \
'--cancel-invoice=[true\: nothing is owed any more; false\: the invoice stays open \[cancel-invoice\]]:BOOL:(true false)' \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'*::ids -- The invoices; one is asked for on a terminal \[invoice-ids\]:_default' \
&& ret=0
;;
        esac
    ;;
esac
;;
(customer)
_arguments "${_arguments_options[@]}" : \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
":: :_orderctl__subcmd__customer_commands" \
"*::: :->customer" \
&& ret=0

    case $state in
    (customer)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:orderctl-customer-command-$line[1]:"
        case $line[1] in
            (search)
_arguments "${_arguments_options[@]}" : \
'*--customer-id=[These customers, repeatable \[customer-id\]]:ID:_default' \
'--username=[With this login \[username\]]:EMAIL:_default' \
'--name=[With this name \[name\]]:TEXT:_default' \
'--company=[Of this company \[company\]]:TEXT:_default' \
'--city=[In this city \[city\]]:TEXT:_default' \
'--state=[In this state \[state\]]:TEXT:_default' \
'--status=[With this status\: Active, Suspended or Deleted \[status\]]:WORD:_default' \
'--limit=[How many to show at most \[no-of-records\]]:COUNT:_default' \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(show)
_arguments "${_arguments_options[@]}" : \
'--username=[The customer with this login \[username\]]:EMAIL:_default' \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'::customer_id -- The customer \[customer-id\]:_default' \
&& ret=0
;;
(add)
_arguments "${_arguments_options[@]}" : \
'--username=[Login, an e-mail address \[username\]]:EMAIL:_default' \
'--from=[Fields from a TOML or JSON file, by their names on the wire; flags win \[all fields\]]:FILE:_files' \
'--name=[Name of the person \[name\]]:TEXT:_default' \
'--company=[Company \[company\]]:TEXT:_default' \
'--address-line-1=[First line of the address \[address-line-1\]]:TEXT:_default' \
'--address-line-2=[Second line of the address \[address-line-2\]]:TEXT:_default' \
'--address-line-3=[Third line of the address \[address-line-3\]]:TEXT:_default' \
'--city=[City \[city\]]:TEXT:_default' \
'--state=[State; Not Applicable where the country has none \[state\]]:TEXT:_default' \
'--country=[Country, two letters \[country\]]:CODE:_default' \
'--zipcode=[Postal code \[zipcode\]]:CODE:_default' \
'--phone-cc=[Country code of the phone number, such as 44 \[phone-cc\]]:DIGITS:_default' \
'--phone=[Phone number\: 4 to 12 digits; blanks, hyphens and the like are taken away \[phone\]]:DIGITS:_default' \
'--fax-cc=[Country code of the fax number \[fax-cc\]]:DIGITS:_default' \
'--fax=[Fax number \[fax\]]:DIGITS:_default' \
'--other-state=[State where the list of states has none \[other-state\]]:TEXT:_default' \
'--alt-phone-cc=[Country code of another phone number \[alt-phone-cc\]]:DIGITS:_default' \
'--alt-phone=[Another phone number \[alt-phone\]]:DIGITS:_default' \
'--mobile-cc=[Country code of the mobile number \[mobile-cc\]]:DIGITS:_default' \
'--mobile=[Mobile number \[mobile\]]:DIGITS:_default' \
'--lang-pref=[Language, such as en \[lang-pref\]]:CODE:_default' \
'--vat-id=[Number for value-added tax \[vat-id\]]:TEXT:_default' \
'--accept-policy=[The customer accepts the terms\: true or false \[accept-policy\]]:BOOL:(true false)' \
'--marketing-email-consent=[The customer wants marketing mail\: true or false \[marketing-email-consent\]]:BOOL:(true false)' \
'--sms-consent=[The customer wants text messages\: true or false \[sms-consent\]]:BOOL:(true false)' \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
        esac
    ;;
esac
;;
(contact)
_arguments "${_arguments_options[@]}" : \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
":: :_orderctl__subcmd__contact_commands" \
"*::: :->contact" \
&& ret=0

    case $state in
    (contact)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:orderctl-contact-command-$line[1]:"
        case $line[1] in
            (list)
_arguments "${_arguments_options[@]}" : \
'--customer-id=[The customer; asked for on a terminal \[customer-id\]]:ID:_default' \
'*--contact-id=[These contacts, repeatable \[contact-id\]]:ID:_default' \
'--name=[With this name \[name\]]:TEXT:_default' \
'--company=[Of this company \[company\]]:TEXT:_default' \
'--email=[With this e-mail address \[email\]]:EMAIL:_default' \
'--type=[Of this kind, such as Contact or EuContact \[type\]]:KIND:_default' \
'*--status=[With this status, repeatable \[status\]]:WORD:_default' \
'--limit=[How many to show at most \[no-of-records\]]:COUNT:_default' \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(default)
_arguments "${_arguments_options[@]}" : \
'--customer-id=[The customer; asked for on a terminal \[customer-id\]]:ID:_default' \
'*--type=[Kind of contact, such as Contact or EuContact; repeatable \[type\]]:KIND:_default' \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(show)
_arguments "${_arguments_options[@]}" : \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
':contact_id -- The contact \[contact-id\]:_default' \
&& ret=0
;;
(add)
_arguments "${_arguments_options[@]}" : \
'--customer-id=[The customer \[customer-id\]]:ID:_default' \
'--type=[Kind, such as Contact, UkContact or EuContact\: registries differ in what they take \[type\]]:KIND:_default' \
'--email=[E-mail address \[email\]]:EMAIL:_default' \
'--from=[Fields from a TOML or JSON file, by their names on the wire; flags win \[all fields\]]:FILE:_files' \
'--name=[Name of the person \[name\]]:TEXT:_default' \
'--company=[Company \[company\]]:TEXT:_default' \
'--address-line-1=[First line of the address \[address-line-1\]]:TEXT:_default' \
'--address-line-2=[Second line of the address \[address-line-2\]]:TEXT:_default' \
'--address-line-3=[Third line of the address \[address-line-3\]]:TEXT:_default' \
'--city=[City \[city\]]:TEXT:_default' \
'--state=[State; Not Applicable where the country has none \[state\]]:TEXT:_default' \
'--country=[Country, two letters \[country\]]:CODE:_default' \
'--zipcode=[Postal code \[zipcode\]]:CODE:_default' \
'--phone-cc=[Country code of the phone number, such as 44 \[phone-cc\]]:DIGITS:_default' \
'--phone=[Phone number\: 4 to 12 digits; blanks, hyphens and the like are taken away \[phone\]]:DIGITS:_default' \
'--fax-cc=[Country code of the fax number \[fax-cc\]]:DIGITS:_default' \
'--fax=[Fax number \[fax\]]:DIGITS:_default' \
'*--attr=[What the kind wants to know beyond that, repeatable \[attr-nameN, attr-valueN\]]:NAME=VALUE:_default' \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
        esac
    ;;
esac
;;
(domain)
_arguments "${_arguments_options[@]}" : \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
":: :_orderctl__subcmd__domain_commands" \
"*::: :->domain" \
&& ret=0

    case $state in
    (domain)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:orderctl-domain-command-$line[1]:"
        case $line[1] in
            (check)
_arguments "${_arguments_options[@]}" : \
'*--tld=[Ask under this top-level domain, repeatable \[tlds\]]:TLD:_default' \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'*::names -- Names; without --tld with their top-level domain \[domain-name\]:_default' \
&& ret=0
;;
(show)
_arguments "${_arguments_options[@]}" : \
'*--options=[Which details, such as OrderDetails, NsDetails, ContactIds or StatusDetails; repeatable \[options\]]:WORD:_default' \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
':domain -- The domain \[domain-name\]:_default' \
&& ret=0
;;
        esac
    ;;
esac
;;
(action)
_arguments "${_arguments_options[@]}" : \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
":: :_orderctl__subcmd__action_commands" \
"*::: :->action" \
&& ret=0

    case $state in
    (action)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:orderctl-action-command-$line[1]:"
        case $line[1] in
            (list)
_arguments "${_arguments_options[@]}" : \
'*--order-id=[Of these orders, repeatable \[order-id\]]:ID:_default' \
'*--action-id=[These actions, repeatable \[eaq-id\]]:ID:_default' \
'*--status=[With this status in the provider'\''s spelling, such as InvoicePaid; repeatable \[action-status\]]:WORD:_default' \
'*--type=[Of this type in the provider'\''s spelling, such as AddNewDomain; repeatable \[action-type\]]:WORD:_default' \
'--stage=[Only those that are not finished, or only those that are \[actions/search-current, actions/search-archived\]]:STAGE:(current archived)' \
'--limit=[How many to show at most of either stage \[no-of-records\]]:COUNT:_default' \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(wait)
_arguments "${_arguments_options[@]}" : \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'*::ids -- The actions, as combo add tells them; one is asked for on a terminal \[eaq-id\]:_default' \
&& ret=0
;;
        esac
    ;;
esac
;;
(api)
_arguments "${_arguments_options[@]}" : \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
":: :_orderctl__subcmd__api_commands" \
"*::: :->api" \
&& ret=0

    case $state in
    (api)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:orderctl-api-command-$line[1]:"
        case $line[1] in
            (billmanager)
_arguments "${_arguments_options[@]}" : \
'*-f+[Parameter whose value is taken as it stands, @ and - too; repeatable]:NAME=VALUE:_default' \
'*--raw-field=[Parameter whose value is taken as it stands, @ and - too; repeatable]:NAME=VALUE:_default' \
'--raw=[Print the panel'\''s own text in this format, json if none is named \[out\]]::FORMAT:((xml\:"XML"
xjson\:"JSON as the panel'\''s scripts use it"
devel\:"XML with forms and texts"
text\:"Lines"
json\:"JSON"))' \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--write[Send what changes something, as a charge of unknown price]' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
':func -- The function \[func\]:_default' \
'*::params -- Parameter, repeatable; a value @FILE is the file'\''s text, and - is standard input, either without its last line break:_default' \
&& ret=0
;;
(logicboxes)
_arguments "${_arguments_options[@]}" : \
'*-f+[Parameter whose value is taken as it stands, @ and - too; repeatable]:NAME=VALUE:_default' \
'*--raw-field=[Parameter whose value is taken as it stands, @ and - too; repeatable]:NAME=VALUE:_default' \
'--raw=[Print the provider'\''s own text in this format, the profile'\''s if none is named]::FORMAT:((json\:"JSON"
xml\:"XML"))' \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--write[Send what changes something, as a charge of unknown price]' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
':method -- How the method is called:(GET POST)' \
':path -- The method'\''s path, with or without /api and .json:_default' \
'*::params -- Parameter, repeatable; a value @FILE is the file'\''s text, and - is standard input, either without its last line break:_default' \
&& ret=0
;;
        esac
    ;;
esac
;;
(ledger)
_arguments "${_arguments_options[@]}" : \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
":: :_orderctl__subcmd__ledger_commands" \
"*::: :->ledger" \
&& ret=0

    case $state in
    (ledger)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:orderctl-ledger-command-$line[1]:"
        case $line[1] in
            (list)
_arguments "${_arguments_options[@]}" : \
'--state=[Only in this state\: intended, sent, not_sent, placed, refused, unknown or absent]:STATE:_default' \
'--since=[Only since then\: a date, a time, or how long ago, such as 24h]:TIME:_default' \
'--key=[Only of this idempotency key]:KEY:_default' \
'--limit=[At most so many; 0 for all]:N:_default' \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(show)
_arguments "${_arguments_options[@]}" : \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
':attempt -- The attempt:_default' \
&& ret=0
;;
(reconcile)
_arguments "${_arguments_options[@]}" : \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'()--all[All attempts whose outcome is not known]' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'*::attempts -- The attempts:_default' \
&& ret=0
;;
(resolve)
_arguments "${_arguments_options[@]}" : \
'--placed=[It was placed, with this id at the provider]:ID:_default' \
'--note=[How you know]:TEXT:_default' \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--absent[It was not placed]' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
':attempt -- The attempt:_default' \
&& ret=0
;;
(stats)
_arguments "${_arguments_options[@]}" : \
'--since=[Since then\: a date, a time, or how long ago, such as 24h]:TIME:_default' \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(export)
_arguments "${_arguments_options[@]}" : \
'--state=[Only in this state\: intended, sent, not_sent, placed, refused, unknown or absent]:STATE:_default' \
'--since=[Only since then\: a date, a time, or how long ago, such as 24h]:TIME:_default' \
'--key=[Only of this idempotency key]:KEY:_default' \
'--format=[Form of the lines]:FORMAT:((jsonl\:"JSON, with everything that is known"
csv\:"Comma-separated values, for accounts"))' \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(backup)
_arguments "${_arguments_options[@]}" : \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
':file -- The new file; one that exists is never overwritten:_files' \
&& ret=0
;;
        esac
    ;;
esac
;;
(profile)
_arguments "${_arguments_options[@]}" : \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
":: :_orderctl__subcmd__profile_commands" \
"*::: :->profile" \
&& ret=0

    case $state in
    (profile)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:orderctl-profile-command-$line[1]:"
        case $line[1] in
            (list)
_arguments "${_arguments_options[@]}" : \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(show)
_arguments "${_arguments_options[@]}" : \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'::name -- The profile; the one of --profile, or the only one there is, by default:_default' \
&& ret=0
;;
(path)
_arguments "${_arguments_options[@]}" : \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
        esac
    ;;
esac
;;
(sandbox)
_arguments "${_arguments_options[@]}" : \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
":: :_orderctl__subcmd__sandbox_commands" \
"*::: :->sandbox" \
&& ret=0

    case $state in
    (sandbox)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:orderctl-sandbox-command-$line[1]:"
        case $line[1] in
            (serve)
_arguments "${_arguments_options[@]}" : \
'--port=[Port on 127.0.0.1; 0 takes a free one]:PORT:_default' \
'(--in-memory)--state=[File that keeps what was ordered; the one of --sandbox by default]:FILE:_files' \
'--provisioning=[How long an order takes until it runs]:TIME:_default' \
'--lone-element=[How the panel'\''s JSON has an element that occurs once\: as recorded answers have it, always in an array, or always bare]:WAY:(recorded array bare)' \
'*--fault=[What goes wrong, how often, where, such as drop-after-commit\:1\:combo; repeatable]:SPEC:_default' \
'--fault-file=[File with more faults\: tables \[\[fault\]\] of kind, count, probability, where, delay]:FILE:_files' \
'--fault-seed=[Number that decides the probabilities, to repeat a run; the file'\''s by default, or 0]:N:_default' \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--in-memory[Keep nothing beyond this run]' \
'--old-cart[Let the panel be one that has the old cart alone\: without cart, cartorder.* and the v2 functions]' \
'(--currency-signs)--bare-amounts[Let the panel write its amounts without a currency\: whoami alone tells it]' \
'--currency-signs[Let the panel write the sign of a currency in the place of its code]' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(reset)
_arguments "${_arguments_options[@]}" : \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(catalogue)
_arguments "${_arguments_options[@]}" : \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
        esac
    ;;
esac
;;
(completions)
_arguments "${_arguments_options[@]}" : \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
':shell -- The shell:(bash elvish fish powershell zsh)' \
&& ret=0
;;
(man)
_arguments "${_arguments_options[@]}" : \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'*::words -- The words of a command:_default' \
&& ret=0
;;
(help)
_arguments "${_arguments_options[@]}" : \
'-p+[Profile to use, from the configuration file]:NAME:_default' \
'--profile=[Profile to use, from the configuration file]:NAME:_default' \
'-o+[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'--output=[Format of the result]:FORMAT:((table\:"For people; its look may change"
json\:"One document for scripts"
jsonl\:"One JSON value a line\: each row of a list, or the result itself"
csv\:"Comma-separated values"
markdown\:"A Markdown table"))' \
'*--columns=[Columns to show, in this order]:A,B:_default' \
'--jq=[Print what this jq program makes of the JSON document]:PROGRAM:_default' \
'--max-price=[The most that this order may cost, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Key of this order\: with the same key it is never placed twice]:KEY:_default' \
'--expect-profile=[Refuse if another profile than this would be used]:NAME:_default' \
'--wait-timeout=[How long this run waits in all\: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'--csv-raw[Leave CSV cells as they are\: without the '\'' before what a spreadsheet would take for a formula]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the price can'\''t be known; --max-price and the profile'\''s max_price are then held against the invoice alone, after the order]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'--wait[After an order, wait until what was ordered runs]' \
'--show-secrets[Show secrets in results, such as transfer codes and passwords of servers]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'*::words -- A topic, or the words of a command:_default' \
&& ret=0
;;
        esac
    ;;
esac
}

(( $+functions[_orderctl_commands] )) ||
_orderctl_commands() {
    local commands; commands=(
'cart:The shopping cart at a BILLmanager panel\: fill it, look at it, pay it' \
'tariff:What a BILLmanager panel sells\: tariffs, their options and prices' \
'service:What was ordered at a BILLmanager panel and runs there' \
'paymethod:Ways to pay at a BILLmanager panel' \
'payer:Who pays at a BILLmanager panel' \
'payment:Payments at a BILLmanager panel' \
'balance:Show the balance of the account\: at a BILLmanager panel, or a LogicBoxes reseller'\''s own funds or a customer'\''s' \
'combo:Combo plans at LogicBoxes\: a domain with hosting and more in one order' \
'invoice:What LogicBoxes customers owe and have paid' \
'customer:Customers of a LogicBoxes reseller' \
'contact:Contacts of a customer\: who owns and looks after domains' \
'domain:Domain names at LogicBoxes' \
'action:What LogicBoxes is carrying out, and what it has' \
'api:The way out\: any function of either provider, called as you type it' \
'ledger:What was ordered, and what came of it' \
'profile:Who you are at which provider' \
'sandbox:Both providers, simulated on this machine' \
'completions:Print the completion script for a shell' \
'man:Print the manual page of this program, or of one of its commands' \
'help:Print help on a topic or a command' \
    )
    _describe -t commands 'orderctl commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__action_commands] )) ||
_orderctl__subcmd__action_commands() {
    local commands; commands=(
'list:List what is being carried out, and what was' \
'wait:Wait until actions are finished' \
    )
    _describe -t commands 'orderctl action commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__action__subcmd__list_commands] )) ||
_orderctl__subcmd__action__subcmd__list_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl action list commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__action__subcmd__wait_commands] )) ||
_orderctl__subcmd__action__subcmd__wait_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl action wait commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__api_commands] )) ||
_orderctl__subcmd__api_commands() {
    local commands; commands=(
'billmanager:Call any function of a BILLmanager panel' \
'logicboxes:Call any method of the LogicBoxes API' \
    )
    _describe -t commands 'orderctl api commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__api__subcmd__billmanager_commands] )) ||
_orderctl__subcmd__api__subcmd__billmanager_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl api billmanager commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__api__subcmd__logicboxes_commands] )) ||
_orderctl__subcmd__api__subcmd__logicboxes_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl api logicboxes commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__balance_commands] )) ||
_orderctl__subcmd__balance_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl balance commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__cart_commands] )) ||
_orderctl__subcmd__cart_commands() {
    local commands; commands=(
'add:Put a tariff into the cart, or order it at once with --skip-basket' \
'list:Show what is in the cart' \
'show:Show one line of the cart with its options and their prices' \
'remove:Take lines out of the cart' \
'clear:Take everything out of the cart, which the client shares with the browser' \
'promocode:Apply a promo code to the cart as a whole, and tell the new total' \
'quote:Ask for the price of a tariff with these options, now and for each further term; nothing is added' \
'pay:Pay lines of the cart; all of them by default' \
'activate:Activate a free line of the cart; refused if it costs anything' \
'link:Print the address that takes the client to the cart' \
    )
    _describe -t commands 'orderctl cart commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__cart__subcmd__activate_commands] )) ||
_orderctl__subcmd__cart__subcmd__activate_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl cart activate commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__cart__subcmd__add_commands] )) ||
_orderctl__subcmd__cart__subcmd__add_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl cart add commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__cart__subcmd__clear_commands] )) ||
_orderctl__subcmd__cart__subcmd__clear_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl cart clear commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__cart__subcmd__link_commands] )) ||
_orderctl__subcmd__cart__subcmd__link_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl cart link commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__cart__subcmd__list_commands] )) ||
_orderctl__subcmd__cart__subcmd__list_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl cart list commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__cart__subcmd__pay_commands] )) ||
_orderctl__subcmd__cart__subcmd__pay_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl cart pay commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__cart__subcmd__promocode_commands] )) ||
_orderctl__subcmd__cart__subcmd__promocode_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl cart promocode commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__cart__subcmd__quote_commands] )) ||
_orderctl__subcmd__cart__subcmd__quote_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl cart quote commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__cart__subcmd__remove_commands] )) ||
_orderctl__subcmd__cart__subcmd__remove_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl cart remove commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__cart__subcmd__show_commands] )) ||
_orderctl__subcmd__cart__subcmd__show_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl cart show commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__combo_commands] )) ||
_orderctl__subcmd__combo_commands() {
    local commands; commands=(
'plans:Show the plans that can be ordered, with their services, terms and prices' \
'add:Order a combo plan for a domain' \
'show:Show a combo order as it stands' \
'search:Search the combo orders; all of them without a filter, to the last page' \
'order-id:Tell the combo order of a domain' \
'renew:Renew an order for a further term' \
'suspend:Suspend an order' \
'unsuspend:Take the suspension of an order back' \
'move:Move a domain to another customer, with everything that was ordered for it' \
'delete:Delete an order with everything in it, for good' \
    )
    _describe -t commands 'orderctl combo commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__combo__subcmd__add_commands] )) ||
_orderctl__subcmd__combo__subcmd__add_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl combo add commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__combo__subcmd__delete_commands] )) ||
_orderctl__subcmd__combo__subcmd__delete_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl combo delete commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__combo__subcmd__move_commands] )) ||
_orderctl__subcmd__combo__subcmd__move_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl combo move commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__combo__subcmd__order-id_commands] )) ||
_orderctl__subcmd__combo__subcmd__order-id_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl combo order-id commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__combo__subcmd__plans_commands] )) ||
_orderctl__subcmd__combo__subcmd__plans_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl combo plans commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__combo__subcmd__renew_commands] )) ||
_orderctl__subcmd__combo__subcmd__renew_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl combo renew commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__combo__subcmd__search_commands] )) ||
_orderctl__subcmd__combo__subcmd__search_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl combo search commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__combo__subcmd__show_commands] )) ||
_orderctl__subcmd__combo__subcmd__show_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl combo show commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__combo__subcmd__suspend_commands] )) ||
_orderctl__subcmd__combo__subcmd__suspend_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl combo suspend commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__combo__subcmd__unsuspend_commands] )) ||
_orderctl__subcmd__combo__subcmd__unsuspend_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl combo unsuspend commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__completions_commands] )) ||
_orderctl__subcmd__completions_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl completions commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__contact_commands] )) ||
_orderctl__subcmd__contact_commands() {
    local commands; commands=(
'list:List a customer'\''s contacts' \
'default:Show the contacts that a customer uses where nothing else is said' \
'show:Show a contact' \
'add:Add a contact to a customer' \
    )
    _describe -t commands 'orderctl contact commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__contact__subcmd__add_commands] )) ||
_orderctl__subcmd__contact__subcmd__add_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl contact add commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__contact__subcmd__default_commands] )) ||
_orderctl__subcmd__contact__subcmd__default_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl contact default commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__contact__subcmd__list_commands] )) ||
_orderctl__subcmd__contact__subcmd__list_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl contact list commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__contact__subcmd__show_commands] )) ||
_orderctl__subcmd__contact__subcmd__show_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl contact show commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__customer_commands] )) ||
_orderctl__subcmd__customer_commands() {
    local commands; commands=(
'search:Search the reseller'\''s customers; all of them without a filter' \
'show:Show a customer' \
'add:Sign a customer up' \
    )
    _describe -t commands 'orderctl customer commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__customer__subcmd__add_commands] )) ||
_orderctl__subcmd__customer__subcmd__add_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl customer add commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__customer__subcmd__search_commands] )) ||
_orderctl__subcmd__customer__subcmd__search_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl customer search commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__customer__subcmd__show_commands] )) ||
_orderctl__subcmd__customer__subcmd__show_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl customer show commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__domain_commands] )) ||
_orderctl__subcmd__domain_commands() {
    local commands; commands=(
'check:Ask whether domain names are free' \
'show:Show a registered domain' \
    )
    _describe -t commands 'orderctl domain commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__domain__subcmd__check_commands] )) ||
_orderctl__subcmd__domain__subcmd__check_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl domain check commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__domain__subcmd__show_commands] )) ||
_orderctl__subcmd__domain__subcmd__show_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl domain show commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__help_commands] )) ||
_orderctl__subcmd__help_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl help commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__invoice_commands] )) ||
_orderctl__subcmd__invoice_commands() {
    local commands; commands=(
'list:List the invoices of customers, or their other transactions' \
'pay:Pay invoices from their customer'\''s funds; what waited for them is carried out' \
'execute:Carry out what waits for invoices, without their payment' \
    )
    _describe -t commands 'orderctl invoice commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__invoice__subcmd__execute_commands] )) ||
_orderctl__subcmd__invoice__subcmd__execute_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl invoice execute commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__invoice__subcmd__list_commands] )) ||
_orderctl__subcmd__invoice__subcmd__list_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl invoice list commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__invoice__subcmd__pay_commands] )) ||
_orderctl__subcmd__invoice__subcmd__pay_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl invoice pay commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__ledger_commands] )) ||
_orderctl__subcmd__ledger_commands() {
    local commands; commands=(
'list:Show attempts, newest first; with --profile those of one profile' \
'show:Show one attempt\: what was meant, what was sent, what was seen, what came of it' \
'reconcile:Probe for orders whose outcome is not known, and write down what is found' \
'resolve:Decide what became of an order, where only a person can tell' \
'stats:Show what was spent, by day, profile and state' \
'export:Write all attempts, newest first, one a line' \
'backup:Write a whole copy of the ledger to a new file' \
    )
    _describe -t commands 'orderctl ledger commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__ledger__subcmd__backup_commands] )) ||
_orderctl__subcmd__ledger__subcmd__backup_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl ledger backup commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__ledger__subcmd__export_commands] )) ||
_orderctl__subcmd__ledger__subcmd__export_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl ledger export commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__ledger__subcmd__list_commands] )) ||
_orderctl__subcmd__ledger__subcmd__list_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl ledger list commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__ledger__subcmd__reconcile_commands] )) ||
_orderctl__subcmd__ledger__subcmd__reconcile_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl ledger reconcile commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__ledger__subcmd__resolve_commands] )) ||
_orderctl__subcmd__ledger__subcmd__resolve_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl ledger resolve commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__ledger__subcmd__show_commands] )) ||
_orderctl__subcmd__ledger__subcmd__show_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl ledger show commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__ledger__subcmd__stats_commands] )) ||
_orderctl__subcmd__ledger__subcmd__stats_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl ledger stats commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__man_commands] )) ||
_orderctl__subcmd__man_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl man commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__payer_commands] )) ||
_orderctl__subcmd__payer_commands() {
    local commands; commands=(
'list:List the client'\''s payers' \
    )
    _describe -t commands 'orderctl payer commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__payer__subcmd__list_commands] )) ||
_orderctl__subcmd__payer__subcmd__list_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl payer list commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__payment_commands] )) ||
_orderctl__subcmd__payment_commands() {
    local commands; commands=(
'list:List payments that were made or begun' \
'show:Show one payment' \
'link:Print the address where an unpaid payment is finished in the browser' \
    )
    _describe -t commands 'orderctl payment commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__payment__subcmd__link_commands] )) ||
_orderctl__subcmd__payment__subcmd__link_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl payment link commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__payment__subcmd__list_commands] )) ||
_orderctl__subcmd__payment__subcmd__list_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl payment list commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__payment__subcmd__show_commands] )) ||
_orderctl__subcmd__payment__subcmd__show_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl payment show commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__paymethod_commands] )) ||
_orderctl__subcmd__paymethod_commands() {
    local commands; commands=(
'list:List the ways to pay, and the methods that the panel has stored for the client' \
    )
    _describe -t commands 'orderctl paymethod commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__paymethod__subcmd__list_commands] )) ||
_orderctl__subcmd__paymethod__subcmd__list_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl paymethod list commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__profile_commands] )) ||
_orderctl__subcmd__profile_commands() {
    local commands; commands=(
'list:Show which profiles there are, and which are used when none is named' \
'show:Show a profile\: its values, where each comes from, secrets masked. No secret is fetched' \
'path:Print where the configuration file is, or would be' \
    )
    _describe -t commands 'orderctl profile commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__profile__subcmd__list_commands] )) ||
_orderctl__subcmd__profile__subcmd__list_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl profile list commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__profile__subcmd__path_commands] )) ||
_orderctl__subcmd__profile__subcmd__path_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl profile path commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__profile__subcmd__show_commands] )) ||
_orderctl__subcmd__profile__subcmd__show_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl profile show commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__sandbox_commands] )) ||
_orderctl__subcmd__sandbox_commands() {
    local commands; commands=(
'serve:Run both providers on this machine, for other programs, for tests and for CI' \
'reset:Forget everything that was ordered in the sandbox, its attempts in the ledger too' \
'catalogue:Print what the sandbox knows\: logins, tariffs, prices, plans, customers, contacts' \
    )
    _describe -t commands 'orderctl sandbox commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__sandbox__subcmd__catalogue_commands] )) ||
_orderctl__subcmd__sandbox__subcmd__catalogue_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl sandbox catalogue commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__sandbox__subcmd__reset_commands] )) ||
_orderctl__subcmd__sandbox__subcmd__reset_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl sandbox reset commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__sandbox__subcmd__serve_commands] )) ||
_orderctl__subcmd__sandbox__subcmd__serve_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl sandbox serve commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__service_commands] )) ||
_orderctl__subcmd__service_commands() {
    local commands; commands=(
'list:List what was ordered and runs, of all product types' \
'show:Show a service with everything that its list tells' \
'renew:Renew a service for a further period, paid from the account balance' \
'wait:Wait until services run\: active, and servers with their address' \
    )
    _describe -t commands 'orderctl service commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__service__subcmd__list_commands] )) ||
_orderctl__subcmd__service__subcmd__list_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl service list commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__service__subcmd__renew_commands] )) ||
_orderctl__subcmd__service__subcmd__renew_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl service renew commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__service__subcmd__show_commands] )) ||
_orderctl__subcmd__service__subcmd__show_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl service show commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__service__subcmd__wait_commands] )) ||
_orderctl__subcmd__service__subcmd__wait_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl service wait commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__tariff_commands] )) ||
_orderctl__subcmd__tariff_commands() {
    local commands; commands=(
'list:List what the panel sells\: its product types, in all data centres' \
'show:Show one tariff\: its options with their values, limits and prices, as the flags of \`cart add\`' \
    )
    _describe -t commands 'orderctl tariff commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__tariff__subcmd__list_commands] )) ||
_orderctl__subcmd__tariff__subcmd__list_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl tariff list commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__tariff__subcmd__show_commands] )) ||
_orderctl__subcmd__tariff__subcmd__show_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl tariff show commands' commands "$@"
}

if [ "$funcstack[1]" = "_orderctl" ]; then
    _orderctl "$@"
else
    compdef _orderctl orderctl
fi
