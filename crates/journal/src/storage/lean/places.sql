SELECT entry.id, entry.day, entry.precision, entry.work,
  (SELECT entry_area.area FROM entry_area WHERE entry_area.entry = entry.row AND entry_area.n = 1) AS area
FROM entry
