## Reach.

# When, inside a sentence: a day, or the month or year that is all that is known.
reach-on-day = on { $day }
reach-in-month = in { $month }
reach-in-year = in { $year }

# What a tick, a line, an area, a year says.
reach-first-used = first used { $when }
reach-first-used-in = first used { $when }, in { $work }
reach-carried = carried over from { $craft }
reach-in-work = in { $work }
reach-used = { $times ->
    [1] used once
   *[other] used { $times } times, last { $last }
}
reach-first-use = { $name }, { $area }: { $told }.
reach-entered = { $name }, { $area }: first used { $when }.
reach-entered-carried = { $name }, { $area }: first used { $when }, carried over from { $craft }.
reach-tail = { $name }: used { $times ->
    [1] once
   *[other] { $times } times
}, { $days }; { $state }.
reach-in-use = in use
reach-under-silt-since = under silt since { $day }
reach-no-minutes = no minutes of its own
reach-touched = first touched { $when }
reach-touched-in = first touched { $when }, in { $work }
reach-named = { $count ->
    [0] no technique named yet
    [one] { $count } technique
   *[other] { $count } techniques
}
reach-fallow = fallow
reach-area = { $name }: { $told }.
reach-period = { $years }: { $new ->
    [one] { $new } new technique
   *[other] { $new } new techniques
}, { $total } in all: { $names }.
reach-bin = { $area }: { $count ->
    [one] { $count } technique
   *[other] { $count } techniques
} first used { $when }: { $names }.
reach-bin-between = { $area }: { $count ->
    [one] { $count } technique
   *[other] { $count } techniques
} first used between { $from } and { $to }: { $names }.
# The last of several names.
reach-more = { $count } more

# The sentence of the whole.
reach-none-yet = Name a technique on a session or a piece.
reach-more-in-table = { $count ->
    [one] { $number } more in the table.
   *[other] { $number } more in the table.
}
reach-told = { $name }: { $count ->
    [one] { $count } technique
   *[other] { $count } techniques
}, { $new }.
reach-told-tried = { $name }: { $count ->
    [one] { $count } technique
   *[other] { $count } techniques
}, { $new }; { $once } tried once.
reach-told-once = { $name }: { $once } of { $count ->
    [one] { $count } technique
   *[other] { $count } techniques
} tried once.
reach-new = { $new ->
    [0] none
   *[other] { $new }
} new in { $year }
reach-new-one-carried = 1 new in { $year }, carried over from { $crafts }
reach-new-carried = { $new } new in { $year }, { $carried } of them carried over from { $crafts }
reach-nothing-before = Nothing logged before { $day }.
reach-first-touched = First touched { $when }.
reach-none-once = No technique was used just once.

# How the numbers came about.
reach-rule = A technique is new on the day of the first session with making minutes, or milestone of your own making, that names it.
reach-computed = By { $day } that is { $count ->
    [one] { $count } technique
   *[other] { $count } techniques
} with { $uses ->
    [one] { $uses } use
   *[other] { $uses } uses
}, each entry counted once for every technique it names; the first was { $first }, { $when }.
reach-computed-line = Its line is solid while freshness is .50 or more, and dotted after.
reach-computed-ring = A ring says that a technique of the same name was used on an earlier day in another craft: { $name } in { $craft }.

# What stands below.
reach-only-once = Only techniques used once by { $day }.
reach-before = { $count ->
    [one] { $count } technique
   *[other] { $count } techniques
} first used before { $day }: a line without a tick.
reach-coarse = Where only a month or a year is known, a whisker reaches back to its first day.
reach-unused = { $count ->
    [one] { $count } technique
   *[other] { $count } techniques
} not used yet: { $names }.
reach-unused-by = { $count ->
    [one] { $count } technique
   *[other] { $count } techniques
} not used by { $day }: { $names }.
reach-folded = More than { $most } areas, so what is retired or lies fallow has one row each: { $names }.
reach-binned = Ticks that would touch in such a row are one, which names them all.
reach-through = Breaks in use shorter than { $count ->
    [one] { $count } day
   *[other] { $count } days
} have no room and are drawn through.
reach-unnamed = { $count ->
    [one] { $count } name has
   *[other] { $count } names have
} no room in the chart; the table has them all.
reach-left-out = { $count ->
    [one] { $count } technique
   *[other] { $count } techniques
} used longest ago are counted and not drawn.
reach-listed = In the table only: { $count ->
    [one] { $count } area
   *[other] { $count } areas
} without techniques.
reach-stride = Counted per { $number } years.
reach-yearless = Years without a number have it in the table.
reach-of-year = { $count } in { $year }
reach-of-decade = { $count } in the { $year }s
reach-by-year = New by year: { $told }; { $count } in all.
reach-by-decade = New by decade: { $told }; { $count } in all.

# The key, the numbers along the top, the tables and the list.
reach-key-area = area, since it was first touched
reach-key-first = first use
reach-key-carried = carried over from another craft
reach-key-in-use = in use: freshness .50 or more
reach-key-silt = under silt
reach-new-head = new
reach-once-head = once
reach-in-all = in all
reach-table = Techniques
reach-table-once = Techniques tried once
reach-areas = Areas first touched
reach-years = New ground by year
reach-technique = technique
reach-area-head = area
reach-first-used-head = first used
reach-touched-head = first touched
reach-work-head = in which work
reach-times = times
reach-last = last
reach-carried-head = carried over from
reach-techniques-head = techniques
reach-rests = rests
