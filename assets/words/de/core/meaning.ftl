## Was das Modell sagt: Regeln, Tiefe, Ziele, wie eine Zahl zustande kam.

calendar-quarter = { $quarter }. Quartal { $year }
