## Sicherungen, Einspielen, Prüfen, Verlauf und Rückgängig.
