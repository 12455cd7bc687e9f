WITH RECURSIVE
  -- One pass over the history; there are few undos, and an undo of an undo is a redo.
  taken AS MATERIALIZED (SELECT place, undoes FROM change WHERE undoes IS NOT NULL),
  follows(first, place, holds) AS (
    SELECT place, place, 1 FROM change WHERE action IN ('merge_areas', 'set_ladder', 'go_back')
    UNION ALL
    SELECT follows.first, taken.place, 1 - follows.holds FROM follows JOIN taken ON taken.undoes = follows.place
  ),
  standing(place) AS MATERIALIZED (
    SELECT first FROM follows WHERE holds = 1 AND place NOT IN (SELECT undoes FROM taken)
  )
SELECT revision.id, change.action, substr(change.at, 1, 10) AS day
FROM standing
JOIN change ON change.place = standing.place AND change.action <> 'go_back'
JOIN revision ON revision.change = change.place AND revision.entity = 'area'
WHERE revision.before IS NOT NULL
  AND revision.after IS NOT NULL
  AND CASE change.action
    -- What lay below the merged area has moved; only the area that took it in has stayed where it was.
    WHEN 'merge_areas' THEN json_extract(revision.before, '$.parent') IS json_extract(revision.after, '$.parent')
    -- A rung of another name is no other rung.
    ELSE json_array_length(revision.before, '$.ladder.rungs') <> json_array_length(revision.after, '$.ladder.rungs')
      OR EXISTS (SELECT 1 FROM revision AS rated WHERE rated.change = change.place AND rated.entity = 'entry')
  END
  -- Who went back over it made the area as it was before.
  AND NOT EXISTS (
    SELECT 1
    FROM standing AS later
    JOIN change AS back ON back.place = later.place AND back.action = 'go_back' AND back.place > change.place
    JOIN revision AS again ON again.change = back.place AND again.id = revision.id
    WHERE json_extract(again.after, '$.also') IS json_extract(revision.before, '$.also')
      AND json_extract(again.after, '$.ladder') IS json_extract(revision.before, '$.ladder')
  )
ORDER BY change.place
