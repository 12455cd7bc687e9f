SELECT area.name AS name
FROM area
WHERE area.parent = :row
UNION ALL
SELECT coalesce(milestone.title, entry.kind || ' of ' || entry.day)
FROM entry_area
JOIN entry ON entry.row = entry_area.entry
LEFT JOIN milestone ON milestone.entry = entry.row
WHERE entry_area.area = :row
