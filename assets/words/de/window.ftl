# Plumb auf Deutsch. Eine Nachricht je Satz, nach ihrem Ort benannt.

## Days, times, sizes

month-jan = Januar
month-feb = Februar
month-mar = März
month-apr = April
month-may = Mai
month-jun = Juni
month-jul = Juli
month-aug = August
month-sep = September
month-oct = Oktober
month-nov = November
month-dec = Dezember
month-short-jan = Jan.
month-short-feb = Feb.
month-short-mar = März
month-short-apr = Apr.
month-short-may = Mai
month-short-jun = Juni
month-short-jul = Juli
month-short-aug = Aug.
month-short-sep = Sep.
month-short-oct = Okt.
month-short-nov = Nov.
month-short-dec = Dez.
weekday-0 = Sonntag
weekday-1 = Montag
weekday-2 = Dienstag
weekday-3 = Mittwoch
weekday-4 = Donnerstag
weekday-5 = Freitag
weekday-6 = Samstag
weekday-short-0 = So
weekday-short-1 = Mo
weekday-short-2 = Di
weekday-short-3 = Mi
weekday-short-4 = Do
weekday-short-5 = Fr
weekday-short-6 = Sa
date-day = { $day }. { $month } { $year }
date-month = { $month } { $year }
date-in-year = { $weekday } { $day }. { $month }
date-long = { $weekday }, { $day }. { $month } { $year }
time-minutes = { $minutes } min
time-hours = { $hours } h
time-both = { $hours } h { $minutes }
size-bytes = { $count } Byte
size-kilobytes = { $count } kB
size-megabytes = { $count } MB

## Marks

mark-witnessed = bezeugt
mark-shown = gezeigt
mark-claimed = behauptet
mark-attempted = versucht
mark-oversaw = geleitet
mark-own-sounding = meine Lotung
mark-other-sounding = Lotung eines anderen
mark-hardest = am schwersten

## Times

time-making = { $time } Machen
time-overseeing = { $time } Leiten
minutes-example = 1h30

## Everywhere

cancel = Abbrechen
job-progress = { $stage }, { $done } von { $of }
job-stopping = { $name }: hält an
close = Schließen
edit = Bearbeiten
delete = Löschen
show-in-folder = Im Ordner zeigen

## The rail

nav-name = Orte
nav-home = Plumb, zu Heute
nav-menu = Orte
nav-today = Heute
nav-areas = Bereiche
nav-works = Werke
nav-portfolios = Mappe
nav-settings = Einstellungen
margin-close = Den Rand schließen

## The sample

sample-band = Beispieljournal. Nichts darin ist von dir.
sample-own = Ein eigenes beginnen

## The quiet line

quiet-name = Was eben geschah
quiet-why = Warum
quiet-undo = Rückgängig
quiet-close = Diese Zeile schließen
quiet-copy-details = Einzelheiten kopieren

## Kinds of entry

kind-session = Sitzung
kind-milestone = Meilenstein
kind-note = Notiz
kind-recognition = Anerkennung
kind-sounding = Lotung
kind-goal = Ziel
kind-work = Werk
kind-technique = Technik
kind-plain-session = Verbrachte Zeit
kind-plain-milestone = Etwas Fertiges
kind-plain-note = Ein Gedanke
kind-plain-recognition = Was jemand sagte
kind-plain-sounding = Wie tief du dich siehst
kind-plain-goal = Wie tief du willst
kind-plural-session = Sitzungen
kind-plural-milestone = Meilensteine
kind-plural-note = Notizen
kind-plural-recognition = Anerkennung
kind-plural-sounding = Lotungen
kind-plural-goal = Ziele
new-title = Neuer Eintrag
new-session = Neue Sitzung
new-milestone = Neuer Meilenstein
new-note = Neue Notiz
new-recognition = Neue Anerkennung
new-sounding = Neue Lotung
new-goal = Neues Ziel

## The capture line

