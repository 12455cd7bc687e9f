## The reading of a capture line.

# The chips of a line: its kinds in a row, with a capital at the beginning.
capture-session = session
capture-milestone = milestone
capture-note = note
capture-recognition = recognition
capture-sounding = sounding
capture-goal = goal
capture-today = { $day } (today)
capture-yesterday = { $day } (yesterday)
capture-making = { $time } making
capture-overseeing = { $time } overseeing
capture-challenge = { $path } at { $rung }
capture-new-technique = new technique { $name }
capture-new-technique-in = new technique { $name } in { $area }
# One of several works of a title; `ending` is the end of its id.
capture-work-of = { $title } …{ $ending } ({ $nth } of { $count })
capture-new-work = new work { $title }
capture-due = by { $day }
capture-private = private
capture-attempted = attempted
capture-oversaw = oversaw
capture-quoted = "{ $words }"

# Why a line cannot be read, each with what would be right.
capture-no-day = '{ $typed }' is not a day.
capture-days-written = Days are written 2026-11-14, 2026-11, 2014, 14 nov, yesterday or last tuesday.
capture-day-not-kept = '{ $typed }' is not a day that Plumb can keep.
capture-calendar = Its calendar begins with { $first } and ends with { $last }.
capture-before-calendar = That is before any calendar.
capture-after-calendar = That is after any calendar.
capture-not-in-calendar = { $written } is not in the calendar.
capture-look-at-day = Look at the day and the month.
capture-goal-due = Write by before the day that a goal is due.
capture-future = Log it when it has happened, or start the line with > to set a goal.
capture-no-time = '{ $typed }' is not a length of time.
capture-times-written = Times are written 90m, 1h30, 1 h 30, 1.5h, 1:30 or 9:00-10:30.
capture-a-minute = A time has at least one minute.
capture-time-over-a-day = A day has 24 hours; this time is longer.
capture-times-over-a-day = A day has 24 hours; these times are longer together.
capture-one-area-sounding = A sounding has exactly one area; this line names { $areas }.
capture-one-area-goal = A goal has exactly one area; this line names { $areas }.
capture-line-each = Write a line for each.

# The chips of a line: its kinds in a row, with a capital at the beginning.
# One of several works of a title; `ending` is the end of its id.
