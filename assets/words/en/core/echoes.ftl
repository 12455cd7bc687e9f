## Echoes.
