## Reach.
