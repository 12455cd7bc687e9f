## Die Lesart einer Eingabezeile.
