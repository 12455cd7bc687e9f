## Die Reichweite.

# When, inside a sentence: a day, or the month or year that is all that is known.
reach-on-day = am { $day }
reach-in-month = im { $month }
reach-in-year = im Jahr { $year }

# What a tick, a line, an area, a year says.
reach-first-used = erstmals verwendet { $when }
reach-first-used-in = erstmals verwendet { $when }, in { $work }
reach-carried = übernommen aus { $craft }
reach-in-work = in { $work }
reach-used = { $times ->
    [1] einmal verwendet
   *[other] { $times }-mal verwendet, zuletzt { $last }
}
reach-first-use = { $name }, { $area }: { $told }.
reach-entered = { $name }, { $area }: erstmals verwendet { $when }.
reach-entered-carried = { $name }, { $area }: erstmals verwendet { $when }, übernommen aus { $craft }.
reach-tail = { $name }: { $times ->
    [1] einmal verwendet
   *[other] { $times }-mal verwendet
}, { $days }; { $state }.
reach-in-use = in Gebrauch
reach-under-silt-since = unter Schlick seit dem { $day }
reach-no-minutes = ohne eigene Minuten
reach-touched = erstmals berührt { $when }
reach-touched-in = erstmals berührt { $when }, in { $work }
reach-named = { $count ->
    [0] noch keine Technik genannt
    [one] { $count } Technik
   *[other] { $count } Techniken
}
reach-fallow = brach
reach-area = { $name }: { $told }.
reach-period = { $years }: { $new ->
    [one] { $new } neue Technik
   *[other] { $new } neue Techniken
}, insgesamt { $total }: { $names }.
reach-bin = { $area }: { $count ->
    [one] { $count } Technik
   *[other] { $count } Techniken
}, erstmals verwendet { $when }: { $names }.
reach-bin-between = { $area }: { $count ->
    [one] { $count } Technik
   *[other] { $count } Techniken
}, erstmals verwendet zwischen dem { $from } und dem { $to }: { $names }.
# The last of several names.
reach-more = { $count } weitere

# The sentence of the whole.
reach-none-yet = Nenne eine Technik bei einer Sitzung oder einem Stück.
reach-more-in-table = { $count ->
    [one] Noch { $number } Bereich in der Tabelle.
   *[other] Noch { $number } Bereiche in der Tabelle.
}
reach-told = { $name }: { $count ->
    [one] { $count } Technik
   *[other] { $count } Techniken
}, { $new }.
reach-told-tried = { $name }: { $count ->
    [one] { $count } Technik
   *[other] { $count } Techniken
}, { $new }; { $once } einmal versucht.
reach-told-once = { $name }: { $once } von { $count ->
    [one] { $count } Technik
   *[other] { $count } Techniken
} einmal versucht.
reach-new = { $new ->
    [0] keine
   *[other] { $new }
} davon { $year } neu
reach-new-one-carried = 1 davon { $year } neu, übernommen aus { $crafts }
reach-new-carried = { $new } davon { $year } neu, { $carried } von diesen übernommen aus { $crafts }
reach-nothing-before = Vor dem { $day } ist nichts eingetragen.
reach-first-touched = Erstmals berührt { $when }.
reach-none-once = Keine Technik wurde nur einmal verwendet.

# How the numbers came about.
reach-rule = Eine Technik ist neu am Tag der ersten Sitzung mit Minuten des Machens oder des ersten selbst gemachten Meilensteins, in denen sie genannt ist.
reach-computed = Bis zum { $day } { $count ->
    [one] ist das { $count } Technik
   *[other] sind das { $count } Techniken
} mit { $uses ->
    [one] { $uses } Verwendung
   *[other] { $uses } Verwendungen
}, jeder Eintrag einmal gezählt für jede Technik, die er nennt; die erste war { $first }, { $when }.
reach-computed-line = Ihre Linie ist durchgezogen, solange die Frische 0,50 oder mehr beträgt, und danach gepunktet.
reach-computed-ring = Ein Ring sagt, dass eine Technik desselben Namens an einem früheren Tag in einem anderen Handwerk verwendet wurde: { $name } in { $craft }.

# What stands below.
reach-only-once = Nur Techniken, die bis zum { $day } einmal verwendet wurden.
reach-before = { $count ->
    [one] { $count } Technik, erstmals verwendet vor dem { $day }: eine Linie ohne Strich.
   *[other] { $count } Techniken, erstmals verwendet vor dem { $day }: je eine Linie ohne Strich.
}
reach-coarse = Wo nur ein Monat oder ein Jahr bekannt ist, reicht ein Fühler bis zu dessen erstem Tag zurück.
reach-unused = { $count ->
    [one] { $count } Technik
   *[other] { $count } Techniken
} noch nicht verwendet: { $names }.
reach-unused-by = { $count ->
    [one] { $count } Technik
   *[other] { $count } Techniken
} bis zum { $day } nicht verwendet: { $names }.
reach-folded = Mehr als { $most } Bereiche, darum hat, was abgelegt ist oder brach liegt, je eine Zeile: { $names }.
reach-binned = Striche, die sich in einer solchen Zeile berühren würden, sind einer, der sie alle nennt.
reach-through = Pausen im Gebrauch, die kürzer sind als { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}, haben keinen Platz und sind durchgezogen.
reach-unnamed = { $count ->
    [one] { $count } Name hat
   *[other] { $count } Namen haben
} keinen Platz im Bild; in der Tabelle stehen sie alle.
reach-left-out = { $count ->
    [one] { $count } Technik, deren Verwendung am längsten zurückliegt, ist gezählt und nicht gezeichnet.
   *[other] { $count } Techniken, deren Verwendung am längsten zurückliegt, sind gezählt und nicht gezeichnet.
}
reach-listed = Nur in der Tabelle: { $count ->
    [one] { $count } Bereich
   *[other] { $count } Bereiche
} ohne Techniken.
reach-stride = Gezählt je { $number } Jahre.
reach-yearless = Jahre ohne Zahl haben sie in der Tabelle.
reach-of-year = { $count } im Jahr { $year }
reach-of-decade = { $count } in den { $year }ern
reach-by-year = Neu nach Jahren: { $told }; insgesamt { $count }.
reach-by-decade = Neu nach Jahrzehnten: { $told }; insgesamt { $count }.

# The key, the numbers along the top, the tables and the list.
reach-key-area = Bereich, seit er erstmals berührt wurde
reach-key-first = erste Verwendung
reach-key-carried = übernommen aus einem anderen Handwerk
reach-key-in-use = in Gebrauch: Frische 0,50 oder mehr
reach-key-silt = unter Schlick
reach-new-head = neu
reach-once-head = einmal
reach-in-all = insgesamt
reach-table = Techniken
reach-table-once = Einmal versuchte Techniken
reach-areas = Erstmals berührte Bereiche
reach-years = Neuer Grund nach Jahren
reach-technique = Technik
reach-area-head = Bereich
reach-first-used-head = zuerst
reach-touched-head = erstmals berührt
reach-work-head = in welchem Werk
reach-times = Male
reach-last = zuletzt
reach-carried-head = übernommen aus
reach-techniques-head = Techniken
reach-rests = ruht
