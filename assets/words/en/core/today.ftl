## Today and what comes back.

today-silent = { $days ->
    [one] Nothing logged for { $days } day.
   *[other] Nothing logged for { $days } days.
}
today-stayed = { $craft } stands at { $depth }, as you left it.
today-since = { $days ->
    [one] { $days } day
   *[other] { $days } days
} since you last made something in { $area } ({ $on }). Two hours would clear half the dust.
today-since-at-least = At least { $days ->
    [one] { $days } day
   *[other] { $days } days
} since you last made something in { $area } ({ $on }). Two hours would clear half the dust.
today-last-work = Last work in { $craft }: { $title }, { $ago }.
today-deepest = { $craft } is the deepest of the crafts that do not lie fallow.
today-silence-computed = From { $from }, the day of the newest entry of any kind, to { $to }: { $days ->
    [one] { $days } day
   *[other] { $days } days
}.
today-longest = { $craft } is the longest untouched of the crafts that do not lie fallow.
today-example = today 45m { $area }
today-example-alone = today 45m
today-ago = { $days ->
    [one] { $days } day ago
   *[other] { $days } days ago
}