capture-name = Eingabezeile
capture-placeholder = heute 45m glasur: was geschah
capture-example = { $example }: was geschah
capture-hint = Ein Tag, eine Zeit, ein Bereich, ein paar Worte. Mit ! beginnt etwas Fertiges.
capture-keys = Eingabe sichert. Strg und Eingabe sichert und öffnet den Eintrag. Pfeile wählen zwischen Lesarten.
capture-file-away = { $name } wegnehmen
capture-enter = Eingabe sichert
capture-choices = Lesarten
capture-question-session_or_milestone = Eine Zeit und eine Schwierigkeit: die Sitzung, den Meilenstein oder beides eintragen?
capture-question-which_area = Dieser Name passt auf mehrere Bereiche. Welcher?
capture-question-which_work = Dieser Name passt auf mehrere Werke. Welches?
chip-kind = Art
chip-day = Tag
chip-making = Machen
chip-overseeing = Leiten
chip-area = Bereich
chip-new_area = Neuer Bereich
chip-work = Werk
chip-new_work = Neues Werk
chip-challenge = Schwierigkeit
chip-person = Person
chip-link = Adresse
chip-mark = Merkmal
chip-level = Tiefe
chip-due = Bis wann
chip-text = Text

## Today

page-today-empty = Noch nichts eingetragen. Schreib oben eine Zeile: einen Tag, eine Zeit, einen Bereich.
today-timeline = Zeitleiste
today-kind = Art
today-area = Bereich
today-all-kinds = Alle Arten
today-all-areas = Alle Bereiche
today-none-of-these = Davon gibt es noch nichts.
today-older = Ältere Einträge
today-newest = Zurück zu den neuesten
today-go-to = Zu einem Tag
today-ground-name = Dein Grund und deine Woche
today-ground = Dein Grund heute
today-week = Diese Woche
today-making = Machen
today-overseeing = Leiten
since-log = Etwas eintragen
since-fallow = Brach liegen lassen
since-not-this-week = Diese Woche nicht
since-open = Die Tage zeigen
five-years = Schon seit Jahren dabei?
five-open = Fünf Werke aufschreiben, die du zeigen würdest
five-away = Das weglegen
five-title = Fünf Werke, die du zeigen würdest
five-hint = Fünf Werke sind alles, was die Tiefe von dreißig Jahren verlangt. Jedes Feld darf leer bleiben.
five-work = Werk { $number }
five-work-title = Werk { $number }: was es war
five-year = Jahr
five-how-hard = Wie schwer war es?
five-seen-by = Wer hat es gesehen
five-photo = Ein Foto wählen
five-save = { $count ->
    [0] Werke aufschreiben
    [one] 1 Werk aufschreiben
   *[other] { $count } Werke aufschreiben
}

## Entries

