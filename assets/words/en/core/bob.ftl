## The Bob.
