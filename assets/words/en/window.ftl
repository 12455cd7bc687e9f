# Plumb in English. One message a sentence, named by its place.

## Days, times, sizes

month-jan = January
month-feb = February
month-mar = March
month-apr = April
month-may = May
month-jun = June
month-jul = July
month-aug = August
month-sep = September
month-oct = October
month-nov = November
month-dec = December
month-short-jan = Jan
month-short-feb = Feb
month-short-mar = Mar
month-short-apr = Apr
month-short-may = May
month-short-jun = Jun
month-short-jul = Jul
month-short-aug = Aug
month-short-sep = Sep
month-short-oct = Oct
month-short-nov = Nov
month-short-dec = Dec
weekday-0 = Sunday
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-short-0 = Sun
weekday-short-1 = Mon
weekday-short-2 = Tue
weekday-short-3 = Wed
weekday-short-4 = Thu
weekday-short-5 = Fri
weekday-short-6 = Sat
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-in-year = { $weekday } { $day } { $month }
date-long = { $weekday } { $day } { $month } { $year }
time-minutes = { $minutes } min
time-hours = { $hours } h
time-both = { $hours } h { $minutes }
size-bytes = { $count } bytes
size-kilobytes = { $count } kB
size-megabytes = { $count } MB

## Marks

mark-witnessed = witnessed
mark-shown = shown
mark-claimed = claimed
mark-attempted = attempted
mark-oversaw = oversaw
mark-own-sounding = my sounding
mark-other-sounding = another’s sounding
mark-hardest = hardest

## Times

time-making = { $time } making
time-overseeing = { $time } overseeing
minutes-example = 1h30

## Everywhere

cancel = Cancel
job-progress = { $stage }, { $done } of { $of }
job-stopping = { $name }: stopping
close = Close
edit = Edit
delete = Delete
show-in-folder = Show in folder

## The rail

nav-name = Places
nav-home = Plumb, to Today
nav-menu = Places
nav-today = Today
nav-areas = Areas
nav-works = Works
nav-portfolios = Portfolio
nav-settings = Settings
margin-close = Close the margin

## The sample

sample-band = Sample journal. Nothing here is yours.
sample-own = Start my own

## The quiet line

quiet-name = What was just done
quiet-why = Why
quiet-undo = Undo
quiet-close = Close this line
quiet-copy-details = Copy details

## Kinds of entry

kind-session = Session
kind-milestone = Milestone
kind-note = Note
kind-recognition = Recognition
kind-sounding = Sounding
kind-goal = Goal
kind-work = Work
kind-technique = technique
kind-plain-session = Time spent
kind-plain-milestone = Something done
kind-plain-note = A thought
kind-plain-recognition = What someone said
kind-plain-sounding = How deep you say you are
kind-plain-goal = How deep you want to be
kind-plural-session = Sessions
kind-plural-milestone = Milestones
kind-plural-note = Notes
kind-plural-recognition = Recognition
kind-plural-sounding = Soundings
kind-plural-goal = Goals
new-title = New entry
new-session = New session
new-milestone = New milestone
new-note = New note
new-recognition = New recognition
new-sounding = New sounding
new-goal = New goal

## The capture line

capture-name = Capture line
capture-placeholder = today 45m glaze: what happened
capture-example = { $example }: what happened
capture-hint = A day, a time, an area, a few words. Start with ! for something done.
capture-keys = Enter saves. Control and Enter saves and opens the entry. Arrows choose between readings.
capture-file-away = Take { $name } away
capture-enter = Enter logs
capture-choices = Readings
capture-question-session_or_milestone = A time and a challenge: log the session, the milestone, or both?
capture-question-which_area = This name fits more than one area. Which one?
capture-question-which_work = This name fits more than one work. Which one?
chip-kind = Kind
chip-day = Day
chip-making = Making
chip-overseeing = Overseeing
chip-area = Area
chip-new_area = New area
chip-work = Work
chip-new_work = New work
chip-challenge = Challenge
chip-person = Person
chip-link = Address
chip-mark = Mark
chip-level = Depth
chip-due = By when
chip-text = Text

## Today

