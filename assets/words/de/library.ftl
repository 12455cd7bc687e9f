# Das Verzeichnis: jeder Eintrag, die Suche, gesicherte Suchen, viele Einträge auf einmal geändert.

nav-library = Verzeichnis
keys-find = Das Verzeichnis durchsuchen
keys-list-pages = Seitenweise, Anfang, Ende
keys-list-select = Auswählen, ab hier auswählen
keys-list-all = Alle gefundenen auswählen
keys-list-delete = Löschen, rückgängig zu machen

## Search

library-search = Das Verzeichnis durchsuchen
library-search-example = Worte oder ein Schlüssel wie kind:milestone
library-clear = Die Suche leeren
library-help = Was sich fragen lässt
library-help-words = Alle Worte, nach ihrem Anfang; eine Wendung; nicht; eines von beiden
library-help-kind = Eine dieser Arten
library-help-area = Ein Bereich mit allem darunter; nur dieser Bereich
library-help-work = Von einem Werk; von keinem
library-help-day = Der Tag, an dem es geschah; der Tag, an dem es aufgeschrieben wurde
library-help-how = Stärke, Sprosse, Zeit
library-help-has = Was da ist; was fehlt
library-help-is = Merkmale
library-help-said = Was jemand sagte

## List

library-list = Einträge
library-select = Ausgewählt
library-entries = { $count ->
    [one] { $figures } Eintrag
   *[other] { $figures } Einträge
  }
library-hits = { $count ->
    [one] { $figures } Eintrag gefunden
   *[other] { $figures } Einträge gefunden
  }
library-nothing = Nichts gefunden für { $query }.
library-empty = Hier steht jeder Eintrag, um wiedergefunden zu werden. Noch gibt es keinen.
library-empty-new = Neuer Eintrag
library-column-day = Tag
library-column-kind = Art
library-column-title = Titel
library-column-areas = Bereiche
library-column-work = Werk
library-column-time = Zeit
library-column-strength = Stärke
library-column-recorded = Aufgeschrieben
library-columns = Spalten
library-sort = Reihenfolge
library-sort-on = Nach Tag
library-sort-recorded = Wie aufgeschrieben
library-group = Gruppen
library-group-none = Keine Gruppen
library-group-day = Nach Tag gruppiert
library-group-work = Nach Werk gruppiert
library-group-area = Nach Bereich gruppiert
library-none-of-work = Ohne Werk
library-none-of-area = Ohne Bereich
library-none-of-day = Ohne Tag
library-go = Zu einem Tag
library-none = Keinen auswählen
library-bulk = { $count ->
    [one] { $figures } Eintrag ändern
   *[other] { $figures } Einträge ändern
  }

## Saved searches

searches-title = Gesicherte Suchen
searches-empty = Eine gesicherte Suche steht hier unter ihrem Namen.
search-save = Diese Suche sichern
search-menu = Mehr zu { $name }
search-rename = Umbenennen
search-update = Die jetzige Suche dafür nehmen
search-delete = Löschen
search-save-title = Diese Suche sichern
search-rename-title = Die Suche umbenennen
search-name = Name
search-name-example = Nie gezeigte Glasuren
search-save-do = Suche sichern
search-rename-do = Suche umbenennen

## Many at once

bulk-title = { $count ->
    [one] { $figures } Eintrag ändern
   *[other] { $figures } Einträge ändern
  }
bulk-deed = Was zu tun ist
bulk-deed-add-areas = Bereiche hinzufügen
bulk-deed-take-areas = Bereiche wegnehmen
bulk-deed-set-work = Einem Werk zuordnen
bulk-deed-clear-work = Von ihrem Werk lösen
bulk-deed-private = Privat machen
bulk-deed-public = Nicht mehr privat halten
bulk-deed-made = Sagen, dass du es gemacht hast
bulk-deed-oversaw = Sagen, dass du es geleitet hast
bulk-deed-move-days = Um Tage verschieben
bulk-deed-delete = Löschen
bulk-work = Werk
bulk-work-choose = Ein Werk wählen
bulk-work-chosen = { $work }
bulk-work-none = Kein Werk heißt so.
bulk-days = Um wie viele Tage
bulk-days-hint = 7 ist eine Woche später, -7 eine Woche früher.
bulk-wanting = Noch ist nichts geändert.
bulk-busy = { $count ->
    [one] { $figures } Eintrag wird geändert.
   *[other] { $figures } Einträge werden geändert.
  }
bulk-refused = { $figures } bleiben, wie sie sind, denn: { $because }
bulk-more = und { $figures } weitere
bulk-do = Ändern
