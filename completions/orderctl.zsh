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
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
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
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
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
'--item-type=[Internal name of the product type, such as vds, dedic, soft or vhost \[{itemtype} in func\]]:TYPE:_default' \
'--tariff=[Tariff id \[pricelist\]]:ID:_default' \
'--period=[Months (1, 3, 6, 12, 24, 36, or 1m, 1y, 2y), lifetime (0), daily (-50) or trial (-100) \[order_period\]]:PERIOD:_default' \
'--auto-renew=[Renew automatically at the end of the period, for MONTHS where the panel requires it \[autoprolong=on or =MONTHS\]]::MONTHS:_default' \
'--datacenter=[Data center id \[datacenter\]]:ID:_default' \
'*--addon=[Option of the tariff, repeatable \[addon_{ID}\]]:ID=VALUE:_default' \
'--os=[Operating system \[ostempl\]]:NAME:_default' \
'--recipe=[Software to install; null for none \[recipe\]]:NAME:_default' \
'--domain=[Domain name of the service \[domain\]]:NAME:_default' \
'--server-name=[Name of the server \[server_name\]]:NAME:_default' \
'--promocode=[Promo code \[promocode\]]:CODE:_default' \
'--count=[Quantity \[order_count\]]:N:_default' \
'*--param=[Any other parameter of the order function, repeatable \[NAME\]]:NAME=VALUE:_default' \
'--raw=[Print the panel'\''s raw response in this format instead of the result \[out\]]:FORMAT:((xml\:"XML"
xjson\:"JSON as the panel'\''s scripts use it"
devel\:"XML with forms and texts"
text\:"Lines"
json\:"JSON"))' \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--no-auto-renew[Do not renew automatically \[autoprolong=off or null\]]' \
'--accept-license[Accept the license agreement \[licence_agreement=on\]]' \
'--new-cart[Use the new cart; the default \[force_use_new_cart=on\]]' \
'--no-new-cart[Let the panel choose the cart \[force_use_new_cart=off\]]' \
'--skip-basket[Order immediately and charge the account balance \[skipbasket=on\]]' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(list)
_arguments "${_arguments_options[@]}" : \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(show)
_arguments "${_arguments_options[@]}" : \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
':id -- Cart line \[id\]:_default' \
&& ret=0
;;
(remove)
_arguments "${_arguments_options[@]}" : \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'*::ids -- Cart lines \[id\]:_default' \
&& ret=0
;;
(clear)
_arguments "${_arguments_options[@]}" : \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(promocode)
_arguments "${_arguments_options[@]}" : \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
':code -- Promo code; at the new cart'\''s function \[unverified\] \[promocode\]:_default' \
&& ret=0
;;
(quote)
_arguments "${_arguments_options[@]}" : \
'--item-type=[Internal name of the product type, such as vds, dedic, soft or vhost \[{itemtype} in func\]]:TYPE:_default' \
'--tariff=[Tariff id \[pricelist\]]:ID:_default' \
'--period=[Months (1, 3, 6, 12, 24, 36, or 1m, 1y, 2y), lifetime (0), daily (-50) or trial (-100) \[order_period\]]:PERIOD:_default' \
'--auto-renew=[Renew automatically at the end of the period, for MONTHS where the panel requires it \[autoprolong=on or =MONTHS\]]::MONTHS:_default' \
'--datacenter=[Data center id \[datacenter\]]:ID:_default' \
'*--addon=[Option of the tariff, repeatable \[addon_{ID}\]]:ID=VALUE:_default' \
'--os=[Operating system \[ostempl\]]:NAME:_default' \
'--recipe=[Software to install; null for none \[recipe\]]:NAME:_default' \
'--domain=[Domain name of the service \[domain\]]:NAME:_default' \
'--server-name=[Name of the server \[server_name\]]:NAME:_default' \
'--promocode=[Promo code \[promocode\]]:CODE:_default' \
'--count=[Quantity \[order_count\]]:N:_default' \
'*--param=[Any other parameter of the order function, repeatable \[NAME\]]:NAME=VALUE:_default' \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--no-auto-renew[Do not renew automatically \[autoprolong=off or null\]]' \
'--accept-license[Accept the license agreement \[licence_agreement=on\]]' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(pay)
_arguments "${_arguments_options[@]}" : \
'--paymethod=[Payment method; 0 or balance for the account balance \[paymethod_id\]]:ID:_default' \
'--stored-method=[Stored payment method \[storedmethod_id\]]:ID:_default' \
'--payer=[Payer, if the method needs one \[profile_id\]]:ID:_default' \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--store-method[Store this payment method in the panel \[store_paymethod=on\]]' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'*::ids -- Cart lines; all by default \[elid\]:_default' \
&& ret=0
;;
(activate)
_arguments "${_arguments_options[@]}" : \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
':id -- Cart line \[elid\]:_default' \
&& ret=0
;;
(link)
_arguments "${_arguments_options[@]}" : \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--login[Log the client in with a one-time key; requires an administrator'\''s profile with act_as. The URL is a secret \[session.newkey\]]' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'::id -- Cart line to open \[lineitem_id\] \[unverified\]:_default' \
&& ret=0
;;
        esac
    ;;