entry-said = { $who } sagte
entry-quote = „{ $words }“
entry-evidence = { $count ->
    [one] 1 Beleg
   *[other] { $count } Belege
}
entry-from-memory = aus der Erinnerung
entry-differs = weicht von seinem Verlauf ab: sieh unter Prüfen in den Einstellungen nach
draft-kept = Was du geschrieben hast, ist aufgehoben. Es steht da, wenn du wiederkommst.
draft-here = Von vorhin aufgehoben, noch nicht gesichert.
draft-afresh = Neu beginnen
entry-private = Privat
entry-private-meaning = Bleibt aus jeder Mappe, jedem Paket und jeder Ausgabe heraus, auch aus den Zahlen.
entry-missing = Diesen Eintrag gibt es hier nicht
entry-facts = Angaben und Belege
entry-save = Sichern
entry-delete = Löschen
entry-who-saw-it = Wer hat es gesehen?
entry-open = Diesen Eintrag öffnen
entry-now-reads = Jetzt steht dort: { $line }
entry-keep-mine = Meine Fassung darüber sichern
entry-keep-theirs = Die neuere Fassung behalten
field-day = Tag
day-example = heute
calendar-open = { $label }: im Kalender wählen
calendar-before = Der Monat davor
calendar-after = Der Monat danach
calendar-month = Monat
calendar-year = Jahr
day-nothing = An diesem Tag ist hier nichts eingetragen.
field-began = Begonnen
field-began-open = Es dauerte länger als einen Tag
field-began-example = 3. okt
field-area = Bereich
field-areas = Bereiche
area-choose = Einen Bereich wählen
area-another = Ein weiterer Bereich
area-none-fits = Kein Bereich dieses Namens.
area-take-away = { $area } wegnehmen
field-making = Machen
field-overseeing = Leiten
making-overseeing = Machen sind deine eigenen Hände oder dein Urteil im Werk: auch ein Entwurf, eine Diagnose, eine Unterrichtsstunde im Handwerk. Leiten ist das Ordnen der Arbeit anderer: Besprechungen, Dienstpläne, Budgets, Freigaben.
field-work = Werk
work-choose = Das Stück, zu dem es gehört
work-none-yet = Noch kein Werk dieses Namens.
work-offer = Neues Werk „{ $title }“
work-take-away = Wegnehmen
field-my-part = Mein Anteil
part-made = gemacht
part-attempted = versucht
part-oversaw = geleitet
field-seen-by = Wer hat es gesehen?
field-seen-by-hint = Ihr Wort macht es bezeugt, von diesem Tag an.
session-note = Was hast du gemacht?
note-text = Was geht dir durch den Kopf?
milestone-title = Was fertig wurde
milestone-note = Notiz
story-situation = Was war am Ausgangspunkt schwer?
story-action = Was lag bei dir, was hast du getan?
story-result = Was hat sich geändert, für wen, seit wann?
story-learning = Was würdest du anders machen?
story-share = Dein Anteil, in einem Satz?
rung-how-hard = Wie schwer war es?
rung-choose = { $area }: den Satz wählen, der zum Werk passt
rung-needs-area = Wähle neben dieser Seite einen Bereich, dann stehen hier die Sätze seiner Leiter.
rung-not-sure = Noch unsicher: ohne Stufe behalten
rung-also = Auch in { $area } einstufen
recognition-from = Wer hat es gesagt?
recognition-relation = Sie ist
relation-peer = vom Fach
relation-client = Auftraggeber
relation-teacher = Lehrer
relation-public = Publikum
relation-jury = Jury
recognition-about = Über welchen Meilenstein, welches Werk?
about-choose = Wählen, worum es geht
about-none = Nichts dieses Namens.
about-take-away = Wegnehmen
recognition-know = Woher wissen sie es?
know-unsaid = Nicht gesagt
know-saw = Gesehen
know-used = Benutzt
know-checked = Geprüft
know-told = Davon gehört
recognition-told = Hörensagen wird behalten und gezeigt und bürgt für nichts.
recognition-quote = Ihre Worte
recognition-note = Wo und wann, was es geändert hat
recognition-note-hint = Was sie dich tun sahen, was es für sie geändert hat.
recognition-publish = Darf es zitiert werden?
publish-unasked = Noch nicht gefragt
publish-no = Nein
publish-anonymous = Ja, ohne den Namen
publish-named = Ja, mit dem Namen
level-needs-area = Wähle neben dieser Seite einen Bereich, dann stehen hier seine Sprossen.
level-sounding = Welcher Satz ist deiner?
level-goal = Wie tief willst du kommen?
level-toward = Noch nicht dort, auf dem Weg zu { $rung }
level-half = Eine halbe Sprosse tiefer als dieser Satz
goal-would-reach = Was es erreichen würde: { $sentence }
goal-due = Bis wann
goal-due-example = juni 2027
goal-why = Warum?
sounding-by = Die Lotung eines anderen?
sounding-by-hint = Der Name; leer heißt, sie ist deine.
sounding-note = Notiz

## Evidence

evidence-title = Belege
evidence-drop = Dateien irgendwo hier ablegen, einfügen oder
evidence-choose = Dateien wählen
evidence-link = Adresse
evidence-quote = Zitat
evidence-measure = Messung
evidence-file = Datei
evidence-pasted-name = Eingefügtes Bild.png
evidence-take-away = Wegnehmen
evidence-heic = Dieses Bild ist aufgehoben, kann aber nicht gedruckt werden. Sichere es als JPEG und füge auch das an.
evidence-cannot-be-copied = Darf es das Haus nicht verlassen? Schreib auf, wo es liegt, oder nenne, wer es gesehen hat. Beides zählt.
evidence-link-url = Adresse
evidence-link-title = Was es ist
evidence-quote-words = Die Worte, oder wo es liegt
evidence-quote-source = Wo sie stehen
evidence-measure-line = Was gemessen wurde
evidence-measure-hint = latenz: 840 -> 310 ms (anzeige)
measure-from-to = von { $from } auf { $to }
measure-unsourced = ohne Quelle
picture-alt = Worte für die, die es nicht sehen können
picture-alt-hint = Noch nicht geschrieben.
picture-decorative = Es schmückt nur
picture-caption = Bildzeile
picture-missing = Diese Datei fehlt. Füge sie wieder an.

## Areas

