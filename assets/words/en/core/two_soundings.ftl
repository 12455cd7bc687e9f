## Two soundings.

# When, inside a sentence.
two-soundings-in-year = in { $year }
two-soundings-on-day = on { $day }
two-soundings-from-to = from { $from } to { $to }

# What a work is counted for, after its title.
two-soundings-finished = finished { $day }
two-soundings-finished-in-month = finished in { $month }
two-soundings-finished-in-year = finished in { $year }
two-soundings-vouched = vouched for
two-soundings-vouched-on = vouched for { $day }
two-soundings-vouched-by = vouched for by { $names }
two-soundings-vouched-by-on = vouched for by { $names } { $day }
two-soundings-untitled = untitled

# A dumbbell.
two-soundings-begins = begins, at { $depth }
two-soundings-deeper = deeper by { $rise }
two-soundings-and-more = and { $count } more
two-soundings-new = { $area }, { $span }: no reading before; it began on { $day } and stands at { $depth }. Because of { $reasons }.
two-soundings-moved = { $area }, { $span }: deeper by { $rise }, from { $before } to { $after }. Because of { $reasons }.

# A bar, and what stands beside it of the period before.
two-soundings-bar-hours = { $area }, hours made { $within }: { $amount }.
two-soundings-bar-works = { $area }, works { $within }: { $amount }.
two-soundings-bar-hours-beside = { $area }, hours made { $within }: { $amount }; { $beside }.
two-soundings-bar-works-beside = { $area }, works { $within }: { $amount }; { $beside }.
two-soundings-beside = { $amount } { $within }
two-soundings-more = { $amount } more than { $within }
two-soundings-fewer = { $amount } fewer than { $within }
two-soundings-less = { $amount } less than { $within }
two-soundings-as-before = as in the period before, { $span }
two-soundings-no-hours = no hours
two-soundings-no-works = no works
two-soundings-works = { $count ->
    [one] { $count } work
   *[other] { $count } works
}

# The sentence of the whole, after the period.
two-soundings-stays = { $area } stays at { $depth }
two-soundings-none-deepened = none of { $count } areas deepened
two-soundings-rise-new = { $area } began on { $day } and stands at { $depth }
two-soundings-rise = { $area } deepened by { $rise }, from { $before } to { $after }
two-soundings-more-deepened = { $count } more deepened
two-soundings-made-last-day = Last made on the last day.
two-soundings-made-last-day-latest = Last made on the last day at the latest.
two-soundings-made = Last made { $count ->
    [one] { $count } day
   *[other] { $count } days
} before the end.
two-soundings-made-least = Last made at least { $count ->
    [one] { $count } day
   *[other] { $count } days
} before the end.

# Where nothing deepened.
two-soundings-no-reading = No reading at the start of this period; the line begins on { $day }.
two-soundings-stays-within = { $area } stays at { $depth } { $within }.
two-soundings-no-change = No depth changed { $within }.
two-soundings-unchanged = Unchanged: { $names }
two-soundings-unchanged-more = Unchanged: { $names } and { $count } more
two-soundings-unchanged-count = Unchanged: { $count } more

# How the numbers came about.
two-soundings-ends = Before is the reading of { $before }, after that of { $after }.
two-soundings-reading-none = no reading
two-soundings-sums = { $area }: { $before } before, { $after } after; the difference of { $count } thirtieths is { $difference }.
two-soundings-not-claimed = Claimed depth is not compared.
two-soundings-counted = Hours are those logged as making, works those with a milestone done by the person; the period before is as long, and ends where this one begins.

# What stands below.
two-soundings-not-drawn = Not drawn, but in the table: { $count ->
    [one] { $count } more area that deepened
   *[other] { $count } more areas that deepened
}.
two-soundings-close = No room in the chart for what each is due to; the table has it.
two-soundings-beyond = Hours and works of { $count ->
    [one] { $count } more area
   *[other] { $count } more areas
} are in the table.
two-soundings-thin = Where one of the two periods has fewer than { $weeks } logged weeks, hours and works stand beside each other and nothing is said of the difference.
two-soundings-goal-met = Goal met: { $area } { $depth }, on { $day }.

# The key, the scale and the tables.
two-soundings-key-before = before, { $day }
two-soundings-key-after = after, { $day }
two-soundings-surface = surface
two-soundings-hours-head = hours made
two-soundings-works-head = works
two-soundings-readings = Before and after: { $span }
two-soundings-time = Hours made and works: { $spans }
two-soundings-area = area
two-soundings-before = before
two-soundings-after = after
two-soundings-change = change
two-soundings-because = because
two-soundings-none = none
