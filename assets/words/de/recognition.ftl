# Anerkennung: was andere sagten, ob es zitiert werden darf, und die Zettel, mit denen sie gefragt werden.

nav-recognition = Anerkennung
page-recognition-empty = Noch nichts hier. Ein Satz in einer E-Mail zählt: füge ihn ein.

said-log = Eintragen, was jemand sagte
said-words = Ihre Worte
said-words-example = Den Satz einfügen
said-who = Wer hat es gesagt?
said-about = Über welchen Meilenstein, welches Werk?
said-save = Sichern

said-narrow = Die Liste eingrenzen
said-every-publish = Jede Erlaubnis
said-every-relation = Wer auch immer
said-every-craft = Jedes Handwerk
said-count = { $count ->
    [one] 1 Anerkennung
   *[other] { $count } Anerkennungen
  }
said-found = { $some } von { said-count }.
said-all = Alle zeigen
said-none-found = Keine passt. Wähle weniger auf einmal.
said-more = Ältere zeigen
said-library = Im Verzeichnis suchen
said-list = Was andere sagten
said-column-who = Wer
said-column-words = Worte
said-column-about = Worüber
said-column-day = Tag
said-column-permission = Darf es zitiert werden?
said-no-words = Keine Worte, nur dass sie es sahen.
said-no-about = Noch nichts genannt
said-told = Hörensagen: bürgt für nichts
said-own = Dein eigener Name: kein Zeuge
said-returned = Zurückgekommener Zettel
said-private = Privat: geht in keiner Form hinaus
said-asked = Gefragt { $day }
said-permission-of = Dürfen die Worte von { $who } zitiert werden?
said-publish-unasked = Nicht gefragt
said-publish-no = Nein
said-publish-anonymous = Ohne Namen
said-publish-named = Mit Namen
said-ask = Um Erlaubnis fragen
said-ask-again = Noch einmal fragen

ask-saw = Fragen, wer es gesehen hat
ask-saw-copy = Drei Fragen als Nachricht kopieren
ask-saw-slip = Einen Zeugenzettel sichern …
ask-saw-copied = Die drei Fragen sind kopiert. Schick sie selbst; von hier geht nichts hinaus.
ask-uncopied = Die Nachricht ließ sich nicht kopieren. Nichts wurde geändert. Wähle sie noch einmal.

slip-title = Ein Zeugenzettel über { $title }
slip-hint = Eine kleine Seite, die ohne Netz auskommt. Wer es sah, füllt sie aus und schickt dir die Datei zurück, die sie sichert.
slip-person = Wer wird gefragt?
slip-person-hint = Darf leer bleiben.
slip-pictures = Bilder, die er zeigt, höchstens { $most }
slip-picture = Bild { $n }
slip-save = Den Zettel sichern …
slip-saving = Der Zettel wird gesichert
slip-saved = Gesichert: { $name }. Schick ihn selbst, mit einer Mail oder in einem Chat.
slip-file-name = Zeugenzettel, { $title }

slip-look = Eine Antwort ansehen …
slip-reading = Die Antwort wird gelesen
slip-look-title = Eine Antwort über { $title }
slip-saw = Was hast du gesehen?
slip-know = Woher weißt du es?
slip-missing = Was hätte ohne es gefehlt?
slip-quoted = Darf es zitiert werden?
slip-who = Name, Fach, Tag
slip-unanswered = Nicht beantwortet.
slip-accept = Als Anerkennung annehmen
slip-open-entry = Die behaltene Antwort öffnen
slip-drop = Ein zurückgekommener Zettel lässt sich hier ablegen.

slips-out = Zeugenzettel
slips-anyone = irgendwer
slips-gone = seither gelöscht
slips-waiting = noch nicht beantwortet
slips-answered = beantwortet von { $who }
