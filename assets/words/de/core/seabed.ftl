## Der Meeresgrund.

seabed-first = dein erster Bereich
seabed-no-ground = Noch kein Bereich zu zeichnen. Der erste beginnt als gepunktete Säule und füllt sich mit dem ersten fertigen Stück.
seabed-deepest-first = die tiefsten zuerst
seabed-most-silt-first = der meiste Schlick zuerst

# A column.
seabed-plot = { $area }, { $day }: Tiefe { $depth }, { $rung }, Vermessung { $survey }.
seabed-plot-no-bottom = { $area }, { $day }: { $rung }, noch kein Grund.
seabed-plot-before = { $area }, { $day }: vor dem { $first } ist nichts eingetragen.
seabed-plot-whole = { $craft }, das ganze Handwerk
seabed-plot-technique = { $technique }, eine Technik von { $area }
# `ago` is charts-ago, charts-ago-least or charts-that-day.
seabed-last-made = Zuletzt gemacht { $ago }, { $band }.
seabed-last-made-fallow = Zuletzt gemacht { $ago }; liegt brach.
seabed-was = Am { $day } { $depth }.
seabed-was-same = Am { $day } ebenso.
seabed-was-deepened = Am { $day } { $depth }; seither um { $rise } tiefer.
seabed-bright = blank
seabed-dulling = wird matt
seabed-dusty = staubig
seabed-under-silt = unter Schlick
seabed-fallow = brach
seabed-no-bottom-yet = noch kein Grund

# The sentence of a craft: these in a row, parted by semicolons.
seabed-deepest = am tiefsten { $area } { $depth }, { $rung }
seabed-shallowest = am flachsten { $area } { $depth }
seabed-some-no-bottom = { $count ->
    [one] einer noch ohne Grund
   *[other] { $number } noch ohne Grund
}
seabed-some-under-silt = { $count ->
    [one] einer unter Schlick
   *[other] { $number } unter Schlick
}
seabed-some-fallow = { $count ->
    [one] einer brach
   *[other] { $number } brach
}
seabed-since-none = Kein Bereich ist seit dem { $day } tiefer geworden.
seabed-since-itself = Seit dem { $day } um { $rise } tiefer.
seabed-since-one = 1 von { $all } Bereichen ist seit dem { $day } tiefer geworden: { $area }, um { $rise }.
seabed-since-some = { $count } von { $all } Bereichen sind seit dem { $day } tiefer geworden, am meisten { $area }, um { $rise }.

# The notes below.
seabed-as-of = Stand vom { $day }.
seabed-ladders = Jedes Wasser hat die Sprossen seiner Handwerke; Tiefen verschiedener Leitern werden nicht verglichen.
seabed-retired = { $count ->
    [one] 1 abgelegter Bereich ist nicht gezeichnet.
   *[other] { $count } abgelegte Bereiche sind nicht gezeichnet.
}
seabed-unrated = { $count ->
    [one] 1 Technik, in der nichts eingestuft wurde, ist nicht gezeichnet.
   *[other] { $count } Techniken, in denen nichts eingestuft wurde, sind nicht gezeichnet.
}
seabed-printed = { $now }. Tiefe nach Formelfassung { $version }.
seabed-printed-beside = { $now }, daneben { $then }. Tiefe nach Formelfassung { $version }.
seabed-no-room = Kein Platz im Bild für den Namen von { $names }; er steht in der Tabelle.
seabed-no-room-many = Kein Platz im Bild für { $count } Namen; sie stehen in der Tabelle.
seabed-rest = { $count ->
    [one] Die tiefsten sind gezeichnet; { $count } weiterer Bereich steht in der Tabelle.
   *[other] Die tiefsten sind gezeichnet; { $count } weitere Bereiche stehen in der Tabelle.
}
seabed-rest-first = { $count ->
    [one] Die tiefsten sind gezeichnet; von { $count } weiteren Bereich hat die Tabelle nur den ersten.
   *[other] Die tiefsten sind gezeichnet; von { $count } weiteren Bereichen hat die Tabelle nur die ersten.
}
seabed-rest-printed = Weniger tief und nicht gezeichnet: { $told }
seabed-rest-no-bottom = { $area }, noch kein Grund

# How the numbers came about.
seabed-computed = Jede Säule hängt so tief wie die fünf tiefsten Werke ihres Bereichs: in halben Sprossen, 5-, 4-, 3-, 2- und 1-mal gezählt, geteilt durch 30.
seabed-computed-sum = { $area }: { $sum } ist { $total }, geteilt durch 30 ist { $depth }.
seabed-computed-time = Die Zeit verringert sie nie.
seabed-computed-silt = Schlick ist, was an der Frische fehlt; sie halbiert sich mit je { $days } Tagen ohne Machen in { $area } und steht dort bei { $parts } von einer Million Teilen, { $fresh }.

# The table and the key.
seabed-table = Mein ganzer Grund am { $day }
seabed-last-made-column = zuletzt gemacht
seabed-freshness = Frische
seabed-survey = Vermessung
seabed-whole = das ganze Handwerk