esac
;;
(tariff)
_arguments "${_arguments_options[@]}" : \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
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
'--item-type=[With this product type \[{itemtype} in func\]]:TYPE:_default' \
'--datacenter=[Available in this data center \[datacenter\]]:ID:_default' \
'--period=[Sold for this period; shows only its price \[period\]]:PERIOD:_default' \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--refresh[Bypass the cache \[v2.{itemtype}.order.pricelist\]]' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(show)
_arguments "${_arguments_options[@]}" : \
'--item-type=[Product type; looked up by default \[{itemtype} in func\]]:TYPE:_default' \
'--datacenter=[Options and prices for this data center \[datacenter\]]:ID:_default' \
'--period=[Options and prices for this period; the first by default \[order_period\]]:PERIOD:_default' \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--refresh[Bypass the cache \[v2.{itemtype}.order.pricelist\]]' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'::id -- Tariff; prompted for on a terminal \[pricelist\]:_default' \
&& ret=0
;;
        esac
    ;;
esac
;;
(service)
_arguments "${_arguments_options[@]}" : \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
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
'--item-type=[With this product type \[func\]]:TYPE:_default' \
'--status=[With this status\: ordered, active, suspended, deleted, processing, cancelled, or a code of the panel \[item_status\]]:STATUS:_default' \
'--remoteid=[With this order tag\: the attempt'\''s id, unless the order set another \[remoteid\]]:MARK:_default' \
'--domain=[Of this domain \[domain\]]:DOMAIN:_default' \
'--expires-before=[Expiring before this day, such as 2026-12-31 \[expiredate\]]:DATE:_default' \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(show)
_arguments "${_arguments_options[@]}" : \
'--item-type=[Product type; looked up by default \[func\]]:TYPE:_default' \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--login[Show the server'\''s login \[{itemtype}.edit\]]' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'::id -- Service; prompted for on a terminal \[id\]:_default' \
&& ret=0
;;
(renew)
_arguments "${_arguments_options[@]}" : \
'--item-type=[Product type; looked up by default \[func\]]:TYPE:_default' \
'--period=[Period in months, such as 1, 12 or 1y; prompted for on a terminal \[period\]]:PERIOD:_default' \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'::id -- Service; prompted for on a terminal \[elid\]:_default' \
&& ret=0
;;
(wait)
_arguments "${_arguments_options[@]}" : \
'--item-type=[Product type; looked up by default \[func\]]:TYPE:_default' \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'*::ids -- Services; prompted for on a terminal \[id\]:_default' \
&& ret=0
;;
        esac
    ;;
esac
;;
(paymethod)
_arguments "${_arguments_options[@]}" : \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
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
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
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
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
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
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
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
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
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
'--status=[With this status\: new, in_progress, pledged, credited, awaiting_refund, refunded, fraud, initiated, cancelled, or a code of the panel \[status\]]:STATUS:_default' \
'--since=[Created on this day or later \[createdatestart\]]:DATE:_default' \
'--until=[Created on this day or earlier \[createdateend\]]:DATE:_default' \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(show)
_arguments "${_arguments_options[@]}" : \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'::id -- Payment; prompted for on a terminal \[id\]:_default' \
&& ret=0
;;
(link)
_arguments "${_arguments_options[@]}" : \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'::id -- Payment; prompted for on a terminal \[elid\]:_default' \
&& ret=0
;;
        esac
    ;;
