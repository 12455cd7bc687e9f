## Logging, amending, listing and finding entries.

# One line of an entry.
entries-whose = { $name }'s
entries-whose-s = { $name }'
entries-saw-it = { $who } saw it
entries-quote = “{ $words }” { $who }
entries-sounded-by = { $rung }, by { $who }
entries-goal-by = { $rung } by { $due }
entries-making = { $time } making
entries-overseeing = { $time } overseeing
entries-both = { $made } making, { $overseen } overseeing

# The quiet line after something was written down. `then` is a day or the sum of the week.
entries-this-week = { $total } this week
entries-time = Logged: { $spent } in { $area }, { $then }.
entries-time-nowhere = Logged: { $spent }, { $then }.
entries-time-overseeing = Logged: { $spent } overseeing in { $area }, { $then }.
entries-time-overseeing-nowhere = Logged: { $spent } overseeing, { $then }.
entries-own-words = Logged. One's own words are kept, and vouch for nothing.
# `whose` says whose a thing is: Mrs Alder's in English, von Mrs Alder in German.
entries-word = Logged: { $whose } word. Depth stays as it is: what it is about stood as deep already, or moves no line yet.
entries-words = Logged: { $whose } words. Say which milestone or work they are about, and whether it was seen, and the line can move.
entries-goal = Goal: { $target } in { $area }.
entries-note = Logged: a note.
entries-unrated = Logged, not rated yet: it moves no line until you say how hard it was.
entries-overseen = Logged as overseen. It is kept beside what you made, and moves no line.
entries-attempted = Logged as attempted: a day of making. It moves no line.
entries-claimed = Logged as claimed. Add something to show, or someone who saw it, and the line can move.
entries-same-work = Logged: more of { $title }. Depth stays at { $depth }: one work has one vote, and its deepest counts.
entries-not-deepened = Logged: the { $nth } work at { $rung } in { $area }. Depth stays at { $depth }: five works at least as deep already carry it.
entries-in-true = in true.
entries-deeper = { $gap } deeper than the evidence. What would show it?
entries-shallower = the evidence is deeper than that.
entries-you-say = You say { $said }, the evidence carries { $carries }: { $verdict }
entries-says = { $who } says { $said }, the evidence carries { $carries }: { $verdict }

# Why a depth moved: the end of the quiet line.
entries-rose = { $area } went from { $from } to { $to }: { $because }
entries-fell = { $because }: from { $day } { $area } reads { $to }, not { $from }.
entries-past-fall = From { $day } { $area } reads { $to }, not { $from }; today it reads as before.
entries-stands-behind = { $whose } { $number ->
    [one] word now stands
   *[other] words now stand
} behind { $title }.
entries-stands-no-longer = { $whose } { $number ->
    [one] word no longer stands
   *[other] words no longer stand
} behind { $title }.
entries-left-witnessed = witnessed
entries-left-shown = only shown
entries-left-claimed = only claimed
entries-without-that = Without that { $what } { $title } is { $left }.
entries-otherwise = { $works } works now stand otherwise behind it.
entries-first-work = { $title } is the first work that carries it.
entries-deepest-work = { $title } is now the deepest of the { $count } works behind it.
entries-nth-work = { $title } now stands { $nth } of the { $count } works behind it.
entries-voice = { $whose } word
entries-without = Without { $gone }.
entries-without-milestones = Without { $count } deleted milestones.
entries-without-both = Without { $count } deleted milestones and words.
