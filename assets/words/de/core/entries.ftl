## Einträge schreiben, ändern, auflisten und finden.

# One line of an entry.
entries-whose = von { $name }
entries-whose-s = von { $name }
entries-saw-it = { $who } hat es gesehen
entries-quote = „{ $words }“ { $who }
entries-sounded-by = { $rung }, von { $who }
entries-goal-by = { $rung } bis { $due }
entries-making = { $time } Machen
entries-overseeing = { $time } Leiten
entries-both = { $made } Machen, { $overseen } Leiten

# The quiet line after something was written down. `then` is a day or the sum of the week.
entries-this-week = { $total } diese Woche
entries-time = Eingetragen: { $spent } in { $area }, { $then }.
entries-time-nowhere = Eingetragen: { $spent }, { $then }.
entries-time-overseeing = Eingetragen: { $spent } Leiten in { $area }, { $then }.
entries-time-overseeing-nowhere = Eingetragen: { $spent } Leiten, { $then }.
entries-own-words = Eingetragen. Die eigenen Worte werden behalten und bürgen für nichts.
# `whose` says whose a thing is: Mrs Alder's in English, von Mrs Alder in German.
entries-word = Eingetragen: das Wort { $whose }. Die Tiefe bleibt, wie sie ist: worum es geht, stand schon so tief oder bewegt noch keine Linie.
entries-words = Eingetragen: die Worte { $whose }. Sag, um welchen Meilenstein oder welches Werk es geht und ob es gesehen wurde, dann kann sich die Linie bewegen.
entries-goal = Ziel: { $target } in { $area }.
entries-note = Eingetragen: eine Notiz.
entries-unrated = Eingetragen, noch ohne Stufe: es bewegt keine Linie, bis du sagst, wie schwer es war.
entries-overseen = Als geleitet eingetragen. Es steht neben dem, was du gemacht hast, und bewegt keine Linie.
entries-attempted = Als versucht eingetragen: ein Tag des Machens. Es bewegt keine Linie.
entries-claimed = Als behauptet eingetragen. Gib etwas zum Zeigen dazu oder jemanden, der es gesehen hat, dann kann sich die Linie bewegen.
entries-same-work = Eingetragen: mehr von { $title }. Die Tiefe bleibt bei { $depth }: ein Werk hat eine Stimme, und sein Tiefstes zählt.
entries-not-deepened = Eingetragen: das { $nth } Werk bei { $rung } in { $area }. Die Tiefe bleibt bei { $depth }: fünf mindestens so tiefe Werke tragen sie schon.
entries-in-true = im Lot.
entries-deeper = { $gap } tiefer als die Belege. Was würde es zeigen?
entries-shallower = die Belege sind tiefer als das.
entries-you-say = Du sagst { $said }, die Belege tragen { $carries }: { $verdict }
entries-says = { $who } sagt { $said }, die Belege tragen { $carries }: { $verdict }

# Why a depth moved: the end of the quiet line.
entries-rose = { $area } ging von { $from } auf { $to }: { $because }
entries-fell = { $because }: ab dem { $day } steht { $area } bei { $to }, nicht bei { $from }.
entries-past-fall = Ab dem { $day } steht { $area } bei { $to }, nicht bei { $from }; heute wie zuvor.
entries-stands-behind = { $number ->
    [one] Das Wort { $whose } steht nun
   *[other] Die Worte { $whose } stehen nun
} hinter { $title }.
entries-stands-no-longer = { $number ->
    [one] Das Wort { $whose } steht nicht mehr
   *[other] Die Worte { $whose } stehen nicht mehr
} hinter { $title }.
entries-left-witnessed = bezeugt
entries-left-shown = nur gezeigt
entries-left-claimed = nur behauptet
entries-without-that = Ohne diesen Beleg ({ $what }) ist { $title } { $left }.
entries-otherwise = { $works } Werke stehen nun anders dahinter.
entries-first-work = { $title } ist das erste Werk, das es trägt.
entries-deepest-work = { $title } ist nun das tiefste der { $count } Werke dahinter.
entries-nth-work = { $title } steht nun an { $nth } Stelle der { $count } Werke dahinter.
entries-voice = das Wort { $whose }
entries-without = Ohne { $gone }.
entries-without-milestones = Ohne { $count } gelöschte Meilensteine.
entries-without-both = Ohne { $count } gelöschte Meilensteine und Worte.
