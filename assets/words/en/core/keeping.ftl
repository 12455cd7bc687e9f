## Backups, restoring, checking, history and undo.
