## Im Lot.

true-first = Nimm eine erste Lotung: welches Können ist deines?
true-opinion = { $name }, { $day }: { $told }
true-no-evidence = An diesem Tag trug kein Werk einen Beleg.
true-behind = Hinter { $depth } steht die Summe der fünf jenes Tages, { $sum } / 30.
true-several-own = { $days }: { $count ->
    [one] { $count } eigene Lotung
   *[other] { $count } eigene Lotungen
}, Gesagtes weniger Belege { $gaps }.
true-several-others = { $days }: { $count ->
    [one] { $count } Lotung anderer
   *[other] { $count } Lotungen anderer
}, Gesagtes weniger Belege { $gaps }.
true-thin-one = Bisher eine Lotung. Drei ergeben ein Muster.
true-thin-two = Bisher zwei Lotungen. Drei ergeben ein Muster.
true-pattern-level = Im Mittel der letzten { $number } eigenen Lotungen auf der Höhe der Belege, im Abstand von { $spread } nach beiden Seiten.
true-pattern-deeper = Im Mittel der letzten { $number } eigenen Lotungen { $away } tiefer als die Belege, im Abstand von { $spread } nach beiden Seiten.
true-pattern-shallower = Im Mittel der letzten { $number } eigenen Lotungen { $away } flacher als die Belege, im Abstand von { $spread } nach beiden Seiten.
true-none-before = Keine Lotung vor dem { $day }.
true-none-between = Keine Lotung vom { $from } bis zum { $to }.
true-before = { $count ->
    [one] { $count } Lotung liegt vor diesen Tagen.
   *[other] { $count } Lotungen liegen vor diesen Tagen.
}
true-others = Lotungen anderer sind nur Zeichen und in keinem Mittel.
true-binned = { $all } Lotungen als { $marks } Zeichen; ein Zeichen kann für mehrere stehen.
true-computed = Was gesagt wurde, weniger die Tiefe jenes Tages: am { $day } { $said } − { $depth } = { $gap }. Innerhalb einer halben Sprosse ist es im Lot.
true-computed-mean = Die letzten { $number } eigenen Lotungen haben { $gaps }: ihr Mittel ist { $mean }, und { $spread } ohne die Vorzeichen.

true-says-shallower = sagt flacher
true-says-deeper = sagt tiefer
true-axis-whole = Sprossen zwischen dem Gesagten und dem, was die Belege trugen
true-axis = Sprossen von den Belegen
true-mean = Mittel { $mean }
true-mean-of = Mittel der letzten { $count } eigenen
true-said = gesagt
true-gap = Abstand
true-by = von
true-you = du
true-other-people = andere
true-table = Was ich sage, gegen die Belege: { $name }
true-own = eigene Lotung
true-another = Lotung eines anderen
true-carried = was die Belege trugen
true-within = im Lot: innerhalb einer halben Sprosse
