## Today's cards

this-day-title = An diesem Tag
this-day-more = { $count ->
    [one] Und 1 weiterer von diesem Tag.
   *[other] Und { $count } weitere von diesem Tag.
}
became-title = Was wurde daraus?
became-label = Was wurde aus „{ $title }“?
became-example = Für wen hat sich etwas geändert?
became-day = Der Tag, an dem es ankam
became-shows = Eine Messung oder eine Adresse
became-shows-hint = Etwa latenz: 840 -> 310 ms
became-keep = Das behalten
became-nothing = Noch nichts
became-never = Danach nicht mehr fragen
resounding-due = Deine letzte Lotung ist ein Jahr her. Lote wieder, Bereich für Bereich.

## Sounding again

resounding-open = Wieder loten
resounding-title = Wieder loten
resounding-lead = Lies, was man auf jeder Sprosse kann, und wähle den Satz, der deiner ist. Was du zuletzt sagtest und was die Belege tragen, steht danach da. Was du überspringst, hinterlässt keine Spur.
resounding-progress = { $at } von { $of }
resounding-none = Jeder Bereich wurde in diesem Jahr gelotet oder liegt brach.
resounding-end = { $count ->
    [0] Das war der letzte Bereich. Nichts wurde aufgeschrieben.
    [one] Das war der letzte Bereich. 1 Lotung wurde aufgeschrieben.
   *[other] Das war der letzte Bereich. { $count } Lotungen wurden aufgeschrieben.
}
resounding-to-areas = Zu den Bereichen
turn-save = Diese Lotung sichern
turn-skip = Überspringen
turn-rest = Ruhen lassen
turn-evidence = Belege hinzufügen
turn-next = Weiter
turn-before = Zurück zum vorigen
turn-said = Du sagst { $said }. Die Belege tragen { $evidence }: { $gap }.
turn-in_true = Im Lot.
turn-deeper = Tiefer als die Belege: was würde es zeigen?
turn-shallower = Die Belege sind tiefer, als du sagst.
turn-last = Beim letzten Mal, { $day }: { $said }.

## Goals and rest

goal-move = Ein anderer Tag
goal-drop = Dieses Ziel aufgeben
goal-move-save = Verlegen
goal-move-not = So lassen
fallow-end = Wieder aufnehmen
fallow-rest = { $area } brach liegen lassen
fallow-wake = { $area } wieder aufnehmen

## A year on one page

year-open = Dieses Jahr auf einer Seite
year-over = Ein Jahr auf einer Seite
year-before = Das Jahr davor
year-after = Das Jahr danach
year-print = Drucken
year-works = Werke
year-said = Gesagte Worte
year-deeper = Tiefer
year-from-to = { $from } auf { $to }
year-firsts = Zum ersten Mal benutzt
year-carried = aus einem anderen Handwerk
year-hours = Stunden
year-no-craft = In keinem Bereich

## Reminders

settings-reminders = Erinnerungen
reminders-title = Erinnerungen
reminders-meaning = Alle sind aus, bis du eine wünschst. Höchstens eine kommt an einem Tag, ohne Ton, solange Plumb offen ist. Sie sagt „Plumb: etwas zum Zurückschauen“ und sonst nichts. Keine handelt von Tagen, an denen nichts eingetragen wurde, und keine von dem, was brach liegt.
reminders-impossible = Diese Arbeitsfläche nimmt keine Mitteilungen an, also kann keine gezeigt werden. Worauf sich zurückschauen lässt, steht trotzdem auf Heute.
reminder-look_back = Einmal in der Woche zurückschauen
reminder-look_back-hint = In einer Woche nach einer, in der etwas eingetragen wurde.
reminder-became = Was wurde daraus?
reminder-became-hint = Wenn auf Heute eine Frage wartet: 30, 90 und 180 Tage, nachdem etwas fertig wurde.
reminder-resounding = Einmal im Jahr wieder loten
reminder-resounding-hint = Wenn deine letzte Lotung über ein Jahr her ist. Heute sagt es dann auch.
