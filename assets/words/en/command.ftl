# Commands, palette, keys, menus, history, settings of this machine, first steps.

## Commands: one name in the menu, the palette and the page of keys

command-palette = Go to, do, or log
command-find = Search the Library
command-history = History
command-settings = Settings
command-settings-appearance = Settings: Appearance
command-settings-craft = Settings: Craft
command-settings-you = Settings: You
command-settings-keys = Settings: Keys
command-settings-journal = Settings: Journal
command-settings-help = Settings: Help
command-back = Back
command-forward = Forward
command-part-next = Next part of the window
command-part-previous = Previous part of the window
command-capture = Capture line
command-new = New entry
command-new-work = New work
command-timer = Start or stop the timer
command-save = Save
command-import = Import
command-undo = Undo
command-redo = Redo
command-export = Export this page
command-back-up = Back up
command-open = Open or move the journal
command-theme-system = Theme as the system
command-theme-light = Light theme
command-theme-dark = Dark theme
command-theme-contrast = High contrast, light
command-theme-contrast-dark = High contrast, dark
command-larger = Larger text
command-smaller = Smaller text
command-actual = Text at its own size
command-right-way-up = Right way up
command-help = Keys
command-guide = Guide
command-check = Check the journal
command-details = Copy details for a report
details-copied = Version, system and folder are copied. Nothing of what you wrote is among them.

## The native menu

menu-file = File
menu-edit = Edit
menu-go = Go
menu-view = View
menu-timer = Timer
menu-help = Help

## Palette

palette-name = Go to, do, or log
palette-placeholder = A name, a command, or a line to log
palette-list = What it may mean
palette-log = Log it
palette-recent = Looked at last
palette-go = Go to
palette-do = Do
palette-entries = Entries
palette-note = Keep it as a note
palette-none = Nothing is called so.
palette-count = { $count ->
    [one] 1 choice
   *[other] { $count } choices
}
palette-keys = Arrows choose, Enter takes it, Ctrl Enter logs and opens the entry, Esc leaves.
palette-kind-area = Craft
palette-kind-work = Work
palette-kind-entry = Milestone
palette-kind-search = Saved search

## Keys

keys-go = Go
keys-write = Write
keys-change = Change
keys-look = Look
keys-help = Help
keys-line = In the capture line
keys-list = In a list or menu
keys-line-save = Save
keys-line-more = Another line
keys-line-choose = Between two readings
keys-line-plain = On a part that was read: turn it back into words
keys-list-walk = Along the list
keys-list-open = Open
keys-none = no key
keys-change-them = Change keys
keys-settings-hint = Every command can have keys of your own, or none.
keys-single = Keys without Ctrl
keys-single-hint = Such as ? for this list, and T and 0 in a chart. They never work where you type.
keys-reset-all = All keys as they came
keys-reset = As it came
keys-reset-name = Keys of { $name } as they came
keys-clear = Clear
keys-clear-name = Clear the keys of { $name }
keys-change-one = Change
keys-change-name = Change the keys of { $name }
keys-press = Press the keys
keys-field = New keys for { $name }; Esc leaves them as they are
keys-clash = { $keys } already stands for { $name }.
keys-take = Use it here instead
keys-kept = { $keys } belongs to text fields and lists. Choose others.

## History

history-filter = Find a change by its words
history-none = No change is called so.
history-older = Older changes
history-revert = Revert this change
history-go-back = Go back to here
door-window = window
door-command-line = command line
door-import = import
door-slip = slip
told-before = before
told-after = after
told-empty = now empty
told-nothing = It changed no row.
told-more = More rows
became-made = made
became-changed = changed
became-gone = deleted
effect-made = comes back
effect-changed = becomes what it was
effect-gone = goes
go-back-title = Go back to here?
go-back-hint = Everything becomes as it was right after “{ $words }”, { $when }. That is one more change, and Undo takes it back.
go-back-left = { $count ->
    [one] and 1 more row
   *[other] and { $figure } more rows
}

## Settings of this machine

settings-keys = Keys
settings-help = Help
appearance-lists = Lists and movement
appearance-density = Lists
density-roomy = Roomy
density-dense = Dense
appearance-still = Nothing moves
appearance-still-hint = Panels and bars appear without sliding, whatever the system says.
appearance-dates = Dates
dates-words = 20 Nov 2026
dates-iso = 2026-11-20

## Help

guide-title = Guide
guide-log-title = Log in one line
guide-log = Write “today 45m glaze: sieved the ash twice” and press Enter. The line below shows how it is read before anything is saved.
guide-show-title = Show it, or have it seen
guide-show = A milestone alone is claimed. A photo, a link or a measure makes it shown; the word of someone who saw it makes it witnessed. Only these move the line.
guide-depth-title = What depth is
guide-depth = The five deepest works of an area, counted 5, 4, 3, 2 and 1 times. Time never lowers it. Every number opens to the works behind it.
guide-fresh-title = What freshness is
guide-fresh = How recently you made something. It fades, and it never touches depth.
guide-undo-title = Nothing is lost
guide-undo = Undo takes back any change, imports too, after a restart too. History tells what each change did, and can go back to any of them.
guide-private-title = What leaves
guide-private = Nothing leaves this machine by itself. What is private stays out of every export, even from its counts.
guide-plain-title = Without this window
guide-plain = The command “plumb help” in a terminal does all of this in words.
help-about = About
help-keys = All keys
help-report = Something went wrong?
help-report-hint = A report needs the version, the system and the folder. Nothing of what you wrote is copied.

## Things to try

steps-title = Four things to try
steps-away = Leave this
steps-done = done
steps-line = Log with one line: “today 45m glaze”
steps-shown = Attach something to show
steps-asked = Write down who saw it
steps-looked = Look at the Sounding line of an area

## Moving the journal

move-choose = Move to another folder
move-title = Move the journal here?
move-hint = Every file is copied and compared first. Then the new folder is the journal; the old database is set aside where it lay, and Undo goes on.
move-moving = Moving the journal
move-done = The journal lies in { $folder }.
move-do = Move the journal
journal-backups-kept = All are kept, in the journal’s own folder. A copy on another disk is made with Back up to a file.
command-settings-language = Settings: Language
command-settings-capture = Settings: Capture
command-settings-reminders = Settings: Reminders