page-today-empty = Nothing logged yet. Write one line above: a day, a time, an area.
today-timeline = Timeline
today-kind = Kind
today-area = Area
today-all-kinds = All kinds
today-all-areas = All areas
today-none-of-these = None of these yet.
today-older = Older entries
today-newest = Back to the newest
today-go-to = Go to a day
today-ground-name = Your ground and your week
today-ground = Your ground today
today-week = This week
today-making = making
today-overseeing = overseeing
since-log = Log something
since-fallow = Let it lie fallow
since-not-this-week = Not this week
since-open = Show the days
five-years = Years in already?
five-open = Write down five works you would show
five-away = Put this away
five-title = Five works you would show
five-hint = Five works are all that depth asks of thirty years. Any field may stay empty.
five-work = Work { $number }
five-work-title = Work { $number }: what it was
five-year = Year
five-how-hard = How hard was it?
five-seen-by = Who saw it
five-photo = Choose a photo
five-save = { $count ->
    [0] Write down works
    [one] Write down 1 work
   *[other] Write down { $count } works
}

## Entries

entry-said = { $who } said
entry-quote = “{ $words }”
entry-evidence = { $count ->
    [one] 1 to show
   *[other] { $count } to show
}
entry-from-memory = from memory
entry-differs = differs from its history: look at Check in Settings
draft-kept = What you wrote is kept. It is there when you come back.
draft-here = Kept from before, not saved yet.
draft-afresh = Begin afresh
entry-private = Private
entry-private-meaning = Stays out of every portfolio, packet and export, even from the counts.
entry-missing = This entry is not here
entry-facts = Facts and evidence
entry-save = Save
entry-delete = Delete
entry-who-saw-it = Who saw it?
entry-open = Open this entry
entry-now-reads = It now reads: { $line }
entry-keep-mine = Save mine over it
entry-keep-theirs = Keep the newer form
field-day = Day
day-example = today
calendar-open = { $label }: choose in a calendar
calendar-before = The month before
calendar-after = The month after
calendar-month = Month
calendar-year = Year
day-nothing = Nothing logged here on this day.
field-began = Began
field-began-open = It took longer than a day
field-began-example = 3 oct
field-area = Area
field-areas = Areas
area-choose = Choose an area
area-another = Another area
area-none-fits = No area of this name.
area-take-away = Take { $area } away
field-making = Making
field-overseeing = Overseeing
making-overseeing = Making is your own hands or judgement in the work: also a design, a diagnosis, a lesson in the craft. Overseeing is arranging the work of others: meetings, rotas, budgets, approvals.
field-work = Work
work-choose = The piece it belongs to
work-none-yet = No work of this name yet.
work-offer = New work “{ $title }”
work-take-away = Take away
field-my-part = My part
part-made = made it
part-attempted = attempted it
part-oversaw = oversaw it
field-seen-by = Who saw it?
field-seen-by-hint = Their word makes it witnessed, from this day.
session-note = What did you do?
note-text = What is on your mind?
milestone-title = What was done
milestone-note = Note
story-situation = What was hard about the starting point?
story-action = What was yours to decide, what did you do?
story-result = What changed, for whom, since when?
story-learning = What would you do differently?
story-share = Your share, in one sentence?
rung-how-hard = How hard was it?
rung-choose = { $area }: choose the sentence that fits the work
rung-needs-area = Choose an area beside this page, and the sentences of its ladder stand here.
rung-not-sure = Not sure yet: keep it unrated
rung-also = Rate it in { $area } too
recognition-from = Who said it?
recognition-relation = They are a
relation-peer = Peer
relation-client = Client
relation-teacher = Teacher
relation-public = Member of the public
relation-jury = Jury
recognition-about = About which milestone or work?
about-choose = Choose what it is about
about-none = Nothing of this name.
about-take-away = Take away
recognition-know = How do they know?
know-unsaid = Not said
know-saw = Saw it
know-used = Used it
know-checked = Checked it
know-told = Was told of it
recognition-told = Hearsay is kept and shown, and vouches for nothing.
recognition-quote = Their words
recognition-note = Where and when, what it changed
recognition-note-hint = What they saw you do, what it changed for them.
recognition-publish = May it be quoted?
publish-unasked = Not asked yet
publish-no = No
publish-anonymous = Yes, without the name
publish-named = Yes, with the name
level-needs-area = Choose an area beside this page, and its rungs stand here.
level-sounding = Which sentence is yours?
level-goal = How deep do you want to be?
level-toward = Not yet there, toward { $rung }
level-half = Half a rung deeper than this sentence
goal-would-reach = What would reach it: { $sentence }
goal-due = By when
goal-due-example = june 2027
goal-why = Why?
sounding-by = Someone else’s sounding?
sounding-by-hint = Their name; empty means it is yours.
sounding-note = Note

