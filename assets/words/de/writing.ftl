# Schreiben: Entwürfe, Notizen, Belege, während sie gezeigt werden, der Verlauf eines Eintrags.

## Drafts

# `what` stands after a preposition here: an einer Sitzung, an einem Eintrag.
draft-left = Du hast an { $what } geschrieben.
draft-left-words = Du hast an { $what } geschrieben: { $words }
draft-left-name = Woran du geschrieben hast
draft-new-session = einer Sitzung
draft-new-milestone = einem Meilenstein
draft-new-note = einer Notiz
draft-new-recognition = einer Anerkennung
draft-new-sounding = einer Lotung
draft-new-goal = einem Ziel
draft-entry = einem Eintrag
draft-go-on = Weiterschreiben
draft-let-go = Loslassen
draft-others = { $count ->
    [one] und noch einer
   *[other] und { $count } weitere
}
draft-seen = Schließen
draft-files = { $count ->
    [one] Eine Datei muss noch einmal gewählt werden: { $names }
   *[other] { $count } Dateien müssen noch einmal gewählt werden: { $names }
}

## Notes

note-tools = Zeichen für { $label }
note-strong = Fett
note-emphasis = Kursiv
note-heading = Überschrift
note-list = Liste
note-quote = Zitat
note-link = Adresse
note-read = Wie es sich liest
note-write = Weiterschreiben
leaving-title = Diese Adresse draußen öffnen?
leaving-meaning = Sie öffnet sich in einem anderen Programm. Plumb selbst sendet nichts.
leaving-stay = Hier bleiben
leaving-open = Öffnen

## Evidence

preview-none = Keine Vorschau. Es ist aufgehoben, wie es war.
preview-large = Zu groß, um hier gezeigt zu werden. Es ist aufgehoben, wie es war.
preview-page = Erste Seite von { $name }
sound-play = { $name } abspielen
file-missing = { $name } fehlt. Wieder anfügen …
file-altered = { $name } ist nicht mehr, was angefügt wurde. Wieder anfügen …
file-describe = Aufgehoben mit { $size }, { $hash } …
evidence-heic-kept = Aufgehoben. Es kann nicht gedruckt werden: sichere es als JPEG und füge auch das an.
evidence-caption = Bildzeile
picture-taken = Aufgenommen { $day }, sagt die Kamera.
picture-use-day = Diesen Tag nehmen

## The history of an entry

forms-title = Verlauf dieses Eintrags
forms-now = wie er dasteht
forms-first = Wie er zuerst geschrieben wurde.
forms-same = Nichts Lesbares hat sich geändert.
forms-gone = Hier wurde der Eintrag gelöscht.
forms-whole = Diese Fassung, ganz
forms-restore = Diese Fassung zurückholen
forms-older = Ältere Fassungen zeigen
forms-save-first = Sichere erst, was du geschrieben hast; dann lässt sich eine ältere Fassung zurückholen.
forms-went = Ging:
forms-came = Kam:
forms-theirs = Inzwischen geändert ({ $when })
forms-mine = Was deine Fassung ändern würde
forms-both-stay = Beide Fassungen bleiben im Verlauf, was immer du wählst.

## The day

day-from-memory = { $day } · aus der Erinnerung, und so bezeichnet
