## Was das Modell sagt: Regeln, Tiefe, Ziele, wie eine Zahl zustande kam.

calendar-quarter = { $quarter }. Quartal { $year }

# How a depth came about: `parts` is 5×8 + 4×8, and a sum stands inside the next ones.
meaning-sum = { $parts } = { $total }, und { $total } / 30 = { $depth }
meaning-rule = Die fünf tiefsten Werke, in halben Sprossen, 5-, 4-, 3-, 2- und 1-mal gezählt, geteilt durch 30. Zeit senkt sie nie.
meaning-depth = Hier gezählt: { $kinds }; { $sum }.
meaning-witnessed = { $count ->
    [one] { $number } bezeugtes voll
   *[other] { $number } bezeugte voll
}
meaning-shown = { $count ->
    [one] { $number } gezeigtes um eine halbe Sprosse weniger
   *[other] { $number } gezeigte um je eine halbe Sprosse weniger
}
meaning-claimed = Dieselbe Summe mit jedem Werk zum vollen Wert, was immer dahinter steht.
meaning-claimed-none = Hier ist noch nichts eingestuft.
meaning-claimed-here = Hier { $sum }.
meaning-claimed-carried = Die Belege tragen alles davon.
meaning-claimed-beyond = Die Belege tragen { $carried }; { $beyond } ist darüber hinaus behauptet.

# How a survey grade came about.
meaning-survey-a = Vermessung A: fünf Werke, drei Stimmen oder mehr, über ein Jahr oder länger.
meaning-survey-b = Vermessung B: drei Werke oder mehr, für mindestens eines hat jemand gebürgt. A braucht fünf Werke, drei Stimmen und ein Jahr.
meaning-survey-c = Vermessung C: mindestens ein Werk. B braucht drei Werke, und für mindestens eines muss jemand gebürgt haben.
meaning-survey-u = Noch nicht vermessen: kein Werk trägt Belege.
# `said_works` and `said_voices` are the numbers in words.
meaning-survey-here = Hier: { $works ->
    [0] keine Werke
    [one] { $said_works } Werk
   *[other] { $said_works } Werke
}, { $voices ->
    [0] keine Stimmen
    [one] eine Stimme
   *[other] { $said_voices } Stimmen
}.
meaning-survey-here-span = Hier: { $works ->
    [one] { $said_works } Werk
   *[other] { $said_works } Werke
}, { $voices ->
    [0] keine Stimmen
    [one] eine Stimme
   *[other] { $said_voices } Stimmen
}, { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
} vom ersten bis zum letzten.

# How a freshness, and the days since the last making, came about.
meaning-freshness = Die Frische halbiert sich nach je { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
} Pause, und was verloren ist, halbiert sich mit je zwei Stunden des Machens. Die Tiefe berührt sie nie.
meaning-freshness-none = Vor dem ersten Tag des Machens gibt es keine.
meaning-freshness-now = Mit dem, was am { $day } gemacht wurde, steht sie bei { $now }.
meaning-freshness-day = Mit dem, was am { $day } gemacht wurde, stand sie bei { $after }; { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
} später steht sie bei { $now }.
meaning-freshness-month = Mit dem, was im { $month } gemacht wurde, stand sie bei { $after }; { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
} später steht sie bei { $now }.
meaning-freshness-year = Mit dem, was im Jahr { $year } gemacht wurde, stand sie bei { $after }; { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
} später steht sie bei { $now }.
meaning-days = Vom { $first }, dem letzten Tag des Machens hier, bis zum { $today }: { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}.
meaning-days-least = Vom letzten Machen hier ist nur { $first } bekannt, darum zählen die Tage vom { $end }, dem letzten davon, bis zum { $today }: mindestens { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}.
meaning-days-rule = Ein Tag mit Zeit des Machens zählt, und ein Tag mit einem Meilenstein, der gemacht, getan oder nur versucht wurde. Leiten zählt nicht.
meaning-time-made = { $time } gemacht
meaning-time-overseen = { $time } geleitet

# What would reach a depth.
meaning-next = Neue Werke kommen zu den fünf hinzu, und die tiefsten fünf werden summiert wie immer: { $now } jetzt, { $wanted } gewünscht.
meaning-way-witnessed = { $count ->
    [one] { $number } bezeugtes auf { $rung }, { $halves } halbe Sprossen, bringt sie auf { $depth }
   *[other] { $number } bezeugte auf { $rung }, je { $halves } halbe Sprossen, bringen sie auf { $depth }
}
meaning-way-shown = { $count ->
    [one] { $number } gezeigtes auf { $rung }, { $halves } halbe Sprossen, bringt sie auf { $depth }
   *[other] { $number } gezeigte auf { $rung }, je { $halves } halbe Sprossen, bringen sie auf { $depth }
}
meaning-reached = Schon erreicht.
meaning-not-reached = Fünf neue Werke auf der tiefsten Sprosse erreichen es nicht.
meaning-new-works = { $count ->
    [one] { $number } bezeugtes auf { $rung }.
   *[other] { $number } bezeugte auf { $rung }.
}
meaning-new-works-or-one = { $number } bezeugte auf { $rung }, oder eines auf { $harder }.

# Where claims go deeper than the evidence; one of several works would do.
meaning-or = oder
meaning-parting = Behauptet { $claims }, die Belege tragen { $carries }.
meaning-parting-ask = Behauptet { $claims }, die Belege tragen { $carries }: bitte jemanden, der { $names } gesehen hat, das zu sagen.
meaning-parting-attach = Behauptet { $claims }, die Belege tragen { $carries }: hänge etwas an { $names } an.

# A sounding beside the evidence, and two pictures beside each other.
meaning-in-true = im Lot
meaning-deeper = tiefer als die Belege: was würde es zeigen?
meaning-shallower = die Belege sind tiefer, als du sagst
meaning-same-month = aus demselben Monat
meaning-months-apart = { $count ->
    [one] { $count } Monat auseinander
   *[other] { $count } Monate auseinander
}
meaning-years-apart = { $count ->
    [one] { $count } Jahr auseinander
   *[other] { $count } Jahre auseinander
}
