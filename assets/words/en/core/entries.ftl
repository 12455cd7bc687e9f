## Logging, amending, listing and finding entries.
