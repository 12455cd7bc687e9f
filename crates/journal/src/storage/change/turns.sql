WITH RECURSIVE
  -- One pass over the history; there are few undos, and an undo of an undo is a redo.
  taken AS MATERIALIZED (SELECT place, undoes FROM change WHERE undoes IS NOT NULL),
  follows(first, place, holds) AS (
    SELECT place, place, 1 FROM change WHERE action IN ('merge_areas', 'set_ladder')
    UNION ALL
    SELECT follows.first, taken.place, 1 - follows.holds FROM follows JOIN taken ON taken.undoes = follows.place
  )
SELECT revision.id, change.action, substr(change.at, 1, 10) AS day
FROM follows
JOIN change ON change.place = follows.first
JOIN revision ON revision.change = change.place AND revision.entity = 'area'
WHERE follows.holds = 1
  AND follows.place NOT IN (SELECT undoes FROM taken)
  AND revision.before IS NOT NULL
  AND revision.after IS NOT NULL
  AND CASE change.action
    -- What lay below the merged area has moved; only the area that took it in has stayed where it was.
    WHEN 'merge_areas' THEN json_extract(revision.before, '$.parent') IS json_extract(revision.after, '$.parent')
    -- A rung of another name is no other rung.
    ELSE json_array_length(revision.before, '$.ladder.rungs') <> json_array_length(revision.after, '$.ladder.rungs')
      OR EXISTS (SELECT 1 FROM revision AS rated WHERE rated.change = change.place AND rated.entity = 'entry')
  END
ORDER BY change.place
