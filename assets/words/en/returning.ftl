## Today's cards

this-day-title = On this day
this-day-more = { $count ->
    [one] And 1 more of this day.
   *[other] And { $count } more of this day.
}
became-title = What became of it?
became-label = What became of { $title }?
became-example = For whom did something change?
became-day = The day it landed
became-shows = A measure or a link
became-shows-hint = Such as latency: 840 -> 310 ms
became-keep = Keep this
became-nothing = Nothing yet
became-never = Never ask for this one
resounding-due = A year since you last sounded. Sound again, area by area.

## Sounding again

resounding-open = Sound again
resounding-title = Sound again
resounding-lead = Read what one can do at each rung, and choose the sentence that is yours. What you said last and what the evidence carries are shown after. What you skip leaves no trace.
resounding-progress = { $at } of { $of }
resounding-none = Every area was sounded within the year, or lies fallow.
resounding-end = { $count ->
    [0] That was the last area. Nothing was written down.
    [one] That was the last area. 1 sounding was written down.
   *[other] That was the last area. { $count } soundings were written down.
}
resounding-to-areas = To the areas
turn-save = Save this sounding
turn-skip = Skip
turn-rest = Let it rest
turn-evidence = Add evidence
turn-next = Next
turn-before = Back to the one before
turn-said = You say { $said }. The evidence carries { $evidence }: { $gap }.
turn-in_true = In true.
turn-deeper = Deeper than the evidence: what would show it?
turn-shallower = The evidence is deeper than you say.
turn-last = Last time, { $day }: { $said }.

## Goals and rest

goal-move = Another day
goal-drop = Drop this goal
goal-move-save = Move it
goal-move-not = Leave it
fallow-end = Work it again
fallow-rest = Let { $area } lie fallow
fallow-wake = Work { $area } again

## A year on one page

year-open = This year on one page
year-over = A year on one page
year-before = The year before
year-after = The year after
year-print = Print
year-works = Works
year-said = Words said
year-deeper = Deeper
year-from-to = { $from } to { $to }
year-firsts = Used for the first time
year-carried = from another craft
year-hours = Hours
year-no-craft = In no area

## Reminders

settings-reminders = Reminders
reminders-title = Reminders
reminders-meaning = All are off until you wish for one. At most one comes in a day, without a sound, while Plumb is open. It says “Plumb: something to look back on” and nothing else. None is about days on which nothing was logged, and none about what lies fallow.
reminders-impossible = This desktop takes no notices, so none can be shown. What there is to look back on stands on Today all the same.
reminder-look_back = Look back once a week
reminder-look_back-hint = In a week that follows one in which something was logged.
reminder-became = What became of it?
reminder-became-hint = When a question waits on Today: 30, 90 and 180 days after something was done.
reminder-resounding = Sound again once a year
reminder-resounding-hint = When your last sounding is over a year old. Today then says so too.
