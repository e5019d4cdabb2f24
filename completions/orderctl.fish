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

complete -c orderctl -n "__fish_orderctl_needs_command" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_needs_command" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_needs_command" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_needs_command" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_needs_command" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_needs_command" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_needs_command" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_needs_command" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_needs_command" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_needs_command" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_needs_command" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_needs_command" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_needs_command" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_needs_command" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_needs_command" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_needs_command" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_needs_command" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_needs_command" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_needs_command" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_needs_command" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_needs_command" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_needs_command" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_needs_command" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_needs_command" -s V -l version -d 'Print version'
complete -c orderctl -n "__fish_orderctl_needs_command" -f -a "cart" -d 'Manage and pay the shopping cart (BILLmanager)'
complete -c orderctl -n "__fish_orderctl_needs_command" -f -a "tariff" -d 'List tariffs, their options and prices (BILLmanager)'
complete -c orderctl -n "__fish_orderctl_needs_command" -f -a "service" -d 'List, renew and wait for services (BILLmanager)'
complete -c orderctl -n "__fish_orderctl_needs_command" -f -a "paymethod" -d 'List payment methods (BILLmanager)'
complete -c orderctl -n "__fish_orderctl_needs_command" -f -a "payer" -d 'List payers (BILLmanager)'
complete -c orderctl -n "__fish_orderctl_needs_command" -f -a "payment" -d 'List and show payments (BILLmanager)'
complete -c orderctl -n "__fish_orderctl_needs_command" -f -a "balance" -d 'Show the account balance of a BILLmanager client, a LogicBoxes reseller or a customer'
complete -c orderctl -n "__fish_orderctl_needs_command" -f -a "combo" -d 'Order and manage combos: a domain with hosting and more in one order (LogicBoxes)'
complete -c orderctl -n "__fish_orderctl_needs_command" -f -a "invoice" -d 'List and pay customer invoices (LogicBoxes)'
complete -c orderctl -n "__fish_orderctl_needs_command" -f -a "customer" -d 'Manage customers (LogicBoxes)'
complete -c orderctl -n "__fish_orderctl_needs_command" -f -a "contact" -d 'Manage the contacts of a customer\'s domains (LogicBoxes)'
complete -c orderctl -n "__fish_orderctl_needs_command" -f -a "domain" -d 'Check and show domain names (LogicBoxes)'
complete -c orderctl -n "__fish_orderctl_needs_command" -f -a "action" -d 'List and wait for LogicBoxes actions'
complete -c orderctl -n "__fish_orderctl_needs_command" -f -a "expiring" -d 'List what ends soon at several profiles: BILLmanager services and LogicBoxes combos'
complete -c orderctl -n "__fish_orderctl_needs_command" -f -a "plan" -d 'Show what many orders cost, and what stands in their way; nothing is ordered'
complete -c orderctl -n "__fish_orderctl_needs_command" -f -a "apply" -d 'Place many orders: a saved plan, the rows of an order file, or renewals'
complete -c orderctl -n "__fish_orderctl_needs_command" -f -a "api" -d 'Send a raw API request'
complete -c orderctl -n "__fish_orderctl_needs_command" -f -a "ledger" -d 'Inspect and reconcile the order ledger'
complete -c orderctl -n "__fish_orderctl_needs_command" -f -a "freeze" -d 'Stop every charge of all that share the ledger, until `unfreeze`'
complete -c orderctl -n "__fish_orderctl_needs_command" -f -a "unfreeze" -d 'Allow charges again after `freeze`'
complete -c orderctl -n "__fish_orderctl_needs_command" -f -a "profile" -d 'Manage account profiles'
complete -c orderctl -n "__fish_orderctl_needs_command" -f -a "doctor" -d 'Check the whole installation: configuration, every profile, the ledger and folders'
complete -c orderctl -n "__fish_orderctl_needs_command" -f -a "sandbox" -d 'Run and inspect a local simulation of both providers'
complete -c orderctl -n "__fish_orderctl_needs_command" -f -a "skill" -d 'Print a page for coding agents'
complete -c orderctl -n "__fish_orderctl_needs_command" -f -a "completions" -d 'Print a shell completion script'
complete -c orderctl -n "__fish_orderctl_needs_command" -f -a "man" -d 'Print the manual page of orderctl or of a command'
complete -c orderctl -n "__fish_orderctl_needs_command" -f -a "schema" -d 'Print JSON Schemas: what a command takes and returns, its effect and its exit codes'
complete -c orderctl -n "__fish_orderctl_needs_command" -f -a "help" -d 'Print help on a topic or a command'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -f -a "add" -d 'Add a tariff to the cart, or order it immediately with --skip-basket'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -f -a "list" -d 'List the lines of the cart'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -f -a "show" -d 'Show a cart line with its options and prices'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -f -a "remove" -d 'Remove lines from the cart'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -f -a "clear" -d 'Remove all lines from the cart, which is shared with the browser'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -f -a "promocode" -d 'Apply a promo code to the cart and show the new total'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -f -a "quote" -d 'Show the price of a tariff with these options, now and on renewal; nothing is added'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -f -a "pay" -d 'Pay cart lines; all of them by default'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -f -a "activate" -d 'Activate a free cart line; refused if it has a price'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and not __fish_seen_subcommand_from add list show remove clear promocode quote pay activate link" -f -a "link" -d 'Print the URL of the cart in the panel'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l item-type -d 'Internal name of the product type, such as vds, dedic, soft or vhost [{itemtype} in func]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l tariff -d 'Tariff id [pricelist]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l period -d 'Months (1, 3, 6, 12, 24, 36, or 1m, 1y, 2y), lifetime (0), daily (-50) or trial (-100) [order_period]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l auto-renew -d 'Renew automatically at the end of the period, for MONTHS where the panel requires it [autoprolong=on or =MONTHS]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l datacenter -d 'Data center id [datacenter]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l addon -d 'Option of the tariff, repeatable [addon_{ID}]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l os -d 'Operating system [ostempl]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l recipe -d 'Software to install; null for none [recipe]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l domain -d 'Domain name of the service [domain]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l server-name -d 'Name of the server [server_name]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l promocode -d 'Promo code [promocode]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l count -d 'Quantity [order_count]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l param -d 'Any other parameter of the order function, repeatable [NAME]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l raw -d 'Print the panel\'s raw response in this format instead of the result [out]' -r -f -a "xml\t'XML'
xjson\t'JSON as the panel\'s scripts use it'
devel\t'XML with forms and texts'
text\t'Lines'
json\t'JSON'"
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l no-auto-renew -d 'Do not renew automatically [autoprolong=off or null]'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l accept-license -d 'Accept the license agreement [licence_agreement=on]'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l new-cart -d 'Use the new cart; the default [force_use_new_cart=on]'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l no-new-cart -d 'Let the panel choose the cart [force_use_new_cart=off]'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l skip-basket -d 'Order immediately and charge the account balance [skipbasket=on]'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from list" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from list" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from list" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from list" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from list" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from list" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from list" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from list" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from list" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from list" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from list" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from list" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from list" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from list" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from list" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from list" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from list" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from list" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from show" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from show" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from show" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from show" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from show" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from show" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from show" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from show" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from show" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from show" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from show" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from show" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from show" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from show" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from show" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from show" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from show" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from show" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from show" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from show" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from remove" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from remove" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from remove" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from remove" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from remove" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from remove" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from remove" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from remove" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from remove" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from remove" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from remove" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from remove" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from remove" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from remove" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from remove" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from remove" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from remove" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from remove" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from remove" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from remove" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from clear" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from clear" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from clear" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from clear" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from clear" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from clear" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from clear" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from clear" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from clear" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from clear" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from clear" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from clear" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from clear" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from clear" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from clear" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from clear" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from clear" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from clear" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from clear" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from clear" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from clear" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from clear" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from clear" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from clear" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from promocode" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from promocode" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from promocode" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from promocode" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from promocode" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from promocode" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from promocode" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from promocode" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from promocode" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from promocode" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from promocode" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from promocode" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from promocode" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from promocode" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from promocode" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from promocode" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from promocode" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from promocode" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from promocode" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from promocode" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from promocode" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from promocode" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from promocode" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from promocode" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l item-type -d 'Internal name of the product type, such as vds, dedic, soft or vhost [{itemtype} in func]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l tariff -d 'Tariff id [pricelist]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l period -d 'Months (1, 3, 6, 12, 24, 36, or 1m, 1y, 2y), lifetime (0), daily (-50) or trial (-100) [order_period]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l auto-renew -d 'Renew automatically at the end of the period, for MONTHS where the panel requires it [autoprolong=on or =MONTHS]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l datacenter -d 'Data center id [datacenter]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l addon -d 'Option of the tariff, repeatable [addon_{ID}]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l os -d 'Operating system [ostempl]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l recipe -d 'Software to install; null for none [recipe]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l domain -d 'Domain name of the service [domain]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l server-name -d 'Name of the server [server_name]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l promocode -d 'Promo code [promocode]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l count -d 'Quantity [order_count]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l param -d 'Any other parameter of the order function, repeatable [NAME]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l no-auto-renew -d 'Do not renew automatically [autoprolong=off or null]'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l accept-license -d 'Accept the license agreement [licence_agreement=on]'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from quote" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -l paymethod -d 'Payment method; 0 or balance for the account balance [paymethod_id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -l stored-method -d 'Stored payment method [storedmethod_id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -l payer -d 'Payer, if the method needs one [profile_id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -l store-method -d 'Store this payment method in the panel [store_paymethod=on]'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from pay" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from activate" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from activate" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from activate" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from activate" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from activate" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from activate" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from activate" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from activate" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from activate" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from activate" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from activate" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from activate" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from activate" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from activate" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from activate" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from activate" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from activate" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from activate" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from activate" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from activate" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from activate" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from activate" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from activate" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from activate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from link" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from link" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from link" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from link" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from link" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from link" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from link" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from link" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from link" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from link" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from link" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from link" -l login -d 'Log the client in with a one-time key; requires an administrator\'s profile with act_as. The URL is a secret [session.newkey]'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from link" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from link" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from link" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from link" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from link" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from link" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from link" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from link" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from link" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from link" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from link" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from link" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand cart; and __fish_seen_subcommand_from link" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -f -a "list" -d 'List tariffs of all product types and data centers'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and not __fish_seen_subcommand_from list show" -f -a "show" -d 'Show a tariff: its options with values, limits and prices, as flags of `cart add`'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -l item-type -d 'With this product type [{itemtype} in func]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -l datacenter -d 'Available in this data center [datacenter]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -l period -d 'Sold for this period; shows only its price [period]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -l refresh -d 'Bypass the cache [v2.{itemtype}.order.pricelist]'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -l item-type -d 'Product type; looked up by default [{itemtype} in func]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -l datacenter -d 'Options and prices for this data center [datacenter]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -l period -d 'Options and prices for this period; the first by default [order_period]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -l refresh -d 'Bypass the cache [v2.{itemtype}.order.pricelist]'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand tariff; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -f -a "list" -d 'List services of all product types'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -f -a "show" -d 'Show a service with all fields of the panel\'s list'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -f -a "renew" -d 'Renew a service, paid from the account balance'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and not __fish_seen_subcommand_from list show renew wait" -f -a "wait" -d 'Wait until services are active, and servers have an IP address'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -l item-type -d 'With this product type [func]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -l status -d 'With this status: ordered, active, suspended, deleted, processing, cancelled, or a code of the panel [item_status]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -l remoteid -d 'With this order tag: the attempt\'s id, unless the order set another [remoteid]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -l domain -d 'Of this domain [domain]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -l expires-before -d 'Expiring before this day, such as 2026-12-31 [expiredate]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -l item-type -d 'Product type; looked up by default [func]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -l login -d 'Show the server\'s login [{itemtype}.edit]'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -l item-type -d 'Product type; looked up by default [func]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -l period -d 'Period in months, such as 1, 12 or 1y; prompted for on a terminal [period]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from renew" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from wait" -l item-type -d 'Product type; looked up by default [func]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from wait" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from wait" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from wait" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from wait" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from wait" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from wait" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from wait" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from wait" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from wait" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from wait" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from wait" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from wait" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from wait" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from wait" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from wait" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from wait" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from wait" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from wait" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from wait" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from wait" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from wait" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from wait" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from wait" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand service; and __fish_seen_subcommand_from wait" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and not __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and not __fish_seen_subcommand_from list" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and not __fish_seen_subcommand_from list" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and not __fish_seen_subcommand_from list" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and not __fish_seen_subcommand_from list" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and not __fish_seen_subcommand_from list" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and not __fish_seen_subcommand_from list" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and not __fish_seen_subcommand_from list" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and not __fish_seen_subcommand_from list" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and not __fish_seen_subcommand_from list" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and not __fish_seen_subcommand_from list" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and not __fish_seen_subcommand_from list" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and not __fish_seen_subcommand_from list" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and not __fish_seen_subcommand_from list" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and not __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and not __fish_seen_subcommand_from list" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and not __fish_seen_subcommand_from list" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and not __fish_seen_subcommand_from list" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and not __fish_seen_subcommand_from list" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and not __fish_seen_subcommand_from list" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and not __fish_seen_subcommand_from list" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and not __fish_seen_subcommand_from list" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and not __fish_seen_subcommand_from list" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and not __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and not __fish_seen_subcommand_from list" -f -a "list" -d 'List payment methods, including the client\'s stored ones'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and __fish_seen_subcommand_from list" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and __fish_seen_subcommand_from list" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and __fish_seen_subcommand_from list" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and __fish_seen_subcommand_from list" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and __fish_seen_subcommand_from list" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and __fish_seen_subcommand_from list" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and __fish_seen_subcommand_from list" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and __fish_seen_subcommand_from list" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and __fish_seen_subcommand_from list" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and __fish_seen_subcommand_from list" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and __fish_seen_subcommand_from list" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and __fish_seen_subcommand_from list" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and __fish_seen_subcommand_from list" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and __fish_seen_subcommand_from list" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and __fish_seen_subcommand_from list" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and __fish_seen_subcommand_from list" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and __fish_seen_subcommand_from list" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and __fish_seen_subcommand_from list" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand paymethod; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and not __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and not __fish_seen_subcommand_from list" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and not __fish_seen_subcommand_from list" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and not __fish_seen_subcommand_from list" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and not __fish_seen_subcommand_from list" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and not __fish_seen_subcommand_from list" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and not __fish_seen_subcommand_from list" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and not __fish_seen_subcommand_from list" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and not __fish_seen_subcommand_from list" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and not __fish_seen_subcommand_from list" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and not __fish_seen_subcommand_from list" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and not __fish_seen_subcommand_from list" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and not __fish_seen_subcommand_from list" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and not __fish_seen_subcommand_from list" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and not __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and not __fish_seen_subcommand_from list" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and not __fish_seen_subcommand_from list" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and not __fish_seen_subcommand_from list" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and not __fish_seen_subcommand_from list" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and not __fish_seen_subcommand_from list" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and not __fish_seen_subcommand_from list" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and not __fish_seen_subcommand_from list" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and not __fish_seen_subcommand_from list" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and not __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and not __fish_seen_subcommand_from list" -f -a "list" -d 'List the client\'s payers'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and __fish_seen_subcommand_from list" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and __fish_seen_subcommand_from list" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and __fish_seen_subcommand_from list" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and __fish_seen_subcommand_from list" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and __fish_seen_subcommand_from list" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and __fish_seen_subcommand_from list" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and __fish_seen_subcommand_from list" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and __fish_seen_subcommand_from list" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and __fish_seen_subcommand_from list" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and __fish_seen_subcommand_from list" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and __fish_seen_subcommand_from list" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and __fish_seen_subcommand_from list" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and __fish_seen_subcommand_from list" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and __fish_seen_subcommand_from list" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and __fish_seen_subcommand_from list" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and __fish_seen_subcommand_from list" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and __fish_seen_subcommand_from list" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and __fish_seen_subcommand_from list" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand payer; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -f -a "list" -d 'List payments'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -f -a "show" -d 'Show one payment'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and not __fish_seen_subcommand_from list show link" -f -a "link" -d 'Print the URL where an unpaid payment is completed in a browser'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l status -d 'With this status: new, in_progress, pledged, credited, awaiting_refund, refunded, fraud, initiated, cancelled, or a code of the panel [status]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l since -d 'Created on this day or later [createdatestart]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l until -d 'Created on this day or earlier [createdateend]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from show" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from show" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from show" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from show" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from show" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from show" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from show" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from show" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from show" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from show" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from show" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from show" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from show" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from show" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from show" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from show" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from show" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from show" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from show" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from show" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from link" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from link" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from link" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from link" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from link" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from link" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from link" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from link" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from link" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from link" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from link" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from link" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from link" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from link" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from link" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from link" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from link" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from link" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from link" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from link" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from link" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from link" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from link" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand payment; and __fish_seen_subcommand_from link" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand balance" -l customer-id -d 'Customer of a LogicBoxes reseller [customer-id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand balance" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand balance" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand balance" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand balance" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand balance" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand balance" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand balance" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand balance" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand balance" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand balance" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand balance" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand balance" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand balance" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand balance" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand balance" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand balance" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand balance" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand balance" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand balance" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand balance" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand balance" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand balance" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand balance" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand balance" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -f -a "plans" -d 'List combo plans with their services, terms and prices'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -f -a "add" -d 'Order a combo plan for a domain'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -f -a "show" -d 'Show a combo order'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -f -a "search" -d 'Search combo orders; all pages of all orders without a filter'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -f -a "order-id" -d 'Print the id of a domain\'s combo order'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -f -a "renew" -d 'Renew an order'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -f -a "suspend" -d 'Suspend an order'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -f -a "unsuspend" -d 'Unsuspend an order'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -f -a "move" -d 'Move a domain and all its products to another customer'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and not __fish_seen_subcommand_from plans add show search order-id renew suspend unsuspend move delete" -f -a "delete" -d 'Permanently delete an order with all its services'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -l customer-id -d 'Show this customer\'s prices and currency [customer-id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -l all -d 'Show the plans of every product [products/plan-details]'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -l refresh -d 'Bypass the cache [products/plan-details]'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from plans" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l domain -d 'Domain of the combo; internationalized names in Unicode [domain-name]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l customer-id -d 'Customer who will own the order [customer-id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l months -d 'Term in months, such as 12 or 1y [noOfMonths]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l invoice-option -d 'Invoice option: NoInvoice, PayInvoice, KeepInvoice or OnlyAdd [invoice-option]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l bundle-id -d 'Combo plan [bundle-id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l services-json -d 'Parameters of all services as JSON: the text itself, @FILE, or - for standard input [servicesParamJson]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l ns -d 'Name server of the domain, repeatable [ns]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l contact -d 'Contact for all four roles [reg-contact-id, admin-contact-id, tech-contact-id, billing-contact-id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l reg-contact -d 'Contact who owns the domain [reg-contact-id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l admin-contact -d 'Administrative contact; -1 for none [admin-contact-id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l tech-contact -d 'Technical contact; -1 for none [tech-contact-id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l billing-contact -d 'Billing contact; -1 for none [billing-contact-id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l attr -d 'Attribute of the domain such as tnc=yes, repeatable [attr-nameN, attr-valueN]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l service -d 'Additional service of the plan by product key, such as singledomainhostinglinuxus, hosting, eeliteus or sslcert; repeatable [servicesParamJson keys, auto-renew]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l discount-amount -d 'Discount on the order\'s value [discount-amount]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l check-invoice -d 'Order unpaid, then pay the invoice only if --max-price and max_price allow it [OnlyAdd, billing/customer-pay]'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l purchase-privacy -d 'Buy privacy protection [purchase-privacy]'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l protect-privacy -d 'Enable free privacy protection [protect-privacy]'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from show" -l domain -d 'The order of this domain [domain-name] [unverified]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from show" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from show" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from show" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from show" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from show" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from show" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from show" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from show" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from show" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from show" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from show" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from show" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from show" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from show" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from show" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from show" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from show" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from show" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from show" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from show" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l order-id -d 'These orders, repeatable [order-id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l reseller-id -d 'Of these resellers, repeatable [reseller-id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l customer-id -d 'Of these customers, repeatable [customer-id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l status -d 'In this state, repeatable: InActive, Active, Suspended, Deleted, … [status]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l domain -d 'Of this domain [domain-name]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l created-after -d 'Created at this time or later [creation-date-start]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l created-before -d 'Created by this time [creation-date-end]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l expires-after -d 'Expiring at this time or later [expiry-date-start]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l expires-before -d 'Expiring by this time [expiry-date-end]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l order-by -d 'Sort by this column, repeatable, such as orderid or endtime [order-by]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l show-child-orders -d 'Include the orders of the services in each combo [show-child-orders]'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from search" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from order-id" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from order-id" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from order-id" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from order-id" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from order-id" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from order-id" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from order-id" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from order-id" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from order-id" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from order-id" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from order-id" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from order-id" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from order-id" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from order-id" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from order-id" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from order-id" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from order-id" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from order-id" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from order-id" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from order-id" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from order-id" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from order-id" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from order-id" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from order-id" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -l months -d 'Term in months, such as 12 or 1y [months, noOfMonths]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -l auto-renew -d 'Whether the order renews automatically from now on [auto-renew]' -r -f -a "true\t''
false\t''"
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -l invoice-option -d 'Invoice option: NoInvoice, PayInvoice, KeepInvoice or OnlyAdd [invoice-option]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -l discount-amount -d 'Discount on the value [discount-amount]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -l bundle-id -d 'Combo plan of the order, to look up its price if the provider does not report the plan [products/customer-price]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from renew" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from suspend" -l reason -d 'Reason [reason]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from suspend" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from suspend" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from suspend" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from suspend" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from suspend" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from suspend" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from suspend" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from suspend" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from suspend" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from suspend" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from suspend" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from suspend" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from suspend" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from suspend" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from suspend" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from suspend" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from suspend" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from suspend" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from suspend" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from suspend" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from suspend" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from suspend" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from suspend" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from suspend" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from unsuspend" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from unsuspend" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from unsuspend" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from unsuspend" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from unsuspend" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from unsuspend" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from unsuspend" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from unsuspend" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from unsuspend" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from unsuspend" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from unsuspend" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from unsuspend" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from unsuspend" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from unsuspend" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from unsuspend" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from unsuspend" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from unsuspend" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from unsuspend" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from unsuspend" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from unsuspend" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from unsuspend" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from unsuspend" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from unsuspend" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from unsuspend" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -l domain -d 'Domain to move [domain-name]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -l from -d 'Current customer [existing-customer-id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -l to -d 'New customer [new-customer-id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -l default-contact -d 'Contacts of the domain after the move: the current ones, or the new customer\'s defaults [default-contact]' -r -f -a "oldcontact\t''
default\t''"
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from move" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from delete" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from delete" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from delete" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from delete" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from delete" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from delete" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from delete" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from delete" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from delete" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from delete" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from delete" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from delete" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from delete" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from delete" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from delete" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from delete" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from delete" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from delete" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from delete" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from delete" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand combo; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -f -a "list" -d 'List customers\' invoices or other transactions'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -f -a "pay" -d 'Pay invoices from the customer\'s funds and execute the orders that wait for them'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and not __fish_seen_subcommand_from list pay execute" -f -a "execute" -d 'Execute orders that wait for invoices, without payment by the customer'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -l customer-id -d 'Of these customers, repeatable [customer-id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -l invoice-id -d 'These invoices, repeatable [transaction-id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -l type -d 'Type: invoice, receipt, credit or debit [transaction-type]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -l since -d 'From this day on, such as 2026-10-01 [transaction-date-start]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -l until -d 'Until this day [transaction-date-end]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -l limit -d 'Maximum number to show [no-of-records]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from pay" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from pay" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from pay" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from pay" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from pay" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from pay" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from pay" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from pay" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from pay" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from pay" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from pay" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from pay" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from pay" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from pay" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from pay" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from pay" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from pay" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from pay" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from pay" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from pay" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from pay" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from pay" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from pay" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from pay" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from execute" -l cancel-invoice -d 'Whether to cancel the invoices (true) or leave them open (false) [cancel-invoice]' -r -f -a "true\t''
false\t''"
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from execute" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from execute" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from execute" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from execute" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from execute" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from execute" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from execute" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from execute" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from execute" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from execute" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from execute" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from execute" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from execute" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from execute" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from execute" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from execute" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from execute" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from execute" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from execute" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from execute" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from execute" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from execute" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from execute" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand invoice; and __fish_seen_subcommand_from execute" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -f -a "search" -d 'Search the reseller\'s customers; all without a filter'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -f -a "show" -d 'Show a customer'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and not __fish_seen_subcommand_from search show add" -f -a "add" -d 'Create a customer'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -l customer-id -d 'These customers, repeatable [customer-id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -l username -d 'With this login [username]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -l name -d 'With this name [name]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -l company -d 'Of this company [company]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -l city -d 'In this city [city]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -l state -d 'In this state [state]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -l status -d 'With this status: Active, Suspended or Deleted [status]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -l limit -d 'Maximum number to show [no-of-records]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from search" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from show" -l username -d 'The customer with this login [username]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from show" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from show" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from show" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from show" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from show" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from show" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from show" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from show" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from show" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from show" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from show" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from show" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from show" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from show" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from show" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from show" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from show" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from show" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from show" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from show" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l username -d 'Login: an email address [username]' -r
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
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l other-state -d 'State, if it is not in the provider\'s list [other-state]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l alt-phone-cc -d 'Country code of another phone number [alt-phone-cc]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l alt-phone -d 'Another phone number [alt-phone]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l mobile-cc -d 'Country code of the mobile number [mobile-cc]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l mobile -d 'Mobile number [mobile]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l lang-pref -d 'Language, such as en [lang-pref]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l vat-id -d 'VAT number [vat-id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l accept-policy -d 'Whether the customer accepts the terms: true or false [accept-policy]' -r -f -a "true\t''
false\t''"
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l marketing-email-consent -d 'Whether the customer consents to marketing email: true or false [marketing-email-consent]' -r -f -a "true\t''
false\t''"
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l sms-consent -d 'Whether the customer consents to text messages: true or false [sms-consent]' -r -f -a "true\t''
false\t''"
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand customer; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -f -a "list" -d 'List a customer\'s contacts'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -f -a "default" -d 'Show a customer\'s default contacts'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -f -a "show" -d 'Show a contact'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and not __fish_seen_subcommand_from list default show add" -f -a "add" -d 'Add a contact to a customer'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -l customer-id -d 'Customer; prompted for on a terminal [customer-id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -l contact-id -d 'These contacts, repeatable [contact-id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -l name -d 'With this name [name]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -l company -d 'Of this company [company]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -l email -d 'With this email address [email]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -l type -d 'Of this kind, such as Contact or EuContact [type]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -l status -d 'With this status, repeatable [status]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -l limit -d 'Maximum number to show [no-of-records]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -l customer-id -d 'Customer; prompted for on a terminal [customer-id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -l type -d 'Kind of contact, such as Contact or EuContact; repeatable [type]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from default" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from show" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from show" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from show" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from show" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from show" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from show" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from show" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from show" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from show" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from show" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from show" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from show" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from show" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from show" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from show" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from show" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from show" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from show" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from show" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from show" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l customer-id -d 'The customer [customer-id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l type -d 'Contact type that the registry requires, such as Contact, UkContact or EuContact [type]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l email -d 'Email address [email]' -r
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
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l attr -d 'Additional attribute that this kind requires, repeatable [attr-nameN, attr-valueN]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand contact; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -f -a "check" -d 'Check whether domain names are available'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and not __fish_seen_subcommand_from check show" -f -a "show" -d 'Show a registered domain'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from check" -l tld -d 'Top-level domain to check, repeatable [tlds]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from check" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from check" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from check" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from check" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from check" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from check" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from check" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from check" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from check" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from check" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from check" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from check" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from check" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from check" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from check" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from check" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from check" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from check" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from check" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from check" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from check" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from check" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from show" -l options -d 'Details to show, such as OrderDetails, NsDetails, ContactIds or StatusDetails; repeatable [options]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from show" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from show" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from show" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from show" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from show" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from show" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from show" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from show" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from show" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from show" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from show" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from show" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from show" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from show" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from show" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from show" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from show" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from show" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from show" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from show" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand domain; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -f -a "list" -d 'List current and archived actions'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and not __fish_seen_subcommand_from list wait" -f -a "wait" -d 'Wait until actions are finished'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -l order-id -d 'Of these orders, repeatable [order-id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -l action-id -d 'These actions, repeatable [eaq-id]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -l status -d 'With this status, such as InvoicePaid; repeatable [action-status]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -l type -d 'Of this type, such as AddNewDomain; repeatable [action-type]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -l stage -d 'Current or archived actions only [actions/search-current, actions/search-archived]' -r -f -a "current\t''
archived\t''"
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -l limit -d 'Maximum number per stage [no-of-records]' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from wait" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from wait" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from wait" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from wait" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from wait" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from wait" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from wait" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from wait" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from wait" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from wait" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from wait" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from wait" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from wait" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from wait" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from wait" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from wait" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from wait" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from wait" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from wait" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from wait" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from wait" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from wait" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from wait" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand action; and __fish_seen_subcommand_from wait" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand expiring" -l within -d 'Time from now, such as 30d, 2w or 12h' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand expiring" -l ics -d 'Write a calendar (iCalendar) with an event for each end; not if a profile failed' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand expiring" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand expiring" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand expiring" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand expiring" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand expiring" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand expiring" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand expiring" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand expiring" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand expiring" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand expiring" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand expiring" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand expiring" -l all-profiles -d 'Read all profiles of the configuration file'
complete -c orderctl -n "__fish_orderctl_using_subcommand expiring" -l exit-code -d 'Exit with 8 if anything ends within the time'
complete -c orderctl -n "__fish_orderctl_using_subcommand expiring" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand expiring" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand expiring" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand expiring" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand expiring" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand expiring" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand expiring" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand expiring" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand expiring" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand expiring" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand expiring" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand expiring" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand expiring" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and not __fish_seen_subcommand_from show" -l format -d 'Format of the order file; by default its ending' -r -f -a "toml\t'TOML'
json\t'One JSON document'
jsonl\t'A JSON object a line'
csv\t'Comma-separated values, under a header'"
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and not __fish_seen_subcommand_from show" -l key -d 'Id of the order file, which makes the keys of its rows; by default id in the file, or its name' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and not __fish_seen_subcommand_from show" -l expiring -d 'Renew what ends within this time, such as 30d, instead of a file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and not __fish_seen_subcommand_from show" -l period -d 'With --expiring: period of each renewal in months, such as 1 or 1y; by default that of the service' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and not __fish_seen_subcommand_from show" -l invoice-option -d 'With --expiring: invoice option for combos, which need one' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and not __fish_seen_subcommand_from show" -l concurrency -d 'How many rows at once' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and not __fish_seen_subcommand_from show" -l save -d 'Write the plan to this file; it holds no secret' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and not __fish_seen_subcommand_from show" -l valid -d 'How long a saved plan may be placed' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and not __fish_seen_subcommand_from show" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and not __fish_seen_subcommand_from show" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and not __fish_seen_subcommand_from show" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and not __fish_seen_subcommand_from show" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and not __fish_seen_subcommand_from show" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and not __fish_seen_subcommand_from show" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and not __fish_seen_subcommand_from show" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and not __fish_seen_subcommand_from show" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and not __fish_seen_subcommand_from show" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and not __fish_seen_subcommand_from show" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and not __fish_seen_subcommand_from show" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and not __fish_seen_subcommand_from show" -l all-profiles -d 'With --expiring: all profiles instead of those that were named, or the default ones'
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and not __fish_seen_subcommand_from show" -l detailed-exitcode -d 'Exit with 2 if there is something to place, and with 0 if not'
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and not __fish_seen_subcommand_from show" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and not __fish_seen_subcommand_from show" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and not __fish_seen_subcommand_from show" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and not __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and not __fish_seen_subcommand_from show" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and not __fish_seen_subcommand_from show" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and not __fish_seen_subcommand_from show" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and not __fish_seen_subcommand_from show" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and not __fish_seen_subcommand_from show" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and not __fish_seen_subcommand_from show" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and not __fish_seen_subcommand_from show" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and not __fish_seen_subcommand_from show" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and not __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and not __fish_seen_subcommand_from show" -a "show" -d 'Show a saved plan; nothing is asked for'
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and __fish_seen_subcommand_from show" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and __fish_seen_subcommand_from show" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and __fish_seen_subcommand_from show" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and __fish_seen_subcommand_from show" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and __fish_seen_subcommand_from show" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and __fish_seen_subcommand_from show" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and __fish_seen_subcommand_from show" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and __fish_seen_subcommand_from show" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and __fish_seen_subcommand_from show" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and __fish_seen_subcommand_from show" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and __fish_seen_subcommand_from show" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and __fish_seen_subcommand_from show" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and __fish_seen_subcommand_from show" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and __fish_seen_subcommand_from show" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and __fish_seen_subcommand_from show" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and __fish_seen_subcommand_from show" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and __fish_seen_subcommand_from show" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and __fish_seen_subcommand_from show" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and __fish_seen_subcommand_from show" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and __fish_seen_subcommand_from show" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand plan; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand apply" -l format -d 'Format of the order file; by default its ending' -r -f -a "toml\t'TOML'
json\t'One JSON document'
jsonl\t'A JSON object a line'
csv\t'Comma-separated values, under a header'"
complete -c orderctl -n "__fish_orderctl_using_subcommand apply" -l key -d 'Id of the order file, which makes the keys of its rows; by default id in the file, or its name' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand apply" -l expiring -d 'Renew what ends within this time, such as 30d, instead of a file' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand apply" -l period -d 'With --expiring: period of each renewal in months, such as 1 or 1y; by default that of the service' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand apply" -l invoice-option -d 'With --expiring: invoice option for combos, which need one' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand apply" -l concurrency -d 'How many rows at once' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand apply" -l max-total -d 'Maximum of all rows together, once for each currency; needed with --yes' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand apply" -l price-tolerance -d 'By how many percent a price may have risen since the plan' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand apply" -l report -d 'Write a report of all rows: .html for a page, .xml for JUnit XML' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand apply" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand apply" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand apply" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand apply" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand apply" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand apply" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand apply" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand apply" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand apply" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand apply" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand apply" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand apply" -l all-profiles -d 'With --expiring: all profiles instead of those that were named, or the default ones'
complete -c orderctl -n "__fish_orderctl_using_subcommand apply" -l fail-fast -d 'Begin no further row once one was not placed'
complete -c orderctl -n "__fish_orderctl_using_subcommand apply" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand apply" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand apply" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand apply" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand apply" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand apply" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand apply" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand apply" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand apply" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand apply" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand apply" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand apply" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand apply" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -f -a "billmanager" -d 'Call any function of a BILLmanager panel'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and not __fish_seen_subcommand_from billmanager logicboxes" -f -a "logicboxes" -d 'Call any method of the LogicBoxes API'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -s f -l raw-field -d 'Parameter with a literal value: @ and - are not special; repeatable' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -l raw -d 'Print the panel\'s raw response in this format; json by default [out]' -r -f -a "xml\t'XML'
xjson\t'JSON as the panel\'s scripts use it'
devel\t'XML with forms and texts'
text\t'Lines'
json\t'JSON'"
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -l write -d 'Allow a request that may modify data, as a charge with an unknown price'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from billmanager" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -s f -l raw-field -d 'Parameter with a literal value: @ and - are not special; repeatable' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -l raw -d 'Print the provider\'s raw response in this format; the profile\'s by default' -r -f -a "json\t'JSON'
xml\t'XML'"
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -l write -d 'Allow a request that may modify data, as a charge with an unknown price'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand api; and __fish_seen_subcommand_from logicboxes" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -f -a "list" -d 'List attempts, newest first; with --profile only those of one profile'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -f -a "show" -d 'Show one attempt: intent, request, observations and outcome'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -f -a "reconcile" -d 'Look for orders whose outcome is unknown and payments that are pending, and write down what is found'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -f -a "resolve" -d 'Manually mark an order as placed or absent'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -f -a "stats" -d 'Show amounts spent by day, profile and state'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -f -a "export" -d 'Export all attempts, newest first, one per line'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and not __fish_seen_subcommand_from list show reconcile resolve stats export backup" -f -a "backup" -d 'Back up the ledger to a new file'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -l state -d 'In this state: intended, sent, not_sent, placed, refused, unknown or absent' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -l since -d 'Created since: a date, a time, or an age such as 24h' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -l key -d 'With this idempotency key' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -l limit -d 'Maximum number of attempts; 0 for all' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from show" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from show" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from show" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from show" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from show" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from show" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from show" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from show" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from show" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from show" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from show" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from show" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from show" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from show" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from show" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from show" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from show" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from show" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from show" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from show" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from reconcile" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from reconcile" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from reconcile" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from reconcile" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from reconcile" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from reconcile" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from reconcile" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from reconcile" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from reconcile" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from reconcile" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from reconcile" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from reconcile" -l all -d 'All attempts with an unknown outcome or a pending payment'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from reconcile" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from reconcile" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from reconcile" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from reconcile" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from reconcile" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from reconcile" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from reconcile" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from reconcile" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from reconcile" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from reconcile" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from reconcile" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from reconcile" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from reconcile" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -l placed -d 'Mark as placed, with this id at the provider' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -l note -d 'Reason to record, such as how you checked' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -l absent -d 'Mark as absent: the order was not placed'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from resolve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from stats" -l since -d 'Start: a date, a time, or an age such as 24h' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from stats" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from stats" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from stats" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from stats" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from stats" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from stats" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from stats" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from stats" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from stats" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from stats" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from stats" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from stats" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from stats" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from stats" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from stats" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from stats" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from stats" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from stats" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from stats" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from stats" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from stats" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from stats" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from stats" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from stats" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -l state -d 'In this state: intended, sent, not_sent, placed, refused, unknown or absent' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -l since -d 'Created since: a date, a time, or an age such as 24h' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -l key -d 'With this idempotency key' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -l format -d 'Format of the lines' -r -f -a "jsonl\t'JSON with all recorded fields'
csv\t'Comma-separated values, for accounting'"
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from backup" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from backup" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from backup" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from backup" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from backup" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from backup" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from backup" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from backup" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from backup" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from backup" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from backup" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from backup" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from backup" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from backup" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from backup" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from backup" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from backup" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from backup" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from backup" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from backup" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from backup" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from backup" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from backup" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand ledger; and __fish_seen_subcommand_from backup" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand freeze" -l reason -d 'Reason, shown to everyone whose charge is refused' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand freeze" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand freeze" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand freeze" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand freeze" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand freeze" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand freeze" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand freeze" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand freeze" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand freeze" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand freeze" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand freeze" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand freeze" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand freeze" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand freeze" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand freeze" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand freeze" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand freeze" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand freeze" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand freeze" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand freeze" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand freeze" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand freeze" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand freeze" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand freeze" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand unfreeze" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand unfreeze" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand unfreeze" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand unfreeze" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand unfreeze" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand unfreeze" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand unfreeze" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand unfreeze" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand unfreeze" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand unfreeze" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand unfreeze" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand unfreeze" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand unfreeze" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand unfreeze" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand unfreeze" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand unfreeze" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand unfreeze" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand unfreeze" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand unfreeze" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand unfreeze" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand unfreeze" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand unfreeze" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand unfreeze" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand unfreeze" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from init list show check set use path" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from init list show check set use path" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from init list show check set use path" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from init list show check set use path" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from init list show check set use path" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from init list show check set use path" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from init list show check set use path" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from init list show check set use path" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from init list show check set use path" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from init list show check set use path" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from init list show check set use path" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from init list show check set use path" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from init list show check set use path" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from init list show check set use path" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from init list show check set use path" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from init list show check set use path" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from init list show check set use path" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from init list show check set use path" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from init list show check set use path" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from init list show check set use path" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from init list show check set use path" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from init list show check set use path" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from init list show check set use path" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from init list show check set use path" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from init list show check set use path" -f -a "init" -d 'Create a profile: who you are at a provider, and what may be spent'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from init list show check set use path" -f -a "list" -d 'List profiles and the defaults'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from init list show check set use path" -f -a "show" -d 'Show a profile\'s values and their sources; secrets are masked and never fetched'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from init list show check set use path" -f -a "check" -d 'Test a profile: address, certificate, login, cart, balance and limits'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from init list show check set use path" -f -a "set" -d 'Change a value of a profile'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from init list show check set use path" -f -a "use" -d 'Make a profile the default of its provider'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and not __fish_seen_subcommand_from init list show check set use path" -f -a "path" -d 'Print the path of the configuration file'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from init" -l provider -d 'Kind of provider' -r -f -a "billmanager\t'A BILLmanager 6 panel'
logicboxes\t'A reseller account at LogicBoxes, ResellerClub or another OrderBox brand'"
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from init" -l url -d 'Address of the panel, or of the API' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from init" -l username -d 'BILLmanager: login' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from init" -l environment -d 'LogicBoxes: test or live' -r -f -a "test\t'The provider\'s test system'
live\t'Orders cost money'"
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from init" -l auth-userid -d 'LogicBoxes: reseller id' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from init" -l password-command -l api-key-command -d 'Command that prints the password, or the API key' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from init" -l password-file -l api-key-file -d 'Private file with the password, or the API key' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from init" -l password-env -l api-key-env -d 'Environment variable with the password, or the API key' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from init" -l charges -d 'Whether orders may be placed: after a confirmation, without one, or not at all' -r -f -a "confirm\t'Prompter, or --yes'
allow\t'Without a question'
deny\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from init" -l max-spend -d 'Maximum spend in any 24 hours, such as 500EUR; --max-price sets the maximum of one order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from init" -l max-spend-30d -d 'Maximum spend in any 30 days' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from init" -l allow -d 'Allow only this product: vds, vds/3087, combo/501, tld/com; repeatable' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from init" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from init" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from init" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from init" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from init" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from init" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from init" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from init" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from init" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from init" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from init" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from init" -l password-stdin -l api-key-stdin -d 'Read the password, or the API key, from standard input; it is kept in the file'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from init" -l default -d 'Make it the default profile of its provider'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from init" -l no-check -d 'Write the profile without trying it'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from init" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from init" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from init" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from init" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from init" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from init" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from init" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from init" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from init" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from init" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from init" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from init" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from init" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from list" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from list" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from show" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from show" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from show" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from check" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from check" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from check" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from check" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from check" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from check" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from check" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from check" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from check" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from check" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from check" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from check" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from check" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from check" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from check" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from check" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from check" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from check" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from check" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from check" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from check" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from check" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from set" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from set" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from set" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from set" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from use" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from use" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from use" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from use" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from use" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from use" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from use" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from path" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from path" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from path" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from path" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from path" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from path" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from path" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from path" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from path" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from path" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from path" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from path" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from path" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from path" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from path" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from path" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from path" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from path" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from path" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from path" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from path" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from path" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from path" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand profile; and __fish_seen_subcommand_from path" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand doctor" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand doctor" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand doctor" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand doctor" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand doctor" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand doctor" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand doctor" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand doctor" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand doctor" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand doctor" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand doctor" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand doctor" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand doctor" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand doctor" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand doctor" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand doctor" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand doctor" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand doctor" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand doctor" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand doctor" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand doctor" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand doctor" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand doctor" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand doctor" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalog catalogue" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalog catalogue" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalog catalogue" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalog catalogue" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalog catalogue" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalog catalogue" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalog catalogue" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalog catalogue" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalog catalogue" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalog catalogue" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalog catalogue" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalog catalogue" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalog catalogue" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalog catalogue" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalog catalogue" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalog catalogue" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalog catalogue" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalog catalogue" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalog catalogue" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalog catalogue" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalog catalogue" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalog catalogue" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalog catalogue" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalog catalogue" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalog catalogue" -f -a "serve" -d 'Serve both simulated providers on localhost, for other programs, tests and CI'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalog catalogue" -f -a "reset" -d 'Delete the sandbox\'s state and its attempts in the ledger'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalog catalogue" -f -a "catalog" -d 'Print the sandbox\'s logins, tariffs, prices, plans, customers and contacts'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset catalog catalogue" -f -a "catalogue" -d 'Print the sandbox\'s logins, tariffs, prices, plans, customers and contacts'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l port -d 'Port on 127.0.0.1; 0 picks a free one' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l state -d 'State file; defaults to that of --sandbox' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l provisioning -d 'Time until an order is active' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l lone-element -d 'JSON form of an element that occurs once: as in recorded responses, always an array, or never an array' -r -f -a "recorded\t''
array\t''
bare\t''"
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l fault -d 'Fault to inject, such as drop-after-commit:1:combo; repeatable' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l fault-file -d 'TOML file with faults: [[fault]] tables with kind, count, probability, where, delay' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l fault-seed -d 'Random seed for the probabilities; defaults to the file\'s, or 0' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l in-memory -d 'Keep state in memory only'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l old-cart -d 'Simulate a panel with only the old cart: without cart, cartorder.* and the v2 functions'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l bare-amounts -d 'Write the panel\'s amounts without a currency: only whoami reports it'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l currency-signs -d 'Write the panel\'s amounts with a currency symbol in place of the code'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalog" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalog" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalog" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalog" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalog" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalog" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalog" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalog" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalog" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalog" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalog" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalog" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalog" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalog" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalog" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalog" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalog" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalog" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalog" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalog" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalog" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalog" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalog" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalog" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalogue" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalogue" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalogue" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalogue" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalogue" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalogue" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalogue" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalogue" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalogue" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalogue" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalogue" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalogue" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalogue" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalogue" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalogue" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalogue" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalogue" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalogue" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalogue" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalogue" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalogue" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalogue" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalogue" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand sandbox; and __fish_seen_subcommand_from catalogue" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand skill; and not __fish_seen_subcommand_from print" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand skill; and not __fish_seen_subcommand_from print" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand skill; and not __fish_seen_subcommand_from print" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand skill; and not __fish_seen_subcommand_from print" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand skill; and not __fish_seen_subcommand_from print" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand skill; and not __fish_seen_subcommand_from print" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand skill; and not __fish_seen_subcommand_from print" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand skill; and not __fish_seen_subcommand_from print" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand skill; and not __fish_seen_subcommand_from print" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand skill; and not __fish_seen_subcommand_from print" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand skill; and not __fish_seen_subcommand_from print" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand skill; and not __fish_seen_subcommand_from print" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand skill; and not __fish_seen_subcommand_from print" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand skill; and not __fish_seen_subcommand_from print" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand skill; and not __fish_seen_subcommand_from print" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand skill; and not __fish_seen_subcommand_from print" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand skill; and not __fish_seen_subcommand_from print" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand skill; and not __fish_seen_subcommand_from print" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand skill; and not __fish_seen_subcommand_from print" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand skill; and not __fish_seen_subcommand_from print" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand skill; and not __fish_seen_subcommand_from print" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand skill; and not __fish_seen_subcommand_from print" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand skill; and not __fish_seen_subcommand_from print" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand skill; and not __fish_seen_subcommand_from print" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand skill; and not __fish_seen_subcommand_from print" -f -a "print" -d 'Print a skill file for coding agents: the page of `help automation`'
complete -c orderctl -n "__fish_orderctl_using_subcommand skill; and __fish_seen_subcommand_from print" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand skill; and __fish_seen_subcommand_from print" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand skill; and __fish_seen_subcommand_from print" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand skill; and __fish_seen_subcommand_from print" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand skill; and __fish_seen_subcommand_from print" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand skill; and __fish_seen_subcommand_from print" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand skill; and __fish_seen_subcommand_from print" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand skill; and __fish_seen_subcommand_from print" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand skill; and __fish_seen_subcommand_from print" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand skill; and __fish_seen_subcommand_from print" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand skill; and __fish_seen_subcommand_from print" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand skill; and __fish_seen_subcommand_from print" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand skill; and __fish_seen_subcommand_from print" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand skill; and __fish_seen_subcommand_from print" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand skill; and __fish_seen_subcommand_from print" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand skill; and __fish_seen_subcommand_from print" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand skill; and __fish_seen_subcommand_from print" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand skill; and __fish_seen_subcommand_from print" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand skill; and __fish_seen_subcommand_from print" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand skill; and __fish_seen_subcommand_from print" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand skill; and __fish_seen_subcommand_from print" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand skill; and __fish_seen_subcommand_from print" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand skill; and __fish_seen_subcommand_from print" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand skill; and __fish_seen_subcommand_from print" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand completions" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand completions" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand completions" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand completions" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand completions" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand completions" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand completions" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand completions" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand completions" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand completions" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand completions" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand completions" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand completions" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand completions" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand completions" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand completions" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand completions" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand completions" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand completions" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand completions" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand completions" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand completions" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand completions" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand completions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand man" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand man" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand man" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand man" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand man" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand man" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand man" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand man" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand man" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand man" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand man" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand man" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand man" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand man" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand man" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand man" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand man" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand man" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand man" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand man" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand man" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand man" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand man" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand man" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand schema" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand schema" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand schema" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand schema" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand schema" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand schema" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand schema" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand schema" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand schema" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand schema" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand schema" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand schema" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand schema" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand schema" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand schema" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand schema" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand schema" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand schema" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand schema" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand schema" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand schema" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand schema" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand schema" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand schema" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c orderctl -n "__fish_orderctl_using_subcommand help" -s p -l profile -d 'Profile to use, from the configuration file; expiring takes several' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand help" -s o -l output -d 'Format of the result' -r -f -a "table\t'For people; its look may change'
json\t'One document for scripts'
jsonl\t'One JSON value a line: each row of a list, or the result itself'
csv\t'Comma-separated values'
markdown\t'A Markdown table'"
complete -c orderctl -n "__fish_orderctl_using_subcommand help" -l columns -d 'Columns to show, in this order' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand help" -l jq -d 'Filter JSON output with a jq expression' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand help" -l max-price -d 'Maximum price of this order, such as 12.50EUR' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand help" -l idempotency-key -d 'Idempotency key: an order with the same key is never placed twice' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand help" -l expect-profile -d 'Fail unless this profile is selected' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand help" -l wait-timeout -d 'Maximum total wait: for the ordered service (default 15m), to look up an order without a clear response (default: one probe), and for another process with the same key (default 65s)' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand help" -l timeout -d 'Maximum wait for a single response (60s by default); before the profile\'s timeouts' -r
complete -c orderctl -n "__fish_orderctl_using_subcommand help" -l color -d 'When to use color' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise'
always\t'Always'
never\t'Never'"
complete -c orderctl -n "__fish_orderctl_using_subcommand help" -l config -d 'Configuration file' -r -F
complete -c orderctl -n "__fish_orderctl_using_subcommand help" -l sandbox -d 'Use the built-in simulation of both providers: no account and no money needed'
complete -c orderctl -n "__fish_orderctl_using_subcommand help" -l no-header -d 'Omit the header'
complete -c orderctl -n "__fish_orderctl_using_subcommand help" -l csv-raw -d 'Write CSV cells unescaped: no \' before text that a spreadsheet would read as a formula'
complete -c orderctl -n "__fish_orderctl_using_subcommand help" -s n -l dry-run -d 'Show the plan and the exact request without sending it'
complete -c orderctl -n "__fish_orderctl_using_subcommand help" -s y -l yes -d 'Skip the confirmation prompt'
complete -c orderctl -n "__fish_orderctl_using_subcommand help" -l accept-unknown-price -d 'Order even if the price is unknown; --max-price and the profile\'s max_price are then compared only with the invoice, after the order'
complete -c orderctl -n "__fish_orderctl_using_subcommand help" -l again -d 'Allow a duplicate of an order from the last 10 minutes'
complete -c orderctl -n "__fish_orderctl_using_subcommand help" -l no-input -d 'Never prompt; missing values are an error'
complete -c orderctl -n "__fish_orderctl_using_subcommand help" -l wait -d 'After an order, wait until the service is active'
complete -c orderctl -n "__fish_orderctl_using_subcommand help" -l show-secrets -d 'Show secrets in results, such as transfer codes and server passwords'
complete -c orderctl -n "__fish_orderctl_using_subcommand help" -s q -l quiet -d 'Suppress notices and hints'
complete -c orderctl -n "__fish_orderctl_using_subcommand help" -s v -l verbose -d 'Log each request and response, with secrets masked'
complete -c orderctl -n "__fish_orderctl_using_subcommand help" -s h -l help -d 'Print help (see more with \'--help\')'
