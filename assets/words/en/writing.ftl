# Writing: drafts, notes, evidence while it is shown, the history of an entry.

## Drafts

draft-left = You were writing { $what }.
draft-left-words = You were writing { $what }: { $words }
draft-left-name = What you were writing
draft-new-session = a session
draft-new-milestone = a milestone
draft-new-note = a note
draft-new-recognition = a recognition
draft-new-sounding = a sounding
draft-new-goal = a goal
draft-entry = in an entry
draft-go-on = Go on
draft-let-go = Let it go
draft-others = { $count ->
    [one] and one more
   *[other] and { $count } more
}
draft-seen = Close
draft-files = { $count ->
    [one] One file has to be chosen again: { $names }
   *[other] { $count } files have to be chosen again: { $names }
}

## Notes

note-tools = Marks for { $label }
note-strong = Bold
note-emphasis = Italic
note-heading = Heading
note-list = List
note-quote = Quote
note-link = Link
note-read = As it reads
note-write = Write on
leaving-title = Open this address outside?
leaving-meaning = It opens in another program. Plumb itself sends nothing.
leaving-stay = Stay here
leaving-open = Open it

## Evidence

preview-none = No preview. It is kept as it was.
preview-large = Too large to be shown here. It is kept as it was.
preview-page = First page of { $name }
sound-play = Play { $name }
file-missing = { $name } is missing. Attach it again…
file-altered = { $name } is not as it was when it was attached. Attach it again…
file-describe = Kept as { $size }, { $hash }…
evidence-heic-kept = Kept. It cannot be printed: save it as JPEG and attach that too.
evidence-caption = Caption
picture-taken = Taken { $day }, says the camera.
picture-use-day = Use that day

## The history of an entry

forms-title = History of this entry
forms-now = as it stands
forms-first = As it was first written.
forms-same = Nothing that can be read changed.
forms-gone = The entry was deleted here.
forms-whole = This form, whole
forms-restore = Restore this form
forms-older = Show older forms
forms-save-first = Save what you typed first; then an older form can be restored.
forms-went = Went:
forms-came = Came:
forms-theirs = Changed meanwhile ({ $when })
forms-mine = What saving yours would change
forms-both-stay = Both forms stay in the history, whatever you choose.

## The day

day-from-memory = { $day } · from memory, and marked so