esac
;;
(balance)
_arguments "${_arguments_options[@]}" : \
'--customer-id=[Customer of a LogicBoxes reseller \[customer-id\]]:ID:_default' \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'::provider -- Provider; defaults to that of --profile, or the only one with profiles, else billmanager:((billmanager\:"A panel'\''s account"
logicboxes\:"A reseller'\''s, or a customer'\''s"))' \
&& ret=0
;;
(combo)
_arguments "${_arguments_options[@]}" : \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
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
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--all[Show the plans of every product \[products/plan-details\]]' \
'--refresh[Bypass the cache \[products/plan-details\]]' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(add)
_arguments "${_arguments_options[@]}" : \
'--domain=[Domain of the combo; internationalized names in Unicode \[domain-name\]]:NAME:_default' \
'--customer-id=[Customer who will own the order \[customer-id\]]:ID:_default' \
'--months=[Term in months, such as 12 or 1y \[noOfMonths\]]:MONTHS:_default' \
'--invoice-option=[Invoice option\: NoInvoice, PayInvoice, KeepInvoice or OnlyAdd \[invoice-option\]]:OPTION:_default' \
'--bundle-id=[Combo plan \[bundle-id\]]:ID:_default' \
'(--ns --contact --reg-contact --admin-contact --tech-contact --billing-contact --purchase-privacy --protect-privacy --attr --service)--services-json=[Parameters of all services as JSON\: the text itself, @FILE, or - for standard input \[servicesParamJson\]]:JSON|@FILE|-:_default' \
'*--ns=[Name server of the domain, repeatable \[ns\]]:HOST:_default' \
'--contact=[Contact for all four roles \[reg-contact-id, admin-contact-id, tech-contact-id, billing-contact-id\]]:ID:_default' \
'--reg-contact=[Contact who owns the domain \[reg-contact-id\]]:ID:_default' \
'--admin-contact=[Administrative contact; -1 for none \[admin-contact-id\]]:ID:_default' \
'--tech-contact=[Technical contact; -1 for none \[tech-contact-id\]]:ID:_default' \
'--billing-contact=[Billing contact; -1 for none \[billing-contact-id\]]:ID:_default' \
'*--attr=[Attribute of the domain such as tnc=yes, repeatable \[attr-nameN, attr-valueN\]]:NAME=VALUE:_default' \
'*--service=[Additional service of the plan by product key, such as singledomainhostinglinuxus, hosting, eeliteus or sslcert; repeatable \[servicesParamJson keys, auto-renew\]]:KEY[:auto-renew]:_default' \
'--discount-amount=[Discount on the order'\''s value \[discount-amount\]]:AMOUNT:_default' \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'(--invoice-option)--check-invoice[Order unpaid, then pay the invoice only if --max-price and max_price allow it \[OnlyAdd, billing/customer-pay\]]' \
'--purchase-privacy[Buy privacy protection \[purchase-privacy\]]' \
'--protect-privacy[Enable free privacy protection \[protect-privacy\]]' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(show)
_arguments "${_arguments_options[@]}" : \
'--domain=[The order of this domain \[domain-name\] \[unverified\]]:NAME:_default' \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
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
'--created-after=[Created at this time or later \[creation-date-start\]]:DATE:_default' \
'--created-before=[Created by this time \[creation-date-end\]]:DATE:_default' \
'--expires-after=[Expiring at this time or later \[expiry-date-start\]]:DATE:_default' \
'--expires-before=[Expiring by this time \[expiry-date-end\]]:DATE:_default' \
'*--order-by=[Sort by this column, repeatable, such as orderid or endtime \[order-by\]]:COLUMN:_default' \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--show-child-orders[Include the orders of the services in each combo \[show-child-orders\]]' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(order-id)
_arguments "${_arguments_options[@]}" : \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
':domain -- Domain \[domain-name\]:_default' \
&& ret=0
;;
(renew)
_arguments "${_arguments_options[@]}" : \
'--months=[Term in months, such as 12 or 1y \[months, noOfMonths\]]:MONTHS:_default' \
'--auto-renew=[Whether the order renews automatically from now on \[auto-renew\]]:BOOL:(true false)' \
'--invoice-option=[Invoice option\: NoInvoice, PayInvoice, KeepInvoice or OnlyAdd \[invoice-option\]]:OPTION:_default' \
'--discount-amount=[Discount on the value \[discount-amount\]]:AMOUNT:_default' \
'--bundle-id=[Combo plan of the order, to look up its price if the provider does not report the plan \[products/customer-price\]]:ID:_default' \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'::order_id -- Order; prompted for on a terminal \[order-id\]:_default' \
&& ret=0
;;
(suspend)
_arguments "${_arguments_options[@]}" : \
'--reason=[Reason \[reason\]]:TEXT:_default' \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'::order_id -- Order; prompted for on a terminal \[order-id\]:_default' \
&& ret=0
;;
(unsuspend)
_arguments "${_arguments_options[@]}" : \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'::order_id -- Order; prompted for on a terminal \[order-id\]:_default' \
&& ret=0
;;
(move)
_arguments "${_arguments_options[@]}" : \
'--domain=[Domain to move \[domain-name\]]:NAME:_default' \
'--from=[Current customer \[existing-customer-id\]]:ID:_default' \
'--to=[New customer \[new-customer-id\]]:ID:_default' \
'--default-contact=[Contacts of the domain after the move\: the current ones, or the new customer'\''s defaults \[default-contact\]]:WHICH:(oldcontact default)' \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(delete)
_arguments "${_arguments_options[@]}" : \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'::order_id -- Order; prompted for on a terminal \[order-id\]:_default' \
&& ret=0
;;
        esac
    ;;
esac
;;
(invoice)
_arguments "${_arguments_options[@]}" : \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
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
'--type=[Type\: invoice, receipt, credit or debit \[transaction-type\]]:WORD:_default' \
'--since=[From this day on, such as 2026-10-01 \[transaction-date-start\]]:DATE:_default' \
'--until=[Until this day \[transaction-date-end\]]:DATE:_default' \
'--limit=[Maximum number to show \[no-of-records\]]:COUNT:_default' \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(pay)
_arguments "${_arguments_options[@]}" : \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'*::ids -- Invoices; prompted for on a terminal \[invoice-ids\]:_default' \
&& ret=0
;;
(execute)
_arguments "${_arguments_options[@]}" : \
'--cancel-invoice=[Whether to cancel the invoices (true) or leave them open (false) \[cancel-invoice\]]:BOOL:(true false)' \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'*::ids -- Invoices; prompted for on a terminal \[invoice-ids\]:_default' \
&& ret=0
;;
        esac
    ;;
