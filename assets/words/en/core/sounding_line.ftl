## The Sounding line.

# The readings at the right end.
sounding-line-goal-end = goal
sounding-line-goal-end-due = goal by { $due }
sounding-line-claimed-end = claimed { $depth }

# Single marks.
sounding-line-rise = deeper by { $rise } in { $count } steps
sounding-line-step = { $when }: depth { $depth }, { $rung }, deeper by { $rise }. Because of { $works }.
sounding-line-milestones = { $count ->
    [one] { $count } milestone at { $rung }: { $tally }
   *[other] { $count } milestones at { $rung }: { $tally }
}
sounding-line-goal-set = Set on { $day }: { $goal }.
sounding-line-goal = goal { $depth }, { $rung }
sounding-line-goal-due = goal { $depth }, { $rung } by { $due }

# The whole chart, spoken.
sounding-line-whole = Depth { $depth }, { $rung }, survey { $survey }.
sounding-line-brief = { $area }: depth { $depth }, { $rung }, survey { $survey }.
# `span` is one of the next two, charts-today or charts-that-day.
sounding-line-unchanged = Unchanged { $span }.
sounding-line-deepened = Deepened by { $rise } { $span }.
sounding-line-in-year = between 1 January and 31 December { $year }
sounding-line-since = since { $day }
# `ago` is charts-today, charts-that-day, charts-ago or charts-ago-least.
sounding-line-last-made = Last made { $ago }.
sounding-line-computed-claimed = Claimed depth: { $rule }

# The notes below.
sounding-line-parting-attach = Claims { $claimed }, evidence carries { $depth }: attach something to { $works }.
sounding-line-parting-ask = Claims { $claimed }, evidence carries { $depth }: ask someone who saw { $work } to say so.
sounding-line-focus = Marks, silt and claims are those of { $area }.
sounding-line-left-out = Not drawn here, because { $most } areas are the most: { $areas }.
sounding-line-binned = { $count } milestones as { $marks } marks; a mark may stand for several.
sounding-line-binned-steps = A dot on a line may stand for several steps.
sounding-line-no-room = { $count ->
    [one] No room in the chart for the rung name { $names }.
   *[other] No room in the chart for the rung names { $names }.
}
sounding-line-merged-on = Another area became part of it on { $day }; its works count from their own days.
sounding-line-remapped-on = New rungs on { $day }; the whole line is in today's rungs.
sounding-line-five = The five: { $five }.
sounding-line-five-of = { $area }, the five: { $five }.

# The table and the key.
sounding-line-table = Depth over time: { $areas }
sounding-line-because = because
sounding-line-the-five = the five
sounding-line-key-own = own sounding
sounding-line-key-another = another’s sounding
sounding-line-key-survey = survey { $grade }
sounding-line-key-band = shelf to tip