page-areas-empty = Noch kein Handwerk hier. Nenne eines, und seine Bereiche und Techniken wachsen darunter.
areas-change = Was sich geändert hat
areas-tree = Bereich für Bereich
then-day = Damals: { $day }
then-none = Damals: kein Tag gewählt
then-today = heute
areas-lead = Jede Zahl öffnet sich zu den Werken dahinter.
areas-name = Name
areas-depth = Sprosse, Tiefe
areas-hardest = Am schwersten
areas-survey = Vermessung
areas-last-made = Zuletzt gemacht
areas-works = Werke
areas-more = Mehr
areas-fallow = brach
areas-retired = abgelegt
areas-show-retired = Abgelegte zeigen
areas-add-craft = Ein Handwerk hinzufügen
areas-add-below = Einen Bereich unter { $area } hinzufügen
areas-keys = Pfeile bewegen, Eingabe öffnet, N fügt darunter einen hinzu.
area-name = Name
area-new-under = Neuer Bereich in { $area }
area-technique = Eine Technik
area-technique-hint = Eine Art, etwas zu tun, kein eigener Grund.
area-add = Hinzufügen
area-add-one = Einen hinzufügen
area-also = Andere Namen
area-also-hint = Durch Kommas getrennt. Die Eingabezeile findet ihn unter jedem davon.
area-log-here = Etwas Fertiges eintragen
area-how-deep = Wie tief
area-evidence = Auf welche Belege
area-how-hard = Wie schwer
area-how-fresh = Wie frisch
area-how-wide = Wie weit
area-years = Aus welchen Jahren
area-hours = Machen gegen Leiten
area-voices = In wessen Worten
area-true = Im Lot
area-below = Darunter
area-latest = Zuletzt hier
care-name = Mehr zu { $area }
care-rename = Umbenennen
care-rename-title = { $area } umbenennen
care-add = Einen Bereich darunter hinzufügen
care-ladder = Die Leiter bearbeiten
care-move = Verschieben
care-move-title = { $area } verschieben
care-move-map = Ein anderes Handwerk hat andere Sprossen. Sag für jede, welche sie dort ist.
care-move-target = Unter welchen Bereich?
care-move-do = Verschieben
care-merge = Zusammenlegen mit
care-merge-title = { $area } zusammenlegen
care-merge-target = In welchen Bereich?
care-merge-do = Zusammenlegen
care-merge-hint = Seine Einträge nehmen den Namen des anderen Bereichs an. Wo ein Meilenstein beide einstuft, bleibt die größere Schwierigkeit.
care-to-area = Zu einem Bereich machen
care-to-technique = Zu einer Technik machen
care-half-life = Frische
care-fallow = Brach liegen lassen
care-fallow-end = Wieder aufnehmen
care-retire = Ablegen
care-retire-back = Zurückholen
care-delete = Löschen
half-life-title = Wie { $area } verblasst
half-life-legend = Halbwertszeit
half-life-meaning = Nach so vielen Tagen ohne Machen ist die halbe Frische fort. Das ist eine Erinnerung, keine Messung deiner selbst, und es rührt nie an die Tiefe.
half-life-inherit = Wie der Bereich darüber, jetzt { $days } Tage
half-life-default = 198 Tage, wenn nichts anderes gesetzt ist
half-life-198 = 198 Tage: anspruchsvolles Können
half-life-335 = 335 Tage: gemischtes Können
half-life-396 = 396 Tage: Können der Schnelligkeit
half-life-own = Eigene
half-life-own-days = { $days } Tage, eigene
half-life-days = Tage, 30 bis 3650
half-life-save = So halten
half-life-source = Die drei kommen aus der Zeit, in der Studien die Hälfte des Gewinns an neu gelerntem Können der Hand verblassen sahen (Tatel und Ackerman, 2025). Tiefes Können kommt schneller zurück.
next-title = Die nächste Tiefe
next-existing = Was ein Wort oder eine Datei für ein Werk bewirken würde, das es schon gibt
next-set-goal = { $rung } als Ziel setzen

## Charts

