## What the model says: invariants, depth, goals, how a number came about.

calendar-quarter = Q{ $quarter } { $year }

# How a depth came about: `parts` is 5×8 + 4×8, and a sum stands inside the next ones.
meaning-sum = { $parts } = { $total }, and { $total } / 30 = { $depth }
meaning-rule = The five deepest works, in half rungs, counted 5, 4, 3, 2 and 1 times, divided by 30. Time never lowers it.
meaning-depth = Here { $kinds }: { $sum }.
meaning-witnessed = { $count ->
    [one] { $number } witnessed counts in full
   *[other] { $number } witnessed count in full
}
meaning-shown = { $count ->
    [one] { $number } shown counts half a rung less
   *[other] { $number } shown count half a rung less
}
meaning-claimed = The same sum with every work at full value, whatever stands behind it.
meaning-claimed-none = Nothing is rated here yet.
meaning-claimed-here = Here { $sum }.
meaning-claimed-carried = The evidence carries all of it.
meaning-claimed-beyond = The evidence carries { $carried }; { $beyond } is claimed beyond it.

# How a survey grade came about.
meaning-survey-a = Survey A: five works, three voices or more, over a year or more.
meaning-survey-b = Survey B: three works or more, at least one vouched for. A needs five works, three voices and a year.
meaning-survey-c = Survey C: at least one work. B needs three works, at least one vouched for.
meaning-survey-u = Not surveyed yet: no work carries evidence.
# `said_works` and `said_voices` are the numbers in words.
meaning-survey-here = Here: { $works ->
    [one] { $said_works } work
   *[other] { $said_works } works
}, { $voices ->
    [one] { $said_voices } voice
   *[other] { $said_voices } voices
}.
meaning-survey-here-span = Here: { $works ->
    [one] { $said_works } work
   *[other] { $said_works } works
}, { $voices ->
    [one] { $said_voices } voice
   *[other] { $said_voices } voices
}, { $days ->
    [one] { $days } day
   *[other] { $days } days
} from the first to the last.

# How a freshness, and the days since the last making, came about.
meaning-freshness = Freshness halves every { $days ->
    [one] { $days } day
   *[other] { $days } days
} away, and what is lost halves for every two hours of making. It never touches depth.
meaning-freshness-none = There is none before the first day of making.
meaning-freshness-now = With what was made on { $day } it stands at { $now }.
meaning-freshness-day = With what was made on { $day } it stood at { $after }; { $days ->
    [one] { $days } day
   *[other] { $days } days
} later it stands at { $now }.
meaning-freshness-month = With what was made in { $month } it stood at { $after }; { $days ->
    [one] { $days } day
   *[other] { $days } days
} later it stands at { $now }.
meaning-freshness-year = With what was made in { $year } it stood at { $after }; { $days ->
    [one] { $days } day
   *[other] { $days } days
} later it stands at { $now }.
meaning-days = From { $first }, the last day of making here, to { $today }: { $days ->
    [one] { $days } day
   *[other] { $days } days
}.
meaning-days-least = The last making here is known as { $first }, so the days are counted from { $end }, its last, to { $today }: at least { $days ->
    [one] { $days } day
   *[other] { $days } days
}.
meaning-days-rule = A day with time of making counts, and a day with a milestone that was made, done or only attempted. Overseeing does not.
meaning-time-made = { $time } made
meaning-time-overseen = { $time } overseen

# What would reach a depth.
meaning-next = New works join the five, and the deepest five are summed as always: { $now } now, { $wanted } wanted.
meaning-way-witnessed = { $count ->
    [one] { $number } witnessed at { $rung }, { $halves } half rungs, brings it to { $depth }
   *[other] { $number } witnessed at { $rung }, { $halves } half rungs each, bring it to { $depth }
}
meaning-way-shown = { $count ->
    [one] { $number } shown at { $rung }, { $halves } half rungs, brings it to { $depth }
   *[other] { $number } shown at { $rung }, { $halves } half rungs each, bring it to { $depth }
}
meaning-reached = Reached already.
meaning-not-reached = Five new works at the deepest rung do not reach it.
meaning-new-works = { $count ->
    [one] { $number } witnessed at { $rung }.
   *[other] { $number } witnessed at { $rung }.
}
meaning-new-works-or-one = { $number } witnessed at { $rung }, or one at { $harder }.

# Where claims go deeper than the evidence; one of several works would do.
meaning-or = or
meaning-parting = Claims { $claims }, evidence carries { $carries }.
meaning-parting-ask = Claims { $claims }, evidence carries { $carries }: ask someone who saw { $names } to say so.
meaning-parting-attach = Claims { $claims }, evidence carries { $carries }: attach something to { $names }.

# A sounding beside the evidence, and two pictures beside each other.
meaning-in-true = in true
meaning-deeper = deeper than the evidence: what would show it?
meaning-shallower = the evidence is deeper than you say
meaning-same-month = of the same month
meaning-months-apart = { $count ->
    [one] { $count } month apart
   *[other] { $count } months apart
}
meaning-years-apart = { $count ->
    [one] { $count } year apart
   *[other] { $count } years apart
}