esac
;;
(customer)
_arguments "${_arguments_options[@]}" : \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
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
'--limit=[Maximum number to show \[no-of-records\]]:COUNT:_default' \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(show)
_arguments "${_arguments_options[@]}" : \
'--username=[The customer with this login \[username\]]:EMAIL:_default' \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'::customer_id -- The customer \[customer-id\]:_default' \
&& ret=0
;;
(add)
_arguments "${_arguments_options[@]}" : \
'--username=[Login\: an email address \[username\]]:EMAIL:_default' \
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
'--other-state=[State, if it is not in the provider'\''s list \[other-state\]]:TEXT:_default' \
'--alt-phone-cc=[Country code of another phone number \[alt-phone-cc\]]:DIGITS:_default' \
'--alt-phone=[Another phone number \[alt-phone\]]:DIGITS:_default' \
'--mobile-cc=[Country code of the mobile number \[mobile-cc\]]:DIGITS:_default' \
'--mobile=[Mobile number \[mobile\]]:DIGITS:_default' \
'--lang-pref=[Language, such as en \[lang-pref\]]:CODE:_default' \
'--vat-id=[VAT number \[vat-id\]]:TEXT:_default' \
'--accept-policy=[Whether the customer accepts the terms\: true or false \[accept-policy\]]:BOOL:(true false)' \
'--marketing-email-consent=[Whether the customer consents to marketing email\: true or false \[marketing-email-consent\]]:BOOL:(true false)' \
'--sms-consent=[Whether the customer consents to text messages\: true or false \[sms-consent\]]:BOOL:(true false)' \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
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
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
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
'--customer-id=[Customer; prompted for on a terminal \[customer-id\]]:ID:_default' \
'*--contact-id=[These contacts, repeatable \[contact-id\]]:ID:_default' \
'--name=[With this name \[name\]]:TEXT:_default' \
'--company=[Of this company \[company\]]:TEXT:_default' \
'--email=[With this email address \[email\]]:EMAIL:_default' \
'--type=[Of this kind, such as Contact or EuContact \[type\]]:KIND:_default' \
'*--status=[With this status, repeatable \[status\]]:WORD:_default' \
'--limit=[Maximum number to show \[no-of-records\]]:COUNT:_default' \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(default)
_arguments "${_arguments_options[@]}" : \
'--customer-id=[Customer; prompted for on a terminal \[customer-id\]]:ID:_default' \
'*--type=[Kind of contact, such as Contact or EuContact; repeatable \[type\]]:KIND:_default' \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(show)
_arguments "${_arguments_options[@]}" : \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
':contact_id -- The contact \[contact-id\]:_default' \
&& ret=0
;;
(add)
_arguments "${_arguments_options[@]}" : \
'--customer-id=[The customer \[customer-id\]]:ID:_default' \
'--type=[Contact type that the registry requires, such as Contact, UkContact or EuContact \[type\]]:KIND:_default' \
'--email=[Email address \[email\]]:EMAIL:_default' \
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
'*--attr=[Additional attribute that this kind requires, repeatable \[attr-nameN, attr-valueN\]]:NAME=VALUE:_default' \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
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
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
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
'*--tld=[Top-level domain to check, repeatable \[tlds\]]:TLD:_default' \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'*::names -- Names, including the top-level domain unless --tld is given \[domain-name\]:_default' \
&& ret=0
;;
(show)
_arguments "${_arguments_options[@]}" : \
'*--options=[Details to show, such as OrderDetails, NsDetails, ContactIds or StatusDetails; repeatable \[options\]]:WORD:_default' \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
':domain -- Domain \[domain-name\]:_default' \
&& ret=0
;;
        esac
    ;;
esac
;;
(action)
_arguments "${_arguments_options[@]}" : \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
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
'*--status=[With this status, such as InvoicePaid; repeatable \[action-status\]]:WORD:_default' \
'*--type=[Of this type, such as AddNewDomain; repeatable \[action-type\]]:WORD:_default' \
'--stage=[Current or archived actions only \[actions/search-current, actions/search-archived\]]:STAGE:(current archived)' \
'--limit=[Maximum number per stage \[no-of-records\]]:COUNT:_default' \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(wait)
_arguments "${_arguments_options[@]}" : \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'*::ids -- Action ids, as reported by combo add; prompted for on a terminal \[eaq-id\]:_default' \
&& ret=0
;;
        esac
    ;;
