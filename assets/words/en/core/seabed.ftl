## The Seabed.

seabed-first = your first area
seabed-no-ground = No area to draw yet. The first one begins as a dotted column and fills with the first finished piece.
seabed-deepest-first = deepest first
seabed-most-silt-first = most silt first

# A column.
seabed-plot = { $area }, { $day }: depth { $depth }, { $rung }, survey { $survey }.
seabed-plot-no-bottom = { $area }, { $day }: { $rung }, no bottom yet.
seabed-plot-before = { $area }, { $day }: nothing logged before { $first }.
seabed-plot-whole = { $craft }, the whole craft
seabed-plot-technique = { $technique }, a technique of { $area }
# `ago` is charts-ago, charts-ago-least or charts-that-day.
seabed-last-made = Last made { $ago }, { $band }.
seabed-last-made-fallow = Last made { $ago }; it lies fallow.
seabed-was = On { $day } { $depth }.
seabed-was-same = The same on { $day }.
seabed-was-deepened = On { $day } { $depth }; deepened by { $rise } since.
seabed-bright = bright
seabed-dulling = dulling
seabed-dusty = dusty
seabed-under-silt = under silt
seabed-fallow = fallow
seabed-no-bottom-yet = no bottom yet

# The sentence of a craft: these in a row, parted by semicolons.
seabed-deepest = deepest { $area } { $depth }, { $rung }
seabed-shallowest = shallowest { $area } { $depth }
seabed-some-no-bottom = { $count ->
    [one] one with no bottom yet
   *[other] { $number } with no bottom yet
}
seabed-some-under-silt = { $count ->
    [one] one under silt
   *[other] { $number } under silt
}
seabed-some-fallow = { $count ->
    [one] one fallow
   *[other] { $number } fallow
}
seabed-since-none = No area deepened since { $day }.
seabed-since-itself = Deepened by { $rise } since { $day }.
seabed-since-one = 1 of { $all } areas deepened since { $day }: { $area }, by { $rise }.
seabed-since-some = { $count } of { $all } areas deepened since { $day }, { $area } most, by { $rise }.

# The notes below.
seabed-as-of = As of { $day }.
seabed-ladders = Each water has the rungs of its own crafts; depths of different ladders are not compared.
seabed-retired = { $count ->
    [one] 1 retired area is not drawn.
   *[other] { $count } retired areas are not drawn.
}
seabed-unrated = { $count ->
    [one] 1 technique in which nothing was rated is not drawn.
   *[other] { $count } techniques in which nothing was rated are not drawn.
}
seabed-printed = { $now }. Depth by formula version { $version }.
seabed-printed-beside = { $now }, beside { $then }. Depth by formula version { $version }.
seabed-no-room = No room in the chart for the name of { $names }; the table has it.
seabed-no-room-many = No room in the chart for { $count } names; the table has them.
seabed-rest = { $count ->
    [one] The deepest are drawn; { $count } area more in the table.
   *[other] The deepest are drawn; { $count } areas more in the table.
}
seabed-rest-first = { $count ->
    [one] The deepest are drawn; of { $count } area more the table has only the first.
   *[other] The deepest are drawn; of { $count } areas more the table has only the first.
}
seabed-rest-printed = Less deep, and not drawn: { $told }
seabed-rest-no-bottom = { $area }, no bottom yet

# How the numbers came about.
seabed-computed = Each column hangs as deep as the five deepest works of its area: in half rungs, counted 5, 4, 3, 2 and 1 times, divided by 30.
seabed-computed-sum = { $area }: { $sum } is { $total }, divided by 30 is { $depth }.
seabed-computed-time = Time never lowers it.
seabed-computed-silt = Silt is what is missing of freshness, which halves for every { $days } days away in { $area } and stands there at { $parts } of a million parts, { $fresh }.

# The table and the key.
seabed-table = All my ground on { $day }
seabed-last-made-column = last made
seabed-freshness = freshness
seabed-survey = survey
seabed-whole = the whole craft
