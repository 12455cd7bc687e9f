## Der Meeresgrund.
