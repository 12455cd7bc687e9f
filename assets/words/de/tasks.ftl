# Kürzere Wege zu häufigen Aufgaben.

command-attach = Dateien anhängen
keys-list-change = Das Ausgewählte ändern, oder diesen Eintrag
