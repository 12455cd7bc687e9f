## Einlesen und Ausgeben.
