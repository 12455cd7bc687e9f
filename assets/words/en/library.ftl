# The Library: every entry, the search, saved searches, many entries changed at once.

nav-library = Library
keys-find = Search the Library
keys-list-pages = By pages, first, last
keys-list-select = Select, select from here
keys-list-all = Select all that is found
keys-list-delete = Delete, with Undo

## Search

library-search = Search the Library
library-search-example = Words, or a key such as kind:milestone
library-clear = Clear the search
library-help = What can be asked
library-help-words = All words by their beginning; a phrase; not; either
library-help-kind = Any of these kinds
library-help-area = An area with all below it; that area alone
library-help-work = Of a work; of none
library-help-day = The day it happened; the day it was written down
library-help-how = Strength, rung, time
library-help-has = What is there; what is not
library-help-is = Marks
library-help-said = What people said

## List

library-list = Entries
library-select = Selected
library-entries = { $count ->
    [one] { $figures } entry
   *[other] { $figures } entries
  }
library-hits = { $count ->
    [one] { $figures } entry found
   *[other] { $figures } entries found
  }
library-nothing = Nothing found for { $query }.
library-empty = Every entry stands here, to be found again. There is none yet.
library-empty-new = New entry
library-column-day = Day
library-column-kind = Kind
library-column-title = Title
library-column-areas = Areas
library-column-work = Work
library-column-time = Time
library-column-strength = Strength
library-column-recorded = Written down
library-columns = Columns
library-sort = Order
library-sort-on = By day
library-sort-recorded = As written down
library-group = Groups
library-group-none = No groups
library-group-day = Grouped by day
library-group-work = Grouped by work
library-group-area = Grouped by area
library-none-of-work = Of no work
library-none-of-area = Of no area
library-none-of-day = Of no day
library-go = Go to a day
library-none = Select none
library-bulk = { $count ->
    [one] Change { $figures } entry
   *[other] Change { $figures } entries
  }

## Saved searches

searches-title = Saved searches
searches-empty = A search that is saved stands here under its name.
search-save = Save this search
search-menu = More for { $name }
search-rename = Rename
search-update = Update to the search at hand
search-delete = Delete
search-save-title = Save this search
search-rename-title = Rename the search
search-name = Name
search-name-example = Glazes never shown
search-save-do = Save search
search-rename-do = Rename search

## Many at once

bulk-title = { $count ->
    [one] Change { $figures } entry
   *[other] Change { $figures } entries
  }
bulk-deed = What to do
bulk-deed-add-areas = Add areas
bulk-deed-take-areas = Take areas away
bulk-deed-set-work = Put under a work
bulk-deed-clear-work = Take from their work
bulk-deed-private = Make private
bulk-deed-public = Make private no more
bulk-deed-made = Say that you made it
bulk-deed-oversaw = Say that you oversaw it
bulk-deed-move-days = Move by days
bulk-deed-delete = Delete
bulk-work = Work
bulk-work-choose = Choose a work
bulk-work-chosen = { $work }
bulk-work-none = No work is called so.
bulk-days = By how many days
bulk-days-hint = 7 is a week later, -7 a week earlier.
bulk-wanting = Nothing is changed yet.
bulk-busy = { $count ->
    [one] Changing { $figures } entry.
   *[other] Changing { $figures } entries.
  }
bulk-refused = { $figures } left alone, because { $because }
bulk-more = and { $figures } more
bulk-do = Change
