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
'--wait-timeout=[How long to look for an order that got no clear answer (one look by default), or to wait for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the provider tells no price]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
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
'--wait-timeout=[How long to look for an order that got no clear answer (one look by default), or to wait for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the provider tells no price]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
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
'--wait-timeout=[How long to look for an order that got no clear answer (one look by default), or to wait for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--auto-renew[Renew by itself at the end of the period \[autoprolong=on\]]' \
'--no-auto-renew[Let it end with the period \[autoprolong=off\]]' \
'--accept-licence[Accept the licence agreement \[licence_agreement=on\]]' \
'--new-cart[Use the new cart; the default \[force_use_new_cart=on\]]' \
'--no-new-cart[Leave the choice of the cart to the panel \[force_use_new_cart=off\]]' \
'--skip-basket[Order at once and charge the account balance \[skipbasket=on\]]' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the provider tells no price]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
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
'--wait-timeout=[How long to look for an order that got no clear answer (one look by default), or to wait for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the provider tells no price]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
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
'--wait-timeout=[How long to look for an order that got no clear answer (one look by default), or to wait for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the provider tells no price]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
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
'--wait-timeout=[How long to look for an order that got no clear answer (one look by default), or to wait for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the provider tells no price]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
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
'--wait-timeout=[How long to look for an order that got no clear answer (one look by default), or to wait for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the provider tells no price]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(quote)
_arguments "${_arguments_options[@]}" : \
'--item-type=[Internal name of the product type\: vds, dedic, soft, vhost, or any other the panel has \[{itemtype} in func\]]:TYPE:_default' \
'--tariff=[Tariff id \[pricelist\]]:ID:_default' \
'--period=[Months (1, 3, 6, 12, 24, 36, or 1m, 1y, 2y), lifetime (0), daily (-50) or trial (-100) \[order_period\]]:PERIOD:_default' \
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
'--wait-timeout=[How long to look for an order that got no clear answer (one look by default), or to wait for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--auto-renew[Renew by itself at the end of the period \[autoprolong=on\]]' \
'--no-auto-renew[Let it end with the period \[autoprolong=off\]]' \
'--accept-licence[Accept the licence agreement \[licence_agreement=on\]]' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the provider tells no price]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
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
'--wait-timeout=[How long to look for an order that got no clear answer (one look by default), or to wait for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--store-method[Let the panel store the method of this payment \[store_paymethod=on\]]' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the provider tells no price]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
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
'--wait-timeout=[How long to look for an order that got no clear answer (one look by default), or to wait for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the provider tells no price]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
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
'--wait-timeout=[How long to look for an order that got no clear answer (one look by default), or to wait for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--login[Log the client in by a one-time key\: needs an administrator'\''s profile with act_as. The link is a secret \[session.newkey\]]' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the provider tells no price]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
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
'--wait-timeout=[How long to look for an order that got no clear answer (one look by default), or to wait for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the provider tells no price]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
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
'--wait-timeout=[How long to look for an order that got no clear answer (one look by default), or to wait for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--purchase-privacy[Buy privacy protection, where it has a price \[purchase-privacy\]]' \
'--protect-privacy[Switch privacy protection on, where it is free \[protect-privacy\]]' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the provider tells no price]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
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
'--wait-timeout=[How long to look for an order that got no clear answer (one look by default), or to wait for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the provider tells no price]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
'-q[Print the result and errors alone]' \
'--quiet[Print the result and errors alone]' \
'-v[Log each request and answer, secrets masked]' \
'--verbose[Log each request and answer, secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'::order_id -- The order \[order-id\]:_default' \
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
'--wait-timeout=[How long to look for an order that got no clear answer (one look by default), or to wait for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the provider tells no price]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
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
'--wait-timeout=[How long to look for an order that got no clear answer (one look by default), or to wait for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--write[Send what changes something, as a charge of unknown price]' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the provider tells no price]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
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
'--wait-timeout=[How long to look for an order that got no clear answer (one look by default), or to wait for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--write[Send what changes something, as a charge of unknown price]' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the provider tells no price]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
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
'--wait-timeout=[How long to look for an order that got no clear answer (one look by default), or to wait for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the provider tells no price]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
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
'--wait-timeout=[How long to look for an order that got no clear answer (one look by default), or to wait for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the provider tells no price]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
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
'--wait-timeout=[How long to look for an order that got no clear answer (one look by default), or to wait for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the provider tells no price]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
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
'--wait-timeout=[How long to look for an order that got no clear answer (one look by default), or to wait for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'()--all[All attempts whose outcome is not known]' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the provider tells no price]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
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
'(--absent)--placed=[It was placed, with this id at the provider]:ID:_default' \
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
'--wait-timeout=[How long to look for an order that got no clear answer (one look by default), or to wait for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--absent[It was not placed]' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the provider tells no price]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
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
'--wait-timeout=[How long to look for an order that got no clear answer (one look by default), or to wait for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the provider tells no price]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
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
'--wait-timeout=[How long to look for an order that got no clear answer (one look by default), or to wait for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the provider tells no price]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
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
'--wait-timeout=[How long to look for an order that got no clear answer (one look by default), or to wait for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the provider tells no price]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
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
'--wait-timeout=[How long to look for an order that got no clear answer (one look by default), or to wait for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the provider tells no price]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
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
'--wait-timeout=[How long to look for an order that got no clear answer (one look by default), or to wait for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the provider tells no price]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
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
'--wait-timeout=[How long to look for an order that got no clear answer (one look by default), or to wait for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the provider tells no price]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
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
'--wait-timeout=[How long to look for an order that got no clear answer (one look by default), or to wait for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the provider tells no price]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
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
'--wait-timeout=[How long to look for an order that got no clear answer (one look by default), or to wait for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--in-memory[Keep nothing beyond this run]' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the provider tells no price]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
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
'--wait-timeout=[How long to look for an order that got no clear answer (one look by default), or to wait for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the provider tells no price]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
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
'--wait-timeout=[How long to look for an order that got no clear answer (one look by default), or to wait for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the provider tells no price]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
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
'--wait-timeout=[How long to look for an order that got no clear answer (one look by default), or to wait for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the provider tells no price]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
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
'--wait-timeout=[How long to look for an order that got no clear answer (one look by default), or to wait for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the provider tells no price]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
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
'--wait-timeout=[How long to look for an order that got no clear answer (one look by default), or to wait for another process with the same key (65s by default)]:TIME:_default' \
'--timeout=[How long to wait for any one answer]:TIME:_default' \
'--color=[When to use colour]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use both providers simulated on this machine\: no account, no money]' \
'--no-header[Leave the header out]' \
'-n[Show what would be ordered and the exact request; send nothing]' \
'--dry-run[Show what would be ordered and the exact request; send nothing]' \
'-y[Confirm a charge beforehand]' \
'--yes[Confirm a charge beforehand]' \
'--accept-unknown-price[Order even if the provider tells no price]' \
'--again[Order another one of what was ordered a moment ago]' \
'--no-input[Never ask; missing values are an error]' \
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
'combo:Combo plans at LogicBoxes\: a domain with hosting and more in one order' \
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
(( $+functions[_orderctl__subcmd__cart_commands] )) ||
_orderctl__subcmd__cart_commands() {
    local commands; commands=(
'add:Put a tariff into the cart, or order it at once with --skip-basket' \
'list:Show what is in the cart' \
'show:Show one line of the cart with its options and their prices' \
'remove:Take lines out of the cart' \
'clear:Take everything out of the cart' \
'quote:Ask for the price of a tariff with these options; nothing is added' \
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
'add:Order a combo plan for a domain' \
'show:Show a combo order as it stands' \
    )
    _describe -t commands 'orderctl combo commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__combo__subcmd__add_commands] )) ||
_orderctl__subcmd__combo__subcmd__add_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl combo add commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__combo__subcmd__show_commands] )) ||
_orderctl__subcmd__combo__subcmd__show_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl combo show commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__completions_commands] )) ||
_orderctl__subcmd__completions_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl completions commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__help_commands] )) ||
_orderctl__subcmd__help_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl help commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__ledger_commands] )) ||
_orderctl__subcmd__ledger_commands() {
    local commands; commands=(
'list:Show attempts, newest first; with --profile those of one profile' \
'show:Show one attempt\: what was meant, what was sent, what was seen, what came of it' \
'reconcile:Look for orders whose outcome is not known, and write down what is found' \
'resolve:Decide what became of an order, where only a person can tell' \
'stats:Show what was spent, by day, profile and state' \
'export:Write all attempts, newest first, one a line' \
    )
    _describe -t commands 'orderctl ledger commands' commands "$@"
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
'reset:Forget everything that was ordered in the sandbox' \
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

if [ "$funcstack[1]" = "_orderctl" ]; then
    _orderctl "$@"
else
    compdef _orderctl orderctl
fi
