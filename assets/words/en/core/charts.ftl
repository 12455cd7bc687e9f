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
