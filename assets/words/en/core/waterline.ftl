## The Waterline.

# A bar and what stands beside it.
waterline-bar-made = { $span }: { $time } made, beside { $other } overseen.
waterline-bar-made-alone = { $span }: { $time } made, none overseen.
waterline-bar-overseen = { $span }: { $time } overseen, beside { $other } made.
waterline-bar-overseen-alone = { $span }: { $time } overseen, none made.
waterline-reading = Twelve weeks to { $day }: { $percent } made of { $total }.
waterline-empty = Log one session with both kinds of time.
waterline-silent = nothing logged
waterline-nothing-before = Nothing logged before { $day }.
waterline-nothing-between = No time logged between { $from } and { $to }.

# When: in the sentence of the whole and, with a capital, before a share.
waterline-since = since { $since }
waterline-last-year = in the last 12 months
waterline-year-to = in the 12 months to { $day }

# The sentence of the whole: `made` is one of the first three, `before` of the next ones.
waterline-made = Made { $percent } of { $total } { $when }
waterline-nothing = Nothing logged { $when }
waterline-under-an-hour = Under an hour logged { $when }
waterline-before-made = made { $percent }
waterline-before-under-an-hour = under an hour logged
waterline-compared = { $made }; { $before } in the year before.
waterline-role-since = Since { $day }: { $role }.

# How the numbers came about.
waterline-share = { $made } of { $total } are { $percent }
waterline-line-pauses = : so it does on { $day }
waterline-line-reads = ; on { $day } { $share }
waterline-computed = The share made is the minutes made, divided by the minutes made and overseen.{ $own } The line takes the { $window } days up to each day, and pauses where they hold under { $least } minutes{ $line }. Minutes are those that were logged: a finished piece without minutes adds none here, although freshness counts it as 120.

waterline-unit = A bar is a { $unit ->
    [month] month
    [quarter] quarter
   *[year] year
}, so that every bar has room.
waterline-every-year = The share of every year stands in the second table.
waterline-coarse = Time known only by its month or year stands at the end of it.
waterline-cut-both = The first { $unit ->
    [month] month
    [quarter] quarter
   *[year] year
} counts from { $from }, the last to { $to }.
waterline-cut-first = The first { $unit ->
    [month] month
    [quarter] quarter
   *[year] year
} counts from { $from }.
waterline-cut-last = The last { $unit ->
    [month] month
    [quarter] quarter
   *[year] year
} counts to { $to }.
waterline-no-share = No share yet: under an hour was logged in every twelve weeks.
waterline-one-share = One share so far. Three make a line.
waterline-two-shares = Two shares so far. Three make a line.
waterline-pauses = The line of the share pauses where twelve weeks hold under an hour.

waterline-hours-per = hours per { $unit ->
    [month] month
    [quarter] quarter
   *[year] year
}
waterline-minutes-per = minutes per { $unit ->
    [month] month
    [quarter] quarter
   *[year] year
}
waterline-key-overseeing = overseeing, above the surface
waterline-key-making = making, below it
waterline-key-share = share made in twelve weeks
waterline-table = Made and overseen by { $unit ->
    [month] month
    [quarter] quarter
   *[year] year
}
waterline-column-unit = { $unit ->
    [month] month
    [quarter] quarter
   *[year] year
}
waterline-column-share = share made in 12 weeks
waterline-years = Share made by year
waterline-share-made = share made
