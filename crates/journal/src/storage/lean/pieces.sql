SELECT entry.row, entry.id, entry.day, entry.precision, entry.work,
  milestone.result = 'done' AND milestone.part = 'made' AS counts,
  EXISTS (SELECT 1 FROM evidence WHERE evidence.entry = entry.row) AS shown
FROM milestone
JOIN entry ON entry.row = milestone.entry
ORDER BY milestone.entry
