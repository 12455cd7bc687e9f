# Works, plates, and the pictures that they are made of.

works-narrow = Narrow the works
works-area = Area
works-every-area = Every area
works-year = Year
works-every-year = Every year
works-state = Open or finished
works-state-any = Open and finished
works-state-open = Open
works-state-finished = Finished
works-strength = Strength
works-strength-any = Any strength
works-strength-witnessed = Witnessed
works-strength-shown = Shown
works-strength-claimed = Claimed
works-strength-none = Nothing rated yet
works-order = Order
works-order-touched = Last touched first
works-order-title = By title
works-order-begun = Oldest first
works-order-hours = Most hours first
works-view = How the works are shown
works-view-gallery = Gallery
works-view-list = List
works-count = { $count ->
    [one] 1 work
   *[other] { $count } works
  }
works-found = { $some } of { works-count }.
works-all = Show all
works-none-found = No work fits. Choose fewer things at once.

work-when = When
work-hours = Time
work-entries = Entries
work-ongoing = ongoing
work-more = More for this work
work-private = Private: neither this work nor any entry of it leaves.
work-files = Pictures and files
work-file-margin = A file of this work
work-file-alt = For those who cannot see it
work-file-no-alt = Not described yet. Describe it at its entry.
work-file-decorative = Decorative: passed over when read aloud.
work-file-entry = Came with: { $entry }
work-file-open = Open the file
work-ask = Log what was said
work-voices-none = Nobody’s words yet. Whoever saw it can say so; paste what they wrote.
work-timeline = In order
work-note-add = Add a note
work-note = Note
work-note-hint = What became of it, what was learnt since. It stands in the work’s own order.
work-note-day = When
work-note-today = today
work-note-save = Save the note
work-merge = Merge into another work
work-merge-title = Merge { $title } into another work
work-merge-hint = For one piece that was written down twice. Both histories are kept; one undo parts them again.
work-merge-target = The work it is part of
work-merge-after = Then { $title } holds both
work-merge-moved = { $area } goes from { $from } to { $to }.
work-merge-still = Depth stays as it is.
work-merge-do = Merge
work-delete = Delete this work
work-delete-used = A work with entries stays. Merge it, or delete its entries first.

same-piece = Same piece?
same-piece-there = There is a work of this title already. Open it, or add this one beside it.
same-piece-another = Add as another piece

plates-title = Plates
plates-none = Two pictures years apart show what changed in the hand.
plates-all = Show all { $count } plates
plates-fewer = Show fewer
plate-kind = Plate
plate-make = Make a plate
plate-lead = Two pictures of the same technique, years apart, cut alike, with a line under each about what changed in the hand.
plate-save = Save the plate
plate-delete = Delete this plate
plate-gone = This plate was deleted. Undo brings it back; its pictures are with their entries.
plate-back = Back to the works
plate-title = Title
plate-shape = Frame
plate-whole = Whole pictures
plate-swap = Swap the two pictures
plate-turned = The left picture is the newer one. The older one is read first.
plate-side-left = Then
plate-side-right = Now
plate-choose-left = Choose the older picture
plate-choose-right = Choose the newer picture
plate-choose-other = Choose another picture
plate-line-left = Line under the older picture
plate-line-right = Line under the newer picture
plate-frame-left = Frame of the older picture
plate-frame-right = Frame of the newer picture
plate-frame-keys = Drag the frame or its corners. By keyboard: arrows move it, with Shift further; + and − make it larger and smaller.
plate-part-x = From the left, %
plate-part-y = From above, %
plate-part-width = Width, %
plate-entry-gone = Its entry was deleted; the picture stays.
plate-stays = Not in any portfolio: { $why }
plate-of-work = Work
plate-every-work = Every work
plate-pictures = Pictures
plate-no-pictures = No picture here. Choose another area or work, or attach a picture to an entry first.
plate-more = { $count ->
    [one] 1 older picture is not shown. Choose an area or a work.
   *[other] { $count } older pictures are not shown. Choose an area or a work.
  }

portfolio-plates = Plates
portfolio-plates-stay = { $count ->
    [one] 1 plate stays here: it, its work or an entry of it is private or gone.
   *[other] { $count } plates stay here: they, their works or entries of them are private or gone.
  }
