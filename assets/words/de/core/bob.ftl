## Das Senkblei.

bob-deeper = tiefer = schwereres Werk
bob-length = Länge = Werke
bob-length-square = Länge = Wurzel der Werke
bob-head-works = Werke
bob-head-recent = letzte 12 Monate
# The same in two lines.
bob-head-recent-above = letzte 12
bob-head-recent-below = Monate
bob-before = vor dem { $day }
bob-before-then = davor
bob-since-then = seither
bob-next = als Nächstes
bob-no-point = Ein fertiges Stück gibt ihm eine Spitze.
bob-none-finished = Noch kein fertiges Stück.

# A rung and what stands on it.
bob-place = Sprosse { $number }, { $rung }
bob-demands = Sie verlangt: { $demands }
bob-no-work = Hier steht kein Werk.
bob-no-work-next = Hier steht kein Werk, und sie ist die nächste.
bob-recent-not = nicht in den letzten 12 Monaten
bob-recent-one = in den letzten 12 Monaten
bob-recent-none = keines in den letzten 12 Monaten
bob-recent-both = beide in den letzten 12 Monaten
bob-recent-all = alle { $count } in den letzten 12 Monaten
bob-recent-some = { $count } davon in den letzten 12 Monaten
bob-attempts = { $count ->
    [one] { $count } Versuch
   *[other] { $count } Versuche
}
bob-overseen = { $count } geleitet
bob-milestones-overseen = { $count ->
    [one] { $count } geleiteter Meilenstein
   *[other] { $count } geleitete Meilensteine
}
bob-works-known = { $count ->
    [one] { $count } Werk { $known }
   *[other] { $count } Werke { $known }
}
bob-recent = { $count ->
    [one] { $place }: { $recent } von { $count } Werk in den letzten 12 Monaten; { $which }.
   *[other] { $place }: { $recent } von { $count } Werken in den letzten 12 Monaten; { $which }.
}
bob-which-span = von { $from } bis { $to }, zuletzt { $work }
bob-which-day = alle { $day }, darunter { $work }

# The whole chart, spoken.
bob-hardest = Am schwersten: Sprosse { $number }, { $rung }, { $works }.
bob-only-claimed = nur behauptet
bob-some-claimed = { $count } davon nur behauptet
bob-claimed-only-at = { $count ->
    [one] Nur behauptet auf { $rung }: { $count } Werk.
   *[other] Nur behauptet auf { $rung }: { $count } Werke.
}
bob-beside-at = { $what } auf { $rung }.
bob-nothing-yet-at = Noch nichts auf { $rung }.

# The point.
bob-point = Die Spitze
bob-point-line = Spitze: { $told }
bob-point-label = Die Spitze, auf { $number }, { $rung }: { $told }.
bob-vouched = verbürgt
bob-vouched-by = verbürgt von { $who }
bob-vouched-by-many = verbürgt von { $who } und { $count } anderen

# How the numbers came about.
bob-computed = Jedes fertige eigene Werk zählt einmal, auf der tiefsten Sprosse, die seine Belege erreichen, so stark, wie es dort bekannt ist; wo nur behauptet wird, auf der tiefsten behaupteten. Versuche und Geleitetes stehen daneben und tragen nichts.
bob-computed-none = { $area } hat noch kein fertiges Werk.
bob-computed-at = { $count } auf { $rung }
bob-computed-counted = { $area } bis zum { $day }: { $standing }, { $count } im Ganzen; { $recent } davon haben ihre Sprosse seit dem { $since } erreicht, in den letzten 365 Tagen.
bob-computed-square = Ein Balken ist so lang wie die Wurzel seiner Werke, weil einer für mehr als 40 steht.

# The notes below.
bob-two-panels = Links, was am { $day } stand, rechts, was seither seine Sprosse erreicht hat.
bob-as-of = Stand vom { $day }; dort enden die letzten 12 Monate.
bob-unclaimed = Was nur behauptet ist, ist weggelassen.
bob-merged-on = Am { $day } wurde ein anderer Bereich Teil davon; seine Werke sind unter diesen.
bob-remapped-on = Neue Sprossen am { $day }; jedes Werk steht auf den heutigen Sprossen.

