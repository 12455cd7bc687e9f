## The Core.

core-caption = oldest at the bottom; thickness is hours, not depth
core-empty = Log a first hour to start the core.
core-nothing-between = No time logged between { $from } and { $to }.
core-from = from { $day }
core-first-day = first day { $day }
core-since = since { $day }

# A layer: its span, then these in a row.
core-made = { $time } made
core-made-unlogged = made without logged hours
core-none-made = none made
core-most-in = most in { $area }
core-overseen = { $time } overseen
core-open-seam = { $days ->
    [one] { $days } day without making, since { $since }
   *[other] { $days } days without making, since { $since }
}
core-open-break = { $days ->
    [one] the last { $days } day are not logged
   *[other] the last { $days } days are not logged
}
core-bar = { $span }: { $time } overseen, beside { $other } made.
core-bar-alone = { $span }: { $time } overseen, none made.
core-seam = { $days ->
    [one] { $days } day without making, from { $from } to { $to }.
   *[other] { $days } days without making, from { $from } to { $to }.
}
core-break = { $days ->
    [one] Not logged: { $days } day, from { $from } to { $to }.
   *[other] Not logged: { $days } days, from { $from } to { $to }.
}

# The whole, after the name of the area: `span` is one of the last two.
core-whole = { $time } made { $span }
core-whole-works = { $count ->
    [one] { $count } work, no hours logged { $span }
   *[other] { $count } works, no hours logged { $span }
}
core-whole-since = since { $first }
core-whole-between = between { $first } and { $last }
core-computed = A layer is as thick as the hours made in it that were logged, { $hours } in all; the 120 minutes that freshness gives to a finished piece are not among them. Its pattern is the part with most of these hours. A seam is { $days } days or more between two making days, { $seams } here; where either of them is known only by its month or year, or comes from a year without sessions, the gap was not logged. Works are those made and done at rung { $rung } or deeper, each once in a layer, { $works } here. None of this enters depth.

# The notes below.
core-untitled = Titles of roles without room stand in the table.
core-coarse = What is known only by its month or year lies at the end of it.
core-not-to-scale = Not to scale: { $what }.
core-seams = seams
core-breaks = breaks
core-thin = { $count ->
    [one] { $count } thin layer
   *[other] { $count } thin layers
}
core-hourless = layers without hours
core-unnamed = Named in the table only, for want of room: { $count } { $unit ->
    [month] { $count ->
        [one] month
       *[other] months
    }
    [quarter] { $count ->
        [one] quarter
       *[other] quarters
    }
   *[year] { $count ->
        [one] year
       *[other] years
    }
}.
core-thin-seams = The days of each seam stand in the table.
core-some-named = { $count ->
    [one] { $shown } of { $count } work are named; the table counts them all.
   *[other] { $shown } of { $count } works are named; the table counts them all.
}

# The tables and the key.
core-table = Made by { $unit ->
    [month] month
    [quarter] quarter
   *[year] year
}
core-column-unit = { $unit ->
    [month] month
    [quarter] quarter
   *[year] year
}
core-no-hours = no hours logged
core-nothing = nothing logged
core-column-most = most in
core-column-works = works
core-column-longest = longest dry spell
core-gaps = { $days } days or more without making
core-named = Works that are named in the core
core-column-work = work
core-column-known = how known
core-other = other
core-key-no-hours = made, no hours logged
core-key-overseeing = overseeing, on a scale of its own
core-key-work = { $strength } (rung)
