## Im Lot.
