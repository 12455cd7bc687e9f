# Befehle, Palette, Tasten, Menüs, Verlauf, Einstellungen dieses Rechners, erste Schritte.

## Commands: one name in the menu, the palette and the page of keys

command-palette = Hingehen, tun oder eintragen
command-find = Das Verzeichnis durchsuchen
command-history = Verlauf
command-settings = Einstellungen
command-settings-appearance = Einstellungen: Aussehen
command-settings-craft = Einstellungen: Handwerk
command-settings-you = Einstellungen: Du
command-settings-keys = Einstellungen: Tasten
command-settings-journal = Einstellungen: Journal
command-settings-help = Einstellungen: Hilfe
command-back = Zurück
command-forward = Vorwärts
command-part-next = Nächster Teil des Fensters
command-part-previous = Voriger Teil des Fensters
command-capture = Eingabezeile
command-new = Neuer Eintrag
command-new-work = Neues Werk
command-timer = Die Uhr starten oder stoppen
command-save = Sichern
command-import = Einlesen
command-undo = Rückgängig
command-redo = Wiederholen
command-export = Diese Seite ausgeben
command-back-up = Jetzt sichern
command-open = Das Journal öffnen oder verlegen
command-theme-system = Farben wie das System
command-theme-light = Helle Farben
command-theme-dark = Dunkle Farben
command-theme-contrast = Hoher Kontrast, hell
command-theme-contrast-dark = Hoher Kontrast, dunkel
command-larger = Größerer Text
command-smaller = Kleinerer Text
command-actual = Text in wahrer Größe
command-right-way-up = Nach oben gekehrt
command-help = Tasten
command-guide = Leitfaden
command-check = Das Journal prüfen
command-details = Einzelheiten für eine Meldung kopieren
details-copied = Version, System und Ordner sind kopiert. Nichts von dem, was du geschrieben hast, ist darunter.

## The native menu

menu-file = Ablage
menu-edit = Bearbeiten
menu-go = Gehe zu
menu-view = Ansicht
menu-timer = Uhr
menu-help = Hilfe

## Palette

palette-name = Hingehen, tun oder eintragen
palette-placeholder = Ein Name, ein Befehl oder eine Zeile zum Eintragen
palette-list = Was es heißen kann
palette-log = Eintragen
palette-recent = Zuletzt angesehen
palette-go = Hingehen
palette-do = Tun
palette-entries = Einträge
palette-note = Als Notiz behalten
palette-none = Nichts heißt so.
palette-count = { $count ->
    [one] 1 Möglichkeit
   *[other] { $count } Möglichkeiten
}
palette-keys = Pfeile wählen, Eingabe nimmt es, Strg Eingabe trägt ein und öffnet den Eintrag, Esc geht hinaus.
palette-kind-area = Handwerk
palette-kind-work = Werk
palette-kind-entry = Meilenstein
palette-kind-search = Gesicherte Suche

## Keys

keys-go = Hingehen
keys-write = Schreiben
keys-change = Ändern
keys-look = Ansehen
keys-help = Hilfe
keys-line = In der Eingabezeile
keys-list = In einer Liste oder einem Menü
keys-line-save = Sichern
keys-line-more = Noch eine Zeile
keys-line-choose = Zwischen zwei Lesarten
keys-line-plain = Auf einem gelesenen Teil: wieder Worte daraus machen
keys-list-walk = Die Liste entlang
keys-list-open = Öffnen
keys-none = keine Taste
keys-change-them = Tasten ändern
keys-settings-hint = Jeder Befehl kann eigene Tasten haben oder keine.
keys-single = Tasten ohne Strg
keys-single-hint = Wie ? für diese Liste, T und 0 in einem Bild. Sie wirken nie dort, wo du schreibst.
keys-reset-all = Alle Tasten wie am Anfang
keys-reset = Wie am Anfang
keys-reset-name = Tasten von „{ $name }“ wie am Anfang
keys-clear = Leeren
keys-clear-name = Die Tasten von „{ $name }“ leeren
keys-change-one = Ändern
keys-change-name = Die Tasten von „{ $name }“ ändern
keys-press = Drücke die Tasten
keys-field = Neue Tasten für „{ $name }“; Esc lässt sie, wie sie sind
keys-clash = { $keys } steht schon für „{ $name }“.
keys-take = Stattdessen hier benutzen
keys-kept = { $keys } gehört Textfeldern und Listen. Wähle andere.

## History

