## The capture line: chips, lists, files, templates, Again

chip-hint = { $part }: { $words }. Enter opens it, Backspace turns it back into plain text.
chip-supplied = { $part }: { $words }. Enter opens it.
chip-edit = Change the { $part } of this line
chip-use = Use
chip-close = Leave as it is
chip-as = The line is
chip-as-plain = As it reads
chip-as-milestone = Something done
chip-as-sounding = How deep you say you are
chip-as-goal = How deep you want to be
chip-time = How long
chip-time-hint = 90m, 1h30, 1.5h or 9:00-10:30
chip-day-field = Day
chip-due-field = By when
chip-area-field = Area
chip-work-field = Work
chip-work-none = No work of that name
chip-work-new = New work { $title }
chip-rung-field = How hard it was
chip-level-field = How deep
chip-choose-first = Choose one with the arrows, then Enter. Nothing is saved yet.

paste-question = One entry with a note, or { $count } entries?
paste-one = One entry with a note
paste-each = { $count } entries
paste-leave = Do not paste
paste-long = This text has { $count } characters; an entry takes 20,000. Keep it as a text file instead: it becomes evidence of what the line says.
paste-many = This text has { $count } lines; a list takes 500. Keep it as a text file instead: it becomes evidence of what the line says.
paste-file = Keep as a text file
paste-file-name = Pasted text.txt
paste-picture-name = Pasted picture.png
paste-failed = What was pasted could not be kept as a file. Nothing was pasted. Save it as a file, and drop that on the line.

lines-title = { $count } lines, read one by one
lines-about = Each line becomes an entry. Mend what reads wrong, leave out what does not belong.
lines-row = Line { $number }
lines-out = Leave line { $number } out
lines-in = Take line { $number } in again
lines-left-out = Left out
lines-choose = Choose how line { $number } is meant
lines-choose-one = Two meanings: choose one
lines-save = { $count ->
    [one] Log 1 entry
   *[other] Log { $count } entries
 }
lines-close = Not now
lines-asked = { $count ->
    [one] One line asks how it is meant.
   *[other] { $count } lines ask how they are meant.
 }
lines-refused = { $count ->
    [one] One line cannot be logged as it stands.
   *[other] { $count } lines cannot be logged as they stand.
 }

entry-more = More about { $line }
entry-again = Again, today
entry-template = Save as template…

template-title = Save as template
template-name = Name
template-name-hint = It keeps the areas, the work, the times and the words; not the day, not the evidence.
template-example = Evening at the wheel
template-save = Save template
template-cancel = Cancel
template-rename = Rename…
template-rename-title = Rename template
template-delete = Delete
template-more = More about the template { $name }
template-list = Filled forms
