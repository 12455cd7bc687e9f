SELECT area.id AS area
FROM entry_area
JOIN area ON area.row = entry_area.area
WHERE entry_area.entry = :entry
ORDER BY entry_area.n
