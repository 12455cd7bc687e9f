## Heute und was wiederkommt.
