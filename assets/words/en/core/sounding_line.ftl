## The Sounding line.