history-filter = Eine Änderung nach ihren Worten finden
history-none = Keine Änderung heißt so.
history-older = Ältere Änderungen
history-revert = Diese Änderung zurücknehmen
history-go-back = Hierher zurückgehen
door-window = Fenster
door-command-line = Befehlszeile
door-import = eingelesen
door-slip = Zettel
told-before = vorher
told-after = nachher
told-empty = jetzt leer
told-nothing = Sie änderte keine Zeile.
told-more = Weitere Zeilen
became-made = entstanden
became-changed = geändert
became-gone = gelöscht
effect-made = kommt zurück
effect-changed = wird, was es war
effect-gone = geht
go-back-title = Hierher zurückgehen?
go-back-hint = Alles wird, wie es gleich nach „{ $words }“ war, { $when }. Das ist eine Änderung mehr, und Rückgängig nimmt sie zurück.
go-back-left = { $count ->
    [one] und 1 weitere Zeile
   *[other] und { $figure } weitere Zeilen
}

## Settings of this machine

settings-keys = Tasten
settings-help = Hilfe
appearance-lists = Listen und Bewegung
appearance-density = Listen
density-roomy = Weit
density-dense = Dicht
appearance-still = Nichts bewegt sich
appearance-still-hint = Ränder und Leisten erscheinen ohne zu gleiten, was immer das System sagt.
appearance-dates = Tage geschrieben
dates-words = 20. Nov. 2026
dates-iso = 2026-11-20

## Help

guide-title = Leitfaden
guide-log-title = In einer Zeile eintragen
guide-log = Schreib „heute 45m glasur: die Asche zweimal gesiebt“ und drücke Eingabe. Die Zeile darunter zeigt, wie es gelesen wird, bevor etwas gesichert ist.
guide-show-title = Zeigen oder sehen lassen
guide-show = Ein Meilenstein allein ist behauptet. Ein Foto, eine Adresse oder eine Messung macht ihn gezeigt; das Wort von jemandem, der es sah, macht ihn bezeugt. Nur diese bewegen die Linie.
guide-depth-title = Was Tiefe ist
guide-depth = Die fünf tiefsten Werke eines Bereichs, 5-, 4-, 3-, 2- und 1-mal gezählt. Zeit senkt sie nie. Jede Zahl öffnet sich zu den Werken dahinter.
guide-fresh-title = Was Frische ist
guide-fresh = Wie lange es her ist, dass du etwas gemacht hast. Sie verblasst, und sie rührt nie an die Tiefe.
guide-undo-title = Nichts ist verloren
guide-undo = Rückgängig nimmt jede Änderung zurück, auch Eingelesenes, auch nach einem Neustart. Der Verlauf sagt, was jede Änderung tat, und kann zu jeder zurückgehen.
guide-private-title = Was hinausgeht
guide-private = Nichts verlässt diesen Rechner von selbst. Was privat ist, bleibt aus jeder Ausgabe heraus, auch aus ihren Zahlen.
guide-plain-title = Ohne dieses Fenster
guide-plain = Der Befehl „plumb help“ in einem Terminal tut all das in Worten.
help-about = Über Plumb
help-keys = Alle Tasten
help-report = Etwas ging schief?
help-report-hint = Eine Meldung braucht die Version, das System und den Ordner. Nichts von dem, was du geschrieben hast, wird kopiert.

## Things to try

steps-title = Vier Dinge zum Ausprobieren
steps-away = Das weglegen
steps-done = getan
steps-line = In einer Zeile eintragen: „heute 45m glasur“
steps-shown = Etwas zum Zeigen anfügen
steps-asked = Aufschreiben, wer es gesehen hat
steps-looked = Die Lotleine eines Bereichs ansehen

## Moving the journal

move-choose = In einen anderen Ordner verlegen
move-title = Das Journal hierher verlegen?
move-hint = Jede Datei wird erst kopiert und verglichen. Dann ist der neue Ordner das Journal; die alte Datenbank wird dort abgelegt, wo sie lag, und Rückgängig geht weiter.
move-moving = Das Journal wird verlegt
move-done = Das Journal liegt in { $folder }.
move-do = Das Journal verlegen
journal-backups-kept = Alle werden behalten, im Ordner des Journals selbst. Eine Kopie auf einem anderen Datenträger macht „In eine Datei sichern“.
command-settings-language = Einstellungen: Sprache
command-settings-capture = Einstellungen: Eintragen
command-settings-reminders = Einstellungen: Erinnerungen
