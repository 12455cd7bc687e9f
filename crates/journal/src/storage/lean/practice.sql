SELECT entry.row, entry.day, entry.precision, entry.making_min, entry.overseeing_min, entry.kind = 'milestone' AS milestone
FROM entry
WHERE entry.kind = 'session' OR (entry.kind = 'milestone' AND EXISTS (SELECT 1 FROM milestone WHERE milestone.entry = entry.row AND part = 'made'))
ORDER BY entry.row
