## Die Lotleine.