esac
;;
(expiring)
_arguments "${_arguments_options[@]}" : \
'--within=[Time from now, such as 30d, 2w or 12h]:TIME:_default' \
'--ics=[Write a calendar (iCalendar) with an event for each end; not if a profile failed]:FILE:_files' \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--all-profiles[Read all profiles of the configuration file]' \
'--exit-code[Exit with 8 if anything ends within the time]' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(plan)
_arguments "${_arguments_options[@]}" : \
'--format=[Format of the order file; by default its ending]:FORMAT:((toml\:"TOML"
json\:"One JSON document"
jsonl\:"A JSON object a line"
csv\:"Comma-separated values, under a header"))' \
'--key=[Id of the order file, which makes the keys of its rows; by default id in the file, or its name]:KEY:_default' \
'()--expiring=[Renew what ends within this time, such as 30d, instead of a file]:TIME:_default' \
'--period=[With --expiring\: period of each renewal in months, such as 1 or 1y; by default that of the service]:PERIOD:_default' \
'--invoice-option=[With --expiring\: invoice option for combos, which need one]:OPTION:_default' \
'--concurrency=[How many rows at once]:N:_default' \
'--save=[Write the plan to this file; it holds no secret]:FILE:_files' \
'--valid=[How long a saved plan may be placed]:TIME:_default' \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--all-profiles[With --expiring\: all profiles instead of those that were named, or the default ones]' \
'--detailed-exitcode[Exit with 2 if there is something to place, and with 0 if not]' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'::file -- Order file; - for standard input:_default' \
":: :_orderctl__subcmd__plan_commands" \
"*::: :->plan" \
&& ret=0

    case $state in
    (plan)
        words=($line[2] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:orderctl-plan-command-$line[2]:"
        case $line[2] in
            (show)
_arguments "${_arguments_options[@]}" : \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
':plan -- Saved plan:_default' \
&& ret=0
;;
        esac
    ;;
esac
;;
(apply)
_arguments "${_arguments_options[@]}" : \
'--format=[Format of the order file; by default its ending]:FORMAT:((toml\:"TOML"
json\:"One JSON document"
jsonl\:"A JSON object a line"
csv\:"Comma-separated values, under a header"))' \
'--key=[Id of the order file, which makes the keys of its rows; by default id in the file, or its name]:KEY:_default' \
'()--expiring=[Renew what ends within this time, such as 30d, instead of a file]:TIME:_default' \
'--period=[With --expiring\: period of each renewal in months, such as 1 or 1y; by default that of the service]:PERIOD:_default' \
'--invoice-option=[With --expiring\: invoice option for combos, which need one]:OPTION:_default' \
'--concurrency=[How many rows at once]:N:_default' \
'*--max-total=[Maximum of all rows together, once for each currency; needed with --yes]:AMOUNT:_default' \
'--price-tolerance=[By how many percent a price may have risen since the plan]:PERCENT:_default' \
'--report=[Write a report of all rows\: .html for a page, .xml for JUnit XML]:FILE:_files' \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--all-profiles[With --expiring\: all profiles instead of those that were named, or the default ones]' \
'--fail-fast[Begin no further row once one was not placed]' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'::file -- Order file; - for standard input:_default' \
&& ret=0
;;
(api)
_arguments "${_arguments_options[@]}" : \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
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
'*-f+[Parameter with a literal value\: @ and - are not special; repeatable]:NAME=VALUE:_default' \
'*--raw-field=[Parameter with a literal value\: @ and - are not special; repeatable]:NAME=VALUE:_default' \
'--raw=[Print the panel'\''s raw response in this format; json by default \[out\]]::FORMAT:((xml\:"XML"
xjson\:"JSON as the panel'\''s scripts use it"
devel\:"XML with forms and texts"
text\:"Lines"
json\:"JSON"))' \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--write[Allow a request that may modify data, as a charge with an unknown price]' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
':func -- Function \[func\]:_default' \
'*::params -- Parameter, repeatable; the value @FILE reads a file and - reads standard input, without the trailing newline:_default' \
&& ret=0
;;
(logicboxes)
_arguments "${_arguments_options[@]}" : \
'*-f+[Parameter with a literal value\: @ and - are not special; repeatable]:NAME=VALUE:_default' \
'*--raw-field=[Parameter with a literal value\: @ and - are not special; repeatable]:NAME=VALUE:_default' \
'--raw=[Print the provider'\''s raw response in this format; the profile'\''s by default]::FORMAT:((json\:"JSON"
xml\:"XML"))' \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--write[Allow a request that may modify data, as a charge with an unknown price]' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
':method -- HTTP method:(GET POST)' \
':path -- API path, with or without /api and .json:_default' \
'*::params -- Parameter, repeatable; the value @FILE reads a file and - reads standard input, without the trailing newline:_default' \
&& ret=0
;;
        esac
    ;;
esac
;;
(ledger)
_arguments "${_arguments_options[@]}" : \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
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
'--state=[In this state\: intended, sent, not_sent, placed, refused, unknown or absent]:STATE:_default' \
'--since=[Created since\: a date, a time, or an age such as 24h]:TIME:_default' \
'--key=[With this idempotency key]:KEY:_default' \
'--limit=[Maximum number of attempts; 0 for all]:N:_default' \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(show)
_arguments "${_arguments_options[@]}" : \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
':attempt -- Attempt id:_default' \
&& ret=0
;;
(reconcile)
_arguments "${_arguments_options[@]}" : \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'()--all[All attempts with an unknown outcome or a pending payment]' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'*::attempts -- Attempt ids:_default' \
&& ret=0
;;
(resolve)
_arguments "${_arguments_options[@]}" : \
'--placed=[Mark as placed, with this id at the provider]:ID:_default' \
'--note=[Reason to record, such as how you checked]:TEXT:_default' \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--absent[Mark as absent\: the order was not placed]' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
':attempt -- Attempt id:_default' \
&& ret=0
;;
(stats)
_arguments "${_arguments_options[@]}" : \
'--since=[Start\: a date, a time, or an age such as 24h]:TIME:_default' \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(export)
_arguments "${_arguments_options[@]}" : \
'--state=[In this state\: intended, sent, not_sent, placed, refused, unknown or absent]:STATE:_default' \
'--since=[Created since\: a date, a time, or an age such as 24h]:TIME:_default' \
'--key=[With this idempotency key]:KEY:_default' \
'--format=[Format of the lines]:FORMAT:((jsonl\:"JSON with all recorded fields"
csv\:"Comma-separated values, for accounting"))' \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(backup)
_arguments "${_arguments_options[@]}" : \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
':file -- New file; an existing file is never overwritten:_files' \
&& ret=0
;;
        esac
    ;;
esac
;;
(freeze)
_arguments "${_arguments_options[@]}" : \
'--reason=[Reason, shown to everyone whose charge is refused]:TEXT:_default' \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(unfreeze)
_arguments "${_arguments_options[@]}" : \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(profile)
_arguments "${_arguments_options[@]}" : \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
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
            (init)
