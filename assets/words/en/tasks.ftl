# Shorter ways to common tasks.

command-attach = Attach files
keys-list-change = Change what is selected, or this entry
