## Die Wasserlinie.
