-- The changes that took an import back: an undo of it, or of a redo of such an undo, however often it went to and fro.
WITH RECURSIVE taking (place, taken) AS (
  SELECT place, undoes FROM change WHERE undoes IS NOT NULL
  UNION ALL
  SELECT taking.place, change.undoes
  FROM taking
  JOIN change ON change.place = taking.taken
  WHERE change.undoes IS NOT NULL
)
SELECT taking.place
FROM taking
JOIN change ON change.place = taking.taken
WHERE change.undoes IS NULL AND change.action = 'import'
