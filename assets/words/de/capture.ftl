## Die Eingabezeile: Teile, Listen, Dateien, Vorlagen, Noch einmal

chip-hint = { $part }: { $words }. Eingabe öffnet den Teil, die Rücktaste macht wieder einfachen Text daraus.
chip-supplied = { $part }: { $words }. Eingabe öffnet den Teil.
chip-edit = { $part } in dieser Zeile ändern
chip-use = Übernehmen
chip-close = So lassen
chip-as = Die Zeile ist
chip-as-plain = Wie sie gelesen wird
chip-as-milestone = Etwas Fertiges
chip-as-sounding = Wie tief du dich siehst
chip-as-goal = Wie tief du willst
chip-time = Wie lange
chip-time-hint = 90m, 1h30, 1,5h oder 9:00-10:30
chip-day-field = Tag
chip-due-field = Bis wann
chip-area-field = Bereich
chip-work-field = Werk
chip-work-none = Kein Werk dieses Namens
chip-work-new = Neues Werk „{ $title }“
chip-rung-field = Wie schwer es war
chip-level-field = Wie tief
chip-choose-first = Wähle mit den Pfeilen eine, dann Eingabe. Noch ist nichts gesichert.

paste-question = Ein Eintrag mit einer Notiz oder { $count } Einträge?
paste-one = Ein Eintrag mit einer Notiz
paste-each = { $count } Einträge
paste-leave = Nicht einfügen
paste-long = Dieser Text hat { $count } Zeichen; ein Eintrag fasst 20.000. Behalte ihn stattdessen als Textdatei: dann belegt er, was die Zeile sagt.
paste-many = Dieser Text hat { $count } Zeilen; eine Liste fasst 500. Behalte ihn stattdessen als Textdatei: dann belegt er, was die Zeile sagt.
paste-file = Als Textdatei behalten
paste-file-name = Eingefügter Text.txt
paste-picture-name = Eingefügtes Bild.png
paste-failed = Was eingefügt werden sollte, ließ sich nicht als Datei behalten. Nichts wurde eingefügt. Sichere es als Datei und lege sie auf der Zeile ab.

lines-title = { $count } Zeilen, eine nach der anderen gelesen
lines-about = Jede Zeile wird ein Eintrag. Bessere aus, was falsch gelesen ist, lass weg, was nicht dazugehört.
lines-row = Zeile { $number }
lines-out = Zeile { $number } weglassen
lines-in = Zeile { $number } wieder aufnehmen
lines-left-out = Weggelassen
lines-choose = Wählen, wie Zeile { $number } gemeint ist
lines-choose-one = Zwei Lesarten: eine wählen
lines-save = { $count ->
    [one] 1 Eintrag eintragen
   *[other] { $count } Einträge eintragen
 }
lines-close = Jetzt nicht
lines-asked = { $count ->
    [one] Eine Zeile fragt, wie sie gemeint ist.
   *[other] { $count } Zeilen fragen, wie sie gemeint sind.
 }
lines-refused = { $count ->
    [one] Eine Zeile lässt sich so nicht eintragen.
   *[other] { $count } Zeilen lassen sich so nicht eintragen.
 }

entry-more = Mehr zu { $line }
entry-again = Noch einmal, heute
entry-template = Als Vorlage sichern …

template-title = Als Vorlage sichern
template-name = Name
template-name-hint = Sie behält die Bereiche, das Werk, die Zeiten und die Worte; nicht den Tag, nicht die Belege.
template-example = Abend an der Scheibe
template-save = Vorlage sichern
template-cancel = Abbrechen
template-rename = Umbenennen …
template-rename-title = Vorlage umbenennen
template-delete = Löschen
template-more = Mehr zur Vorlage { $name }
template-list = Ausgefüllte Formen