## Evidence

evidence-title = Evidence
evidence-drop = Drop files anywhere here, paste them, or
evidence-choose = Choose files
evidence-link = Link
evidence-quote = Quote
evidence-measure = Measure
evidence-file = File
evidence-pasted-name = Pasted picture.png
evidence-take-away = Take this away
evidence-heic = This picture is kept, and cannot be printed. Save it as JPEG and attach that too.
evidence-cannot-be-copied = May it not leave the building? Write where it lies, or name who saw it. Both count.
evidence-link-url = Address
evidence-link-title = What it is
evidence-quote-words = The words, or where it lies
evidence-quote-source = Where they stand
evidence-measure-line = What was measured
evidence-measure-hint = latency: 840 -> 310 ms (dashboard)
measure-from-to = from { $from } to { $to }
measure-unsourced = unsourced
picture-alt = Words for those who cannot see it
picture-alt-hint = Not written yet.
picture-decorative = It only decorates
picture-caption = Caption
picture-missing = This file is missing. Attach it again.

## Areas

page-areas-empty = No craft here yet. Name one, and its areas and techniques grow below it.
areas-change = What changed
areas-tree = Area by area
then-day = Then: { $day }
then-none = Then: no day chosen
then-today = today
areas-lead = Every number opens to the works behind it.
areas-name = Name
areas-depth = Rung, depth
areas-hardest = Hardest
areas-survey = Survey
areas-last-made = Last made
areas-works = Works
areas-more = More
areas-fallow = fallow
areas-retired = retired
areas-show-retired = Show retired
areas-add-craft = Add a craft
areas-add-below = Add an area below { $area }
areas-keys = Arrows move, Enter opens, N adds one below.
area-name = Name
area-new-under = New area in { $area }
area-technique = A technique
area-technique-hint = A way of doing something, not ground of its own.
area-add = Add it
area-add-one = Add one
area-also = Other names
area-also-hint = Parted by commas. The capture line finds it by any of them.
area-log-here = Log something done
area-how-deep = How deep
area-evidence = On what evidence
area-how-hard = How hard
area-how-fresh = How fresh
area-how-wide = How wide
area-years = Of what years
area-hours = Making against overseeing
area-voices = In whose words
area-true = In true
area-below = Below this
area-latest = Latest here
care-name = More for { $area }
care-rename = Rename
care-rename-title = Rename { $area }
care-add = Add an area below
care-ladder = Edit the ladder
care-move = Move to
care-move-title = Move { $area }
care-move-map = Another craft has other rungs. Say for each rung which one it is there.
care-move-target = Under which area?
care-move-do = Move it
care-merge = Merge into
care-merge-title = Merge { $area }
care-merge-target = Into which area?
care-merge-do = Merge them
care-merge-hint = Its entries take the other area’s name. Where a milestone rated both, the greater challenge stays.
care-to-area = Make it an area
care-to-technique = Make it a technique
care-half-life = Freshness
care-fallow = Let it lie fallow
care-fallow-end = Take it up again
care-retire = Retire
care-retire-back = Bring it back
care-delete = Delete
half-life-title = How { $area } fades
half-life-legend = Half-life
half-life-meaning = After this many days away, half the freshness is gone. It is a reminder, not a measurement of you, and it never touches depth.
half-life-inherit = As the area above it, { $days } days now
half-life-default = 198 days, unless set
half-life-198 = 198 days: exacting skills
half-life-335 = 335 days: mixed skills
half-life-396 = 396 days: skills of speed
half-life-own = My own
half-life-own-days = { $days } days, my own
half-life-days = Days, 30 to 3650
half-life-save = Keep it
half-life-source = The three come from the time in which studies saw half of a newly learned motor skill’s gain fade (Tatel and Ackerman, 2025). Deep skill comes back faster.
next-title = Next depth
next-existing = What a word or a file for an existing work would add
next-set-goal = Set { $rung } as a goal

## Charts

