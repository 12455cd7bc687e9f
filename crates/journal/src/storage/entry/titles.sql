SELECT entry.id AS id, milestone.title AS title
FROM milestone
JOIN entry ON entry.row = milestone.entry
ORDER BY entry.day DESC, entry.id DESC
