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
