## What all charts share.

charts-toward = toward { $rung }
charts-claimed = claimed
charts-shown = shown
charts-witnessed = witnessed
charts-opinion-in-true = in true
charts-opinion-above = deeper than the evidence by { $gap }
charts-opinion-below = the evidence is deeper by { $gap }
charts-opinion-own = you said { $said }, the evidence carries { $carried }; { $judged }
charts-opinion = { $who } said { $said }, the evidence carries { $carried }; { $judged }
charts-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
charts-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
charts-hours-minutes = { $count ->
    [one] { $count } hour { $minutes }
   *[other] { $count } hours { $minutes }
}

charts-made = made
charts-overseen = overseen
charts-making = making
charts-overseeing = overseeing
charts-role = role
charts-year = year
charts-retired = retired
charts-retired-on = Retired on { $day }.
charts-range = { $from } to { $to }.
charts-more-roles = { $count ->
    [one] In the table only: { $count } more role of the same time.
   *[other] In the table only: { $count } more roles of the same time.
}
charts-range-formula = { $from } to { $to }. Depth by formula version { $version }.
charts-date = date
charts-evidence = evidence

charts-title-sounding-line = Depth over time
charts-title-seabed = All my ground today
charts-title-core = What the years are made of
charts-title-bob = The hardest, and what stands behind it
charts-title-waterline = Making against overseeing
charts-title-silt-calendar = Days since I made something
charts-title-reach = New ground
charts-title-echoes = What others said
charts-title-two-soundings = Before and after
charts-title-true = What I say against the evidence
charts-question-sounding-line = How has my depth here changed, and on what evidence?
charts-question-seabed = How deep, how wide, how silted is everything?
charts-question-core = What is this craft of mine made of, layer by layer?
charts-question-bob = What is the hardest I have done, and how much carries it?
charts-question-waterline = Am I still making, or only overseeing?
charts-question-silt-calendar = When did I last touch it?
charts-question-reach = Is my ground getting wider?
charts-question-echoes = Who said what, about which work, and may I quote it?
charts-question-two-soundings = What changed in this period?
charts-question-true = Do I see myself as the evidence does?

charts-dry-spell = dry spell
charts-not-logged = not logged
charts-from = from
charts-to = to
charts-days = days
charts-what = what

## Shared by the Sounding line, the Seabed, the Core and the Bob.

charts-name-sounding-line = Sounding line
charts-name-seabed = Seabed
charts-name-core = Core
charts-name-bob = Bob
charts-name-waterline = Waterline
charts-name-silt-calendar = Silt calendar
charts-name-reach = Reach
charts-name-echoes = Echoes
charts-name-two-soundings = Two soundings
charts-name-true = True
charts-deeper = deeper = more evidenced mastery
charts-surface = surface
charts-today = today
# Roles that found no row above the chart.
charts-and-more = and { $count } more
charts-area = area
charts-depth = depth
charts-rung = rung
charts-change = change
charts-hardest = hardest
charts-silt = silt: time since making
charts-claimed-depth = claimed depth
charts-attempted = attempted
charts-oversaw = oversaw
charts-whole-hardest = Hardest { $depth }.
charts-whole-claims = Claims { $depth }.
charts-nothing-before = Nothing logged before { $day }.
charts-works = { $count ->
    [one] { $count } work
   *[other] { $count } works
}
charts-areas = { $count ->
    [one] { $count } area
   *[other] { $count } areas
}
charts-counted-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
charts-counted-days-least = { $count ->
    [one] at least { $count } day
   *[other] at least { $count } days
}
charts-ago = { $count ->
    [one] { $count } day ago
   *[other] { $count } days ago
}
charts-ago-least = { $count ->
    [one] at least { $count } day ago
   *[other] at least { $count } days ago
}
charts-that-day = that day

charts-merged = merged
charts-new-rungs = new rungs
charts-untitled = untitled
# Before the last of several works, each of which would do.
charts-or = or
charts-no-bottom = No bottom yet. Finish one piece or one hard case, add something to show or who saw it, and the line drops.
charts-uncounted = { $count ->
    [one] 1 claimed work carries nothing yet
   *[other] { $count } claimed works carry nothing yet
}
charts-unrated = { $count } unrated
charts-key-claimed = claimed, carries nothing yet

charts-everything = Everything
charts-unpaintable = The chart could not be drawn as a picture: { $why }. Nothing was written. Save it as SVG instead.
charts-too-many-dots = { $width } × { $height } dots are too many