chart-sounding-line = Sounding line
chart-seabed = Seabed
chart-core = Core
chart-bob = Bob
chart-waterline = Waterline
chart-silt-calendar = Silt calendar
chart-reach = Reach
chart-echoes = Echoes
chart-two-soundings = Two soundings
chart-true = True
chart-question-sounding-line = How has my depth here changed, and on what evidence?
chart-question-seabed = How deep, how wide, how silted is everything?
chart-question-core = What is this craft of mine made of, layer by layer?
chart-question-bob = What is the hardest I have done, and how much carries it?
chart-question-waterline = Am I still making, or only overseeing?
chart-question-silt-calendar = When did I last touch it?
chart-question-reach = Is my ground getting wider?
chart-question-echoes = Who said what, about which work, and may I quote it?
chart-question-two-soundings = What changed in this period?
chart-question-true = Do I see myself as the evidence does?
chart-view = How it is drawn
view-seabed-plain = As in the tree
view-seabed-by-depth = By depth
view-seabed-by-dust = By dust
view-bob-plain = Works
view-bob-stretch = Stretch
view-reach-plain = All
view-reach-tried-once = Tried once
compare-name = Compare with…
chart-table = Table
chart-right-way-up = Right way up
chart-more = More for this chart
chart-copy = Copy the table
chart-copied = The table is on the clipboard.
chart-save-svg = Save as SVG
chart-save-png = Save as PNG
chart-save-print = Save as SVG for paper
chart-save-note = Without what is private and without the claimed line:
chart-written = { $name } was written.
chart-print = Print…
chart-print-note = As it stands here, with what is private:
chart-whole = Show the whole range
chart-whole-said = The whole range.
chart-range-said = { $from } to { $to }.
chart-range-both = { $from } to { $to }
chart-range-since = Since { $from }
chart-range-until = Until { $to }
chart-range-from = Begin the range on { $day }
chart-range-to = End the range on { $day }
chart-keys = Arrows walk the chart, Enter opens what lies behind, T shows the table.
chart-keys-days = Arrows walk the chart, Enter opens what lies behind, Shift with an arrow chooses a range, 0 shows the whole, T the table.
range-name = Range
range-all = All
range-ten = 10 years
range-five = 5 years
range-one = 1 year
silt-empty = No making logged yet. That is not the same as none.
silt-earlier = A year earlier
silt-later = A year later
silt-freshness = Freshness { $percent } %, halving every { $days } days away. A reminder, not a measurement of you.
drawer-name = Evidence
drawer-caption = The works behind this reading, deepest first
drawer-weight = Weight times half rungs
drawer-known = How known
drawer-work = Work
drawer-vouched = vouched for by { $who }
drawer-not-counted = Not counted
drawer-computed = How was this computed?
drawer-everything = Everything
drawer-claimed = claimed { $depth }
drawer-more = and { $number } more
drawer-show-more = Show { $count } more
drawer-some-of = { $some } of { $count } entries
drawer-gone = { $count ->
    [one] One was deleted meanwhile.
   *[other] { $count } were deleted meanwhile.
}
drawer-others = Show the others of these days
drawer-others-title = Others of these days
drawer-no-others = There are no others in these days.
drawer-opens = { $number }: what stands behind it
computed-claimed = How was the claimed depth computed?
computed-since = How were these days counted?
computed-freshness = How was the freshness computed?
computed-hours = How were these hours counted?
computed-works = How was this weighed?
computed-next = How was this found?
drawer-bin = { $count ->
    [one] 1 entry
   *[other] { $count } entries
}

## Works

page-works-empty = No work here yet. A work is whatever could have failed by itself: a piece, a case, a class, a release.
page-work-empty = No entry names this work yet.
works-add = Add a work
works-entries = { $count ->
    [one] 1 entry
   *[other] { $count } entries
}
work-title = Title
work-title-hint = Whatever could have failed by itself: a piece, a case, a class, an inspection, a release.
work-for-whom = For whom
work-for = for { $who }
work-started = Started
work-finished = Finished
work-link = Where it can be seen
work-set = Edit this work
work-set-title = Edit { $title }
work-log = Log something done
work-voices = What was said of it

## Portfolio

