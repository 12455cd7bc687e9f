## The Core.
