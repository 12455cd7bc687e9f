# Das Raster der Woche.

week-title = Woche
week-open = Woche
week-area = Bereich
week-sum = Summe
week-spent = Machen oder Leiten
week-making = Machen
week-overseeing = Leiten
week-before = Die Woche davor
week-after = Die Woche danach
week-save = Woche sichern
week-empty = In dieser Woche ist noch nichts eingetragen.
week-as-before = Wie in der Woche davor
week-add = Ein weiterer Bereich
week-how = Minuten, 1:30 oder 1,5h. Pfeile bewegen, Eingabe geht nach unten, ein Block aus einer Tabelle lässt sich einfügen.
week-today = Zurück zu Heute
week-ahead = liegt noch voraus
week-cell = { $area }, { $day }
week-several = { $area }, { $day }: { $time }, mehrere Sitzungen
week-several-hint = Mehrere Sitzungen, oder eine, die auch zu anderen Bereichen gehört. Öffnet sie.
week-clear = Leeren
