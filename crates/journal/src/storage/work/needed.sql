SELECT coalesce(milestone.title, entry.kind || ' of ' || entry.day) AS name
FROM entry
LEFT JOIN milestone ON milestone.entry = entry.row
WHERE entry.work = :row
UNION ALL
SELECT 'recognition by ' || recognition.speaker
FROM recognition
WHERE recognition.work = :row
