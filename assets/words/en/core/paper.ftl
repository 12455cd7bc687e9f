## What stands on paper.
