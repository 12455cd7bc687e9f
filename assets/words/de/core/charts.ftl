## Was alle Bilder teilen.

charts-toward = auf dem Weg zu { $rung }
charts-claimed = behauptet
charts-shown = gezeigt
charts-witnessed = bezeugt
charts-opinion-in-true = im Lot
charts-opinion-above = um { $gap } tiefer als die Belege
charts-opinion-below = die Belege sind um { $gap } tiefer
charts-opinion-own = du sagtest { $said }, die Belege tragen { $carried }; { $judged }
charts-opinion = { $who } sagte { $said }, die Belege tragen { $carried }; { $judged }
charts-minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
}
charts-hours = { $count ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
}
charts-hours-minutes = { $count ->
    [one] { $count } Stunde { $minutes }
   *[other] { $count } Stunden { $minutes }
}

charts-made = gemacht
charts-overseen = geleitet
charts-making = Machen
charts-overseeing = Leiten
charts-role = Stelle
charts-year = Jahr
charts-retired = abgelegt
charts-retired-on = Abgelegt am { $day }.
charts-range = { $from } bis { $to }.
