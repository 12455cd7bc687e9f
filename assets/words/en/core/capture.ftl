## The reading of a capture line.
