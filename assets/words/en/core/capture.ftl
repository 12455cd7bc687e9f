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