page-portfolio-empty = Nothing to show yet. Log something done, with a photo or who saw it, and it can go in.
portfolio-log = Log something done
portfolio-title = Title
portfolio-title-hint = Your name where this stays empty.
portfolio-audience = For whom
portfolio-statement = Statement
portfolio-words = { $words } of { $most } words
portfolio-too-long = A statement has at most { $most } words.
portfolio-in = { $count ->
    [one] 1 work goes in
   *[other] { $count } works go in
}
portfolio-out = { $count ->
    [one] 1 work stays out
   *[other] { $count } works stay out
}
portfolio-pictures = { $count ->
    [one] 1 picture
   *[other] { $count } pictures
}
portfolio-up = Move { $title } up
portfolio-down = Move { $title } down
portfolio-charts = Charts of each craft
portfolio-leaves = What leaves
portfolio-days-as = Days as
grain-day = Days
grain-month = Months
grain-year = Years
portfolio-paper = Paper
paper-letter = Letter
portfolio-contact = Print my contact lines
portfolio-names = Print for whom works were made in full, not as initials
portfolio-preflight = Look at this first
portfolio-changed = Changed on the way out
portfolio-held-back = Held back
portfolio-go-there = Go there
portfolio-private = { $count ->
    [one] 1 private work is not offered.
   *[other] { $count } private works are not offered.
}
portfolio-pdf = Export PDF
portfolio-html = Export HTML
portfolio-file-name = Portfolio
portfolio-writing = Writing the portfolio
portfolio-written = { $name } was written.
portfolio-written-pages = { $pages ->
    [one] { $name } was written: 1 page.
   *[other] { $name } was written: { $pages } pages.
}
portfolio-pages = The pages as they will leave
portfolio-page-count = { $count ->
    [one] 1 page, as it will leave
   *[other] { $count } pages, as they will leave
}
portfolio-page = Page { $page } of { $of }
portfolio-drawing = Drawing the pages

## Settings

settings-sections = Settings
settings-appearance = Appearance
settings-craft = Craft
settings-you = You
settings-journal = Journal
settings-language = Language
language-window = Language of Plumb
language-window-hint = Window and command line. Your names, notes and quotes are never translated.
language-system = As the system
language-en = English
language-de = Deutsch
appearance-theme = Theme
theme-system = As the system
theme-light = Light
theme-dark = Dark
theme-contrast = High contrast, light
theme-contrast-dark = High contrast, dark
appearance-text-size = Text size
appearance-percent = { $size } %
appearance-sample = The ash ran off every shoulder above 1,240 °C. Sieved it twice, let it settle, and dipped in two coats.
appearance-charts = Charts and days
appearance-right-way-up-hint = Turns every depth axis, on screen and in print.
appearance-week = A week begins on
craft-ladders = Ladders
craft-freshness = Freshness
craft-new-entries = New entries
craft-start-private = New entries start private, in every door
ladder-title = The ladder of { $craft }
ladder-hint = Shallowest first. Another name changes no number; adding or taking away a rung shows every reading that would change, before it does.
ladder-add-below = Add a rung after { $number }
ladder-gone = Where do these go?
ladder-becomes = becomes
ladder-look = See what these { $rungs } rungs would change
ladder-preview = { $count ->
    [0] What would change
    [one] 1 reading would change
   *[other] { $count } readings would change
}
ladder-no-change = No reading changes.
ladder-before = Before
ladder-after = After
ladder-save = Save the ladder
rung-name = Rung { $number }
rung-demands = What the work demands
rung-can-do = What one can do
rung-signals = Signs of it, one a line
rung-remove = Take { $name } away
you-profile = Profile
you-profile-hint = Used only where you export it.
you-name = Name
you-also = Other names of yours
you-also-hint = Parted by commas. Your own names are never a witness.
you-craft_line = Craft line
you-email = E-mail
you-phone = Telephone
you-url = Web address
you-roles = Roles
you-roles-hint = Drawn as quiet bands behind the charts, so that a promotion and what it did to the making are seen together. Leave or illness may be one.
roles-add = Add a role
roles-set = Edit the role
roles-span = { $from } to { $to }
roles-now = today
role-title = Title
role-title-example = Head of design
role-at = Where
role-from = From
role-to = To
journal-folder = Where the journal lives
journal-open = Open another journal
journal-sample = Open the sample journal
journal-backups = Backups
journal-last-backup = The last good one was made on { $day }, { $time }.
journal-no-backup = None yet. One is made before each day’s first change.
journal-back-up = Back up now
journal-back-up-elsewhere = Back up to a file
journal-backup-name = Plumb.plumb
journal-backing-up = Making and checking a backup
journal-checking = Checking the journal
journal-exporting = Writing the journal as JSON
journal-backed-up = { $name } was made and checked.
journal-backup-without = Not in it, because it is missing or not as it was attached: { $files }.
journal-restore-title = Put this backup in the place of the journal?
journal-restore-hint = It was made on { $day }, { $time }, and holds { $entries } entries. The journal of now is set aside whole, beside it.
journal-restore-do = Restore this backup
journal-check = Health
journal-check-do = Check the journal
journal-check-ok = Everything is whole: every page, every file, every backup.
journal-check-found = { $count ->
    [one] 1 thing is wrong. Nothing was mended.
   *[other] { $count } things are wrong. Nothing was mended.
}
journal-take = Take it away, bring it in
journal-take-hint = One JSON file holds everything you wrote, private entries among it, and can be read without Plumb.
journal-export = Export everything as JSON
journal-export-name = Plumb.json
journal-version = Plumb { $version }
import-choose = Import a file
import-reading = Reading the file
import-writing = Importing
import-hint = A journal as JSON, or a table of sessions or milestones as CSV.
import-read = { $rows } rows to write, { $known } known already, { $aside } set aside. Nothing is written yet.
import-row = Row { $row }: { $why }
import-write = Import them
import-nothing = Nothing new was in that file.
count-session = { $count ->
    [one] 1 session
   *[other] { $figure } sessions
}
count-milestone = { $count ->
    [one] 1 milestone
   *[other] { $figure } milestones
}
count-note = { $count ->
    [one] 1 note
   *[other] { $figure } notes
}
count-recognition = { $count ->
    [one] 1 recognition
   *[other] { $figure } recognitions
}
count-sounding = { $count ->
    [one] 1 sounding
   *[other] { $figure } soundings
}
count-goal = { $count ->
    [one] 1 goal
   *[other] { $figure } goals
}
count-works = { $count ->
    [one] 1 work
   *[other] { $figure } works
}
count-areas = { $count ->
    [one] 1 area
   *[other] { $figure } areas
}

