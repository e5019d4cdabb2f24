# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_orderctl_global_optspecs
    string join \n p/profile= sandbox o/output= columns= no-header csv-raw jq= n/dry-run y/yes max-price= accept-unknown-price idempotency-key= again expect-profile= no-input wait wait-timeout= timeout= show-secrets color= config= q/quiet v/verbose h/help V/version
end

function __fish_orderctl_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_orderctl_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_orderctl_using_subcommand
    set -l cmd (__fish_orderctl_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c orderctl -n "__fish_orderctl_needs_command" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_needs_command" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_needs_command" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_needs_command" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_needs_command" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_needs_command" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_needs_command" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_needs_command" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_needs_command" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_needs_command" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_needs_command" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_needs_command" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_needs_command" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_needs_command" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_needs_command" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_needs_command" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_needs_command" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_needs_command" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_needs_command" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_needs_command" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_needs_command" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_needs_command" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_needs_command" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_needs_command" -s V -l version -d 'Print version'
complete -c orderctl -n "__fish_orderctl_needs_command" -f -a "cart" -d 'The shopping cart at a BILLmanager panel: fill it, look at it, pay it'
complete -c orderctl -n "__fish_orderctl_needs_command" -f -a "tariff" -d 'What a BILLmanager panel sells: tariffs, their options and prices'
complete -c orderctl -n "__fish_orderctl_needs_command" -f -a "service" -d 'What was ordered at a BILLmanager panel and runs there'
complete -c orderctl -n "__fish_orderctl_needs_command" -f -a "paymethod" -d 'Ways to pay at a BILLmanager panel'
complete -c orderctl -n "__fish_orderctl_needs_command" -f -a "payer" -d 'Who pays at a BILLmanager panel'
complete -c orderctl -n "__fish_orderctl_needs_command" -f -a "payment" -d 'Payments at a BILLmanager panel'
complete -c orderctl -n "__fish_orderctl_needs_command" -f -a "balance" -d 'Show the balance of the account: at a BILLmanager panel, or a LogicBoxes reseller\'s own funds or a customer\'s'
complete -c orderctl -n "__fish_orderctl_needs_command" -f -a "combo" -d 'Combo plans at LogicBoxes: a domain with hosting and more in one order'
complete -c orderctl -n "__fish_orderctl_needs_command" -f -a "invoice" -d 'What LogicBoxes customers owe and have paid'
complete -c orderctl -n "__fish_orderctl_needs_command" -f -a "customer" -d 'Customers of a LogicBoxes reseller'
complete -c orderctl -n "__fish_orderctl_needs_command" -f -a "contact" -d 'Contacts of a customer: who owns and looks after domains'
complete -c orderctl -n "__fish_orderctl_needs_command" -f -a "domain" -d 'Domain names at LogicBoxes'
complete -c orderctl -n "__fish_orderctl_needs_command" -f -a "action" -d 'What LogicBoxes is carrying out, and what it has'
complete -c orderctl -n "__fish_orderctl_needs_command" -f -a "api" -d 'The way out: any function of either provider, called as you type it'
complete -c orderctl -n "__fish_orderctl_needs_command" -f -a "ledger" -d 'What was ordered, and what came of it'
complete -c orderctl -n "__fish_orderctl_needs_command" -f -a "profile" -d 'Who you are at which provider'
complete -c orderctl -n "__fish_orderctl_needs_command" -f -a "sandbox" -d 'Both providers, simulated on this machine'
complete -c orderctl -n "__fish_orderctl_needs_command" -f -a "completions" -d 'Print the completion script for a shell'
complete -c orderctl -n "__fish_orderctl_needs_command" -f -a "man" -d 'Print the manual page of this program, or of one of its commands'
complete -c orderctl -n "__fish_orderctl_needs_command" -f -a "help" -d 'Print help on a topic or a command'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -f -a "add" -d 'Put a tariff into the cart, or order it at once with --skip-basket'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -f -a "list" -d 'Show what is in the cart'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -f -a "show" -d 'Show one line of the cart with its options and their prices'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -f -a "remove" -d 'Take lines out of the cart'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -f -a "clear" -d 'Take everything out of the cart, which the client shares with the browser'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -f -a "promocode" -d 'Apply a promo code to the cart as a whole, and tell the new total'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -f -a "quote" -d 'Ask for the price of a tariff with these options, now and for each further term; nothing is added'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -f -a "pay" -d 'Pay lines of the cart; all of them by default'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -f -a "activate" -d 'Activate a free line of the cart; refused if it costs anything'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -f -a "link" -d 'Print the address that takes the client to the cart'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l item-type -d 'Internal name of the product type: vds, dedic, soft, vhost, or any other the panel has [{itemtype} in func]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l tariff -d 'Tariff id [pricelist]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l period -d 'Months (1, 3, 6, 12, 24, 36, or 1m, 1y, 2y), lifetime (0), daily (-50) or trial (-100) [order_period]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l auto-renew -d 'Renew by itself at the end of the period, for as many months where the panel asks for that [autoprolong=on or =MONTHS]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l datacenter -d 'Data centre id [datacenter]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l addon -d 'Option of the tariff, repeatable [addon_{ID}]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l os -d 'Operating system [ostempl]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l recipe -d 'Software to install; null for none [recipe]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l domain -d 'Domain name of the service [domain]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l server-name -d 'Name of the server [server_name]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l promocode -d 'Promo code [promocode]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l count -d 'How many [order_count]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l param -d 'Any other parameter of the order function, repeatable [NAME]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l raw -d 'Print the provider\'s own answer in this format, in place of the result [out]' -r -f -a "xml\t'XML'
xjson\t'JSON as the panel\'s scripts use it'
devel\t'XML with forms and texts'
text\t'Lines'
json\t'JSON'"
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l no-auto-renew -d 'Let it end with the period [autoprolong=off or null]'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l accept-licence -d 'Accept the licence agreement [licence_agreement=on]'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l new-cart -d 'Use the new cart; the default [force_use_new_cart=on]'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l no-new-cart -d 'Leave the choice of the cart to the panel [force_use_new_cart=off]'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l skip-basket -d 'Order at once and charge the account balance [skipbasket=on]'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from list" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from list" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from list" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from list" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from list" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from list" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from list" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from list" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from list" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from list" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from list" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from list" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from list" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from list" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from list" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from list" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from list" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from show" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from show" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from show" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from show" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from show" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from show" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from show" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from show" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from show" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from show" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from show" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from show" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from show" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from show" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from show" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from show" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from show" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from show" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from show" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from remove" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from remove" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from remove" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from remove" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from remove" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from remove" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from remove" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from remove" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from remove" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from remove" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from remove" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from remove" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from remove" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from remove" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from remove" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from remove" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from remove" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from remove" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from remove" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from remove" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from clear" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from clear" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from clear" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from clear" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from clear" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from clear" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from clear" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from clear" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from clear" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from clear" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from clear" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from clear" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from clear" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from clear" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from clear" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from clear" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from clear" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from clear" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from clear" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from clear" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from clear" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from clear" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from clear" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from clear" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from promocode" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from promocode" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from promocode" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from promocode" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from promocode" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from promocode" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from promocode" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from promocode" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from promocode" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from promocode" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from promocode" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from promocode" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from promocode" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from promocode" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from promocode" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from promocode" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from promocode" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from promocode" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from promocode" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from promocode" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from promocode" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from promocode" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from promocode" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from promocode" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l item-type -d 'Internal name of the product type: vds, dedic, soft, vhost, or any other the panel has [{itemtype} in func]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l tariff -d 'Tariff id [pricelist]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l period -d 'Months (1, 3, 6, 12, 24, 36, or 1m, 1y, 2y), lifetime (0), daily (-50) or trial (-100) [order_period]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l auto-renew -d 'Renew by itself at the end of the period, for as many months where the panel asks for that [autoprolong=on or =MONTHS]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l datacenter -d 'Data centre id [datacenter]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l addon -d 'Option of the tariff, repeatable [addon_{ID}]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l os -d 'Operating system [ostempl]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l recipe -d 'Software to install; null for none [recipe]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l domain -d 'Domain name of the service [domain]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l server-name -d 'Name of the server [server_name]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l promocode -d 'Promo code [promocode]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l count -d 'How many [order_count]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l param -d 'Any other parameter of the order function, repeatable [NAME]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l no-auto-renew -d 'Let it end with the period [autoprolong=off or null]'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l accept-licence -d 'Accept the licence agreement [licence_agreement=on]'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -l paymethod -d 'Payment method; 0 or balance for the account balance [paymethod_id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -l stored-method -d 'Payment method that the panel has stored [storedmethod_id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -l payer -d 'Payer, if the method needs one [profile_id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -l store-method -d 'Let the panel store the method of this payment [store_paymethod=on]'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from activate" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from activate" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from activate" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from activate" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from activate" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from activate" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from activate" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from activate" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from activate" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from activate" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from activate" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from activate" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from activate" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from activate" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from activate" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from activate" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from activate" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from activate" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from activate" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from activate" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from activate" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from activate" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from activate" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from activate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from link" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from link" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from link" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from link" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from link" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from link" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from link" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from link" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from link" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from link" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from link" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from link" -l login -d 'Log the client in by a one-time key: needs an administrator\'s profile with act_as. The link is a secret [session.newkey]'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from link" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from link" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from link" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from link" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from link" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from link" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from link" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from link" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from link" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from link" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from link" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from link" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from link" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -f -a "list" -d 'List what the panel sells: its product types, in all data centres'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -f -a "show" -d 'Show one tariff: its options with their values, limits and prices, as the flags of `cart add`'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -l item-type -d 'Only this product type [{itemtype} in func]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -l datacenter -d 'Only what this data centre has [datacenter]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -l period -d 'Only what is sold for this period, at its price [period]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -l refresh -d 'Ask the panel, whatever is kept of an earlier list [v2.{itemtype}.order.pricelist]'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -l item-type -d 'Its product type; looked for by default [{itemtype} in func]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -l datacenter -d 'Options and prices for this data centre [datacenter]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -l period -d 'Options and prices for this period; the first by default [order_period]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -l refresh -d 'Ask the panel, whatever is kept of an earlier list [v2.{itemtype}.order.pricelist]'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -f -a "list" -d 'List what was ordered and runs, of all product types'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -f -a "show" -d 'Show a service with everything that its list tells'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -f -a "renew" -d 'Renew a service for a further period, paid from the account balance'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -f -a "wait" -d 'Wait until services run: active, and servers with their address'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -l item-type -d 'Only this product type [func]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -l status -d 'Only in this state: ordered, active, suspended, deleted, processing, cancelled, or a code of the panel [item_status]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -l remoteid -d 'Only what carries this mark: the attempt\'s id, unless the order named another [remoteid]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -l domain -d 'Only of this domain [domain]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -l expires-before -d 'Only what ends before this day, such as 2026-12-31 [expiredate]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -l item-type -d 'Its product type; looked for by default [func]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -l login -d 'Show the login of the server [{itemtype}.edit]'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -l item-type -d 'Its product type; looked for by default [func]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -l period -d 'The further period: months, such as 1, 12 or 1y; asked for on a terminal [period]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from wait" -l item-type -d 'Their product type; looked for by default [func]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from wait" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from wait" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from wait" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from wait" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from wait" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from wait" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from wait" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from wait" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from wait" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from wait" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from wait" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from wait" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from wait" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from wait" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from wait" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from wait" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from wait" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from wait" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from wait" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from wait" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from wait" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from wait" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from wait" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from wait" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and not __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and not __fish_seen_subcommand_from list" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and not __fish_seen_subcommand_from list" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and not __fish_seen_subcommand_from list" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and not __fish_seen_subcommand_from list" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and not __fish_seen_subcommand_from list" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and not __fish_seen_subcommand_from list" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and not __fish_seen_subcommand_from list" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and not __fish_seen_subcommand_from list" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and not __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and not __fish_seen_subcommand_from list" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and not __fish_seen_subcommand_from list" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and not __fish_seen_subcommand_from list" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and not __fish_seen_subcommand_from list" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and not __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and not __fish_seen_subcommand_from list" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and not __fish_seen_subcommand_from list" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and not __fish_seen_subcommand_from list" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and not __fish_seen_subcommand_from list" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and not __fish_seen_subcommand_from list" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and not __fish_seen_subcommand_from list" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and not __fish_seen_subcommand_from list" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and not __fish_seen_subcommand_from list" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and not __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and not __fish_seen_subcommand_from list" -f -a "list" -d 'List the ways to pay, and the methods that the panel has stored for the client'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and __fish_seen_subcommand_from list" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and __fish_seen_subcommand_from list" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and __fish_seen_subcommand_from list" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and __fish_seen_subcommand_from list" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and __fish_seen_subcommand_from list" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and __fish_seen_subcommand_from list" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and __fish_seen_subcommand_from list" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and __fish_seen_subcommand_from list" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and __fish_seen_subcommand_from list" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and __fish_seen_subcommand_from list" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and __fish_seen_subcommand_from list" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and __fish_seen_subcommand_from list" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and __fish_seen_subcommand_from list" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and __fish_seen_subcommand_from list" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and __fish_seen_subcommand_from list" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and __fish_seen_subcommand_from list" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and __fish_seen_subcommand_from list" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and not __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and not __fish_seen_subcommand_from list" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and not __fish_seen_subcommand_from list" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and not __fish_seen_subcommand_from list" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and not __fish_seen_subcommand_from list" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and not __fish_seen_subcommand_from list" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and not __fish_seen_subcommand_from list" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and not __fish_seen_subcommand_from list" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and not __fish_seen_subcommand_from list" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and not __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and not __fish_seen_subcommand_from list" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and not __fish_seen_subcommand_from list" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and not __fish_seen_subcommand_from list" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and not __fish_seen_subcommand_from list" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and not __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and not __fish_seen_subcommand_from list" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and not __fish_seen_subcommand_from list" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and not __fish_seen_subcommand_from list" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and not __fish_seen_subcommand_from list" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and not __fish_seen_subcommand_from list" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and not __fish_seen_subcommand_from list" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and not __fish_seen_subcommand_from list" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and not __fish_seen_subcommand_from list" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and not __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and not __fish_seen_subcommand_from list" -f -a "list" -d 'List the client\'s payers'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and __fish_seen_subcommand_from list" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and __fish_seen_subcommand_from list" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and __fish_seen_subcommand_from list" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and __fish_seen_subcommand_from list" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and __fish_seen_subcommand_from list" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and __fish_seen_subcommand_from list" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and __fish_seen_subcommand_from list" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and __fish_seen_subcommand_from list" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and __fish_seen_subcommand_from list" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and __fish_seen_subcommand_from list" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and __fish_seen_subcommand_from list" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and __fish_seen_subcommand_from list" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and __fish_seen_subcommand_from list" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and __fish_seen_subcommand_from list" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and __fish_seen_subcommand_from list" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and __fish_seen_subcommand_from list" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and __fish_seen_subcommand_from list" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -f -a "list" -d 'List payments that were made or begun'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -f -a "show" -d 'Show one payment'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -f -a "link" -d 'Print the address where an unpaid payment is finished in the browser'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l status -d 'Only in this state: new, in_progress, pledged, credited, awaiting_refund, refunded, fraud, initiated, cancelled, or a code of the panel [status]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l since -d 'Only those begun on this day or later [createdatestart]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l until -d 'Only those begun on this day or earlier [createdateend]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from show" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from show" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from show" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from show" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from show" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from show" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from show" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from show" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from show" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from show" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from show" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from show" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from show" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from show" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from show" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from show" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from show" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from show" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from show" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from link" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from link" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from link" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from link" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from link" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from link" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from link" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from link" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from link" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from link" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from link" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from link" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from link" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from link" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from link" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from link" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from link" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from link" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from link" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from link" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from link" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from link" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from link" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from link" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand balance" -l customer-id -d 'Customer of a LogicBoxes reseller [customer-id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand balance" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand balance" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand balance" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand balance" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand balance" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand balance" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand balance" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand balance" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand balance" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand balance" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand balance" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand balance" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand balance" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand balance" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand balance" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand balance" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand balance" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand balance" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand balance" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand balance" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand balance" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand balance" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand balance" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand balance" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -f -a "plans" -d 'Show the plans that can be ordered, with their services, terms and prices'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -f -a "add" -d 'Order a combo plan for a domain'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -f -a "show" -d 'Show a combo order as it stands'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -f -a "search" -d 'Search the combo orders; all of them without a filter, to the last page'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -f -a "order-id" -d 'Tell the combo order of a domain'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -f -a "renew" -d 'Renew an order for a further term'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -f -a "suspend" -d 'Suspend an order'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -f -a "unsuspend" -d 'Take the suspension of an order back'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -f -a "move" -d 'Move a domain to another customer, with everything that was ordered for it'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -f -a "delete" -d 'Delete an order with everything in it, for good'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -l customer-id -d 'Show this customer\'s prices and currency [customer-id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -l all -d 'Show the plans of every product [products/plan-details]'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -l refresh -d 'Ask the provider, whatever is kept of an earlier list [products/plan-details]'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l domain -d 'Domain that the plan is for; international names as people write them [domain-name]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l customer-id -d 'Customer who will own the order [customer-id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l months -d 'Term in months; 1y and the like are understood [noOfMonths]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l invoice-option -d 'What happens with the invoice: NoInvoice, PayInvoice, KeepInvoice or OnlyAdd [invoice-option]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l bundle-id -d 'Combo plan [bundle-id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l services-json -d 'Parameters of all services as JSON: the text itself, @FILE, or - for standard input [servicesParamJson]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l ns -d 'Name server of the domain, repeatable [ns]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l contact -d 'Contact for all four roles [reg-contact-id, admin-contact-id, tech-contact-id, billing-contact-id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l reg-contact -d 'Contact who owns the domain [reg-contact-id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l admin-contact -d 'Administrative contact; -1 for none [admin-contact-id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l tech-contact -d 'Technical contact; -1 for none [tech-contact-id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l billing-contact -d 'Billing contact; -1 for none [billing-contact-id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l attr -d 'Attribute of the domain such as tnc=yes, repeatable [attr-nameN, attr-valueN]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l service -d 'Further service of the plan by its product key, such as singledomainhostinglinuxus, hosting, eeliteus or sslcert; repeatable [servicesParamJson keys, auto-renew]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l discount-amount -d 'Discount on the order\'s value [discount-amount]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l check-invoice -d 'Order without paying, read the invoice, and pay it only if --max-price and max_price allow it [OnlyAdd, billing/customer-pay]'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l purchase-privacy -d 'Buy privacy protection, where it has a price [purchase-privacy]'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l protect-privacy -d 'Switch privacy protection on, where it is free [protect-privacy]'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from show" -l domain -d 'The order of this domain [domain-name] [unverified]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from show" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from show" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from show" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from show" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from show" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from show" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from show" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from show" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from show" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from show" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from show" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from show" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from show" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from show" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from show" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from show" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from show" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from show" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from show" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l order-id -d 'These orders, repeatable [order-id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l reseller-id -d 'Of these resellers, repeatable [reseller-id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l customer-id -d 'Of these customers, repeatable [customer-id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l status -d 'In this state, repeatable: InActive, Active, Suspended, Deleted, … [status]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l domain -d 'Of this domain [domain-name]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l created-after -d 'Made at this time or later [creation-date-start]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l created-before -d 'Made by this time [creation-date-end]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l expires-after -d 'Ending at this time or later [expiry-date-start]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l expires-before -d 'Ending by this time [expiry-date-end]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l order-by -d 'Sorted by this column, repeatable, such as orderid or endtime [order-by]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l show-child-orders -d 'The orders of the services in each combo too [show-child-orders]'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from order-id" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from order-id" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from order-id" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from order-id" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from order-id" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from order-id" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from order-id" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from order-id" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from order-id" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from order-id" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from order-id" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from order-id" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from order-id" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from order-id" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from order-id" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from order-id" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from order-id" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from order-id" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from order-id" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from order-id" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from order-id" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from order-id" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from order-id" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from order-id" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -l months -d 'The further term in months; 1y and the like are understood [months, noOfMonths]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -l auto-renew -d 'Whether the order renews itself from then on [auto-renew]' -r -f -a "true\t''
false\t''"
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -l invoice-option -d 'What happens with the invoice: NoInvoice, PayInvoice, KeepInvoice or OnlyAdd [invoice-option]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -l discount-amount -d 'Discount on the value [discount-amount]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -l bundle-id -d 'The order\'s combo plan, to find its price by, where the provider does not tell it [products/customer-price]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from suspend" -l reason -d 'Why [reason]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from suspend" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from suspend" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from suspend" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from suspend" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from suspend" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from suspend" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from suspend" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from suspend" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from suspend" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from suspend" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from suspend" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from suspend" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from suspend" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from suspend" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from suspend" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from suspend" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from suspend" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from suspend" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from suspend" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from suspend" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from suspend" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from suspend" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from suspend" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from suspend" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from unsuspend" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from unsuspend" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from unsuspend" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from unsuspend" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from unsuspend" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from unsuspend" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from unsuspend" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from unsuspend" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from unsuspend" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from unsuspend" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from unsuspend" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from unsuspend" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from unsuspend" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from unsuspend" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from unsuspend" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from unsuspend" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from unsuspend" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from unsuspend" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from unsuspend" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from unsuspend" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from unsuspend" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from unsuspend" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from unsuspend" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from unsuspend" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -l domain -d 'The domain; all of its products move [domain-name]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -l from -d 'Customer who has it [existing-customer-id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -l to -d 'Customer who gets it [new-customer-id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -l default-contact -d 'Contacts of the domain from then on: its present ones, or the new customer\'s default ones [default-contact]' -r -f -a "oldcontact\t''
default\t''"
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from delete" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from delete" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from delete" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from delete" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from delete" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from delete" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from delete" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from delete" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from delete" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from delete" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from delete" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from delete" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from delete" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from delete" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from delete" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from delete" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from delete" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from delete" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from delete" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -f -a "list" -d 'List the invoices of customers, or their other transactions'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -f -a "pay" -d 'Pay invoices from their customer\'s funds; what waited for them is carried out'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -f -a "execute" -d 'Carry out what waits for invoices, without their payment'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -l customer-id -d 'Of these customers, repeatable [customer-id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -l invoice-id -d 'These invoices, repeatable [transaction-id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -l type -d 'What to list: invoice, receipt, credit or debit [transaction-type]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -l since -d 'From this day on, such as 2026-10-01 [transaction-date-start]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -l until -d 'Until this day [transaction-date-end]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -l limit -d 'How many to show at most [no-of-records]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from pay" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from pay" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from pay" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from pay" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from pay" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from pay" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from pay" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from pay" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from pay" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from pay" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from pay" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from pay" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from pay" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from pay" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from pay" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from pay" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from pay" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from pay" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from pay" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from pay" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from pay" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from pay" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from pay" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from pay" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from execute" -l cancel-invoice -d 'true: nothing is owed any more; false: the invoice stays open [cancel-invoice]' -r -f -a "true\t''
false\t''"
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from execute" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from execute" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from execute" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from execute" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from execute" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from execute" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from execute" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from execute" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from execute" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from execute" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from execute" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from execute" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from execute" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from execute" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from execute" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from execute" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from execute" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from execute" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from execute" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from execute" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from execute" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from execute" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from execute" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from execute" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -f -a "search" -d 'Search the reseller\'s customers; all of them without a filter'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -f -a "show" -d 'Show a customer'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -f -a "add" -d 'Sign a customer up'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -l customer-id -d 'These customers, repeatable [customer-id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -l username -d 'With this login [username]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -l name -d 'With this name [name]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -l company -d 'Of this company [company]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -l city -d 'In this city [city]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -l state -d 'In this state [state]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -l status -d 'With this status: Active, Suspended or Deleted [status]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -l limit -d 'How many to show at most [no-of-records]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from show" -l username -d 'The customer with this login [username]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from show" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from show" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from show" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from show" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from show" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from show" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from show" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from show" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from show" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from show" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from show" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from show" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from show" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from show" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from show" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from show" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from show" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from show" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from show" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l username -d 'Login, an e-mail address [username]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l from -d 'Fields from a TOML or JSON file, by their names on the wire; flags win [all fields]' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l name -d 'Name of the person [name]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l company -d 'Company [company]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l address-line-1 -d 'First line of the address [address-line-1]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l address-line-2 -d 'Second line of the address [address-line-2]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l address-line-3 -d 'Third line of the address [address-line-3]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l city -d 'City [city]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l state -d 'State; Not Applicable where the country has none [state]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l country -d 'Country, two letters [country]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l zipcode -d 'Postal code [zipcode]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l phone-cc -d 'Country code of the phone number, such as 44 [phone-cc]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l phone -d 'Phone number: 4 to 12 digits; blanks, hyphens and the like are taken away [phone]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l fax-cc -d 'Country code of the fax number [fax-cc]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l fax -d 'Fax number [fax]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l other-state -d 'State where the list of states has none [other-state]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l alt-phone-cc -d 'Country code of another phone number [alt-phone-cc]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l alt-phone -d 'Another phone number [alt-phone]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l mobile-cc -d 'Country code of the mobile number [mobile-cc]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l mobile -d 'Mobile number [mobile]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l lang-pref -d 'Language, such as en [lang-pref]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l vat-id -d 'Number for value-added tax [vat-id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l accept-policy -d 'The customer accepts the terms: true or false [accept-policy]' -r -f -a "true\t''
false\t''"
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l marketing-email-consent -d 'The customer wants marketing mail: true or false [marketing-email-consent]' -r -f -a "true\t''
false\t''"
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l sms-consent -d 'The customer wants text messages: true or false [sms-consent]' -r -f -a "true\t''
false\t''"
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -f -a "list" -d 'List a customer\'s contacts'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -f -a "default" -d 'Show the contacts that a customer uses where nothing else is said'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -f -a "show" -d 'Show a contact'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -f -a "add" -d 'Add a contact to a customer'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -l customer-id -d 'The customer; asked for on a terminal [customer-id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -l contact-id -d 'These contacts, repeatable [contact-id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -l name -d 'With this name [name]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -l company -d 'Of this company [company]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -l email -d 'With this e-mail address [email]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -l type -d 'Of this kind, such as Contact or EuContact [type]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -l status -d 'With this status, repeatable [status]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -l limit -d 'How many to show at most [no-of-records]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -l customer-id -d 'The customer; asked for on a terminal [customer-id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -l type -d 'Kind of contact, such as Contact or EuContact; repeatable [type]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from show" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from show" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from show" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from show" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from show" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from show" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from show" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from show" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from show" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from show" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from show" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from show" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from show" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from show" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from show" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from show" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from show" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from show" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from show" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l customer-id -d 'The customer [customer-id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l type -d 'Kind, such as Contact, UkContact or EuContact: registries differ in what they take [type]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l email -d 'E-mail address [email]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l from -d 'Fields from a TOML or JSON file, by their names on the wire; flags win [all fields]' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l name -d 'Name of the person [name]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l company -d 'Company [company]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l address-line-1 -d 'First line of the address [address-line-1]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l address-line-2 -d 'Second line of the address [address-line-2]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l address-line-3 -d 'Third line of the address [address-line-3]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l city -d 'City [city]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l state -d 'State; Not Applicable where the country has none [state]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l country -d 'Country, two letters [country]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l zipcode -d 'Postal code [zipcode]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l phone-cc -d 'Country code of the phone number, such as 44 [phone-cc]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l phone -d 'Phone number: 4 to 12 digits; blanks, hyphens and the like are taken away [phone]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l fax-cc -d 'Country code of the fax number [fax-cc]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l fax -d 'Fax number [fax]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l attr -d 'What the kind wants to know beyond that, repeatable [attr-nameN, attr-valueN]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -f -a "check" -d 'Ask whether domain names are free'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -f -a "show" -d 'Show a registered domain'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from check" -l tld -d 'Ask under this top-level domain, repeatable [tlds]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from check" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from check" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from check" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from check" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from check" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from check" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from check" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from check" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from check" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from check" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from check" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from check" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from check" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from check" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from check" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from check" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from check" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from check" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from check" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from check" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from check" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from check" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from show" -l options -d 'Which details, such as OrderDetails, NsDetails, ContactIds or StatusDetails; repeatable [options]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from show" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from show" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from show" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from show" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from show" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from show" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from show" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from show" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from show" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from show" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from show" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from show" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from show" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from show" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from show" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from show" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from show" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from show" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from show" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -f -a "list" -d 'List what is being carried out, and what was'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -f -a "wait" -d 'Wait until actions are finished'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -l order-id -d 'Of these orders, repeatable [order-id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -l action-id -d 'These actions, repeatable [eaq-id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -l status -d 'With this status in the provider\'s spelling, such as InvoicePaid; repeatable [action-status]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -l type -d 'Of this type in the provider\'s spelling, such as AddNewDomain; repeatable [action-type]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -l stage -d 'Only those that are not finished, or only those that are [actions/search-current, actions/search-archived]' -r -f -a "current\t''
archived\t''"
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -l limit -d 'How many to show at most of either stage [no-of-records]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from wait" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from wait" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from wait" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from wait" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from wait" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from wait" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from wait" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from wait" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from wait" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from wait" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from wait" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from wait" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from wait" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from wait" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from wait" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from wait" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from wait" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from wait" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from wait" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from wait" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from wait" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from wait" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from wait" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from wait" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -f -a "billmanager" -d 'Call any function of a BILLmanager panel'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -f -a "logicboxes" -d 'Call any method of the LogicBoxes API'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -s f -l raw-field -d 'Parameter whose value is taken as it stands, @ and - too; repeatable' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -l raw -d 'Print the panel\'s own text in this format, json if none is named [out]' -r -f -a "xml\t'XML'
xjson\t'JSON as the panel\'s scripts use it'
devel\t'XML with forms and texts'
text\t'Lines'
json\t'JSON'"
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -l write -d 'Send what changes something, as a charge of unknown price'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -s f -l raw-field -d 'Parameter whose value is taken as it stands, @ and - too; repeatable' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -l raw -d 'Print the provider\'s own text in this format, the profile\'s if none is named' -r -f -a "json\t'JSON'
xml\t'XML'"
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -l write -d 'Send what changes something, as a charge of unknown price'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -f -a "list" -d 'Show attempts, newest first; with --profile those of one profile'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -f -a "show" -d 'Show one attempt: what was meant, what was sent, what was seen, what came of it'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -f -a "reconcile" -d 'Probe for orders whose outcome is not known, and write down what is found'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -f -a "resolve" -d 'Decide what became of an order, where only a person can tell'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -f -a "stats" -d 'Show what was spent, by day, profile and state'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -f -a "export" -d 'Write all attempts, newest first, one a line'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -f -a "backup" -d 'Write a whole copy of the ledger to a new file'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -l state -d 'Only in this state: intended, sent, not_sent, placed, refused, unknown or absent' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -l since -d 'Only since then: a date, a time, or how long ago, such as 24h' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -l key -d 'Only of this idempotency key' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -l limit -d 'At most so many; 0 for all' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from show" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from show" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from show" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from show" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from show" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from show" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from show" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from show" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from show" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from show" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from show" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from show" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from show" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from show" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from show" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from show" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from show" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from show" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from show" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from reconcile" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from reconcile" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from reconcile" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from reconcile" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from reconcile" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from reconcile" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from reconcile" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from reconcile" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from reconcile" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from reconcile" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from reconcile" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from reconcile" -l all -d 'All attempts whose outcome is not known'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from reconcile" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from reconcile" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from reconcile" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from reconcile" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from reconcile" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from reconcile" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from reconcile" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from reconcile" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from reconcile" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from reconcile" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from reconcile" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from reconcile" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from reconcile" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -l placed -d 'It was placed, with this id at the provider' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -l note -d 'How you know' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -l absent -d 'It was not placed'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from stats" -l since -d 'Since then: a date, a time, or how long ago, such as 24h' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from stats" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from stats" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from stats" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from stats" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from stats" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from stats" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from stats" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from stats" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from stats" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from stats" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from stats" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from stats" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from stats" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from stats" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from stats" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from stats" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from stats" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from stats" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from stats" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from stats" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from stats" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from stats" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from stats" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from stats" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -l state -d 'Only in this state: intended, sent, not_sent, placed, refused, unknown or absent' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -l since -d 'Only since then: a date, a time, or how long ago, such as 24h' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -l key -d 'Only of this idempotency key' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -l format -d 'Form of the lines' -r -f -a "jsonl\t'JSON, with everything that is known'
csv\t'Comma-separated values, for accounts'"
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from backup" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from backup" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from backup" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from backup" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from backup" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from backup" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from backup" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from backup" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from backup" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from backup" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from backup" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from backup" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from backup" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from backup" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from backup" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from backup" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from backup" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from backup" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from backup" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from backup" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from backup" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from backup" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from backup" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from backup" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from list show path" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from list show path" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from list show path" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from list show path" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from list show path" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from list show path" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from list show path" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from list show path" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from list show path" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from list show path" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from list show path" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from list show path" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from list show path" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from list show path" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from list show path" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from list show path" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from list show path" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from list show path" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from list show path" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from list show path" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from list show path" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from list show path" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from list show path" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from list show path" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from list show path" -f -a "list" -d 'Show which profiles there are, and which are used when none is named'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from list show path" -f -a "show" -d 'Show a profile: its values, where each comes from, secrets masked. No secret is fetched'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from list show path" -f -a "path" -d 'Print where the configuration file is, or would be'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from list" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from list" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from show" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from show" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from show" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from path" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from path" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from path" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from path" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from path" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from path" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from path" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from path" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from path" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from path" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from path" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from path" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from path" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from path" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from path" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from path" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from path" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from path" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from path" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from path" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from path" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from path" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from path" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from path" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalogue" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalogue" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalogue" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalogue" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalogue" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalogue" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalogue" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalogue" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalogue" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalogue" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalogue" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalogue" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalogue" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalogue" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalogue" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalogue" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalogue" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalogue" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalogue" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalogue" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalogue" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalogue" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalogue" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalogue" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalogue" -f -a "serve" -d 'Run both providers on this machine, for other programs, for tests and for CI'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalogue" -f -a "reset" -d 'Forget everything that was ordered in the sandbox, its attempts in the ledger too'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalogue" -f -a "catalogue" -d 'Print what the sandbox knows: logins, tariffs, prices, plans, customers, contacts'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l port -d 'Port on 127.0.0.1; 0 takes a free one' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l state -d 'File that keeps what was ordered; the one of --sandbox by default' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l provisioning -d 'How long an order takes until it runs' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l lone-element -d 'How the panel\'s JSON has an element that occurs once: as recorded answers have it, always in an array, or always bare' -r -f -a "recorded\t''
array\t''
bare\t''"
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l fault -d 'What goes wrong, how often, where, such as drop-after-commit:1:combo; repeatable' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l fault-file -d 'File with more faults: tables [[fault]] of kind, count, probability, where, delay' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l fault-seed -d 'Number that decides the probabilities, to repeat a run; the file\'s by default, or 0' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l in-memory -d 'Keep nothing beyond this run'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l old-cart -d 'Let the panel be one that has the old cart alone: without cart, cartorder.* and the v2 functions'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l bare-amounts -d 'Let the panel write its amounts without a currency: whoami alone tells it'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l currency-signs -d 'Let the panel write the sign of a currency in the place of its code'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalogue" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalogue" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalogue" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalogue" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalogue" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalogue" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalogue" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalogue" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalogue" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalogue" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalogue" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalogue" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalogue" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalogue" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalogue" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalogue" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalogue" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalogue" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalogue" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalogue" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalogue" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalogue" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalogue" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalogue" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand completions" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand completions" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand completions" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand completions" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand completions" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand completions" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand completions" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand completions" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand completions" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand completions" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand completions" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand completions" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand completions" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand completions" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand completions" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand completions" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand completions" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand completions" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand completions" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand completions" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand completions" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand completions" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand completions" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand completions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand man" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand man" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand man" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand man" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand man" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand man" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand man" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand man" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand man" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand man" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand man" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand man" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand man" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand man" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand man" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand man" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand man" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand man" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand man" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand man" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand man" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand man" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand man" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand man" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand help" -s p -l profile -d 'Profile to use, from the configuration file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand help" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand help" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand help" -l jq -d 'Print what this jq program makes of the JSON document' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand help" -l max-price -d 'The most that this order may cost, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand help" -l idempotency-key -d 'Key of this order: with the same key it is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand help" -l expect-profile -d 'Refuse if another profile than this would be used' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand help" -l wait-timeout -d 'How long this run waits in all: for what was ordered (15m by default), to look for an order that got no clear answer (one look by default), and for another process with the same key (65s by default)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand help" -l timeout -d 'How long to wait for any one answer' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand help" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand help" -l sandbox -d 'Use both providers simulated on this machine: no account, no money'
complete -c orderctl -n "__fish_orderctl_using_subcommand help" -l no-header -d 'Leave the header out'
complete -c orderctl -n "__fish_orderctl_using_subcommand help" -l csv-raw -d 'Leave CSV cells as they are: without the \' before what a spreadsheet would take for a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand help" -s n -l dry-run -d 'Show what would be ordered and the exact request; send nothing'
complete -c orderctl -n "__fish_orderctl_using_subcommand help" -s y -l yes -d 'Confirm a charge beforehand'
complete -c orderctl -n "__fish_orderctl_using_subcommand help" -l accept-unknown-price -d 'Order even if the price can\'t be known; --max-price and the profile\'s max_price are then held against the invoice alone, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand help" -l again -d 'Order another one of what was ordered a moment ago'
complete -c orderctl -n "__fish_orderctl_using_subcommand help" -l no-input -d 'Never ask; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand help" -l wait -d 'After an order, wait until what was ordered runs'
complete -c orderctl -n "__fish_orderctl_using_subcommand help" -l show-secrets -d 'Show secrets in results, such as transfer codes and passwords of servers'
complete -c orderctl -n "__fish_orderctl_using_subcommand help" -s q -l quiet -d 'Print the result and errors alone'
complete -c orderctl -n "__fish_orderctl_using_subcommand help" -s v -l verbose -d 'Log each request and answer, secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand help" -s h -l help -d 'Print help (see more with \'--help\')'
