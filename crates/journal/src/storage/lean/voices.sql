SELECT recognition.speaker, entry.day, milestone.id AS milestone, recognition.work, recognition.know IS 'told' AS told
FROM recognition
JOIN entry ON entry.row = recognition.entry
LEFT JOIN entry AS milestone ON milestone.row = recognition.milestone
WHERE recognition.milestone IS NOT NULL OR recognition.work IS NOT NULL
ORDER BY recognition.entry
