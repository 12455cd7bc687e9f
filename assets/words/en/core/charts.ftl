## What all charts share.

charts-toward = toward { $rung }
charts-claimed = claimed
charts-shown = shown
charts-witnessed = witnessed
charts-opinion-in-true = in true
charts-opinion-above = deeper than the evidence by { $gap }
charts-opinion-below = the evidence is deeper by { $gap }
charts-opinion-own = you said { $said }, the evidence carries { $carried }; { $judged }
charts-opinion = { $who } said { $said }, the evidence carries { $carried }; { $judged }
charts-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
charts-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
charts-hours-minutes = { $count ->
    [one] { $count } hour { $minutes }
   *[other] { $count } hours { $minutes }
}

charts-made = made
charts-overseen = overseen
charts-making = making
charts-overseeing = overseeing
charts-role = role
charts-year = year
charts-retired = retired
charts-retired-on = Retired on { $day }.
charts-range = { $from } to { $to }.
