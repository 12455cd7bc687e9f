## Die Echos.

# Those in a lane, inside a sentence; as the name of the lane they have a capital.
echoes-peers = vom Fach
echoes-clients = Auftraggeber
echoes-teachers = Lehrer
echoes-publics = Publikum
echoes-juries = Jury
# What someone is, after the name and in the table.
echoes-peer = vom Fach
echoes-client = Auftraggeber
echoes-teacher = Lehrer
echoes-public = aus dem Publikum
echoes-jury = Jury
# Who someone is where the name may not be given.
echoes-a-peer = jemand vom Fach
echoes-a-client = ein Auftraggeber
echoes-a-teacher = ein Lehrer
echoes-a-public = jemand aus dem Publikum
echoes-a-jury = eine Jury

# Whether words may be quoted: after a number, in the key and, with a capital, as a sentence.
echoes-named = zitierbar
echoes-anonymous = zitierbar, ohne den Namen
echoes-unasked = nicht gefragt
echoes-no = nicht zitierbar
echoes-cell-named = mit dem Namen
echoes-cell-anonymous = ohne den Namen
echoes-cell-no = nein
echoes-cell-asked = gefragt { $day }
echoes-asked = Gefragt am { $day }, noch keine Antwort.
echoes-not-asked = Nicht gefragt, ob es zitiert werden darf.

# What a dot says; a sentence about quoting follows.
echoes-said = { $day }: { $who }.
echoes-said-about = { $day }: { $who }, über { $work }.
echoes-quoted = { $day }: { $who }: „{ $words }“
echoes-quoted-about = { $day }: { $who }, über { $work }: „{ $words }“
echoes-several = { $days }: { $count ->
    [one] { $count } Anerkennung
   *[other] { $count } Anerkennungen
}, { $lane }; { $permission }.

# The sentence of the whole: `all`, `persons`, `subjects` and `nameless` are the numbers in words.
echoes-told = { $count ->
    [one] Eine Anerkennung
   *[other] { $all } Anerkennungen
} von { $people ->
    [one] einer Person
   *[other] { $persons } Personen
} { $span }.
echoes-told-about = { $count ->
    [one] Eine Anerkennung
   *[other] { $all } Anerkennungen
} von { $people ->
    [one] einer Person
   *[other] { $persons } Personen
} { $span }, über { $works ->
    [one] { $subjects } Werk
   *[other] { $subjects } Werke
}.
echoes-told-unnamed = { $count ->
    [one] Eine Anerkennung
   *[other] { $all } Anerkennungen
} { $span }, davon { $unnamed ->
    [one] eine
   *[other] { $nameless }
} ohne Namen.
echoes-told-unnamed-about = { $count ->
    [one] Eine Anerkennung
   *[other] { $all } Anerkennungen
} { $span }, davon { $unnamed ->
    [one] eine
   *[other] { $nameless }
} ohne Namen, über { $works ->
    [one] { $subjects } Werk
   *[other] { $subjects } Werke
}.
echoes-in-year = aus dem Jahr { $year }
echoes-from-to = aus den Jahren { $from } bis { $to }
echoes-since = seit { $year }
echoes-free-it = Sie ist zitierbar.
echoes-free-none = Keine ist zitierbar.
echoes-free-both = Beide sind zitierbar.
echoes-free-all = Alle sind zitierbar.
echoes-free = { $count ->
    [one] Eine ist zitierbar.
   *[other] { $number } sind zitierbar.
}

echoes-nothing = Noch nichts hier. Ein Satz in einer E-Mail zählt: füge ihn ein.
echoes-nothing-quotable = Noch nichts Zitierbares.
echoes-none-before = Vor dem { $day } ist nichts gesagt.
echoes-none-between = Vom { $from } bis zum { $to } ist nichts gesagt.

# What stands below.
echoes-outside = { $count ->
    [one] { $count } Anerkennung liegt
   *[other] { $count } Anerkennungen liegen
} außerhalb dieser Tage.
echoes-binned = { $all } Anerkennungen als { $dots } Punkte; ein Punkt kann für mehrere stehen und hat dann keine Linie zu einem Werk.
echoes-beyond = Eine Linie, die an einem Rand endet, führt zu einem Werk aus anderer Zeit.
echoes-untitled = Kein Platz im Bild für { $count ->
    [one] { $count } Titel eines Werks
   *[other] { $count } Titel von Werken
}.
echoes-shortened = Lange Worte sind hier gekürzt; ein Punkt öffnet sie ganz.
echoes-range-quotable = { $from } bis { $to }. Nur zitierbare Worte.

# How the numbers came about.
echoes-of-kind = { $count } { $permission }
echoes-computed = Gezählt ist jede Anerkennung: { $count }, davon { $kinds }.
echoes-computed-quotable = Gezählt ist jede Anerkennung, soweit sie zitierbar ist: { $count }, davon { $kinds }.
echoes-computed-areas = Gezählt sind Anerkennungen über Meilensteine und Werke von { $name } oder von dem, was darunter liegt, und solche, die eines davon nennen: { $count }, davon { $kinds }.
echoes-computed-areas-quotable = Gezählt sind Anerkennungen über Meilensteine und Werke von { $name } oder von dem, was darunter liegt, und solche, die eines davon nennen, soweit sie zitierbar sind: { $count }, davon { $kinds }.
echoes-computed-people = Namen, die sich nur in Großschreibung und Leerzeichen unterscheiden, sind eine Person; das macht { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
}.
echoes-computed-works = Meilensteine eines Werks sind ein Werk.

# Above the lanes, the key and the table.
echoes-caption = eine Linie führt von dem, was gesagt wurde, zu seinem Werk
echoes-caption-several = was gesagt wurde, und von wem
echoes-several-in-one = mehrere in einem
echoes-table = Was andere sagten: { $name }
echoes-who = wer
echoes-relation = Verhältnis
echoes-about = über
echoes-words = Worte
echoes-may-publish = zitierbar
echoes-unnamed = ohne Namen
echoes-works = { $count ->
    [one] { $count } Werk
   *[other] { $count } Werke
}
echoes-people = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
}