chart-sounding-line = Lotleine
chart-seabed = Meeresgrund
chart-core = Bohrkern
chart-bob = Senkblei
chart-waterline = Wasserlinie
chart-silt-calendar = Schlickkalender
chart-reach = Reichweite
chart-echoes = Echos
chart-two-soundings = Zwei Lotungen
chart-true = Im Lot
chart-question-sounding-line = Wie hat sich meine Tiefe hier geändert, und auf welche Belege hin?
chart-question-seabed = Wie tief, wie weit, wie verschlickt ist alles?
chart-question-core = Woraus besteht dieses Handwerk von mir, Schicht um Schicht?
chart-question-bob = Was ist das Schwerste, das ich getan habe, und wie viel trägt es?
chart-question-waterline = Mache ich noch, oder leite ich nur?
chart-question-silt-calendar = Wann habe ich es zuletzt angefasst?
chart-question-reach = Wird mein Grund weiter?
chart-question-echoes = Wer hat was gesagt, über welches Werk, und darf ich es zitieren?
chart-question-two-soundings = Was hat sich in dieser Zeit geändert?
chart-question-true = Sehe ich mich, wie die Belege mich sehen?
chart-view = Wie es gezeichnet ist
view-seabed-plain = Wie im Baum
view-seabed-by-depth = Nach Tiefe
view-seabed-by-dust = Nach Schlick
view-bob-plain = Werke
view-bob-stretch = Streckung
view-reach-plain = Alle
view-reach-tried-once = Einmal versucht
compare-name = Vergleichen mit …
chart-table = Tabelle
chart-right-way-up = Nach oben gekehrt
chart-more = Mehr zu diesem Bild
chart-copy = Die Tabelle kopieren
chart-copied = Die Tabelle ist in der Zwischenablage.
chart-save-svg = Als SVG sichern
chart-save-png = Als PNG sichern
chart-save-print = Als SVG für Papier sichern
chart-save-note = Ohne das Private und ohne die behauptete Linie:
chart-written = { $name } ist geschrieben.
chart-print = Drucken …
chart-print-note = Wie es hier steht, mit dem Privaten:
chart-whole = Die ganze Spanne zeigen
chart-whole-said = Die ganze Spanne.
chart-range-said = { $from } bis { $to }.
chart-range-both = { $from } bis { $to }
chart-range-since = Seit { $from }
chart-range-until = Bis { $to }
chart-range-from = Die Spanne am { $day } beginnen
chart-range-to = Die Spanne am { $day } beenden
chart-keys = Pfeile gehen durch das Bild, Eingabe öffnet, was dahinter liegt, T zeigt die Tabelle.
chart-keys-days = Pfeile gehen durch das Bild, Eingabe öffnet, was dahinter liegt, Umschalt mit einem Pfeil wählt eine Spanne, 0 zeigt das Ganze, T die Tabelle.
range-name = Spanne
range-all = Alles
range-ten = 10 Jahre
range-five = 5 Jahre
range-one = 1 Jahr
silt-empty = Noch kein Machen eingetragen. Das ist nicht dasselbe wie keines.
silt-earlier = Ein Jahr früher
silt-later = Ein Jahr später
silt-freshness = Frische { $percent } %, halbiert sich alle { $days } Tage ohne Machen. Eine Erinnerung, keine Messung deiner selbst.
drawer-name = Belege
drawer-caption = Die Werke hinter dieser Lesung, das tiefste zuerst
drawer-weight = Gewicht mal halbe Sprossen
drawer-known = Woher bekannt
drawer-work = Werk
drawer-vouched = verbürgt von { $who }
drawer-not-counted = Nicht gezählt
drawer-computed = Wie wurde das berechnet?
drawer-everything = Alles
drawer-claimed = behauptet { $depth }
drawer-more = und { $number } weitere
drawer-show-more = { $count } weitere zeigen
drawer-some-of = { $some } von { $count } Einträgen
drawer-gone = { $count ->
    [one] Einer wurde inzwischen gelöscht.
   *[other] { $count } wurden inzwischen gelöscht.
}
drawer-others = Die anderen dieser Tage zeigen
drawer-others-title = Andere dieser Tage
drawer-no-others = Es gibt keine anderen an diesen Tagen.
drawer-opens = { $number }: was dahinter steht
computed-claimed = Wie wurde die behauptete Tiefe berechnet?
computed-since = Wie wurden diese Tage gezählt?
computed-freshness = Wie wurde die Frische berechnet?
computed-hours = Wie wurden diese Stunden gezählt?
computed-works = Wie wurde das gewichtet?
computed-next = Wie wurde das gefunden?
drawer-bin = { $count ->
    [one] 1 Eintrag
   *[other] { $count } Einträge
}

