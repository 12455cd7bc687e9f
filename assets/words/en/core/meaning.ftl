## What the model says: invariants, depth, goals, how a number came about.

calendar-quarter = Q{ $quarter } { $year }