# The tables and the key.
bob-table = Werke nach Sprossen: { $area }
bob-table-of = Werke nach Sprossen, { $title }: { $area }
bob-column-attempts = Versuche
bob-work = Werk
bob-key-recent = davon in den letzten 12 Monaten

# The stretches.
bob-stretch-caption = Sprossen von der Linie, tiefer
bob-shallower = flacher
bob-the-line = die Linie
bob-deeper-alone = tiefer
bob-shallower-than-line = flacher als die Linie
bob-line-of-day = die Linie jenes Tages
bob-deeper-than-line = tiefer als die Linie
bob-deeper-of-all = tiefer/alle
bob-on-line = auf der Linie
bob-far-deeper = { $far } tiefer
bob-far-shallower = { $far } flacher
bob-far-deeper-than-line = { $far } tiefer als die Linie
bob-far-shallower-than-line = { $far } flacher als die Linie
bob-stretch = { $work }, { $day }, { $known }: Sprosse { $rung }, die Linie jenes Tages { $line }; { $than }.
bob-stretches = { $period }: { $what }, { $than }; { $known }; zuletzt { $work }.
bob-no-work-between = Kein Werk vom { $from } bis zum { $to }.

# A year of stretches: `percent` is empty or a comma and the share.
bob-year-none = Kein Werk in den letzten 12 Monaten.
bob-year-one-not = 1 Werk in den letzten 12 Monaten, nicht tiefer als die Linie seines Tages.
bob-year-one = 1 Werk in den letzten 12 Monaten, tiefer als die Linie seines Tages.
bob-year-none-deeper = Von { $count } Werken der letzten 12 Monate war keines tiefer als die Linie seines Tages.
bob-year-both-deeper = Von 2 Werken der letzten 12 Monate waren beide tiefer als die Linie ihres Tages.
bob-year-all-deeper = Von { $count } Werken der letzten 12 Monate waren alle tiefer als die Linie ihres Tages{ $percent }.
bob-year-some-deeper = { $deeper ->
    [one] Von { $count } Werken der letzten 12 Monate war { $deeper } tiefer als die Linie seines Tages{ $percent }.
   *[other] Von { $count } Werken der letzten 12 Monate waren { $deeper } tiefer als die Linie ihres Tages{ $percent }.
}
bob-year-before = In den 12 Monaten davor { $deeper } von { $count }{ $percent }.
bob-year-ends = Die letzten 12 Monate enden am { $day }.
bob-no-share = Weniger als drei Werke in den letzten 12 Monaten ergeben keinen Anteil.
bob-stretch-rule = Eine Spanne ist die Sprosse eines Werkes weniger die Tiefe des Bereichs am Tag, bevor es dorthin kam, beides in Sprossen; die Tiefe ist die der Belege, wie auf der Lotleine.
bob-stretch-computed = { $count ->
    [one] { $work }, { $day }: { $rung } weniger { $line } ist { $stretch }. Seit dem { $since }, in den letzten 365 Tagen, liegt { $deeper } von { $count } Werk tiefer als die Linie.
   *[other] { $work }, { $day }: { $rung } weniger { $line } ist { $stretch }. Seit dem { $since }, in den letzten 365 Tagen, liegen { $deeper } von { $count } Werken tiefer als die Linie.
}
bob-binned = { $count ->
    [one] { $all } Werke und Versuche als { $count } Zeichen; ein Zeichen kann für mehrere stehen.
   *[other] { $all } Werke und Versuche als { $count } Zeichen; ein Zeichen kann für mehrere stehen.
}
bob-coarse = Ein Tag, von dem nur Monat oder Jahr bekannt ist, steht auf dessen letztem Tag.
bob-stretches-table = Spannen: { $area }
bob-shares-table = Werke, tiefer als die Linie ihres Tages
bob-when = wann
bob-line-before = Linie des Tages davor
bob-from-line = von der Linie
bob-known = bekannt
bob-role-at-end = Stelle am Ende
