## Two soundings.
