## True.

true-first = Take a first sounding: which can do is yours?
true-opinion = { $name }, { $day }: { $told }
true-no-evidence = No work carried evidence that day.
true-behind = Behind { $depth } stands the sum of the five of that day, { $sum } / 30.
true-several-own = { $days }: { $count ->
    [one] { $count } own sounding
   *[other] { $count } own soundings
}, said less evidence { $gaps }.
true-several-others = { $days }: { $count ->
    [one] { $count } other people’s sounding
   *[other] { $count } other people’s soundings
}, said less evidence { $gaps }.
true-thin-one = One sounding so far. Three make a pattern.
true-thin-two = Two soundings so far. Three make a pattern.
true-pattern-level = On average level with the evidence over the last { $number } own soundings, { $spread } away from it either way.
true-pattern-deeper = On average { $away } deeper than the evidence over the last { $number } own soundings, { $spread } away from it either way.
true-pattern-shallower = On average { $away } shallower than the evidence over the last { $number } own soundings, { $spread } away from it either way.
true-none-before = No sounding before { $day }.
true-none-between = No sounding from { $from } to { $to }.
true-before = { $count ->
    [one] { $count } sounding lies before these days.
   *[other] { $count } soundings lie before these days.
}
true-others = Other people’s soundings are marks only, and in no mean.
true-binned = { $all } soundings as { $marks } marks; a mark may stand for several.
true-computed = What was said, less the depth of that day: on { $day } { $said } − { $depth } = { $gap }. Within half a rung it is in true.
true-computed-mean = The last { $number } own soundings have { $gaps }: their mean is { $mean }, and { $spread } without the signs.

true-says-shallower = says shallower
true-says-deeper = says deeper
true-axis-whole = rungs between what was said and what the evidence carried
true-axis = rungs from the evidence
true-mean = mean { $mean }
true-mean-of = mean of the last { $count } own
true-said = said
true-gap = gap
true-by = by
true-you = you
true-other-people = others
true-table = What I say against the evidence: { $name }
true-own = own sounding
true-another = another’s sounding
true-carried = what the evidence carried
true-within = in true: within half a rung
