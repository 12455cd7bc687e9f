## Die Wasserlinie.

# A bar and what stands beside it.
waterline-bar-made = { $span }: { $time } gemacht, daneben { $other } geleitet.
waterline-bar-made-alone = { $span }: { $time } gemacht, nichts geleitet.
waterline-bar-overseen = { $span }: { $time } geleitet, daneben { $other } gemacht.
waterline-bar-overseen-alone = { $span }: { $time } geleitet, nichts gemacht.
waterline-reading = Zwölf Wochen bis { $day }: { $percent } gemacht von { $total }.
waterline-empty = Trage eine Sitzung mit beiden Arten von Zeit ein.
waterline-silent = nichts eingetragen
waterline-nothing-before = Vor dem { $day } ist nichts eingetragen.
waterline-nothing-between = Zwischen { $from } und { $to } ist keine Zeit eingetragen.

# When: in the sentence of the whole and, with a capital, before a share.
waterline-since = seit { $since }
waterline-last-year = in den letzten 12 Monaten
waterline-year-to = in den 12 Monaten bis { $day }

# The sentence of the whole: `made` is one of the first three, `before` of the next ones.
waterline-made = { $percent } von { $total } gemacht { $when }
waterline-nothing = Nichts eingetragen { $when }
waterline-under-an-hour = Weniger als eine Stunde eingetragen { $when }
waterline-before-made = { $percent } gemacht
waterline-before-under-an-hour = weniger als eine Stunde eingetragen
waterline-compared = { $made }; im Jahr davor { $before }.
waterline-role-since = Seit { $day }: { $role }.

# How the numbers came about.
waterline-share = { $made } von { $total } sind { $percent }
waterline-line-pauses = : so am { $day }
waterline-line-reads = ; am { $day } { $share }
waterline-computed = Der gemachte Anteil sind die Minuten des Machens, geteilt durch die des Machens und Leitens.{ $own } Die Linie nimmt die { $window } Tage bis zu jedem Tag und setzt aus, wo sie weniger als { $least } Minuten enthalten{ $line }. Gezählt werden eingetragene Minuten: ein fertiges Stück ohne Minuten fügt hier keine hinzu, obwohl die Frische es als 120 zählt.

waterline-unit = Ein Balken ist ein { $unit ->
    [month] Monat
    [quarter] Quartal
   *[year] Jahr
}, damit jeder Balken Platz hat.
waterline-every-year = Der Anteil jedes Jahres steht in der zweiten Tabelle.
waterline-coarse = Zeit, von der nur Monat oder Jahr bekannt ist, steht an dessen Ende.
waterline-cut-both = { $unit ->
    [month] Der erste Monat zählt ab { $from }, der letzte bis { $to }.
    [quarter] Das erste Quartal zählt ab { $from }, das letzte bis { $to }.
   *[year] Das erste Jahr zählt ab { $from }, das letzte bis { $to }.
}
waterline-cut-first = { $unit ->
    [month] Der erste Monat zählt ab { $from }.
    [quarter] Das erste Quartal zählt ab { $from }.
   *[year] Das erste Jahr zählt ab { $from }.
}
waterline-cut-last = { $unit ->
    [month] Der letzte Monat zählt bis { $to }.
    [quarter] Das letzte Quartal zählt bis { $to }.
   *[year] Das letzte Jahr zählt bis { $to }.
}
waterline-no-share = Noch kein Anteil: in jeden zwölf Wochen ist weniger als eine Stunde eingetragen.
waterline-one-share = Bisher ein Anteil. Drei ergeben eine Linie.
waterline-two-shares = Bisher zwei Anteile. Drei ergeben eine Linie.
waterline-pauses = Die Linie des Anteils setzt aus, wo zwölf Wochen weniger als eine Stunde enthalten.

waterline-hours-per = Stunden je { $unit ->
    [month] Monat
    [quarter] Quartal
   *[year] Jahr
}
waterline-minutes-per = Minuten je { $unit ->
    [month] Monat
    [quarter] Quartal
   *[year] Jahr
}
waterline-key-overseeing = Leiten, über dem Wasser
waterline-key-making = Machen, darunter
waterline-key-share = gemachter Anteil in zwölf Wochen
waterline-table = Gemacht und geleitet je { $unit ->
    [month] Monat
    [quarter] Quartal
   *[year] Jahr
}
waterline-column-unit = { $unit ->
    [month] Monat
    [quarter] Quartal
   *[year] Jahr
}
waterline-column-share = gemachter Anteil in 12 Wochen
waterline-years = Gemachter Anteil je Jahr
waterline-share-made = gemachter Anteil
