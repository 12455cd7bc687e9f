## Die Lesart einer Eingabezeile.

# The chips of a line: its kinds in a row, with a capital at the beginning.
capture-session = Sitzung
capture-milestone = Meilenstein
capture-note = Notiz
capture-recognition = Anerkennung
capture-sounding = Lotung
capture-goal = Ziel
capture-today = { $day } (heute)
capture-yesterday = { $day } (gestern)
capture-making = { $time } Machen
capture-overseeing = { $time } Leiten
capture-challenge = { $path } auf { $rung }
capture-new-technique = neue Technik { $name }
capture-new-technique-in = neue Technik { $name } in { $area }
# One of several works of a title; `ending` is the end of its id.
capture-work-of = { $title } …{ $ending } ({ $nth } von { $count })
capture-new-work = neues Werk { $title }
capture-due = bis { $day }
capture-private = privat
capture-attempted = versucht
capture-oversaw = geleitet
capture-quoted = „{ $words }“

# Why a line cannot be read, each with what would be right. What is typed is typed in English.
capture-no-day = „{ $typed }“ ist kein Tag.
capture-days-written = Tage schreibt man 2026-11-14, 2026-11, 2014, 14 nov, yesterday oder last tuesday.
capture-day-not-kept = „{ $typed }“ ist kein Tag, den Plumb halten kann.
capture-calendar = Sein Kalender beginnt mit { $first } und endet mit { $last }.
capture-before-calendar = Das liegt vor jedem Kalender.
capture-after-calendar = Das liegt nach jedem Kalender.
capture-not-in-calendar = { $written } steht nicht im Kalender.
capture-look-at-day = Sieh nach Tag und Monat.
capture-goal-due = Schreib by vor den Tag, bis zu dem ein Ziel gilt.
capture-future = Trage es ein, wenn es geschehen ist, oder beginne die Zeile mit >, um ein Ziel zu setzen.
capture-no-time = „{ $typed }“ ist keine Dauer.
capture-times-written = Zeiten schreibt man 90m, 1h30, 1 h 30, 1.5h, 1:30 oder 9:00-10:30.
capture-a-minute = Eine Zeit hat mindestens eine Minute.
capture-time-over-a-day = Ein Tag hat 24 Stunden; diese Zeit ist länger.
capture-times-over-a-day = Ein Tag hat 24 Stunden; diese Zeiten sind zusammen länger.
capture-one-area-sounding = Eine Lotung hat genau einen Bereich; diese Zeile nennt { $areas }.
capture-one-area-goal = Ein Ziel hat genau einen Bereich; diese Zeile nennt { $areas }.
capture-line-each = Schreib für jeden eine eigene Zeile.

# The chips of a line: its kinds in a row, with a capital at the beginning.
# One of several works of a title; `ending` is the end of its id.
