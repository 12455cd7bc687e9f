## Heute und was wiederkommt.

today-silent = { $days ->
    [one] Seit { $days } Tag nichts eingetragen.
   *[other] Seit { $days } Tagen nichts eingetragen.
}
today-stayed = { $craft } steht bei { $depth }, wie du es verlassen hast.
today-since = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}, seit du zuletzt etwas in { $area } gemacht hast ({ $on }). Zwei Stunden würden den halben Staub forträumen.
today-since-at-least = Mindestens { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}, seit du zuletzt etwas in { $area } gemacht hast ({ $on }). Zwei Stunden würden den halben Staub forträumen.
today-last-work = Letztes Werk in { $craft }: { $title }, { $ago }.
today-deepest = { $craft } ist das tiefste der Handwerke, die nicht brach liegen.
today-silence-computed = Vom { $from }, dem Tag des neuesten Eintrags, bis zum { $to }: { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}.
today-longest = { $craft } ist am längsten unberührt von den Handwerken, die nicht brach liegen.
today-example = heute 45m { $area }
today-example-alone = heute 45m
today-ago = { $days ->
    [one] vor { $days } Tag
   *[other] vor { $days } Tagen
}
