# Werke, Tafeln und die Bilder, aus denen sie entstehen.

works-narrow = Die Werke eingrenzen
works-area = Bereich
works-every-area = Jeder Bereich
works-year = Jahr
works-every-year = Jedes Jahr
works-state = Offen oder fertig
works-state-any = Offen und fertig
works-state-open = Offen
works-state-finished = Fertig
works-strength = Stärke
works-strength-any = Jede Stärke
works-strength-witnessed = Bezeugt
works-strength-shown = Gezeigt
works-strength-claimed = Behauptet
works-strength-none = Noch nichts eingestuft
works-order = Reihenfolge
works-order-touched = Zuletzt angefasst zuerst
works-order-title = Nach Titel
works-order-begun = Älteste zuerst
works-order-hours = Meiste Stunden zuerst
works-view = Wie die Werke gezeigt werden
works-view-gallery = Galerie
works-view-list = Liste
works-count = { $count ->
    [one] 1 Werk
   *[other] { $count } Werke
  }
works-found = { $some } von { works-count }.
works-all = Alle zeigen
works-none-found = Kein Werk passt. Wähle weniger auf einmal.

work-when = Wann
work-hours = Zeit
work-entries = Einträge
work-ongoing = läuft noch
work-more = Mehr zu diesem Werk
work-private = Privat: weder dieses Werk noch ein Eintrag davon geht hinaus.
work-files = Bilder und Dateien
work-file-margin = Eine Datei dieses Werks
work-file-alt = Für die, die es nicht sehen können
work-file-no-alt = Noch nicht beschrieben. Beschreib es bei seinem Eintrag.
work-file-decorative = Schmückt nur: wird beim Vorlesen übergangen.
work-file-entry = Kam mit: { $entry }
work-file-open = Die Datei öffnen
work-ask = Eintragen, was gesagt wurde
work-voices-none = Noch niemandes Worte. Wer es sah, kann es sagen; füge ein, was sie schrieben.
work-timeline = Der Reihe nach
work-note-add = Eine Notiz hinzufügen
work-note = Notiz
work-note-hint = Was daraus wurde, was seither gelernt ist. Sie steht in der Reihe des Werks.
work-note-day = Wann
work-note-today = heute
work-note-save = Die Notiz sichern
work-merge = Mit einem anderen Werk zusammenlegen
work-merge-title = { $title } mit einem anderen Werk zusammenlegen
work-merge-hint = Für ein Stück, das zweimal aufgeschrieben wurde. Beide Verläufe bleiben; einmal Rückgängig trennt sie wieder.
work-merge-target = Das Werk, zu dem es gehört
work-merge-after = Dann enthält { $title } beide
work-merge-moved = { $area } geht von { $from } auf { $to }.
work-merge-still = Die Tiefe bleibt, wie sie ist.
work-merge-do = Zusammenlegen
work-delete = Dieses Werk löschen
work-delete-used = Ein Werk mit Einträgen bleibt. Lege es zusammen oder lösche erst seine Einträge.

same-piece = Dasselbe Stück?
same-piece-there = Ein Werk dieses Titels gibt es schon. Öffne es oder füge dieses daneben hinzu.
same-piece-another = Als weiteres Stück hinzufügen

plates-title = Tafeln
plates-none = Zwei Bilder, Jahre auseinander, zeigen, was sich in der Hand geändert hat.
plates-all = Alle { $count } Tafeln zeigen
plates-fewer = Weniger zeigen
plate-kind = Tafel
plate-make = Eine Tafel machen
plate-lead = Zwei Bilder derselben Technik, Jahre auseinander, gleich zugeschnitten, mit je einer Zeile darunter, was sich in der Hand geändert hat.
plate-save = Die Tafel sichern
plate-delete = Diese Tafel löschen
plate-gone = Diese Tafel wurde gelöscht. Rückgängig holt sie zurück; ihre Bilder sind bei ihren Einträgen.
plate-back = Zurück zu den Werken
plate-title = Titel
plate-shape = Rahmen
plate-whole = Ganze Bilder
plate-swap = Die beiden Bilder tauschen
plate-turned = Das linke Bild ist das neuere. Das ältere wird zuerst gelesen.
plate-side-left = Damals
plate-side-right = Jetzt
plate-choose-left = Das ältere Bild wählen
plate-choose-right = Das neuere Bild wählen
plate-choose-other = Ein anderes Bild wählen
plate-line-left = Zeile unter dem älteren Bild
plate-line-right = Zeile unter dem neueren Bild
plate-frame-left = Rahmen des älteren Bildes
plate-frame-right = Rahmen des neueren Bildes
plate-frame-keys = Zieh den Rahmen oder seine Ecken. Mit der Tastatur: Pfeile bewegen ihn, mit Umschalt weiter; + und − machen ihn größer und kleiner.
plate-part-x = Von links, %
plate-part-y = Von oben, %
plate-part-width = Breite, %
plate-entry-gone = Sein Eintrag wurde gelöscht; das Bild bleibt.
plate-stays = In keiner Mappe: { $why }
plate-of-work = Werk
plate-every-work = Jedes Werk
plate-pictures = Bilder
plate-no-pictures = Kein Bild hier. Wähle einen anderen Bereich oder ein anderes Werk, oder füge erst einem Eintrag ein Bild an.
plate-more = { $count ->
    [one] 1 älteres Bild ist nicht gezeigt. Wähle einen Bereich oder ein Werk.
   *[other] { $count } ältere Bilder sind nicht gezeigt. Wähle einen Bereich oder ein Werk.
  }

portfolio-plates = Tafeln
portfolio-plates-stay = { $count ->
    [one] 1 Tafel bleibt hier: sie, ihr Werk oder ein Eintrag davon ist privat oder gelöscht.
   *[other] { $count } Tafeln bleiben hier: sie, ihre Werke oder Einträge davon sind privat oder gelöscht.
  }
