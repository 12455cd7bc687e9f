## Bereiche, Leitern, Stellen und das Profil.

areas-today = heute
areas-yesterday = gestern
areas-days-ago = vor { $days } Tagen
areas-at-least-ago = { $days ->
    [one] vor mindestens { $days } Tag
   *[other] vor mindestens { $days } Tagen
}