_arguments "${_arguments_options[@]}" : \
'--provider=[Kind of provider]:PROVIDER:((billmanager\:"A BILLmanager 6 panel"
logicboxes\:"A reseller account at LogicBoxes, ResellerClub or another OrderBox brand"))' \
'--url=[Address of the panel, or of the API]:URL:_default' \
'--username=[BILLmanager\: login]:LOGIN:_default' \
'(--url)--environment=[LogicBoxes\: test or live]:ENVIRONMENT:((test\:"The provider'\''s test system"
live\:"Orders cost money"))' \
'--auth-userid=[LogicBoxes\: reseller id]:ID:_default' \
'--password-command=[Command that prints the password, or the API key]:COMMAND:_default' \
'--api-key-command=[Command that prints the password, or the API key]:COMMAND:_default' \
'--password-file=[Private file with the password, or the API key]:FILE:_files' \
'--api-key-file=[Private file with the password, or the API key]:FILE:_files' \
'--password-env=[Environment variable with the password, or the API key]:NAME:_default' \
'--api-key-env=[Environment variable with the password, or the API key]:NAME:_default' \
'--charges=[Whether orders may be placed\: after a confirmation, without one, or not at all]:CHARGES:((confirm\:"Prompter, or --yes"
allow\:"Without a question"
deny\:"Never"))' \
'--max-spend=[Maximum spend in any 24 hours, such as 500EUR; --max-price sets the maximum of one order]:AMOUNT:_default' \
'--max-spend-30d=[Maximum spend in any 30 days]:AMOUNT:_default' \
'*--allow=[Allow only this product\: vds, vds/3087, combo/501, tld/com; repeatable]:ITEM:_default' \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--password-stdin[Read the password, or the API key, from standard input; it is kept in the file]' \
'--api-key-stdin[Read the password, or the API key, from standard input; it is kept in the file]' \
'--default[Make it the default profile of its provider]' \
'--no-check[Write the profile without trying it]' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'::name -- Name of the new profile:_default' \
&& ret=0
;;
(list)
_arguments "${_arguments_options[@]}" : \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(show)
_arguments "${_arguments_options[@]}" : \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'::name -- Profile; defaults to --profile, or the only one configured:_default' \
&& ret=0
;;
(check)
_arguments "${_arguments_options[@]}" : \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'::name -- Profile; defaults to --profile, or the only one configured:_default' \
&& ret=0
;;
(set)
_arguments "${_arguments_options[@]}" : \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
':name -- Profile:_default' \
':key -- Key, as in the configuration file:_default' \
':value -- Value; lists with commas:_default' \
&& ret=0
;;
(use)
_arguments "${_arguments_options[@]}" : \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
':name -- Profile:_default' \
&& ret=0
;;
(path)
_arguments "${_arguments_options[@]}" : \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
        esac
    ;;
esac
;;
(doctor)
_arguments "${_arguments_options[@]}" : \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(sandbox)
_arguments "${_arguments_options[@]}" : \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
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
'--port=[Port on 127.0.0.1; 0 picks a free one]:PORT:_default' \
'(--in-memory)--state=[State file; defaults to that of --sandbox]:FILE:_files' \
'--provisioning=[Time until an order is active]:TIME:_default' \
'--lone-element=[JSON form of an element that occurs once\: as in recorded responses, always an array, or never an array]:WAY:(recorded array bare)' \
'*--fault=[Fault to inject, such as drop-after-commit\:1\:combo; repeatable]:SPEC:_default' \
'--fault-file=[TOML file with faults\: \[\[fault\]\] tables with kind, count, probability, where, delay]:FILE:_files' \
'--fault-seed=[Random seed for the probabilities; defaults to the file'\''s, or 0]:N:_default' \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--in-memory[Keep state in memory only]' \
'--old-cart[Simulate a panel with only the old cart\: without cart, cartorder.* and the v2 functions]' \
'(--currency-signs)--bare-amounts[Write the panel'\''s amounts without a currency\: only whoami reports it]' \
'--currency-signs[Write the panel'\''s amounts with a currency symbol in place of the code]' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(reset)
_arguments "${_arguments_options[@]}" : \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(catalog)
_arguments "${_arguments_options[@]}" : \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
(catalogue)
_arguments "${_arguments_options[@]}" : \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
&& ret=0
;;
        esac
    ;;
esac
;;
(skill)
_arguments "${_arguments_options[@]}" : \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
":: :_orderctl__subcmd__skill_commands" \
"*::: :->skill" \
&& ret=0

    case $state in
    (skill)
        words=($line[1] "${words[@]}")
        (( CURRENT += 1 ))
        curcontext="${curcontext%:*:*}:orderctl-skill-command-$line[1]:"
        case $line[1] in
            (print)
