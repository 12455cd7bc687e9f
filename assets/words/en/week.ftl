# The week grid.

week-title = Week
week-open = Week
week-area = Area
week-sum = Sum
week-spent = Making or overseeing
week-making = Making
week-overseeing = Overseeing
week-before = The week before
week-after = The week after
week-save = Save week
week-empty = Nothing is logged in this week yet.
week-as-before = Same as the week before
week-add = Another area
week-how = Minutes, 1:30 or 1.5h. Arrows move, Enter goes down, a block from a spreadsheet can be pasted.
week-today = Back to Today
week-ahead = still ahead
week-cell = { $area }, { $day }
week-several = { $area }, { $day }: { $time }, several sessions
week-several-hint = Several sessions, or one that belongs to other areas too. Opens them.
week-clear = Clear