## Works

page-works-empty = Noch kein Werk hier. Ein Werk ist, was für sich hätte misslingen können: ein Stück, ein Fall, ein Kurs, eine Auslieferung.
page-work-empty = Noch nennt kein Eintrag dieses Werk.
works-add = Ein Werk hinzufügen
works-entries = { $count ->
    [one] 1 Eintrag
   *[other] { $count } Einträge
}
work-title = Titel
work-title-hint = Was für sich hätte misslingen können: ein Stück, ein Fall, ein Kurs, eine Prüfung, eine Auslieferung.
work-for-whom = Für wen
work-for = für { $who }
work-started = Begonnen
work-finished = Fertig
work-link = Wo man es sehen kann
work-set = Dieses Werk bearbeiten
work-set-title = { $title } bearbeiten
work-log = Etwas Fertiges eintragen
work-voices = Was darüber gesagt wurde

## Portfolio

page-portfolio-empty = Noch nichts zu zeigen. Trage etwas Fertiges ein, mit einem Foto oder dem, der es gesehen hat, dann kann es hinein.
portfolio-log = Etwas Fertiges eintragen
portfolio-title = Titel
portfolio-title-hint = Dein Name, wo das leer bleibt.
portfolio-audience = Für wen
portfolio-statement = Geleitwort
portfolio-words = { $words } von { $most } Wörtern
portfolio-too-long = Ein Geleitwort hat höchstens { $most } Wörter.
portfolio-in = { $count ->
    [one] 1 Werk kommt hinein
   *[other] { $count } Werke kommen hinein
}
portfolio-out = { $count ->
    [one] 1 Werk bleibt draußen
   *[other] { $count } Werke bleiben draußen
}
portfolio-pictures = { $count ->
    [one] 1 Bild
   *[other] { $count } Bilder
}
portfolio-up = { $title } nach oben
portfolio-down = { $title } nach unten
portfolio-charts = Bilder jedes Handwerks
portfolio-leaves = Was hinausgeht
portfolio-days-as = Tage als
grain-day = Tage
grain-month = Monate
grain-year = Jahre
portfolio-paper = Papier
paper-letter = Letter
portfolio-contact = Meine Kontaktzeilen drucken
portfolio-names = Für wen Werke entstanden, ausgeschrieben drucken, nicht als Anfangsbuchstaben
portfolio-preflight = Das zuerst ansehen
portfolio-changed = Auf dem Weg hinaus geändert
portfolio-held-back = Zurückgehalten
portfolio-go-there = Dorthin
portfolio-private = { $count ->
    [one] 1 privates Werk wird nicht angeboten.
   *[other] { $count } private Werke werden nicht angeboten.
}
portfolio-pdf = PDF schreiben
portfolio-html = HTML schreiben
portfolio-file-name = Mappe
portfolio-writing = Die Mappe wird geschrieben
portfolio-written = { $name } ist geschrieben.
portfolio-written-pages = { $pages ->
    [one] { $name } ist geschrieben: 1 Seite.
   *[other] { $name } ist geschrieben: { $pages } Seiten.
}
portfolio-pages = Die Seiten, wie sie hinausgehen
portfolio-page-count = { $count ->
    [one] 1 Seite, wie sie hinausgeht
   *[other] { $count } Seiten, wie sie hinausgehen
}
portfolio-page = Seite { $page } von { $of }
portfolio-drawing = Die Seiten werden gezeichnet

## Settings