## History

history-title = History
history-entry = History of this entry
history-undo = Undo { $label }
history-redo = Redo { $label }
history-redo-none = Redo
history-rows = { $count ->
    [one] 1 row
   *[other] { $count } rows
}
page-history-empty = No change yet.

## First run

first-craft = What is your craft?
first-craft-name = Your craft
first-craft-example = chairmaking, nursing, ride inspection
first-ladder = How hard its work gets
first-another-ladder = Another ladder
first-ladder-hint = Read them once. Every milestone is rated by the sentence that fits it, and all of them can be changed later.
first-areas = Areas, if you know them already
first-areas-example = glaze, throwing, firing
first-areas-hint = Parted by commas.
first-next = Next
first-back = Back
first-doors = Other ways in
first-sample = Open the sample journal
first-sample-hint = Twelve years of an invented maker. Nothing of it is yours.
first-open = Open a journal I have
first-backup = Open a backup
first-where = Where should the journal live?
first-where-hint = One folder holds everything you write. Nothing leaves this machine unless you export it.
first-begin = Begin here
first-change = Change

## Problems

problem-fault = Something in Plumb failed. The journal is unchanged.
problem-title-no_journal = No journal here
problem-title-too_new = Written by a newer Plumb
problem-title-damaged = The journal is damaged
problem-title-read_only = The journal can only be read
problem-title-busy = The journal is in use
problem-title-file = The journal could not be reached
problem-title-refused = The journal was not opened
problem-title-fault = Plumb could not start
problem-title-invalid = The journal was not opened
problem-title-missing = The journal is not there
problem-title-ambiguous = The journal was not opened
problem-title-stale = The journal was not opened
problem-title-nothing_to = The journal was not opened
problem-title-usage = The journal was not opened
problem-backups = Backups that were checked
problem-backup-holds = { $entries } entries
problem-restore = Restore this one
problem-try-again = Try again
problem-open-another = Open another journal

## Keys

keys-title = Keys
keys-chart = In a chart
keys-mac = On macOS, Cmd stands for Ctrl. Inside a text field, undo belongs to the field.
keys-save-open = Save the capture line and open the entry
keys-escape = Close the margin, menu or mode
keys-chart-time = Along time
keys-chart-series = Between series
keys-chart-ends = First, last
keys-chart-open = What lies behind it
keys-chart-range = Choose a range
keys-chart-whole = The whole range
keys-chart-table = The table
