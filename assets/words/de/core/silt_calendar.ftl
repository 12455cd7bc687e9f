## Der Schlickkalender.

silt-none-yet = Noch kein Machen eingetragen. Das ist nicht dasselbe wie keines.
silt-reminder = Die Frische ist eine Erinnerung, keine Messung deiner selbst.
silt-fallow = { $area } liegt brach.

# The lead: `silt-at-least`, the number in large figures, then one of these. They also make one sentence.
silt-at-least = mindestens
silt-lead = { $days ->
    [one] Tag
   *[other] Tage
}, seit du hier zuletzt etwas gemacht hast ({ $on })
silt-lead-quiet = { $days ->
    [one] Tag
   *[other] Tage
}, nichts eingetragen
silt-remedy = Zwei Stunden würden den halben Staub forträumen.

# A day and what was logged on it.
silt-day = { $when }: { $parts }.
silt-day-nothing = { $day }: nichts eingetragen.
silt-coarse = { $when }, der Tag ist nicht bekannt
silt-part-making = { $time } Machen
silt-part-milestone = ein Meilenstein
silt-part-overseeing = { $time } Leiten

silt-made-on = { $days ->
    [one] Gemacht an { $days } Tag vom { $from } bis zum { $to }.
   *[other] Gemacht an { $days } Tagen vom { $from } bis zum { $to }.
}
silt-longest = { $days ->
    [one] Längste Trockenzeit: { $days } Tag, ab dem { $from }.
   *[other] Längste Trockenzeit: { $days } Tage, ab dem { $from }.
}
silt-days = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}
silt-before = Tage vor dem { $day } sind hier nicht gezeichnet.
silt-coarse-note = Ein Tag, von dem nur Monat oder Jahr bekannt ist, steht auf dessen letztem Tag.
silt-table = Tage: { $area }
silt-weekday = Wochentag
silt-week = Woche vom { $day }
silt-spells = Trockenzeiten von { $days } Tagen oder mehr
silt-less = weniger
silt-more = mehr, bis { $most } Machen
silt-overseeing-only = nur Leiten
