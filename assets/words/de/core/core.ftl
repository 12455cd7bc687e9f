## Der Bohrkern.

core-caption = das Älteste unten; die Dicke sind Stunden, nicht Tiefe
core-empty = Trage eine erste Stunde ein, und der Bohrkern beginnt.
core-nothing-between = Zwischen { $from } und { $to } ist keine Zeit eingetragen.
core-from = ab { $day }
core-first-day = erster Tag { $day }
core-since = seit { $day }

# A layer: its span, then these in a row.
core-made = { $time } gemacht
core-made-unlogged = gemacht ohne eingetragene Stunden
core-none-made = nichts gemacht
core-most-in = am meisten in { $area }
core-overseen = { $time } geleitet
core-open-seam = { $days ->
    [one] { $days } Tag ohne Machen, seit dem { $since }
   *[other] { $days } Tage ohne Machen, seit dem { $since }
}
core-open-break = { $days ->
    [one] der letzte Tag ist nicht eingetragen
   *[other] die letzten { $days } Tage sind nicht eingetragen
}
core-bar = { $span }: { $time } geleitet, daneben { $other } gemacht.
core-bar-alone = { $span }: { $time } geleitet, nichts gemacht.
core-seam = { $days ->
    [one] { $days } Tag ohne Machen, vom { $from } bis zum { $to }.
   *[other] { $days } Tage ohne Machen, vom { $from } bis zum { $to }.
}
core-break = { $days ->
    [one] Nicht eingetragen: { $days } Tag, vom { $from } bis zum { $to }.
   *[other] Nicht eingetragen: { $days } Tage, vom { $from } bis zum { $to }.
}

# The whole, after the name of the area: `span` is one of the last two.
core-whole = { $time } gemacht { $span }
core-whole-works = { $count ->
    [one] { $count } Werk, keine Stunden eingetragen { $span }
   *[other] { $count } Werke, keine Stunden eingetragen { $span }
}
core-whole-since = seit { $first }
core-whole-between = von { $first } bis { $last }
core-computed = Eine Schicht ist so dick wie die in ihr gemachten Stunden, die eingetragen wurden, { $hours } im Ganzen; die 120 Minuten, die die Frische einem fertigen Stück gibt, gehören nicht dazu. Ihr Muster ist der Teil mit den meisten dieser Stunden. Eine Naht sind { $days } Tage oder mehr zwischen zwei Tagen des Machens, hier { $seams }; wo von einem der beiden nur Monat oder Jahr bekannt ist oder er aus einem Jahr ohne Sitzungen kommt, wurde die Lücke nicht eingetragen. Werke sind gemachte und fertige auf Sprosse { $rung } oder tiefer, jedes einmal je Schicht, hier { $works }. Nichts davon geht in die Tiefe ein.

# The notes below.
core-untitled = Titel von Stellen, für die kein Platz ist, stehen in der Tabelle.
core-coarse = Wovon nur Monat oder Jahr bekannt ist, das liegt an dessen Ende.
core-not-to-scale = Nicht maßstäblich: { $what }.
core-seams = Nähte
core-breaks = Brüche
core-thin = { $count ->
    [one] { $count } dünne Schicht
   *[other] { $count } dünne Schichten
}
core-hourless = Schichten ohne Stunden
core-unnamed = Aus Platzmangel nur in der Tabelle benannt: { $count } { $unit ->
    [month] { $count ->
        [one] Monat
       *[other] Monate
    }
    [quarter] { $count ->
        [one] Quartal
       *[other] Quartale
    }
   *[year] { $count ->
        [one] Jahr
       *[other] Jahre
    }
}.
core-thin-seams = Die Tage jeder Naht stehen in der Tabelle.
core-some-named = { $count ->
    [one] { $shown } von { $count } Werk ist benannt; die Tabelle zählt alle.
   *[other] { $shown } von { $count } Werken sind benannt; die Tabelle zählt alle.
}

# The tables and the key.
core-table = Gemacht je { $unit ->
    [month] Monat
    [quarter] Quartal
   *[year] Jahr
}
core-column-unit = { $unit ->
    [month] Monat
    [quarter] Quartal
   *[year] Jahr
}
core-no-hours = keine Stunden eingetragen
core-nothing = nichts eingetragen
core-column-most = am meisten in
core-column-works = Werke
core-column-longest = längste Trockenzeit
core-gaps = { $days } Tage oder mehr ohne Machen
core-named = Werke, die im Bohrkern benannt sind
core-column-work = Werk
core-column-known = wie bekannt
core-other = anderes
core-key-no-hours = gemacht, keine Stunden eingetragen
core-key-overseeing = Leiten, in eigenem Maßstab
core-key-work = { $strength } (Sprosse)
