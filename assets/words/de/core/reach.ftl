## Die Reichweite.
