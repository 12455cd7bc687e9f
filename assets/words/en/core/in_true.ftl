## True.
