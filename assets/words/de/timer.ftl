# Die Uhr.

timer-title = Uhr
timer-start = Die Uhr starten
timer-start-in = In einem Bereich starten
timer-pause = Anhalten
timer-go-on = Weiter
timer-to-overseeing = Zum Leiten
timer-to-making = Zum Machen
timer-stop = Stoppen
timer-discard = Verwerfen
timer-running-making = Machen
timer-running-overseeing = Leiten
timer-paused-making = angehalten, Machen
timer-paused-overseeing = angehalten, Leiten
timer-keep = { $time } behalten
timer-cut = Bei { $time } enden
timer-waits = Es wartet in der Zeile oben. Schreib, was du getan hast, und drücke Eingabe, um es einzutragen.
timer-too-short = Weniger als eine Minute: noch gibt es nichts einzutragen.
timer-mark-running = Uhr: { $time }
timer-mark-paused = Uhr, angehalten: { $time }
timer-mark-stopped = Uhr, gestoppt: { $time }
timer-name-running = Uhr, läuft
timer-name-paused = Uhr, angehalten
timer-name-stopped = Uhr, gestoppt und nicht eingetragen
keys-timer = Die Uhr starten oder stoppen

## Capture from anywhere

capture-window-title = Eintragen
capture-window-keys = Eingabe trägt ein, Esc geht hinaus. Was geschrieben ist, bleibt.
capture-window-closed = Öffne Plumb, um zu sehen, was sich tun lässt.
settings-capture = Eintragen
ways-tray = In der Symbolleiste
ways-tray-on = Ein Symbol in der Symbolleiste zeigen
ways-tray-hint = Es öffnet die Eingabezeile. Plumb läuft dann weiter, wenn sein Fenster geschlossen ist; „Beenden“ im Menü oder am Symbol beendet es.
ways-key = Eine Taste von überall
ways-key-none = Keine
ways-key-listens = Drücke die Tasten
ways-key-clear = Leeren
ways-key-hint = Drücke hier Eingabe, dann die Tasten. Sie werden gehört, solange Plumb läuft.
ways-key-needs = Halte Strg, Alt oder Super dazu.
ways-instead = Trage den Befehl unten in die Tastatureinstellungen deines Systems ein.
ways-command = Ein Befehl
ways-command-hint = Er öffnet die Eingabezeile, ob Plumb läuft oder nicht. Die Tastatureinstellungen jedes Systems können ihn ausführen.
ways-copy = Kopieren
