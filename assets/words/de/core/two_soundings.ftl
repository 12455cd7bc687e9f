## Zwei Lotungen.

# When, inside a sentence.
two-soundings-in-year = im Jahr { $year }
two-soundings-on-day = am { $day }
two-soundings-from-to = vom { $from } bis { $to }

# What a work is counted for, after its title.
two-soundings-finished = beendet am { $day }
two-soundings-finished-in-month = beendet im { $month }
two-soundings-finished-in-year = beendet im Jahr { $year }
two-soundings-vouched = verbürgt
two-soundings-vouched-on = verbürgt am { $day }
two-soundings-vouched-by = verbürgt von { $names }
two-soundings-vouched-by-on = verbürgt von { $names } am { $day }
two-soundings-untitled = ohne Titel

# A dumbbell.
two-soundings-begins = beginnt, bei { $depth }
two-soundings-deeper = tiefer um { $rise }
two-soundings-and-more = und { $count } mehr
two-soundings-new = { $area }, { $span }: keine Lesung davor; sie begann am { $day } und steht bei { $depth }. Der Grund: { $reasons }.
two-soundings-moved = { $area }, { $span }: tiefer um { $rise }, von { $before } auf { $after }. Der Grund: { $reasons }.

# A bar, and what stands beside it of the period before.
two-soundings-bar-hours = { $area }, gemachte Stunden { $within }: { $amount }.
two-soundings-bar-works = { $area }, Werke { $within }: { $amount }.
two-soundings-bar-hours-beside = { $area }, gemachte Stunden { $within }: { $amount }; { $beside }.
two-soundings-bar-works-beside = { $area }, Werke { $within }: { $amount }; { $beside }.
two-soundings-beside = { $amount } { $within }
two-soundings-more = { $amount } mehr als { $within }
two-soundings-fewer = { $amount } weniger als { $within }
two-soundings-less = { $amount } weniger als { $within }
two-soundings-as-before = wie in der Zeit davor, { $span }
two-soundings-no-hours = keine Stunden
two-soundings-no-works = keine Werke
two-soundings-works = { $count ->
    [one] { $count } Werk
   *[other] { $count } Werke
}

# The sentence of the whole, after the period.
two-soundings-stays = { $area } bleibt bei { $depth }
two-soundings-none-deepened = keiner von { $count } Bereichen wurde tiefer
two-soundings-rise-new = { $area } begann am { $day } und steht bei { $depth }
two-soundings-rise = { $area } wurde um { $rise } tiefer, von { $before } auf { $after }
two-soundings-more-deepened = { $count } mehr wurden tiefer
two-soundings-made-last-day = Zuletzt gemacht am letzten Tag.
two-soundings-made-last-day-latest = Zuletzt gemacht spätestens am letzten Tag.
two-soundings-made = Zuletzt gemacht { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
} vor dem Ende.
two-soundings-made-least = Zuletzt gemacht mindestens { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
} vor dem Ende.

# Where nothing deepened.
two-soundings-no-reading = Keine Lesung am Anfang dieser Zeit; die Linie beginnt am { $day }.
two-soundings-stays-within = { $area } bleibt { $within } bei { $depth }.
two-soundings-no-change = Keine Tiefe hat sich { $within } geändert.
two-soundings-unchanged = Unverändert: { $names }
two-soundings-unchanged-more = Unverändert: { $names } und { $count } mehr
two-soundings-unchanged-count = Unverändert: { $count } mehr

# How the numbers came about.
two-soundings-ends = Vorher ist die Lesung vom { $before }, nachher die vom { $after }.
two-soundings-reading-none = keine Lesung
two-soundings-sums = { $area }: { $before } vorher, { $after } nachher; der Unterschied von { $count } Dreißigsteln ist { $difference }.
two-soundings-not-claimed = Behauptete Tiefe wird nicht verglichen.
two-soundings-counted = Stunden sind die als Machen eingetragenen, Werke die mit einem selbst getanen Meilenstein; die Zeit davor ist ebenso lang und endet, wo diese beginnt.

# What stands below.
two-soundings-not-drawn = Nicht gezeichnet, aber in der Tabelle: { $count ->
    [one] { $count } weiterer Bereich, der tiefer wurde
   *[other] { $count } weitere Bereiche, die tiefer wurden
}.
two-soundings-close = Kein Platz im Bild für die Gründe; sie stehen in der Tabelle.
two-soundings-beyond = { $count ->
    [one] Stunden und Werke eines weiteren Bereichs stehen in der Tabelle.
   *[other] Stunden und Werke von { $count } weiteren Bereichen stehen in der Tabelle.
}
two-soundings-thin = Wo eine der beiden Zeiten weniger als { $weeks } Wochen mit Einträgen hat, stehen Stunden und Werke nebeneinander, und über den Unterschied wird nichts gesagt.
two-soundings-goal-met = Ziel erreicht: { $area } { $depth }, am { $day }.

# The key, the scale and the tables.
two-soundings-key-before = vorher, { $day }
two-soundings-key-after = nachher, { $day }
two-soundings-surface = Oberfläche
two-soundings-hours-head = gemachte Stunden
two-soundings-works-head = Werke
two-soundings-readings = Vorher und nachher: { $span }
two-soundings-time = Gemachte Stunden und Werke: { $spans }
two-soundings-area = Bereich
two-soundings-before = vorher
two-soundings-after = nachher
two-soundings-change = Änderung
two-soundings-because = Grund
two-soundings-none = keine
