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
charts-more-roles = { $count ->
    [one] Nur in der Tabelle: { $count } weitere Stelle derselben Zeit.
   *[other] Nur in der Tabelle: { $count } weitere Stellen derselben Zeit.
}
charts-range-formula = { $from } bis { $to }. Tiefe nach Formelfassung { $version }.
charts-date = Tag
charts-evidence = Belege

charts-title-sounding-line = Tiefe über die Zeit
charts-title-seabed = Mein ganzer Grund heute
charts-title-core = Woraus die Jahre bestehen
charts-title-bob = Das Schwerste, und was dahinter steht
charts-title-waterline = Machen gegen Leiten
charts-title-silt-calendar = Tage, seit ich etwas gemacht habe
charts-title-reach = Neuer Grund
charts-title-echoes = Was andere sagten
charts-title-two-soundings = Vorher und nachher
charts-title-true = Was ich sage, gegen die Belege
charts-question-sounding-line = Wie hat sich meine Tiefe hier geändert, und auf welche Belege hin?
charts-question-seabed = Wie tief, wie weit, wie verschlickt ist alles?
charts-question-core = Woraus besteht dieses Handwerk von mir, Schicht um Schicht?
charts-question-bob = Was ist das Schwerste, das ich getan habe, und wie viel trägt es?
charts-question-waterline = Mache ich noch, oder leite ich nur?
charts-question-silt-calendar = Wann habe ich es zuletzt angefasst?
charts-question-reach = Wird mein Grund weiter?
charts-question-echoes = Wer hat was gesagt, über welches Werk, und darf ich es zitieren?
charts-question-two-soundings = Was hat sich in dieser Zeit geändert?
charts-question-true = Sehe ich mich, wie die Belege mich sehen?

charts-dry-spell = Trockenzeit
charts-not-logged = nicht eingetragen
charts-from = von
charts-to = bis
charts-days = Tage
charts-what = was

## Geteilt von Lotleine, Meeresgrund, Bohrkern und Senkblei.

charts-name-sounding-line = Lotleine
charts-name-seabed = Meeresgrund
charts-name-core = Bohrkern
charts-name-bob = Senkblei
charts-name-waterline = Wasserlinie
charts-name-silt-calendar = Schlickkalender
charts-name-reach = Reichweite
charts-name-echoes = Echos
charts-name-two-soundings = Zwei Lotungen
charts-name-true = Im Lot
charts-deeper = tiefer = mehr belegtes Können
charts-surface = Oberfläche
charts-today = heute
# Roles that found no row above the chart.
charts-and-more = und { $count } weitere
charts-area = Bereich
charts-depth = Tiefe
charts-rung = Sprosse
charts-change = Änderung
charts-hardest = am schwersten
charts-silt = Schlick: Zeit seit dem Machen
charts-claimed-depth = behauptete Tiefe
charts-attempted = versucht
charts-oversaw = geleitet
charts-whole-hardest = Am schwersten { $depth }.
charts-whole-claims = Behauptet { $depth }.
charts-nothing-before = Vor dem { $day } ist nichts eingetragen.
charts-works = { $count ->
    [one] { $count } Werk
   *[other] { $count } Werke
}
charts-areas = { $count ->
    [one] { $count } Bereich
   *[other] { $count } Bereiche
}
charts-counted-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
charts-counted-days-least = { $count ->
    [one] mindestens { $count } Tag
   *[other] mindestens { $count } Tage
}
charts-ago = { $count ->
    [one] vor { $count } Tag
   *[other] vor { $count } Tagen
}
charts-ago-least = { $count ->
    [one] vor mindestens { $count } Tag
   *[other] vor mindestens { $count } Tagen
}
charts-that-day = an diesem Tag

charts-merged = zusammengelegt
charts-new-rungs = neue Sprossen
charts-untitled = ohne Titel
# Before the last of several works, each of which would do.
charts-or = oder
charts-no-bottom = Noch kein Grund. Beende ein Stück oder einen schweren Fall, füge hinzu, was es zeigt oder wer es sah, und die Linie sinkt.
charts-uncounted = { $count ->
    [one] 1 behauptetes Werk trägt noch nichts
   *[other] { $count } behauptete Werke tragen noch nichts
}
charts-unrated = { $count } ohne Stufe
charts-key-claimed = behauptet, trägt noch nichts

charts-everything = Alles
charts-unpaintable = Das Bild konnte nicht in Punkten gezeichnet werden: { $why }. Nichts wurde geschrieben. Sichere es stattdessen als SVG.
charts-too-many-dots = { $width } × { $height } Punkte sind zu viele
