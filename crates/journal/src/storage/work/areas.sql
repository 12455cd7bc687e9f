SELECT DISTINCT work.id, area.id AS area
FROM entry
JOIN work ON work.row = entry.work
JOIN entry_area ON entry_area.entry = entry.row
JOIN area ON area.row = entry_area.area
