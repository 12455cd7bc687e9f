## Echoes.

# Those in a lane, inside a sentence; as the name of the lane they have a capital.
echoes-peers = peers
echoes-clients = clients
echoes-teachers = teachers
echoes-publics = public
echoes-juries = jury
# What someone is, after the name and in the table.
echoes-peer = peer
echoes-client = client
echoes-teacher = teacher
echoes-public = member of the public
echoes-jury = jury
# Who someone is where the name may not be given.
echoes-a-peer = a peer
echoes-a-client = a client
echoes-a-teacher = a teacher
echoes-a-public = a member of the public
echoes-a-jury = a jury

# Whether words may be quoted: after a number, in the key and, with a capital, as a sentence.
echoes-named = may be quoted
echoes-anonymous = may be quoted, without the name
echoes-unasked = not asked
echoes-no = may not be quoted
echoes-cell-named = with the name
echoes-cell-anonymous = without the name
echoes-cell-no = no
echoes-cell-asked = asked { $day }
echoes-asked = Asked on { $day }, no answer yet.
echoes-not-asked = Not asked whether it may be quoted.

# What a dot says; a sentence about quoting follows.
echoes-said = { $day }: { $who }.
echoes-said-about = { $day }: { $who }, about { $work }.
echoes-quoted = { $day }: { $who }: “{ $words }”
echoes-quoted-about = { $day }: { $who }, about { $work }: “{ $words }”
echoes-several = { $days }: { $count ->
    [one] { $count } recognition
   *[other] { $count } recognitions
}, { $lane }; { $permission }.

# The sentence of the whole: `all`, `persons`, `subjects` and `nameless` are the numbers in words.
echoes-told = { $count ->
    [one] { $all } recognition
   *[other] { $all } recognitions
} by { $people ->
    [one] { $persons } person
   *[other] { $persons } people
} { $span }.
echoes-told-about = { $count ->
    [one] { $all } recognition
   *[other] { $all } recognitions
} by { $people ->
    [one] { $persons } person
   *[other] { $persons } people
} { $span }, about { $works ->
    [one] { $subjects } work
   *[other] { $subjects } works
}.
echoes-told-unnamed = { $count ->
    [one] { $all } recognition
   *[other] { $all } recognitions
} { $span }, { $unnamed ->
    [one] { $nameless }
   *[other] { $nameless }
} without a name.
echoes-told-unnamed-about = { $count ->
    [one] { $all } recognition
   *[other] { $all } recognitions
} { $span }, { $unnamed ->
    [one] { $nameless }
   *[other] { $nameless }
} without a name, about { $works ->
    [one] { $subjects } work
   *[other] { $subjects } works
}.
echoes-in-year = in { $year }
echoes-from-to = from { $from } to { $to }
echoes-since = since { $year }
echoes-free-it = It may be quoted.
echoes-free-none = None may be quoted.
echoes-free-both = Both may be quoted.
echoes-free-all = All may be quoted.
echoes-free = { $count ->
    [one] { $number } may be quoted.
   *[other] { $number } may be quoted.
}

echoes-nothing = Nothing here yet. A sentence in an e-mail counts: paste it.
echoes-nothing-quotable = Nothing that may be quoted yet.
echoes-none-before = Nothing said before { $day }.
echoes-none-between = Nothing said from { $from } to { $to }.

# What stands below.
echoes-outside = { $count ->
    [one] { $count } recognition lies
   *[other] { $count } recognitions lie
} outside of these days.
echoes-binned = { $all } recognitions as { $dots } dots; a dot may stand for several, and then has no line to a work.
echoes-beyond = A line that ends at an edge leads to a work of another time.
echoes-untitled = No room in the chart for { $count ->
    [one] { $count } title
   *[other] { $count } titles
} of works.
echoes-shortened = Long words are shortened here; a dot opens them whole.
echoes-range-quotable = { $from } to { $to }. Only words that may be quoted.

# How the numbers came about.
echoes-of-kind = { $count } { $permission }
echoes-computed = Every recognition is counted: { $count }, of which { $kinds }.
echoes-computed-quotable = Every recognition is counted, as far as it may be quoted: { $count }, of which { $kinds }.
echoes-computed-areas = Counted are recognitions about milestones and works of { $name } or of what lies below it, and those that name one of these: { $count }, of which { $kinds }.
echoes-computed-areas-quotable = Counted are recognitions about milestones and works of { $name } or of what lies below it, and those that name one of these, as far as it may be quoted: { $count }, of which { $kinds }.
echoes-computed-people = Names that differ only in capitals and spaces are one person, which makes { $count ->
    [one] { $count } person
   *[other] { $count } people
}.
echoes-computed-works = Milestones of one work are one work.

# Above the lanes, the key and the table.
echoes-caption = a line leads from what was said to its work
echoes-caption-several = what was said, and by whom
echoes-several-in-one = several in one
echoes-table = What others said: { $name }
echoes-who = who
echoes-relation = relation
echoes-about = about
echoes-words = words
echoes-may-publish = may publish
echoes-unnamed = without a name
echoes-works = { $count ->
    [one] { $count } work
   *[other] { $count } works
}
echoes-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
