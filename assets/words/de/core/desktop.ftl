## Was das Fenster außerhalb seiner Seite sagt: Symbolleiste, Mitteilungen, Dateidialoge.

desktop-quit = Beenden
desktop-capture = Eintragen
desktop-open = Plumb öffnen
# All that a locked screen shows.
desktop-reminder = Plumb: etwas zum Zurückschauen
desktop-backup = Plumb-Sicherung
desktop-no-tray = Diese Arbeitsfläche bietet keinen Platz in einer Symbolleiste.
desktop-key-unusable = Diese Taste lässt sich nicht benutzen. Wähle eine andere.
desktop-no-keys-for-programs = Diese Arbeitsfläche bietet Programmen keine Tasten von überall.
desktop-no-keys = Diese Arbeitsfläche bietet keine Tasten von überall.
desktop-key-taken = Diese Taste war nicht zu haben: vielleicht benutzt sie ein anderes Programm. Wähle eine andere.
