## Bereiche, Leitern, Stellen und das Profil.
