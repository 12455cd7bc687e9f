SELECT entry.row, entry.id, entry.day, entry.precision, entry.work, entry.kind = 'milestone' AS milestone
FROM entry
WHERE (entry.kind = 'session' AND entry.making_min > 0)
  OR (entry.kind = 'milestone' AND EXISTS (SELECT 1 FROM milestone WHERE milestone.entry = entry.row AND part = 'made'))
ORDER BY entry.row