settings-sections = Einstellungen
settings-appearance = Aussehen
settings-craft = Handwerk
settings-you = Du
settings-journal = Journal
settings-language = Sprache
language-window = Sprache von Plumb
language-window-hint = Fenster und Befehlszeile. Deine Namen, Notizen und Zitate werden nie übersetzt.
language-system = Wie das System
language-en = English
language-de = Deutsch
appearance-theme = Farben
theme-system = Wie das System
theme-light = Hell
theme-dark = Dunkel
theme-contrast = Hoher Kontrast, hell
theme-contrast-dark = Hoher Kontrast, dunkel
appearance-text-size = Schriftgröße
appearance-percent = { $size } %
appearance-sample = Die Asche lief oberhalb von 1.240 °C von jeder Schulter. Zweimal gesiebt, absetzen lassen und in zwei Gängen getaucht.
appearance-charts = Bilder und Tage
appearance-right-way-up-hint = Kehrt jede Tiefenachse um, am Bildschirm und im Druck.
appearance-week = Die Woche beginnt am
craft-ladders = Leitern
craft-freshness = Frische
craft-new-entries = Neue Einträge
craft-start-private = Neue Einträge beginnen privat, durch jede Tür
ladder-title = Die Leiter von { $craft }
ladder-hint = Die flachste zuerst. Ein anderer Name ändert keine Zahl; eine Sprosse mehr oder weniger zeigt vorher jede Lesung, die sich ändern würde.
ladder-add-below = Eine Sprosse nach { $number } hinzufügen
ladder-gone = Wohin gehen diese?
ladder-becomes = wird zu
ladder-look = Sehen, was diese { $rungs } Sprossen ändern würden
ladder-preview = { $count ->
    [0] Was sich ändern würde
    [one] 1 Lesung würde sich ändern
   *[other] { $count } Lesungen würden sich ändern
}
ladder-no-change = Keine Lesung ändert sich.
ladder-before = Vorher
ladder-after = Nachher
ladder-save = Die Leiter sichern
rung-name = Sprosse { $number }
rung-demands = Was das Werk verlangt
rung-can-do = Was man kann
rung-signals = Zeichen dafür, je Zeile eines
rung-remove = { $name } wegnehmen
you-profile = Profil
you-profile-hint = Nur dort benutzt, wo du es ausgibst.
you-name = Name
you-also = Andere Namen von dir
you-also-hint = Durch Kommas getrennt. Deine eigenen Namen sind nie Zeuge.
you-craft_line = Zeile zum Handwerk
you-email = E-Mail
you-phone = Telefon
you-url = Webadresse
you-roles = Stellen
you-roles-hint = Als stille Bänder hinter den Bildern gezeichnet, damit eine Beförderung und was sie mit dem Machen tat zusammen zu sehen sind. Auch Auszeit oder Krankheit darf eine sein.
roles-add = Eine Stelle hinzufügen
roles-set = Die Stelle bearbeiten
roles-span = { $from } bis { $to }
roles-now = heute
role-title = Titel
role-title-example = Leiterin Gestaltung
role-at = Wo
role-from = Von
role-to = Bis
journal-folder = Wo das Journal liegt
journal-open = Ein anderes Journal öffnen
journal-sample = Das Beispieljournal öffnen
journal-backups = Sicherungen
journal-last-backup = Die letzte gute entstand am { $day }, { $time }.
journal-no-backup = Noch keine. Vor der ersten Änderung jedes Tages entsteht eine.
journal-back-up = Jetzt sichern
journal-back-up-elsewhere = In eine Datei sichern
journal-backup-name = Plumb.plumb
journal-backing-up = Eine Sicherung wird gemacht und geprüft
journal-checking = Das Journal wird geprüft
journal-exporting = Das Journal wird als JSON geschrieben
journal-backed-up = { $name } ist gemacht und geprüft.
journal-backup-without = Nicht darin, weil es fehlt oder nicht mehr ist, was angefügt wurde: { $files }.
journal-restore-title = Diese Sicherung an die Stelle des Journals setzen?
journal-restore-hint = Sie entstand am { $day }, { $time }, und enthält { $entries } Einträge. Das Journal von jetzt wird ganz daneben abgelegt.
journal-restore-do = Diese Sicherung einspielen
journal-check = Gesundheit
journal-check-do = Das Journal prüfen
journal-check-ok = Alles ist heil: jede Seite, jede Datei, jede Sicherung.
journal-check-found = { $count ->
    [one] 1 Sache stimmt nicht. Nichts wurde repariert.
   *[other] { $count } Sachen stimmen nicht. Nichts wurde repariert.
}
journal-take = Mitnehmen, hereinholen
journal-take-hint = Eine JSON-Datei enthält alles, was du geschrieben hast, auch private Einträge, und ist ohne Plumb lesbar.
journal-export = Alles als JSON ausgeben
journal-export-name = Plumb.json
journal-version = Plumb { $version }
import-choose = Eine Datei einlesen
import-reading = Die Datei wird gelesen
import-writing = Wird eingelesen
import-hint = Ein Journal als JSON, oder eine Tabelle von Sitzungen oder Meilensteinen als CSV.
import-read = { $rows } Zeilen zu schreiben, { $known } schon bekannt, { $aside } beiseitegelegt. Noch ist nichts geschrieben.
import-row = Zeile { $row }: { $why }
import-write = Einlesen
import-nothing = In dieser Datei war nichts Neues.
count-session = { $count ->
    [one] 1 Sitzung
   *[other] { $figure } Sitzungen
}
count-milestone = { $count ->
    [one] 1 Meilenstein
   *[other] { $figure } Meilensteine
}
count-note = { $count ->
    [one] 1 Notiz
   *[other] { $figure } Notizen
}
count-recognition = { $count ->
    [one] 1 Anerkennung
   *[other] { $figure } Anerkennungen
}
count-sounding = { $count ->
    [one] 1 Lotung
   *[other] { $figure } Lotungen
}
count-goal = { $count ->
    [one] 1 Ziel
   *[other] { $figure } Ziele
}
count-works = { $count ->
    [one] 1 Werk
   *[other] { $figure } Werke
}
count-areas = { $count ->
    [one] 1 Bereich
   *[other] { $figure } Bereiche
}

