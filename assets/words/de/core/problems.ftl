## Fehler, die jeder Befehl melden kann.
