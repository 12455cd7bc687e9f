## Einträge schreiben, ändern, auflisten und finden.
