## Die Befehlszeile.
