## The Silt calendar.

silt-none-yet = No making logged yet. That is not the same as none.
silt-reminder = Freshness is a reminder, not a measurement of you.
silt-fallow = { $area } lies fallow.

# The lead: `silt-at-least`, the number in large figures, then one of these. They also make one sentence.
silt-at-least = at least
silt-lead = { $days ->
    [one] day
   *[other] days
} since you last made something here ({ $on })
silt-lead-quiet = { $days ->
    [one] day
   *[other] days
}, nothing logged
silt-remedy = Two hours would clear half the dust.

# A day and what was logged on it.
silt-day = { $when }: { $parts }.
silt-day-nothing = { $day }: nothing logged.
silt-coarse = { $when }, the day is not known
silt-part-making = { $time } making
silt-part-milestone = a milestone
silt-part-overseeing = { $time } overseeing

silt-made-on = { $days ->
    [one] Made on { $days } day between { $from } and { $to }.
   *[other] Made on { $days } days between { $from } and { $to }.
}
silt-longest = { $days ->
    [one] Longest dry spell: { $days } day, from { $from }.
   *[other] Longest dry spell: { $days } days, from { $from }.
}
silt-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
silt-before = Days before { $day } are not drawn here.
silt-coarse-note = A day known only by its month or year stands on the last day of it.
silt-table = Days: { $area }
silt-weekday = weekday
silt-week = week of { $day }
silt-spells = Dry spells of { $days } days or more
silt-less = less
silt-more = more, up to { $most } making
silt-overseeing-only = overseeing only
