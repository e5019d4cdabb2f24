complete --keep-order --exclusive --command orderctl --arguments "(COMPLETE=fish orderctl -- (commandline --current-process --tokenize --cut-at-cursor) (commandline --current-token))"
