## The Seabed.
