SELECT entry.row, entry.id, entry.kind, entry.day, entry.precision, entry.began, entry.recorded_at, work.id AS work,
  entry.making_min, entry.overseeing_min, entry.private, entry.words
FROM entry
LEFT JOIN work ON work.row = entry.work