_arguments "${_arguments_options[@]}" : \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
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
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
':shell -- Shell:(bash elvish fish powershell zsh)' \
&& ret=0
;;
(man)
_arguments "${_arguments_options[@]}" : \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'*::words -- Command, such as cart add:_default' \
&& ret=0
;;
(schema)
_arguments "${_arguments_options[@]}" : \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'*::words -- Command, such as cart add; config or order-file for a file:_default' \
&& ret=0
;;
(help)
_arguments "${_arguments_options[@]}" : \
'*-p+[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
'*--profile=[Profile to use, from the configuration file; expiring takes several]:NAME:_default' \
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
'--jq=[Filter JSON output with a jq expression]:PROGRAM:_default' \
'--max-price=[Maximum price of this order, such as 12.50EUR]:AMOUNT:_default' \
'--idempotency-key=[Idempotency key\: an order with the same key is never placed twice]:KEY:_default' \
'--expect-profile=[Fail unless this profile is selected]:NAME:_default' \
'--wait-timeout=[Maximum total wait\: for the ordered service (default 15m), to look up an order without a clear response (default\: one probe), and for another process with the same key (default 65s)]:TIME:_default' \
'--timeout=[Maximum wait for a single response (60s by default); before the profile'\''s timeouts]:TIME:_default' \
'--color=[When to use color]:WHEN:((auto\:"On a terminal, unless \`NO_COLOR\` or \`TERM=dumb\` says otherwise"
always\:"Always"
never\:"Never"))' \
'--config=[Configuration file]:FILE:_files' \
'--sandbox[Use the built-in simulation of both providers\: no account and no money needed]' \
'--no-header[Omit the header]' \
'--csv-raw[Write CSV cells unescaped\: no '\'' before text that a spreadsheet would read as a formula]' \
'-n[Show the plan and the exact request without sending it]' \
'--dry-run[Show the plan and the exact request without sending it]' \
'-y[Skip the confirmation prompt]' \
'--yes[Skip the confirmation prompt]' \
'--accept-unknown-price[Order even if the price is unknown; --max-price and the profile'\''s max_price are then compared only with the invoice, after the order]' \
'--again[Allow a duplicate of an order from the last 10 minutes]' \
'--no-input[Never prompt; missing values are an error]' \
'--wait[After an order, wait until the service is active]' \
'--show-secrets[Show secrets in results, such as transfer codes and server passwords]' \
'-q[Suppress notices and hints]' \
'--quiet[Suppress notices and hints]' \
'-v[Log each request and response, with secrets masked]' \
'--verbose[Log each request and response, with secrets masked]' \
'-h[Print help (see more with '\''--help'\'')]' \
'--help[Print help (see more with '\''--help'\'')]' \
'*::words -- Topic, or command such as cart add:_default' \
&& ret=0
;;
        esac
    ;;
esac
}

