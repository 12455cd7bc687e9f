## The Bob.

bob-deeper = deeper = harder work
bob-length = length = works
bob-length-square = length = square root of works
bob-head-works = works
bob-head-recent = last 12 months
# The same in two lines.
bob-head-recent-above = last 12
bob-head-recent-below = months
bob-before = before { $day }
bob-before-then = before
bob-since-then = since then
bob-next = next
bob-no-point = One finished piece gives it a point.
bob-none-finished = No finished piece yet.

# A rung and what stands on it.
bob-place = Rung { $number }, { $rung }
bob-demands = It demands: { $demands }
bob-no-work = No work stands here.
bob-no-work-next = No work stands here, and it is next.
bob-recent-not = not in the last 12 months
bob-recent-one = in the last 12 months
bob-recent-none = none in the last 12 months
bob-recent-both = both in the last 12 months
bob-recent-all = all { $count } in the last 12 months
bob-recent-some = { $count } of them in the last 12 months
bob-attempts = { $count ->
    [one] { $count } attempt
   *[other] { $count } attempts
}
bob-overseen = { $count } overseen
bob-milestones-overseen = { $count ->
    [one] { $count } milestone overseen
   *[other] { $count } milestones overseen
}
bob-works-known = { $count ->
    [one] { $count } work { $known }
   *[other] { $count } works { $known }
}
bob-recent = { $count ->
    [one] { $place }: { $recent } of { $count } work in the last 12 months; { $which }.
   *[other] { $place }: { $recent } of { $count } works in the last 12 months; { $which }.
}
bob-which-span = from { $from } to { $to }, the latest { $work }
bob-which-day = all on { $day }, among them { $work }

# The whole chart, spoken.
bob-hardest = Hardest: rung { $number }, { $rung }, { $works }.
bob-only-claimed = only claimed
bob-some-claimed = { $count } of them only claimed
bob-claimed-only-at = { $count ->
    [one] Claimed only at { $rung }: { $count } work.
   *[other] Claimed only at { $rung }: { $count } works.
}
bob-beside-at = { $what } at { $rung }.
bob-nothing-yet-at = Nothing yet at { $rung }.

# The point.
bob-point = The point
bob-point-line = point: { $told }
bob-point-label = The point, at { $number }, { $rung }: { $told }.
bob-vouched = vouched for
bob-vouched-by = vouched for by { $who }
bob-vouched-by-many = vouched for by { $who } and { $count } others

# How the numbers came about.
bob-computed = Each finished work of your own counts once, at the deepest rung that its evidence reaches, as strong as it is known there; with claims only, at its deepest claim. Attempts and what was overseen stand beside and carry nothing.
bob-computed-none = { $area } has no finished work yet.
bob-computed-at = { $count } at { $rung }
bob-computed-counted = { $area } up to { $day }: { $standing }, { $count } in all; { $recent } of them reached their rung since { $since }, in the last 365 days.
bob-computed-square = A bar is as long as the square root of its works, because one stands for more than 40.

# The notes below.
bob-two-panels = At the left what stood on { $day }, at the right what reached its rung since then.
bob-as-of = As it stood on { $day }; the last 12 months end there.
bob-unclaimed = What is only claimed is left out.
bob-merged-on = Another area became part of it on { $day }; its works are among these.
bob-remapped-on = New rungs on { $day }; every work stands on today's rungs.

# The tables and the key.
bob-table = Works by rung: { $area }
bob-table-of = Works by rung, { $title }: { $area }
bob-column-attempts = attempts
bob-work = work
bob-key-recent = of them in the last 12 months

# The stretches.
bob-stretch-caption = rungs from the line, deeper
bob-shallower = shallower
bob-the-line = the line
bob-deeper-alone = deeper
bob-shallower-than-line = shallower than the line
bob-line-of-day = the line of that day
bob-deeper-than-line = deeper than the line
bob-deeper-of-all = deeper/all
bob-on-line = on the line
bob-far-deeper = { $far } deeper
bob-far-shallower = { $far } shallower
bob-far-deeper-than-line = { $far } deeper than the line
bob-far-shallower-than-line = { $far } shallower than the line
bob-stretch = { $work }, { $day }, { $known }: rung { $rung }, the line of that day { $line }; { $than }.
bob-stretches = { $period }: { $what }, { $than }; { $known }; the latest { $work }.
bob-no-work-between = No work from { $from } to { $to }.

# A year of stretches: `percent` is empty or a comma and the share.
bob-year-none = No work in the last 12 months.
bob-year-one-not = 1 work in the last 12 months, no deeper than the line of its day.
bob-year-one = 1 work in the last 12 months, deeper than the line of its day.
bob-year-none-deeper = Of { $count } works in the last 12 months, none was deeper than the line of its day.
bob-year-both-deeper = Of 2 works in the last 12 months, both were deeper than the line of their day.
bob-year-all-deeper = Of { $count } works in the last 12 months, all were deeper than the line of their day{ $percent }.
bob-year-some-deeper = { $deeper ->
    [one] Of { $count } works in the last 12 months, { $deeper } was deeper than the line of its day{ $percent }.
   *[other] Of { $count } works in the last 12 months, { $deeper } were deeper than the line of their day{ $percent }.
}
bob-year-before = In the 12 months before, { $deeper } of { $count }{ $percent }.
bob-year-ends = The last 12 months end on { $day }.
bob-no-share = Fewer than three works in the last 12 months make no share.
bob-stretch-rule = A stretch is the rung of a work less the depth of the area on the day before it got there, both in rungs; depth is that of the evidence, as on the Sounding line.
bob-stretch-computed = { $count ->
    [one] { $work }, { $day }: { $rung } less { $line } is { $stretch }. Since { $since }, in the last 365 days, { $deeper } of { $count } work lie deeper than the line.
   *[other] { $work }, { $day }: { $rung } less { $line } is { $stretch }. Since { $since }, in the last 365 days, { $deeper } of { $count } works lie deeper than the line.
}
bob-binned = { $count ->
    [one] { $all } works and attempts as { $count } mark; a mark may stand for several.
   *[other] { $all } works and attempts as { $count } marks; a mark may stand for several.
}
bob-coarse = A day known only by its month or year stands on the last day of it.
bob-stretches-table = Stretches: { $area }
bob-shares-table = Works deeper than the line of their day
bob-when = when
bob-line-before = line of the day before
bob-from-line = from the line
bob-known = known
bob-role-at-end = role at the end