## History

history-title = Verlauf
history-entry = Verlauf dieses Eintrags
history-undo = Rückgängig: { $label }
history-redo = Wiederholen: { $label }
history-redo-none = Wiederholen
history-rows = { $count ->
    [one] 1 Zeile
   *[other] { $count } Zeilen
}
page-history-empty = Noch keine Änderung.

## First run

first-craft = Was ist dein Handwerk?
first-craft-name = Dein Handwerk
first-craft-example = Stuhlbau, Pflege, Fahrgeschäfte prüfen
first-ladder = Wie schwer die Arbeit darin wird
first-another-ladder = Eine andere Leiter
first-ladder-hint = Lies sie einmal. Jeder Meilenstein bekommt den Satz, der zu ihm passt, und alle lassen sich später ändern.
first-areas = Bereiche, falls du sie schon kennst
first-areas-example = glasur, drehen, brennen
first-areas-hint = Durch Kommas getrennt.
first-next = Weiter
first-back = Zurück
first-doors = Andere Wege hinein
first-sample = Das Beispieljournal öffnen
first-sample-hint = Zwölf Jahre einer erfundenen Macherin. Nichts davon ist von dir.
first-open = Ein Journal öffnen, das ich habe
first-backup = Eine Sicherung öffnen
first-where = Wo soll das Journal liegen?
first-where-hint = Ein Ordner enthält alles, was du schreibst. Nichts verlässt diesen Rechner, außer du gibst es aus.
first-begin = Hier beginnen
first-change = Ändern

## Problems

problem-fault = Etwas in Plumb ist fehlgeschlagen. Das Journal ist unverändert.
problem-title-no_journal = Hier liegt kein Journal
problem-title-too_new = Von einem neueren Plumb geschrieben
problem-title-damaged = Das Journal ist beschädigt
problem-title-read_only = Das Journal kann nur gelesen werden
problem-title-busy = Das Journal ist in Benutzung
problem-title-file = Das Journal war nicht zu erreichen
problem-title-refused = Das Journal wurde nicht geöffnet
problem-title-fault = Plumb konnte nicht starten
problem-title-invalid = Das Journal wurde nicht geöffnet
problem-title-missing = Das Journal ist nicht da
problem-title-ambiguous = Das Journal wurde nicht geöffnet
problem-title-stale = Das Journal wurde nicht geöffnet
problem-title-nothing_to = Das Journal wurde nicht geöffnet
problem-title-usage = Das Journal wurde nicht geöffnet
problem-backups = Geprüfte Sicherungen
problem-backup-holds = { $entries } Einträge
problem-restore = Diese einspielen
problem-try-again = Noch einmal versuchen
problem-open-another = Ein anderes Journal öffnen

## Keys

keys-title = Tasten
keys-chart = In einem Bild
keys-mac = Unter macOS steht Cmd für Strg. In einem Textfeld gehört Rückgängig dem Feld.
keys-save-open = Die Eingabezeile sichern und den Eintrag öffnen
keys-escape = Rand, Menü oder Modus schließen
keys-chart-time = Entlang der Zeit
keys-chart-series = Zwischen den Reihen
keys-chart-ends = Erstes, letztes
keys-chart-open = Was dahinter liegt
keys-chart-range = Eine Spanne wählen
keys-chart-whole = Die ganze Spanne
keys-chart-table = Die Tabelle