(( $+functions[_orderctl_commands] )) ||
_orderctl_commands() {
    local commands; commands=(
'cart:Manage and pay the shopping cart (BILLmanager)' \
'tariff:List tariffs, their options and prices (BILLmanager)' \
'service:List, renew and wait for services (BILLmanager)' \
'paymethod:List payment methods (BILLmanager)' \
'payer:List payers (BILLmanager)' \
'payment:List and show payments (BILLmanager)' \
'balance:Show the account balance of a BILLmanager client, a LogicBoxes reseller or a customer' \
'combo:Order and manage combos\: a domain with hosting and more in one order (LogicBoxes)' \
'invoice:List and pay customer invoices (LogicBoxes)' \
'customer:Manage customers (LogicBoxes)' \
'contact:Manage the contacts of a customer'\''s domains (LogicBoxes)' \
'domain:Check and show domain names (LogicBoxes)' \
'action:List and wait for LogicBoxes actions' \
'expiring:List what ends soon at several profiles\: BILLmanager services and LogicBoxes combos' \
'plan:Show what many orders cost, and what stands in their way; nothing is ordered' \
'apply:Place many orders\: a saved plan, the rows of an order file, or renewals' \
'api:Send a raw API request' \
'ledger:Inspect and reconcile the order ledger' \
'freeze:Stop every charge of all that share the ledger, until \`unfreeze\`' \
'unfreeze:Allow charges again after \`freeze\`' \
'profile:Manage account profiles' \
'doctor:Check the whole installation\: configuration, every profile, the ledger and folders' \
'sandbox:Run and inspect a local simulation of both providers' \
'skill:Print a page for coding agents' \
'completions:Print a shell completion script' \
'man:Print the manual page of orderctl or of a command' \
'schema:Print JSON Schemas\: what a command takes and returns, its effect and its exit codes' \
'help:Print help on a topic or a command' \
    )
    _describe -t commands 'orderctl commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__action_commands] )) ||
_orderctl__subcmd__action_commands() {
    local commands; commands=(
'list:List current and archived actions' \
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
(( $+functions[_orderctl__subcmd__apply_commands] )) ||
_orderctl__subcmd__apply_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl apply commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__balance_commands] )) ||
_orderctl__subcmd__balance_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl balance commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__cart_commands] )) ||
_orderctl__subcmd__cart_commands() {
    local commands; commands=(
'add:Add a tariff to the cart, or order it immediately with --skip-basket' \
'list:List the lines of the cart' \
'show:Show a cart line with its options and prices' \
'remove:Remove lines from the cart' \
'clear:Remove all lines from the cart, which is shared with the browser' \
'promocode:Apply a promo code to the cart and show the new total' \
'quote:Show the price of a tariff with these options, now and on renewal; nothing is added' \
'pay:Pay cart lines; all of them by default' \
'activate:Activate a free cart line; refused if it has a price' \
'link:Print the URL of the cart in the panel' \
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
'plans:List combo plans with their services, terms and prices' \
'add:Order a combo plan for a domain' \
'show:Show a combo order' \
'search:Search combo orders; all pages of all orders without a filter' \
'order-id:Print the id of a domain'\''s combo order' \
'renew:Renew an order' \
'suspend:Suspend an order' \
'unsuspend:Unsuspend an order' \
'move:Move a domain and all its products to another customer' \
'delete:Permanently delete an order with all its services' \
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
'default:Show a customer'\''s default contacts' \
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
'search:Search the reseller'\''s customers; all without a filter' \
'show:Show a customer' \
'add:Create a customer' \
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
(( $+functions[_orderctl__subcmd__doctor_commands] )) ||
_orderctl__subcmd__doctor_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl doctor commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__domain_commands] )) ||
_orderctl__subcmd__domain_commands() {
    local commands; commands=(
'check:Check whether domain names are available' \
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
(( $+functions[_orderctl__subcmd__expiring_commands] )) ||
_orderctl__subcmd__expiring_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl expiring commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__freeze_commands] )) ||
_orderctl__subcmd__freeze_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl freeze commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__help_commands] )) ||
_orderctl__subcmd__help_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl help commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__invoice_commands] )) ||
_orderctl__subcmd__invoice_commands() {
    local commands; commands=(
'list:List customers'\'' invoices or other transactions' \
'pay:Pay invoices from the customer'\''s funds and execute the orders that wait for them' \
'execute:Execute orders that wait for invoices, without payment by the customer' \
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
'list:List attempts, newest first; with --profile only those of one profile' \
'show:Show one attempt\: intent, request, observations and outcome' \
'reconcile:Look for orders whose outcome is unknown and payments that are pending, and write down what is found' \
'resolve:Manually mark an order as placed or absent' \
'stats:Show amounts spent by day, profile and state' \
'export:Export all attempts, newest first, one per line' \
'backup:Back up the ledger to a new file' \
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
'list:List payments' \
'show:Show one payment' \
'link:Print the URL where an unpaid payment is completed in a browser' \
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
'list:List payment methods, including the client'\''s stored ones' \
    )
    _describe -t commands 'orderctl paymethod commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__paymethod__subcmd__list_commands] )) ||
_orderctl__subcmd__paymethod__subcmd__list_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl paymethod list commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__plan_commands] )) ||
_orderctl__subcmd__plan_commands() {
    local commands; commands=(
'show:Show a saved plan; nothing is asked for' \
    )
    _describe -t commands 'orderctl plan commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__plan__subcmd__show_commands] )) ||
_orderctl__subcmd__plan__subcmd__show_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl plan show commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__profile_commands] )) ||
_orderctl__subcmd__profile_commands() {
    local commands; commands=(
'init:Create a profile\: who you are at a provider, and what may be spent' \
'list:List profiles and the defaults' \
'show:Show a profile'\''s values and their sources; secrets are masked and never fetched' \
'check:Test a profile\: address, certificate, login, cart, balance and limits' \
'set:Change a value of a profile' \
'use:Make a profile the default of its provider' \
'path:Print the path of the configuration file' \
    )
    _describe -t commands 'orderctl profile commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__profile__subcmd__check_commands] )) ||
_orderctl__subcmd__profile__subcmd__check_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl profile check commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__profile__subcmd__init_commands] )) ||
_orderctl__subcmd__profile__subcmd__init_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl profile init commands' commands "$@"
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
(( $+functions[_orderctl__subcmd__profile__subcmd__set_commands] )) ||
_orderctl__subcmd__profile__subcmd__set_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl profile set commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__profile__subcmd__show_commands] )) ||
_orderctl__subcmd__profile__subcmd__show_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl profile show commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__profile__subcmd__use_commands] )) ||
_orderctl__subcmd__profile__subcmd__use_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl profile use commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__sandbox_commands] )) ||
_orderctl__subcmd__sandbox_commands() {
    local commands; commands=(
'serve:Serve both simulated providers on localhost, for other programs, tests and CI' \
'reset:Delete the sandbox'\''s state and its attempts in the ledger' \
'catalog:Print the sandbox'\''s logins, tariffs, prices, plans, customers and contacts' \
'catalogue:Print the sandbox'\''s logins, tariffs, prices, plans, customers and contacts' \
    )
    _describe -t commands 'orderctl sandbox commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__sandbox__subcmd__catalog_commands] )) ||
_orderctl__subcmd__sandbox__subcmd__catalog_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl sandbox catalog commands' commands "$@"
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
(( $+functions[_orderctl__subcmd__schema_commands] )) ||
_orderctl__subcmd__schema_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl schema commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__service_commands] )) ||
_orderctl__subcmd__service_commands() {
    local commands; commands=(
'list:List services of all product types' \
'show:Show a service with all fields of the panel'\''s list' \
'renew:Renew a service, paid from the account balance' \
'wait:Wait until services are active, and servers have an IP address' \
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
(( $+functions[_orderctl__subcmd__skill_commands] )) ||
_orderctl__subcmd__skill_commands() {
    local commands; commands=(
'print:Print a skill file for coding agents\: the page of \`help automation\`' \
    )
    _describe -t commands 'orderctl skill commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__skill__subcmd__print_commands] )) ||
_orderctl__subcmd__skill__subcmd__print_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl skill print commands' commands "$@"
}
(( $+functions[_orderctl__subcmd__tariff_commands] )) ||
_orderctl__subcmd__tariff_commands() {
    local commands; commands=(
'list:List tariffs of all product types and data centers' \
'show:Show a tariff\: its options with values, limits and prices, as flags of \`cart add\`' \
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
(( $+functions[_orderctl__subcmd__unfreeze_commands] )) ||
_orderctl__subcmd__unfreeze_commands() {
    local commands; commands=()
    _describe -t commands 'orderctl unfreeze commands' commands "$@"
}

if [ "$funcstack[1]" = "_orderctl" ]; then
    _orderctl "$@"
else
    compdef _orderctl orderctl
fi
