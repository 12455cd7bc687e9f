SELECT entry.id AS id
FROM milestone
JOIN entry ON entry.row = milestone.entry
WHERE milestone.title = :title
ORDER BY entry.day DESC, entry.id DESC
