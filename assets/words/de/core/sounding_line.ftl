## Die Lotleine.

# The readings at the right end.
sounding-line-goal-end = Ziel
sounding-line-goal-end-due = Ziel bis { $due }
sounding-line-claimed-end = behauptet { $depth }

# Single marks.
sounding-line-rise = um { $rise } tiefer in { $count } Schritten
sounding-line-step = { $when }: Tiefe { $depth }, { $rung }, um { $rise } tiefer. Wegen { $works }.
sounding-line-milestones = { $count ->
    [one] { $count } Meilenstein auf { $rung }: { $tally }
   *[other] { $count } Meilensteine auf { $rung }: { $tally }
}
sounding-line-goal-set = Gesetzt am { $day }: { $goal }.
sounding-line-goal = Ziel { $depth }, { $rung }
sounding-line-goal-due = Ziel { $depth }, { $rung }, bis zum { $due }

# The whole chart, spoken.
sounding-line-whole = Tiefe { $depth }, { $rung }, Vermessung { $survey }.
sounding-line-brief = { $area }: Tiefe { $depth }, { $rung }, Vermessung { $survey }.
# `span` is one of the next two, charts-today or charts-that-day.
sounding-line-unchanged = Unverändert { $span }.
sounding-line-deepened = Um { $rise } tiefer geworden { $span }.
sounding-line-in-year = zwischen dem 1. Januar und dem 31. Dezember { $year }
sounding-line-since = seit dem { $day }
# `ago` is charts-today, charts-that-day, charts-ago or charts-ago-least.
sounding-line-last-made = Zuletzt gemacht { $ago }.
sounding-line-computed-claimed = Behauptete Tiefe: { $rule }

# The notes below.
sounding-line-parting-attach = Behauptet { $claimed }, die Belege tragen { $depth }: hänge etwas an { $works } an.
sounding-line-parting-ask = Behauptet { $claimed }, die Belege tragen { $depth }: bitte jemanden, der { $work } gesehen hat, es zu sagen.
sounding-line-focus = Zeichen, Schlick und Behauptetes sind die von { $area }.
sounding-line-left-out = Hier nicht gezeichnet, weil { $most } Bereiche das Meiste sind: { $areas }.
sounding-line-binned = { $count } Meilensteine als { $marks } Zeichen; ein Zeichen kann für mehrere stehen.
sounding-line-binned-steps = Ein Punkt auf einer Linie kann für mehrere Schritte stehen.
sounding-line-no-room = { $count ->
    [one] Kein Platz im Bild für den Namen der Sprosse { $names }.
   *[other] Kein Platz im Bild für die Namen der Sprossen { $names }.
}
sounding-line-merged-on = Am { $day } wurde ein anderer Bereich Teil davon; seine Werke zählen von ihren eigenen Tagen an.
sounding-line-remapped-on = Neue Sprossen am { $day }; die ganze Linie steht in den heutigen Sprossen.
sounding-line-five = Die fünf: { $five }.
sounding-line-five-of = { $area }, die fünf: { $five }.

# The table and the key.
sounding-line-table = Tiefe über die Zeit: { $areas }
sounding-line-because = weil
sounding-line-the-five = die fünf
sounding-line-key-own = eigene Lotung
sounding-line-key-another = Lotung eines anderen
sounding-line-key-survey = Vermessung { $grade }
sounding-line-key-band = vom Schelf zur Spitze
